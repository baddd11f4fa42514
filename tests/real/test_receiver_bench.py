"""The bench measures what it says: each case once, small, with every server in it."""

import pytest

from tests.bench import cases
from tests.bench.case import Effort, Goal

SMALLEST = Effort(rounds=1, factor=0.02, messages=100)


@pytest.mark.parametrize("run", [cases.small, cases.medium, cases.large, cases.idle, cases.growth])
def test_a_case_gives_a_figure_for_each_server(run: cases.Run) -> None:
    for found in run(SMALLEST, None):
        assert len(found.figures) >= 2
        assert all(figure > 0 for figures in found.figures.values() for figure in figures)
        assert all(goal.found > 0 for goal in found.goals)


def test_the_cases_of_a_run_come_one_by_one() -> None:
    titles = [case().title for case in cases.runs(SMALLEST, None)[:2]]
    assert titles == ["1 kB, 10 sessions, on disk"] * 2


def test_a_goal_is_reached_from_its_own_side() -> None:
    assert Goal("more is better", 3.0, least=3.0).reached
    assert not Goal("more is better", 2.9, least=3.0).reached
    assert Goal("less is better", 1.5, most=1.5).reached
    assert not Goal("less is better", 1.6, most=1.5).reached
