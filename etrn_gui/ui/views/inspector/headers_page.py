"""The Headers tab: every field, decoded or as it came."""

import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.message import Header, Unreadable
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.inspector.inspected import Inspected, Page
from etrn_gui.ui.views.inspector.text_view import TextView
from etrn_gui.ui.views.inspector.wording import IN_HEADERS, cuts_words
from etrn_gui.ui.views.pieces import button, column, label, row


class HeadersPage(Page):
    """Shows the header fields as text, so that they can be selected and copied as they stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inspected: Inspected | None = None
        self._note = label("", "small")
        self._note.setWordWrap(True)
        self.raw = button(self.tr("As they came"), self.tr("Show the fields as they came, not decoded"))
        self.raw.setCheckable(True)
        self.raw.toggled.connect(self._fill)
        self.text = TextView(self.tr("Header fields"), fixed=True)
        self._names = _NamesInBold(self.text.document())
        head = row(self._note, self.raw, spacing=Space.M)
        head.setStretch(0, 1)
        head.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        layout = column(self)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)

    def show_inspected(self, inspected: Inspected) -> None:
        """Show the fields of a message, or why there are none."""
        self._inspected = inspected
        self._fill()

    def _fill(self) -> None:
        inspected = self._inspected
        if inspected is None:
            return
        reading = inspected.readable
        self.raw.setEnabled(reading is not None)
        self._note.setText(self._say(inspected))
        self.text.show_text("\n".join(map(self._line, reading.headers)) if reading else "")

    def _say(self, inspected: Inspected) -> str:
        if not inspected.has_message:
            return self.tr("No message was taken, so there are no headers.")
        if isinstance(inspected.reading, Unreadable):
            return self.tr("The headers could not be read; the source shows them as they lie on disk.")
        if inspected.readable is None:
            return self.tr("Reading…")
        if not inspected.readable.headers:
            return self.tr("The message has no headers.")
        cuts = cuts_words(inspected.readable.cuts, IN_HEADERS)
        return cuts or self.tr("Fields: {count}").format(count=len(inspected.readable.headers))

    def _line(self, header: Header) -> str:
        value = header.raw if self.raw.isChecked() else header.value
        return f"{header.name}: {value}"


class _NamesInBold(QSyntaxHighlighter):
    """Sets the names of fields off from their values; a folded line has none."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._bold = QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.DemiBold)

    def highlightBlock(self, text: str) -> None:
        """Mark the name at the beginning of a line."""
        if match := re.match(r"[!-9;-~]+:", text):
            self.setFormat(0, match.end(), self._bold)
