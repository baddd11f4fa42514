"""The history of a provider: how long back, the chart, and its table."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QWidget,
)

from etrn_gui.domain.day import Day
from etrn_gui.ui.models.days import DayColumn, DaysModel
from etrn_gui.ui.theme import Theme, figures_font
from etrn_gui.ui.tokens import Space, Tone
from etrn_gui.ui.views.empty import EmptyState
from etrn_gui.ui.views.history.chart import HistoryChart
from etrn_gui.ui.views.pieces import ElidedLabel, button, column, row
from etrn_gui.ui.wording.history import history_words

RANGES = (7, 30, 365)
_USUAL = 30
_ROW = 10


class HistoryRoom(QWidget):
    """Knows no clock: `wanted` asks for the days that are shown."""

    wanted = Signal()
    """It has become visible, or another range was chosen: answer with `show_days`."""
    day_wanted = Signal(object)
    """Day: its deliveries are to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.range = _USUAL
        self._model = DaysModel(self)
        self.chart, self.table = HistoryChart(theme), self._make_table()
        self._summary = ElidedLabel("muted")
        self._empty = EmptyState(
            theme, self.tr("No flushes in this time"), self.tr("Flush a queue, and each day has its bar here.")
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self.chart.day_chosen.connect(self._choose)
        self.table.activated.connect(self._open)
        theme.changed.connect(self._paint)
        self._paint()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Flushes by the day, newest first"))
        table.setToolTip(self.tr("Enter shows the deliveries of a day"))
        table.setFont(figures_font(table.font()))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _ROW)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(DayColumn.DAY, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setAccessibleName(self.tr("Columns of the history"))
        return table

    def _lay_out(self) -> None:
        head = row(self._summary, *self._make_ranges(), spacing=Space.S)
        head.setStretch(0, 1)
        head.setContentsMargins(10, Space.S, Space.S, Space.S)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.chart)
        splitter.addWidget(self.table)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([200, 300])
        for page in (splitter, self._empty):
            self._stack.addWidget(page)
        layout = column(self)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def _make_ranges(self) -> list[QWidget]:
        group = QButtonGroup(self)
        made: list[QWidget] = []
        for days in RANGES:
            name = self.tr("The last %n day(s)", "", days)
            each = button(self.tr("%n day(s)", "", days), name)
            each.setCheckable(True)
            each.setChecked(days == self.range)
            group.addButton(each, days)
            made.append(each)
        group.idClicked.connect(self._set_range)
        return made

    def _set_range(self, days: int) -> None:
        self.range = days
        self.wanted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what has happened while it was not seen."""
        super().showEvent(event)
        self.wanted.emit()

    def show_days(self, days: Sequence[Day], last: date) -> None:
        """Show these days, newest first, in the range up to the last one."""
        self._model.show_days(days)
        self.chart.show_days({day.date: day for day in days}, last, self.range)
        self._summary.show_text(history_words(days))
        self.chart.setAccessibleDescription(history_words(days))
        self._stack.setCurrentIndex(0 if days else 1)

    def _choose(self, day: date) -> None:
        found = self._model.row_of(day)
        if found is not None:
            self.table.setCurrentIndex(self._model.index(found, 0))  # selectRow: not from right to left
            self.table.setFocus()

    def _open(self, index: QModelIndex) -> None:
        self.day_wanted.emit(self._model.day(index.row()))

    def _paint(self) -> None:
        self._model.set_colours(self._theme.colour(Tone.WARN), self._theme.colour(Tone.BAD))
        self.table.viewport().update()
