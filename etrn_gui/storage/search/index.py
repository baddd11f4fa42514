"""Keeping the index: the journal's rows are taken in by the batch, one SQL statement each, so no lock is held long.

Several processes may do it at once: each batch begins where the index stands when its transaction has begun.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from etrn_gui.domain.frozen import frozen
from etrn_gui.storage.search.connection import LARGE, Connection

BATCH = 2000
"""Rows taken in at a time: about 50 ms of work."""


@frozen
class Progress:
    """How many ids are behind, of how many there are."""

    behind: int
    of: int


class SearchIndex:
    """The writing side of the index. Its calls block; for a thread."""

    def __init__(self, path: Path, journal: Path) -> None:
        """Open or make the index at `path` for a journal that is there. Raises JournalFault."""
        self._connection = Connection(path, journal)
        self._forget_another_journal()

    def extend(self, batch: int = BATCH) -> Progress:
        """Take in the next rows."""
        read = self._connection.read
        with self._connection.write():
            done = indexed_up_to(self._connection)
            chosen = "WHERE id > ? ORDER BY id LIMIT ?"
            spans = read(
                f"SELECT count(*), min(id), max(id) FROM (SELECT id FROM journal.arrival {chosen})", done, batch
            )
            count, first, last = spans[0]
            if count:
                read(
                    f"INSERT INTO envelope (rowid, sender, recipients, subject, reply) {_ENVELOPES} {chosen}",
                    done,
                    batch,
                )
                read("INSERT INTO notable SELECT id FROM journal.arrival WHERE id BETWEEN ? AND ? AND "
                     "(kind = 'refusal' OR size >= ?)", first, last, LARGE)  # fmt: skip
                self._note_runs(first, last, count)
                read("INSERT OR REPLACE INTO mark SELECT 'envelope', id, time FROM journal.arrival WHERE id = ?", last)
                done = last
        return self._progress(done)

    def _note_runs(self, first: int, last: int, count: int) -> None:
        spans: Iterable[tuple[int, int]] = [(first, last)]
        if count <= last - first:
            spans = runs_of(
                self._connection.read("SELECT id FROM journal.arrival WHERE id BETWEEN ? AND ?", first, last)
            )
        for start, end in spans:
            grown = self._connection.read("UPDATE run SET last = ? WHERE last = ? RETURNING first", end, start - 1)
            if not grown:
                self._connection.read("INSERT INTO run VALUES (?, ?)", start, end)

    def _progress(self, done: int) -> Progress:
        newest = int(self._connection.read("SELECT coalesce(max(id), 0) FROM journal.arrival")[0][0])
        return Progress(max(0, newest - done), newest)

    def progress(self) -> Progress:
        """Tell how far the index is behind."""
        return self._progress(indexed_up_to(self._connection))

    def tidy(self, pages: int = 200) -> bool:
        """Put a part of what many batches have left into one piece, in which words are found sooner; True: go on.

        FTS5's `merge`: a negative number begins with all pieces, a positive one goes on with what was begun.
        """
        before = self._connection.changes()
        with self._connection.write():
            self._connection.read("INSERT INTO envelope (envelope, rank) VALUES ('merge', ?)", -pages)
        return self._connection.changes() - before >= 2

    # --- bodies ------------------------------------------------------------------------------------------------------

    def next_bodies(self, batch: int = 50) -> list[tuple[int, str]]:
        """Return the next messages whose text is not in the index, oldest first: their ids and files."""
        sql = "SELECT id, file FROM journal.arrival WHERE id > ? AND kind = 'delivery' ORDER BY id LIMIT ?"
        return [(int(row[0]), str(row[1])) for row in self._connection.read(sql, bodies_up_to(self._connection), batch)]

    def add_bodies(self, texts: Sequence[tuple[int, str]]) -> None:
        """Take in the texts of messages, in the order of their ids."""
        with self._connection.write():
            done = bodies_up_to(self._connection)
            for number, text in texts:
                if number > done:
                    self._connection.read("INSERT INTO body (rowid, text) VALUES (?, ?)", number, text)
                    mark = "INSERT OR REPLACE INTO mark SELECT 'body', id, time FROM journal.arrival WHERE id = ?"
                    self._connection.read(mark, number)

    def bodies_progress(self) -> Progress:
        """Tell how far the texts are behind."""
        return self._progress(bodies_up_to(self._connection))

    def forget_bodies(self) -> None:
        """Take the texts of all messages out of the index."""
        with self._connection.write():
            self._connection.read("INSERT INTO body (body) VALUES ('delete-all')")
            self._connection.read("DELETE FROM mark WHERE name = 'body'")

    # -----------------------------------------------------------------------------------------------------------------

    def _forget_another_journal(self) -> None:
        """Begin anew where the journal is not the one that was indexed: its marked row has another time, or none."""
        sql = """SELECT 1 FROM mark LEFT JOIN journal.arrival AS row ON row.id = mark.id
            WHERE row.time IS NULL OR row.time <> mark.time"""
        with self._connection.write():
            if self._connection.read(sql):
                for table in ("envelope", "body"):
                    self._connection.read(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
                for table in ("run", "notable", "mark"):
                    self._connection.read(f"DELETE FROM {table}")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


_ENVELOPES = """SELECT id, sender, (SELECT group_concat(value, char(10)) FROM json_each(recipients)), subject,
    iif(kind = 'refusal', text, '') FROM journal.arrival"""


def indexed_up_to(connection: Connection) -> int:
    """Return the id of the last row in the index, 0 where there is none."""
    return _mark(connection, "envelope")


def bodies_up_to(connection: Connection) -> int:
    """Return the id of the last row whose body was looked at, 0 where there is none."""
    return _mark(connection, "body")


def _mark(connection: Connection, name: str) -> int:
    return next((int(row[0]) for row in connection.read("SELECT id FROM mark WHERE name = ?", name)), 0)


def runs_of(rows: Iterable[sqlite3.Row | tuple[int]]) -> list[tuple[int, int]]:
    """Put ids, in ascending order, together into spans without a gap."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and spans[-1][1] == row[0] - 1:
            spans[-1] = spans[-1][0], row[0]
        else:
            spans.append((row[0], row[0]))
    return spans
