"""Flushes of a provider by the day, added up by SQLite: a year of them is a few hundred rows."""

from datetime import date

from etrn_gui.domain.day import Day
from etrn_gui.storage.search.connection import Connection

_SQL = """SELECT date(opened, 'unixepoch', 'localtime') AS day, count(*) AS flushes, sum(promised) AS promised,
        sum(arrived) AS arrived, sum(bytes) AS bytes,
        avg(iif(asked IS NULL, NULL, max(0.0, first_arrival - asked))) AS first_after,
        coalesce(sum(verdict = 'silent'), 0) AS silent, coalesce(sum(verdict = 'refused'), 0) AS refused,
        max(id) AS last
    FROM journal.flush WHERE profile = ? AND opened >= ? GROUP BY day ORDER BY day DESC"""


def days(connection: Connection, profile: str, since: float) -> list[Day]:
    """Return the days on which a provider was asked, newest first."""
    return [
        Day(
            date.fromisoformat(row["day"]),
            row["flushes"],
            row["promised"],
            row["arrived"],
            row["bytes"],
            row["first_after"],
            row["silent"],
            row["refused"],
            row["last"],
        )
        for row in connection.read(_SQL, profile, since)
    ]
