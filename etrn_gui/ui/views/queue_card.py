"""One queue: what came of its latest flush, how a running one goes, and Flush or Stop."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from etrn_gui.domain.profile import Queue
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import ElidedLabel, StatusDot, button, column, label, markup_label, row
from etrn_gui.ui.views.progress import FlushProgress
from etrn_gui.ui.views.schedule.line import ScheduleLine
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording import QueueWords, detail_tooltip, detail_words, kind_words, plain

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from etrn_gui.ui.wording.schedule import ScheduleWords

_NAME = 124
"""Pixels of a queue's name that stay, however narrow the card."""


class QueueCard(QFrame):
    """Shows a QueueWords; knows nothing of flushes."""

    flush_wanted = Signal()
    stop_wanted = Signal()
    advice_wanted = Signal()
    schedule_wanted = Signal()
    resume_wanted = Signal()
    receipt_wanted = Signal()

    def __init__(self, queue: Queue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._queue_name = visible(queue.node.display)
        self._running, self._has_receipt = False, False
        self._name, self._kind = ElidedLabel("strong", keeps=_NAME), ElidedLabel("muted", keeps=0)
        self._name.show_text(self._queue_name)
        self._kind.show_text(kind_words(queue.node), "\n".join(queue.domains))
        self._button = button("", "")
        self._button.clicked.connect(self._press)
        self._dot, self._headline = StatusDot(), markup_label()
        self._progress = FlushProgress()
        self._progress.setAccessibleName(self.tr("Progress of {queue}").format(queue=self._queue_name))
        self._detail = ElidedLabel("muted")
        name = self.tr("What to do about {queue}").format(queue=self._queue_name)
        self._advice = button(self.tr("What to do…"), "", "link", name=name)
        self._advice.clicked.connect(self.advice_wanted)
        self._schedule = ScheduleLine(self._queue_name)
        self._schedule.edit_wanted.connect(self.schedule_wanted)
        self._schedule.resume_wanted.connect(self.resume_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = self._layout = column(self, spacing=Space.S)
        layout.setContentsMargins(Space.L - 2, Space.M, Space.L - 2, Space.M)
        layout.addLayout(self._first_row())
        layout.addLayout(self._headline_row())
        layout.addWidget(self._progress)
        layout.addStretch(1)
        last = row(self._detail, self._advice, spacing=Space.S)
        last.setStretch(0, 1)
        layout.addLayout(last)
        layout.addWidget(self._schedule)

    def _first_row(self) -> QHBoxLayout:
        return row(self._name, self._kind, 1, self._button, spacing=Space.S)

    def _headline_row(self) -> QHBoxLayout:
        """The dot stands in the middle of the first line, however many follow."""
        dot = column()
        dot.setContentsMargins(0, max(0, (self.fontMetrics().height() - self._dot.height()) // 2), 0, 0)
        dot.addWidget(self._dot)
        dot.addStretch(1)
        line = row(spacing=Space.S)
        line.addLayout(dot)
        line.addWidget(self._headline, 1)
        return line

    @cached_property
    def _alarm(self) -> QLabel:
        """Below the headline, made for the first alarm: most queues never have one."""
        made = label("", "error")
        made.setWordWrap(True)
        self._layout.insertWidget(2, made)
        made.stackUnder(self._progress)
        return made

    def show_words(self, words: QueueWords, can_stop: bool) -> None:
        """Show where the queue stands."""
        self._has_receipt = words.is_told
        self._dot.show_tone(words.tone)
        self._headline.setText(words.headline)
        self._detail.show_text(detail_words(words), detail_tooltip(words))
        if words.alarm or "_alarm" in vars(self):
            self._alarm.setText(words.alarm)
            self._alarm.setVisible(bool(words.alarm))
        self._progress.show_progress(words.running, words.progress)
        self._advice.setVisible(bool(words.advice))
        self._advice.setToolTip(words.advice)
        self._show_button(words.running, can_stop)
        self.setAccessibleName(self.tr("Queue {queue}").format(queue=self._queue_name))
        heard = (f"{plain(words.headline)}.", words.alarm, words.guess, words.detail)
        self.setAccessibleDescription(" ".join(filter(None, heard)))

    def show_schedule(self, words: ScheduleWords) -> None:
        """Show how the queue's schedule stands."""
        self._schedule.show_words(words)

    def _show_button(self, running: bool, can_stop: bool) -> None:
        self._running = running
        self._button.setText(self.tr("Stop") if running else self.tr("Flush"))
        name = self.tr("Stop {queue}") if running else self.tr("Flush {queue}")
        self._button.setAccessibleName(name.format(queue=self._queue_name))
        self._button.setEnabled(can_stop or not running)
        self._button.setToolTip(self._why(running, can_stop))

    def _why(self, running: bool, can_stop: bool) -> str:
        if not running:
            return self.tr("Ask the provider to send what waits for {queue}").format(queue=self._queue_name)
        if can_stop:
            return self.tr("Stop now; what came so far stays")
        return self.tr("Another program asks the provider just now; it can be stopped there.")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the card offers, and what is not worth a button: by a right click, or the menu key on a button."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._button.text(), self._press).setEnabled(self._button.isEnabled())
        menu.addAction(self.tr("Receipt of the latest flush"), self.receipt_wanted.emit).setEnabled(self._has_receipt)
        menu.addAction(self._advice.text(), self.advice_wanted.emit).setEnabled(not self._advice.isHidden())
        menu.addAction(self.tr("Schedule…"), self.schedule_wanted.emit)
        menu.popup(event.globalPos())

    def _press(self) -> None:
        (self.stop_wanted if self._running else self.flush_wanted).emit()
