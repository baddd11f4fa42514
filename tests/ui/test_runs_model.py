"""The ledger as rows: by the page, live, and never more than it may hold."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy

from etrn_gui.domain.schedule.ledger import Cause, Entry, Run, RunState
from etrn_gui.ui.bridge import Wanted
from etrn_gui.ui.models import runs
from etrn_gui.ui.models.runs import NEWEST, RunColumn, RunsModel

PAGE = 200


def run(number: int, state: RunState = RunState.DONE, profile: str = "Harbour") -> Run:
    entry = Entry(state, Cause.GRID, 60.0 * number, 60.0 * number)
    return Run(number, number, profile, "@a.example", entry, "7@1", 60.0 * number, 60.0 * number + 1, None, None)


class Ledger:
    """A journal of so many rows, which answers as the bridge does."""

    def __init__(self, model: RunsModel, rows: int) -> None:
        self.rows, self.asked = [run(number) for number in range(1, rows + 1)], 0
        self._model = model
        model.older_wanted.connect(self._answer)

    def _answer(self, search: int, below: int, wanted: Wanted) -> None:
        self.asked += 1
        found = [row for row in reversed(self.rows) if row.id < below and wanted.holds(row)][:PAGE]
        self._model.add_older(search, found)


@pytest.fixture
def model(qapp: object) -> Iterator[RunsModel]:
    made = RunsModel()
    yield made
    made.deleteLater()


def ids(model: RunsModel) -> list[int]:
    found = (model.run(row) for row in range(model.rowCount()))
    return [row.id for row in found if row]


def test_pages_come_as_they_are_scrolled_to_until_there_are_no_more(model: RunsModel) -> None:
    ledger = Ledger(model, 450)
    model.search(Wanted("Harbour"))
    assert ids(model) == list(range(450, 250, -1))
    while model.canFetchMore():
        model.fetchMore()
    assert ids(model) == list(range(450, 0, -1))
    assert ledger.asked == 4


def test_a_page_of_a_search_before_is_dropped(model: RunsModel) -> None:
    asked = QSignalSpy(model.older_wanted)
    model.search(Wanted("Harbour"))
    model.search(Wanted("Northwind"))
    assert [asked.at(0)[:2], asked.at(1)[:2]] == [[1, NEWEST], [2, NEWEST]]
    model.add_older(1, [run(1)])
    assert ids(model) == []
    model.add_older(2, [run(2, profile="Northwind")])
    assert ids(model) == [2]


def test_what_comes_while_the_first_page_is_on_its_way_is_shown_once(model: RunsModel) -> None:
    model.search(Wanted())
    model.take([run(5)])
    model.take([run(6)])
    model.add_older(1, [run(5), run(4)])
    assert ids(model) == [6, 5, 4], "the page may have been read before the newest was written"


def test_old_rows_make_room_for_new_ones(model: RunsModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "MOST_ROWS", 220)
    ledger = Ledger(model, 300)
    model.search(Wanted())
    for number in range(301, 341):
        ledger.rows.append(run(number))
        model.take([run(number)])
    assert ids(model) == list(range(340, 120, -1))
    assert not model.canFetchMore(), "there is no room"


def test_a_row_that_ends_changes_where_it_stands(model: RunsModel) -> None:
    model.search(Wanted())
    model.add_older(1, [run(2, RunState.ASKING), run(1)])
    changed = QSignalSpy(model.dataChanged)
    model.take([run(2, RunState.UNKNOWN)])
    assert changed.count() == 1
    assert [model.index(row, RunColumn.RESULT).data() for row in range(2)] == ["unknown", "done"]
