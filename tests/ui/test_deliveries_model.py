"""The log's model, fed with rows of a real journal."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from etrn_gui.domain.history import Arrival
from etrn_gui.ui.bridge.pages import read_page
from etrn_gui.ui.models import deliveries
from etrn_gui.ui.models.deliveries import DeliveriesModel
from etrn_gui.ui.models.filter import Filter, parse_filter
from etrn_gui.ui.models.rows import Column
from tests.ui.scene import Scene


@pytest.fixture
def model(qtbot: QtBot, scene: Scene) -> DeliveriesModel:
    """A model whose wishes for older rows are granted from the scene's journal as soon as the loop runs."""
    made = DeliveriesModel()

    def grant(below: int, wanted: Filter, search: int) -> None:
        page = read_page(scene.journal, below, wanted.matches, deliveries.PAGE)
        made.add_older(search, page.arrivals, page.below)

    made.older_wanted.connect(grant, Qt.ConnectionType.QueuedConnection)
    return made


def search(model: DeliveriesModel, wanted: Filter) -> None:
    model.search(wanted)
    settle()


def settle() -> None:
    """Let the granted pages come in: each one may lead to the wish for another."""
    for _ in range(20):
        QCoreApplication.sendPostedEvents()


def test_the_model_keeps_the_rules_of_qt(model: DeliveriesModel, scene: Scene) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    write(scene, 450)
    search(model, Filter())
    model.add(write(scene, 3))
    assert model.rowCount() == 453
    tester.deleteLater()


def write(scene: Scene, count: int, sender: str = "ana@northfleet.example") -> list[Arrival]:
    return [
        scene.deliver(sender, "bridge@harbour.example", f"n {number}", 1000, (count - number) / 100)
        for number in range(count)
    ]


def ids(model: DeliveriesModel) -> list[int]:
    rows = (model.arrival(row) for row in range(model.rowCount()))
    return [arrival.id for arrival in rows if arrival]


def apply(model: DeliveriesModel, text: str) -> None:
    wanted = parse_filter(text)
    assert isinstance(wanted, Filter)
    search(model, wanted)


def cell(model: DeliveriesModel, row: int, column: Column) -> str:
    return str(model.index(row, column).data())


def test_a_batch_is_one_insert_on_top(model: DeliveriesModel, scene: Scene) -> None:
    search(model, Filter())
    batch = write(scene, 300)
    spy = QSignalSpy(model.rowsInserted)
    model.add(batch)
    assert spy.count() == 1
    assert spy.at(0)[1:] == [0, 299]
    assert ids(model) == [arrival.id for arrival in reversed(batch)]


def test_what_is_there_already_is_not_shown_twice(model: DeliveriesModel, scene: Scene) -> None:
    batch = write(scene, 5)
    search(model, Filter())
    assert ids(model) == [5, 4, 3, 2, 1]
    model.add(batch[2:])
    assert ids(model) == [5, 4, 3, 2, 1]


def test_a_page_that_comes_after_newer_rows_goes_below_them(qtbot: QtBot, scene: Scene) -> None:
    model = DeliveriesModel()
    batch = write(scene, 6)
    search(model, Filter())
    model.add(batch[3:])
    page = read_page(scene.journal, deliveries.NEWEST, Filter().matches, deliveries.PAGE)
    model.add_older(1, page.arrivals, page.below)
    assert ids(model) == [6, 5, 4, 3, 2, 1]


def test_older_rows_come_when_they_are_scrolled_to(
    model: DeliveriesModel, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries, "PAGE", 10)
    write(scene, 25)
    search(model, Filter())
    assert model.rowCount() == 10
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    settle()
    model.fetchMore(QModelIndex())
    settle()
    assert ids(model) == list(range(25, 0, -1))
    assert not model.canFetchMore(QModelIndex())


def test_memory_is_bounded(model: DeliveriesModel, scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deliveries, "MOST_ROWS", 20)
    search(model, Filter())
    model.add(write(scene, 30))
    assert ids(model) == list(range(30, 10, -1))
    assert model.is_full
    apply(model, '"n 3"')
    assert ids(model) == [4], "a filter reaches what is left out"


def test_a_filter_reads_the_journal_and_holds_for_what_comes(model: DeliveriesModel, scene: Scene) -> None:
    write(scene, 700, "noise@bulk.example")
    write(scene, 3)
    write(scene, 700, "noise@bulk.example")
    apply(model, "from:ana")
    assert ids(model) == [703, 702, 701]
    model.add([scene.deliver("noise@bulk.example", "a@harbour.example", "x", 1, 0)])
    model.add([scene.deliver("ana@northfleet.example", "a@harbour.example", "x", 1, 0)])
    assert ids(model) == [1405, 703, 702, 701]
    assert model.is_filtered


def test_the_answer_to_an_older_search_is_dropped(qtbot: QtBot, scene: Scene) -> None:
    model = DeliveriesModel()
    write(scene, 3)
    search(model, Filter())
    apply(model, "from:nobody")
    page = read_page(scene.journal, deliveries.NEWEST, Filter().matches, deliveries.PAGE)
    model.add_older(1, page.arrivals, page.below)
    assert model.rowCount() == 0


def test_cells_are_formatted_and_harmless(model: DeliveriesModel, scene: Scene) -> None:
    scene.deliver("", "bridge@harbour.example", "pay\u202efdp.exe \x1b[2J", 142_000, 0)
    scene.refuse("promo@bulk.example", "x@elsewhere.example", 0)
    search(model, Filter())
    assert cell(model, 1, Column.FROM) == "<>"
    assert cell(model, 1, Column.SUBJECT) == "pay⟨U+202E⟩fdp.exe ␛[2J"
    assert cell(model, 1, Column.SIZE) == "142\u00a0kB"
    assert cell(model, 1, Column.LINK) == "TLS 1.3"
    assert cell(model, 1, Column.RESULT) == "delivered"
    assert cell(model, 0, Column.RESULT) == "refused 550 5.7.1 not our domain"
    assert cell(model, 0, Column.SIZE) == cell(model, 0, Column.SUBJECT) == "—"
    tip = model.index(0, Column.RESULT).data(Qt.ItemDataRole.ToolTipRole)
    assert "Add the domain" in tip
    assert "\x1b" not in model.line(1)


def test_a_new_day_gives_the_old_rows_their_date(model: DeliveriesModel, scene: Scene) -> None:
    scene.deliver("a@b.example", "bridge@harbour.example", "yesterday's", 1, 0)
    search(model, Filter())
    before = cell(model, 0, Column.TIME)
    assert before.count(":") == 2
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "time", lambda: scene.now + 86_400)
        model.start_day(1.0)
    assert cell(model, 0, Column.TIME) != before
    assert cell(model, 0, Column.TIME).count(":") == 1
