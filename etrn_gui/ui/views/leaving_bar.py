"""A line on top of the window while it waits for what is in flight, to quit then."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, label, row


class LeavingBar(QFrame):
    """Hidden, unless the program is about to end."""

    stay_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "caution")
        text = self.tr("Quitting as soon as what is in flight is done.")
        self.setAccessibleName(text)
        stay = button(self.tr("Stay"), self.tr("Stay open"))
        stay.clicked.connect(self.stay_wanted)
        leave = button(self.tr("Quit now"), self.tr("What comes later waits at the provider for the next flush."))
        leave.clicked.connect(self.leave_wanted)
        said = label(text, "strong")
        said.setWordWrap(True)
        layout = row(said, stay, leave, spacing=Space.S)
        layout.setStretch(0, 1)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        self.setLayout(layout)
        self.hide()
