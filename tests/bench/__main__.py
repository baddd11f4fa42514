"""`python -m tests.bench [SUITE …]`: speed and memory beside a peer's in the same run, as medians and ratios."""

import argparse
import importlib
import sys
from pathlib import Path

from tests.bench.case import Case, Effort, timed

SUITES = {
    "receiver": "tests.bench.cases",
    "asking": "tests.bench.asking",
    "schedules": "tests.bench.schedules",
    "giving": "tests.bench.giving",
    "journal": "tests.bench.journal",
    "window": "tests.bench.window",
}
"""What can be measured, and the module whose `runs(effort, on)` gives its comparisons."""
QUICK = Effort(rounds=2, factor=0.3, messages=1000)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("suites", nargs="*", metavar="SUITE", help=f"of {', '.join(SUITES)}; all without one")
    parser.add_argument("--quick", action="store_true", help="fewer messages and rounds: rougher")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--messages", type=int, default=5000, help="for the comparison of the first with the last")
    parser.add_argument("--on", type=Path, help="a folder on the disk that is to be measured")
    options = parser.parse_args()
    if unknown := set(options.suites) - set(SUITES):
        parser.error(f"no suite is called {', '.join(sorted(unknown))}; there are {', '.join(SUITES)}")
    effort = QUICK if options.quick else Effort(options.rounds, 1.0, options.messages)
    for suite in options.suites or SUITES:
        for run in importlib.import_module(SUITES[suite]).runs(effort, options.on):
            print(_table(*timed(run)), flush=True)
    return 0


def _table(case: Case, seconds: float) -> str:
    lines = [f"{case.title} ({case.unit}, median of {max(map(len, case.figures.values()))}; {seconds:.0f} s)"]
    for name, figures in case.figures.items():
        digits = 0 if max(figures) >= 100 else 2
        spread = f"{min(figures):,.{digits}f} to {max(figures):,.{digits}f}"
        lines.append(f"  {name:<24} {case.median(name):>9,.{digits}f}   {spread}")
    for goal in case.goals:
        wanted = f"at least {goal.least:g}" if goal.least else f"at most {goal.most:g}"
        lines.append(f"  {goal.found:>6.2f} {goal.words:<42} {wanted}: {'reached' if goal.reached else 'NOT reached'}")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main())
