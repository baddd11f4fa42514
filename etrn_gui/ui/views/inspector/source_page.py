"""The Source tab: the beginning of the file as it lies on disk."""

from PySide6.QtWidgets import QWidget

from etrn_gui.domain.message import Source
from etrn_gui.ui.formats import size_text
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.inspector.inspected import Inspected, Page
from etrn_gui.ui.views.inspector.text_view import TextView
from etrn_gui.ui.views.pieces import column, label


class SourcePage(Page):
    """Shows the source; this works even where the message could not be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = label("", "small")
        self._note.setWordWrap(True)
        self._note.setContentsMargins(Space.M, Space.S, Space.M, Space.XS)
        self.text = TextView(self.tr("Source of the message"), fixed=True, wraps=False)
        layout = column(self)
        layout.addWidget(self._note)
        layout.addWidget(self.text, 1)

    def show_inspected(self, inspected: Inspected) -> None:
        """Show the source of a message, or why there is none."""
        source = inspected.reading.source if inspected.reading else None
        self._note.setText(self._say(inspected, source))
        self.text.show_text(self._whole(source) if source else "")

    def _say(self, inspected: Inspected, source: Source | None) -> str:
        if not inspected.has_message:
            return self.tr("No message was taken, so there is no source.")
        if source is None:
            return (
                self.tr("Reading…") if inspected.reading is None else self.tr("The message’s file could not be opened.")
            )
        return " · ".join(filter(None, (inspected.arrival.file, size_text(source.size), self._broken(source))))

    def _broken(self, source: Source) -> str:
        return self.tr("very long lines go on at ↪") if source.broken_lines else ""

    def _whole(self, source: Source) -> str:
        if source.shown >= source.size:
            return source.text
        rest = self.tr("… cut, {rest} more").format(rest=size_text(source.size - source.shown))
        return f"{source.text}\n\n{rest}"
