"""How the cells of the log are drawn: the rows' own texts, straight onto the table.

A style asks the model four times for each cell and measures its text twice; in a window full of rows that move several
times a second this was most of what the window did.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from etrn_gui.ui.models.deliveries import DeliveriesModel
from etrn_gui.ui.models.rows import Column, Row
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Tone

EDGE = 9
"""Pixels left free on both sides of a text: where the titles of the columns begin."""
_QUIET = frozenset({Column.TIME, Column.SIZE, Column.FLUSH, Column.LINK})
"""What stands back behind who wrote what to whom."""
_CENTRE = int(Qt.AlignmentFlag.AlignVCenter)
_LEFT, _RIGHT = (int(side) | _CENTRE for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight))
"""Seen from where reading begins: a painter turns them round where that is on the right."""
_SELECTED = QStyle.StateFlag.State_Selected.value
_HOVER = QStyle.StateFlag.State_MouseOver.value
_ELIDE = Qt.TextElideMode.ElideRight


class LogCells(QStyledItemDelegate):
    """Draws the cells of a DeliveriesModel in the colours of a theme."""

    def __init__(self, model: DeliveriesModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._read_colours()
        theme.changed.connect(self._read_colours)

    def _read_colours(self) -> None:
        colours = self._theme.colours
        self._text, self._quiet = QColor(colours.text), QColor(colours.muted)
        self._tones = {tone: self._theme.brush(tone).color() for tone in Tone}
        self._selection, self._hover = QColor(colours.selection), QColor(colours.hover)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell; of a row that is on its way, what lies behind it."""
        area, state, column = option.rect, option.state.value, index.column()
        if state & (_SELECTED | _HOVER):
            painter.fillRect(area, self._selection if state & _SELECTED else self._hover)
        row = self._model.row(index.row())
        if row is None:
            return
        painter.setPen(self._text if state & _SELECTED else self._colour(row, column))
        painter.setLayoutDirection(option.direction)
        area.adjust(EDGE, 0, -EDGE, 0)
        text = option.fontMetrics.elidedText(row.cells[column], _ELIDE, area.width())
        painter.drawText(area, _RIGHT if column == Column.SIZE else _LEFT, text)

    def _colour(self, row: Row, column: int) -> QColor:
        if column == Column.RESULT:
            return self._tones[row.tone]
        return self._quiet if column in _QUIET else self._text
