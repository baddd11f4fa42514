"""The receiver at the foot of the sidebar: listening where, for whom, and what is wrong if it is not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from etrn_gui.ui.icons import tinted_icon
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import ElidedLabel, StatusDot, button, column, label, markup_label, row
from etrn_gui.ui.wording import ReceiverWords, plain


class ReceiverPanel(QWidget):
    """Some lines, a click on which opens the settings; where the receiver has failed, a way to what can be done."""

    restart_wanted = Signal()
    settings_wanted = Signal()
    advice_wanted = Signal()
    """Why it does not listen, and what to do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Receiver settings"))
        self._settings = self._make_settings()
        self._dot = StatusDot()
        self._headline, self._link = markup_label(), label("", "small")
        self._link.setWordWrap(True)
        self._accepts = ElidedLabel("small")
        self._restart = button(self.tr("Start again"), self.tr("Start the receiver again"))
        self._restart.clicked.connect(self.restart_wanted)
        self._advice = button(self.tr("What to do…"), self.tr("Why the receiver does not listen, and what to do"))
        self._advice.clicked.connect(self.advice_wanted)
        layout = column(self, spacing=Space.XS)
        layout.addLayout(row(label(self.tr("RECEIVER"), "section"), 1, self._settings))
        layout.addLayout(self._first_row())
        layout.addWidget(self._link)
        layout.addWidget(self._accepts)
        layout.addWidget(self._advice)
        layout.addWidget(self._restart)
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def _make_settings(self) -> QToolButton:
        made = QToolButton()
        made.setProperty("role", "plain")
        made.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_R))
        made.setAccessibleName(self.tr("Receiver settings"))
        made.setToolTip(self.tr("Receiver settings ({keys})").format(keys=made.shortcut().toString()))
        made.clicked.connect(self.settings_wanted)
        return made

    def _draw_icon(self) -> None:
        self._settings.setIcon(tinted_icon("settings", self._theme.colours.muted))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the settings by a click anywhere."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.settings_wanted.emit()

    def _first_row(self) -> QHBoxLayout:
        line = row(self._dot, self._headline, spacing=Space.S)
        line.setStretch(1, 1)
        line.setAlignment(self._dot, Qt.AlignmentFlag.AlignVCenter)
        return line

    def show_words(self, words: ReceiverWords) -> None:
        """Show how the receiver stands."""
        self._dot.show_tone(words.tone)
        self._headline.setText(words.headline)
        self._link.setText(words.link)
        self._link.setVisible(bool(words.link))
        self._accepts.show_text(words.accepts, words.accepts_all)
        self._accepts.setVisible(bool(words.accepts))
        self._restart.setVisible(words.failed)
        self._advice.setVisible(words.failed)
        self.setAccessibleName(self.tr("Receiver: {state}").format(state=plain(words.headline)))
        self.setAccessibleDescription(f"{words.link} {words.accepts}".strip())
