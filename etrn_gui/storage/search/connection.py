"""Opening the index beside its journal: one connection that sees both files."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.journal.database import BUSY_SECONDS, JournalFault, faults, storable

VERSION = 1
"""Of the index. Another one's index is thrown away and made anew."""

TABLES = """
CREATE VIRTUAL TABLE envelope USING fts5 (
    sender, recipients, subject, reply, content = '', columnsize = 0, tokenize = 'trigram'
);
CREATE VIRTUAL TABLE body USING fts5 (
    text, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE run (first INTEGER PRIMARY KEY, last INTEGER NOT NULL);
CREATE TABLE notable (id INTEGER PRIMARY KEY);
CREATE TABLE mark (name TEXT PRIMARY KEY, id INTEGER NOT NULL, time REAL NOT NULL) WITHOUT ROWID;
"""
"""`run`: the ids of the journal's indexed rows, as spans without a gap. `notable`: refusals and large messages, which
are few. `mark`: the last row indexed, for the envelopes and for the bodies."""

LARGE = 1_000_000
"""Octets from which a message is notable."""


class Connection:
    """The index with the journal attached, to be read only; used by one thread at a time."""

    def __init__(self, path: Path, journal: Path) -> None:
        """Open or make the index; a damaged one, or another version's, is made anew. Raises JournalFault."""
        self._lock = threading.RLock()
        with _faults(path):
            self._connection = _open(path, journal)
        self._path = path

    def read(self, sql: str, *arguments: object) -> list[sqlite3.Row]:
        """Run one query and fetch all of its rows."""
        with self._lock, _faults(self._path):
            return self._connection.execute(sql, [_bound(value) for value in arguments]).fetchall()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """See both files as they stand now, through several queries."""
        with self._within("BEGIN"):
            yield

    @contextmanager
    def write(self) -> Iterator[None]:
        """Run one transaction on the index."""
        with self._within("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def _within(self, begin: str) -> Iterator[None]:
        with self._lock, _faults(self._path):
            self._connection.execute(begin)
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def changes(self) -> int:
        """Count the rows that were changed through this connection."""
        return self._connection.total_changes

    def interrupt(self) -> None:
        """Let what runs on the connection fail now; from any thread."""
        self._connection.interrupt()

    def close(self) -> None:
        """Close both files."""
        with self._lock:
            self._connection.close()


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    """Tell of a damaged index as such: unlike the journal, it can go."""
    try:
        with faults(path):
            yield
    except JournalFault as fault:
        if "damaged" not in fault.problem.what:
            raise
        remedy = "Close the window and delete this file; it is made anew."
        raise JournalFault(Problem("The search index is damaged.", remedy, str(path))) from fault


def _bound(value: object) -> object:
    return storable(value).replace("\0", " ") if isinstance(value, str) else value


def _open(path: Path, journal: Path) -> sqlite3.Connection:
    try:
        return _prepare(_connect(path), journal)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        for name in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            name.unlink(missing_ok=True)
        return _prepare(_connect(path), journal)


def _connect(path: Path) -> sqlite3.Connection:
    made = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=True)
    made.row_factory = sqlite3.Row
    return made


def _prepare(connection: sqlite3.Connection, journal: Path) -> sqlite3.Connection:
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = OFF")  # it can be made anew
        _bring_up(connection)
        connection.execute("ATTACH ? AS journal", (f"{journal.absolute().as_uri()}?mode=ro",))
        connection.create_function("holds", 2, holds, deterministic=True)
    except BaseException:
        connection.close()
        raise
    return connection


def _bring_up(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA user_version").fetchone()[0] == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found not in (0, VERSION):
        connection.execute("ROLLBACK")
        raise sqlite3.DatabaseError("the index is another version's")
    if found == 0:
        for statement in filter(str.strip, TABLES.split(";\n")):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def holds(text: object, word: str) -> bool:
    """Tell whether a text holds a word, whatever the case of its letters; for words beyond ASCII."""
    return isinstance(text, str) and word.lower() in text.lower()
