"""Arrivals in the journal: what came to the receiver, tied to its flush in the same transaction.

The tie is made where the row is written, not later: rows then never change, every reader sees a whole row once, and a
flush keeps counting when the process that asked is gone.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from etrn_gui.domain.history import Arrival, ArrivalKind, Flush
from etrn_gui.domain.receipt import Coming, shown_with, tie
from etrn_gui.storage.journal.database import Database, Transaction, storable
from etrn_gui.storage.journal.domains import see_in
from etrn_gui.storage.journal.flushes import open_in
from etrn_gui.storage.journal.sessions import NewSession, begin_in

COLUMNS = """id, kind, time, sender, recipients, subject, size, peer, tls, session, flush, file, code, text, rule,
    remedy, count"""

_HANDSHAKE = "handshake_"
"""How the names of the rules begin by which a TLS handshake fails."""


@dataclass(frozen=True, slots=True)
class NewArrival:
    """A row that is to be written, with what is needed to find its flush."""

    row: Arrival
    """Its `id` and `flush` are not used: the journal gives them."""
    connected: float
    """When the connection began."""
    began: float
    """When this message's MAIL came."""
    domains: tuple[str, ...]
    """Domains of the accepted recipients, A-labels, lower case."""
    left_behind: bool = False
    """A refusal that leaves wanted mail at the provider."""


@dataclass(frozen=True, slots=True)
class FoldedRefusal:
    """A refusal of a flood: it has no row of its own, but what it leaves behind counts for its flush all the same."""

    new: NewArrival
    session: NewSession | None = None
    """Its connection, where that has no row either and is over with it."""


@dataclass(frozen=True, slots=True)
class Totals:
    """How many messages were delivered, and their octets."""

    messages: int
    bytes: int


class Counts:
    """What a batch adds to its flushes, written once a flush: a reader then never adds up a million rows."""

    def __init__(self) -> None:
        self._came: dict[int, list[NewArrival]] = {}
        self.of_session: dict[int, int] = {}
        """Session to the flush that called its mail, as far as this batch tells."""

    def add(self, flush: int, new: NewArrival) -> None:
        """Count a row, or a refusal that has none."""
        self._came.setdefault(flush, []).append(new)
        self.of_session[new.row.session] = flush

    def write(self, transaction: Transaction) -> None:
        """Write it inside the transaction that writes the rows."""
        for flush, news in self._came.items():
            _add_to_flush(transaction, flush, news)
        for session, flush in self.of_session.items():
            transaction.execute("UPDATE session SET flush = ? WHERE id = ?", (flush, session))


class Arrivals:
    """The arrival table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, news: Sequence[NewArrival]) -> list[Arrival]:
        """Write a batch in one transaction and tie each row to its flush; return the rows as written.

        A delivery whose file has a row already is left as it is and is not returned.
        """
        with self._database.write() as transaction:
            flushes = open_in(transaction)
            counts = Counts()
            written = [insert_in(transaction, new, flushes, counts) for new in news]
            counts.write(transaction)
            see_in(transaction, came_for(news))
        return [arrival for arrival in written if arrival is not None]

    def after(self, arrival: int, limit: int = 500) -> list[Arrival]:
        """Return the rows above an id, oldest first."""
        return self._select("WHERE id > ? ORDER BY id LIMIT ?", arrival, limit)

    def before(self, arrival: int, limit: int = 500) -> list[Arrival]:
        """Return the rows below an id, newest first."""
        return self._select("WHERE id < ? ORDER BY id DESC LIMIT ?", arrival, limit)

    def latest(self, limit: int = 500) -> list[Arrival]:
        """Return the newest rows, newest first."""
        return self._select("ORDER BY id DESC LIMIT ?", limit)

    def of_flush(self, flush: int) -> list[Arrival]:
        """Return the rows tied to a flush, oldest first."""
        return self._select("WHERE flush = ? ORDER BY id", flush)

    def get(self, arrival: int) -> Arrival | None:
        """Find one row."""
        return next(iter(self._select("WHERE id = ?", arrival)), None)

    def since(self, when: float) -> list[Arrival]:
        """Return the rows written at or after a time, oldest first."""
        return self._select("WHERE time >= ? ORDER BY id", when)

    def last_id_before(self, when: float) -> int:
        """Return the id after which the rows written at or after a time begin."""
        sql = "SELECT id FROM arrival WHERE time < ? ORDER BY time DESC, id DESC LIMIT 1"
        return next((int(row[0]) for row in self._database.read(sql, when)), 0)

    def last_id(self) -> int:
        """Return the highest id, 0 where there is none."""
        return int(self._database.read("SELECT coalesce(max(id), 0) FROM arrival")[0][0])

    def totals(self, since: float = 0.0) -> Totals:
        """Count what was delivered since a time."""
        sql = "SELECT count(*), coalesce(sum(size), 0) FROM arrival WHERE kind = 'delivery' AND time >= ?"
        row = self._database.read(sql, since)[0]
        return Totals(int(row[0]), int(row[1]))

    def without_row(self, files: Iterable[str]) -> list[str]:
        """Return those of the files that no row names."""
        names = list(files)
        sql = "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT file FROM arrival WHERE file IS NOT NULL)"
        return [str(row[0]) for row in self._database.read(sql, json.dumps(names))]

    def _select(self, rest: str, *arguments: object) -> list[Arrival]:
        return [
            arrival_from_row(row) for row in self._database.read(f"SELECT {COLUMNS} FROM arrival {rest}", *arguments)
        ]


def insert_in(transaction: Transaction, new: NewArrival, flushes: Sequence[Flush], counts: Counts) -> Arrival | None:
    """Write one row inside a transaction, tied to the one of the open flushes that called it; None if it was there."""
    row = new.row
    flush = tie(_coming(new), flushes) if flushes else None
    tied = flush.id if flush else _shown_with(transaction, new, flushes, counts)
    cursor = transaction.execute(
        f"INSERT INTO arrival ({COLUMNS}) VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (file) DO NOTHING",
        (
            row.kind,
            row.time,
            row.sender,
            json.dumps([storable(recipient) for recipient in row.recipients], ensure_ascii=False),
            row.subject,
            row.size,
            row.peer,
            row.tls,
            row.session,
            tied,
            row.file or None,
            row.code,
            row.text,
            row.rule,
            row.remedy,
            row.count,
        ),
    )
    if not cursor.rowcount:
        return None
    if flush:
        counts.add(flush.id, new)
    return replace(row, id=int(cursor.lastrowid or 0), flush=tied)


def came_for(news: Iterable[NewArrival]) -> Iterator[tuple[str, float]]:
    """Give the domains of delivered mail, each with its time."""
    for new in news:
        if new.row.kind is ArrivalKind.DELIVERY:
            yield from ((domain, new.row.time) for domain in new.domains)


def fold_in(transaction: Transaction, folded: FoldedRefusal, flushes: Sequence[Flush], counts: Counts) -> None:
    """Count what a refusal without a row leaves behind, and keep that its provider has connected."""
    flush = tie(_coming(folded.new), flushes)
    if flush is None or folded.new.row.rule.startswith(_HANDSHAKE):
        return
    if folded.session:
        begin_in(transaction, folded.session)
        sql = "UPDATE session SET ended = began, ending = 'turned away' WHERE id = ?"
        transaction.execute(sql, (folded.session.id,))
    counts.add(flush.id, folded.new)


def _shown_with(transaction: Transaction, new: NewArrival, flushes: Sequence[Flush], counts: Counts) -> int | None:
    """A refusal among the mail that a flush has called is shown with it, though nobody wanted it: it does not count."""
    if new.row.kind is not ArrivalKind.REFUSAL:
        return None
    if called := counts.of_session.get(new.row.session):
        return called
    found = transaction.execute("SELECT flush FROM session WHERE id = ?", (new.row.session,)).fetchone()
    if found and found[0] is not None:
        return int(found[0])
    flush = shown_with(_coming(new), flushes)
    return flush.id if flush else None


def _coming(new: NewArrival) -> Coming:
    return Coming(recipients=new.domains, peer=new.row.peer, connected=new.connected, began=new.began)


def _add_to_flush(transaction: Transaction, flush: int, news: Sequence[NewArrival]) -> None:
    delivered = [new.row for new in news if new.row.kind is ArrivalKind.DELIVERY]
    transaction.execute(
        """UPDATE flush SET revision = (SELECT max(revision) + 1 FROM flush), arrived = arrived + ?, bytes = bytes + ?,
            left_behind = max(0, left_behind + ?), first_arrival = coalesce(first_arrival, ?),
            last_arrival = max(coalesce(last_arrival, 0), coalesce(?, last_arrival)) WHERE id = ?""",
        (
            len(delivered),
            sum(row.size for row in delivered),
            _left_behind(transaction, flush, news, mail_came=bool(delivered)),
            min((row.time for row in delivered), default=None),
            max(
                (new.row.time for new in news if new.left_behind or new.row.kind is ArrivalKind.DELIVERY), default=None
            ),
            flush,
        ),
    )


def _left_behind(transaction: Transaction, flush: int, news: Sequence[NewArrival], *, mail_came: bool) -> int:
    """Count what refusals left behind; negative where handshakes that failed before have been made good by mail.

    Most servers try again in clear at once (RFC 3207 section 4.1 leaves it to them): where mail comes, nothing was left
    behind by failed handshakes; where none comes, they are why.
    """
    behind = [new for new in news if new.left_behind]
    failed = sum(new.row.rule.startswith(_HANDSHAKE) for new in behind)
    others = len(behind) - failed
    if not (failed or mail_came):
        return others
    if transaction.execute("SELECT arrived > 0 FROM flush WHERE id = ?", (flush,)).fetchone()[0]:
        return others
    if not mail_came:
        return others + failed
    sql = "SELECT count(*) FROM arrival WHERE flush = ? AND session <> 0 AND rule GLOB ?"
    counted = int(transaction.execute(sql, (flush, f"{_HANDSHAKE}*")).fetchone()[0]) - failed
    return others - counted


def arrival_from_row(row: sqlite3.Row) -> Arrival:
    """Make the value of a row that was read by COLUMNS."""
    return Arrival(
        id=row["id"],
        kind=ArrivalKind(row["kind"]),
        time=row["time"],
        sender=row["sender"],
        recipients=tuple(json.loads(row["recipients"])),
        subject=row["subject"],
        size=row["size"],
        peer=row["peer"],
        tls=row["tls"],
        session=row["session"],
        flush=row["flush"],
        file=row["file"] or "",
        code=row["code"],
        text=row["text"],
        rule=row["rule"],
        remedy=row["remedy"],
        count=row["count"],
    )
