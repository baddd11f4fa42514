"""Connections to the receiver in the journal: while one of a flush is open, mail may be on its way."""

from dataclasses import dataclass

from etrn_gui.domain.history import Session
from etrn_gui.storage.journal.database import Database

_COLUMNS = "id, began, ended, peer, tls, helo, flush, ending"


@dataclass(frozen=True, slots=True)
class NewSession:
    """A connection that has begun. `receiver` names the process, so that its open sessions are closed if it dies."""

    receiver: str
    began: float
    peer: str


class Sessions:
    """The session table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, new: NewSession) -> int:
        """Write a connection that has begun; return its id."""
        with self._database.write() as transaction:
            sql = "INSERT INTO session (receiver, began, peer) VALUES (?,?,?)"
            return int(transaction.execute(sql, (new.receiver, new.began, new.peer)).lastrowid or 0)

    def end(self, session: int, *, ended: float, tls: str, helo: str, ending: str, transcript: str) -> None:
        """Close a connection's row and keep its transcript."""
        with self._database.write() as transaction:
            transaction.execute(
                "UPDATE session SET ended = ?, tls = ?, helo = ?, ending = ?, transcript = ? WHERE id = ?",
                (ended, tls, helo, ending, transcript, session),
            )
            transaction.execute(
                """UPDATE flush SET revision = (SELECT max(revision) + 1 FROM flush)
                    WHERE state <> 'closed' AND id = (SELECT flush FROM session WHERE id = ?)""",
                (session,),
            )

    def close_of(self, receiver: str, when: float, ending: str) -> int:
        """Close every open connection of a receiver that is gone; return how many there were."""
        with self._database.write() as transaction:
            sql = "UPDATE session SET ended = ?, ending = ? WHERE receiver = ? AND ended IS NULL"
            return transaction.execute(sql, (when, ending, receiver)).rowcount

    def receivers_with_open(self) -> list[str]:
        """Return the receivers that have open connections by the journal."""
        return [str(row[0]) for row in self._database.read("SELECT DISTINCT receiver FROM session WHERE ended IS NULL")]

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
