"""Schedules as the window keeps and sees them: the scheduler on its loop, how each queue stands, and the ledger."""

import asyncio
import contextlib
import os
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, tzinfo

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.agenda import SETTLE
from etrn_gui.domain.schedule.ledger import Run, RunState
from etrn_gui.flush.flusher import Flusher
from etrn_gui.flush.schedule.clock import SystemClock
from etrn_gui.flush.schedule.overview import Outlook, outlook
from etrn_gui.flush.schedule.planner import Machine
from etrn_gui.flush.schedule.scheduler import Scheduler
from etrn_gui.flush.schedule.zone import system_zone
from etrn_gui.storage.journal import Journal, JournalFault, PauseRow
from etrn_gui.storage.receiver_mark import is_alive, receiver_name
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.network import WindowNetwork

LOOK = 1.0
"""Seconds between two looks whether another process has changed something; they cost a few small queries."""
OLD = 20.0
"""Seconds after which how queues stand is worked out anew, even where nothing was written: time goes on."""
SHARE = 10.0
"""Times the length of that work which it rests at least, so that thousands of queues leave room for other things."""
PAGE = 200
"""Rows of the ledger that are read at a time."""


@frozen
class Keeper:
    """Which program asks when queues are due."""

    here: bool = False
    """This window."""
    process: int | None = None
    """The number of another process; None where there is none, or where it is not known yet."""


@frozen
class Schedules:
    """How all schedules stand."""

    outlooks: tuple[Outlook, ...] = ()
    """One for each queue with a schedule."""
    pauses: tuple[PauseRow, ...] = ()
    """Those in force."""
    keeper: Keeper = Keeper()
    zone: tzinfo = UTC

    def of(self, profile: str) -> dict[str, Outlook]:
        """Return how a profile's queues stand, by their node as it goes on the wire."""
        return {str(one.queue.node): one for one in self.outlooks if one.profile == profile}


@frozen
class Wanted:
    """Which rows of the ledger are wanted; an empty text or tuple: all."""

    profile: str = ""
    node: str = ""
    states: tuple[RunState, ...] = ()

    def holds(self, run: Run) -> bool:
        """Tell whether a row is one of them."""
        right_queue = self.profile in ("", run.profile) and self.node in ("", run.node)
        return right_queue and (not self.states or run.entry.state in self.states)


class Scheduling(QObject):
    """Keeps the schedules while no other process on the data folder does, and follows them in any case."""

    opened = Signal()
    """The ledger can be read."""
    changed = Signal(object)
    """Schedules."""
    told = Signal(object)
    """A tuple of Run: rows of the ledger that are new or have changed, in the order of their change."""
    link = Signal(object, object)
    """The id of a run (an int beyond 32 bits), and the Batch that it belonged to."""
    page = Signal(int, object)
    """The number of a search (int), and the tuple of Run that was found, newest first."""

    def __init__(self, ground: Ground, parent: QObject, settle: float | None = None) -> None:
        """`settle`: seconds that network and computer are given after they came up; None: as many as is usual."""
        super().__init__(parent)
        self.now = Schedules()
        self.network = WindowNetwork(self)
        self._ground, self._settle = ground, SETTLE if settle is None else settle
        self._machine = Machine(SystemClock(), self.network, system_zone)
        self._profiles: tuple[Profile, ...] = ()
        self._scheduler: Scheduler | None = None
        self._woken = asyncio.Event()
        self._revision: int | None = None
        self._problem: Problem | None = None
        self.network.changed.connect(self.look)

    def open(self, journal: Journal, flusher: Flusher) -> None:
        """Begin to keep the schedules, and to follow what whoever keeps them writes."""
        self._scheduler = Scheduler(
            journal, flusher, self._machine, receiver_name(), on_change=self._woken.set, settle=self._settle
        )
        self._scheduler.configure(self._profiles)
        self._ground.tasks.start(self._scheduler.run(), "keep the schedules")
        self._ground.tasks.start(self._follow(journal), "follow the schedules")
        self.opened.emit()

    def configure(self, profiles: Iterable[Profile]) -> None:
        """Take the profiles as they are now."""
        self._profiles = tuple(profiles)
        if self._scheduler:
            self._scheduler.configure(self._profiles)
        self._woken.set()

    def look(self) -> None:
        """Look around now: the network or a pause has changed, or the computer may have woken."""
        if self._scheduler:
            self._scheduler.wake()
        self._woken.set()

    @property
    def interfaces(self) -> tuple[str, ...]:
        """The interfaces that are up now, by name."""
        return tuple(sorted(self.network.state().interfaces))

    # --- what a person asks for --------------------------------------------------------------------------------------

    def pause(self, profile: str = "", node: str = "", until: float | None = None) -> None:
        """Pause everything, a profile or a queue; `until` None: until it is resumed."""
        self._change(lambda journal: journal.memories.pause(profile, node, time.time(), until), "pause")

    def resume(self, profile: str = "", node: str = "") -> None:
        """End the pauses of everything, a profile or a queue, and let schedules that stopped begin again."""
        self._change(lambda journal: journal.memories.resume(profile, node, time.time()), "resume")

    def end_pause(self, row: PauseRow) -> None:
        """End one pause, as it was made."""
        self.resume(row.profile, row.node)

    def _change(self, change: Callable[[Journal], None], name: str) -> None:
        if journal := self._ground.journal:
            self._ground.tasks.start(self._changed(journal, change), f"{name} schedules")

    async def _changed(self, journal: Journal, change: Callable[[Journal], None]) -> None:
        try:
            await asyncio.to_thread(change, journal)
        except JournalFault as fault:
            self._ground.tell(fault.problem)
        self.look()

    def fetch(self, search: int, below: int, wanted: Wanted) -> None:
        """Read the ledger's rows below an id; `page` brings them."""
        if journal := self._ground.journal:
            self._ground.tasks.start(self._fetch(journal, search, below, wanted), "read the ledger")

    async def _fetch(self, journal: Journal, search: int, below: int, wanted: Wanted) -> None:
        read = journal.runs.before
        try:
            found = await asyncio.to_thread(read, below, PAGE, wanted.profile, wanted.node, wanted.states)
        except JournalFault as fault:
            self._ground.tell(fault.problem)
            found = []
        self.page.emit(search, tuple(found))

    def look_up_link(self, run: Run) -> None:
        """Read what the commands said that brought the link up and down for a run; `link` brings it."""
        if (journal := self._ground.journal) and run.batch is not None:
            self._ground.tasks.start(self._look_up_link(journal, run.id, run.batch), "read what a link's commands said")

    async def _look_up_link(self, journal: Journal, run: int, number: int) -> None:
        try:
            found = await asyncio.to_thread(journal.runs.batch, number)
        except JournalFault as fault:
            self._ground.tell(fault.problem)
        else:
            if found:
                self.link.emit(run, found)

    # --- following ---------------------------------------------------------------------------------------------------

    async def _follow(self, journal: Journal) -> None:
        seen, looked, took = None, 0.0, 0.0
        while True:
            self._woken.clear()
            with contextlib.suppress(JournalFault):  # whoever else reads the journal tells it
                glance, revision = await asyncio.to_thread(self._glance, journal)
                await self._tell_rows(journal, revision)
                age = time.monotonic() - looked
                if age >= took * SHARE and (glance != seen or age >= OLD):
                    seen, looked = glance, time.monotonic()
                    self.now = await asyncio.to_thread(self._stand, journal, self._profiles)
                    took = time.monotonic() - looked
                    self.changed.emit(self.now)
            self._tell_problem()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOK):
                    await self._woken.wait()

    def _glance(self, journal: Journal) -> tuple[object, int]:
        """Return what changes when schedules may stand otherwise, and the ledger's revision; blocks for a moment."""
        holder, revision = journal.lease.holder(), journal.runs.last_revision()
        glance = (
            revision,
            journal.flushes.last_revision(),
            journal.memories.pauses(),
            holder and is_alive(holder),
            holder,
            self.network.state(),
            self._profiles,
        )
        return glance, revision

    def _stand(self, journal: Journal, profiles: Sequence[Profile]) -> Schedules:
        now = time.time()
        pauses = (
            row for row in journal.memories.pauses() if row.pause and row.pause.holds(now) and _is_about(row, profiles)
        )
        return Schedules(
            outlook(journal, profiles, self._machine), tuple(pauses), _keeper(journal), self._machine.zone()
        )

    async def _tell_rows(self, journal: Journal, revision: int) -> None:
        """Pass on what changed in the ledger since the last look; at the first, nothing has."""
        if self._revision is None:
            self._revision = revision
        while self._revision < revision and (rows := await asyncio.to_thread(journal.runs.after, self._revision)):
            self._revision = rows[-1].revision
            self.told.emit(tuple(rows))

    def _tell_problem(self) -> None:
        problem = self._scheduler.problem if self._scheduler else None
        if problem and problem != self._problem:
            self._ground.tell(problem)
        self._problem = problem


def _is_about(row: PauseRow, profiles: Sequence[Profile]) -> bool:
    """Tell whether what is paused is still there: a provider or queue that was removed has nothing to resume."""
    if not row.profile:
        return True
    nodes = [str(queue.node) for profile in profiles if profile.name == row.profile for queue in profile.queues]
    return row.node in nodes if row.node else bool(nodes)


def _keeper(journal: Journal) -> Keeper:
    holder = journal.lease.holder()
    if holder is None or not is_alive(holder):
        return Keeper()
    process = int(holder.partition("@")[0])
    return Keeper(process == os.getpid(), process)
