"""A field with its label and, below it, what is wrong with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.machinery import said_problem
from etrn_gui.ui.theme import set_look
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import label
from etrn_gui.ui.views.pieces import row as side_by_side

_LABELS, _LINE = 110, 370
"""Widths of the labels, and of a line of text below a field."""


class FieldGrid(QGridLayout):
    """Labels on the left, fields on the right, faults below their field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(Space.L)
        self.setVerticalSpacing(Space.XS)
        self.setColumnStretch(1, 1)
        self.setColumnMinimumWidth(0, _LABELS)

    def add(
        self, text: str, editor: QWidget, *, beside: QWidget | None = None, hint: str = "", says: str = ""
    ) -> "FieldRow":
        """Add a field; `text` may hold a mnemonic, `beside` stands to its right, `hint` below it.

        A screen reader tells the hint after the field's name; where there is none, `says` or what else stands with it.
        """
        row = FieldRow(text, editor, hint, hint or says or _beside(beside) or _example(editor))
        at = self.rowCount()
        self.addWidget(row.label, at, 0, Qt.AlignmentFlag.AlignTop)
        cell = side_by_side(editor, beside, spacing=Space.S) if beside else side_by_side(editor)
        self.addLayout(cell, at, 1)
        self.addWidget(row.hint, at + 1, 1)
        self.addWidget(row.fault, at + 2, 1)
        self.setRowMinimumHeight(at + 3, Space.XS)
        return row


class FieldRow:
    """The parts of one field."""

    def __init__(self, text: str, editor: QWidget, hint: str, says: str) -> None:
        """`says` is what a screen reader tells of the field while nothing is wrong with it."""
        self.editor, self._says = editor, says
        self._described: QWidget | None = None
        self.label = label(text)
        self.label.setBuddy(editor.focusProxy() or editor)
        self.label.setMinimumHeight(editor.sizeHint().height())
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.hint, self.fault = _Line(hint, "small"), _Line("", "error")
        self.hint.setVisible(bool(hint))
        self.fault.hide()
        if not editor.accessibleName():
            editor.setAccessibleName(text.replace("&", "").rstrip(":"))
        self._describe("")

    def show_fault(self, problem: Problem | None) -> None:
        """Say what is wrong and what to do, or that nothing is."""
        text = said_problem(problem) if problem else ""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        self._describe(text)
        set_look(self.editor, "state", "bad" if text else "")

    def _describe(self, fault: str) -> None:
        """Describe what takes the focus: the fault first. A description of nothing leaves the tooltip."""
        if self._described:
            self._described.setAccessibleDescription(self._says)
        self._described = self.editor.focusProxy() or self.editor
        says = self._says or (self._described.toolTip() if fault else "")
        self._described.setAccessibleDescription(" ".join(filter(None, (fault, says))))


def _beside(part: QWidget | None) -> str:
    return part.text() if isinstance(part, QLabel) else ""


def _example(editor: QWidget) -> str:
    return editor.placeholderText() if isinstance(editor, QLineEdit | QPlainTextEdit) else ""


class _Line(QLabel):
    """A line below a field. A label that wraps knows its height only where it knows its width, so that is fixed."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setFixedWidth(_LINE)

    def heightForWidth(self, width: int) -> int:
        """Ask for room for what it will be, however wide the column is."""
        return super().heightForWidth(min(width, _LINE))
