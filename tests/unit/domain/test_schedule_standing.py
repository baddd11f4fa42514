"""What the last flushes mean for the next one: each outcome by the table, whoever asked."""

from dataclasses import replace
from itertools import pairwise

import pytest

from etrn_gui.domain.history import FlushState
from etrn_gui.domain.outcome import LONGEST_REPLY, Outcome, Verdict
from etrn_gui.domain.schedule.standing import PATIENCE, REMEMBERED, Past, Standing, standing, wait

NOW = 1_000_000.0
SEED = "Harbour|@a.example"
HOUR = 3600.0


def history(*outcomes: Outcome | tuple[Outcome, Verdict] | None, ago: float = 60.0) -> list[Past]:
    """Flushes as said, oldest first, an hour apart, the last `ago` seconds ago; returned newest first."""
    found = []
    for number, said in enumerate(reversed(outcomes)):
        outcome, verdict = said if isinstance(said, tuple) else (said, None)
        state = FlushState.ASKING if outcome is None else FlushState.CLOSED if verdict else FlushState.WAITING
        found.append(Past(NOW - ago - number * HOUR, state, outcome, verdict, 0, "so it is"))
    return found


def read(*outcomes: Outcome | tuple[Outcome, Verdict] | None, ago: float = 60.0) -> Standing:
    return standing(history(*outcomes, ago=ago), NOW, SEED)


SILENT = (Outcome.STARTED, Verdict.SILENT)
CAME = (Outcome.STARTED, Verdict.CONFIRMED)
NO = Outcome.NOT_ALLOWED
LATER = Outcome.TRY_LATER


def test_a_reply_without_end_is_kept_as_far_as_it_is_shown() -> None:
    (last,) = history(NO)
    found = standing([replace(last, text="no " * 300)], NOW, SEED)
    assert found.text.endswith(" […]")
    assert len(found.text) <= LONGEST_REPLY


def test_a_queue_that_was_never_asked() -> None:
    assert standing([], NOW, SEED) == Standing()


@pytest.mark.parametrize(
    ("outcomes", "refusals", "stopped"),
    [
        ([NO], 1, False),
        ([NO, NO], 2, False),
        ([NO, NO, NO], 3, True),
        ([NO, NO, CAME, NO], 1, False),
        ([NO, NO, NO, Outcome.NOTHING_WAITING], 0, False),
        ([NO, NO, NO, Outcome.ALREADY_RUNNING], 0, False),
        ([NO, Outcome.CANCELLED, NO, Outcome.BLOCKED, NO], 3, True),
        ([NO, LATER, NO, NO], 2, False),
        ([Outcome.NEEDS_SIGN_IN] * 2, 2, False),
        ([Outcome.NEEDS_SIGN_IN] * 3, 3, True),
        ([Outcome.NEEDS_TLS] * 3, 3, True),
        ([Outcome.NOT_SUPPORTED] * 3, 3, True),
        ([Outcome.SYNTAX], 1, True),
        ([Outcome.WRONG_FORM], 1, True),
    ],
)
def test_refusals_in_a_row_stop_the_schedule(outcomes: list[Outcome], refusals: int, stopped: bool) -> None:
    found = read(*outcomes)
    assert (found.refusals, found.stopped) == (refusals, stopped)


def test_what_was_before_it_was_resumed_does_not_count() -> None:
    flushes = history(NO, NO, NO)
    assert standing(flushes, NOW, SEED).stopped
    assert not standing(flushes, NOW, SEED, since=NOW - HOUR).stopped


def test_try_later_comes_after_three_minutes_then_ever_later_up_to_six_hours() -> None:
    waits = []
    for times in range(1, 15):
        found = read(*[LATER] * times)
        assert found.later == times
        assert found.retry is not None
        waits.append(found.retry - (NOW - 60.0))
    assert 180 <= waits[0] <= 216
    assert 360 <= waits[1] <= 432
    assert all(first <= second for first, second in pairwise(waits))
    assert waits[-1] == 6 * HOUR


@pytest.mark.parametrize("outcome", list(PATIENCE))
def test_each_kind_of_later_has_its_longest_wait(outcome: Outcome) -> None:
    assert wait(outcome, 50, SEED) == PATIENCE[outcome]
    assert read(outcome).retry is not None


def test_waits_of_many_queues_are_spread() -> None:
    assert len({wait(LATER, 3, f"Harbour|@{name}.example") for name in "abcdefgh"}) == 8


@pytest.mark.parametrize("ending", [CAME, Outcome.STARTED, Outcome.ALREADY_RUNNING, Outcome.NOTHING_WAITING])
def test_an_accepted_request_ends_the_waits(ending: Outcome | tuple[Outcome, Verdict]) -> None:
    assert read(LATER, LATER, ending).retry is None


def test_an_answer_that_was_not_heard_is_no_reason_to_wait_when_the_mail_came() -> None:
    [last] = history((Outcome.NO_ANSWER, Verdict.CONFIRMED))
    assert standing([last], NOW, SEED).later == 1
    assert standing([replace(last, arrived=3)], NOW, SEED).later == 0


@pytest.mark.parametrize(
    ("silent", "pause"), [(1, None), (2, None), (3, 900.0), (5, 900.0), (6, 1800.0), (12, HOUR), (20, HOUR)]
)
def test_silence_makes_it_rarer_but_never_rarer_than_hourly(silent: int, pause: float | None) -> None:
    found = read(*[SILENT] * silent)
    assert found.silent == silent
    if pause is None:
        assert found.not_before is None
    else:
        assert found.not_before is not None
        assert 0.7 * pause < found.not_before - (NOW - 60.0) < pause


def test_success_resets_silence_and_an_open_flush_says_nothing_yet() -> None:
    assert read(*[SILENT] * 5, CAME).silent == 0
    assert read(*[SILENT] * 5, Outcome.STARTED).silent == 5
    assert read(CAME, SILENT, SILENT).silent == 2


def test_being_asked_now_is_seen_until_its_asker_must_be_gone() -> None:
    assert read(None, ago=10.0).asking
    assert not read(None, ago=2 * HOUR).asking
    assert read(None, ago=10.0).asked == NOW - 10.0


def test_what_lies_in_the_future_by_a_wrong_clock_does_not_count() -> None:
    future = [replace(one, opened=NOW + 86_400) for one in history(NO, NO, NO)]
    assert standing(future, NOW, SEED) == Standing()


def test_enough_is_remembered() -> None:
    assert read(*[SILENT] * REMEMBERED).silent >= 12
