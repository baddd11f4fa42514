"""What a receiver writes into the journal: sessions and arrivals, each tied to its flush in the same transaction.

The tie is made where the row is written, not later: rows then never change, every reader sees a whole row once, and a
flush keeps counting when the process that asked is gone.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival, ArrivalKind, Flush
from etrn_gui.domain.receipt import Coming, shown_with, tie
from etrn_gui.storage.journal.arrivals import COLUMNS
from etrn_gui.storage.journal.database import Transaction, storable
from etrn_gui.storage.journal.domains import see_in
from etrn_gui.storage.journal.flushes import open_in
from etrn_gui.storage.journal.sessions import EndedSession, NewSession, begin_in, end_in

_HANDSHAKE = "handshake_"
"""How the names of the rules begin by which a TLS handshake fails."""


@frozen
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


@frozen
class FoldedRefusal:
    """A refusal of a flood: it has no row of its own, but what it leaves behind counts for its flush all the same."""

    new: NewArrival
    session: NewSession | None = None
    """Its connection, where that has no row either and is over with it."""


Record = NewSession | NewArrival | FoldedRefusal | EndedSession
"""What a receiver writes."""


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


def record_in(transaction: Transaction, batch: Sequence[Record]) -> list[Arrival]:
    """Write what happened, in order, inside a transaction; return the new arrivals."""
    ties = any(isinstance(record, NewArrival | FoldedRefusal) for record in batch)
    flushes = open_in(transaction) if ties else []
    counts = Counts()
    written = [_write(transaction, record, flushes, counts) for record in batch]
    counts.write(transaction)
    see_in(transaction, _came_for(record for record in batch if isinstance(record, NewArrival)))
    return [arrival for arrival in written if arrival is not None]


def _write(transaction: Transaction, record: Record, flushes: Sequence[Flush], counts: Counts) -> Arrival | None:
    match record:
        case NewSession():
            begin_in(transaction, record)
        case NewArrival():
            return _insert(transaction, record, flushes, counts)
        case FoldedRefusal():
            _fold(transaction, record, flushes, counts)
        case EndedSession():
            end_in(transaction, record)
    return None


def _insert(transaction: Transaction, new: NewArrival, flushes: Sequence[Flush], counts: Counts) -> Arrival | None:
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


def _came_for(news: Iterable[NewArrival]) -> Iterator[tuple[str, float]]:
    """Give the domains of delivered mail, each with its time."""
    for new in news:
        if new.row.kind is ArrivalKind.DELIVERY:
            yield from ((domain, new.row.time) for domain in new.domains)


def _fold(transaction: Transaction, folded: FoldedRefusal, flushes: Sequence[Flush], counts: Counts) -> None:
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
