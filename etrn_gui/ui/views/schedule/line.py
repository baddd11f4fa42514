"""The lines of a card that tell of its queue's schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

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
        self._next, self._words = ElidedLabel("state", keeps=60), ElidedLabel("small")
        self._resume = button(self.tr("Resume"), self.tr("Resume the schedule of {queue}").format(queue=queue), "link")
        self._resume.setToolTip(self.tr("End the pause, or let a schedule that has stopped begin again"))
        self._resume.clicked.connect(self.resume_wanted)
        self._edit = button(self.tr("Schedule…"), self.tr("Change the schedule of {queue}").format(queue=queue), "link")
        self._edit.setToolTip(self._edit.accessibleName())
        self._edit.clicked.connect(self.edit_wanted)
        layout = column(self)
        for left, right in ((self._next, self._resume), (self._words, self._edit)):
            line = row(left, right, spacing=Space.XS)
            line.setStretch(0, 1)
            layout.addLayout(line)
        self._resume.hide()
        self._next.hide()

    def show_words(self, words: ScheduleWords) -> None:
        """Show how the schedule stands."""
        self._next.show_text(words.next, words.why)
        self._next.setVisible(bool(words.next))
        set_tone(self._next, words.tone)
        self._words.show_text(words.schedule)
        self._resume.setVisible(words.can_resume)
        self.setAccessibleDescription(" ".join(filter(None, (words.schedule, words.next, words.why))))
