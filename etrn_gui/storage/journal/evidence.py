"""What the journal can say about mail that stays out: who has connected since, and what was refused."""

import json
from collections.abc import Collection

from etrn_gui.domain.habit import Evidence
from etrn_gui.domain.history import Flush
from etrn_gui.storage.journal.database import Database

MICROSECONDS = 1_000_000
"""A session's id is when it began (receiver), so that the newest ones are found at once."""


class Evidences:
    """Reads the tables of sessions, arrivals and flushes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def since(self, when: float, silent: Flush, peers: Collection[str]) -> Evidence:
        """Gather what has happened since a time that concerns a flush; `peers` are the provider's addresses."""
        addresses = json.dumps(sorted(peers))
        return Evidence(
            from_provider=self._connected("peer IN (SELECT value FROM json_each(?))", when, addresses),
            from_others=self._connected("peer NOT IN (SELECT value FROM json_each(?))", when, addresses),
            refused=self._refused(when, addresses),
            other_queues=self._other_queues(when, silent),
        )

    def _connected(self, condition: str, when: float, addresses: str) -> bool:
        sql = f"SELECT EXISTS (SELECT 1 FROM session WHERE id >= ? AND {condition})"
        return bool(self._database.read(sql, int(when * MICROSECONDS), addresses)[0][0])

    def _refused(self, when: float, addresses: str) -> str:
        sql = """SELECT code, text, remedy FROM arrival WHERE kind = 'refusal' AND time >= ?
            AND peer IN (SELECT value FROM json_each(?)) ORDER BY time DESC LIMIT 1"""
        rows = self._database.read(sql, when, addresses)
        return " ".join(str(part) for part in rows[0] if part) if rows else ""

    def _other_queues(self, when: float, silent: Flush) -> bool:
        sql = """SELECT EXISTS (SELECT 1 FROM flush
            WHERE profile = ? AND node <> ? AND provider = ? AND opened >= ? AND arrived > 0)"""
        return bool(self._database.read(sql, silent.profile, str(silent.node), silent.provider, when)[0][0])
