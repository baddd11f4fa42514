"""The live log: title and totals, filter, follow, pause, columns, export, and the table or what stands in its place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QToolButton, QWidget

from etrn_gui.ui.formats import count_text, size_text
from etrn_gui.ui.icons import tinted_icon
from etrn_gui.ui.models.deliveries import DeliveriesModel
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.deliveries_table import DeliveriesTable
from etrn_gui.ui.views.empty import EmptyState
from etrn_gui.ui.views.filter_field import FilterField
from etrn_gui.ui.views.log_menus import ColumnsMenu, FiltersMenu, RowsMenu
from etrn_gui.ui.views.pieces import ElidedLabel, button, column, label, row

if TYPE_CHECKING:
    from etrn_gui.ui.bridge import Totals
    from etrn_gui.ui.views.export_bar import ExportBar

_EDGE = 10
"""Where the text of the first column begins."""
PAUSE_KEYS = "Ctrl+P"
EXPORT_KEYS = "Ctrl+Shift+E"


class DeliveriesPanel(QWidget):
    """Shows a DeliveriesModel."""

    chosen = Signal(object)
    """Arrival, or None."""
    paused = Signal(bool)
    """New rows are to be held back, or let in."""
    export_wanted = Signal()

    def __init__(self, model: DeliveriesModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._searching = True
        self._today = ""
        self.table = DeliveriesTable(model, theme)
        self.filter = FilterField(theme)
        self.filters_menu, self.rows_menu = FiltersMenu(self), RowsMenu(self)
        self._totals = ElidedLabel("muted")
        self._follow, self._pause = self._make_follow(), self._make_pause()
        self._filters, self._columns, self._export = self._make_tools()
        self._wrong, self._foot = label("", "error"), label("", "small")
        self._stack = QStackedWidget()
        self._empty, self._unmatched = self._make_empty_states()
        for page in (self.table, self._empty, self._unmatched):
            self._stack.addWidget(page)
        self._lay_out()
        self._connect()
        self._paint()
        self._show_page()

    def _make_follow(self) -> QPushButton:
        made = button(self.tr("Follow"), self.tr("Follow the newest delivery"))
        made.setCheckable(True)
        made.setChecked(True)
        made.setToolTip(self.tr("Keep the newest delivery in sight"))
        return made

    def _make_pause(self) -> QPushButton:
        made = button(self.tr("Pause"), self.tr("Hold new deliveries back"))
        made.setCheckable(True)
        made.setShortcut(QKeySequence(PAUSE_KEYS))
        tip = self.tr("Hold new deliveries back, so that nothing moves; the mail itself comes in all the same ({keys})")
        made.setToolTip(tip.format(keys=_keys(PAUSE_KEYS)))
        return made

    def _make_tools(self) -> tuple[QToolButton, QToolButton, QToolButton]:
        filters = _tool(self.tr("Saved filters"), self.tr("Saved filters, and where words are sought"))
        filters.setMenu(self.filters_menu)
        columns = _tool(self.tr("Columns"), self.tr("Which columns are shown"))
        columns.setMenu(ColumnsMenu(self.table, self._model.titles(), self))
        export = _tool(self.tr("Export"), self.tr("Export what the filter shows ({keys})"))
        export.setToolTip(export.toolTip().format(keys=_keys(EXPORT_KEYS)))
        export.setShortcut(QKeySequence(EXPORT_KEYS))
        for tool in (filters, columns):
            tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return filters, columns, export

    def _make_empty_states(self) -> tuple[EmptyState, EmptyState]:
        """Made at once, for they keep the log as high as their words need."""
        clear = button(self.tr("Clear the filter"), self.tr("Show all deliveries again"))
        clear.clicked.connect(self.filter.clear)
        waiting = EmptyState(
            self._theme,
            self.tr("No mail yet"),
            self.tr("Flush a queue, and each message appears here the moment it is safe."),
        )
        unmatched = EmptyState(self._theme, *self._unmatched_words(), [clear])
        return waiting, unmatched

    @cached_property
    def export_bar(self) -> ExportBar:
        """How far an export is."""
        from etrn_gui.ui.views.export_bar import ExportBar

        made = ExportBar()
        self._layout.addWidget(made)
        return made

    def _lay_out(self) -> None:
        tools = (self._filters, self._follow, self._pause, self._columns, self._export)
        head = row(self._totals, self.filter, *tools, spacing=Space.S)
        head.setStretch(0, 1)
        head.setStretch(1, 2)
        head.setContentsMargins(_EDGE, Space.S, Space.S, Space.S)
        self._wrong.setContentsMargins(_EDGE, 0, Space.L, Space.S)
        self._wrong.setWordWrap(True)
        self._foot.setContentsMargins(_EDGE, Space.XS, Space.L, Space.XS)
        self._foot.setWordWrap(True)
        layout = self._layout = column(self)
        layout.addLayout(head)
        layout.addWidget(self._wrong)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot)
        self._wrong.hide()
        self._foot.hide()

    def _connect(self) -> None:
        self.table.chosen.connect(self.chosen)
        self.table.left_the_top.connect(lambda: self._follow.setChecked(False))
        self.table.menu_wanted.connect(lambda where: self.rows_menu.open_for(self.table, where))
        self._follow.toggled.connect(self.table.set_follows)
        self._pause.toggled.connect(self._on_pause)
        self._export.clicked.connect(self.export_wanted)
        self.filter.problem_changed.connect(self._show_wrong)
        self.filters_menu.chosen.connect(self._use_filter)
        self.filters_menu.aboutToShow.connect(self.filter.read_typed)
        for changed in (self._model.rowsInserted, self._model.rowsRemoved, self._model.modelReset):
            changed.connect(self._show_page)
        self._theme.changed.connect(self._paint)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    def _find(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _use_filter(self, text: str) -> None:
        self.filter.setText(text)
        self.filter.read()

    def _on_pause(self, paused: bool) -> None:
        self.show_waiting(0)
        self._paint_pause()
        self.paused.emit(paused)

    # --- what is told ------------------------------------------------------------------------------------------------

    def show_totals(self, today: Totals) -> None:
        """Say how much came today."""
        size = size_text(today.bytes)
        self._today = self.tr("{count} today · {size}").format(count=count_text(today.messages), size=size)
        self._show_head()

    def _show_head(self) -> None:
        lead = self.tr("paused · {today}") if self._pause.isChecked() else self.tr("live · {today}")
        self._totals.show_text(lead.format(today=self._today) if self._today else "")

    def show_waiting(self, count: int) -> None:
        """Say how many new rows are held back."""
        waiting = self.tr("Go on (%Ln new)", "", count) if count else self.tr("Go on")
        self._pause.setText(waiting if self._pause.isChecked() else self.tr("Pause"))
        self._show_head()

    def show_searching(self, searching: bool) -> None:
        """Say whether more rows may be found."""
        self._searching = searching
        self._show_page()

    def show_progress(self, text: str) -> None:
        """Say what goes on behind the log, or nothing."""
        self._foot.setText(text)
        self._foot.setVisible(bool(text))

    def _show_wrong(self, what: str) -> None:
        self._wrong.setText(what)
        self._wrong.setVisible(bool(what))

    def _show_page(self) -> None:
        filtered = bool(self.filter.filter.terms)
        empty = self._model.rowCount() == 0 and not self._searching
        if empty:
            if filtered:
                self._unmatched.show_words(*self._unmatched_words())
            self._stack.setCurrentWidget(self._unmatched if filtered else self._empty)
        else:
            self._stack.setCurrentWidget(self.table)

    @property
    def flush_alone(self) -> int:
        """The number of the flush that the filter asks for and nothing else; 0 where it asks for something else."""
        if not self.filter.filter.terms:
            return 0
        from etrn_gui.domain.filter import flush_alone

        return flush_alone(self.filter.filter)

    def _unmatched_words(self) -> tuple[str, str]:
        if number := self.flush_alone:
            title = self.tr("Flush #{number} brought nothing").format(number=number)
            return title, self.tr("Its receipt and its dialogue stand below.")
        return self.tr("Nothing matches"), self.tr("No delivery in the log passes this filter.")

    def _paint(self) -> None:
        colours = self._theme.colours
        self._follow.setIcon(tinted_icon("follow", colours.text))
        self._paint_pause()
        self._filters.setIcon(tinted_icon("bookmark", colours.text))
        self._columns.setIcon(tinted_icon("columns", colours.text))
        self._export.setIcon(tinted_icon("export", colours.text))

    def _paint_pause(self) -> None:
        """Draw what a click does."""
        name = "play" if self._pause.isChecked() else "pause"
        self._pause.setIcon(tinted_icon(name, self._theme.colours.text))


def _tool(name: str, tip: str) -> QToolButton:
    made = QToolButton()
    made.setProperty("role", "plain")
    made.setAccessibleName(name)
    made.setToolTip(tip)
    return made


def _keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
