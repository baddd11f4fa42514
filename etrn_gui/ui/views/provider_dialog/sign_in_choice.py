"""With what a person signs in: a password, or a token that another program renews."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from etrn_gui.domain.profile import SignIn
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import row


class SignInChoice(QWidget):
    """Chooses a SignIn."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            SignIn.PASSWORD: self.tr("a password"),
            SignIn.TOKEN: self.tr("a token (XOAUTH2)"),
        }
        self._group = QButtonGroup(self)
        self.buttons = {kind: QRadioButton(text) for kind, text in words.items()}
        for button in self.buttons.values():
            self._group.addButton(button)
        self.buttons[SignIn.PASSWORD].setToolTip(self.tr("Kept in the system keyring, never shown again."))
        self.buttons[SignIn.TOKEN].setToolTip(self.tr("Another program renews it."))
        self._group.buttonToggled.connect(lambda _, on: self.chosen.emit() if on else None)
        self.setLayout(row(*self.buttons.values(), 1, spacing=Space.L))
        self.choose(SignIn.PASSWORD)

    @property
    def sign_in(self) -> SignIn:
        """What is chosen."""
        return next(kind for kind, button in self.buttons.items() if button.isChecked())

    def choose(self, kind: SignIn) -> None:
        """Choose."""
        self.buttons[kind].setChecked(True)
        self.setFocusProxy(self.buttons[kind])
