"""The log as a table: columns that share the room, a top that is followed, rows to copy."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QHeaderView, QTableView, QWidget

from etrn_gui.domain.history import Arrival
from etrn_gui.ui.models.deliveries import DeliveriesModel
from etrn_gui.ui.models.rows import Column
from etrn_gui.ui.theme import figures_font

_ROW = 12
"""Pixels that a row is higher than its text."""
_CELL = 22
"""Pixels beside a cell's text."""
_SAMPLES = {
    Column.TIME: "88:88:88.888",
    Column.SIZE: "88.8 MB",
    Column.FLUSH: "#8888",
    Column.LINK: "TLS 1.3",
}
"""The widest usual text of the columns that keep their width."""
_SHARES = {Column.FROM: 0.25, Column.TO: 0.25, Column.SUBJECT: 0.29, Column.RESULT: 0.21}
"""How the others share what is left."""
_NARROW = 800
"""Pixels below which the link's protection gives its room to the addresses; the inspector tells it too."""


class DeliveriesTable(QTableView):
    """Shows a DeliveriesModel. While it follows, the newest row stays in sight; else what is read stays in place."""

    chosen = Signal(object)
    """Arrival, or None."""
    left_the_top = Signal()
    """A person has scrolled away from the newest row."""

    def __init__(self, model: DeliveriesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deliveries = model
        self._follows = True
        self._by_hand = False
        self.setModel(model)
        self.setAccessibleName(self.tr("Deliveries, newest first"))
        self.setFont(figures_font(self.font()))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self._set_up_headers()
        model.rowsInserted.connect(self._hold)
        self.selectionModel().currentRowChanged.connect(self._choose)
        model.modelReset.connect(lambda: self.chosen.emit(None))
        self.verticalScrollBar().actionTriggered.connect(self._on_scroll)

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.sectionResized.connect(self._on_resized)
        header.setAccessibleName(self.tr("Columns of the deliveries"))

    # --- which row ---------------------------------------------------------------------------------------------------

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.arrival_of(index))

    def arrival_of(self, index: QModelIndex) -> Arrival | None:
        """Return what an index shows."""
        return self._deliveries.arrival(index.row()) if index.isValid() else None

    def choose_first(self) -> None:
        """Choose the newest row."""
        if self._deliveries.rowCount():
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectionModel().selectedRows())
            QGuiApplication.clipboard().setText("\n".join(map(self._deliveries.line, rows)))
            return
        super().keyPressEvent(event)

    # --- following ---------------------------------------------------------------------------------------------------

    def set_follows(self, follows: bool) -> None:
        """Keep the newest row in sight, or leave the view where it is."""
        self._follows = follows
        if follows:
            self.scrollToTop()

    def _hold(self, parent: QModelIndex, first: int, last: int) -> None:
        if first > 0:
            return
        if self._follows:
            self.scrollToTop()
        else:
            bar = self.verticalScrollBar()
            bar.setMaximum(bar.maximum() + last - first + 1)
            bar.setValue(bar.value() + last - first + 1)

    def _on_scroll(self, action: int) -> None:
        away = self.verticalScrollBar().sliderPosition() > 0
        if self._follows and away and action != QAbstractSlider.SliderAction.SliderNoAction.value:
            self.left_the_top.emit()

    # --- columns -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew, unless a person has set the widths."""
        super().resizeEvent(event)
        if not self._by_hand:
            self._share()

    def _share(self) -> None:
        header = self.horizontalHeader()
        header.blockSignals(True)
        self.setColumnHidden(Column.LINK, self.viewport().width() < _NARROW)
        metrics = self.fontMetrics()
        fixed = {
            column: metrics.horizontalAdvance(sample) + _CELL
            for column, sample in _SAMPLES.items()
            if not self.isColumnHidden(column)
        }
        room = self.viewport().width() - sum(fixed.values())
        widths = fixed | {column: int(room * share) for column, share in _SHARES.items()}
        for column, width in widths.items():
            header.resizeSection(column, width)
        header.blockSignals(False)
        self.updateGeometries()

    def _on_resized(self, section: int, before: int, after: int) -> None:
        self._by_hand = True
