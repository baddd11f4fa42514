"""Labels whose text can be selected and copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def selectable(made: QLabel) -> QLabel:
    """Let a label wrap, and its text be selected with the mouse."""
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
