"""The ledger of schedules: what became of each due time, and who keeps the schedules."""

from collections.abc import Sequence
from datetime import UTC, tzinfo

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QStackedWidget, QTableView, QWidget

from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.ledger import Run, RunState
from etrn_gui.ui.bridge import Batch, Keeper, Wanted
from etrn_gui.ui.models.runs import RunColumn, RunsModel
from etrn_gui.ui.theme import Theme, figures_font
from etrn_gui.ui.tokens import Space, Tone
from etrn_gui.ui.views.empty import EmptyState
from etrn_gui.ui.views.pieces import ElidedLabel, column, label, row
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.runs import keeper_words, run_words, state_words

_EDGE, _ROW, _CELL = 10, 12, 22
_SHARES = {RunColumn.DUE: 0.2, RunColumn.QUEUE: 0.2, RunColumn.CAUSE: 0.18, RunColumn.REASON: 0.42}
_SAMPLES = {RunColumn.RESULT: "unknown…", RunColumn.FLUSH: "#88888"}
_NARROW = 860
"""Pixels below which why it was due gives its room to the others; the line below the table tells it too."""


class RunsTable(QTableView):
    """Columns that share the room."""

    chosen = Signal(int)
    """The row that is chosen; -1: none."""
    opened = Signal(int)
    """The row whose flush is wanted: its number was clicked, or Enter was pressed."""

    def __init__(self, model: RunsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Runs of the schedules, newest first"))
        self.setAccessibleDescription(self.tr("Enter shows the flush of a run"))
        self.setFont(figures_font(self.font()))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setAccessibleName(self.tr("Columns of the runs"))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self._click)
        self.selectionModel().currentRowChanged.connect(lambda index: self.chosen.emit(index.row()))

    def _click(self, index: QModelIndex) -> None:
        if index.column() == RunColumn.FLUSH:
            self.opened.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the chosen row's flush with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        fixed = {which: metrics.horizontalAdvance(text) + _CELL for which, text in _SAMPLES.items()}
        narrow = self.viewport().width() < _NARROW
        self.setColumnHidden(RunColumn.CAUSE, narrow)
        shares = {which: share for which, share in _SHARES.items() if not (narrow and which is RunColumn.CAUSE)}
        rest = max(0, self.viewport().width() - sum(fixed.values()))
        for which, width in fixed.items():
            header.resizeSection(which, width)
        for which, share in shares.items():
            header.resizeSection(which, int(rest * share / sum(shares.values())))


class RunsPanel(QWidget):
    """Shows a RunsModel of one provider, by queue and outcome."""

    flush_wanted = Signal(int)
    """The number of a flush that a person wants to see in the log."""
    chosen = Signal(object)
    """Run: the row that is read more about."""

    def __init__(self, model: RunsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._profile = ""
        self.table = RunsTable(model)
        self._keeper = ElidedLabel("muted")
        self._detail = label("", "small")
        self._detail.setWordWrap(True)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._zone: tzinfo = UTC
        self._chosen: Run | None = None
        self._queue, self._state = QComboBox(), QComboBox()
        self._queue.setAccessibleName(self.tr("Runs of which queue"))
        self._state.setAccessibleName(self.tr("Runs with which outcome"))
        for part in (self._queue, self._state):
            part.setToolTip(self.tr("Only these are listed"))
        self._empty = EmptyState(
            theme,
            self.tr("No run yet"),
            self.tr("Give a queue a schedule, and each due time is told here: what became of it, and why."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._fill_states()
        self._lay_out()
        self._connect()
        self._paint()
        self._show_page()

    def _fill_states(self) -> None:
        self._state.addItem(self.tr("All outcomes"), ())
        for state in (RunState.DONE, RunState.MERGED, RunState.SKIPPED, RunState.BLOCKED, RunState.UNKNOWN):
            self._state.addItem(state_words(state), (state,))

    def _lay_out(self) -> None:
        head = row(label(self.tr("Runs"), "strong"), self._keeper, self._queue, self._state, spacing=Space.S)
        head.setStretch(1, 1)
        head.setContentsMargins(_EDGE, Space.S, Space.S, Space.S)
        layout = column(self)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self._detail.setContentsMargins(_EDGE, Space.S, Space.L, Space.XS)
        self._detail.hide()
        layout.addWidget(self._detail)

    def _connect(self) -> None:
        self._queue.currentIndexChanged.connect(self._search)
        self._state.currentIndexChanged.connect(self._search)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._choose)
        self._model.dataChanged.connect(lambda: self._choose(self.table.currentIndex().row()))
        self._model.modelReset.connect(lambda: self._choose(-1))
        for changed in (self._model.rowsInserted, self._model.rowsRemoved, self._model.modelReset):
            changed.connect(self._show_page)
        self._theme.changed.connect(self._paint)

    def show_profile(self, profile: Profile) -> None:
        """Show the runs of a provider."""
        names = [str(queue.node) for queue in profile.queues]
        if profile.name == self._profile and names == self._names():
            return
        self._profile = profile.name
        self._queue.blockSignals(True)
        self._queue.clear()
        self._queue.addItem(self.tr("All queues"), "")
        for queue in profile.queues:
            self._queue.addItem(visible(queue.node.display), str(queue.node))
        self._queue.blockSignals(False)
        self._search()

    def _names(self) -> Sequence[str]:
        return [str(self._queue.itemData(number)) for number in range(1, self._queue.count())]

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        return Wanted(self._profile, self._queue.currentData() or "", tuple(self._state.currentData() or ()))

    def show_keeper(self, keeper: Keeper, zone: tzinfo) -> None:
        """Say who keeps the schedules, and in which zone moments are told."""
        self._keeper.show_text(keeper_words(keeper))
        self._zone = zone

    def _choose(self, number: int) -> None:
        run = self._model.run(number)
        self._detail.setVisible(run is not None)
        if run != self._chosen:
            self._chosen = run
            if run:
                self._detail.setText(run_words(run, self._zone))
                self.chosen.emit(run)

    def show_link(self, run: int, batch: Batch) -> None:
        """Say what the link's commands said, where that run is still chosen."""
        if self._chosen and self._chosen.id == run:
            self._detail.setText(run_words(self._chosen, self._zone, batch))

    def search(self) -> None:
        """Read the rows from the newest on."""
        self._search()

    def _search(self) -> None:
        self._model.search(self.wanted)

    def _open(self, number: int) -> None:
        run = self._model.run(number)
        if run and run.flush is not None:
            self.flush_wanted.emit(run.flush)

    def _show_page(self) -> None:
        self._stack.setCurrentWidget(self.table if self._model.rowCount() else self._empty)
        if self.wanted.node or self.wanted.states:
            self._empty.show_words(self.tr("Nothing matches"), self.tr("No run has this queue and this outcome."))
        else:
            about = self.tr("Give a queue a schedule, and each due time is told here: what became of it, and why.")
            self._empty.show_words(self.tr("No run yet"), about)

    def _paint(self) -> None:
        colours = self._theme.colours
        tones = {tone: self._theme.colour(tone) for tone in Tone}
        self._model.set_colours(tones, QColor(colours.muted), QColor(colours.accent))
