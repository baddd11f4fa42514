"""What a refusal or a silence means, and what to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from etrn_gui.ui.theme import fixed_font
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, column, label, row
from etrn_gui.ui.wording import QueueWords, plain

_WIDTH = 440


class AdviceDialog(QDialog):
    """Opened with `open()`; it removes itself when closed."""

    def __init__(self, queue: str, words: QueueWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What to do about {queue}").format(queue=queue))
        self._text = "\n".join(filter(None, (queue, plain(words.headline), words.detail, words.advice)))
        title, reply, advice = label(plain(words.headline), "title"), label(words.detail), label(words.advice)
        reply.setFont(fixed_font())
        reply.setVisible(bool(words.detail))
        layout = column(self, margin=Space.XL, spacing=Space.M)
        for part in (title, reply, advice):
            part.setWordWrap(True)
            part.setFixedWidth(_WIDTH)
            part.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            layout.addWidget(part)
        layout.addStretch(1)
        copy = button(self.tr("Copy"), self.tr("Copy this advice"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        close = button(self.tr("Close"), self.tr("Close this advice"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addLayout(row(1, copy, close, spacing=Space.S))
        self.adjustSize()
        close.setFocus()
