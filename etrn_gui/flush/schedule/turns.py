"""One provider's turn after the other: one connection, by priority, a minute between two automatic requests."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import field
from typing import Protocol

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Flush, Trigger
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.ledger import Reason, RunState
from etrn_gui.domain.schedule.words import end_in_words
from etrn_gui.flush.flusher import FlushRequest, to_the_end
from etrn_gui.flush.schedule.links import LinkKeeper
from etrn_gui.flush.schedule.planner import Claim, Machine
from etrn_gui.storage.journal import Ending, Journal, JournalFault
from etrn_gui.storage.journal.memories import Key

FLOOR = 59.0
"""Seconds from the beginning of one automatic request at a provider to the next: a minute, less what a run is late."""
RECENT = 20
"""Flushes of a profile among which the last automatic one is found."""


class Asker(Protocol):
    """Asks a provider; flush/flusher.Flusher is the one."""

    async def flush(
        self, request: FlushRequest, on_answer: Callable[[Flush], None] = lambda _: None
    ) -> tuple[Flush, ...]:
        """Ask for every queue of the request; return the rows once the answers are in."""
        ...


@frozen
class Tools:
    """What turns are taken with."""

    journal: Journal
    machine: Machine
    asker: Asker
    name: str
    """This master's."""
    links: dict[str, LinkKeeper] = field(default_factory=dict)

    def link(self, profile: Profile) -> LinkKeeper:
        """Return the keeper of a profile's link."""
        if profile.name not in self.links:
            self.links[profile.name] = LinkKeeper(profile, self.journal, self.machine, self.name)
        return self.links[profile.name]


class Turns:
    """The runs that wait for one provider."""

    def __init__(self, endpoint: Endpoint, tools: Tools, on_ended: Callable[[Sequence[Key]], None]) -> None:
        self.endpoint = endpoint
        self._tools, self._on_ended = tools, on_ended
        self._waiting: list[Claim] = []
        self._task: asyncio.Task[None] | None = None
        self._last: float | None = None
        self._fault: JournalFault | None = None

    def add(self, claims: Sequence[Claim]) -> None:
        """Let runs wait for their turn."""
        self._waiting += claims
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._take_turns())

    async def stop(self) -> None:
        """Stop asking. What was not asked stays claimed: whoever is the master next makes up for it."""
        self._waiting.clear()
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def take_fault(self) -> BaseException | None:
        """Return what went wrong since the last call: the journal's fault, or one that nobody expected."""
        task = self._task
        if task and task.done() and not task.cancelled() and task.exception():
            self._task = None
            return task.exception()
        fault, self._fault = self._fault, None
        return fault

    async def _take_turns(self) -> None:
        while self._waiting:
            await self._keep_floor(self._waiting[0].profile)
            batch = self._next_batch()
            try:
                await self._take_turn(batch)
            except JournalFault as fault:
                self._fault = fault
            finally:
                self._on_ended([claim.key for claim in batch])

    def _next_batch(self) -> list[Claim]:
        """Take the most urgent run and all of its profile's, in order; they share a connection and a link."""
        self._waiting.sort(key=lambda claim: (claim.priority, claim.entry.first, claim.key))
        first = self._waiting[0].profile
        batch = [claim for claim in self._waiting if claim.profile.name == first.name]
        self._waiting = [claim for claim in self._waiting if claim.profile.name != first.name]
        return batch

    async def _keep_floor(self, profile: Profile) -> None:
        if self._last is None:
            self._last = await asyncio.to_thread(self._asked_before, profile)
        clock = self._tools.machine.clock
        while 0 <= (gone := clock.now() - self._last) < FLOOR:
            await clock.wait(asyncio.Event(), FLOOR - gone)
        self._last = clock.now()

    def _asked_before(self, profile: Profile) -> float:
        found = self._tools.journal.flushes.latest(profile.name, RECENT)
        return max((flush.opened for flush in found if flush.trigger is Trigger.SCHEDULE), default=0.0)

    # -- one batch --------------------------------------------------------------------------------------------------

    async def _take_turn(self, batch: Sequence[Claim]) -> None:
        profile = batch[0].profile
        link = self._tools.link(profile)
        if not link.is_open(profile):
            await self._end(Ending(claim.run, RunState.SKIPPED, Reason.WINDOW_CLOSED) for claim in batch)
            return
        up = await link.bring_up(profile)
        if up.complaint:
            await self._end(Ending(claim.run, RunState.BLOCKED, Reason.HOOK_FAILED, up.complaint) for claim in batch)
            return
        flushes: tuple[Flush, ...] = ()
        try:
            runs = [claim.run for claim in batch]
            if await asyncio.to_thread(self._tools.journal.runs.begin, self._tools.name, runs, up.batch):
                flushes = await self._ask(profile, batch, link.deadline())
        finally:
            link.leave([flush.id for flush in flushes])

    async def _ask(self, profile: Profile, batch: Sequence[Claim], deadline: float | None) -> tuple[Flush, ...]:
        """Ask until the answers are in or the link's time is over, and write how each run ended."""
        answered: dict[Key, Flush] = {}
        request = FlushRequest(profile, tuple(claim.queue for claim in batch), Trigger.SCHEDULE)

        def keep(flush: Flush) -> None:
            answered[flush.profile, str(flush.node)] = flush

        task = asyncio.get_running_loop().create_task(self._tools.asker.flush(request, keep))
        stopped = True
        try:
            for flush in await self._within(task, deadline):
                keep(flush)
            stopped = False
        finally:
            told = [claim for claim in batch if not stopped or _was_asked(answered.get(claim.key))]
            is_over = deadline is not None and self._tools.machine.clock.now() >= deadline
            why = Reason.WINDOW_CLOSED if is_over else Reason.CANCELLED
            await to_the_end(self._end(_ending(claim, answered.get(claim.key), why) for claim in told))
        return tuple(answered.values())

    async def _within(self, task: "asyncio.Task[tuple[Flush, ...]]", deadline: float | None) -> tuple[Flush, ...]:
        """Wait for the answers; when the deadline comes first, or we are cancelled, asking is stopped."""
        over = asyncio.Event()
        task.add_done_callback(lambda _: over.set())
        clock = self._tools.machine.clock
        try:
            while not task.done() and (deadline is None or clock.now() < deadline):
                await clock.wait(over, 3600.0 if deadline is None else min(3600.0, deadline - clock.now()))
        finally:
            task.cancel()
            await asyncio.wait((task,))
        return () if task.cancelled() else task.result()

    async def _end(self, endings: Iterable[Ending]) -> None:
        await asyncio.to_thread(self._tools.journal.runs.end, list(endings), self._tools.machine.clock.now())


def _was_asked(flush: Flush | None) -> bool:
    return flush is not None and flush.answer is not None and flush.answer.outcome is not Outcome.CANCELLED


def _ending(claim: Claim, flush: Flush | None, cancelled: Reason) -> Ending:
    """Say how a run ended by its flush, and why if it was cancelled; whatever is not known is unknown, not silent."""
    if flush is None or flush.answer is None:
        return Ending(claim.run, RunState.UNKNOWN, Reason.NONE, flush=flush.id if flush else None)
    match flush.answer.outcome:
        case Outcome.BLOCKED:
            return Ending(claim.run, RunState.BLOCKED, Reason.CANNOT_RECEIVE, flush.answer.advice, flush.id)
        case Outcome.CANCELLED:
            return Ending(claim.run, RunState.SKIPPED, cancelled, flush=flush.id)
    return Ending(claim.run, RunState.DONE, text=end_in_words(flush.answer.outcome), flush=flush.id)
