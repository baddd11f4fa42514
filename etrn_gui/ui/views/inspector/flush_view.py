"""A flush by itself: its receipt and its dialogue, also where it brought no row that could be chosen."""

from PySide6.QtWidgets import QTabWidget, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.bridge import Story
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.inspector.receipt_page import ReceiptPage
from etrn_gui.ui.views.inspector.transcript_page import TranscriptPage


class FlushView(QTabWidget):
    """Shows a Story without a row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.receipt, self.transcript = ReceiptPage(theme), TranscriptPage(theme)
        self.setDocumentMode(True)
        self.addTab(self.receipt, self.tr("Receipt"))
        self.addTab(self.transcript, self.tr("Transcript"))

    def show_story(self, story: Story | Problem | None) -> None:
        """Show what came of the flush; None while it is read."""
        self.receipt.show_story(story)
        self.transcript.show_flush(story)
