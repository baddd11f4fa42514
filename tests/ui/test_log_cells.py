"""What is painted in the log: colours that say what became of a message, in the places that a reader expects."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.domain.preferences import ThemeChoice
from etrn_gui.ui.models.deliveries import DeliveriesModel
from etrn_gui.ui.models.rows import Column
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.deliveries_table import DeliveriesTable

CAME = Arrival(
    2,
    ArrivalKind.DELIVERY,
    1_790_000_000.0,
    "ana@a.example",
    ("bridge@b.example",),
    "Noon",
    900,
    tls="TLSv1.3",
    flush=4,
)
REFUSED = replace(CAME, id=1, kind=ArrivalKind.REFUSAL, code=552, text="too big")


class Painted:
    def __init__(self, theme: Theme) -> None:
        self.theme, self.model = theme, DeliveriesModel()
        self.model.begin([[3, 2, 1]], [CAME, REFUSED])
        self.table = DeliveriesTable(self.model, theme)
        self.table.resize(1000, 200)
        self.table.show()

    def cell(self, row: int, column: Column) -> QImage:
        place = self.table.visualRect(self.model.index(row, column))
        return self.table.viewport().grab(place).toImage()

    def colours(self, row: int, column: Column) -> set[str]:
        image = self.cell(row, column)
        return {image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())}


@pytest.fixture(params=[ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def painted(theme: Theme, request: pytest.FixtureRequest) -> Iterator[Painted]:
    theme.choose(request.param)
    made = Painted(theme)
    yield made
    made.table.close()


def name(colour: str) -> str:
    return QColor(colour).name()


def test_what_became_of_it_has_its_colour(painted: Painted) -> None:
    good, bad = (painted.colours(row, Column.RESULT) for row in (1, 2))
    tones = painted.theme.colours
    assert name(tones.good) in good - bad
    assert name(tones.bad) in bad - good


def test_who_wrote_stands_before_when(painted: Painted) -> None:
    tones = painted.theme.colours
    assert name(tones.text) in painted.colours(1, Column.FROM)
    assert name(tones.muted) in painted.colours(1, Column.TIME)


def test_a_row_on_its_way_is_empty(painted: Painted) -> None:
    assert painted.colours(0, Column.SUBJECT) == {name(painted.theme.colours.surface)}


def test_a_chosen_row_can_be_told_and_read(painted: Painted) -> None:
    painted.table.selectRow(2)
    tones = painted.theme.colours
    for column in Column:
        assert {name(tones.selection), name(tones.text)} <= painted.colours(2, column)
    assert name(tones.selection) not in painted.colours(1, Column.SUBJECT)


def test_the_row_under_the_pointer_can_be_told(painted: Painted) -> None:
    viewport = painted.table.viewport()
    QTest.mouseMove(viewport, painted.table.visualRect(painted.model.index(1, Column.SUBJECT)).center())
    tones = painted.theme.colours
    behind = [[painted.cell(row, column).pixelColor(1, 1).name() for row in (1, 2)] for column in Column]
    assert behind == [[name(tones.hover), name(tones.surface)]] * len(Column)
    QTest.mouseMove(viewport, painted.table.visualRect(painted.model.index(2, Column.FROM)).center())
    assert painted.cell(1, Column.SUBJECT).pixelColor(1, 1).name() == name(tones.surface)


def test_the_keys_can_be_seen_on_a_row_that_they_do_not_choose(painted: Painted, qtbot: QtBot) -> None:
    table = painted.table
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    focus = name(painted.theme.colours.focus)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert focus not in edge(table, 1), "a chosen row is told by its own colour"
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert (table.currentIndex().row(), table.selected_ids()) == (2, [2])
    qtbot.waitUntil(lambda: edge(table, 2) == {focus})  # also at the far end of the row, which has no current cell
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: edge(table, 0) == {focus} and focus not in edge(table, 2))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.currentIndex()).center())
    qtbot.waitUntil(lambda: focus not in edge(table, 0))


def edge(table: DeliveriesTable, row: int) -> set[str]:
    """The colours of a row's upper edge as they stand on the screen, not painted anew."""
    image = table.screen().grabWindow(table.winId()).toImage()
    top = table.viewport().mapTo(table, QPoint(0, table.rowViewportPosition(row))).y()
    left, width = table.viewport().x(), table.viewport().width()
    return {image.pixelColor(x, top).name() for x in range(left, left + width - 1)}


def test_another_theme_is_taken_at_once(painted: Painted) -> None:
    painted.theme.choose(ThemeChoice.DARK if not painted.theme.is_dark else ThemeChoice.LIGHT)
    assert name(painted.theme.colours.good) in painted.colours(1, Column.RESULT)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_can_be_chosen_wherever_reading_begins(painted: Painted, direction: Qt.LayoutDirection) -> None:
    painted.table.setLayoutDirection(direction)
    painted.table.choose_first()
    assert painted.table.selected_ids() == [3]
    assert painted.table.choose_id(1)
    assert (painted.table.selected_ids(), painted.table.currentIndex().row()) == ([1], 2)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_sizes_end_where_reading_ends(painted: Painted, direction: Qt.LayoutDirection) -> None:
    painted.table.setLayoutDirection(direction)
    painted.model.take([replace(CAME, id=3, size=3)])
    from_left = direction is Qt.LayoutDirection.LeftToRight
    assert left_half(painted.cell(0, Column.SUBJECT), painted) is from_left
    assert left_half(painted.cell(0, Column.SIZE), painted) is not from_left


def left_half(image: QImage, painted: Painted) -> bool:
    """Whether a short text stands on the left alone."""
    empty = name(painted.theme.colours.surface)
    middle = image.width() // 2
    halves = (QRect(0, 0, middle, image.height()), QRect(middle, 0, middle, image.height()))
    left, right = (
        any(
            image.pixelColor(x, y).name() != empty
            for x in range(half.left(), half.right())
            for y in range(half.top(), half.bottom())
        )
        for half in halves
    )
    assert left != right
    return left


def test_a_text_too_long_for_its_cell_is_cut_inside_it(painted: Painted) -> None:
    painted.model.take([replace(CAME, id=3, subject="weather " * 40)])
    image = painted.cell(0, Column.SUBJECT)
    edge = {image.pixelColor(image.width() - 1 - x, y).name() for x in range(8) for y in range(image.height())}
    assert edge == {name(painted.theme.colours.surface)}


def test_another_font_has_its_texts_cut_anew(painted: Painted) -> None:
    long = replace(CAME, id=3, subject="weather for the week")
    font = painted.table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    painted.model.take([long])
    painted.cell(0, Column.SUBJECT)
    painted.table.setFont(font)
    other = Painted(painted.theme)
    other.table.setFont(font)
    other.model.take([long])
    assert painted.cell(0, Column.SUBJECT) == other.cell(0, Column.SUBJECT), "as if it had never had another"
    other.table.close()


def test_only_columns_that_are_shown_are_drawn(painted: Painted) -> None:
    painted.table.show_column(Column.FROM, shown=False)
    painted.table.setColumnWidth(Column.TO, 300)
    area = painted.table.visualRect(painted.model.index(1, Column.TO))
    assert area.width() == 300
    assert name(painted.theme.colours.text) in painted.colours(1, Column.TO)
    painted.table.horizontalHeader().moveSection(7, 0)
    assert name(painted.theme.colours.good) in painted.colours(1, Column.RESULT)
