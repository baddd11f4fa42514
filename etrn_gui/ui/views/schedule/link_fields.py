"""How schedules reach a provider whose link is not simply there: its hours, and the commands that dial and hang up."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.theme import fixed_font
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import column, label
from etrn_gui.ui.views.provider_dialog.field_box import FieldGrid, FieldRow
from etrn_gui.ui.views.schedule.entries import Entries, HoursEntry, Place
from etrn_gui.ui.views.schedule.hours_fields import number_box
from etrn_gui.ui.views.schedule.rows import HoursLines

_SECONDS = 86_400
_NARROW = 110


class LinkFields(QWidget):
    """Belongs to the provider: what stands here holds for the schedules of all its queues."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        new = HoursEntry("06:00", "06:20")
        only = self.tr("Ask only in these hours (none: always)")
        self.open = HoursLines(self.tr("Add hours"), only, new, self.tr("Hours of the link"))
        self._before, self._after = QLineEdit(), QLineEdit()
        self._hang_up = number_box(1, _SECONDS, self.tr("Hang up after seconds without mail"))
        self._longest = number_box(0, _SECONDS, self.tr("Link open for seconds at most"))
        self._patience = number_box(1, _SECONDS, self.tr("Seconds in which a command has to end"))
        self._set_up()
        about = label(
            self.tr(
                "For a link that is dialled or paid for by time. It holds for all queues of this provider. "
                "Asking stops when the hours end. The commands are run as they are, without a shell."
            ),
            "small",
        )
        about.setWordWrap(True)
        layout = column(self, spacing=Space.S)
        layout.addWidget(about)
        layout.addWidget(label(only))
        layout.addWidget(self.open)
        self._rows = self._fields()
        layout.addLayout(self._grid)
        self._connect()

    def _set_up(self) -> None:
        for line, example in ((self._before, "/usr/bin/nmcli connection up sat"), (self._after, "…")):
            line.setFont(fixed_font())
            line.setPlaceholderText(self.tr("none, or such as {command}").format(command=example))
        self._after.setPlaceholderText(self.tr("none, or such as {command}").format(command="… down sat"))
        for box in (self._hang_up, self._longest, self._patience):
            box.setSuffix(self.tr(" s"))
            box.setFixedWidth(_NARROW)
        self._longest.setSpecialValueText(self.tr("no limit"))

    def _fields(self) -> dict[Place, FieldRow]:
        self._grid = grid = FieldGrid()
        rows = {
            ("before", 0): grid.add(self.tr("Before asking"), self._before, hint=self.tr("The command that dials.")),
            ("after", 0): grid.add(self.tr("Afterwards"), self._after, hint=self.tr("The command that hangs up.")),
        }
        seconds = (
            (self.tr("Hang up after"), self._hang_up, self.tr("So long without mail, and the link is taken down.")),
            (self.tr("At most"), self._longest, self.tr("After that it is taken down, mail or not.")),
            (self.tr("Command ends in"), self._patience, self.tr("One that takes longer counts as failed.")),
        )
        for text, box, hint in seconds:
            grid.add(text, box, beside=label(), hint=hint)
        return rows

    def _connect(self) -> None:
        self.open.changed.connect(self.changed)
        for line in (self._before, self._after):
            line.textEdited.connect(self.changed)
        for box in (self._hang_up, self._longest, self._patience):
            box.valueChanged.connect(self.changed)

    def values(self) -> dict[str, object]:
        """Return what stands in the fields, by the names of `Entries`."""
        return {
            "open": self.open.entries,
            "before": self._before.text(),
            "after": self._after.text(),
            "hang_up_after": self._hang_up.value(),
            "longest_batch": self._longest.value(),
            "hook_seconds": self._patience.value(),
        }

    def show_entries(self, entries: Entries) -> None:
        """Fill the fields."""
        self.open.show_entries(entries.open)
        self._before.setText(entries.before)
        self._after.setText(entries.after)
        self._hang_up.setValue(entries.hang_up_after)
        self._longest.setValue(entries.longest_batch)
        self._patience.setValue(entries.hook_seconds)

    def show_faults(self, problems: Mapping[Place, Problem]) -> None:
        """Say what is wrong with the commands and the hours."""
        for place, row in self._rows.items():
            row.show_fault(problems.get(place))
        for number, line in enumerate(self.open.lines):
            line.show_fault(problems.get(("open", number)))
