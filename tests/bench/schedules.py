"""Planning: a year replayed, and a soak of 1,000 queues over 30 days in fast time, whose ticks must cost the same.

`python -m tests.bench schedules`. The journal is real; the provider answers at once. All figures are seconds of CPU.
"""

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from functools import partial
from itertools import takewhile
from pathlib import Path
from zoneinfo import ZoneInfo

from cronsim import CronSim

from etrn_gui.domain.history import Trigger
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.calendar import dues, local
from etrn_gui.domain.schedule.ledger import RunState
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.domain.schedule.standing import REMEMBERED
from etrn_gui.flush.schedule.planner import Claim, Machine, Planner
from etrn_gui.storage.journal import Ending, Journal, NewFlush
from tests.bench.case import Case, Effort, Goal
from tests.unit.flush.schedule_world import NOON, FakeClock, FakeNetwork, profile, schedule

YEAR = 365 * 86_400.0
PARIS = ZoneInfo("Europe/Paris")
DAYS = 30
FILLS = REMEMBERED // 4
"""Days until each queue, asked four times a day, has as many flushes as a plan looks at; before, it looks at fewer."""
MOST = 1.5
"""The last days may cost at most so many times what the first ones did, per tick."""


@dataclass
class Soak:
    """Many queues, each due every six hours, spread over their minutes."""

    queues: int
    days: int
    folder: Path

    def run(self) -> list[tuple[float, int]]:
        """Return for each day the seconds that its ticks took, and how many runs there were."""
        clock = FakeClock(NOON)
        machine = Machine(clock, FakeNetwork(), lambda: UTC, lambda _: False)
        with Journal(self.folder / "journal.sqlite") as journal:
            planner = Planner(journal, machine, "bench")
            planner.configure(self._profiles())
            planner.tick()
            return [self._day(planner, journal, clock) for _ in range(self.days)]

    def _profiles(self) -> list[Profile]:
        return [
            profile(
                {f"@q{number}.example": [f"cron {number % 60} {number % 6}-23/6 * * *"]},
                name=f"P{number}",
                host=f"p{number}.example",
            )
            for number in range(self.queues)
        ]

    def _day(self, planner: Planner, journal: Journal, clock: FakeClock) -> tuple[float, int]:
        seconds, runs = 0.0, 0
        for _ in range(24 * 60):
            clock._pass_to(clock.monotonic() + 60)
            began = time.process_time()
            tick = planner.tick()
            seconds += time.process_time() - began
            runs += len(tick.claims)
            answer_at_once(journal, tick.claims, clock.now())
            planner.ended([claim.key for claim in tick.claims])
        return seconds, runs


def answer_at_once(journal: Journal, claims: tuple[Claim, ...], now: float) -> None:
    endings = []
    for claim in claims:
        new = NewFlush(claim.profile.name, str(claim.profile.endpoint), claim.queue, Trigger.SCHEDULE, now, 120.0, 5.0)
        flush = journal.flushes.open(new)
        journal.flushes.record_answer(flush, Answer(Outcome.STARTED), now)
        journal.flushes.close(flush, Verdict.CONFIRMED, now)
        endings.append(Ending(claim.run, RunState.DONE, flush=flush))
    if endings:
        journal.runs.end(endings, now)


def seconds_of(plan: Schedule) -> tuple[int, float]:
    """Replay a year of a schedule in Paris; return its due times and the seconds of CPU it took."""
    began = time.process_time()
    count = sum(1 for _ in takewhile(lambda due: due < NOON + YEAR, dues(plan, NOON, PARIS)))
    return count, time.process_time() - began


def seconds_of_cron(expression: str) -> tuple[int, float]:
    """Let cronsim alone count the due times of a year."""
    began = time.process_time()
    end = local(NOON + YEAR, PARIS)
    count = sum(1 for _ in takewhile(lambda due: due < end, CronSim(expression, local(NOON, PARIS))))
    return count, time.process_time() - began


def year(effort: Effort, _: Path | None = None) -> Case:
    """A year of three frequencies, quiet hours and both changes of the clock; beside it cronsim on a plain grid."""
    case = Case("A year of a schedule replayed", "s of CPU")
    whole = schedule("every 15 min, 06:00-22:00, mon-fri", "every 1 h, sat sun", "at 02:30", "quiet 12:00-13:00")
    grid, cron = schedule("every 15 min, 06:00-22:00, mon-fri"), "*/15 6-21 * * 1-5"
    for _round in range(effort.rounds):
        count, seconds = seconds_of(whole)
        case.note(f"{count:,} due times", seconds)
        count, seconds = seconds_of(grid)
        case.note("a plain grid", seconds)
        peers, peer = seconds_of_cron(cron)
        case.note("the same in cronsim", peer)
        assert count == peers
    case.goals = [
        Goal("s for the year", case.median(next(iter(case.figures))), most=1.0),
        Goal("× cronsim, which knows cron alone", case.ratio("a plain grid", "the same in cronsim"), most=1.0),
    ]
    return case


def soak(effort: Effort, on: Path | None = None) -> Case:
    """1,000 queues for 30 days: what planning one run costs in the first third and in the last."""
    queues, days = 1000, max(FILLS + 6, round(DAYS * effort.factor))
    case = Case(f"{queues:,} queues planned for {days} days", "µs of CPU a run")
    with tempfile.TemporaryDirectory(dir=on) as folder:
        costs = [1e6 * seconds / runs for seconds, runs in Soak(queues, days, Path(folder)).run()]
    third = (days - FILLS) // 3
    names = ["fewer flushes", "first third", "last third", "between"]
    for number, cost in enumerate(costs):
        ends = (number < FILLS, number < FILLS + third, number >= days - third, True)
        case.note(names[ends.index(True)], cost)
    # The cheapest day of each: other programs on the machine make a day dearer, never cheaper.
    first, last = (min(case.figures[name]) for name in ("first third", "last third"))
    case.goals = [Goal("× the first days' cost in the last days", last / first, most=MOST)]
    return case


def runs(effort: Effort, on: Path | None) -> list[Callable[[], Case]]:
    """All of them, each ready to be run; `on` is a folder on the disk that is measured."""
    return [partial(year, effort, on), partial(soak, effort, on)]
