"""What every page of the assistant has."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import column, label


class AssistantPage(QWidget):
    """A title, a sentence, and below them what is asked."""

    changed = Signal()
    """What was entered is another than before."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body: QVBoxLayout = column(self, spacing=Space.M)
        self.setAccessibleName(title)
        self.body.addWidget(label(title, "title"))
        about = label(text, "muted")
        about.setWordWrap(True)
        self.body.addWidget(about)

    def enter(self) -> None:
        """Be shown: put the cursor where a person begins."""
