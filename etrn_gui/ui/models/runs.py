"""The ledger of schedules as rows: newest first, live, older ones read by the page."""

import time
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.schedule.ledger import Run
from etrn_gui.ui.bridge import Wanted
from etrn_gui.ui.formats import clock_text, full_stamp_text
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.runs import cause_words, entry_reason, entry_tone, state_words

Index = QModelIndex | QPersistentModelIndex

NEWEST = 2**63 - 1
"""An id above every row's."""
MOST_ROWS = 20_000
"""Rows kept at once; older ones are read again when they are wanted."""
NOTHING = "—"

_TOP = QModelIndex()


class RunColumn(IntEnum):
    """The columns, from left to right."""

    DUE = 0
    QUEUE = 1
    CAUSE = 2
    RESULT = 3
    REASON = 4
    FLUSH = 5


@frozen
class RunRow:
    """A row and its cells, formatted once."""

    run: Run
    cells: tuple[str, ...]
    tone: Tone


class RunsModel(QAbstractTableModel):
    """Rows of the ledger that are wanted."""

    older_wanted = Signal(int, object, object)
    """The number of a search, the id below which rows are wanted (an int beyond 32 bits), and Wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RunRow] = []
        self._wanted = Wanted()
        self._search = 0
        self._asking = self._complete = False
        self._early: dict[int, Run] = {}
        """Rows that came while the first page was on its way."""
        self._tones: dict[Tone, QColor] = {}
        self._quiet = self._link = QColor()

    # --- rows in -----------------------------------------------------------------------------------------------------

    def search(self, wanted: Wanted) -> None:
        """Show other rows, from the newest on."""
        self._wanted = wanted
        self._search += 1
        self._asking = self._complete = False
        self._early = {}
        self.beginResetModel()
        self._rows = []
        self.endResetModel()
        self.fetchMore()

    def take(self, runs: Sequence[Run]) -> None:
        """Take rows that are new or have changed."""
        known = {row.run.id: number for number, row in enumerate(self._rows)}
        newest = self._rows[0].run.id if self._rows else 0
        now = time.time()
        fresh: dict[int, Run] = {}
        for run in runs:
            if run.id in known:
                self._change(known[run.id], run, now)
            elif run.id > newest and self._wanted.holds(run):
                fresh[run.id] = run
        if self._asking and not self._rows:  # the page that is on its way may have been read before they were written
            self._early |= fresh
        elif fresh:
            self._insert([_row(fresh[number], now) for number in sorted(fresh, reverse=True)])

    def _change(self, number: int, run: Run, now: float) -> None:
        self._rows[number] = _row(run, now)
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(RunColumn) - 1))

    def _insert(self, rows: list[RunRow]) -> None:
        self.beginInsertRows(_TOP, 0, len(rows) - 1)
        self._rows[:0] = rows
        self.endInsertRows()
        if len(self._rows) > MOST_ROWS:
            self.beginRemoveRows(_TOP, MOST_ROWS, len(self._rows) - 1)
            del self._rows[MOST_ROWS:]
            self.endRemoveRows()
            self._complete = False

    def add_older(self, search: int, runs: Sequence[Run]) -> None:
        """Take the page that was asked for; one of a search before this is dropped. An empty one is the last."""
        if search != self._search:
            return
        self._asking, self._complete = False, not runs
        if self._early:
            runs = sorted((self._early | {run.id: run for run in runs}).values(), key=lambda run: -run.id)
            self._early = {}
        if runs:
            now = time.time()
            self.beginInsertRows(_TOP, len(self._rows), len(self._rows) + len(runs) - 1)
            self._rows += [_row(run, now) for run in runs]
            self.endInsertRows()

    def canFetchMore(self, parent: Index = _TOP) -> bool:
        """Tell whether the journal may have more."""
        return not (parent.isValid() or self._asking or self._complete or len(self._rows) >= MOST_ROWS)

    def fetchMore(self, parent: Index = _TOP) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._asking = True
            below = self._rows[-1].run.id if self._rows else NEWEST
            self.older_wanted.emit(self._search, below, self._wanted)

    # --- rows out ----------------------------------------------------------------------------------------------------

    def run(self, row: int) -> Run | None:
        """Return what a row shows."""
        return self._rows[row].run if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count the rows that are read."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(RunColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the table asks for."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return _tooltip(row, index.column())
            case Qt.ItemDataRole.ForegroundRole:
                return self._colour(row, index.column())
        return None

    def _colour(self, row: RunRow, column: int) -> QColor | None:
        if column == RunColumn.RESULT:
            return self._tones.get(row.tone)
        if column == RunColumn.FLUSH:
            return self._link if row.run.flush is not None else self._quiet
        return self._quiet if column in (RunColumn.DUE, RunColumn.CAUSE) else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Due"),
            self.tr("Queue"),
            self.tr("Why due"),
            self.tr("Outcome"),
            self.tr("Why"),
            self.tr("Flush"),
        )
        return titles[section]

    def set_colours(self, tones: dict[Tone, QColor], quiet: QColor, link: QColor) -> None:
        """Take the colours of a theme."""
        self._tones, self._quiet, self._link = tones, quiet, link
        if self._rows:
            last = self.index(len(self._rows) - 1, len(RunColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.ForegroundRole])


def _row(run: Run, now: float) -> RunRow:
    entry = run.entry
    cells = (
        due_text(run, now),
        visible(run.node),
        cause_words(entry.cause),
        state_words(entry.state),
        entry_reason(entry) or NOTHING,
        f"#{run.flush}" if run.flush is not None else NOTHING,
    )
    return RunRow(run, cells, entry_tone(entry))


def due_text(run: Run, now: float) -> str:
    """Say when it was due; of several due times that share their fate, the first and the last, and how many."""
    entry = run.entry
    first, last = clock_text(entry.first, now), clock_text(entry.last, now)
    return first if entry.count == 1 else f"{first} – {last} ({entry.count}\u00a0×)"


def _tooltip(row: RunRow, column: int) -> str:
    entry = row.run.entry
    if column == RunColumn.DUE:
        return full_stamp_text(entry.first) + ("" if entry.count == 1 else f" – {full_stamp_text(entry.last)}")
    if column == RunColumn.QUEUE:
        return f"{visible(row.run.profile)}: {visible(row.run.node)}"
    if column == RunColumn.FLUSH and row.run.flush is not None:
        return tr("Show what this flush brought, in the log (Enter)")
    return row.cells[column]
