"""The queues of a provider as a list, where there are too many for cards."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from etrn_gui.domain.node import NodeName
from etrn_gui.domain.profile import Queue
from etrn_gui.ui.models.queues import TONE_ROLE, Column, QueueRow, QueuesFilter, QueuesModel
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space, Tone
from etrn_gui.ui.views.pieces import ElidedLabel, button, clearable, column, row
from etrn_gui.ui.wording import QueueWords, queue_words
from etrn_gui.ui.wording.schedule import ScheduleWords

_HEIGHT = 250
_DOT, _LINE = 10, 30
_FILTER = 220
_WIDTHS = {Column.QUEUE: 180, Column.ANSWER: 180, Column.NEXT: 110}


class QueueList(QFrame):
    """Flush, Stop and Resume work on every chosen row, the others on the current one."""

    flush_wanted = Signal(object)
    """Tuple of NodeName."""
    stop_wanted = Signal(object)
    """Tuple of NodeName."""
    advice_wanted = Signal(object)
    """NodeName."""
    schedule_wanted = Signal(object)
    """NodeName."""
    receipt_wanted = Signal(object)
    """NodeName: what came of its latest flush."""
    resume_wanted = Signal(object)
    """Tuple of NodeName."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedHeight(_HEIGHT)
        self._model = QueuesModel(self)
        self._found = QueuesFilter(self._model, self)
        self.filter, self._count = QLineEdit(), ElidedLabel("muted", keeps=0)
        self.table = QTableView()
        self.flush = button(self.tr("Flush"), self.tr("Flush the chosen queues"))
        self.stop = button(self.tr("Stop"), self.tr("Stop the chosen queues; what came so far stays"))
        self.advice = button(self.tr("What to do…"), self.tr("What to do about the chosen queue"))
        self.schedule = button(self.tr("Schedule…"), self.tr("Change the schedule of the chosen queue"))
        self.resume = button(self.tr("Resume"), self.tr("Resume the schedules of the chosen queues"))
        self._set_up(theme)
        self._lay_out()
        self._connect()
        self._offer()

    def _set_up(self, theme: Theme) -> None:
        self.filter.setPlaceholderText(self.tr("Find a queue"))
        self.filter.setAccessibleName(self.tr("Find a queue"))
        self.filter.setAccessibleDescription(self.tr("By its name or its state"))
        clearable(self.filter, self.tr("Clear the filter"))
        self.filter.setMaximumWidth(_FILTER)
        table = self.table
        table.setModel(self._found)
        table.setAccessibleName(self.tr("Queues"))
        table.setAccessibleDescription(
            self.tr("Enter tells what to do, where there is something; the menu key offers more")
        )
        table.setItemDelegateForColumn(Column.STATE, _Dot(theme, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setSortingEnabled(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_LINE)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.STATE, QHeaderView.ResizeMode.Stretch)
        for at, width in _WIDTHS.items():
            table.setColumnWidth(at, width)

    def _lay_out(self) -> None:
        buttons = (self.advice, self.resume, self.schedule, self.stop, self.flush)
        head = row(self.filter, self._count, 1, *buttons, spacing=Space.S)
        head.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout = column(self, margin=1)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._find)
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self._model.dataChanged.connect(self._offer)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.activated.connect(self._activate)
        self.flush.clicked.connect(lambda: self.flush_wanted.emit(self._nodes(lambda one: not one.words.running)))
        self.stop.clicked.connect(lambda: self.stop_wanted.emit(self._nodes(lambda one: one.can_stop)))
        self.resume.clicked.connect(lambda: self.resume_wanted.emit(self._nodes(lambda one: one.can_resume)))
        self.advice.clicked.connect(lambda: self._emit_current(self.advice_wanted))
        self.schedule.clicked.connect(lambda: self._emit_current(self.schedule_wanted))

    # --- what is shown -----------------------------------------------------------------------------------------------

    def show_queues(self, queues: Sequence[Queue]) -> None:
        """Show these queues."""
        self._model.show_queues(queues, queue_words(None, 0.0))
        self._find(self.filter.text())
        self._offer()

    def show_words(self, words: Mapping[NodeName, QueueWords], can_stop: Callable[[NodeName], bool]) -> None:
        """Show where each queue stands."""
        self._model.show_words(words, can_stop)

    def show_schedules(self, words: Mapping[NodeName, ScheduleWords]) -> None:
        """Show how each queue's schedule stands."""
        self._model.show_schedules(words)

    def _find(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        found, all_of_them = self._found.rowCount(), self._model.rowCount()
        words = self.tr("%n queue(s)", "", all_of_them)
        self._count.show_text(words if found == all_of_them else f"{found} / {words}")

    # --- what is chosen ----------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> tuple[QueueRow, ...]:
        """The rows that are chosen."""
        return tuple(self._found.row(index) for index in self.table.selectionModel().selectedRows())

    def _nodes(self, wanted: Callable[[QueueRow], bool]) -> tuple[NodeName, ...]:
        return tuple(one.node for one in self.chosen if wanted(one))

    def _emit_current(self, signal: SignalInstance) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            signal.emit(self._found.row(index).node)

    def _offer(self, *_: object) -> None:
        """Offer what would do something."""
        chosen = self.chosen
        current = self.table.currentIndex()
        self.flush.setEnabled(any(not one.words.running for one in chosen))
        self.stop.setEnabled(any(one.words.running and one.can_stop for one in chosen))
        self.resume.setEnabled(any(one.can_resume for one in chosen))
        self.resume.setVisible(self._model.can_resume)
        self.advice.setEnabled(current.isValid() and bool(self._found.row(current).words.advice))
        self.schedule.setEnabled(current.isValid())

    def _activate(self, index: QModelIndex) -> None:
        """Lead to what to do, where there is something."""
        if self._found.row(index).words.advice:
            self._emit_current(self.advice_wanted)

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in (self.flush, self.stop, self.advice, self.schedule, self.resume):
            _offer_in(menu, action)
        receipt = menu.addAction(self.tr("Receipt of the latest flush"))
        receipt.triggered.connect(lambda: self._emit_current(self.receipt_wanted))
        current = self.table.currentIndex()
        receipt.setEnabled(current.isValid() and self._found.row(current).words.is_told)
        menu.popup(self.table.viewport().mapToGlobal(at))


def _offer_in(menu: QMenu, pressed: QPushButton) -> None:
    menu.addAction(pressed.text(), pressed.click).setEnabled(pressed.isEnabled())


class _Dot(QStyledItemDelegate):
    """Draws the state's dot before its words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave room for the dot, then draw it."""
        rest = QStyleOptionViewItem(option)
        is_right = option.direction is Qt.LayoutDirection.RightToLeft
        room = _DOT + Space.S
        rest.rect = option.rect.adjusted(0 if is_right else room, 0, -room if is_right else 0, 0)
        super().paint(painter, rest, index)
        tone = index.data(TONE_ROLE) or Tone.IDLE
        left = option.rect.right() - room if is_right else option.rect.left() + Space.S
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(tone))
        painter.drawEllipse(left, option.rect.center().y() - _DOT // 2 + 1, _DOT, _DOT)
        painter.restore()
