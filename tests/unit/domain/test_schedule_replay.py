"""Ten years in five zones, with sleep, wrong clocks and lost networks: no run twice, none lost, all in order.

`ETRN_LONG=1` replays many more years, with denser schedules.
"""

import os
import random
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from itertools import cycle, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.schedule.agenda import GRACE, Memory, Surroundings, decide, note, settles
from etrn_gui.domain.schedule.calendar import dues, next_allowed
from etrn_gui.domain.schedule.ledger import Cause, Entry, Reason, RunState
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.domain.schedule.standing import CLOCK_TOLERANCE, Standing
from etrn_gui.domain.schedule.text import parse_schedule

LONG = os.environ.get("ETRN_LONG") == "1"
pytestmark = pytest.mark.timeout(7200 if LONG else 120)
ZONES = ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Chatham"]
SEED = "Harbour|@a.example"
CHANCE = 5
"""What happens in the years that are always replayed."""
MISSING = {Reason.MISSED, Reason.OFFLINE, Reason.SETTLING}
YEARS = 10
DAY = 86_400.0
SCHEDULES = [
    ["at 02:30 14:00"],
    ["cron 30 2 * * *", "at 12:00, sat sun"],
    ["every 6 h", "quiet 01:00-05:30"],
    ["every 4 h, 06:00-22:00, mon-fri", "at 09:00, sun", "on network", "jitter 20 min"],
    *([["every 15 min"], ["every 7 min, 22:00-03:00", "cron 30 2 * * *", "jitter 5 min"]] if LONG else []),
]


@dataclass
class Era:
    """The ledger between two times that the clock was put back."""

    began: float
    told: list[Entry] = field(default_factory=list)
    runs: list[tuple[float, Entry]] = field(default_factory=list)


class Replay:
    """One queue through the years: the clock is the loop's own variable, and whatever can happen to it happens."""

    def __init__(
        self, schedule: Schedule, zone: ZoneInfo, start: float, chance: random.Random, peace: float = 20 * DAY
    ) -> None:
        self.schedule, self.zone, self.chance, self.peace = schedule, zone, chance, peace
        self.now = self.end = start
        self.memory = Memory(start)
        self.standing = Standing()
        self.settled, self.online = start, True
        self.eras = [Era(start)]
        self.unpaid = False
        """Whether due times were missed, or the clock was put back, and no run has followed yet."""

    def run(self, until: float) -> None:
        trouble = self.now + self._gap()
        while self.now < until:
            look = self.decide()
            following = min(look or until, trouble, until)
            if following == trouble:
                self.now = max(self.now, trouble)
                self._trouble()
                trouble = max(self.now, trouble) + self._gap()
            else:
                self.now = following + self.chance.random() * 0.01
        self.end = self.now

    def _gap(self) -> float:
        return self.chance.expovariate(1 / self.peace)

    def _trouble(self) -> None:
        kind = self.chance.choice(("sleep", "sleep", "off", "forward", "back", "correction", "network"))
        length = self.chance.choice((120.0, 3600.0, 7 * 3600.0, DAY, 9 * DAY)) * self.chance.uniform(0.5, 1.5)
        if kind == "network":
            self._network(length)
            return
        if kind == "correction":
            self.now -= self.chance.uniform(0, CLOCK_TOLERANCE / 2)
            return
        self.now += -length if kind == "back" else length
        self.settled = settles(self.now, SEED)

    def _network(self, length: float) -> None:
        self.online = False
        back = self.now + length
        while (look := self.decide() or back) < back:
            self.now = look
        self.now = back
        self.online, self.settled = True, settles(back, SEED)
        if self.schedule.on_network:
            self._write(note(self.memory, Cause.NETWORK, self._here(), self.schedule))

    def _here(self) -> Surroundings:
        return Surroundings(self.now, self.zone, online=self.online, settled=self.settled)

    def decide(self) -> float | None:
        if self.standing.asked is not None and self.standing.asked > self.now + CLOCK_TOLERANCE:
            self.standing = Standing()
        before = self.memory
        decision = decide(self.schedule, SEED, before, self.standing, self._here())
        if decision.memory.era != before.era:
            self.eras[-1].told.append(Entry(RunState.SKIPPED, Cause.CATCH_UP, before.seen, before.seen, 0))
            self.eras.append(Era(self.now))
            self.unpaid = True
        self._write(decision)
        self.unpaid |= any(entry.reason in MISSING for entry in decision.entries)
        self.unpaid &= decision.run is None
        if self.unpaid and self.online:
            self._is_paid_in_time(decision.look)
        if decision.run:
            self.standing = Standing(asked=self.now, outcome=Outcome.STARTED)
        return decision.look

    def _is_paid_in_time(self, look: float | None) -> None:
        """One run follows as soon as all is settled and the hours allow it."""
        due = next_allowed(self.schedule, max(self.settled, self.now), self.zone)
        assert due is not None
        held = (self.standing.asked or 0.0) + 30
        assert look is not None
        assert look <= max(due, held, self.now) + 1

    def _write(self, decision) -> None:  # type: ignore[no-untyped-def] # Decision
        self.memory = decision.memory
        era = self.eras[-1]
        era.told += [entry for entry in decision.entries if entry.cause is Cause.GRID]
        if decision.run:
            era.runs.append((self.now, decision.run))
            era.told += [decision.run] if decision.run.cause is Cause.GRID else []


@lru_cache(maxsize=8)
def replay(schedule: Schedule, name: str, seed: int, years: float = YEARS) -> Replay:
    zone = ZoneInfo(name)
    found = Replay(schedule, zone, datetime(2021, 3, 1, tzinfo=zone).timestamp(), random.Random(seed))
    found.run(found.now + years * 365.25 * DAY)
    return found


def check(found: Replay) -> None:
    for number, era in enumerate(found.eras):
        last = found.memory.seen if number == len(found.eras) - 1 else era.told.pop().first
        told = sum(entry.count for entry in era.told)
        planned = _between(found, era.began, last)
        assert told == planned, "every due time is told exactly once"
        assert all(first.last < second.first for first, second in pairwise(era.told)), "and in order"
        assert all(first < second for (first, _), (second, _) in pairwise(era.runs))
        begun = [run.first for _, run in era.runs if run.cause is Cause.GRID]
        assert len(set(begun)) == len(begun), "no due time begins two runs"
        late = [when - run.first for when, run in era.runs if run.cause is Cause.GRID]
        assert all(0 <= by <= GRACE + found.schedule.jitter for by in late), "the grid is unmoved"
        assert all(second - first >= 30 for (first, _), (second, _) in pairwise(era.runs))


def _between(found: Replay, after: float, last: float) -> int:
    count = 0
    for due in dues(found.schedule, after, found.zone):
        if due > last:
            break
        count += 1
    return count


@pytest.mark.parametrize(("zone", "clauses"), list(zip(ZONES, cycle(SCHEDULES[:4]), strict=False)))
@example(seed=CHANCE)
@given(seed=st.integers(0, 2**32))
@settings(max_examples=40, deadline=None, phases=tuple(Phase) if LONG else (Phase.explicit,))
def test_ten_years(zone: str, clauses: list[str], seed: int) -> None:
    schedule = parse_schedule(clauses)
    assert isinstance(schedule, Schedule)
    check(replay(schedule, zone, seed))


@example(SCHEDULES[3], "Australia/Lord_Howe", 1175425597, 9)  # a catch-up between a due time and its jitter, then sleep
@given(st.sampled_from(SCHEDULES), st.sampled_from(ZONES), st.integers(0, 2**32), st.sampled_from([2, 3, 9, 10]))
@settings(max_examples=500 if LONG else 25, deadline=None)
def test_some_weeks_full_of_trouble(clauses: list[str], name: str, seed: int, month: int) -> None:
    schedule, zone = parse_schedule(clauses), ZoneInfo(name)
    assert isinstance(schedule, Schedule)
    found = Replay(schedule, zone, datetime(2026, month, 15, tzinfo=zone).timestamp(), random.Random(seed), DAY)
    found.run(found.now + 40 * DAY)
    check(found)


def test_the_replay_meets_what_it_is_for() -> None:
    """The property is only worth something if all of it happens: eras, catch-ups, blocked and missed due times."""
    schedule = parse_schedule(SCHEDULES[3])
    assert isinstance(schedule, Schedule)
    found = replay(schedule, ZONES[3], CHANCE)
    causes = [run.cause for era in found.eras for _, run in era.runs]
    reasons = {entry.reason for era in found.eras for entry in era.told}
    assert len(found.eras) > 5
    assert {Cause.GRID, Cause.CATCH_UP, Cause.NETWORK} <= set(causes)
    assert {Reason.MISSED, Reason.OFFLINE, Reason.SETTLING} <= reasons
    assert len(causes) > 5000
