"""Small pieces that the views share: labels by their role, a state's dot, a label that is cut with an ellipsis."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from etrn_gui.ui.texts import tr
from etrn_gui.ui.theme import set_tone
from etrn_gui.ui.tokens import Tone

_DOT = 10


def label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label in one of the style's roles, such as `title` or `muted`. Its text is never taken for markup."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


def markup_label(role: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label for our own words, which may hold `<b>`; it wraps."""
    made = label("", role, parent)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    return made


def button(text: str, says: str, role: str = "", parent: QWidget | None = None, *, name: str = "") -> QPushButton:
    """Return a push button; `says` is what comes of it: its tooltip, and what a screen reader tells after its name.

    The name is its text, as it can be said to it; `name` is for one of several with the same text.
    """
    made = QPushButton(text, parent)
    made.setProperty("role", role)
    made.setAccessibleName(name or text)
    made.setToolTip(says)
    made.setAutoDefault(False)
    return made


def clearable(field: QLineEdit, name: str) -> None:
    """Give a field Qt's own button that empties it, and the button the name and tooltip that Qt leaves out."""
    before = field.findChildren(QToolButton)
    field.setClearButtonEnabled(True)
    for made in field.findChildren(QToolButton):
        if made not in before:
            made.setAccessibleName(name)  # a text of its action would show it beside an empty field
            made.setToolTip(name)


def describe_reading(view: QWidget) -> None:
    """Say that a text is there to be read, not to be written in."""
    view.setAccessibleDescription(tr("To be read and copied"))


def row(*parts: QWidget | int, spacing: int = 0) -> QHBoxLayout:
    """Lay widgets side by side; an int is a stretch of that weight."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part)
    return layout


def column(parent: QWidget | None = None, *, margin: int = 0, spacing: int = 0) -> QVBoxLayout:
    """Return an upright layout with the same margin on each side."""
    layout = QVBoxLayout(parent) if parent else QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


def scrolling(page: QWidget, name: str = "", *, sideways: bool = False) -> QScrollArea:
    """Return an area that scrolls a page where there is less room than it needs; what is behind it shows through."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    area.setWidget(page)
    for part in (area.viewport(), page):
        part.setAutoFillBackground(False)
    return area


class StatusDot(QFrame):
    """A state as a dot of its colour; the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "dot")
        self.setFixedSize(_DOT, _DOT)
        self.show_tone(Tone.IDLE)

    def show_tone(self, tone: Tone) -> None:
        """Take the colour of a state."""
        set_tone(self, tone)


class ElidedLabel(QLabel):
    """One line of plain text that is cut with an ellipsis where room is short; the whole is its tooltip."""

    def __init__(self, role: str = "", parent: QWidget | None = None, *, keeps: int = 24) -> None:
        """`keeps` pixels of the line stay to be seen, however short the room; 0: the whole line or nothing of it."""
        super().__init__(parent)
        self._keeps = keeps
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, tooltip: str = "") -> None:
        """Show a line; `tooltip` says more than the line itself."""
        self.setText(text)
        self.setToolTip(tooltip or text)

    def minimumSizeHint(self) -> QSize:
        """Ask for room for a part of the line only."""
        whole = self.sizeHint()
        return QSize(min(self._keeps, whole.width()), whole.height())

    def sizeHint(self) -> QSize:
        """Ask for room for the whole line."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the line as there is room for."""
        if not self._keeps and self.width() < self.fontMetrics().horizontalAdvance(self.text()):
            return
        painter = QPainter(self)
        line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), line)
