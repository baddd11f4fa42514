"""The bench of the giving side measures what it says: all arrive, in order per node, beside Postfix."""

from tests.bench import giving
from tests.bench.case import Effort
from tests.lab.namespace import obstacle


def test_the_fleet_once_and_small() -> None:
    found = giving.fleet(Effort(rounds=1, factor=0.02, messages=100), None)
    names = {"ours", "ours, CPU ms each"} | (set() if obstacle() else {"Postfix", "Postfix, CPU ms each"})
    assert set(found.figures) == names
    assert all(figure > 0 for figures in found.figures.values() for figure in figures)
    assert all(goal.found > 0 for goal in found.goals)
