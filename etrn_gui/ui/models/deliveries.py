"""The live log: newest row first. It knows the id of every row, and holds those rows that are looked at."""

import time
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from etrn_gui.domain.history import Arrival
from etrn_gui.ui.models.ids import IdRows, Ids
from etrn_gui.ui.models.rows import NUMBERS, Column, Row, make_row, tooltip

Index = QModelIndex | QPersistentModelIndex

HELD = 2000
"""Rows held at most; others are read again when they are looked at."""
WINDOW = 200
"""Rows asked for at a time, around those that are looked at."""

_TOP = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DeliveriesModel(QAbstractTableModel):
    """Rows of the journal that pass the filter."""

    rows_wanted = Signal(object)
    """Tuple of ids of rows that are looked at: answer with `take`."""
    loaded = Signal()
    """Rows that were looked at have come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = self.titles()
        self._ids = IdRows()
        self._held: OrderedDict[int, Row | Arrival] = OrderedDict()
        """Rows by their ids, the latest used last; formatted when they are first shown."""
        self._looked_at: tuple[int, int] | None = None
        self._asked: frozenset[int] = frozenset()
        self._day = 0.0
        self._ask_soon = QTimer(self)
        self._ask_soon.setSingleShot(True)
        self._ask_soon.timeout.connect(self._ask)

    # --- rows in -----------------------------------------------------------------------------------------------------

    def begin(self, parts: Iterable[Ids], arrivals: Iterable[Arrival]) -> None:
        """Show other rows: these ids, newest first, of which some rows come at once."""
        self.beginResetModel()
        self._ids = IdRows()
        self._ids.append(parts)
        self._asked = frozenset()
        self._hold(arrivals)
        self.endResetModel()

    def append(self, parts: Sequence[Ids]) -> None:
        """Take ids of older rows."""
        if count := sum(map(len, parts)):
            self.beginInsertRows(_TOP, len(self._ids), len(self._ids) + count - 1)
            self._ids.append(parts)
            self.endInsertRows()

    def prepend(self, parts: Sequence[Ids], arrivals: Iterable[Arrival]) -> None:
        """Take ids of new rows, in one insert on top; some of their rows come at once."""
        if count := sum(map(len, parts)):
            self._hold(arrivals)
            self.beginInsertRows(_TOP, 0, count - 1)
            self._ids.prepend(parts)
            self.endInsertRows()

    def take(self, arrivals: Sequence[Arrival]) -> None:
        """Take rows that were asked for."""
        self._asked = frozenset()
        self._hold(arrivals)
        rows = [row for arrival in arrivals if (row := self._ids.row_of(arrival.id)) is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(Column) - 1))
        self.loaded.emit()

    def _hold(self, arrivals: Iterable[Arrival]) -> None:
        for arrival in arrivals:
            self._held[arrival.id] = arrival
            self._held.move_to_end(arrival.id)
        while len(self._held) > HELD:
            self._held.popitem(last=False)

    def row(self, number: int) -> Row | None:
        """Return a row that is held; one that is not is asked for as soon as all are known that are looked at."""
        key = self._ids[number]
        held = self._held.get(key)
        if held is None:
            low, high = self._looked_at or (number, number)
            self._looked_at = min(low, number), max(high, number)
            self._ask_soon.start(0)
            return None
        self._held.move_to_end(key)
        if isinstance(held, Arrival):
            held = self._held[key] = make_row(held, time.time())
        return held

    def _ask(self) -> None:
        if self._looked_at is None or not len(self._ids):
            return
        low, high = self._looked_at
        self._looked_at = None
        around = max(0, WINDOW - (high - low)) // 2
        rows = range(max(0, low - around), min(len(self._ids), min(high, low + HELD // 2) + around + 1))
        wanted = frozenset(key for key in (self._ids[row] for row in rows) if key not in self._held)
        if wanted - self._asked:
            self._asked = wanted
            self.rows_wanted.emit(tuple(wanted))

    # --- rows out ----------------------------------------------------------------------------------------------------

    def arrival(self, row: int) -> Arrival | None:
        """Return what stands in a row; None where it is not held, and is asked for."""
        found = self.row(row) if 0 <= row < len(self._ids) else None
        return found.arrival if found else None

    def held(self, key: int) -> Row | None:
        """Return a row by its id, where it is held."""
        found = self._held.get(key)
        return make_row(found, time.time()) if isinstance(found, Arrival) else found

    def id_of(self, row: int) -> int:
        """Return the id of a row that is there."""
        return self._ids[row]

    def ids_between(self, first: int, end: int) -> list[Ids]:
        """Return the ids of the rows from `first` to before `end`, newest first."""
        return self._ids.between(first, end)

    def row_of(self, arrival: int) -> int | None:
        """Find the row of an id."""
        return self._ids.row_of(arrival)

    def has_older(self, arrival: int) -> bool:
        """Tell whether there are rows below an id: it is not found any more where it is not there by now."""
        return len(self._ids) > 0 and self._ids[len(self._ids) - 1] < arrival

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; a row that is on its way shows nothing."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        row = self.row(index.row())
        if row is None:
            return None
        return row.cells[index.column()] if role == Qt.ItemDataRole.DisplayRole else tooltip(row, index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in NUMBERS else _LEFT
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def titles(self) -> tuple[str, ...]:
        """Return the columns' titles, in the order of `Column`."""
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

    def start_day(self, day: float) -> None:
        """Format the times anew where another day has begun: what came today came yesterday now."""
        if day == self._day:
            return
        self._day = day
        for key, held in self._held.items():
            self._held[key] = held.arrival if isinstance(held, Row) else held
        self._changed(Qt.ItemDataRole.DisplayRole)

    def _changed(self, role: Qt.ItemDataRole) -> None:
        if len(self._ids):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(Column) - 1), [role])
