"""Estimates replayed over made-up histories of several providers: how far off they are, at every stage of a flush.

The providers are those of practice: Exim with one connection a message, a satellite link with long gaps, Postfix with
twenty connections at once, a night's backlog that varies by half.
"""

import random
import statistics
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from etrn_gui.domain.habit import estimate, learn
from etrn_gui.domain.history import Flush, FlushState, Trigger
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.profile import Queue
from tests.unit.flush.conftest import node

DAYS = 120
STAGES = (0.1, 0.25, 0.5, 0.75, 0.9)
"""Parts of a flush's messages that have come when the estimate is looked at."""


def steady(dice: random.Random) -> list[float]:
    return _each(dice, round(dice.gauss(55, 6)), lambda: dice.uniform(0.08, 0.12))


def satellite(dice: random.Random) -> list[float]:
    return _each(dice, round(dice.gauss(40, 8)), lambda: dice.lognormvariate(2.3, 0.6))


def twenty_at_once(dice: random.Random) -> list[float]:
    """Bursts: twenty messages within a moment, then a pause."""
    arrivals, now = [], 0.1
    for number in range(max(3, round(dice.gauss(200, 30)))):
        now += dice.uniform(0.5, 0.8) if number % 20 == 0 and number else dice.uniform(0.0, 0.01)
        arrivals.append(now)
    return arrivals


def varying(dice: random.Random) -> list[float]:
    return _each(dice, dice.randint(25, 85), lambda: dice.uniform(0.5, 2.0))


def _each(dice: random.Random, count: int, gap: Callable[[], float]) -> list[float]:
    now, arrivals = dice.uniform(0.1, 2.0), []
    for _ in range(max(3, count)):
        arrivals.append(now)
        now += gap()
    return arrivals


def flush(arrivals: list[float], *, closed: bool) -> Flush:
    return Flush(
        id=1, revision=1, profile="Harbour", provider="mx.test:25", queue=Queue(node("client.test")),
        trigger=Trigger.SCHEDULE, state=FlushState.CLOSED if closed else FlushState.WAITING, opened=0.0, asked=0.0,
        answer=Answer(Outcome.STARTED, 250), closed=None, verdict=Verdict.CONFIRMED if closed else None,
        silence_after=120.0, quiet_after=5.0, arrived=len(arrivals), first_arrival=arrivals[0],
        last_arrival=arrivals[-1],
    )  # fmt: skip


@dataclass(frozen=True)
class Off:
    """One look: what was told to be left, and what was."""

    told: float
    was: float

    @property
    def factor(self) -> float:
        """How many times too long or too short, at least 1; a second more or less is no matter."""
        told, was = max(self.told, 1.0), max(self.was, 1.0)
        return max(told / was, was / told)


def replay(provider: Callable[[random.Random], list[float]]) -> dict[float, list[Off]]:
    """Go through the days; each estimate knows only the flushes before it."""
    dice = random.Random(1985)
    history: list[Flush] = []
    looks: dict[float, list[Off]] = {stage: [] for stage in STAGES}
    for _ in range(DAYS):
        arrivals = provider(dice)
        habit = learn(reversed(history))
        for stage in STAGES if habit else ():
            come = arrivals[: max(1, round(stage * len(arrivals)))]
            if found := estimate(flush(come, closed=False), habit, come[-1]):
                looks[stage].append(Off(found.seconds_left, arrivals[-1] - come[-1]))
        history.append(flush(arrivals, closed=True))
    return looks


@pytest.mark.parametrize(("provider", "most"), [(steady, 1.4), (satellite, 1.6), (twenty_at_once, 1.6), (varying, 1.8)])
def test_a_usual_estimate_is_not_far_off(provider: Callable[[random.Random], list[float]], most: float) -> None:
    """Near the end the number of messages decides, which nobody knows: there it may be further off."""
    looks = replay(provider)
    factors = {stage: statistics.median(off.factor for off in looks[stage]) for stage in STAGES}
    assert max(factors[stage] for stage in STAGES[:-1]) <= most, factors
    assert factors[STAGES[-1]] <= 2 * most, factors
    assert all(len(looks[stage]) >= 0.9 * DAYS for stage in STAGES), "something is told in nearly every flush"


@pytest.mark.parametrize("provider", [steady, satellite, twenty_at_once, varying])
def test_estimates_are_neither_too_hopeful_nor_too_gloomy(
    provider: Callable[[random.Random], list[float]],
) -> None:
    looks = [off for stage in STAGES[:3] for off in replay(provider)[stage]]
    told, was = sum(off.told for off in looks), sum(off.was for off in looks)
    assert 0.85 <= told / was <= 1.15


def test_the_last_of_a_promise_needs_no_habit() -> None:
    come = flush([1.0, 2.0, 3.0], closed=False)
    found = estimate(replace(come, answer=Answer(Outcome.STARTED, 253, promised=5)), None, 3.0)
    assert found
    assert found.seconds_left == 2.0
