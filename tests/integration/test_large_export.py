"""An export of a hundred thousand rows: none is missing, none is told twice, and it can be stopped on the way."""

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from etrn_gui.domain.filter import read_filter
from etrn_gui.domain.log_filter import Filter
from etrn_gui.storage.export import Cancelled, Exported, Format, Target, export
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.search import Finder
from tests.bench.many_rows import fill
from tests.unit.storage.journal_rows import delivery

ROWS = 100_000


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    fill(folder, ROWS)
    return folder


@pytest.fixture
def finder(data: Path) -> Iterator[Finder]:
    with closing(Finder(data / "search.sqlite", data / "journal.sqlite")) as found:
        yield found


def numbers(file: Path) -> list[int]:
    """The ids in an export, as they stand there."""
    with file.open(encoding="utf-8") as lines:
        return [json.loads(line)["id"] for line in lines]


def test_what_is_stopped_on_the_way_leaves_nothing(data: Path, finder: Finder, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> bool:
        told.append((done, of))
        return done < ROWS // 10

    assert export(finder, data, Filter(), Target(tmp_path / "out.jsonl", Format.JSON), tell) == Cancelled()
    assert told[-1] == (ROWS // 10, ROWS)
    assert list(tmp_path.iterdir()) == []


def test_those_that_pass_a_filter_are_those_that_the_journal_has(data: Path, finder: Finder, tmp_path: Path) -> None:
    wanted = read_filter("noon", time.time())
    assert isinstance(wanted, Filter)
    ended = export(finder, data, wanted, Target(tmp_path / "out.jsonl", Format.JSON))
    with closing(sqlite3.connect(data / "journal.sqlite")) as journal:
        expected = [row[0] for row in journal.execute("SELECT id FROM arrival WHERE subject LIKE '%noon%' ORDER BY id")]
    assert ROWS // 20 < len(expected) < ROWS // 5
    assert ended == Exported(len(expected))
    assert numbers(tmp_path / "out.jsonl") == expected


def test_all_are_there_oldest_first_whatever_comes_meanwhile(data: Path, finder: Finder, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> bool:
        told.append((done, of))
        if done == ROWS // 2:
            with Journal(data / "journal.sqlite") as journal:
                journal.record([delivery("meanwhile")])
        return True

    ended = export(finder, data, Filter(), Target(tmp_path / "out.jsonl", Format.JSON), tell)
    assert ended == Exported(ROWS)
    assert numbers(tmp_path / "out.jsonl") == list(range(1, ROWS + 1))
    assert {of for _, of in told} == {ROWS}
    assert told[-1] == (ROWS, ROWS)
    assert all(0 < second - first <= ROWS // 100 for (first, _), (second, _) in pairwise(told))
