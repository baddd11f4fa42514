"""The editor of schedules: fields to clauses and back, faults where they belong, what comes of it told live."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.link import PLAIN_LINK, Link
from etrn_gui.domain.schedule.rules import NO_SCHEDULE, Hours, Schedule
from etrn_gui.ui.views.schedule.dialog import ScheduleDialog
from etrn_gui.ui.views.schedule.entries import Entries, HoursEntry, Kind, RuleEntry, entries_of, make, usual
from etrn_gui.ui.views.schedule.pause_menu import tomorrow_morning
from tests.ui.scene import HARBOUR
from tests.ui.schedule_scene import DIALLED, with_schedules
from tests.ui.test_access import controls
from tests.unit.flush.schedule_world import schedule

QUEUE = HARBOUR.queues[1]
SCHEDULES = [
    schedule(),
    schedule("every 15 min, 06:00-22:00, mon-fri", "every 2 h, sat sun", "every 90 min, 22:00-24:00"),
    schedule("at 08:00 12:30, mon wed", "cron 0 3 * * *", "on start", "on network", "on interface tun0"),
    schedule("every 1 h", "quiet 22:00-06:00, fri sat", "quiet sun", "jitter 90 s", "priority 2"),
]


@pytest.mark.parametrize("one", SCHEDULES)
@pytest.mark.parametrize("link", [PLAIN_LINK, replace(DIALLED, open=(Hours(120, 900),))])
def test_fields_and_back_change_nothing(one: Schedule, link: Link) -> None:
    made = make(entries_of(one, link))
    assert made.is_good, made
    assert replace(made.schedule, open=()) == one
    assert made.link == link


@pytest.mark.parametrize(("name", "entries"), usual())
def test_each_usual_schedule_is_a_good_one(name: str, entries: Entries) -> None:
    made = make(entries)
    assert made.is_good, made
    assert made.schedule.asks or made.schedule == NO_SCHEDULE


@pytest.mark.parametrize(
    ("entries", "place", "said"),
    [
        (Entries(rules=(RuleEntry(hours=HoursEntry("6", "22:00")),)), ("rules", 0), "“6” is not a time"),
        (Entries(rules=(RuleEntry(), RuleEntry(Kind.AT, times=""))), ("rules", 1), "times are missing"),
        (Entries(rules=(RuleEntry(Kind.CRON, expression="0 3 * *"),)), ("rules", 0), "4 fields"),
        (Entries(rules=(RuleEntry(hours=HoursEntry(days=())),)), ("rules", 0), "No day is chosen"),
        (Entries(quiet=(HoursEntry("22:00", "22:00"),)), ("quiet", 0), "has no length"),
        (Entries(open=(HoursEntry("x", ""),)), ("open", 0), "“x” is not a time"),
        (Entries(before="/usr/bin/dial 'up"), ("before", 0), "quotation mark"),
        (Entries(after="''"), ("after", 0), "no program"),
    ],
)
def test_a_fault_belongs_to_its_field(entries: Entries, place: tuple[str, int], said: str) -> None:
    made = make(entries)
    assert list(made.problems) == [place]
    assert said in str(made.problems[place])


def test_faults_of_the_whole_are_told_as_such() -> None:
    silent = make(Entries(quiet=(HoursEntry("22:00", "06:00"),)))
    assert "not when to ask" in str(silent.whole)
    never = make(Entries(rules=(RuleEntry(),), quiet=(HoursEntry(),)))
    assert "never asks" in str(never.whole)
    shut = make(Entries(rules=(RuleEntry(Kind.AT, times="08:00"),), open=(HoursEntry("06:00", "06:20"),)))
    assert "hours of the link" in str(shut.whole)
    twice = make(Entries(rules=(RuleEntry(), RuleEntry())))
    assert "say the same" in str(twice.whole)


def test_a_command_is_taken_apart_as_a_shell_does_it() -> None:
    made = make(Entries(before="/usr/bin/nmcli connection up 'sat link'"))
    assert made.link.before == ("/usr/bin/nmcli", "connection", "up", "sat link")


# -- the dialog --------------------------------------------------------------------------------------------------------


def opened(qtbot: QtBot, profile: Profile = HARBOUR, *, all_queues: bool = False) -> ScheduleDialog:
    queue = None if all_queues else profile.queues[1]
    dialog = ScheduleDialog(profile, queue, ZoneInfo("Europe/Paris"), ("eth0",))
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def child(parent: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """The control of that accessible name that is seen."""
    found = [one for one in parent.findChildren(kind) if one.accessibleName() == name and one.isVisibleTo(parent)]
    assert len(found) == 1, (name, [one.accessibleName() for one in parent.findChildren(kind)])
    return found[0]


def type_into(line: QWidget, text: str) -> None:
    assert isinstance(line, QLineEdit)
    line.selectAll()
    line.setFocus()
    QTest.keyClicks(line, text) if text else line.clear()


def press(dialog: QWidget, name: str) -> None:
    found = child(dialog, QPushButton, name)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_words_first_then_five_runs_with_their_zone(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    assert dialog.preview.text == "Only by hand"
    press(dialog, "Add a line")
    number = child(dialog, QSpinBox, "How often")
    assert isinstance(number, QSpinBox)
    number.setValue(20)
    words, runs = dialog.preview.text.splitlines()
    assert words == "Every 20 min"
    assert runs.startswith("Next, in ")
    assert runs.endswith(("(Europe/Paris, CET)", "(Europe/Paris, CEST)"))
    assert sum(runs.count(f":{minute}") for minute in ("00", "20", "40")) == 5


def test_a_line_may_be_times_or_cron(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    press(dialog, "Add a line")
    kind = child(dialog, QComboBox, "What this line says")
    assert isinstance(kind, QComboBox)
    kind.setCurrentIndex(1)
    type_into(child(dialog, QLineEdit, "Times of the day"), "06:30 18:00")
    assert dialog.preview.text.startswith("At 06:30 and 18:00")
    kind.setCurrentIndex(2)
    type_into(child(dialog, QLineEdit, "Cron expression"), "0 3 * * 1-5")
    assert "cron 0 3 * * 1-5" in dialog.preview.text


def test_a_fault_stands_under_its_line_and_nothing_is_saved(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    saved = QSignalSpy(dialog.saved)
    press(dialog, "Add a line")
    start = child(dialog, QLineEdit, "Hours of this line: from")
    type_into(start, "25:00")
    [line] = dialog.rules.lines
    assert "“25:00” is not a time of the day" in line.fault
    assert "not right yet" in dialog.preview.text
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert saved.count() == 0
    assert dialog.isVisible()
    type_into(start, "06:00")
    assert not line.fault
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert saved.count() == 1
    assert dialog.isVisible(), "it stays until what it holds is kept"
    dialog.show_not_kept()
    assert "could not be saved" in dialog.preview.text
    nodes, found, link = saved.at(0)
    assert nodes == (QUEUE.node,)
    assert found == schedule("every 15 min, 06:00-24:00")
    assert link == PLAIN_LINK


def test_days_are_pressed_and_a_line_is_removed(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    press(dialog, "Add a line")
    for day in ("Saturday", "Sunday"):
        QTest.mouseClick(child(dialog, QToolButton, day), Qt.MouseButton.LeftButton)
    assert dialog.preview.text.startswith("Every 15 min, Monday to Friday")
    QTest.mouseClick(child(dialog, QToolButton, "Remove this line"), Qt.MouseButton.LeftButton)
    assert dialog.preview.text == "Only by hand"


def test_an_interface_has_to_be_named(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    dialog.on_interface.setChecked(True)
    assert "not right yet" in dialog.preview.text
    type_into(dialog.interfaces, "tun0 wg1")
    assert dialog.preview.text == "When tun0 comes up; when wg1 comes up"


def test_it_may_be_for_all_queues_of_the_provider(qtbot: QtBot) -> None:
    dialog = opened(qtbot, with_schedules(HARBOUR))
    saved = QSignalSpy(dialog.saved)
    box = next(one for one in dialog.findChildren(QCheckBox) if "all queues" in one.text())
    box.setChecked(True)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    nodes, found, _ = saved.at(0)
    assert nodes == tuple(queue.node for queue in HARBOUR.queues)
    assert found == with_schedules(HARBOUR).queues[1].schedule


def test_opened_for_all_it_says_that_they_differ(qtbot: QtBot) -> None:
    dialog = opened(qtbot, with_schedules(HARBOUR), all_queues=True)
    assert dialog.windowTitle() == "Schedule of Harbour Sat Link"
    assert any("different schedules now" in label.text() for label in dialog.findChildren(QLabel))
    assert not any(
        "different schedules now" in label.text() for label in opened(qtbot, all_queues=True).findChildren(QLabel)
    )


def test_a_usual_schedule_leaves_quiet_hours_and_link_alone(qtbot: QtBot) -> None:
    one = replace(QUEUE, schedule=schedule("every 1 h", "quiet 22:00-06:00"))
    dialog = opened(qtbot, replace(HARBOUR, queues=(HARBOUR.queues[0], one), link=DIALLED))
    dialog._take_usual(usual()[2][1])
    entries = dialog.entries
    assert len(entries.rules) == 3
    assert entries.quiet == (HoursEntry("22:00", "06:00"),)
    assert make(entries).link == DIALLED


def test_what_is_set_is_not_folded_away(qtbot: QtBot) -> None:
    assert not opened(qtbot).link.isVisible()
    dialog = opened(qtbot, replace(HARBOUR, link=DIALLED))
    assert dialog.link.isVisible()
    assert not dialog.jitter.isVisible()
    late = replace(QUEUE, schedule=schedule("every 1 h", "jitter 60 s"))
    assert opened(qtbot, replace(HARBOUR, queues=(HARBOUR.queues[0], late))).jitter.isVisible()


def test_every_control_of_the_editor_has_a_name(qtbot: QtBot) -> None:
    dialog = opened(qtbot, with_schedules(replace(HARBOUR, link=DIALLED)))
    for fold in dialog.findChildren(QPushButton):
        if fold.isCheckable():
            fold.setChecked(True)
    inner = (QSpinBox, QComboBox)
    nameless = [one for one in controls(dialog) if not one.accessibleName() and not isinstance(one.parent(), inner)]
    named = [one for one in nameless if not (isinstance(one, QCheckBox) and one.text())]
    assert not named, named
    assert all(box.accessibleName() for kind in inner for box in dialog.findChildren(kind))


def test_a_pause_ends_on_the_next_morning_by_the_clock_on_the_wall() -> None:
    night = datetime(2026, 3, 28, 23, 30, tzinfo=UTC).timestamp()
    morning = datetime.fromtimestamp(tomorrow_morning(night)).astimezone()
    assert (morning.hour, morning.minute) == (6, 0)
    assert 0 < tomorrow_morning(night) - night < 31 * 3600


def test_a_pause_from_the_editor_loses_nothing_that_was_typed(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    press(dialog, "Add a line")
    pauses = QSignalSpy(dialog.pause_wanted)
    menu = next(one.menu() for one in dialog.findChildren(QPushButton) if one.toolTip() == "Pause this schedule")
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert pauses.at(0) == [str(QUEUE.node), None]
    assert dialog.isVisible()
    assert dialog.preview.text.startswith("Every 15 min")
    assert any(label.text() == "Paused until you resume it." for label in dialog.findChildren(QLabel))
