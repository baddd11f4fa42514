"""The list of providers: name, state and one line of what is going on."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from etrn_gui.domain.frozen import frozen
from etrn_gui.ui.tokens import Tone

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
TONE_ROLE = LINE_ROLE + 1

_TOP = QModelIndex()


@frozen
class ProviderRow:
    """One provider as it is shown."""

    name: str
    tone: Tone
    line: str


class ProvidersModel(QAbstractListModel):
    """Providers in the order of the profile file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ProviderRow, ...] = ()

    def show(self, rows: Sequence[ProviderRow]) -> None:
        """Take the rows as they stand now; where only states changed, the selection stays as it is."""
        before = self._rows
        if [row.name for row in before] != [row.name for row in rows]:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
            return
        self._rows = tuple(rows)
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def name(self, row: int) -> str:
        """Return the name in a row, or an empty text."""
        return self._rows[row].name if 0 <= row < len(self._rows) else ""

    def row_of(self, name: str) -> int:
        """Find the row of a name; -1 where there is none."""
        return next((number for number, row in enumerate(self._rows) if row.name == name), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count the providers."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the list's painter, a tooltip or a screen reader asks for."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.name}\n{row.line}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.name}, {row.line}"
        if role == LINE_ROLE:
            return row.line
        return row.tone if role == TONE_ROLE else None
