"""The live log: title and totals, filter, follow, and the table or what stands in its place."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QBrush, QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from etrn_gui.ui.bridge import Totals
from etrn_gui.ui.formats import count_text, size_text
from etrn_gui.ui.icons import tinted_icon
from etrn_gui.ui.models.deliveries import MOST_ROWS, DeliveriesModel
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space, Tone
from etrn_gui.ui.views.deliveries_table import DeliveriesTable
from etrn_gui.ui.views.empty import EmptyState
from etrn_gui.ui.views.filter_field import FilterField
from etrn_gui.ui.views.pieces import ElidedLabel, button, column, label, row

_EDGE = 10
"""Where the text of the first column begins."""


class DeliveriesPanel(QWidget):
    """Shows a DeliveriesModel."""

    chosen = Signal(object)
    """Arrival, or None."""

    def __init__(self, model: DeliveriesModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._searching = False
        self.table = DeliveriesTable(model)
        self.filter = FilterField(theme)
        self._totals = ElidedLabel("muted")
        self._follow = self._make_follow()
        self._wrong, self._full = label("", "error"), label("", "small")
        self._empty, self._unmatched = self._make_empty_states()
        self._stack = QStackedWidget()
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

    def _make_empty_states(self) -> tuple[EmptyState, EmptyState]:
        clear = button(self.tr("Clear the filter"), self.tr("Clear the filter"))
        clear.clicked.connect(self.filter.clear)
        waiting = EmptyState(
            self._theme,
            self.tr("No mail yet"),
            self.tr("Flush a queue, and each message appears here the moment it is safe."),
        )
        unmatched = EmptyState(
            self._theme, self.tr("Nothing matches"), self.tr("No delivery in the log passes this filter."), [clear]
        )
        return waiting, unmatched

    def _lay_out(self) -> None:
        head = row(label(self.tr("Deliveries"), "strong"), self._totals, self.filter, self._follow, spacing=Space.S)
        head.setStretch(1, 1)
        head.setStretch(2, 1)
        head.setContentsMargins(_EDGE, Space.S, Space.S, Space.S)
        self._wrong.setContentsMargins(_EDGE, 0, Space.L, Space.S)
        self._wrong.setWordWrap(True)
        self._full.setContentsMargins(_EDGE, Space.XS, Space.L, Space.XS)
        self._full.setWordWrap(True)
        layout = column(self)
        layout.addLayout(head)
        layout.addWidget(self._wrong)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._full)
        self._wrong.hide()

    def _connect(self) -> None:
        self.table.chosen.connect(self.chosen)
        self.table.left_the_top.connect(lambda: self._follow.setChecked(False))
        self._follow.toggled.connect(self.table.set_follows)
        self.filter.filter_changed.connect(self._model.search)
        self.filter.problem_changed.connect(self._show_wrong)
        for changed in (self._model.rowsInserted, self._model.rowsRemoved, self._model.modelReset):
            changed.connect(self._show_page)
        self._model.searching.connect(self._show_searching)
        self._theme.changed.connect(self._paint)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find)

    def _find(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def show_totals(self, today: Totals) -> None:
        """Say how much came today."""
        size = size_text(today.bytes)
        text = self.tr("live · {count} today · {size}").format(count=count_text(today.messages), size=size)
        self._totals.show_text(text)

    def _show_wrong(self, what: str) -> None:
        self._wrong.setText(what)
        self._wrong.setVisible(bool(what))

    def _show_searching(self, searching: bool) -> None:
        self._searching = searching
        self._show_page()

    def _show_page(self) -> None:
        filtered = self._model.is_filtered
        empty = self._model.rowCount() == 0 and not self._searching
        self._stack.setCurrentWidget((self._unmatched if filtered else self._empty) if empty else self.table)
        self._full.setVisible(self._model.is_full)
        if self._model.is_full:
            text = self.tr("These are the newest {count}. The filter reaches older ones.")
            self._full.setText(text.format(count=count_text(MOST_ROWS)))

    def _paint(self) -> None:
        colours = self._theme.colours
        self._model.set_brushes({tone: self._theme.brush(tone) for tone in Tone}, QBrush(QColor(colours.muted)))
        self._follow.setIcon(tinted_icon("follow", colours.text))
