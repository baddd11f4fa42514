"""The link to one provider: brought up before a batch, taken down when it has gone quiet, with its real state kept."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.calendar import allowed, closes
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.flush.flusher import to_the_end
from etrn_gui.flush.schedule.hooks import HookResult, run_hook
from etrn_gui.flush.schedule.planner import Machine
from etrn_gui.storage.journal import Batch, Journal, JournalFault

LOOK = 1.0
"""Seconds between two looks whether mail still comes."""


class LinkState(StrEnum):
    """Where a link stands; the journal's `batch` rows keep it, so that whoever follows takes it down."""

    DOWN = "down"
    DIALLING = "dialling"
    UP = "up"
    HANGING_UP = "hanging_up"
    FAILED = "failed"


@frozen
class Up:
    """What came of bringing a link up. `complaint` is empty where it is up; `batch` None where no command is needed."""

    batch: int | None = None
    complaint: str = ""


class LinkKeeper:
    """Keeps one provider's link."""

    def __init__(self, profile: Profile, journal: Journal, machine: Machine, name: str) -> None:
        self._profile, self._journal, self._machine, self._name = profile, journal, machine, name
        self._lock = asyncio.Lock()
        self._watch: asyncio.Task[None] | None = None
        self._batch: int | None = None
        self._since = 0.0
        self._flushes: list[int] = []
        self.state = LinkState.DOWN

    async def bring_up(self, profile: Profile) -> Up:
        """Have the link up, by the profile's command if it is down."""
        async with self._lock:
            self._stop_watching()
            if self.state is LinkState.UP:
                return Up(self._batch)
            self._profile, self._flushes = profile, []
            self._since = self._machine.clock.now()
            if not profile.link.has_hooks:
                return Up()
            return await self._dial()

    async def _dial(self) -> Up:
        batch = await asyncio.to_thread(
            self._journal.runs.open_batch, self._profile.name, self._name, LinkState.DIALLING, self._since
        )
        self._batch, self.state = batch, LinkState.DIALLING
        try:
            result = await self._run(self._profile.link.before, "before")
        except asyncio.CancelledError:
            await to_the_end(self._hang_up(HookResult("", "Stopped while the link was being brought up.")))
            raise
        if result.ok:
            self.state = LinkState.UP
            await asyncio.to_thread(self._journal.runs.change_batch, batch, self.state, before=_text(result))
            return Up(batch)
        self._batch, self.state = None, LinkState.DOWN
        now = self._machine.clock.now()
        await asyncio.to_thread(
            self._journal.runs.change_batch, batch, LinkState.FAILED, before=_text(result), ended=now
        )
        return Up(batch, _text(result))

    def is_open(self, profile: Profile) -> bool:
        """Tell whether the link's window lets anything be asked now."""
        return allowed(Schedule(open=profile.link.open), self._machine.clock.now(), self._machine.zone())

    def deadline(self) -> float | None:
        """Return when asking has to stop: the link's window closes, or the batch has had its time."""
        link = self._profile.link
        closed = closes(Schedule(open=link.open), self._machine.clock.now(), self._machine.zone())
        over = self._since + link.longest_batch if link.longest_batch else None
        return min((moment for moment in (closed, over) if moment is not None), default=None)

    def leave(self, flushes: Sequence[int]) -> None:
        """Take the link down once these flushes, and those before them, have gone quiet."""
        if self.state is LinkState.UP:
            self._flushes += flushes
            self._watch = asyncio.get_running_loop().create_task(self._take_down_when_quiet())

    async def _take_down_when_quiet(self) -> None:
        with suppress(JournalFault):  # whoever is the master next finds the link up in the journal
            await self._until_quiet()
            await self.take_down()

    async def _until_quiet(self) -> None:
        deadline, patience = self.deadline(), self._profile.link.hang_up_after
        left = self._machine.clock.now()
        while True:
            active = max(left, await asyncio.to_thread(self._last_sign))
            now = self._machine.clock.now()
            if now - active >= patience or (deadline is not None and now >= deadline):
                return
            await self._machine.clock.wait(asyncio.Event(), min(LOOK, patience))

    def _last_sign(self) -> float:
        """Return when this link's flushes last showed a sign of life; blocks."""
        sign = 0.0
        for number in self._flushes:
            flush = self._journal.flushes.get(number)
            if flush and self._journal.sessions.open_of_flush(number):
                return self._machine.clock.now()
            sign = max(sign, (flush.last_arrival or 0.0) if flush else 0.0)
        return sign

    async def take_down(self) -> None:
        """Take the link down now."""
        async with self._lock:
            self._stop_watching()
            if self.state is LinkState.UP:
                await to_the_end(self._hang_up())

    async def _hang_up(self, before: HookResult | None = None) -> None:
        self.state = LinkState.HANGING_UP
        result = await self._run(self._profile.link.after, "after")
        batch, self._batch, self.state = self._batch, None, LinkState.DOWN
        if batch is not None:
            await asyncio.to_thread(self._close, batch, before, result)

    def _close(self, batch: int, before: HookResult | None, result: HookResult) -> None:
        said = _text(before) if before else ""
        now, state = self._machine.clock.now(), LinkState.DOWN if result.ok else LinkState.FAILED
        self._journal.runs.change_batch(batch, state, before=said, after=_text(result), ended=now)

    async def _run(self, command: Sequence[str], which: str) -> HookResult:
        profile = self._profile
        if not command:
            return HookResult("")
        told = {
            "ETRN_HOOK": which,
            "ETRN_PROFILE": profile.name,
            "ETRN_HOST": profile.host,
            "ETRN_PORT": str(profile.port),
        }
        return await run_hook(command, profile.link.hook_seconds, told)

    async def take_down_for(self, batch: Batch) -> None:
        """Take down a link that another process, which died, had brought up."""
        async with self._lock:
            if self.state is LinkState.DOWN:
                self._batch = batch.id
                await to_the_end(self._hang_up())

    def _stop_watching(self) -> None:
        """End the watch, unless it is the watch that calls."""
        if self._watch and self._watch is not asyncio.current_task():
            self._watch.cancel()
        self._watch = None


def _text(result: HookResult) -> str:
    return "\n".join(part for part in (result.output, result.complaint) if part)
