"""Where the window meets the machinery. Each part has signals for what happens, and methods for what a person asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.storage.paths import DataFolder
from etrn_gui.ui.bridge.choices import Choices
from etrn_gui.ui.bridge.first_reading import FirstReading
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.log import Log
from etrn_gui.ui.bridge.log_view import LogViewKeeper
from etrn_gui.ui.bridge.profiles import Profiles
from etrn_gui.ui.bridge.search import Search

if TYPE_CHECKING:
    from etrn_gui.storage.journal import Journal
    from etrn_gui.ui.bridge.body_indexing import BodyIndexing
    from etrn_gui.ui.bridge.checking import Checking
    from etrn_gui.ui.bridge.exporting import Exporting
    from etrn_gui.ui.bridge.flushing import Flushing
    from etrn_gui.ui.bridge.habits import Habits
    from etrn_gui.ui.bridge.history import History
    from etrn_gui.ui.bridge.indexing import Indexing
    from etrn_gui.ui.bridge.inspection import Inspection
    from etrn_gui.ui.bridge.keyring import Keyring
    from etrn_gui.ui.bridge.notifying import Notifying
    from etrn_gui.ui.bridge.ports import Ports
    from etrn_gui.ui.bridge.practice import PracticeRoom
    from etrn_gui.ui.bridge.probing import Probing
    from etrn_gui.ui.bridge.receiver_setup import ReceiverSetup
    from etrn_gui.ui.bridge.receiving import Receiving
    from etrn_gui.ui.bridge.scheduling import Scheduling
    from etrn_gui.ui.bridge.trusting import Trusting

_AHEAD = (
    "etrn_gui.flush.flusher",
    "etrn_gui.flush.tracker",
    "etrn_gui.ui.bridge.habits",
    "etrn_gui.ui.bridge.notifying",
    "PySide6.QtNetwork",
    "etrn_gui.flush.schedule.zone",
    "etrn_gui.flush.schedule.planner",
    "etrn_gui.flush.schedule.scheduler",
    "etrn_gui.ui.bridge.scheduling",
    "etrn_gui.reading",
    "etrn_gui.ui.bridge.inspection",
    "etrn_gui.ui.bridge.keyring",
)
"""What takes long to load of that which the window needs soon, in the order in which it does."""


class Bridge(QObject):
    """Owns the machinery of one data folder. `open` and `close` are awaited once; all else returns at once.

    What the first picture of the window shows is made at once. Every other part is made, and what is behind it loaded,
    when it is first asked for, at the latest by `work`.
    """

    problem = Signal(object)
    """Problem: something a person should read."""

    def __init__(
        self, data: DataFolder, receive: Sequence[str], parent: QObject | None = None, *, settle: float | None = None
    ) -> None:
        """`receive` is the command that starts the receiver process; `settle`: see Scheduling."""
        super().__init__(parent)
        self.data = data
        self._receive, self._settle = receive, settle
        self._ground = Ground(data, self.problem.emit, self.report)
        self.log = Log(self._ground, self)
        self.search = Search(self._ground, self)
        self.log_view = LogViewKeeper(self._ground, self)
        self.profiles = Profiles(self._ground, self._follow, self)
        self.choices = Choices(self._ground, self)
        self._reading: FirstReading | None = None
        self.is_shown = False
        """Whether there is a data folder, and what is in it has been shown."""

    # --- the parts that come later -----------------------------------------------------------------------------------

    @cached_property
    def receiving(self) -> Receiving:
        """The receiver process."""
        from etrn_gui.ui.bridge.receiving import Receiving

        made = Receiving(
            self._ground, self._receive, lambda: self.profiles.receiver_settings, self._something_came, self
        )
        made.count_sessions(self.log.sessions)
        self.log.sessions_changed.connect(made.count_sessions)
        return made

    @cached_property
    def flushing(self) -> Flushing:
        """Flushes that a person asks for."""
        from etrn_gui.ui.bridge.flushing import Flushing

        return Flushing(self._ground, self._find, self._ensure_receiver, self.log.wake, self)

    def can_stop(self, name: str, node: NodeName, flush: Flush | None) -> bool:
        """Tell whether Stop would do something; what has not begun to ask needs not be loaded for that."""
        if "flushing" in vars(self):
            return self.flushing.can_stop(name, node, flush)
        return flush is not None and flush.state is FlushState.WAITING

    @cached_property
    def keyring(self) -> Keyring:
        """The keyring as a person meets it."""
        from etrn_gui.ui.bridge.keyring import Keyring

        return Keyring(self._ground, lambda: self.profiles.configuration.profiles, self)

    @cached_property
    def scheduling(self) -> Scheduling:
        """The schedules."""
        from etrn_gui.ui.bridge.scheduling import Scheduling

        made = Scheduling(self._ground, self, self._settle)
        made.configure(self.profiles.configuration.profiles)
        self.profiles.changed.connect(lambda found: made.configure(found.profiles))
        return made

    @cached_property
    def habits(self) -> Habits:
        """What the journal teaches of each queue."""
        from etrn_gui.ui.bridge.habits import Habits

        return Habits(self._ground, self)

    @cached_property
    def indexing(self) -> Indexing:
        """The index of the log."""
        from etrn_gui.ui.bridge.indexing import Indexing

        return Indexing(self._ground, self)

    @cached_property
    def body_indexing(self) -> BodyIndexing:
        """The texts of messages in that index."""
        from etrn_gui.ui.bridge.body_indexing import BodyIndexing

        return BodyIndexing(self._ground, self)

    @cached_property
    def inspection(self) -> Inspection:
        """The inspector's source."""
        from etrn_gui.ui.bridge.inspection import Inspection

        return Inspection(self.data, lambda: self._ground.journal, self.report)

    @cached_property
    def history(self) -> History:
        """What flushes came to, by the day."""
        from etrn_gui.ui.bridge.history import History

        return History(self._ground, self)

    @cached_property
    def exporting(self) -> Exporting:
        """Rows of the log into a file."""
        from etrn_gui.ui.bridge.exporting import Exporting

        return Exporting(self._ground, self)

    @property
    def is_exporting(self) -> bool:
        """Whether rows are being written to a file; to ask makes nothing."""
        return "exporting" in vars(self) and self.exporting.is_running

    @cached_property
    def notifying(self) -> Notifying:
        """Messages to the desktop."""
        from etrn_gui.ui.bridge.notifying import Notifying

        return Notifying(self._ground, self)

    @cached_property
    def practice(self) -> PracticeRoom:
        """The practice provider, where one is attached."""
        from etrn_gui.ui.bridge.practice import PracticeRoom

        return PracticeRoom(self._ground, self)

    @cached_property
    def trusting(self) -> Trusting:
        """What providers have offered before."""
        from etrn_gui.ui.bridge.trusting import Trusting

        return Trusting(self._ground, self)

    @cached_property
    def ports(self) -> Ports:
        """What stands in the way of the receiver's ports."""
        from etrn_gui.ui.bridge.ports import Ports

        return Ports(self._ground, self._receive, lambda: self.profiles.receiver_settings.listen, self)

    @cached_property
    def checking(self) -> Checking:
        """Checks of a provider."""
        from etrn_gui.ui.bridge.checking import Checking

        return Checking(self._ground, self.trusting.had_starttls, self)

    @cached_property
    def probing(self) -> Probing:
        """Looking for what a host offers."""
        from etrn_gui.ui.bridge.probing import Probing

        return Probing(self._ground, self)

    @cached_property
    def receiver_setup(self) -> ReceiverSetup:
        """The receiver's settings and certificate."""
        from etrn_gui.ui.bridge.receiver_setup import ReceiverSetup

        return ReceiverSetup(self._ground, self.profiles, self)

    async def _follow(self, before: ReceiverSettings) -> None:
        await self.receiving.follow(before)

    async def _ensure_receiver(self) -> Problem | None:
        return await self.receiving.ensure()

    def _find(self, name: str) -> Profile | None:
        return self.profiles.configuration.profile(name)

    # --- opening and closing -----------------------------------------------------------------------------------------

    async def open(self) -> None:
        """Do all one after the other: `show`, `receive`, `work`."""
        await self.show()
        self.receive()
        await self.work()

    def read(self) -> FirstReading:
        """Begin to read what the window shows first: settings, profiles, newest rows."""
        reading = self._reading = FirstReading(self, self._ground)
        reading.begin()
        return reading

    async def show(self) -> None:
        """Read it, and return when the window has been told."""
        await self.read().heard()

    def hold(self) -> None:
        """Keep what is to be done on the loop until `go`: there is none yet."""
        self._ground.tasks.hold()

    def go(self) -> None:
        """Do it: the loop runs."""
        self._ground.tasks.go()

    def receive(self) -> None:
        """Start the receiver, where there is a data folder, and follow the journal."""
        if self.is_shown:
            self.receiving.open()
            self.log.open()

    @staticmethod
    def load() -> Iterator[None]:
        """Load what the later parts stand on, step by step; the loop may go on between two of them."""
        for name in _AHEAD:
            import_module(name)
            yield

    async def work(self) -> None:
        """Begin all else that goes on behind the window: flushes, schedules, the index."""
        self._open_on(self._ground.journal)
        if self.is_shown:
            self.practice.open()
            await self.choices.look_at_login()

    def _open_on(self, journal: Journal | None) -> None:
        if journal is None:
            self.flushing.give_up()
            return
        _ = self.keyring  # hears what comes of the passwords
        self.indexing.open()
        self.scheduling.open(journal, self.flushing.open(journal))

    def _something_came(self) -> None:
        self.log.wake()
        self.flushing.look()

    async def close(self) -> None:
        """Stop asking, let the receiver finish what is in flight, and close the journal."""
        if self._reading:
            self._reading.give_up()
        await self._ground.tasks.cancel()
        await self._close_made()
        await self.search.close()
        await self.log.close()
        if self._ground.journal:
            self._ground.journal.close()
            self._ground.journal = None

    async def _close_made(self) -> None:
        """Close those of the later parts that were made."""
        if "exporting" in vars(self):
            self.exporting.stop()
        for name in ("notifying", "inspection", "receiving", "indexing", "body_indexing"):
            if part := vars(self).get(name):
                await part.close()

    def report(self, fault: BaseException) -> None:
        """Show an exception that nobody expected; from any part of the window."""
        what = f"Something unexpected happened ({type(fault).__name__}: {fault})."
        self.problem.emit(Problem(what, "Nothing that was acknowledged is lost. Please report it if it comes again."))
