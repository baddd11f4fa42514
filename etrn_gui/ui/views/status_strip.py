"""The foot of the window: the flush that runs or the last one, and what comes next."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import ElidedLabel


class StatusStrip(QFrame):
    """Two lines of text at the two ends of one row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._now, self._next = ElidedLabel(), ElidedLabel("muted")
        self._now.setAccessibleName(self.tr("What goes on"))
        self._next.setAccessibleName(self.tr("What comes next"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        layout.setSpacing(Space.L)
        layout.addWidget(self._now, 1)
        layout.addWidget(self._next)

    def show_now(self, text: str) -> None:
        """Say what goes on."""
        self._now.show_text(text)

    def show_next(self, text: str) -> None:
        """Say what comes next."""
        self._next.show_text(text)
