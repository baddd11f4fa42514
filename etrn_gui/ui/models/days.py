"""Days of flushes as rows of a table, newest first."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from etrn_gui.domain.day import Day
from etrn_gui.ui.formats import count_text, size_text
from etrn_gui.ui.wording.history import first_text, full_day_text, promised_text

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DayColumn(IntEnum):
    """The columns, from left to right."""

    DAY = 0
    FLUSHES = 1
    PROMISED = 2
    ARRIVED = 3
    SIZE = 4
    FIRST = 5
    SILENT = 6
    REFUSED = 7


class DaysModel(QAbstractTableModel):
    """Shows a list of Day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[Day, ...] = ()
        self._warn = self._bad = QColor()

    def show_days(self, days: Sequence[Day]) -> None:
        """Take other days; where only numbers changed, what is chosen stays chosen."""
        if [day.date for day in days] == [day.date for day in self._days]:
            self._days = tuple(days)
            if self._days:
                self.dataChanged.emit(self.index(0, 0), self.index(len(days) - 1, len(DayColumn) - 1))
            return
        self.beginResetModel()
        self._days = tuple(days)
        self.endResetModel()

    def set_colours(self, warn: QColor, bad: QColor) -> None:
        """Take the colours of silence and of refusals."""
        self._warn, self._bad = warn, bad

    def day(self, row: int) -> Day:
        """Return a row."""
        return self._days[row]

    def row_of(self, day: date) -> int | None:
        """Find the row of a day."""
        return next((row for row, each in enumerate(self._days) if each.date == day), None)

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count the days."""
        return 0 if parent.isValid() else len(self._days)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(DayColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        day = self._days[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cell(day, DayColumn(index.column()))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if index.column() != DayColumn.DAY else None
            case Qt.ItemDataRole.ForegroundRole if index.column() == DayColumn.SILENT and day.silent:
                return self._warn
            case Qt.ItemDataRole.ForegroundRole if index.column() == DayColumn.REFUSED and day.refused:
                return self._bad
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section != DayColumn.DAY else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Day"),
            self.tr("Flushes"),
            self.tr("Promised"),
            self.tr("Arrived"),
            self.tr("Size"),
            self.tr("First after"),
            self.tr("Silent"),
            self.tr("Refused"),
        )


def _cell(day: Day, column: DayColumn) -> str:
    match column:
        case DayColumn.DAY:
            return full_day_text(day.date)
        case DayColumn.FLUSHES:
            return count_text(day.flushes)
        case DayColumn.PROMISED:
            return promised_text(day)
        case DayColumn.ARRIVED:
            return count_text(day.arrived)
        case DayColumn.SIZE:
            return size_text(day.bytes) if day.bytes else "—"
        case DayColumn.FIRST:
            return first_text(day)
        case DayColumn.SILENT:
            return count_text(day.silent) if day.silent else "—"
        case DayColumn.REFUSED:
            return count_text(day.refused) if day.refused else "—"
