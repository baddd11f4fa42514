"""How a step stands, as a picture: waiting, under way (it turns), or ended with a tick, a cross or a sign."""

from PySide6.QtCore import QPointF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from etrn_gui.ui.bridge import StepState
from etrn_gui.ui.icons import tinted_pixmap
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.wording.check import state_tone

_SIZE = 18
_TURN = 1100
"""Milliseconds for one turn."""
_ICONS = {
    StepState.OK: "step-ok",
    StepState.WARN: "step-warn",
    StepState.FAIL: "step-fail",
    StepState.SKIPPED: "step-skipped",
}


class StepMark(QWidget):
    """One picture; the words beside it say the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._tone = "step-waiting", Tone.IDLE
        self._drawn: tuple[tuple[str, str, float], QPixmap] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._turning = QVariantAnimation(self)
        self._turning.setDuration(_TURN)
        self._turning.setLoopCount(-1)
        self._turning.setStartValue(0.0)
        self._turning.setEndValue(360.0)
        self._turning.valueChanged.connect(self.update)
        theme.changed.connect(self.update)

    @property
    def icon(self) -> str:
        """The name of the picture that is shown."""
        return self._icon

    def show_waiting(self) -> None:
        """Show that it is not this step's turn yet."""
        self._show("step-waiting", Tone.IDLE)

    def show_busy(self) -> None:
        """Show that the step is under way."""
        self._show("step-busy", Tone.BUSY)

    def show_state(self, state: StepState) -> None:
        """Show how the step ended."""
        self._show(_ICONS[state], state_tone(state))

    def _show(self, icon: str, tone: Tone) -> None:
        self._icon, self._tone = icon, tone
        self._turn()
        self.update()

    def _turn(self) -> None:
        """Turn only while it is seen."""
        wanted = self._icon == "step-busy" and self.isVisible()
        if not wanted:
            self._turning.stop()
        elif self._turning.state() is not QVariantAnimation.State.Running:
            self._turning.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to turn where that is wanted."""
        super().showEvent(event)
        self._turn()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._turning.stop()

    def sizeHint(self) -> QSize:
        """Be as high as a line."""
        return QSize(_SIZE, _SIZE)

    def _draw(self, icon: str, colour: str, scale: float) -> QPixmap:
        """Draw the picture once: one that turns is painted many times a second."""
        wanted = icon, colour, scale
        if self._drawn is None or self._drawn[0] != wanted:
            self._drawn = wanted, tinted_pixmap(icon, colour, _SIZE, scale)
        return self._drawn[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, turned as far as it is."""
        pixmap = self._draw(self._icon, self._theme.colours.of(self._tone), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._icon == "step-busy":
            middle = QPointF(self.width() / 2, self.height() / 2)
            painter.translate(middle)
            painter.rotate(float(self._turning.currentValue() or 0.0))
            painter.translate(-middle)
        painter.drawPixmap((self.width() - _SIZE) // 2, (self.height() - _SIZE) // 2, pixmap)


def alignment() -> Qt.AlignmentFlag:
    """Return where a mark stands beside lines of text."""
    return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
