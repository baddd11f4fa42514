"""The log as a table: columns that share the room or are set by hand, a top that is followed, rows to copy."""

from collections.abc import Sequence
from itertools import chain, islice

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QHeaderView, QTableView, QWidget

from etrn_gui.domain.history import Arrival
from etrn_gui.domain.log_view import ColumnView
from etrn_gui.ui.models.deliveries import DeliveriesModel
from etrn_gui.ui.models.ids import Ids
from etrn_gui.ui.models.rows import Column
from etrn_gui.ui.theme import Theme, figures_font
from etrn_gui.ui.views.log_cells import EDGE, LogCells
from etrn_gui.ui.views.viewport import give_viewport

_ROW = 12
"""Pixels that a row is higher than its text."""
_CELL = 2 * EDGE + 4
"""Pixels beside a cell's text, some to spare."""
_SAMPLES = {
    Column.TIME: "88:88:88.888",
    Column.SIZE: "88.8 MB",
    Column.FLUSH: "#8888",
    Column.LINK: "TLS 1.3",
}
"""The widest usual text of the columns that keep their width."""
_SHARES = {Column.FROM: 0.24, Column.TO: 0.24, Column.SUBJECT: 0.22, Column.RESULT: 0.3}
"""How the others share what is left: a refusal is read to its reason."""
_NARROW_SHARES = {Column.FROM: 0.25, Column.TO: 0.25, Column.SUBJECT: 0.29, Column.RESULT: 0.21}
"""How they do where a reason has no room anyway."""
_NARROW = 800
"""Pixels below which the link's protection gives its room to the addresses; the inspector tells it too."""


class DeliveriesTable(QTableView):
    """Shows a DeliveriesModel. While it follows, the newest row stays in sight; else what is read stays in place."""

    chosen = Signal(object)
    """Arrival, or None."""
    left_the_top = Signal()
    """A person has scrolled away from the newest row."""
    copy_wanted = Signal()
    """The chosen rows are to be copied."""
    columns_changed = Signal()
    """A person has moved a column or given it a width."""
    menu_wanted = Signal(QPoint)
    """A menu for the chosen rows, at this point of the screen."""

    def __init__(self, model: DeliveriesModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = LogCells(self, give_viewport(self), model, theme)
        theme.changed.connect(self._cells.read_colours)
        self._deliveries = model
        self._follows = True
        self._room = 0
        """Pixels that the columns share."""
        self._is_ours = False
        """Whether the columns are being moved by the table itself, not by hand."""
        self._set_by_hand: dict[Column, int] = {}
        self._hidden: set[Column] = set()
        self._awaited: int | None = None
        self._told: int | None = None
        """Id of the row that was told last."""
        self._sought: int | None = None
        """Id of the row that was chosen when others took their place, until it is found among them."""
        self.setModel(model)
        self._set_up()
        self._set_up_headers()
        self._connect()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Deliveries, newest first"))
        self.setAccessibleDescription(self.tr("The chosen one is told in full below; the menu key offers more"))
        self.setFont(figures_font(self.font()))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)

    def _connect(self) -> None:
        model = self._deliveries
        model.rowsInserted.connect(self._hold)
        model.rowsInserted.connect(self._choose_sought)
        model.loaded.connect(self._choose_awaited)
        self.selectionModel().currentRowChanged.connect(self._choose)
        model.modelAboutToBeReset.connect(self._seek_chosen)
        model.modelReset.connect(self._on_reset)
        self.verticalScrollBar().actionTriggered.connect(self._on_scroll)

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self._fit_rows()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setSectionsMovable(True)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self._on_moved)
        header.setAccessibleName(self.tr("Columns of the deliveries"))

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows without a delegate."""
        self._cells.paint(event.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Measure texts anew in another font; a change of both ends with the style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cells.forget_widths()
            self._fit_rows()

    # --- which row ---------------------------------------------------------------------------------------------------

    def _choose(self, index: QModelIndex, before: QModelIndex | None = None) -> None:
        for row in (index, before or index):
            self._cells.draw_again(row.row())
        found = self.arrival_of(index)
        self._awaited = self._deliveries.id_of(index.row()) if index.isValid() and found is None else None
        self._sought = None
        if self._awaited is None or self._awaited != self._told:  # else it is read anew, and what was told stands
            self._tell(found)

    def _tell(self, found: Arrival | None) -> None:
        self._told = found.id if found else None
        self.chosen.emit(found)

    def _choose_awaited(self) -> None:
        """A row that was chosen before it was read."""
        current = self.currentIndex()
        if self._awaited is not None and current.isValid() and self._deliveries.id_of(current.row()) == self._awaited:
            self._choose(current)

    def _seek_chosen(self) -> None:
        if self.currentIndex().isValid():
            self._sought = self._deliveries.id_of(self.currentIndex().row())

    def _on_reset(self) -> None:
        self._choose_sought()
        if self.currentIndex().isValid() and not self._follows:
            self.scrollTo(self.currentIndex())
        elif self._sought is None and not self.currentIndex().isValid():
            self._tell(None)

    def _choose_sought(self) -> None:
        """Choose again what was chosen before other rows came. It may be found late: the view stays where it is."""
        if self._sought is None:
            return
        self.setAutoScroll(False)
        is_there = self.choose_id(self._sought)
        self.setAutoScroll(True)
        if not is_there and self._deliveries.has_older(self._sought):
            self.give_up_seeking()

    def give_up_seeking(self) -> None:
        """All rows are there: what was chosen and is not among them is chosen no longer."""
        if self._sought is not None:
            self._sought = None
            self._tell(None)

    def arrival_of(self, index: QModelIndex) -> Arrival | None:
        """Return what an index shows; None also for a row that is still being read."""
        return self._deliveries.arrival(index.row()) if index.isValid() else None

    def choose_first(self) -> None:
        """Choose the newest row."""
        if self._deliveries.rowCount():
            self._choose_row(0)

    def choose_id(self, arrival: int) -> bool:
        """Choose a row by its id, where it passes the filter."""
        row = self._deliveries.row_of(arrival)
        if row is not None:
            self._choose_row(row)
        return row is not None

    def _choose_row(self, row: int) -> None:
        """Choose a row; `selectRow` finds no column to do it by where reading begins on the right."""
        self.setCurrentIndex(self._deliveries.index(row, Column.FROM))

    def selected_ids(self, most: int | None = None) -> list[int]:
        """Return the ids of the chosen rows, newest first, `most` at the utmost."""
        return list(islice(chain.from_iterable(self.selected_parts()), most))

    def selected_parts(self) -> list[Ids]:
        """Return the ids of the chosen rows, newest first, in parts: a million rows are few of them."""
        return [part for top, bottom in self._spans() for part in self._deliveries.ids_between(top, bottom + 1)]

    def selected_count(self) -> int:
        """Count the chosen rows."""
        return sum(bottom - top + 1 for top, bottom in self._spans())

    def _spans(self) -> list[tuple[int, int]]:
        """Return the first and the last row of each part of the selection, from the top, none twice."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(place) for place in range(selection.count()))
        spans: list[tuple[int, int]] = []
        for top, bottom in sorted((each.top(), each.bottom()) for each in ranges):
            after = max(top, spans[-1][1] + 1) if spans else top
            if after <= bottom:
                spans.append((after, bottom))
        return spans

    def cell_text(self) -> str:
        """Return the text of the current cell."""
        return str(self.currentIndex().data() or "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose by the pointer; where the keys are is not shown any more."""
        self._cells.by_keys = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row, which is shown from now on, or copy the chosen rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return
        self._cells.by_keys = True
        super().keyPressEvent(event)
        self._leave_the_top()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chosen rows; the menu key opens it at the current one."""
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(where)

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
        if action != QAbstractSlider.SliderAction.SliderNoAction.value:
            self._leave_the_top()

    def _leave_the_top(self) -> None:
        """Follow no longer where a person has gone away from the newest row; keys move the view without the bar."""
        if self._follows and self.verticalScrollBar().sliderPosition() > 0:
            self.left_the_top.emit()

    # --- columns -----------------------------------------------------------------------------------------------------

    def columns(self) -> tuple[ColumnView, ...]:
        """Tell how the columns stand, from left to right."""
        header = self.horizontalHeader()
        order = [Column(header.logicalIndex(place)) for place in range(len(Column))]
        return tuple(
            ColumnView(column.name.lower(), column not in self._hidden, self._set_by_hand.get(column, 0))
            for column in order
        )

    def set_columns(self, views: Sequence[ColumnView]) -> None:
        """Put the columns as they were; names that are not known are passed over."""
        header = self.horizontalHeader()
        known = [view for view in views if view.name.upper() in Column.__members__]
        self._is_ours = True
        for place, view in enumerate(known):
            header.moveSection(header.visualIndex(Column[view.name.upper()]), place)
        self._is_ours = False
        self._hidden = {Column[view.name.upper()] for view in known if not view.shown}
        self._set_by_hand = {Column[view.name.upper()]: view.width for view in known if view.width}
        self._share()

    def reset_columns(self) -> None:
        """Put the columns as they are at first."""
        self.set_columns([ColumnView(column.name) for column in Column])
        self.columns_changed.emit()

    def is_column_shown(self, column: Column) -> bool:
        """Tell whether a person wants to see a column."""
        return column not in self._hidden

    def show_column(self, column: Column, shown: bool) -> None:
        """Show a column or not; one always stays."""
        if shown:
            self._hidden.discard(column)
        elif len(self._hidden) < len(Column) - 1:
            self._hidden.add(column)
        self._share()
        self.columns_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew; what a person has set stays."""
        super().resizeEvent(event)
        self._room = event.size().width()
        self._share()

    def _share(self) -> None:
        header = self.horizontalHeader()
        self._is_ours = True
        narrow = self._room < _NARROW and Column.LINK not in self._set_by_hand
        for column in Column:
            hidden = column in self._hidden or (column is Column.LINK and narrow)
            if self.isColumnHidden(column) != hidden:
                self.setColumnHidden(column, hidden)
        for column, width in self._widths().items():
            header.resizeSection(column, width)
        self._is_ours = False

    def _widths(self) -> dict[Column, int]:
        seen = [column for column in Column if not self.isColumnHidden(column)]
        metrics = self.fontMetrics()
        usual = {column: metrics.horizontalAdvance(sample) + _CELL for column, sample in _SAMPLES.items()}
        fixed = {column: width for column, width in (usual | self._set_by_hand).items() if column in seen}
        shares = _NARROW_SHARES if self._room < _NARROW else _SHARES
        sharing = {column: share for column, share in shares.items() if column in seen and column not in fixed}
        room = max(0, self._room - sum(fixed.values()))
        whole = sum(sharing.values())
        return fixed | {column: int(room * share / whole) for column, share in sharing.items()}

    def _on_moved(self) -> None:
        if not self._is_ours:
            self.columns_changed.emit()

    def _on_resized(self, section: int, before: int, after: int) -> None:
        if after and not self._is_ours:
            self._set_by_hand[Column(section)] = after
            self.columns_changed.emit()

    def sizeHintForColumn(self, column: int) -> int:
        """Give a double click on a column's edge the width of what is in sight, not of a million rows."""
        first = max(0, self.rowAt(0))
        last = first + self.viewport().height() // self.verticalHeader().defaultSectionSize()
        rows = range(first, min(last + 1, self._deliveries.rowCount()))
        texts = [str(self._deliveries.index(row, column).data() or "") for row in rows]
        return max((self.fontMetrics().horizontalAdvance(text) + _CELL for text in texts), default=80)
