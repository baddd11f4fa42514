"""A window of the day with its days, to be typed and pressed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QToolButton, QWidget

from etrn_gui.domain.schedule.rules import ALL_DAYS
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import label, row
from etrn_gui.ui.views.schedule.entries import HoursEntry
from etrn_gui.ui.wording.schedule import day_names, short_day_names

_DAY, _TIME = 30, 66


def number_box(least: int, most: int, name: str) -> QSpinBox:
    """Return a field for a number, with as much air before it as other fields have."""
    made = QSpinBox()
    made.setRange(least, most)
    made.setAccessibleName(name)
    for line in made.findChildren(QLineEdit):
        line.setTextMargins(Space.S - 2, 0, 0, 0)
    return made


class DayButtons(QWidget):
    """One button for each day of the week."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = [self._make(*names) for names in zip(short_day_names(), day_names(), strict=True)]
        self.setLayout(row(*self._buttons, spacing=2))
        self.show_days(ALL_DAYS)

    def _make(self, short: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("role", "day")
        made.setText(short)
        made.setCheckable(True)
        made.setFixedWidth(_DAY)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setAccessibleDescription(self.tr("It holds on this day while pressed"))
        made.toggled.connect(self.changed)
        return made

    @property
    def days(self) -> tuple[int, ...]:
        """The days that are pressed."""
        return tuple(number for number, made in enumerate(self._buttons) if made.isChecked())

    def show_days(self, days: tuple[int, ...]) -> None:
        """Press these days."""
        for number, made in enumerate(self._buttons):
            made.setChecked(number in days)


class HoursFields(QWidget):
    """From, to, and days; without times, the whole of those days."""

    changed = Signal()

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        """`what` names the window for a screen reader."""
        super().__init__(parent)
        self._start, self._end, self._days = QLineEdit(), QLineEdit(), DayButtons()
        for line, name, usual in (
            (self._start, self.tr("{what}: from"), "00:00"),
            (self._end, self.tr("{what}: to"), "24:00"),
        ):
            line.setFixedWidth(_TIME)
            line.setPlaceholderText(usual)
            line.setAccessibleName(name.format(what=what))
            line.setToolTip(self.tr("A time of the day; none: the whole day"))
            line.textEdited.connect(self.changed)
        self._days.changed.connect(self.changed)
        to = label(self.tr("to"), "muted")
        self._times = (self._start, to, self._end)
        layout = row(*self._times, spacing=Space.S)
        layout.addSpacing(Space.S)
        layout.addWidget(self._days)
        self.setLayout(layout)

    def show_times(self, shown: bool) -> None:
        """Ask for times and days, or for days alone."""
        for part in self._times:
            part.setVisible(shown)

    @property
    def entry(self) -> HoursEntry:
        """What stands there."""
        return HoursEntry(self._start.text(), self._end.text(), self._days.days)

    def show_entry(self, entry: HoursEntry) -> None:
        """Fill the fields."""
        self._start.setText(entry.start)
        self._end.setText(entry.end)
        self._days.show_days(entry.days)
