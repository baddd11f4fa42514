"""Where the window meets the machinery. Each part has signals for what happens, and methods for what a person asks."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.agenda import SETTLE
from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.storage.journal import Journal, JournalFault
from etrn_gui.storage.paths import DataFolder
from etrn_gui.ui.bridge.body_indexing import BodyIndexing
from etrn_gui.ui.bridge.choices import Choices
from etrn_gui.ui.bridge.exporting import Exporting
from etrn_gui.ui.bridge.flushing import Flushing
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.habits import Habits
from etrn_gui.ui.bridge.history import History
from etrn_gui.ui.bridge.indexing import Indexing
from etrn_gui.ui.bridge.inspection import Inspection
from etrn_gui.ui.bridge.keyring import Keyring
from etrn_gui.ui.bridge.log import Log
from etrn_gui.ui.bridge.log_view import LogViewKeeper
from etrn_gui.ui.bridge.notifying import Notifying
from etrn_gui.ui.bridge.ports import Ports
from etrn_gui.ui.bridge.practice import PracticeRoom
from etrn_gui.ui.bridge.profiles import Profiles
from etrn_gui.ui.bridge.receiving import Receiving
from etrn_gui.ui.bridge.scheduling import Scheduling
from etrn_gui.ui.bridge.search import Search
from etrn_gui.ui.bridge.trusting import Trusting

if TYPE_CHECKING:
    from etrn_gui.ui.bridge.checking import Checking
    from etrn_gui.ui.bridge.probing import Probing
    from etrn_gui.ui.bridge.receiver_setup import ReceiverSetup


class Bridge(QObject):
    """Owns the machinery of one data folder. `open` and `close` are awaited once; all else returns at once."""

    problem = Signal(object)
    """Problem: something a person should read."""

    def __init__(
        self, data: DataFolder, receive: Sequence[str], parent: QObject | None = None, *, settle: float = SETTLE
    ) -> None:
        """`receive` is the command that starts the receiver process; `settle`: see Scheduling."""
        super().__init__(parent)
        self.data = data
        self._ground = Ground(data, self.problem.emit, self.report)
        self.log = Log(self._ground, self)
        self.search = Search(self._ground, self)
        self.indexing = Indexing(self._ground, self)
        self.body_indexing = BodyIndexing(self._ground, self)
        self.log_view = LogViewKeeper(self._ground, self)
        self.exporting = Exporting(self._ground, self)
        self.history = History(self._ground, self)
        self.profiles = Profiles(self._ground, self._follow, self)
        self.receiving = Receiving(
            self._ground, receive, lambda: self.profiles.receiver_settings, self._something_came, self
        )
        self.flushing = Flushing(
            self._ground,
            self._find,
            self.receiving.ensure,
            self.log.wake,
            self,
        )
        self.keyring = Keyring(self._ground, lambda: self.profiles.configuration.profiles, self)
        self.trusting = Trusting(self._ground, self)
        self.choices = Choices(self._ground, self)
        self.notifying = Notifying(self._ground, self)
        self.practice = PracticeRoom(self._ground, self)
        self.ports = Ports(self._ground, receive, lambda: self.profiles.receiver_settings.listen, self)
        self.habits = Habits(self._ground, self)
        self.scheduling = Scheduling(self._ground, self, settle)
        self.profiles.changed.connect(lambda found: self.scheduling.configure(found.profiles))
        self.inspection = Inspection(data, lambda: self._ground.journal, self.report)

    # What is behind these takes long to load (DNS, certificates), and most days nobody asks for it.

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

    def _find(self, name: str) -> Profile | None:
        return self.profiles.configuration.profile(name)

    async def open(self) -> None:
        """Read the profiles, open the journal and start the receiver. What fails is said, and the rest goes on."""
        if problem := await asyncio.to_thread(self.data.make):
            self.problem.emit(problem)
            return
        await self.choices.load()
        await self.log_view.load()
        await self.profiles.load()
        await self._open_journal()
        self.receiving.open()
        self.practice.open()

    async def _open_journal(self) -> None:
        try:
            self._ground.journal = await asyncio.to_thread(Journal, self.data.journal)
        except JournalFault as fault:
            self.problem.emit(fault.problem)
            return
        await self.search.open()
        self.log.open([profile.name for profile in self.profiles.configuration.profiles])
        self.flushing.open(self._ground.journal)
        self.indexing.open()
        if self.flushing.flusher:
            self.scheduling.open(self._ground.journal, self.flushing.flusher)

    def _something_came(self) -> None:
        self.log.wake()
        self.flushing.look()

    async def close(self) -> None:
        """Stop asking, let the receiver finish what is in flight, and close the journal."""
        await self._ground.tasks.cancel()
        await self.notifying.close()
        await self.inspection.close()
        await self.receiving.close()
        self.exporting.stop()
        await self.search.close()
        await self.indexing.close()
        await self.body_indexing.close()
        await self.log.close()
        if self._ground.journal:
            self._ground.journal.close()
            self._ground.journal = None

    def report(self, fault: BaseException) -> None:
        """Show an exception that nobody expected; from any part of the window."""
        what = f"Something unexpected happened ({type(fault).__name__}: {fault})."
        self.problem.emit(Problem(what, "Nothing that was acknowledged is lost. Please report it if it comes again."))
