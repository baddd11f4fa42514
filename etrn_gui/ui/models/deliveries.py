"""The live log: newest row first, in by the batch, bounded in memory; older rows are asked for when scrolled to."""

import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush

from etrn_gui.domain.history import Arrival
from etrn_gui.ui.models.filter import Filter
from etrn_gui.ui.models.rows import Column, Row, make_row, tooltip
from etrn_gui.ui.tokens import Tone

Index = QModelIndex | QPersistentModelIndex

MOST_ROWS = 20_000
"""Rows kept at once; what is older is still in the journal, and a filter reaches it."""
PAGE = 200
"""Rows asked for at a time."""
NEWEST = 2**63 - 1
"""An id above every row's."""

_TOP = QModelIndex()
_NUMBERS = frozenset({Column.SIZE})
_QUIET = frozenset({Column.TIME, Column.SIZE, Column.FLUSH, Column.LINK})
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DeliveriesModel(QAbstractTableModel):
    """Rows of the journal that pass the filter."""

    older_wanted = Signal(object, object, int)
    """Rows below this id (an int beyond 32 bits) that pass this Filter, for the search of this number (int): answer
    with `add_older`."""
    searching = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._filter = Filter()
        self._search = 0
        self._below = NEWEST
        self._asking = False
        self._complete = False
        self._day = 0.0
        self._brushes: dict[Tone, QBrush] = {}
        self._quiet = QBrush()

    # --- rows in -----------------------------------------------------------------------------------------------------

    def search(self, wanted: Filter) -> None:
        """Show what passes another filter, from the newest row on."""
        self._filter = wanted
        self._search += 1
        self._below, self._asking, self._complete = NEWEST, True, False
        self.beginResetModel()
        self._rows = []
        self.endResetModel()
        self._ask()

    def refresh(self) -> None:
        """Show the same filter anew."""
        self.search(self._filter)

    def add(self, arrivals: Sequence[Arrival]) -> None:
        """Take new rows, oldest first: those that pass the filter go in on top, in one insert."""
        newest = self._rows[0].arrival.id if self._rows else 0
        fresh = [arrival for arrival in arrivals if arrival.id > newest and self._filter.matches(arrival)]
        if not fresh:
            return
        now = time.time()
        self.beginInsertRows(_TOP, 0, len(fresh) - 1)
        self._rows[:0] = [make_row(arrival, now) for arrival in reversed(fresh)]
        self.endInsertRows()
        self._trim()

    def add_older(self, search: int, arrivals: Sequence[Arrival], below: int) -> None:
        """Take older rows, newest first. `below` is where to go on, 0 when the journal has no more."""
        if search != self._search:
            return
        self._asking, self._below, self._complete = False, below, below == 0
        lowest = self._rows[-1].arrival.id if self._rows else NEWEST
        older = [arrival for arrival in arrivals if arrival.id < lowest][: MOST_ROWS - len(self._rows)]
        self._append(older)
        if len(older) < PAGE and self.canFetchMore(_TOP):
            self._ask()
        else:
            self.searching.emit(False)

    def _append(self, arrivals: Sequence[Arrival]) -> None:
        if not arrivals:
            return
        now = time.time()
        first = len(self._rows)
        self.beginInsertRows(_TOP, first, first + len(arrivals) - 1)
        self._rows += [make_row(arrival, now) for arrival in arrivals]
        self.endInsertRows()

    def _trim(self) -> None:
        if len(self._rows) <= MOST_ROWS:
            return
        self.beginRemoveRows(_TOP, MOST_ROWS, len(self._rows) - 1)
        del self._rows[MOST_ROWS:]
        self.endRemoveRows()
        self._below, self._complete = self._rows[-1].arrival.id, False

    def _ask(self) -> None:
        self._asking = True
        self.searching.emit(True)
        self.older_wanted.emit(self._below, self._filter, self._search)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the journal may have older rows that there is room for."""
        return not (parent.isValid() or self._asking or self._complete) and len(self._rows) < MOST_ROWS

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page of older rows."""
        if self.canFetchMore(parent):
            self._ask()

    # --- rows out ----------------------------------------------------------------------------------------------------

    @property
    def is_filtered(self) -> bool:
        """Whether a filter narrows the log."""
        return bool(self._filter.tests)

    @property
    def is_full(self) -> bool:
        """Whether older rows are left out because there are too many."""
        return len(self._rows) >= MOST_ROWS and not self._complete

    def arrival(self, row: int) -> Arrival | None:
        """Return what stands in a row."""
        return self._rows[row].arrival if 0 <= row < len(self._rows) else None

    def line(self, row: int) -> str:
        """Return a row as text, cells parted by tabs, for the clipboard."""
        return "\t".join(self._rows[row].cells)

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; everything was formatted when the row came in."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._rows[index.row()].cells[index.column()]
            case Qt.ItemDataRole.ForegroundRole:
                return self._foreground(index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if index.column() in _NUMBERS else _LEFT
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._rows[index.row()], index.column())
        return None

    def _foreground(self, row: int, column: int) -> QBrush | None:
        if column == Column.RESULT:
            return self._brushes.get(self._rows[row].tone)
        return self._quiet if column in _QUIET else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _NUMBERS else _LEFT
        return self._titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Time"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Subject"),
            self.tr("Size"),
            self.tr("Flush"),
            self.tr("Link"),
            self.tr("Result"),
        )

    def set_brushes(self, tones: dict[Tone, QBrush], quiet: QBrush) -> None:
        """Take the colours of a theme: of each tone, and of the columns that stand back."""
        self._brushes, self._quiet = tones, quiet
        self._changed(Qt.ItemDataRole.ForegroundRole)

    def start_day(self, day: float) -> None:
        """Format the times anew where another day has begun: what came today came yesterday now."""
        if day == self._day:
            return
        self._day, now = day, time.time()
        self._rows = [make_row(row.arrival, now) for row in self._rows]
        self._changed(Qt.ItemDataRole.DisplayRole)

    def _changed(self, role: Qt.ItemDataRole) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1), [role])
