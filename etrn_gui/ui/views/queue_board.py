"""The cards of a provider's queues, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from etrn_gui.domain.node import NodeName
from etrn_gui.domain.profile import Queue
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.queue_card import QueueCard
from etrn_gui.ui.wording import QueueWords

if TYPE_CHECKING:
    from etrn_gui.ui.wording.schedule import ScheduleWords

_NARROWEST = 236
_MOST_COLUMNS = 4
_HIGHEST = 300
"""Two rows of cards; more are scrolled to, so that the log keeps its room."""


class QueueBoard(QScrollArea):
    """Makes a card for each queue and passes on what is pressed on it."""

    flush_wanted = Signal(object)
    """NodeName."""
    stop_wanted = Signal(object)
    """NodeName."""
    advice_wanted = Signal(object)
    """NodeName."""
    schedule_wanted = Signal(object)
    """NodeName."""
    resume_wanted = Signal(object)
    """NodeName."""
    receipt_wanted = Signal(object)
    """NodeName: what came of its latest flush."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cards: dict[NodeName, QueueCard] = {}
        self._queues: tuple[Queue, ...] = ()
        self._page = QWidget()
        self._page.installEventFilter(self)
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        self.setViewport(QWidget())  # a plain one, which is not filled
        self.setWidget(self._page)
        self._page.setAutoFillBackground(False)

    def show_queues(self, queues: Sequence[Queue]) -> None:
        """Show a card for each queue; cards of queues that stay are kept."""
        if tuple(queues) == self._queues:
            return
        self._queues = tuple(queues)
        for card in self._cards.values():
            card.hide()
            card.deleteLater()
        self._cards = {queue.node: self._make_card(queue) for queue in queues}
        self._arrange()

    def _make_card(self, queue: Queue) -> QueueCard:
        card = QueueCard(queue, self._page)
        card.flush_wanted.connect(lambda: self.flush_wanted.emit(queue.node))
        card.stop_wanted.connect(lambda: self.stop_wanted.emit(queue.node))
        card.advice_wanted.connect(lambda: self.advice_wanted.emit(queue.node))
        card.schedule_wanted.connect(lambda: self.schedule_wanted.emit(queue.node))
        card.resume_wanted.connect(lambda: self.resume_wanted.emit(queue.node))
        card.receipt_wanted.connect(lambda: self.receipt_wanted.emit(queue.node))
        return card

    def show_words(self, words: Mapping[NodeName, QueueWords], can_stop: Callable[[NodeName], bool]) -> None:
        """Show where each queue stands. A card without words belongs to the provider that was chosen before."""
        for node, card in self._cards.items():
            if node in words:
                card.show_words(words[node], can_stop(node))

    def show_schedules(self, words: Mapping[NodeName, ScheduleWords]) -> None:
        """Show how each queue's schedule stands."""
        for node, card in self._cards.items():
            if node in words:
                card.show_schedule(words[node])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards anew where another number of columns fits."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the cards when a text in one of them needs another line."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        count = len(self._cards)
        room = (self.width() + Space.M) // (_NARROWEST + Space.M)
        columns = max(1, min(count, room, _MOST_COLUMNS))
        for number, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, number // columns, number % columns)
            card.show()
        for number in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        self._fit()

    def _fit(self) -> None:
        self._grid.activate()
        wanted = self._grid.heightForWidth(self.width()) if self._grid.hasHeightForWidth() else -1
        wanted = max(wanted, self._grid.minimumSize().height())
        self.setFixedHeight(min(wanted, _HIGHEST))
