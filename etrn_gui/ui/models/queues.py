"""The queues of a provider as rows, where there are too many for cards."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.profile import Queue
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording import QueueWords, detail_words, plain
from etrn_gui.ui.wording.schedule import ScheduleWords

Index = QModelIndex | QPersistentModelIndex

TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SORT_ROLE = TONE_ROLE + 1

_TOP = QModelIndex()
_RANKS = {Tone.BAD: 0, Tone.WARN: 1, Tone.BUSY: 2, Tone.GOOD: 3, Tone.IDLE: 4}
"""Sorted by state, what a person has to look at comes first."""


class Column(IntEnum):
    """The columns."""

    QUEUE = 0
    STATE = 1
    ANSWER = 2
    NEXT = 3


@frozen
class QueueRow:
    """One queue as it is shown."""

    queue: Queue
    words: QueueWords
    schedule: ScheduleWords | None = None
    can_stop: bool = False

    @property
    def node(self) -> NodeName:
        """The name that is asked for."""
        return self.queue.node

    @property
    def can_resume(self) -> bool:
        """Whether its schedule is paused or has stopped."""
        return self.schedule is not None and self.schedule.can_resume

    def text(self, column: Column) -> str:
        """Return what a cell shows."""
        schedule = self.schedule
        return {
            Column.QUEUE: visible(self.node.display),
            Column.STATE: self.words.alarm or plain(self.words.headline),
            Column.ANSWER: detail_words(self.words),
            Column.NEXT: (schedule.next or schedule.schedule) if schedule else "",
        }[column]

    def tooltip(self, column: Column) -> str:
        """Return more about a cell."""
        if column is Column.NEXT and self.schedule:
            return "\n".join(filter(None, (self.schedule.schedule, self.schedule.why)))
        return self.words.advice if column is Column.STATE and self.words.advice else self.text(column)


class QueuesModel(QAbstractTableModel):
    """Queues in the order of the profile."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QueueRow] = []

    def show_queues(self, queues: Sequence[Queue], words: QueueWords) -> None:
        """Take other queues; all begin with the same words until more is known."""
        self.beginResetModel()
        self._rows = [QueueRow(queue, words) for queue in queues]
        self.endResetModel()

    def show_words(self, words: Mapping[NodeName, QueueWords], can_stop: Callable[[NodeName], bool]) -> None:
        """Take where each queue stands."""
        self._change(
            [
                QueueRow(row.queue, words[row.node], row.schedule, can_stop(row.node)) if row.node in words else row
                for row in self._rows
            ]
        )

    @property
    def can_resume(self) -> bool:
        """Whether any schedule is paused or has stopped."""
        return any(row.can_resume for row in self._rows)

    def show_schedules(self, words: Mapping[NodeName, ScheduleWords]) -> None:
        """Take how each queue's schedule stands."""
        self._change(
            [QueueRow(row.queue, row.words, words.get(row.node, row.schedule), row.can_stop) for row in self._rows]
        )

    def _change(self, rows: list[QueueRow]) -> None:
        """Say only of those rows that they changed which did."""
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))

    def row(self, number: int) -> QueueRow:
        """Return a row."""
        return self._rows[number]

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count the queues."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = {
                Column.QUEUE: tr("Queue"),
                Column.STATE: tr("State"),
                Column.ANSWER: tr("Answer"),
                Column.NEXT: tr("Next run"),
            }
            return names[Column(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the table, a tooltip or a screen reader asks for."""
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text(column)
            case Qt.ItemDataRole.ToolTipRole:
                return row.tooltip(column)
        if role == TONE_ROLE:
            return row.words.tone
        if role == SORT_ROLE:
            return _RANKS[row.words.tone] if column is Column.STATE else row.text(column).casefold()
        return None


class QueuesFilter(QSortFilterProxyModel):
    """Finds queues by their name or state; a click on a column sorts, a third one brings the profile's order back."""

    def __init__(self, model: QueuesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)
        self.setFilterKeyColumn(-1)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def row(self, index: Index) -> QueueRow:
        """Return the row behind a cell."""
        return self._model.row(self.mapToSource(index).row())
