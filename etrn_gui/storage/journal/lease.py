"""One master of the schedules among all processes on a data folder: a lease with a heart-beat."""

from collections.abc import Callable

from etrn_gui.storage.journal.database import Database, Transaction

STALE = 30.0
"""Seconds without a heart-beat after which a master that is still alive has lost its lease: it hangs."""
SCHEDULES = "schedules"


class Lease:
    """The lease on the schedules. A holder is a process's name (storage/receiver_mark: number and start)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, holder: str, now: float, is_alive: Callable[[str], bool]) -> bool:
        """Take the lease, or renew it; False while another living process holds it."""
        with self._database.write() as transaction:
            found = transaction.execute("SELECT holder, beat FROM lease WHERE name = ?", (SCHEDULES,)).fetchone()
            if found and found["holder"] != holder and abs(now - found["beat"]) < STALE and is_alive(found["holder"]):
                return False
            transaction.execute("INSERT OR REPLACE INTO lease VALUES (?, ?, ?)", (SCHEDULES, holder, now))
            return True

    def release(self, holder: str) -> None:
        """Give the lease back, so that another process need not wait."""
        with self._database.write() as transaction:
            transaction.execute("DELETE FROM lease WHERE name = ? AND holder = ?", (SCHEDULES, holder))

    def holder(self) -> str | None:
        """Return who holds the lease by the journal; it may be dead."""
        rows = self._database.read("SELECT holder FROM lease WHERE name = ?", SCHEDULES)
        return str(rows[0][0]) if rows else None


def holds_in(transaction: Transaction, holder: str) -> bool:
    """Tell, inside a transaction, whether a process still holds the lease: what it writes then counts."""
    found = transaction.execute("SELECT holder FROM lease WHERE name = ?", (SCHEDULES,)).fetchone()
    return found is not None and found["holder"] == holder
