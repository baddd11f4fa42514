"""The domains that mail has come for: few rows, kept beside the many arrivals, so that subdomains are found at once."""

from collections.abc import Iterable

from etrn_gui.storage.journal.database import Database, Transaction

FRESH = 60.0
"""Seconds in which a domain is not noted again: its row would be written with every message."""


class Domains:
    """The domain table. Names are A-labels in lower case."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def below(self, name: str, limit: int) -> list[str]:
        """Return the subdomains of a domain that mail came for, ever; the latest first."""
        ending = f".{name}"
        sql = "SELECT name FROM domain WHERE substr(name, ?) = ? ORDER BY last DESC, name LIMIT ?"
        return [str(row[0]) for row in self._database.read(sql, -len(ending), ending, limit)]


def see_in(transaction: Transaction, came: Iterable[tuple[str, float]]) -> None:
    """Note domains, each with the time of its mail, inside the transaction that writes the mail."""
    latest: dict[str, float] = {}
    for domain, time in came:
        latest[domain] = max(latest.get(domain, 0.0), time)
    for domain, time in latest.items():
        sql = """INSERT INTO domain VALUES (?, ?)
            ON CONFLICT DO UPDATE SET last = excluded.last WHERE excluded.last > last + ?"""
        transaction.execute(sql, (domain, time, FRESH))
