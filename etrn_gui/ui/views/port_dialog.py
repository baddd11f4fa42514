"""Why the receiver cannot listen, and the ways around it, each ready to copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from etrn_gui.ui.theme import fixed_font
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, column, label, row
from etrn_gui.ui.wording.ports import PortWords, Way

_WIDTH, _TALLEST = 720, 560
_MOST_LINES = 6


class PortDialog(QDialog):
    """Opened with `open()`; it removes itself when closed, and shows what is found anew after “Try again”."""

    again_wanted = Signal()
    settings_wanted = Signal()
    port_wanted = Signal(int)
    """Listen on this port instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The receiver does not listen"))
        self._title, self._text = label(self.tr("Looking…"), "title"), _wrapping(label())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._again = button(self.tr("Try again"), self.tr("Start the receiver again"), "primary")
        self._again.setDefault(True)
        self._again.clicked.connect(self.again_wanted)
        self._close = button(self.tr("Close"), self.tr("Close this explanation"))
        self._close.clicked.connect(self.reject)
        settings = button(self.tr("Receiver settings…"), self.tr("Open the receiver’s settings"))
        settings.clicked.connect(self.settings_wanted)
        layout = column(self, margin=Space.XL, spacing=Space.M)
        layout.addWidget(self._title)
        layout.addWidget(self._area, 1)
        layout.addLayout(row(settings, 1, self._close, self._again, spacing=Space.S))
        self.resize(_WIDTH, 220)

    def show_words(self, words: PortWords) -> None:
        """Show what was found."""
        self._title.setText(words.title)
        inner = QWidget()
        ways = column(inner, spacing=Space.M)
        ways.setContentsMargins(0, 0, Space.S, 0)
        text = _wrapping(label(words.text))
        ways.addWidget(text)
        for way in words.ways:
            ways.addWidget(self._way(way))
        ways.addStretch(1)
        self._area.setWidget(inner)
        room = self.screen().availableGeometry().height() - 96
        wanted = inner.heightForWidth(_WIDTH - 2 * Space.XL - Space.M) + 4 * Space.XL + 40
        self.resize(_WIDTH, min(max(wanted, 200), _TALLEST, room))

    def _way(self, way: Way) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        layout = column(card, margin=Space.M, spacing=Space.S)
        layout.addWidget(label(way.title, "strong"))
        layout.addWidget(_wrapping(label(way.text)))
        if way.lines:
            layout.addWidget(_lines(way))
        self._add_buttons(layout, way)
        return card

    def _add_buttons(self, layout: QVBoxLayout, way: Way) -> None:
        buttons = row(1, spacing=Space.S)
        if way.port:
            text = self.tr("Listen on {port}").format(port=way.port)
            name = self.tr("{title}: let the receiver listen on {port}").format(title=way.title, port=way.port)
            listen = button(text, way.text, name=name)
            listen.clicked.connect(lambda: self.port_wanted.emit(way.port))
            buttons.addWidget(listen)
        if way.lines:
            copy = button(self.tr("Copy"), way.text, name=self.tr("Copy: {title}").format(title=way.title))
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(way.lines))
            buttons.addWidget(copy)
        layout.addLayout(buttons)


def _lines(way: Way) -> QPlainTextEdit:
    made = QPlainTextEdit(way.lines)
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setFont(fixed_font())
    made.setAccessibleName(way.title)
    made.setAccessibleDescription(way.text)
    prose = "\n" not in way.lines and not way.lines.startswith("sudo")
    made.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth if prose else QPlainTextEdit.LineWrapMode.NoWrap)
    shown = min(max(way.lines.count("\n") + 1, 2 if prose else 1), _MOST_LINES)
    scroll = 0 if prose else made.horizontalScrollBar().sizeHint().height()
    made.setFixedHeight(round(made.fontMetrics().lineSpacing() * shown + 3 * Space.S + scroll))
    return made


def _wrapping(made: QLabel) -> QLabel:
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
