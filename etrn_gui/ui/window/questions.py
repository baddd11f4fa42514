"""Questions that the window asks before it does what cannot be undone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def question(text: str, details: str, parent: QWidget) -> QMessageBox:
    """Make a question with Cancel as its usual answer; add the other answers, then `open` it."""
    made = QMessageBox(QMessageBox.Icon.Question, parent.window().windowTitle(), text, parent=parent)
    made.setInformativeText(details)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setDefaultButton(made.addButton(QMessageBox.StandardButton.Cancel))
    return made
