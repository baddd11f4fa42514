"""The limits: a number each, with its unit."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import column, label
from etrn_gui.ui.views.provider_dialog.field_box import FieldGrid, FieldRow
from etrn_gui.ui.views.receiver_dialog.entries import Entries, Field

_WIDTH = 96


class LimitsPage(QWidget):
    """Some of the limits, in the order in which they are named."""

    changed = Signal()

    def __init__(self, fields: Mapping[Field, tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """`fields` gives each one's label, unit and a hint."""
        super().__init__(parent)
        self.lines = {item: QLineEdit() for item in fields}
        grid = FieldGrid()
        self.rows: dict[Field, FieldRow] = {}
        for item, (text, unit, hint) in fields.items():
            line = self.lines[item]
            line.setMaximumWidth(_WIDTH)
            line.textEdited.connect(self.changed)
            self.rows[item] = grid.add(text, line, beside=label(unit, "muted"), hint=hint)
        layout = column(self, margin=Space.L)
        layout.addLayout(grid)
        layout.addStretch(1)

    def show_entries(self, entries: Entries) -> None:
        """Fill the fields."""
        for item, line in self.lines.items():
            line.setText(entries.limits[item])
