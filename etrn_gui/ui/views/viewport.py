"""The part of a view that scrolls, made by us.

To tell what kind a widget is that Qt has made itself, Python loads every kind there is, which takes longer than to
paint the window. So the views of the first picture do not ask for Qt's own viewport.
"""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give a view a viewport that looks like Qt's own, and return it."""
    made = QWidget()
    made.setBackgroundRole(QPalette.ColorRole.Base)
    made.setAutoFillBackground(True)
    area.setViewport(made)
    return made


def pointer_in(viewport: QWidget) -> QPoint | None:
    """Return where in a viewport the pointer is, if it is there."""
    return viewport.mapFromGlobal(QCursor.pos()) if viewport.underMouse() else None
