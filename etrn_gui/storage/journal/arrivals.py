"""Arrivals in the journal, as they are read; `recording` writes them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival, ArrivalKind, Course
from etrn_gui.storage.journal.database import Database

if TYPE_CHECKING:
    from etrn_gui.storage.journal.recording import NewArrival

COLUMNS = """id, kind, time, sender, recipients, subject, size, peer, tls, session, flush, file, code, text, rule,
    remedy, count"""

_SHORTEST = 0.1
"""Seconds that a course lasts at least."""


@frozen
class Totals:
    """How many messages were delivered, and their octets."""

    messages: int
    bytes: int


class Arrivals:
    """The arrival table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, news: Sequence[NewArrival]) -> list[Arrival]:
        """Write a batch in one transaction and tie each row to its flush; return the rows as written.

        A delivery whose file has a row already is left as it is and is not returned.
        """
        from etrn_gui.storage.journal.recording import record_in

        with self._database.write() as transaction:
            return record_in(transaction, news)

    def after(self, arrival: int, limit: int = 500) -> list[Arrival]:
        """Return the rows above an id, oldest first."""
        return self._select("WHERE id > ? ORDER BY id LIMIT ?", arrival, limit)

    def before(self, arrival: int, limit: int = 500) -> list[Arrival]:
        """Return the rows below an id, newest first."""
        return self._select("WHERE id < ? ORDER BY id DESC LIMIT ?", arrival, limit)

    def latest(self, limit: int = 500) -> list[Arrival]:
        """Return the newest rows, newest first."""
        return self._select("ORDER BY id DESC LIMIT ?", limit)

    def of_flush(self, flush: int) -> list[Arrival]:
        """Return the rows tied to a flush, oldest first."""
        return self._select("WHERE flush = ? ORDER BY id", flush)

    def course(self, flush: int, began: float, parts: int) -> Course | None:
        """Tell how the rows tied to a flush came in after a moment, in so many parts; None where none came."""
        (last,) = self._database.read("SELECT max(time) FROM arrival WHERE flush = ?", flush)[0]
        if last is None:
            return None
        step = max(last - began, _SHORTEST) / parts
        sql = """SELECT max(0, min(CAST((time - ?) / ? AS INTEGER), ?)) AS part, sum(kind = 'delivery'),
            sum(CASE kind WHEN 'delivery' THEN 0 ELSE count END) FROM arrival WHERE flush = ? GROUP BY part"""
        arrived, refused = [0] * parts, [0] * parts
        for part, taken, not_taken in self._database.read(sql, began, step, parts - 1, flush):
            arrived[part], refused[part] = taken, not_taken
        return Course(began, step, tuple(arrived), tuple(refused))

    def get(self, arrival: int) -> Arrival | None:
        """Find one row."""
        return next(iter(self._select("WHERE id = ?", arrival)), None)

    def since(self, when: float) -> list[Arrival]:
        """Return the rows written at or after a time, oldest first."""
        return self._select("WHERE time >= ? ORDER BY id", when)

    def last_id_before(self, when: float) -> int:
        """Return the id after which the rows written at or after a time begin."""
        sql = "SELECT id FROM arrival WHERE time < ? ORDER BY time DESC, id DESC LIMIT 1"
        return next((int(row[0]) for row in self._database.read(sql, when)), 0)

    def last_id(self) -> int:
        """Return the highest id, 0 where there is none."""
        return int(self._database.read("SELECT coalesce(max(id), 0) FROM arrival")[0][0])

    def totals(self, since: float = 0.0) -> Totals:
        """Count what was delivered since a time."""
        sql = "SELECT count(*), coalesce(sum(size), 0) FROM arrival WHERE kind = 'delivery' AND time >= ?"
        row = self._database.read(sql, since)[0]
        return Totals(int(row[0]), int(row[1]))

    def without_row(self, files: Iterable[str]) -> list[str]:
        """Return those of the files that no row names."""
        names = list(files)
        sql = "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT file FROM arrival WHERE file IS NOT NULL)"
        return [str(row[0]) for row in self._database.read(sql, json.dumps(names))]

    def _select(self, rest: str, *arguments: object) -> list[Arrival]:
        return [
            arrival_from_row(row) for row in self._database.read(f"SELECT {COLUMNS} FROM arrival {rest}", *arguments)
        ]


def arrival_from_row(row: sqlite3.Row) -> Arrival:
    """Make the value of a row that was read by COLUMNS: by their order, faster than by their names."""
    (number, kind, time, sender, recipients, subject, size, peer, tls, session, flush, file, *refusal, count) = row
    code, text, rule, remedy = refusal
    return Arrival(
        id=number,
        kind=ArrivalKind(kind),
        time=time,
        sender=sender,
        recipients=tuple(json.loads(recipients)),
        subject=subject,
        size=size,
        peer=peer,
        tls=tls,
        session=session,
        flush=flush,
        file=file or "",
        code=code,
        text=text,
        rule=rule,
        remedy=remedy,
        count=count,
    )
