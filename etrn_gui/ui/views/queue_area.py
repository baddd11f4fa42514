"""The queues of a provider: cards while they can be seen at a glance, else a list."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.node import NodeName
from etrn_gui.domain.profile import Queue
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.pieces import column
from etrn_gui.ui.views.queue_board import QueueBoard
from etrn_gui.ui.views.queue_list import QueueList
from etrn_gui.ui.wording import QueueWords
from etrn_gui.ui.wording.runs import ScheduleWords

MOST_CARDS = 12
"""Queues up to which there are cards."""


class QueueArea(QWidget):
    """Shows the one or the other, and passes on what is pressed."""

    flush_wanted = Signal(object)
    """NodeName."""
    flush_some_wanted = Signal(object)
    """Tuple of NodeName: asked over one connection where the provider allows it."""
    stop_wanted = Signal(object)
    """NodeName."""
    advice_wanted = Signal(object)
    """NodeName."""
    schedule_wanted = Signal(object)
    """NodeName."""
    resume_wanted = Signal(object)
    """NodeName."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards, self.list = QueueBoard(), QueueList(theme)
        self._queues: tuple[Queue, ...] = ()
        layout = column(self)
        layout.addWidget(self.cards)
        layout.addWidget(self.list)
        self.list.hide()
        self.cards.flush_wanted.connect(self.flush_wanted)
        self.cards.stop_wanted.connect(self.stop_wanted)
        self.cards.resume_wanted.connect(self.resume_wanted)
        self.list.flush_wanted.connect(self.flush_some_wanted)
        self.list.stop_wanted.connect(self._stop_each)
        for part in (self.cards, self.list):
            part.advice_wanted.connect(self.advice_wanted)
            part.schedule_wanted.connect(self.schedule_wanted)

    def _stop_each(self, nodes: tuple[NodeName, ...]) -> None:
        for node in nodes:
            self.stop_wanted.emit(node)

    @property
    def is_list(self) -> bool:
        """Whether there are too many queues for cards."""
        return len(self._queues) > MOST_CARDS

    def show_queues(self, queues: Sequence[Queue]) -> None:
        """Show these queues; what is shown stays where they are the same."""
        if tuple(queues) == self._queues:
            return
        self._queues = tuple(queues)
        self.cards.show_queues(() if self.is_list else queues)
        self.list.show_queues(queues if self.is_list else ())
        self.cards.setVisible(not self.is_list)
        self.list.setVisible(self.is_list)

    def show_words(self, words: Mapping[NodeName, QueueWords], can_stop: Callable[[NodeName], bool]) -> None:
        """Show where each queue stands."""
        (self.list if self.is_list else self.cards).show_words(words, can_stop)

    def show_schedules(self, words: Mapping[NodeName, ScheduleWords]) -> None:
        """Show how each queue's schedule stands."""
        (self.list if self.is_list else self.cards).show_schedules(words)
