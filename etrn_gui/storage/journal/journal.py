"""The journal as one thing: its tables, opened together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from etrn_gui.domain.history import Arrival, Flush
from etrn_gui.storage.journal.arrivals import Arrivals, Counts, FoldedRefusal, NewArrival, came_for, fold_in, insert_in
from etrn_gui.storage.journal.database import Transaction, open_database
from etrn_gui.storage.journal.domains import Domains, see_in
from etrn_gui.storage.journal.flushes import Flushes, open_in
from etrn_gui.storage.journal.names import rename_in
from etrn_gui.storage.journal.sessions import EndedSession, NewSession, Sessions, begin_in, end_in

if TYPE_CHECKING:
    from etrn_gui.storage.journal.evidence import Evidences
    from etrn_gui.storage.journal.lease import Lease
    from etrn_gui.storage.journal.memories import Memories
    from etrn_gui.storage.journal.offers import Offers
    from etrn_gui.storage.journal.runs import Runs

Record = NewSession | NewArrival | FoldedRefusal | EndedSession
"""What a receiver writes."""


class Journal:
    """The history at one path. Its calls block: from a loop, run them in a thread. Several threads may share it."""

    def __init__(self, path: Path) -> None:
        """Open or make the journal; raises JournalFault when that cannot be done."""
        self._database = open_database(path)
        self.flushes = Flushes(self._database)
        self.arrivals = Arrivals(self._database)
        self.domains = Domains(self._database)
        self.sessions = Sessions(self._database)

    # The tables of schedules and habits are loaded by who first looks into them.

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
        with self._database.write() as transaction:
            ties = any(isinstance(record, NewArrival | FoldedRefusal) for record in batch)
            flushes = open_in(transaction) if ties else []
            counts = Counts()
            written = [_write(transaction, record, flushes, counts) for record in batch]
            counts.write(transaction)
            see_in(transaction, came_for(record for record in batch if isinstance(record, NewArrival)))
        return [arrival for arrival in written if arrival is not None]

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


def _write(transaction: Transaction, record: Record, flushes: Sequence[Flush], counts: Counts) -> Arrival | None:
    match record:
        case NewSession():
            begin_in(transaction, record)
        case NewArrival():
            return insert_in(transaction, record, flushes, counts)
        case FoldedRefusal():
            fold_in(transaction, record, flushes, counts)
        case EndedSession():
            end_in(transaction, record)
    return None
