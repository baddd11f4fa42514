"""Rows for the tests of the journal, written in a few words. Times are seconds of a made-up day."""

from etrn_gui.domain.history import Arrival, ArrivalKind, Trigger
from etrn_gui.domain.outcome import Answer, Family, Outcome, Verdict
from etrn_gui.storage.journal import Journal, NewArrival, NewFlush
from tests.unit.domain.flushes import PROVIDER, queue

NOON = 1_795_435_200.0
"""2026-11-23T12:00:00Z."""


def new_flush(name: str = "@a.example", *domains: str, profile: str = "Harbour", opened: float = NOON) -> NewFlush:
    return NewFlush(
        profile=profile,
        provider=f"{PROVIDER}:25",
        queue=queue(name, *domains),
        trigger=Trigger.PERSON,
        opened=opened,
        silence_after=120.0,
        quiet_after=5.0,
    )


def open_flush(journal: Journal, name: str = "@a.example", *domains: str, promised: int | None = None) -> int:
    """A flush that was asked at noon and answered a second later."""
    flush = journal.flushes.open(new_flush(name, *domains))
    journal.flushes.mark_asked(flush, NOON, (PROVIDER,))
    answer = Answer(Outcome.STARTED, 250, "Queuing started", Family.POSTFIX, promised, "Wait for the mail.")
    journal.flushes.record_answer(flush, answer, NOON + 1)
    return flush


def delivery(
    file: str,
    *,
    domain: str = "a.example",
    size: int = 100,
    after: float = 2.0,
    session: int = 0,
    subject: str = "Hello",
) -> NewArrival:
    row = Arrival(
        id=0,
        kind=ArrivalKind.DELIVERY,
        time=NOON + after,
        sender="ann@x.example",
        recipients=(f"bob@{domain}",),
        subject=subject,
        size=size,
        peer=PROVIDER,
        tls="TLSv1.3",
        session=session,
        file=f"mail/new/{file}",
        text="2.0.0 Taken",
    )
    return NewArrival(row, connected=NOON + after - 0.1, began=NOON + after - 0.1, domains=(domain,))


def refusal(*, domain: str = "a.example", left_behind: bool = False, after: float = 2.0) -> NewArrival:
    row = Arrival(
        id=0,
        kind=ArrivalKind.REFUSAL,
        time=NOON + after,
        sender="",
        recipients=(f"bob@{domain}",),
        peer=PROVIDER,
        code=552,
        text="5.3.4 Too big",
        rule="size",
        remedy="Raise the limit.",
    )
    return NewArrival(row, connected=NOON + after, began=NOON + after, domains=(domain,), left_behind=left_behind)


def usual_then_silent(journal: Journal, silent: int, queue: str = "@a.example", brought: int = 3) -> None:
    """Three flushes with mail, and then some without."""
    for number in range(brought + silent):
        flush = journal.flushes.open(new_flush(queue, opened=NOON + 1000 * number))
        journal.flushes.mark_asked(flush, NOON + 1000 * number, (PROVIDER,))
        journal.flushes.record_answer(flush, Answer(Outcome.STARTED, 250, "OK"), NOON + 1000 * number)
        if number < brought:
            journal.record([delivery(f"m{number}", domain=queue.strip("@"), after=1000 * number + 2)])
        verdict = Verdict.CONFIRMED if number < brought else Verdict.SILENT
        journal.flushes.close(flush, verdict, NOON + 1000 * number + 130)
