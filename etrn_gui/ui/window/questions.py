"""Questions that the window asks before it does what cannot be undone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from etrn_gui.ui.texts import tr


def question(text: str, details: str, parent: QWidget) -> QMessageBox:
    """Make a question with Cancel as its usual answer; add the others by `answer`, then `open` it."""
    made = QMessageBox(QMessageBox.Icon.Question, parent.window().windowTitle(), text, parent=parent)
    made.setInformativeText(details)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    cancel = made.addButton(QMessageBox.StandardButton.Cancel)
    cancel.setToolTip(tr("Nothing is changed"))
    made.setDefaultButton(cancel)
    return made


def answer(asked: QMessageBox, text: str, role: QMessageBox.ButtonRole, says: str) -> QPushButton:
    """Add an answer; `says` is what comes of it, for a tooltip and a screen reader."""
    made = asked.addButton(text, role)
    made.setToolTip(says)
    return made
