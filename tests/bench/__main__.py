"""`python -m tests.bench`: the receiver's speed beside its peers', as a table of medians and ratios."""

import argparse
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench import cases
from tests.bench.cases import Case, Effort

MEMORY = Path("/dev/shm")
QUICK = Effort(rounds=2, factor=0.3, messages=1000)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer messages and rounds: rougher")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--messages", type=int, default=5000, help="for the comparison of the first with the last")
    parser.add_argument("--on", type=Path, help="a folder on the disk that is to be measured")
    options = parser.parse_args()
    effort = QUICK if options.quick else Effort(options.rounds, 1.0, options.messages)
    runs: list[Callable[[], Case]] = [
        partial(run, effort, options.on) for run in (cases.small, cases.medium, cases.large, cases.idle, cases.growth)
    ]
    if MEMORY.is_dir():
        runs.insert(1, partial(cases.small_in_memory, effort, MEMORY))
    for run in runs:
        print(_table(*cases.timed(run)), flush=True)
    return 0


def _table(case: Case, seconds: float) -> str:
    lines = [f"{case.title} ({case.unit}, median of {max(map(len, case.figures.values()))}; {seconds:.0f} s)"]
    for name, figures in case.figures.items():
        spread = f"{min(figures):,.0f} to {max(figures):,.0f}"
        lines.append(f"  {name:<18} {case.median(name):>9,.0f}   {spread}")
    for goal in case.goals:
        wanted = f"at least {goal.least:g}" if goal.least else f"at most {goal.most:g}"
        lines.append(f"  {goal.found:>6.2f} {goal.words:<36} {wanted}: {'reached' if goal.reached else 'NOT reached'}")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main())
