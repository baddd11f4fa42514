"""The journal as one thing: its tables, opened together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from etrn_gui.domain.history import Arrival
from etrn_gui.storage.journal.arrivals import Arrivals
from etrn_gui.storage.journal.database import open_database
from etrn_gui.storage.journal.domains import Domains
from etrn_gui.storage.journal.flushes import Flushes
from etrn_gui.storage.journal.names import rename_in

if TYPE_CHECKING:
    from etrn_gui.storage.journal.evidence import Evidences
    from etrn_gui.storage.journal.lease import Lease
    from etrn_gui.storage.journal.memories import Memories
    from etrn_gui.storage.journal.offers import Offers
    from etrn_gui.storage.journal.recording import Record
    from etrn_gui.storage.journal.runs import Runs
    from etrn_gui.storage.journal.sessions import Sessions


class Journal:
    """The history at one path. Its calls block: from a loop, run them in a thread. Several threads may share it."""

    def __init__(self, path: Path) -> None:
        """Open or make the journal; raises JournalFault when that cannot be done."""
        self._database = open_database(path)
        self.flushes = Flushes(self._database)
        self.arrivals = Arrivals(self._database)
        self.domains = Domains(self._database)

    # The other tables, and what a receiver writes, are loaded by who first needs them: the window's log does not.

    @cached_property
    def sessions(self) -> Sessions:
        """The connections of providers."""
        from etrn_gui.storage.journal.sessions import Sessions

        return Sessions(self._database)

    @cached_property
    def evidence(self) -> Evidences:
        """What is known of the time since mail has stayed out."""
        from etrn_gui.storage.journal.evidence import Evidences

        return Evidences(self._database)

    @cached_property
    def runs(self) -> Runs:
        """The ledger of schedules."""
        from etrn_gui.storage.journal.runs import Runs

        return Runs(self._database)

    @cached_property
    def memories(self) -> Memories:
        """What lasts of each queue's schedule, and the pauses."""
        from etrn_gui.storage.journal.memories import Memories

        return Memories(self._database)

    @cached_property
    def lease(self) -> Lease:
        """Who keeps the schedules."""
        from etrn_gui.storage.journal.lease import Lease

        return Lease(self._database)

    @cached_property
    def offers(self) -> Offers:
        """What providers have offered."""
        from etrn_gui.storage.journal.offers import Offers

        return Offers(self._database)

    @property
    def path(self) -> Path:
        """The SQLite file."""
        return self._database.path

    def record(self, batch: Sequence[Record]) -> list[Arrival]:
        """Write what happened at the receiver, in order and in one transaction; return the new arrivals."""
        from etrn_gui.storage.journal.recording import record_in

        with self._database.write() as transaction:
            return record_in(transaction, batch)

    @contextmanager
    def renaming(self, old: str, new: str) -> Iterator[None]:
        """Move all that a profile has to its new name; when the body raises, it stays as it was."""
        with self._database.write() as transaction:
            rename_in(transaction, old, new)
            yield

    def version(self) -> int:
        """Return a number that changes when another process has written."""
        return self._database.version()

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._database.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
