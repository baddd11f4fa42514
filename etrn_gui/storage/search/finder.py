"""Reading the log: how many rows there are and which, those that pass a filter, and a window of them by their ids."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival
from etrn_gui.domain.log_filter import Filter
from etrn_gui.storage.journal.arrivals import COLUMNS, arrival_from_row
from etrn_gui.storage.search.connection import Connection
from etrn_gui.storage.search.index import bodies_up_to, indexed_up_to, runs_of

if TYPE_CHECKING:
    from etrn_gui.domain.day import Day
    from etrn_gui.storage.search.query import Query


@frozen
class Known:
    """What a filter can name."""

    providers: tuple[str, ...]
    flushes: tuple[int, ...]
    """The latest ones, newest first."""
    senders: tuple[str, ...]
    """Of the latest rows, the latest first, each once."""
    recipients: tuple[str, ...]
    """Of the same rows, likewise."""


class Finder:
    """One reader of journal and index. Its calls block; one thread at a time. `bodies`: words are sought there too."""

    def __init__(self, path: Path, journal: Path, *, bodies: bool = False) -> None:
        """Open the index at `path` for a journal that is there. Raises JournalFault."""
        self._connection = Connection(path, journal)
        self.bodies = bodies

    def all_rows(self) -> list[range]:
        """Return the ids of all rows, newest first, as spans without a gap."""
        with self._connection.snapshot():
            done = indexed_up_to(self._connection)
            spans = [(int(row[0]), int(row[1])) for row in self._connection.read("SELECT * FROM run ORDER BY first")]
            spans += self._spans_above(done)
        return [range(last, first - 1, -1) for first, last in reversed(spans)]

    def _spans_above(self, done: int) -> list[tuple[int, int]]:
        above = f"FROM journal.arrival{f' WHERE id > {done:d}' if done else ''}"
        count, first, last = self._connection.read(f"SELECT count(*), min(id), max(id) {above}")[0]
        if not count:
            return []
        if last - first == count - 1:
            return [(int(first), int(last))]
        return runs_of(self._connection.read(f"SELECT id {above} ORDER BY id"))

    def knows_bodies(self) -> bool:
        """Tell whether the texts of messages are in the index, so that `body:` has an answer."""
        return bodies_up_to(self._connection) > 0

    def last_id(self) -> int:
        """Return the newest row's id, 0 where there is none."""
        return int(self._connection.read("SELECT coalesce(max(id), 0) FROM journal.arrival")[0][0])

    def rows(self, ids: Sequence[int]) -> list[Arrival]:
        """Return the rows of these ids, newest first."""
        marks = ",".join("?" * len(ids))
        sql = f"SELECT {COLUMNS} FROM journal.arrival WHERE id IN ({marks}) ORDER BY id DESC"
        return [arrival_from_row(row) for row in self._connection.read(sql, *ids)]

    def find(self, wanted: Filter, below: int, limit: int) -> array[int]:
        """Return the ids of the next rows below an id that pass a filter, newest first; fewer: there are no more."""
        from etrn_gui.storage.search.query import by_index, by_looking, is_rare, span_of

        with self._connection.snapshot():
            lowest, highest = span_of(wanted.terms, self._connection)
            highest = min(highest, below - 1)
            done = indexed_up_to(self._connection)
            found = array("q")
            if highest > done:
                query = by_looking(wanted, bodies=self.bodies)
                found += self._ids(query, max(lowest, done + 1), highest, limit)
            if len(found) < limit and lowest <= done:
                rare = is_rare(wanted.terms, self._connection)
                query = by_index(wanted, bodies=self.bodies, provider_is_rare=rare)
                found += self._ids(query, lowest, min(highest, done), limit - len(found))
        return found

    def newer(self, wanted: Filter, above: int) -> tuple[list[Sequence[int]], int]:
        """Return the ids above an id that pass a filter, newest first in parts, and up to which id there are rows."""
        with self._connection.snapshot():
            upto = max(above, self.last_id())
            if upto == above:
                return [], upto
            if not wanted.terms:
                return [range(last, first - 1, -1) for first, last in reversed(self._spans_above(above))], upto
            from etrn_gui.storage.search.query import by_looking

            return [self._ids(by_looking(wanted, bodies=self.bodies), above + 1, upto, -1)], upto

    def _ids(self, query: Query, lowest: int, highest: int, limit: int) -> array[int]:
        """Run a query as one step: row by row, each would ask for the interpreter while the window paints."""
        sql = f"WITH found (id) AS ({query.sql}) SELECT group_concat(id) FROM found"
        text = self._connection.read(sql, *query.arguments(lowest, highest, limit))[0][0]
        return array("q", map(int, text.split(","))) if text else array("q")

    def known(self, limit: int = 50) -> Known:
        """Return what a filter can name, for its completion."""
        read = self._connection.read
        latest = read("SELECT sender, recipients FROM journal.arrival ORDER BY id DESC LIMIT 2000")
        senders = dict.fromkeys(str(row[0]) for row in latest if row[0])
        recipients = dict.fromkeys(str(one) for row in latest for one in json.loads(row[1]))
        return Known(
            tuple(str(row[0]) for row in read("SELECT DISTINCT profile FROM journal.flush ORDER BY profile")),
            tuple(int(row[0]) for row in read("SELECT id FROM journal.flush ORDER BY id DESC LIMIT ?", limit)),
            tuple(senders)[:limit],
            tuple(recipients)[:limit],
        )

    def days(self, profile: str, since: float) -> list[Day]:
        """Return what a provider's flushes since a moment came to, by the day, newest first."""
        from etrn_gui.storage.search.days import days

        return days(self._connection, profile, since)

    def interrupt(self) -> None:
        """Let the query that runs fail now, with a JournalFault; from any thread."""
        self._connection.interrupt()

    def close(self) -> None:
        """Close the files."""
        self._connection.close()
