"""The Source tab: the beginning of the file as it lies on disk."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.history import Arrival
from etrn_gui.domain.message import Source
from etrn_gui.ui.formats import size_text
from etrn_gui.ui.views.inspector.inspected import Inspected
from etrn_gui.ui.views.inspector.saving_page import SavingPage
from etrn_gui.ui.views.inspector.text_view import TextView
from etrn_gui.ui.views.pieces import button, column, label


class SourcePage(SavingPage):
    """Shows the source; this works even where the message could not be read."""

    name_wanted = Signal(object)
    """Arrival: answer with `ask_where`."""
    save_wanted = Signal(object, object, bool)
    """Arrival, Path of the file to write, and whether the person agreed that an existing one is replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrival: Arrival | None = None
        self._note = label("", "small")
        self.save = button(self.tr("Save as .eml…"), self.tr("Save the message as an .eml file"))
        tip = self.tr("The whole message as it was received, in a file that mail programs open")
        self.save.setToolTip(tip)
        self.save.setAccessibleDescription(tip)
        self.save.clicked.connect(lambda: self.name_wanted.emit(self._arrival))
        self.text = TextView(self.tr("Source of the message"), fixed=True, wraps=False)
        layout = column(self)
        layout.addLayout(self._head(self._note, self.save))
        layout.addWidget(self.text, 1)

    def show_inspected(self, inspected: Inspected) -> None:
        """Show the source of a message, or why there is none."""
        source = inspected.reading.source if inspected.reading else None
        if inspected.arrival != self._arrival:
            self._arrival = inspected.arrival
            self.show_outcome("")
        self.save.setVisible(inspected.has_message)
        self.save.setEnabled(inspected.reading is None or source is not None)
        self._note.setText(self._say(inspected, source))
        self.text.show_text(self._whole(source) if source else "")

    def ask_where(self, arrival: Arrival, name: str) -> None:
        """Ask where the message is to be saved; `name` is what the file is called unless the person says otherwise."""
        self._ask_where(self.tr("Save the message"), name, partial(self.save_wanted.emit, arrival))

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
