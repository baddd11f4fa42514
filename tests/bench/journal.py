"""A journal of a million deliveries beside one of a thousand: what the log asks of it, without a window."""

import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path

from etrn_gui.domain.filter import read_filter
from etrn_gui.domain.log_filter import Filter
from etrn_gui.storage.search import Finder, SearchIndex
from tests.bench.case import Case, Effort, Goal
from tests.bench.many_rows import fill

FEW, MANY = 1_000, 1_000_000
_SCREEN = 60
_HIGHEST = 2**63 - 1
_TURNS = 20
"""Times that a question is asked for one figure."""


def _filter(text: str) -> Filter:
    found = read_filter(text, time.time())
    assert isinstance(found, Filter)
    return found


def _open(finder: Finder) -> None:
    spans = finder.all_rows()
    finder.rows([number for span in spans for number in span[:_SCREEN]][:_SCREEN])


def _to_the_end(finder: Finder) -> None:
    last = finder.all_rows()[-1]
    finder.rows(list(last[-_SCREEN:]))


def _found(text: str, finder: Finder) -> None:
    finder.rows(finder.find(_filter(text), _HIGHEST, _SCREEN))


QUESTIONS: dict[str, Callable[[Finder], None]] = {
    "opening": _open,
    "to the end": _to_the_end,
    "filter by sender": partial(_found, "from:northfleet"),
    "text search": partial(_found, "weather"),
}
RARER = {"a rarer sender": partial(_found, "from:ana7@northfleet"), "a phrase": partial(_found, '"weather routing"')}
"""Of a thousand rows hardly one holds them, so that there is nothing to compare with."""


def sizes(effort: Effort, on: Path | None) -> Case:
    """Each question to the small and to the large journal, in turns: a screenful of rows and the count."""
    many = max(FEW, int(MANY * effort.factor))
    case = Case(f"What the log asks of {FEW:,} and of {many:,} deliveries", "ms")
    with ExitStack() as stack:
        finders = {}
        for count in (FEW, many):
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-", dir=on)))
            fill(folder, count)
            finder = Finder(folder / "search.sqlite", folder / "journal.sqlite")
            finders[count] = stack.enter_context(closing(finder))
        for _ in range(effort.rounds):
            for name, ask in QUESTIONS.items():
                for count, finder in finders.items():
                    case.note(f"{name}, {count:,}", _milliseconds(partial(ask, finder)))
            for name, ask in RARER.items():
                case.note(f"{name}, {many:,}", _milliseconds(partial(ask, finders[many])))
    case.goals = [
        Goal(f"× the time, {name}", case.ratio(f"{name}, {many:,}", f"{name}, {FEW:,}"), most=1.5) for name in QUESTIONS
    ]
    return case


def _milliseconds(ask: Callable[[], None]) -> float:
    """Processor time, for the machine has other things to do."""
    began = time.process_time()
    for _ in range(_TURNS):
        ask()
    return (time.process_time() - began) * 1000 / _TURNS


def indexing(effort: Effort, on: Path | None) -> Case:
    """How fast rows are taken into the index, at its beginning and at its end."""
    count = max(20_000, int(200_000 * effort.factor))
    case = Case(f"Rows taken into the index, of {count:,}", "rows/s of processor time")
    with tempfile.TemporaryDirectory(prefix="bench-", dir=on) as name:
        folder = Path(name)
        fill(folder, count)
        for _ in range(effort.rounds):
            for each in folder.glob("search.sqlite*"):
                each.unlink()
            with closing(SearchIndex(folder / "search.sqlite", folder / "journal.sqlite")) as index:
                case.note("first tenth", _rate(index, count // 10))
                while index.extend(count // 10).behind > count // 10:
                    pass
                case.note("last tenth", _rate(index, count // 10))
    case.goals = [Goal("of the first tenth's speed at the last", case.ratio("last tenth", "first tenth"), least=0.5)]
    return case


def _rate(index: SearchIndex, rows: int) -> float:
    began = time.process_time()
    index.extend(rows)
    return rows / (time.process_time() - began)


def runs(effort: Effort, on: Path | None) -> list[Callable[[], Case]]:
    """All of them, each ready to be run; `on` is a folder on the disk that is measured."""
    return [partial(sizes, effort, on), partial(indexing, effort, on)]
