"""What is learnt of a provider's habits, by table."""

from dataclasses import replace

import pytest

from etrn_gui.domain.habit import REACHED, UNREACHED, Evidence, alarm, estimate, learn
from etrn_gui.domain.history import Flush, FlushState, Trigger
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.profile import Queue
from tests.unit.flush.conftest import node

OPEN = Flush(
    id=1,
    revision=1,
    profile="Harbour",
    provider="mail.test:25",
    queue=Queue(node("client.test")),
    trigger=Trigger.PERSON,
    state=FlushState.WAITING,
    opened=1000.0,
    asked=1000.0,
    answer=Answer(Outcome.STARTED, 250),
    closed=None,
    verdict=None,
    silence_after=120.0,
    quiet_after=5.0,
)


def brought(messages: int, first: float, last: float) -> Flush:
    """A closed flush: its first and last message so many seconds after the ETRN."""
    closed = replace(OPEN, state=FlushState.CLOSED, verdict=Verdict.CONFIRMED, arrived=messages)
    return replace(closed, first_arrival=1000.0 + first, last_arrival=1000.0 + last)


def ended(letter: str) -> Flush:
    """c confirmed with mail, n nothing waiting, p partial, s silent, r refused, u unknown, o open."""
    verdict = {"c": Verdict.CONFIRMED, "n": Verdict.CONFIRMED, "p": Verdict.PARTIAL, "s": Verdict.SILENT}
    verdict |= {"r": Verdict.REFUSED, "u": Verdict.UNKNOWN}
    closed = replace(brought(4, 1, 2), verdict=verdict.get(letter))
    if letter == "o":
        return OPEN
    return closed if letter in "cp" else replace(closed, arrived=0, first_arrival=None, last_arrival=None)


def test_a_habit_is_the_median() -> None:
    habit = learn(
        [brought(10, 1, 10), brought(55, 2, 56), brought(1, 3, 3), brought(900, 0, 899 * 9), brought(60, 2, 61)]
    )
    assert habit
    assert (habit.flushes, habit.messages, habit.seconds) == (5, 55, 56.0)
    assert (habit.first_after, habit.each) == (2.0, 1.0)


@pytest.mark.parametrize("letters", ["", "cc", "ccsssnnuuo"])
def test_too_little_is_no_habit(letters: str) -> None:
    assert learn([ended(letter) for letter in letters]) is None


def test_old_flushes_are_forgotten() -> None:
    habit = learn([*[brought(5, 1, 2)] * 20, *[brought(500, 1, 2)] * 100])
    assert habit
    assert (habit.flushes, habit.messages) == (20, 5)


USUAL = [brought(55, 1, 1 + 54 * 12)] * 3
"""55 messages, 12 s each."""


@pytest.mark.parametrize(
    ("arrived", "last", "promised", "now", "text"),
    [
        (40, 1 + 39 * 12, None, 1 + 39 * 12, "about 40 of 55, 3 min left"),
        (40, 1 + 39 * 2, None, 1 + 39 * 2, "about 40 of 55, 32 s left"),
        (40, 1 + 39 * 2, None, 1 + 39 * 2 + 20, "about 40 of 55, 12 s left"),
        (40, 1 + 39 * 2, None, 1 + 39 * 2 + 500, "about 40 of 55, 1 s left"),
        (1, 1, None, 1, "about 1 of 55, 11 min left"),
        (40, 1 + 39 * 12, 50, 1 + 39 * 12, "about 40 of 50, 2 min left"),
        (40, 1 + 39 * 12, 5000, 1 + 39 * 12, "about 40 of 5,000, 17 h left"),
    ],
)
def test_estimate(arrived: int, last: float, promised: int | None, now: float, text: str) -> None:
    answer = Answer(Outcome.STARTED, 253 if promised else 250, promised=promised)
    flush = replace(OPEN, arrived=arrived, first_arrival=1001.0, last_arrival=1000.0 + last, answer=answer)
    found = estimate(flush, learn(USUAL), 1000.0 + now)
    assert found
    assert found.text == text


@pytest.mark.parametrize(
    "flush",
    [
        OPEN,
        replace(OPEN, arrived=55, first_arrival=1001.0, last_arrival=1002.0),
        replace(OPEN, arrived=56, first_arrival=1001.0, last_arrival=1002.0),
        ended("c"),
    ],
)
def test_nothing_is_guessed_of_what_has_not_begun_or_is_done(flush: Flush) -> None:
    assert estimate(flush, learn(USUAL), 1003.0) is None


def test_a_flush_that_brings_more_than_usual_is_compared_with_those_that_did_too() -> None:
    habit = learn([brought(count, 1, count) for count in (10, 10, 10, 80, 100)])
    assert habit
    assert [habit.expected(arrived) for arrived in (1, 9, 10, 85, 100)] == [10, 10, 90, 100, 0]
    more = replace(OPEN, arrived=50, first_arrival=1001.0, last_arrival=1050.0)
    found = estimate(more, habit, 1050.0)
    assert found
    assert found.text == "about 50 of 90, 40 s left"


def test_without_a_habit_only_a_promise_is_counted() -> None:
    flush = replace(OPEN, arrived=2, first_arrival=1001.0, last_arrival=1002.0)
    assert estimate(flush, None, 1003.0) is None
    promised = estimate(replace(flush, answer=Answer(Outcome.STARTED, 253, promised=12)), None, 1002.0)
    assert promised
    assert (promised.expected, promised.seconds_left) == (12, 10.0)


@pytest.mark.parametrize(
    ("newest_first", "silent"),
    [
        ("sssccc", 3),
        ("sssspcc", 4),
        ("susosccc", 3),
        ("ssccc", None),
        ("sssc", None),
        ("ssscc", None),
        ("sss", None),
        ("sncssccc", None),
        ("srssccc", None),
        ("csssccc", None),
        ("sssnnnnccc", None),
        ("sssnnnccc", 3),
        ("sssrrrrrrccc", 3),
        ("", None),
    ],
)
def test_alarm(newest_first: str, silent: int | None) -> None:
    found = alarm([ended(letter) for letter in newest_first])
    assert (found.silent if found else None) == silent


def test_the_causes_go_by_whether_the_provider_connects() -> None:
    flushes = [replace(ended("s"), asked=1000.0 + 100 * number) for number in (3, 2, 1)] + [ended("c")] * 3
    closed, reached = alarm(flushes), alarm(flushes, connections=2)
    assert closed
    assert reached
    assert (closed.causes, closed.since) == (UNREACHED, 1100.0)
    assert "port is closed" in closed.causes[0]
    assert reached.causes == REACHED
    assert "refusals" in reached.causes[0]


@pytest.mark.parametrize(
    ("evidence", "first"),
    [
        (Evidence(), "port is closed"),
        (Evidence(receiver=False), "No receiver is running"),
        (Evidence(from_others=True), "Others can connect"),
        (Evidence(from_provider=True, from_others=True), "leaves no mail for this queue"),
        (Evidence(from_provider=True, refused="550 No. Add it."), "refused: 550 No. Add it."),
        (Evidence(other_queues=True), "the way is open"),
        (Evidence(receiver=False, from_provider=True, other_queues=True), "the way is open"),
    ],
)
def test_the_likeliest_cause_goes_by_the_evidence(evidence: Evidence, first: str) -> None:
    found = alarm([ended("s")] * 3 + [ended("c")] * 3, evidence=evidence)
    assert found
    assert first in found.causes[0]
    assert all(cause.endswith(".") for cause in found.causes)
