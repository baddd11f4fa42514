"""The receiver at the foot of the sidebar: listening where, for whom, and what is wrong if it is not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import ElidedLabel, StatusDot, button, column, label, markup_label, row
from etrn_gui.ui.wording import ReceiverWords, plain


class ReceiverPanel(QWidget):
    """Three lines, and a button where the receiver has failed."""

    restart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dot = StatusDot()
        self._headline, self._link = markup_label(), label("", "small")
        self._link.setWordWrap(True)
        self._accepts = ElidedLabel("small")
        self._restart = button(self.tr("Start again"), self.tr("Start the receiver again"))
        self._restart.clicked.connect(self.restart_wanted)
        layout = column(self, spacing=Space.XS)
        layout.addWidget(label(self.tr("RECEIVER"), "section"))
        layout.addLayout(self._first_row())
        layout.addWidget(self._link)
        layout.addWidget(self._accepts)
        layout.addWidget(self._restart)

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
        self.setAccessibleName(self.tr("Receiver: {state}").format(state=plain(words.headline)))
        self.setAccessibleDescription(f"{words.link} {words.accepts}".strip())
