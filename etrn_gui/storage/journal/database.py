"""Opening the journal's SQLite file, and one transaction at a time on it."""

import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.journal.schema import MIGRATIONS, TABLES, VERSION

BUSY_SECONDS = 10.0
"""How long a process waits for another one's transaction."""


class Transaction(sqlite3.Connection):
    """A connection that takes any text: a mail's Subject or a server's reply may decode to lone surrogates."""

    def execute(self, sql: str, parameters: Iterable[object] = (), /) -> sqlite3.Cursor:  # type: ignore[override]
        """Run one statement."""
        return super().execute(sql, tuple(storable(value) if isinstance(value, str) else value for value in parameters))


def storable(text: str) -> str:
    r"""Return the text in a form that UTF-8 can hold; lone surrogates become escapes such as `\ud800`."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


class JournalFault(Exception):  # noqa: N818 - it is the journal that has the fault, not the caller
    """The journal cannot be read or written; `problem` says why and what to do."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class Database:
    """One connection, used by one thread at a time."""

    def __init__(self, connection: Transaction, path: Path) -> None:
        self._connection = connection
        self._lock = threading.RLock()
        self.path = path

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Run one transaction; it is rolled back when the body raises.

        WAL with synchronous=NORMAL: a power cut may lose the last rows but never tears the file. The mail itself is
        the truth and is indexed again at the next start.
        """
        with self._lock, faults(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                _roll_back(self._connection)
                raise

    def read(self, sql: str, *arguments: object) -> list[sqlite3.Row]:
        """Run one query and fetch all of its rows."""
        with self._lock, faults(self.path), closing(self._connection.execute(sql, arguments)) as cursor:
            return cursor.fetchall()

    def version(self) -> int:
        """Return a number that changes whenever another process has committed; it costs microseconds."""
        return int(self.read("PRAGMA data_version")[0][0])

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        with self._lock:
            self._connection.close()


def _roll_back(connection: Transaction) -> None:
    """End a transaction without a trace; a full disk has ended it already."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Tell of SQLite's errors as JournalFault."""
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
    with faults(path):
        connection = _connect(path)
        try:
            connection.row_factory = sqlite3.Row
            _use_wal(connection)
            connection.execute("PRAGMA synchronous = NORMAL")
            _bring_up(connection, path)
        except BaseException:
            connection.close()
            raise
    return Database(connection, path)


def _connect(path: Path) -> Transaction:
    return sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, factory=Transaction
    )


def _use_wal(connection: Transaction) -> None:
    """Switch to WAL. Unlike other statements, this one does not wait while another process makes the file too."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _bring_up(connection: Transaction, path: Path) -> None:
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
        _roll_back(connection)
        raise


def _version(connection: Transaction) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
