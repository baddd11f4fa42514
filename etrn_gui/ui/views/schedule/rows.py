"""Lines of the editor: each can be removed, and says below itself what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QVBoxLayout, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.machinery import said_problem
from etrn_gui.ui.theme import fixed_font
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, column, label, row
from etrn_gui.ui.views.schedule.entries import HoursEntry, Kind, RuleEntry
from etrn_gui.ui.views.schedule.hours_fields import HoursFields, number_box

_NUMBER, _CRON = 70, 200


class Line(QWidget):
    """One line; what is in it is its subclass's."""

    changed = Signal()
    remove_wanted = Signal()

    def __init__(self, remove: str, parent: QWidget | None = None) -> None:
        """`remove` is what the button at the end says."""
        super().__init__(parent)
        self._fault = label("", "error")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self._remove = QToolButton()
        self._remove.setProperty("role", "plain")
        self._remove.setText("✕")
        self._remove.setAccessibleName(remove)
        self._remove.setToolTip(remove)
        self._remove.setAccessibleDescription(self.tr("It counts when you save."))
        self._remove.clicked.connect(self.remove_wanted)

    def _lay_out(self, *parts: QWidget) -> None:
        layout = column(self, spacing=Space.XS)
        layout.addLayout(row(*parts, 1, self._remove, spacing=Space.S))
        layout.addWidget(self._fault)

    @property
    def fault(self) -> str:
        """What is said to be wrong; empty where nothing is."""
        return self._fault.text()

    def show_fault(self, problem: Problem | None) -> None:
        """Say what is wrong, or that nothing is."""
        self._fault.setText(said_problem(problem) if problem else "")
        self._fault.setVisible(problem is not None)
        for field in self.findChildren(QLineEdit):
            field.setAccessibleDescription(" ".join(filter(None, (self._fault.text(), field.toolTip()))))


class HoursLine(Line):
    """A window of the day."""

    def __init__(self, entry: HoursEntry, what: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Remove these hours"), parent)
        self._hours = HoursFields(what)
        self._hours.show_entry(entry)
        self._hours.changed.connect(self.changed)
        self._lay_out(self._hours)

    @property
    def entry(self) -> HoursEntry:
        """What stands in the line."""
        return self._hours.entry


class RuleLine(Line):
    """A line that asks: every so often, at times of the day, or as cron has it."""

    def __init__(self, entry: RuleEntry, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Remove this line"), parent)
        self._kind, self._unit = QComboBox(), QComboBox()
        self._number = number_box(1, 1440, self.tr("How often"))
        self._times, self._expression = QLineEdit(), QLineEdit()
        self._hours = HoursFields(self.tr("Hours of this line"))
        self._fields = label(self.tr("minute  hour  day  month  weekday"), "small")
        self._from, self._on = label(self.tr("from"), "muted"), label(self.tr("on"), "muted")
        self._set_up()
        self._lay_out(
            self._kind,
            self._number,
            self._unit,
            self._times,
            self._expression,
            self._from,
            self._on,
            self._hours,
            self._fields,
        )
        self.show_entry(entry)
        self._connect()

    def _set_up(self) -> None:
        kinds = {Kind.EVERY: self.tr("Every"), Kind.AT: self.tr("At"), Kind.CRON: self.tr("Cron")}
        for kind, text in kinds.items():
            self._kind.addItem(text, kind)
        self._kind.setAccessibleName(self.tr("What this line says"))
        self._kind.setToolTip(self.tr("Every so often, at times of the day, or as cron has it"))
        self._unit.addItems([self.tr("min"), self.tr("h")])
        self._unit.setAccessibleName(self.tr("Unit"))
        for part in (self._number, self._unit):
            part.setToolTip(self.tr("The time between two requests"))
        self._number.setFixedWidth(_NUMBER)
        self._times.setAccessibleName(self.tr("Times of the day"))
        self._times.setPlaceholderText(self.tr("08:00 12:30 18:00"))
        self._times.setToolTip(self._times.placeholderText())
        self._expression.setAccessibleName(self.tr("Cron expression"))
        self._expression.setToolTip(self._fields.text())
        self._expression.setMinimumWidth(_CRON)
        self._expression.setFont(fixed_font())

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(self._follow_kind)
        self._number.valueChanged.connect(self.changed)
        self._unit.currentIndexChanged.connect(self.changed)
        self._times.textEdited.connect(self.changed)
        self._expression.textEdited.connect(self.changed)
        self._hours.changed.connect(self.changed)

    def _follow_kind(self) -> None:
        self._show_kind()
        self.changed.emit()

    def _show_kind(self) -> None:
        kind = self._kind.currentData()
        self._number.setVisible(kind == Kind.EVERY)
        self._unit.setVisible(kind == Kind.EVERY)
        self._from.setVisible(kind == Kind.EVERY)
        self._times.setVisible(kind == Kind.AT)
        self._on.setVisible(kind == Kind.AT)
        self._expression.setVisible(kind == Kind.CRON)
        self._fields.setVisible(kind == Kind.CRON)
        self._hours.setVisible(kind != Kind.CRON)
        self._hours.show_times(kind == Kind.EVERY)

    @property
    def entry(self) -> RuleEntry:
        """What stands in the line."""
        return RuleEntry(
            kind=Kind(self._kind.currentData()),
            number=self._number.value(),
            hourly=self._unit.currentIndex() == 1,
            hours=self._hours.entry,
            times=self._times.text(),
            expression=self._expression.text(),
        )

    def show_entry(self, entry: RuleEntry) -> None:
        """Fill the line."""
        self._kind.setCurrentIndex(list(Kind).index(entry.kind))
        self._number.setValue(entry.number)
        self._unit.setCurrentIndex(int(entry.hourly))
        self._times.setText(entry.times)
        self._expression.setText(entry.expression)
        self._hours.show_entry(entry.hours)
        self._show_kind()


class Lines(QWidget):
    """Lines one below the other, and a button that adds one."""

    changed = Signal()

    def __init__(self, add: str, says: str, parent: QWidget | None = None) -> None:
        """`add` is the text of the button, `says` what the lines are for."""
        super().__init__(parent)
        self._lines: list[Line] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.S)
        self._add = button(add, says, "link")
        self._add.clicked.connect(self._append_new)
        layout = column(self, spacing=Space.S)
        layout.addLayout(self._column)
        layout.addLayout(row(self._add, 1))

    def new_line(self) -> Line:
        """Make the line that the button adds."""
        raise NotImplementedError

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines, from the top."""
        return tuple(self._lines)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines instead of those that are there."""
        for line in tuple(self._lines):
            self._drop(line)
        for line in lines:
            self._append(line)

    def _append(self, line: Line) -> None:
        line.changed.connect(self.changed)
        line.remove_wanted.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._column.addWidget(line)
        line.show()

    def _append_new(self) -> None:
        line = self.new_line()
        self._append(line)
        line.focusNextChild()
        self.changed.emit()

    def _remove(self, line: Line) -> None:
        self._drop(line)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, line: Line) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()


class RuleLines(Lines):
    """Lines that ask."""

    def new_line(self) -> Line:
        """Make a line that asks every 15 minutes."""
        return RuleLine(RuleEntry())

    @property
    def entries(self) -> tuple[RuleEntry, ...]:
        """What stands in the lines."""
        return tuple(line.entry for line in self._lines if isinstance(line, RuleLine))

    def show_entries(self, entries: Sequence[RuleEntry]) -> None:
        """Show these."""
        self.show_lines([RuleLine(entry) for entry in entries])


class HoursLines(Lines):
    """Windows of the day."""

    def __init__(self, add: str, says: str, new: HoursEntry, what: str, parent: QWidget | None = None) -> None:
        """`new` is what an added line holds; `what` names the windows for a screen reader."""
        super().__init__(add, says, parent)
        self._new, self._what = new, what

    def new_line(self) -> Line:
        """Make a line with the usual hours."""
        return HoursLine(self._new, self._what)

    @property
    def entries(self) -> tuple[HoursEntry, ...]:
        """What stands in the lines."""
        return tuple(line.entry for line in self._lines if isinstance(line, HoursLine))

    def show_entries(self, entries: Sequence[HoursEntry]) -> None:
        """Show these."""
        self.show_lines([HoursLine(entry, self._what) for entry in entries])
