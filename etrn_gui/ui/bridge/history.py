"""What a provider's flushes came to, by the day."""

import asyncio
from collections.abc import Sequence
from contextlib import closing

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.day import Day
from etrn_gui.storage.journal import JournalFault
from etrn_gui.storage.search import Finder
from etrn_gui.ui.bridge.ground import Ground


class History(QObject):
    """Reads the journal when it is asked."""

    read = Signal(str, object)
    """The provider's name, and its list of Day, newest first."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground

    def ask(self, profile: str, since: float) -> None:
        """Read the days of a provider since a moment; `read` brings them."""
        if self._ground.journal:
            self._ground.tasks.start(self._read(profile, since), "read the history")

    async def _read(self, profile: str, since: float) -> None:
        try:
            found = await asyncio.to_thread(self._days, profile, since)
        except JournalFault as fault:
            self._ground.tell(fault.problem)
        else:
            self.read.emit(profile, found)

    def _days(self, profile: str, since: float) -> Sequence[Day]:
        with closing(Finder(self._ground.data.search, self._ground.data.journal)) as finder:
            return finder.days(profile, since)
