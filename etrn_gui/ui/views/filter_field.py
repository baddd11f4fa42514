"""The field above the log: reads as one types, and says under itself what it does not understand."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.icons import tinted_icon
from etrn_gui.ui.models.filter import Filter, parse_filter
from etrn_gui.ui.theme import Theme, set_look

_PAUSE = 200
"""Milliseconds without a key before the log is searched."""
_WIDEST = 340
_NARROWEST = 180


class FilterField(QLineEdit):
    """Emits each new filter that can be read; the last one stays in force while the text cannot."""

    filter_changed = Signal(object)
    """Filter."""
    problem_changed = Signal(str)
    """What is wrong with the text, or an empty text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filter = Filter()
        self.setPlaceholderText(self.tr("Filter: from:ana flush:412 refused >1MB"))
        self.setAccessibleName(self.tr("Filter the deliveries"))
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        self.setToolTip(
            self.tr("from: to: subject: flush: refused delivered >1MB <20kB, and plain words ({keys})").format(
                keys=keys.toString(QKeySequence.SequenceFormat.NativeText)
            )
        )
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(_WIDEST)
        self.setMinimumWidth(_NARROWEST)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read)
        self.textChanged.connect(lambda _: self._pause.start())
        self.returnPressed.connect(self._read)
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def _read(self) -> None:
        self._pause.stop()
        found = parse_filter(self.text())
        wrong = found.what if isinstance(found, Problem) else ""
        set_look(self, "state", "bad" if wrong else "")
        self.problem_changed.emit(wrong)
        if isinstance(found, Filter) and found.text != self._filter.text:
            self._filter = found
            self.filter_changed.emit(found)

    def _draw_icon(self) -> None:
        self._glass.setIcon(tinted_icon("search", self._theme.colours.muted))
