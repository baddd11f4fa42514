"""How far a flush is: a bar with a share where a number was promised, a moving piece where nobody knows."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from etrn_gui.ui.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

_HEIGHT = 5
_ROUND = 1600
"""Milliseconds for one way of the moving piece."""
_PIECE = 0.3


class FlushProgress(QProgressBar):
    """A thin bar; it moves only while it is seen and nothing was promised."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    @cached_property
    def _motion(self) -> QVariantAnimation:
        from PySide6.QtCore import QVariantAnimation

        made = QVariantAnimation(self)
        made.setDuration(_ROUND)
        made.setLoopCount(-1)
        made.setStartValue(-_PIECE)
        made.setEndValue(1.0)
        made.valueChanged.connect(self.update)
        return made

    def show_progress(self, running: bool, progress: tuple[int, int] | None) -> None:
        """Show arrived and promised, or movement, or nothing."""
        if running:
            done, whole = progress or (0, 0)
            self.setRange(0, whole)
            self.setValue(done)
        self.setVisible(running)
        self._move()

    def showEvent(self, event: QShowEvent) -> None:
        """Start to move where that is needed."""
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._rest()

    def _move(self) -> None:
        if not self.isVisible() or self.maximum() > 0:
            self._rest()
        elif self._motion.state() is not self._motion.State.Running:
            self._motion.start()

    def _rest(self) -> None:
        if "_motion" in vars(self):
            self._motion.stop()

    def sizeHint(self) -> QSize:
        """Be thin."""
        return QSize(Space.XL, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Be thin."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track and what is done of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect())
        self._bar(painter, track, QPalette.ColorRole.Mid)
        painter.setClipRect(track)
        self._bar(painter, self._part(track), QPalette.ColorRole.Accent)

    def _part(self, track: QRectF) -> QRectF:
        if self.maximum() > 0:
            share = self.value() / self.maximum()
            return QRectF(track.left(), track.top(), track.width() * share, track.height())
        left = float(self._motion.currentValue() or 0.0)
        return QRectF(track.left() + left * track.width(), track.top(), track.width() * _PIECE, track.height())

    def _bar(self, painter: QPainter, where: QRectF, role: QPalette.ColorRole) -> None:
        painter.setPen(self.palette().color(role))
        painter.setBrush(self.palette().color(role))
        radius = where.height() / 2
        if where.width() >= 1:
            painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
