"""What a refusal or a silence means, what to do about it, and the letter to the provider."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from etrn_gui.ui.theme import fixed_font
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, column, describe_reading, label, row
from etrn_gui.ui.wording.advice import AdviceWords

_WIDTH = 500
_LETTER_LINES = 11


class AdviceDialog(QDialog):
    """Opened with `open()`; it removes itself when closed."""

    check_wanted = Signal()
    """The person wants to see where it fails."""
    receipt_wanted = Signal()
    """The person wants to see the receipt, and what was said."""
    accepted_without_tls = Signal()
    """The person says that it is right that the provider offers no TLS any more."""

    def __init__(
        self,
        queue: str,
        words: AdviceWords,
        parent: QWidget | None = None,
        *,
        downgrade: bool = False,
        receipt: bool = False,
    ) -> None:
        """`downgrade`: the provider was stopped because its STARTTLS has gone; `receipt`: there is one to show."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What to do about {queue}").format(queue=queue))
        self._has_receipt = receipt
        self._text = f"{queue}\n{words.text}"
        layout = column(self, margin=Space.XL, spacing=Space.M)
        for part in self._parts(words, self._downgrade_words() if downgrade else words.meaning):
            layout.addWidget(part)
        self.letter = self._make_letter(words.letter)
        if words.letter:
            layout.addWidget(label(self.tr("A letter to the provider, ready to send"), "strong"))
            layout.addWidget(self.letter)
        layout.addStretch(1)
        self.accept_no_tls = self._make_accept()
        if downgrade:
            layout.addLayout(row(self.accept_no_tls, 1))
        layout.addLayout(row(*self._buttons(words), spacing=Space.S))
        self.adjustSize()
        self.close_button.setFocus()

    def _downgrade_words(self) -> str:
        return self.tr(
            "The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it, so "
            "nothing was sent. Ask the provider; say below that it is right only when the provider confirms it."
        )

    def _parts(self, words: AdviceWords, meaning: str) -> list[QWidget]:
        reply = label(words.reply)
        reply.setFont(fixed_font())
        causes = [label(cause) for cause in words.causes]
        heading = label(self.tr("Likely causes") if causes else "", "strong")
        next_try = label(words.next_try, "muted")
        parts = [
            label(words.title, "title"),
            reply,
            label(words.server, "muted"),
            label(meaning),
            heading,
            *causes,
            next_try,
        ]
        shown = [part for part in parts if part.text()]
        for part in shown:
            part.setWordWrap(True)
            part.setFixedWidth(_WIDTH)
            part.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        return [_bulleted(part) if part in causes else part for part in shown]

    def _make_letter(self, text: str) -> QPlainTextEdit:
        made = QPlainTextEdit(text, self)
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setFont(fixed_font())
        made.setFixedSize(_WIDTH, made.fontMetrics().lineSpacing() * _LETTER_LINES + 2 * Space.S)
        made.setAccessibleName(self.tr("Letter to the provider"))
        describe_reading(made)
        made.setVisible(bool(text))
        return made

    def _make_accept(self) -> QPushButton:
        made = button(
            self.tr("It is right: the provider has no TLS any more"),
            self.tr("Ask this provider without TLS from now on, as it confirmed"),
        )
        made.clicked.connect(self._accept_no_tls)
        return made

    def _accept_no_tls(self) -> None:
        self.accepted_without_tls.emit()
        self.accept()

    def _buttons(self, words: AdviceWords) -> list[QPushButton | int]:
        copy = button(self.tr("Copy"), self.tr("Copy this advice"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        check = button(self.tr("Check…"), self.tr("Check this provider step by step"))
        check.clicked.connect(self._check)
        self.copy_letter = button(self.tr("Copy the letter"), self.tr("Copy the letter to the provider"))
        self.copy_letter.clicked.connect(lambda: QGuiApplication.clipboard().setText(words.letter))
        self.close_button = button(self.tr("Close"), self.tr("Close this advice"), "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        letter: list[QPushButton | int] = [self.copy_letter] if words.letter else []
        receipt = button(self.tr("Receipt…"), self.tr("Show the receipt of this flush, and what was said"))
        receipt.clicked.connect(self._show_receipt)
        leads: list[QPushButton | int] = [check, receipt] if self._has_receipt else [check]
        return [*leads, 1, copy, *letter, self.close_button]

    def _show_receipt(self) -> None:
        self.accept()
        self.receipt_wanted.emit()

    def _check(self) -> None:
        self.accept()
        self.check_wanted.emit()


def _bulleted(part: QLabel) -> QWidget:
    """Put a bullet before a text, whose further lines begin where the first does."""
    made, bullet = QWidget(), label("•")
    bullet.setAlignment(Qt.AlignmentFlag.AlignTop)
    bullet.setFixedWidth(Space.M)
    part.setFixedWidth(_WIDTH - Space.M)
    made.setLayout(row(bullet, part))
    return made
