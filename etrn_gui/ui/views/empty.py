"""What stands where there is nothing yet: what this place is for, and the next step as a button."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from etrn_gui.ui.icons import tinted_pixmap
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import label, row

_ICON = 48
_WIDTH = 460
_ROOM = 64
"""Pixels of air that the picture needs beside itself and the words; where there is less, the words go first."""

_LINES, _AROUND = 11, 78
"""The inspector's highest page, a refusal with all that is told of it: lines of text, and pixels around them."""


class EmptyState(QWidget):
    """A picture, a title, a sentence and the buttons that lead on."""

    def __init__(
        self, theme: Theme, title: str, text: str, buttons: Sequence[QPushButton] = (), *, role: str = "title"
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon = label()
        self._title, self._text = label(title, role), label(text, "muted")
        self._text.setWordWrap(True)
        self._text.setFixedWidth(_WIDTH)
        for part in (self._icon, self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out(buttons)
        self._icon.setMinimumHeight(_ICON)
        theme.changed.connect(self._draw_icon)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the picture: most of these are never seen."""
        super().showEvent(event)
        if self._icon.pixmap().isNull():
            self._draw_icon()

    def _lay_out(self, buttons: Sequence[QPushButton]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        layout.setSpacing(Space.S)
        layout.addStretch(2)
        layout.addWidget(self._icon)
        layout.addWidget(self._title)
        layout.addLayout(row(1, self._text, 1))
        if buttons:
            layout.addSpacing(Space.S)
            layout.addLayout(row(1, *buttons, 1, spacing=Space.M))
        layout.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where it would take the room of the words."""
        super().resizeEvent(event)
        words = self._title.sizeHint().height() + self._text.heightForWidth(_WIDTH)
        self._icon.setVisible(event.size().height() > words + _ICON + _ROOM)

    def show_words(self, title: str, text: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)

    def _draw_icon(self) -> None:
        self._icon.setPixmap(tinted_pixmap("inbox", self._theme.colours.muted, _ICON, self.devicePixelRatioF()))


class NothingChosen(EmptyState):
    """What the inspector shows while no row is chosen, and what stands in for it until it is made.

    It asks for the height of the inspector's highest page and its tab, so that nothing moves when that comes.
    """

    def __init__(self, theme: Theme) -> None:
        title = QCoreApplication.translate("Inspector", "Nothing chosen")
        text = QCoreApplication.translate("Inspector", "What you choose in the log is shown here.")
        super().__init__(theme, title, text, role="strong")

    def minimumSizeHint(self) -> QSize:
        """Be as high as the inspector, where there is room."""
        own = super().minimumSizeHint()
        return QSize(own.width(), max(own.height(), _LINES * self.fontMetrics().lineSpacing() + _AROUND))
