"""The loop that keeps schedules: on any asyncio loop, in a window or in `etrnctl schedule --run`."""

import asyncio
from collections.abc import Callable, Iterable, Sequence

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.agenda import SETTLE
from etrn_gui.flush.flusher import to_the_end
from etrn_gui.flush.schedule.planner import BEAT, WOKE, Machine, Planner, Tick
from etrn_gui.flush.schedule.turns import Asker, Tools, Turns
from etrn_gui.storage.journal import Batch, Journal, JournalFault
from etrn_gui.storage.journal.memories import Key

POLL = 1.0
"""Seconds between two looks around while this process is the master: sleep and other people's changes are seen."""
RETRY = 5.0
"""Seconds until the next try when the journal fails."""


class Scheduler:
    """Asks when queues are due, as long as `run` runs and no other process on the data folder does."""

    def __init__(
        self,
        journal: Journal,
        asker: Asker,
        machine: Machine,
        name: str,
        *,
        on_change: Callable[[], None] = lambda: None,
        poll: float = POLL,
        settle: float = SETTLE,
    ) -> None:
        """`name` is this process's (storage/receiver_mark.receiver_name). `on_change`: plans may have changed."""
        self._planner = Planner(journal, machine, name, settle=settle)
        self._tools = Tools(journal, machine, asker, name)
        self._turns: dict[Endpoint, Turns] = {}
        self._hanging_up: set[asyncio.Task[None]] = set()
        self._profiles: tuple[Profile, ...] = ()
        self._woken = asyncio.Event()
        self._on_change, self._poll = on_change, poll
        self.is_master = False
        """Whether this process is the one that asks."""
        self.has_looked = False
        """Whether it has found that out by now."""
        self.problem: Problem | None = None
        """Why schedules cannot be kept at the moment."""

    def configure(self, profiles: Iterable[Profile]) -> None:
        """Take the profiles as they are now. Called on the loop."""
        self._profiles = tuple(profiles)
        self._planner.configure(self._profiles)
        self.wake()

    def wake(self) -> None:
        """Look around now: the network changed, a pause began or ended. Called on the loop."""
        self._woken.set()

    async def run(self) -> None:
        """Keep schedules until cancelled; then stop asking, take links down and give the lease back."""
        meant = None
        try:
            while True:
                self._woken.clear()
                now = self._tools.machine.clock.now()
                seconds = await self._look_around(overslept=meant is not None and now > meant + WOKE)
                meant = self._tools.machine.clock.now() + seconds
                await self._tools.machine.clock.wait(self._woken, seconds)
        finally:
            await to_the_end(self._leave())

    async def _look_around(self, *, overslept: bool) -> float:
        """Tick once and return the seconds until the next one."""
        try:
            tick = await to_the_end(asyncio.to_thread(self._planner.tick, overslept=overslept))
            self.problem = None
        except JournalFault as fault:
            self.problem = fault.problem
            self._on_change()
            return RETRY
        self.has_looked = True
        self._follow(tick)
        self._raise_faults()
        if not tick.is_master:
            return BEAT
        now = self._tools.machine.clock.now()
        return self._poll if tick.look is None else max(0.0, min(self._poll, tick.look - now))

    def _follow(self, tick: Tick) -> None:
        changed = tick.is_master != self.is_master or bool(tick.claims)
        self.is_master = tick.is_master
        for batch in tick.left_up:
            self._take_down(batch)
        for endpoint in dict.fromkeys(claim.profile.endpoint for claim in tick.claims):
            self._turns_at(endpoint).add([claim for claim in tick.claims if claim.profile.endpoint == endpoint])
        if changed:
            self._on_change()

    def _turns_at(self, endpoint: Endpoint) -> Turns:
        if endpoint not in self._turns:
            self._turns[endpoint] = Turns(endpoint, self._tools, self._on_ended)
        return self._turns[endpoint]

    def _on_ended(self, keys: Sequence[Key]) -> None:
        self._planner.ended(keys)
        self._on_change()
        self.wake()

    def _raise_faults(self) -> None:
        """Let a journal's fault in a turn be told; anything else nobody expected ends the scheduler loudly."""
        for turns in self._turns.values():
            fault = turns.take_fault()
            if isinstance(fault, JournalFault):
                self.problem = fault.problem
                self._planner.start_over()
            elif fault is not None:
                raise fault

    def _take_down(self, batch: Batch) -> None:
        """Take down the link that a master which died had brought up."""
        profile = next((profile for profile in self._profiles if profile.name == batch.profile), None)
        if profile:
            task = asyncio.get_running_loop().create_task(self._tools.link(profile).take_down_for(batch))
            self._hanging_up.add(task)
            task.add_done_callback(self._hanging_up.discard)

    async def _leave(self) -> None:
        await asyncio.gather(*(turns.stop() for turns in self._turns.values()))
        await asyncio.gather(*self._hanging_up, *(link.take_down() for link in self._tools.links.values()))
        self.is_master = False
        try:
            await asyncio.to_thread(self._planner.release)
        except JournalFault as fault:
            self.problem = fault.problem
