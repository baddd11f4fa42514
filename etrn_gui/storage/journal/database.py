"""Opening the journal's SQLite file, and one transaction at a time on it."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.journal.schema import MIGRATIONS, TABLES, VERSION

BUSY_SECONDS = 10.0
"""How long a process waits for another one's transaction."""

Transaction = sqlite3.Connection


class JournalFault(Exception):  # noqa: N818 - it is the journal that has the fault, not the caller
    """The journal cannot be read or written; `problem` says why and what to do."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class Database:
    """One connection, used by one thread at a time."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._lock = threading.RLock()
        self.path = path

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Run one transaction; it is rolled back when the body raises.

        WAL with synchronous=NORMAL: a power cut may lose the last rows but never tears the file. The mail itself is
        the truth and is indexed again at the next start.
        """
        with self._lock, _faults(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def read(self, sql: str, *arguments: object) -> list[sqlite3.Row]:
        """Run one query and fetch all of its rows."""
        with self._lock, _faults(self.path), closing(self._connection.execute(sql, arguments)) as cursor:
            return cursor.fetchall()

    def version(self) -> int:
        """Return a number that changes whenever another process has committed; it costs microseconds."""
        return int(self.read("PRAGMA data_version")[0][0])

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        with self._lock:
            self._connection.close()


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise JournalFault(_explain(error, path)) from error


def _explain(error: sqlite3.Error, path: Path) -> Problem:
    text = str(error)
    if "locked" in text:
        return Problem(
            "The journal is locked by another program.", "Close what holds it open, then try again.", str(path)
        )
    if "full" in text:
        return Problem("The disk is full, the journal cannot be written.", "Free some space.", str(path))
    if "malformed" in text or "not a database" in text:
        remedy = "Move it away; a new one is made from the mail that is there. The old flushes are then not listed."
        return Problem("The journal is damaged.", remedy, str(path))
    return Problem(f"The journal cannot be used ({text}).", "Check that its folder is there and writable.", str(path))


def open_database(path: Path) -> Database:
    """Open or make the journal at `path`, bringing an older one to today's version.

    Raises JournalFault when it is damaged, not writable, or from a newer version of the program.
    """
    with _faults(path):
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            _bring_up(connection, path)
        except BaseException:
            connection.close()
            raise
    return Database(connection, path)


def _bring_up(connection: sqlite3.Connection, path: Path) -> None:
    if _version(connection) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        found = _version(connection)
        if found > VERSION:
            what = f"The journal was written by a newer version (schema {found}, this program knows {VERSION})."
            raise JournalFault(Problem(what, "Update the program.", str(path)))
        for script in [TABLES] if found == 0 else [MIGRATIONS[step] for step in range(found, VERSION)]:
            for statement in filter(str.strip, script.split(";\n")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
