"""What lasts of each queue's schedule, and the pauses, in the journal."""

import sqlite3

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.schedule.agenda import Memory, Pause
from etrn_gui.domain.schedule.ledger import Cause, Reason
from etrn_gui.storage.journal.database import Database, Transaction

Key = tuple[str, str]
"""A profile's name, and a node as it goes on the wire."""


@frozen
class Remembered:
    """One queue's schedule as it was planned last."""

    clauses: str
    """The schedule's text; another one begins anew."""
    provider: str
    """Where and how it was asked; a change forgives refusals."""
    counts_from: float
    """Flushes before this say nothing about the next one."""
    memory: Memory


@frozen
class PauseRow:
    """A pause of everything (both names empty), of a profile, or of a queue; and when it was resumed last."""

    profile: str
    node: str
    pause: Pause | None
    resumed: float

    def covers(self, key: Key) -> bool:
        """Tell whether it is about this queue."""
        return self.profile in ("", key[0]) and self.node in ("", key[1])


class Memories:
    """The tables `schedule` and `pause`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[Key, Remembered]:
        """Return what is remembered of every queue."""
        return {
            (row["profile"], row["node"]): _remembered(row) for row in self._database.read("SELECT * FROM schedule")
        }

    def pauses(self) -> list[PauseRow]:
        """Return all pauses, past ones too: they hold when they were resumed."""
        return [_pause(row) for row in self._database.read("SELECT * FROM pause")]

    def pause(self, profile: str, node: str, now: float, until: float | None) -> None:
        """Pause everything, a profile or a queue, until a moment or until it is resumed."""
        with self._database.write() as transaction:
            sql = """INSERT INTO pause (profile, node, since, until) VALUES (?,?,?,?)
                ON CONFLICT DO UPDATE SET since = excluded.since, until = excluded.until"""
            transaction.execute(sql, (profile, node, now, until))

    def resume(self, profile: str, node: str, now: float) -> None:
        """End the pauses of everything, a profile or a queue, and let schedules that stopped begin again."""
        with self._database.write() as transaction:
            sql = "UPDATE pause SET since = NULL, until = NULL WHERE ? IN ('', profile) AND ? IN ('', node)"
            transaction.execute(sql, (profile, node))
            sql = """INSERT INTO pause (profile, node, resumed) VALUES (?,?,?)
                ON CONFLICT DO UPDATE SET since = NULL, until = NULL, resumed = excluded.resumed"""
            transaction.execute(sql, (profile, node, now))


def remember_in(transaction: Transaction, key: Key, what: Remembered) -> None:
    """Write what lasts of a queue's schedule."""
    memory = what.memory
    transaction.execute(
        "INSERT OR REPLACE INTO schedule VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        (
            *key,
            what.clauses,
            what.provider,
            what.counts_from,
            memory.seen,
            memory.era,
            memory.claimed,
            memory.owed,
            memory.owed_cause,
            memory.owed_reason,
        ),
    )


def forget_in(transaction: Transaction, key: Key) -> None:
    """Drop what is remembered of a queue that has no schedule any more."""
    transaction.execute("DELETE FROM schedule WHERE profile = ? AND node = ?", key)


def _remembered(row: sqlite3.Row) -> Remembered:
    memory = Memory(
        seen=row["seen"],
        era=row["era"],
        claimed=row["claimed"],
        owed=row["owed"],
        owed_cause=Cause(row["owed_cause"]),
        owed_reason=Reason(row["owed_reason"]),
    )
    return Remembered(row["clauses"], row["provider"], row["counts_from"], memory)


def _pause(row: sqlite3.Row) -> PauseRow:
    pause = None if row["since"] is None else Pause(row["since"], row["until"])
    return PauseRow(row["profile"], row["node"], pause, row["resumed"])
