"""How the log is drawn: the rows' own texts, straight onto the table.

Through a style and its delegate each cell asks the model four times, measures its text twice and goes back and forth
between Qt and Python a dozen times; in a window full of rows that move several times a second this was most of what the
window did. Here a row is asked for once, and a place is looked up once for a whole column.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTableView, QWidget

from etrn_gui.ui.models.deliveries import DeliveriesModel
from etrn_gui.ui.models.rows import NUMBERS, Column, Row
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.views.viewport import pointer_in

EDGE = 9
"""Pixels left free on both sides of a text: where the titles of the columns begin."""
_QUIET = frozenset({Column.TIME, Column.SIZE, Column.FLUSH, Column.LINK})
"""What stands back behind who wrote what to whom."""
_CENTRE = int(Qt.AlignmentFlag.AlignVCenter)
_LEFT, _RIGHT = (int(side) | _CENTRE for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight))
"""Seen from where reading begins: a painter turns them round where that is on the right."""
_ELIDE = Qt.TextElideMode.ElideRight
_FITTED = 4000
"""Texts of which is remembered what of them fits into their column: most columns say the same again and again."""

_Place = tuple[int, int, int, int, QColor | None]
"""A column: its number, where its texts begin, their width in pixels at most, the side they keep to, and their colour,
None where each row has its own."""


class LogCells:
    """Draws the cells of a table with a DeliveriesModel, in the colours of a theme; all rows are of one height."""

    def __init__(self, table: QTableView, viewport: QWidget, model: DeliveriesModel, theme: Theme) -> None:
        self._table, self._viewport, self._model, self._theme = table, viewport, model, theme
        self._fitted: dict[tuple[str, int], str] = {}
        self.by_keys = False
        """Whether the person goes from row to row by keys, and wants to see where they are."""
        self.read_colours()

    def forget_widths(self) -> None:
        """Measure texts anew: the font is another."""
        self._fitted.clear()

    def read_colours(self) -> None:
        """Take the colours that are in force."""
        colours = self._theme.colours
        self._text, self._quiet = QColor(colours.text), QColor(colours.muted)
        self._tones = {tone: self._theme.colour(tone) for tone in Tone}
        self._selection, self._hover, self._focus = (
            QColor(colour) for colour in (colours.selection, colours.hover, colours.focus)
        )

    def paint(self, area: QRect) -> None:
        """Draw what of the rows lies in an area of the viewport."""
        table = self._table
        first, last = table.rowAt(area.top()), table.rowAt(area.bottom())
        if first < 0:
            return
        if last < 0:
            last = self._model.rowCount() - 1
        top, height, width = table.rowViewportPosition(first), table.rowHeight(first), self._viewport.width()
        places, chosen, hovered = self._places(area), table.selectionModel(), self._hovered()
        current = table.currentIndex().row() if self.by_keys and table.hasFocus() else -1
        painter = QPainter(self._viewport)
        painter.setLayoutDirection(table.layoutDirection())
        for number in range(first, last + 1):
            is_chosen = chosen.isRowSelected(number)
            if is_chosen or number == hovered:
                painter.fillRect(0, top, width, height, self._selection if is_chosen else self._hover)
            if row := self._model.row(number):
                self._paint_row(painter, row, top, height, places, is_chosen=is_chosen)
            if number == current and not is_chosen:  # Ctrl and an arrow: Space chooses it
                painter.setPen(self._focus)
                painter.drawRect(0, top, width - 1, height - 1)
            top += height
        painter.end()

    def draw_again(self, row: int) -> None:
        """Draw a whole row anew."""
        if row >= 0:
            self._viewport.update(
                0, self._table.rowViewportPosition(row), self._viewport.width(), self._table.rowHeight(row)
            )

    def _places(self, area: QRect) -> list[_Place]:
        """Return the columns that an area touches."""
        table, found = self._table, []
        for column in Column:
            left, width = table.columnViewportPosition(column), table.columnWidth(column)
            if width and left <= area.right() and left + width > area.left():
                side = _RIGHT if column in NUMBERS else _LEFT
                found.append((int(column), left + EDGE, width - 2 * EDGE, side, self._colour(column)))
        return found

    def _colour(self, column: Column) -> QColor | None:
        if column is Column.RESULT:
            return None
        return self._quiet if column in _QUIET else self._text

    def _hovered(self) -> int:
        """Return the row under the pointer, or one that is not there."""
        pointer = pointer_in(self._viewport)
        return -1 if pointer is None else self._table.rowAt(pointer.y())

    def _paint_row(
        self, painter: QPainter, row: Row, top: int, height: int, places: list[_Place], *, is_chosen: bool
    ) -> None:
        """Draw the texts of a row; of one that is chosen all stand out alike."""
        used = None
        for column, left, width, side, usual in places:
            colour = self._text if is_chosen else usual or self._tones[row.tone]
            if colour is not used:
                painter.setPen(colour)
                used = colour
            painter.drawText(left, top, width, height, side, self._fit(row.cells[column], width))

    def _fit(self, text: str, width: int) -> str:
        """Return as much of a text as its column has room for."""
        fitted = self._fitted.get((text, width))
        if fitted is None:
            if len(self._fitted) >= _FITTED:
                self._fitted.clear()
            fitted = self._fitted[text, width] = self._table.fontMetrics().elidedText(text, _ELIDE, width)
        return fitted
