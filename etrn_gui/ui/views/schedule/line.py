"""The lines of a card that tell of its queue's schedule."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from etrn_gui.ui.theme import set_tone
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import ElidedLabel, button, column, row

if TYPE_CHECKING:
    from etrn_gui.ui.wording.schedule import ScheduleWords


class ScheduleLine(QWidget):
    """When the next run is, and below it the schedule in words; with the ways to change it and to let it go on."""

    edit_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self, queue: str, parent: QWidget | None = None) -> None:
        """`queue` is the queue's name as it is shown."""
        super().__init__(parent)
        self._queue = queue
        self._words = ElidedLabel("small")
        name = self.tr("Change the schedule of {queue}").format(queue=queue)
        self._edit = button(self.tr("Schedule…"), name, "link", name=name)
        self._edit.clicked.connect(self.edit_wanted)
        self._layout = column(self)
        self._layout.addLayout(_line(self._words, self._edit))

    @cached_property
    def _first(self) -> tuple[ElidedLabel, QPushButton]:
        """The upper line, made for the first schedule: when the next run is, and Resume."""
        name = self.tr("Resume the schedule of {queue}").format(queue=self._queue)
        says = self.tr("End the pause, or let a schedule that has stopped begin again")
        run, resume = ElidedLabel("state", keeps=60), button(self.tr("Resume"), says, "link", name=name)
        resume.clicked.connect(self.resume_wanted)
        self._layout.insertLayout(0, _line(run, resume))
        for part in (run, resume):
            part.stackUnder(self._words)  # a screen reader tells them in this order
        self.setTabOrder(self._edit, resume)  # beside it first: a new widget is the window's last
        self.setTabOrder(resume, self._edit)
        return run, resume

    def show_words(self, words: ScheduleWords) -> None:
        """Show how the schedule stands."""
        self._words.show_text(words.schedule)
        self._edit.setAccessibleDescription(words.schedule)
        if words.next or words.can_resume or "_first" in vars(self):
            run, resume = self._first
            run.show_text(words.next, words.why)
            run.setVisible(bool(words.next))
            set_tone(run, words.tone)
            resume.setVisible(words.can_resume)
        self.setAccessibleDescription(" ".join(filter(None, (words.schedule, words.next, words.why))))


def _line(words: ElidedLabel, link: QPushButton) -> QHBoxLayout:
    line = row(words, link, spacing=Space.XS)
    line.setStretch(0, 1)
    return line
