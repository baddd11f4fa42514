"""What is paused, on top of the window for as long as it is, with one click to end it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from etrn_gui.ui.bridge import PauseRow
from etrn_gui.ui.tokens import Space, Tone
from etrn_gui.ui.views.pieces import StatusDot, button, label, row
from etrn_gui.ui.wording.runs import pause_words

_MOST = 3
"""Pauses that are named; of more, only the number."""


class PauseBar(QFrame):
    """Cannot be put away: a pause that nobody sees is mail that nobody misses until it is late."""

    resume_wanted = Signal(object)
    """A tuple of PauseRow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pause")
        self._rows: tuple[PauseRow, ...] = ()
        self._dot, self._text = StatusDot(), label()
        self._dot.show_tone(Tone.WARN)
        self._text.setWordWrap(True)
        self._resume = button(self.tr("Resume now"), self.tr("End the pause of schedules"))
        self._resume.clicked.connect(lambda: self.resume_wanted.emit(self._rows))
        layout = row(self._dot, self._text, self._resume, spacing=Space.S)
        layout.setStretch(1, 1)
        layout.setContentsMargins(Space.M, Space.XS, Space.S, Space.XS)
        self.setLayout(layout)
        self.hide()

    def show_pauses(self, rows: Sequence[PauseRow], now: float) -> None:
        """Show the pauses in force; none: nothing is shown."""
        self._rows = tuple(rows)
        self.setVisible(bool(rows))
        lines = [pause_words(one, now) for one in rows[:_MOST]]
        if len(rows) > _MOST:
            lines.append(self.tr("%n more pause(s) hold.", "", len(rows) - _MOST))
        self._text.setText(" ".join(lines))
        self._resume.setText(self.tr("Resume all") if len(rows) > 1 else self.tr("Resume now"))
        self.setAccessibleName(self._text.text())
