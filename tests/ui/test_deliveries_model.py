"""The log's model: a million ids, a few rows, and each cell as it is shown."""

import time
from array import array
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.ui.models import deliveries
from etrn_gui.ui.models.deliveries import HELD, WINDOW, DeliveriesModel
from etrn_gui.ui.models.ids import IdRows
from etrn_gui.ui.models.rows import Column, copied_line
from tests.ui.scene import Scene


class Source:
    """Rows as the journal would give them, and what was asked for."""

    def __init__(self, model: DeliveriesModel) -> None:
        self.model = model
        self.asked: list[tuple[int, ...]] = []
        model.rows_wanted.connect(self._grant, Qt.ConnectionType.QueuedConnection)

    def _grant(self, ids: tuple[int, ...]) -> None:
        self.asked.append(ids)
        self.model.take([row(number) for number in sorted(ids, reverse=True)])


def row(number: int) -> Arrival:
    to = ("bridge@harbour.example",)
    return Arrival(number, ArrivalKind.DELIVERY, 1.7e9 + number, "ana@northfleet.example", to, f"n {number}", 1000)


@pytest.fixture
def model(qtbot: QtBot) -> DeliveriesModel:
    return DeliveriesModel()


@pytest.fixture
def source(model: DeliveriesModel) -> Source:
    return Source(model)


def settle(model: DeliveriesModel) -> None:
    """Let what is looked at be asked for, and come."""
    model._ask_soon.stop()
    model._ask()
    QCoreApplication.sendPostedEvents()


def subject(model: DeliveriesModel, number: int) -> object:
    return model.index(number, Column.SUBJECT).data()


def test_the_model_keeps_the_rules_of_qt(model: DeliveriesModel, source: Source) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.begin([range(450, 0, -1)], [row(number) for number in range(450, 440, -1)])
    model.prepend([range(453, 450, -1)], [])
    model.append([array("q", [-3, -9])])
    settle(model)
    assert model.rowCount() == 455
    tester.deleteLater()


def test_a_batch_is_one_insert_on_top(model: DeliveriesModel) -> None:
    model.begin([range(3, 0, -1)], [])
    spy = QSignalSpy(model.rowsInserted)
    model.prepend([range(100, 3, -1)], [row(100)])
    assert spy.count() == 1
    assert spy.at(0)[1:] == [0, 96]
    assert subject(model, 0) == "n 100"
    model.prepend([], [])
    assert spy.count() == 1


def test_rows_are_read_when_they_are_looked_at_and_around_it(model: DeliveriesModel, source: Source) -> None:
    model.begin([range(1_000_000, 0, -1)], [])
    assert subject(model, 700_000) is None
    assert subject(model, 700_030) is None
    settle(model)
    assert subject(model, 700_000) == "n 300000"
    assert subject(model, 700_030) == "n 299970"
    assert [len(asked) for asked in source.asked] == [WINDOW + 1]
    settle(model)
    assert len(source.asked) == 1, "what is held is not asked for again"
    assert subject(model, 999_999) is None
    settle(model)
    assert subject(model, 999_999) == "n 1"


def test_what_is_on_its_way_is_not_asked_for_twice(model: DeliveriesModel) -> None:
    spy = QSignalSpy(model.rows_wanted)
    model.begin([range(100, 0, -1)], [])
    for _ in range(3):
        assert subject(model, 5) is None
        settle(model)
    assert spy.count() == 1


def test_few_rows_are_held_however_far_one_scrolls(model: DeliveriesModel, source: Source) -> None:
    model.begin([range(1_000_000, 0, -1)], [])
    for place in range(0, 900_000, 30_000):
        subject(model, place)
        settle(model)
    assert len(source.asked) == 30
    assert len(model._held) <= HELD
    assert subject(model, 870_000) == "n 130000"
    assert subject(model, 0) is None, "it was given up, and is read again"


def test_rows_that_come_while_others_are_read_stand_where_they_belong(model: DeliveriesModel, source: Source) -> None:
    model.begin([range(1000, 0, -1)], [])
    subject(model, 500)
    model.prepend([range(1010, 1000, -1)], [])
    changed = QSignalSpy(model.dataChanged)
    settle(model)
    assert subject(model, 510) == "n 500"
    assert changed.count() == 1


def lists() -> Iterator[tuple[IdRows, list[int]]]:
    newest: tuple[list[list[Sequence[int]]], ...] = (
        [],
        [[range(120, 100, -1)]],
        [[array("q", [200, 150])], [range(999, 997, -1), array("q", [300])]],
    )
    for older in ([range(10, 0, -1)], [array("q", [90, 7]), range(5, 2, -1), array("q")], []):
        for newer in newest:
            made = IdRows()
            made.append(older)
            expected = [number for part in older for number in part]
            for parts in newer:
                made.prepend(parts)
                expected = [number for part in parts for number in part] + expected
            yield made, expected


@pytest.mark.parametrize(("made", "expected"), list(lists()))
def test_ids_and_rows_find_each_other(made: IdRows, expected: Sequence[int]) -> None:
    assert [made[place] for place in range(len(made))] == list(expected)
    assert [made.row_of(number) for number in expected] == list(range(len(expected)))
    assert made.row_of(6) is None or 6 in expected
    assert made.row_of(10**9) is None
    assert made.row_of(-1) is None


@pytest.mark.parametrize(("made", "expected"), list(lists()))
def test_ids_between_two_rows(made: IdRows, expected: Sequence[int]) -> None:
    for first in range(len(expected) + 1):
        for end in range(first, len(expected) + 1):
            assert [number for part in made.between(first, end) for number in part] == expected[first:end]


def test_cells_are_formatted_and_harmless(model: DeliveriesModel, scene: Scene) -> None:
    bounce = scene.deliver("", "bridge@harbour.example", "pay\u202efdp.exe \x1b[2J", 142_000, 0)
    refused = scene.refuse("promo@bulk.example", "x@elsewhere.example", 0)
    model.begin([range(2, 0, -1)], [refused, bounce])

    def cell(number: int, column: Column) -> str:
        return str(model.index(number, column).data())

    assert cell(1, Column.FROM) == "<>"
    assert cell(1, Column.SUBJECT) == "pay⟨U+202E⟩fdp.exe ␛[2J"
    assert cell(1, Column.SIZE) == "142\u00a0kB"
    assert cell(1, Column.LINK) == "TLS 1.3"
    assert cell(1, Column.RESULT) == "delivered"
    assert cell(0, Column.RESULT) == "refused 550 5.7.1 not our domain"
    assert cell(0, Column.SIZE) == cell(0, Column.SUBJECT) == "—"
    tip = model.index(0, Column.RESULT).data(Qt.ItemDataRole.ToolTipRole)
    assert "Add the domain" in tip
    held = model.held(1)
    assert held is not None
    assert "\x1b" not in copied_line(held)


def test_a_new_day_gives_the_old_rows_their_date(model: DeliveriesModel, scene: Scene) -> None:
    model.begin([range(1, 0, -1)], [scene.deliver("a@b.example", "bridge@harbour.example", "yesterday's", 1, 0)])
    before = str(model.index(0, Column.TIME).data())
    assert before.count(":") == 2
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "time", lambda: scene.now + 86_400)
        model.start_day(1.0)
        assert str(model.index(0, Column.TIME).data()).count(":") == 1
    assert deliveries.HELD >= 2 * WINDOW
    assert not model.index(5, 0).isValid()
    assert model.rowCount(QModelIndex()) == 1
