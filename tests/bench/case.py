"""What a comparison is: its figures, its goals, and how long it may take. Each suite gives a list of them to run."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Goal:
    """A ratio that is to be reached: `least` where more is better, `most` where less is."""

    words: str
    found: float
    least: float = 0.0
    most: float = 0.0

    @property
    def reached(self) -> bool:
        return self.found >= self.least if self.least else self.found <= self.most


@dataclass
class Case:
    """One comparison: its figures by name, in the order they came, and what they say about the goals."""

    title: str
    unit: str
    figures: dict[str, list[float]] = field(default_factory=dict)
    goals: list[Goal] = field(default_factory=list)

    def note(self, name: str, figure: float) -> None:
        self.figures.setdefault(name, []).append(figure)

    def median(self, name: str) -> float:
        return statistics.median(self.figures[name])

    def ratio(self, name: str, to: str) -> float:
        """The median of the ratios within each round, which is less disturbed than a ratio of medians."""
        return statistics.median(a / b for a, b in zip(self.figures[name], self.figures[to], strict=True))


@dataclass(frozen=True)
class Effort:
    """How long it may take: rounds, and a factor for the number of messages."""

    rounds: int
    factor: float
    messages: int
    """How many for the comparison of the first with the last."""


def timed(run: Callable[[], Case]) -> tuple[Case, float]:
    """A case and how many seconds it took."""
    began = time.perf_counter()
    return run(), time.perf_counter() - began
