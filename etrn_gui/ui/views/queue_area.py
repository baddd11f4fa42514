"""The queues of a provider: cards while they can be seen at a glance, else a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.node import NodeName
from etrn_gui.domain.profile import Queue
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.pieces import column
from etrn_gui.ui.views.queue_board import QueueBoard
from etrn_gui.ui.wording import QueueWords

if TYPE_CHECKING:
    from etrn_gui.ui.views.queue_list import QueueList
    from etrn_gui.ui.wording.schedule import ScheduleWords

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
    receipt_wanted = Signal(object)
    """NodeName: what came of its latest flush."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards = QueueBoard()
        self._queues: tuple[Queue, ...] = ()
        self._layout = column(self)
        self._layout.addWidget(self.cards)
        self.cards.flush_wanted.connect(self.flush_wanted)
        self.cards.stop_wanted.connect(self.stop_wanted)
        self.cards.resume_wanted.connect(self.resume_wanted)
        self.cards.advice_wanted.connect(self.advice_wanted)
        self.cards.schedule_wanted.connect(self.schedule_wanted)
        self.cards.receipt_wanted.connect(self.receipt_wanted)

    @cached_property
    def list(self) -> QueueList:
        """The list, made for the first provider that has so many queues."""
        from etrn_gui.ui.views.queue_list import QueueList

        made = QueueList(self._theme)
        self._layout.addWidget(made)
        made.flush_wanted.connect(self.flush_some_wanted)
        made.stop_wanted.connect(self._stop_each)
        made.advice_wanted.connect(self.advice_wanted)
        made.schedule_wanted.connect(self.schedule_wanted)
        made.receipt_wanted.connect(self.receipt_wanted)
        made.resume_wanted.connect(self._resume_each)
        return made

    def _stop_each(self, nodes: tuple[NodeName, ...]) -> None:
        for node in nodes:
            self.stop_wanted.emit(node)

    def _resume_each(self, nodes: tuple[NodeName, ...]) -> None:
        for node in nodes:
            self.resume_wanted.emit(node)

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
        self.cards.setVisible(not self.is_list)
        if self.is_list or "list" in vars(self):
            self.list.show_queues(queues if self.is_list else ())
            self.list.setVisible(self.is_list)

    def show_words(self, words: Mapping[NodeName, QueueWords], can_stop: Callable[[NodeName], bool]) -> None:
        """Show where each queue stands."""
        (self.list if self.is_list else self.cards).show_words(words, can_stop)

    def show_schedules(self, words: Mapping[NodeName, ScheduleWords]) -> None:
        """Show how each queue's schedule stands."""
        (self.list if self.is_list else self.cards).show_schedules(words)
