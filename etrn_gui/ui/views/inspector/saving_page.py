"""A tab from which something is saved: where to is asked in one way, and what became of it is said."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.inspector.inspected import Page
from etrn_gui.ui.views.pieces import column, label, row


class SavingPage(Page):
    """Asks for a file, and says what became of saving."""

    told = Signal(str)
    """What became of saving."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        self.outcome = label("", "small")

    def show_outcome(self, text: str) -> None:
        """Say what became of saving."""
        self.outcome.setText(text)
        self.outcome.setVisible(bool(text))
        self.told.emit(text)

    def _head(self, note: QLabel, *tools: QWidget) -> QHBoxLayout:
        """Lay the words on top of the tab beside what can be done."""
        self.outcome.hide()
        words = column(spacing=Space.XS)
        for text in (note, self.outcome):
            text.setWordWrap(True)
            words.addWidget(text)
        head = row(spacing=Space.S)
        head.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        head.addLayout(words, 1)
        for tool in tools:
            head.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _ask_where(self, title: str, name: str, then: Callable[[Path, bool], None]) -> None:
        """Ask for a file; the dialog itself asks before it takes one that is there, which `then` is told."""
        dialog = QFileDialog(self, title, self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self._choose(Path(QDir.toNativeSeparators(chosen)), then))
        dialog.open()

    def _choose(self, target: Path, then: Callable[[Path, bool], None]) -> None:
        self._folder = str(target.parent)
        then(target, target.exists())
