"""A journal of any size, written by SQL: senders, subjects and flushes as a small site would see them in some years."""

import json
import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from etrn_gui.storage.journal import Journal
from etrn_gui.storage.search import SearchIndex

_WORDS = ("weather", "routing", "noon", "report", "received", "stores", "list", "port", "agent", "details", "bunker",
    "stem", "crew", "change", "customs", "forms", "berth", "confirmed", "notices", "mariners", "pilot", "station",
    "quotation", "invoice", "position", "bulletin")  # fmt: skip
SENDERS = tuple(
    f"{name}{number}@{house}.example"
    for number in range(50)
    for name in ("ana", "crew", "ops", "hr", "desk")
    for house in ("northfleet", "shipagent", "press", "charts")
)
EVERY = 30.0
"""Seconds between two messages."""
PER_FLUSH = 14


def fill(folder: Path, count: int, profile: str = "Harbour Sat Link") -> None:
    """Write so many deliveries, the newest a minute ago, and their index."""
    journal, now = folder / "journal.sqlite", time.time()
    Journal(journal).close()
    with closing(sqlite3.connect(journal)) as connection, connection:
        connection.executemany(
            """INSERT INTO flush (revision, profile, provider, node, cause, state, opened, asked, outcome, verdict,
                silence_after, quiet_after, arrived, bytes, first_arrival)
                VALUES (?, ?, 'relay.example:25', 'harbour.example', 'schedule', 'closed', ?, ?, 'started', 'confirmed',
                120, 5, ?, 500000, ?)""",
            _flushes(count, profile, now),
        )
        connection.executemany(
            """INSERT INTO arrival (kind, time, sender, recipients, subject, size, peer, tls, session, flush, file,
                code, text)
                VALUES ('delivery', ?, ?, ?, ?, ?, '192.0.2.25', 'TLSv1.3', ?, ?, ?, 250, '2.0.0 Ok, safe')""",
            _arrivals(count, now),
        )
        connection.execute("ANALYZE")
    with closing(SearchIndex(folder / "search.sqlite", journal)) as index:
        while index.extend(20_000).behind:
            pass
        while index.tidy(5000):
            pass


def _when(number: int, count: int, now: float) -> float:
    return now - 60 - (count - number) * EVERY


def _flushes(count: int, profile: str, now: float) -> Iterator[tuple[object, ...]]:
    for flush in range(1 + count // PER_FLUSH):
        opened = _when(flush * PER_FLUSH, count, now) - 1
        yield flush + 1, profile, opened, opened, PER_FLUSH, opened + 1


def _arrivals(count: int, now: float) -> Iterator[tuple[object, ...]]:
    chance = random.Random(1)
    for number in range(count):
        subject = f"{' '.join(chance.choices(_WORDS, k=3))} {number}"
        yield (
            _when(number, count, now),
            chance.choice(SENDERS),
            json.dumps(["bridge@harbour.example"]),
            subject,
            chance.randrange(1000, 300_000),
            number // 10,
            1 + number // PER_FLUSH,
            f"mail/new/{number}.{chance.getrandbits(64):x}",
        )
