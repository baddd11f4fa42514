"""Schedules at the side of the window: what comes next, whether they are paused, and who keeps them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from etrn_gui.ui.bridge import Schedules
from etrn_gui.ui.tokens import Space, Tone
from etrn_gui.ui.views.pieces import ElidedLabel, StatusDot, button, column, label, row
from etrn_gui.ui.views.schedule.pause_menu import pause_menu
from etrn_gui.ui.wording.runs import keeper_words, paused_line, status_line


class SchedulePanel(QWidget):
    """Seen as soon as any queue has a schedule."""

    pause_wanted = Signal(object)
    """When the pause of everything ends (float), or None."""
    resume_wanted = Signal(object)
    """A tuple of PauseRow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = Schedules()
        self._dot, self._line, self._keeper = StatusDot(), self._make_line(), ElidedLabel("small")
        self._pause = button(self.tr("Pause"), self.tr("Pause all schedules"), "link")
        self._pause.setMenu(pause_menu(self, self.pause_wanted.emit))
        self._resume = button(self.tr("Resume"), self.tr("Resume the schedules"), "link")
        self._resume.clicked.connect(lambda: self.resume_wanted.emit(self._now.pauses))
        head = row(label(self.tr("SCHEDULES"), "section"), 1, self._pause)
        line = row(self._dot, self._line, self._resume, spacing=Space.S)
        line.setStretch(1, 1)
        layout = column(self, spacing=Space.XS)
        layout.addLayout(head)
        layout.addLayout(line)
        layout.addWidget(self._keeper)
        self.hide()

    def _make_line(self) -> QLabel:
        """The time stands at its end, so that it may not be cut; a name may be."""
        made = label()
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return made

    def show_schedules(self, schedules: Schedules, now: float) -> None:
        """Show how all schedules stand."""
        self._now = schedules
        self.setVisible(bool(schedules.outlooks or schedules.pauses))
        tone, line = self._stand(schedules, now)
        self._dot.show_tone(tone)
        self._line.setText(line)
        self._line.setToolTip(line)
        self._keeper.show_text(keeper_words(schedules.keeper))
        self._pause.setVisible(all(one.profile for one in schedules.pauses))
        self._resume.setVisible(bool(schedules.pauses))
        self.setAccessibleName(self.tr("Schedules: {state}").format(state=line))
        self.setAccessibleDescription(self._keeper.text())

    def _stand(self, schedules: Schedules, now: float) -> tuple[Tone, str]:
        if schedules.pauses:
            return Tone.WARN, paused_line(schedules.pauses, now)
        if schedules.keeper.process is None:
            return Tone.WARN, self.tr("Nobody keeps them just now.")
        line = status_line(schedules.outlooks, now)
        return (Tone.GOOD, line) if line else (Tone.IDLE, self.tr("Nothing is due by the clock."))
