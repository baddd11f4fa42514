"""How the connection is protected: three buttons, one of them down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from etrn_gui.domain.profile import TlsMode
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import row
from etrn_gui.ui.views.provider_dialog.entries import PORTS


class TlsChoice(QWidget):
    """Chooses a TlsMode."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            TlsMode.STARTTLS: self.tr("STARTTLS"),
            TlsMode.IMPLICIT: self.tr("TLS from the start"),
            TlsMode.NONE: self.tr("None"),
        }
        self._group = QButtonGroup(self)
        self.buttons = {mode: QRadioButton(text) for mode, text in words.items()}
        for mode, button in self.buttons.items():
            self._group.addButton(button)
            button.setToolTip(self.tr("Usually on port {port}").format(port=PORTS[mode]))
        self._group.buttonToggled.connect(lambda _, on: self.chosen.emit() if on else None)
        layout = row(*self.buttons.values(), 1, spacing=Space.L)
        self.setLayout(layout)
        self.choose(TlsMode.STARTTLS)

    @property
    def mode(self) -> TlsMode:
        """What is chosen."""
        return next(mode for mode, button in self.buttons.items() if button.isChecked())

    def choose(self, mode: TlsMode) -> None:
        """Choose a mode."""
        self.buttons[mode].setChecked(True)
        self.setFocusProxy(self.buttons[mode])
