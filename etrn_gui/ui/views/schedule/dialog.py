"""The editor of a queue's schedule: choose in words, or write cron; what comes of it is told below, live."""

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import tzinfo
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.schedule.link import PLAIN_LINK
from etrn_gui.domain.schedule.rules import LEAST_JITTER, MOST_JITTER, NO_SCHEDULE, PRIORITIES
from etrn_gui.ui.formats import clock_text
from etrn_gui.ui.machinery import said_problem
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, column, label, row
from etrn_gui.ui.views.schedule.entries import Entries, HoursEntry, Made, entries_of, make, usual
from etrn_gui.ui.views.schedule.hours_fields import number_box
from etrn_gui.ui.views.schedule.link_fields import LinkFields
from etrn_gui.ui.views.schedule.pause_menu import pause_menu
from etrn_gui.ui.views.schedule.preview import Preview
from etrn_gui.ui.views.schedule.rows import HoursLines, RuleLines
from etrn_gui.ui.visible import visible

_WIDTH = 800
_MARGIN_OF_SCREEN = 96


class ScheduleDialog(QDialog):
    """Opened with `open()`. Save leads to what is not right yet; whoever keeps what was `saved` accepts the dialog."""

    saved = Signal(object, object, object)
    """The queues it is for, as a tuple of NodeName; the Schedule, without the link's hours; and the Link."""
    pause_wanted = Signal(str, object)
    """The node to pause as it goes on the wire (empty: all of the profile), and when that ends (float) or None."""

    def __init__(
        self,
        profile: Profile,
        queue: Queue | None,
        zone: tzinfo,
        interfaces: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`queue` None: one schedule for all queues. `interfaces` are the names of those that are up now."""
        super().__init__(parent)
        self._profile, self._queue = profile, queue
        self._first = queue or next(iter(profile.queues), None)
        self.rules = RuleLines(self.tr("Add a line"), self.tr("Another time at which it asks"))
        night = HoursEntry("22:00", "06:00")
        never = self.tr("Hours in which nothing is asked")
        self.quiet = HoursLines(self.tr("Add quiet hours"), never, night, self.tr("Quiet hours"))
        self.on_start = QCheckBox(self.tr("When the program starts"))
        self.on_network = QCheckBox(self.tr("When the network comes up"))
        self.on_interface, self.interfaces = QCheckBox(self.tr("When an interface or VPN comes up:")), QLineEdit()
        self.jitter = number_box(LEAST_JITTER, MOST_JITTER, self.tr("Later by chance, at most"))
        self.priority = number_box(PRIORITIES.start, PRIORITIES.stop - 1, self.tr("Priority"))
        self.link = LinkFields()
        self.for_all = QCheckBox(self.tr("Use it for all queues of this provider"))
        self.preview = Preview(zone)
        self.save = button(self.tr("Save"), self.tr("Save this schedule"), "primary")
        self.cancel = button(self.tr("Cancel"), self.tr("Close without saving"))
        self._set_up(interfaces)
        self._lay_out()
        self._connect()
        schedule = self._first.schedule if self._first else NO_SCHEDULE
        self.show_entries(entries_of(schedule, profile.link))
        self._fine_fold.setChecked((schedule.jitter, schedule.priority) != (NO_SCHEDULE.jitter, NO_SCHEDULE.priority))
        self._link_fold.setChecked(profile.link != PLAIN_LINK)

    # --- put together ------------------------------------------------------------------------------------------------

    def _set_up(self, interfaces: Sequence[str]) -> None:
        name = self._queue.node.display if self._queue else self._profile.name
        self.setWindowTitle(self.tr("Schedule of {name}").format(name=visible(name)))
        self.save.setDefault(True)
        self.interfaces.setPlaceholderText(self.tr("such as {names}").format(names=" ".join(interfaces) or "tun0"))
        self.interfaces.setAccessibleName(self.tr("Names of interfaces"))
        self.jitter.setSingleStep(30)
        self.jitter.setSuffix(self.tr(" s"))
        self.jitter.setSpecialValueText(self.tr("none"))
        self.for_all.setToolTip(self.tr("Their own schedules are replaced."))
        self.for_all.setChecked(self._queue is None)
        self.for_all.setVisible(self._queue is not None and len(self._profile.queues) > 1)

    def _lay_out(self) -> None:
        inner = QWidget()
        self._fields = column(inner, margin=Space.XL, spacing=Space.S)
        self._fields.addLayout(row(label(self.tr("Ask"), "strong"), 1, self._usual_button(), spacing=Space.S))
        if self._queue is None and len({queue.schedule for queue in self._profile.queues}) > 1:
            self._fields.addWidget(self._differ())
        also: tuple[QWidget, ...] = (label(self.tr("Also ask"), "strong"), self.on_start, self.on_network)
        for box in (self.on_start, self.on_network, self.on_interface):
            box.setAccessibleDescription(self.tr("Also ask"))
        self.interfaces.setAccessibleDescription(self.interfaces.placeholderText())
        for part in (self.rules, *also):
            self._fields.addWidget(part)
        self._fields.addLayout(row(self.on_interface, self.interfaces, spacing=Space.S))
        self._interface_fault = label("", "error")
        self._fields.addWidget(self._interface_fault)
        self._fields.addWidget(label(self.tr("Never ask"), "strong"))
        self._fields.addWidget(self.quiet)
        self._fine_fold = self._fold(self.tr("Fine tuning"), self._fine())
        self._link_fold = self._fold(self.tr("Link to the provider: hours, dial, hang up"), self.link)
        self._fields.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        layout = column(self)
        layout.addWidget(self._area, 1)
        layout.addLayout(self._foot())

    def _usual_button(self) -> QPushButton:
        made = button(self.tr("Usual schedules"), self.tr("Begin with a usual schedule"))
        menu = QMenu(made)
        for name, entries in usual():
            menu.addAction(name, partial(self._take_usual, entries))
        made.setMenu(menu)
        return made

    def _differ(self) -> QWidget:
        said = label(self.tr("The queues have different schedules now. Saving gives all of them this one."), "small")
        said.setWordWrap(True)
        return said

    def _fine(self) -> QWidget:
        made = QWidget()
        layout = column(made, spacing=Space.S)
        chance = label(self.tr("Begin later by chance, by at most"))
        first = label(self.tr("Priority, where several are due (1 is asked first)"))
        self.jitter.setAccessibleDescription(chance.text())
        self.priority.setAccessibleDescription(first.text())
        layout.addLayout(row(chance, self.jitter, 1, spacing=Space.S))
        layout.addLayout(row(first, self.priority, 1, spacing=Space.S))
        return made

    def _fold(self, title: str, part: QWidget) -> QPushButton:
        """Add a part that is seen after a click on its title; return the title."""
        opened, closed = self.tr("▾ {title}").format(title=title), self.tr("▸ {title}").format(title=title)
        made = button(closed, self.tr("Show: {title}").format(title=title), "link", name=title)
        made.setCheckable(True)
        part.hide()

        def show(shown: bool) -> None:
            part.setVisible(shown)
            made.setText(opened if shown else closed)
            self._fit()

        made.toggled.connect(show)
        self._fields.addLayout(row(made, 1))
        self._fields.addWidget(part)
        return made

    def _foot(self) -> QVBoxLayout:
        pause = button(self.tr("Pause"), self.tr("Pause this schedule"))
        pause.setMenu(pause_menu(self, self._pause))
        made = column(spacing=Space.M)
        made.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        made.addWidget(self.preview)
        self._paused = label("", "small")
        self._paused.hide()
        made.addLayout(row(pause, self._paused, self.for_all, 1, self.cancel, self.save, spacing=Space.S))
        return made

    def _connect(self) -> None:
        for lines in (self.rules, self.quiet, self.link):
            lines.changed.connect(self._edited)
        for box in (self.on_start, self.on_network, self.on_interface):
            box.toggled.connect(self._edited)
        self.on_interface.toggled.connect(self.interfaces.setEnabled)
        self.interfaces.textEdited.connect(self._edited)
        self.jitter.valueChanged.connect(self._edited)
        self.priority.valueChanged.connect(self._edited)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """Open as high as the fields are."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.screen().availableGeometry().height() - _MARGIN_OF_SCREEN
        layout = self.layout()
        foot = layout.itemAt(1) if layout else None
        wanted = self._fields.sizeHint().height() + (foot.sizeHint().height() if foot else 0) + Space.S
        self.resize(max(self.width(), _WIDTH), max(min(wanted, room), min(self.height(), room)))

    # --- what stands in it -------------------------------------------------------------------------------------------

    @property
    def entries(self) -> Entries:
        """The fields as they stand."""
        link: dict[str, Any] = self.link.values()
        return Entries(
            rules=self.rules.entries,
            on_start=self.on_start.isChecked(),
            on_network=self.on_network.isChecked(),
            interfaces=self.interfaces.text() if self.on_interface.isChecked() else "",
            quiet=self.quiet.entries,
            jitter=self.jitter.value(),
            priority=self.priority.value(),
            **link,
        )

    def show_entries(self, entries: Entries) -> None:
        """Fill the fields."""
        self.rules.show_entries(entries.rules)
        self.quiet.show_entries(entries.quiet)
        self.on_start.setChecked(entries.on_start)
        self.on_network.setChecked(entries.on_network)
        self.on_interface.setChecked(bool(entries.interfaces))
        self.interfaces.setEnabled(bool(entries.interfaces))
        self.interfaces.setText(entries.interfaces)
        self.jitter.setValue(entries.jitter)
        self.priority.setValue(entries.priority)
        self.link.show_entries(entries)
        self._edited()

    def _take_usual(self, chosen: Entries) -> None:
        """Take the lines of a usual schedule; quiet hours, fine tuning and the link stay as they are."""
        self.show_entries(
            replace(
                self.entries,
                rules=chosen.rules,
                on_start=chosen.on_start,
                on_network=chosen.on_network,
                interfaces=chosen.interfaces,
            )
        )

    def _edited(self) -> None:
        made = self._made()
        for name, lines in (("rules", self.rules), ("quiet", self.quiet)):
            for number, line in enumerate(lines.lines):
                line.show_fault(made.problems.get((name, number)))
        self.link.show_faults(made.problems)
        wrong = made.problems.get(("interfaces", 0))
        self._interface_fault.setText(said_problem(wrong) if wrong else "")
        self._interface_fault.setVisible(wrong is not None)
        self.preview.show_schedule(made.schedule, self._whole(made))
        self._fit()

    def _made(self) -> Made:
        made = make(self.entries)
        if self.on_interface.isChecked() and not self.interfaces.text().strip():
            problem = Problem(self.tr("The interface is not named."), self.tr("Write its name, such as tun0."))
            return replace(made, problems={**made.problems, ("interfaces", 0): problem})
        return made

    def _whole(self, made: Made) -> Problem | None:
        return Problem(self.tr("Something above is not right yet.")) if made.problems else made.whole

    # --- leaving -----------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        made = self._made()
        if not made.is_good:
            self._lead_to_fault(made)
            return
        alone = self._queue if self._queue and not self.for_all.isChecked() else None
        nodes = (alone.node,) if alone else tuple(queue.node for queue in self._profile.queues)
        self.saved.emit(nodes, replace(made.schedule, open=()), made.link)

    def show_not_kept(self) -> None:
        """Say that the profile file could not be written; nothing of what was typed is lost."""
        what = Problem(self.tr("It could not be saved; the window says why."), self.tr("Mend that, then save again."))
        self.preview.show_schedule(self._made().schedule, what)

    def _lead_to_fault(self, made: Made) -> None:
        """Bring the first fault into sight."""
        lists = {"rules": self.rules.lines, "quiet": self.quiet.lines, "open": self.link.open.lines}
        for name, number in made.problems:
            if name in ("open", "before", "after"):
                self._link_fold.setChecked(True)
            where = lists[name][number] if name in lists else self.interfaces if name == "interfaces" else self.link
            self._area.ensureWidgetVisible(where)
            where.setFocus()
            return

    def _pause(self, until: float | None) -> None:
        node = str(self._queue.node) if self._queue and not self.for_all.isChecked() else ""
        self.pause_wanted.emit(node, until)
        text = self.tr("Paused until {when}.") if until else self.tr("Paused until you resume it.")
        self._paused.setText(text.format(when=clock_text(until, time.time()) if until else ""))
        self._paused.show()
