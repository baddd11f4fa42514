"""The verdict on a flush: what the receiver saw decides, not what the provider said."""

from typing import Any

import pytest

from etrn_gui.domain.outcome import Outcome, Verdict
from etrn_gui.domain.receipt import judge, receipt
from tests.unit.domain.flushes import ASKED, flush

CONFIRMED, PARTIAL, SILENT = Verdict.CONFIRMED, Verdict.PARTIAL, Verdict.SILENT
REFUSED, UNKNOWN, OPEN = Verdict.REFUSED, Verdict.UNKNOWN, None

ONE_CAME: dict[str, Any] = {"arrived": 1, "bytes": 10, "first_arrival": ASKED + 1, "last_arrival": ASKED + 1}
TWO_CAME: dict[str, Any] = ONE_CAME | {"arrived": 2, "last_arrival": ASKED + 3}
ONE_LEFT: dict[str, Any] = {"left_behind": 1, "last_arrival": ASKED + 1}


@pytest.mark.parametrize(
    ("what", "outcome", "more", "after", "sessions", "verdict"),
    [
        ("no reply yet", None, {}, 999, 0, OPEN),
        ("no reply yet, but mail", None, TWO_CAME, 999, 0, OPEN),
        ("250 and nothing, too early", Outcome.STARTED, {}, 119.9, 0, OPEN),
        ("250 and nothing: no proof of anything", Outcome.STARTED, {}, 120, 0, SILENT),
        ("250, nothing yet, a connection is up", Outcome.STARTED, {}, 999, 1, OPEN),
        ("mail came a moment ago", Outcome.STARTED, ONE_CAME, 5.9, 0, OPEN),
        ("mail came and went quiet", Outcome.STARTED, ONE_CAME, 6, 0, CONFIRMED),
        ("quiet is counted from the last one", Outcome.STARTED, TWO_CAME, 7.9, 0, OPEN),
        ("mail came, more is on its way", Outcome.STARTED, ONE_CAME, 999, 1, OPEN),
        ("running already, mail came", Outcome.ALREADY_RUNNING, ONE_CAME, 6, 0, CONFIRMED),
        ("running already, nothing came", Outcome.ALREADY_RUNNING, {}, 120, 0, SILENT),
        ("all that was promised, at once", Outcome.STARTED, TWO_CAME | {"promised": 2}, 3, 1, CONFIRMED),
        ("more than promised", Outcome.STARTED, TWO_CAME | {"promised": 1}, 3, 0, CONFIRMED),
        ("less than promised, patience", Outcome.STARTED, TWO_CAME | {"promised": 3}, 122.9, 0, OPEN),
        ("less than promised, and no more came", Outcome.STARTED, TWO_CAME | {"promised": 3}, 123, 0, PARTIAL),
        ("promised, and nothing came", Outcome.STARTED, {"promised": 3}, 120, 0, SILENT),
        ("promised none", Outcome.STARTED, {"promised": 0}, 0, 0, CONFIRMED),
        ("some were left behind", Outcome.STARTED, TWO_CAME | {"left_behind": 1}, 8, 0, PARTIAL),
        ("all were left behind", Outcome.STARTED, ONE_LEFT, 6, 0, PARTIAL),
        ("251, nothing waits", Outcome.NOTHING_WAITING, {}, 0, 0, CONFIRMED),
        ("251, and mail comes all the same", Outcome.NOTHING_WAITING, ONE_CAME, 3, 0, OPEN),
        ("251, and mail came all the same", Outcome.NOTHING_WAITING, ONE_CAME, 6, 0, CONFIRMED),
        ("no answer, and nothing came", Outcome.NO_ANSWER, {}, 120, 0, UNKNOWN),
        ("no answer, too early", Outcome.NO_ANSWER, {}, 119, 0, OPEN),
        ("no answer, but the mail came", Outcome.NO_ANSWER, ONE_CAME, 6, 0, CONFIRMED),
        ("no answer, some left behind", Outcome.NO_ANSWER, ONE_CAME | {"left_behind": 2}, 6, 0, PARTIAL),
    ],
)
def test_verdict(
    what: str, outcome: Outcome | None, more: dict[str, Any], after: float, sessions: int, verdict: Verdict | None
) -> None:
    assert judge(flush(outcome, **more), ASKED + after, sessions) is verdict, what


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_refusal_is_judged_at_once_and_never_asked_is_unknown(outcome: Outcome) -> None:
    verdict = judge(flush(outcome), ASKED)
    if outcome.never_asked:
        assert verdict is UNKNOWN
    elif not outcome.may_bring_mail:
        assert verdict is REFUSED
    else:
        assert verdict is (CONFIRMED if outcome is Outcome.NOTHING_WAITING else OPEN)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_flush_with_an_answer_comes_to_a_verdict(outcome: Outcome) -> None:
    assert judge(flush(outcome), ASKED + 1e6) is not None
    assert judge(flush(outcome, **ONE_CAME), ASKED + 1e6) is not None


def test_silence_without_etrn_time_is_counted_from_the_opening() -> None:
    waiting = flush(Outcome.STARTED, asked=None)
    assert judge(waiting, waiting.opened + 119) is None
    assert judge(waiting, waiting.opened + 120) is SILENT


def test_the_receipt_tells_counts_and_times() -> None:
    written = receipt(flush(promised=3, **TWO_CAME), PARTIAL, ASKED + 200)
    assert (written.flush, written.queue, written.outcome, written.verdict) == (
        1,
        "@a.example",
        Outcome.STARTED,
        PARTIAL,
    )
    assert (written.promised, written.arrived, written.bytes) == (3, 2, 10)
    assert (written.first_after, written.seconds) == (1.0, 3.0)


def test_the_receipt_of_a_silent_flush_ends_with_its_verdict() -> None:
    written = receipt(flush(), SILENT, ASKED + 120)
    assert (written.first_after, written.seconds, written.arrived) == (None, 120.0, 0)


def test_a_clock_that_was_set_back_gives_no_negative_times() -> None:
    written = receipt(flush(first_arrival=ASKED - 5, last_arrival=ASKED - 5, arrived=1), CONFIRMED, ASKED)
    assert (written.first_after, written.seconds) == (0.0, 0.0)


def test_there_is_no_receipt_before_the_answer() -> None:
    with pytest.raises(ValueError, match="no answer"):
        receipt(flush(None), UNKNOWN, ASKED)
