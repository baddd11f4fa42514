"""Planning: a year replayed, and a soak of 1,000 queues over 30 days in fast time, whose ticks must cost the same.

`python -m tests.bench.schedules [--queues N] [--days N]`. The journal is real; the provider answers at once.
"""

import argparse
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC
from itertools import takewhile
from pathlib import Path
from zoneinfo import ZoneInfo

from etrn_gui.domain.history import Trigger
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.calendar import dues
from etrn_gui.domain.schedule.ledger import RunState
from etrn_gui.flush.schedule.planner import Claim, Machine, Planner
from etrn_gui.storage.journal import Ending, Journal, NewFlush
from tests.unit.flush.schedule_world import NOON, FakeClock, FakeNetwork, profile, schedule

HOUR, DAY = 3600.0, 86_400.0
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


def year() -> tuple[int, float]:
    """Replay a year of a schedule with three frequencies; return its due times and the seconds it took."""
    zone = ZoneInfo("Europe/Paris")
    plan = schedule("every 15 min, 06:00-22:00, mon-fri", "every 1 h, sat sun", "at 02:30", "quiet 12:00-13:00")
    began = time.process_time()
    count = sum(1 for _ in takewhile(lambda due: due < NOON + 365 * DAY, dues(plan, NOON, zone)))
    return count, time.process_time() - began


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--queues", type=int, default=1000)
    parser.add_argument("--days", type=int, default=30)
    options = parser.parse_args()
    count, seconds = year()
    print(f"A year of {count:,} due times: {seconds:.2f} s")
    with tempfile.TemporaryDirectory() as folder:
        days = Soak(options.queues, options.days, Path(folder)).run()
    costs = [1e6 * seconds / runs for seconds, runs in days]
    third = max(1, len(costs) // 3)
    first, last = statistics.median(costs[:third]), statistics.median(costs[-third:])
    print(f"{options.queues:,} queues, {options.days} days, {sum(runs for _, runs in days):,} runs")
    print(f"  planning of one run: {first:.0f} µs of CPU in the first third, {last:.0f} µs in the last")
    print(f"  {last / first:.2f} times; at most {MOST}: {'reached' if last / first <= MOST else 'NOT reached'}")
    return 0 if last / first <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
