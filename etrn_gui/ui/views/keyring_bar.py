"""The bar that says that the keyring is locked or missing, with the click that helps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QToolButton, QWidget

from etrn_gui.ui.bridge import KeyringTrouble, SecretState
from etrn_gui.ui.icons import tinted_icon
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, column, label, row
from etrn_gui.ui.wording.keyring import keyring_words

_FIELD = 160


class KeyringBar(QFrame):
    """Hidden while nothing is wrong."""

    unlock_wanted = Signal()
    memory_wanted = Signal()
    password_entered = Signal(str, str)
    """The profile's name, and its password."""
    put_away = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._profile = theme, ""
        self.setProperty("role", "notice")
        self._what, self._remedy = label("", "strong"), label()
        for part in (self._what, self._remedy):
            part.setWordWrap(True)
        self.unlock = button(self.tr("Unlock…"), self.tr("Unlock the keyring"), "primary")
        self.memory = button(self.tr("Use memory only"), self.tr("Keep passwords in memory until you quit"))
        self.memory.setToolTip(self.tr("Nothing is written down; you enter passwords again after the next start."))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaximumWidth(_FIELD)
        self.password.setAccessibleName(self.tr("Password"))
        self.password.setPlaceholderText(self.tr("password"))
        self.keep = button(self.tr("Keep and go on"), self.tr("Keep this password and go on"), "primary")
        self._close = QToolButton()
        self._close.setProperty("role", "plain")
        self._close.setAccessibleName(self.tr("Put this message away"))
        self._close.setToolTip(self.tr("Put this message away"))
        self._close.setAccessibleDescription(self.tr("It is shown again when it happens again"))
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        words = column(spacing=Space.XS)
        words.addWidget(self._what)
        words.addWidget(self._remedy)
        layout = row(spacing=Space.S)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        layout.addLayout(words, 1)
        for part in (self.password, self.keep, self.unlock, self.memory):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.unlock.clicked.connect(self.unlock_wanted)
        self.memory.clicked.connect(self.memory_wanted)
        self.keep.clicked.connect(self._enter)
        self.password.returnPressed.connect(self._enter)
        self.password.textChanged.connect(lambda text: self.keep.setEnabled(bool(text)))
        self._close.clicked.connect(self.put_away)
        self._theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def show_trouble(self, trouble: KeyringTrouble | None) -> None:
        """Say what is wrong; None: nothing is."""
        self.setVisible(trouble is not None)
        if trouble is None:
            self.password.clear()
            return
        self._profile = trouble.profile
        words = keyring_words(trouble)
        self._what.setText(words.what)
        self._remedy.setText(self._asking() if trouble.busy else words.remedy)
        self.password.setAccessibleDescription(self._remedy.text())
        for part in (self.password, self.keep):
            part.setVisible(trouble.is_missing)
        self.keep.setEnabled(bool(self.password.text()))
        self.unlock.setVisible(not trouble.is_missing)
        self.unlock.setText(self.tr("Unlock…") if trouble.state is SecretState.LOCKED else self.tr("Try again"))
        self.memory.setVisible(not trouble.in_memory and not trouble.is_missing)
        for part in (self.unlock, self.memory):
            part.setEnabled(not trouble.busy)
        self.setAccessibleName(self.tr("Problem: {what}").format(what=words.what))

    def _asking(self) -> str:
        return self.tr("Waiting for the keyring. Look for a window that asks for its password.")

    def _enter(self) -> None:
        if text := self.password.text():
            self.password.clear()
            self.password_entered.emit(self._profile, text)

    def _draw_icon(self) -> None:
        self._close.setIcon(tinted_icon("close", self._theme.colours.text))
