"""Connections to the receiver in the journal: while one of a flush is open, mail may be on its way."""

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Session
from etrn_gui.storage.journal.database import Database, Transaction

_COLUMNS = "id, began, ended, peer, tls, helo, flush, ending"


@frozen
class NewSession:
    """A connection that has begun. `receiver` names the process, so that its open sessions are closed if it dies."""

    id: int
    """Given by the receiver (microseconds since the epoch, each used once), so that rows can be written in batches."""
    receiver: str
    began: float
    peer: str


@frozen
class EndedSession:
    """A connection that is over, with its transcript."""

    id: int
    ended: float
    tls: str
    helo: str
    ending: str
    transcript: str


class Sessions:
    """The session table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, new: NewSession) -> None:
        """Write a connection that has begun."""
        with self._database.write() as transaction:
            begin_in(transaction, new)

    def end(self, ended: EndedSession) -> None:
        """Close a connection's row and keep its transcript."""
        with self._database.write() as transaction:
            end_in(transaction, ended)

    def close_of(self, receiver: str, when: float, ending: str) -> int:
        """Close every open connection of a receiver that is gone; return how many there were."""
        with self._database.write() as transaction:
            sql = "UPDATE session SET ended = ?, ending = ? WHERE receiver = ? AND ended IS NULL"
            return transaction.execute(sql, (when, ending, receiver)).rowcount

    def receivers_with_open(self) -> list[str]:
        """Return the receivers that have open connections by the journal."""
        return [str(row[0]) for row in self._database.read("SELECT DISTINCT receiver FROM session WHERE ended IS NULL")]

    def open_counts(self) -> dict[str, int]:
        """Count the connections that are up, of each receiver that has any; one that died has them for ever."""
        sql = "SELECT receiver, count(*) FROM session WHERE ended IS NULL GROUP BY receiver"
        return {str(receiver): int(count) for receiver, count in self._database.read(sql)}

    def open_of_flush(self, flush: int) -> int:
        """Count the connections of a flush that are still up."""
        sql = "SELECT count(*) FROM session WHERE flush = ? AND ended IS NULL"
        return int(self._database.read(sql, flush)[0][0])

    def get(self, session: int) -> Session | None:
        """Find one connection."""
        rows = self._database.read(f"SELECT {_COLUMNS} FROM session WHERE id = ?", session)
        return Session(**dict(rows[0])) if rows else None

    def transcript(self, session: int) -> str:
        """Return the kept dialogue; empty while the connection is up."""
        rows = self._database.read("SELECT transcript FROM session WHERE id = ?", session)
        return str(rows[0][0]) if rows else ""


def begin_in(transaction: Transaction, new: NewSession) -> None:
    """Write a connection that has begun, inside a transaction."""
    sql = "INSERT INTO session (id, receiver, began, peer) VALUES (?,?,?,?)"
    transaction.execute(sql, (new.id, new.receiver, new.began, new.peer))


def end_in(transaction: Transaction, ended: EndedSession) -> None:
    """Close a connection's row inside a transaction; its flush changes, for one connection less is open."""
    transaction.execute(
        "UPDATE session SET ended = ?, tls = ?, helo = ?, ending = ?, transcript = ? WHERE id = ?",
        (ended.ended, ended.tls, ended.helo, ended.ending, ended.transcript, ended.id),
    )
    transaction.execute(
        """UPDATE flush SET revision = (SELECT max(revision) + 1 FROM flush)
            WHERE state <> 'closed' AND id = (SELECT flush FROM session WHERE id = ?)""",
        (ended.id,),
    )
