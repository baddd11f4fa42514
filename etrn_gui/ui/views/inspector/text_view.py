"""A read-only text that a person can select, copy and walk through with the keyboard."""

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from etrn_gui.ui.theme import fixed_font
from etrn_gui.ui.views.pieces import describe_reading


class TextView(QPlainTextEdit):
    """Shows plain text; `fixed` in a font of one width, `wraps` lines that are wider than the view."""

    def __init__(self, name: str, *, fixed: bool = False, wraps: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setProperty("role", "reading")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        describe_reading(self)
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wraps else QTextOption.WrapMode.NoWrap
        self.setWordWrapMode(mode)
        self._is_fixed = fixed
        self.follow_font()

    def follow_font(self) -> None:
        """Take the size of the program's own font, which a font of one width does not inherit."""
        if self._is_fixed:
            self.setFont(fixed_font())

    def show_text(self, text: str) -> None:
        """Show a text from its beginning; the same text stays where it was scrolled to."""
        if text != self._shown:
            self._shown = text
            self.setPlainText(text)
