"""The journal as one thing: its tables, opened together."""

from pathlib import Path
from types import TracebackType

from etrn_gui.storage.journal.arrivals import Arrivals
from etrn_gui.storage.journal.database import open_database
from etrn_gui.storage.journal.flushes import Flushes
from etrn_gui.storage.journal.sessions import Sessions


class Journal:
    """The history at one path. Its calls block: from a loop, run them in a thread. Several threads may share it."""

    def __init__(self, path: Path) -> None:
        """Open or make the journal; raises JournalFault when that cannot be done."""
        self._database = open_database(path)
        self.flushes = Flushes(self._database)
        self.arrivals = Arrivals(self._database)
        self.sessions = Sessions(self._database)

    @property
    def path(self) -> Path:
        """The SQLite file."""
        return self._database.path

    def version(self) -> int:
        """Return a number that changes when another process has written."""
        return self._database.version()

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._database.close()

    def __enter__(self) -> "Journal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
