"""The truth about a flush: which arrivals belong to it, and what can be said of it. The caller has the clock."""

from collections.abc import Iterable

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.node import NodeKind
from etrn_gui.domain.outcome import Outcome, Verdict


@frozen
class Receipt:
    """What a person is shown of a flush, and `etrnctl flush --json` prints."""

    flush: int
    queue: str
    outcome: Outcome
    verdict: Verdict
    promised: int | None
    arrived: int
    bytes: int
    first_after: float | None
    """Seconds from the ETRN to the first message."""
    seconds: float
    """Seconds from the ETRN to the last message, or to the verdict where none came."""


@frozen
class Coming:
    """What is known of a message when it is tied to a flush."""

    recipients: tuple[str, ...]
    """Domains of the recipients, A-labels, lower case."""
    peer: str
    connected: float
    """When the provider's connection began."""
    began: float
    """When this message's MAIL came."""


def tie(coming: Coming, flushes: Iterable[Flush]) -> Flush | None:
    """Find the flush that called a message: open, asked before it began, for its recipients; best sign first.

    The signs in order: its recipients are the ones asked for; it comes from the provider's own address; its connection
    began after the ETRN was written; its flush is the latest.
    """
    return max(
        (flush for flush in flushes if _may_have_called(flush, coming)),
        key=lambda flush: (
            _covers(flush, coming),
            coming.peer in flush.peers,
            coming.connected >= (flush.asked or 0.0),
            flush.asked or 0.0,
            flush.id,
        ),
        default=None,
    )


def shown_with(coming: Coming, flushes: Iterable[Flush]) -> Flush | None:
    """Find the flush that a refusal is shown with, though it asked for nothing of it: the provider's address tells."""
    return max(
        (flush for flush in flushes if _awaits(flush, coming) and coming.peer in flush.peers),
        key=lambda flush: (coming.connected >= (flush.asked or 0.0), flush.asked or 0.0, flush.id),
        default=None,
    )


def _may_have_called(flush: Flush, coming: Coming) -> bool:
    return _awaits(flush, coming) and (_covers(flush, coming) or _cannot_tell(flush, coming))


def _awaits(flush: Flush, coming: Coming) -> bool:
    """Whether mail may come for a flush that is open, by what was answered and by the time."""
    if flush.state is FlushState.CLOSED or flush.asked is None or coming.began < flush.asked:
        return False
    return flush.answer is None or flush.answer.outcome.may_bring_mail


def _covers(flush: Flush, coming: Coming) -> bool:
    return any(flush.queue.covers(domain) for domain in coming.recipients)


def _cannot_tell(flush: Flush, coming: Coming) -> bool:
    """A #queue without known domains may hold anything, and a connection that was turned away has no recipients yet.

    The provider's address is then the only sign.
    """
    open_queue = flush.node.kind is NodeKind.QUEUE and not flush.queue.domains
    return coming.peer in flush.peers and (open_queue or not coming.recipients)


def judge(flush: Flush, now: float, sessions_open: int = 0) -> Verdict | None:
    """Give the verdict that stands at `now`, or None while it is still open.

    `sessions_open` counts the connections of this flush that are still up: while one is, mail may be on its way.
    """
    if flush.outcome is None:
        return None
    if not flush.outcome.may_bring_mail:
        return Verdict.UNKNOWN if flush.outcome.never_asked else Verdict.REFUSED
    if flush.promised is not None and flush.arrived >= flush.promised:
        return Verdict.CONFIRMED
    if sessions_open:
        return None
    if flush.arrived or flush.left_behind:
        return _judge_mail(flush, now)
    if flush.outcome is Outcome.NOTHING_WAITING:
        return Verdict.CONFIRMED
    if now - (flush.asked or flush.opened) < flush.silence_after:
        return None
    return Verdict.UNKNOWN if flush.outcome is Outcome.NO_ANSWER else Verdict.SILENT


def _judge_mail(flush: Flush, now: float) -> Verdict | None:
    """Mail came: wait until it has gone quiet, longer where more was promised."""
    patience = flush.quiet_after if flush.promised is None else flush.silence_after
    if now - (flush.last_arrival or flush.opened) < patience:
        return None
    short = flush.promised is not None and flush.arrived < flush.promised
    return Verdict.PARTIAL if short or flush.left_behind else Verdict.CONFIRMED


def receipt(flush: Flush, verdict: Verdict, now: float) -> Receipt:
    """Write the receipt of a flush that has its answer."""
    if flush.answer is None:
        raise ValueError(f"flush {flush.id} has no answer yet")
    asked = flush.asked or flush.opened
    until = flush.last_arrival or flush.closed or now
    return Receipt(
        flush=flush.id,
        queue=str(flush.node),
        outcome=flush.answer.outcome,
        verdict=verdict,
        promised=flush.promised,
        arrived=flush.arrived,
        bytes=flush.bytes,
        first_after=flush.first_after,
        seconds=max(0.0, until - asked),
    )
