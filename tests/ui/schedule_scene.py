"""A data folder in which schedules have run for a day: queues on time, one that has stopped, rows of every kind."""

import time
from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from etrn_gui.domain.outcome import Answer, Family, Outcome, Verdict
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule import text
from etrn_gui.domain.schedule.agenda import Memory
from etrn_gui.domain.schedule.ledger import Cause, Entry, Reason, RunState
from etrn_gui.domain.schedule.link import Link
from etrn_gui.domain.schedule.rules import Hours
from etrn_gui.storage.journal import Change, Ending, Remembered
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from etrn_gui.ui.views.schedule.runs_panel import RunsPanel
from etrn_gui.ui.window import MainWindow
from tests.ui.scene import HARBOUR, NORTHWIND, ZURICH, Scene, harbour_story, node
from tests.unit.flush.schedule_world import schedule

CLAUSES = {
    "harbour.example": ("every 15 min, 06:00-22:00", "on network", "quiet 12:00-13:00"),
    "@harbour.example": ("every 15 min, 08:00-18:00, mon-fri", "every 1 h, 18:00-23:00, mon-fri", "every 2 h, sat sun"),
    "#priority": ("every 5 min",),
}
MINUTE = 60.0


def with_schedules(of: Profile) -> Profile:
    """The provider with a schedule for each queue, and a link that is dialled."""
    queues = (
        replace(queue, schedule=schedule(*CLAUSES.get(str(queue.node), ("every 30 min",)))) for queue in of.queues
    )
    return replace(of, queues=tuple(queues))


DIALLED = Link(
    open=(Hours(360, 380), Hours(1080, 1100)),
    before=("/usr/bin/nmcli", "connection", "up", "sat link"),
    after=("/usr/bin/nmcli", "connection", "down", "sat link"),
    hang_up_after=45.0,
)


def schedules_story(scene: Scene) -> None:
    """Three queues by schedule: one on time, one that asks less often, one that the provider refuses."""
    harbour_story(scene)
    _save(scene, NORTHWIND, with_schedules(HARBOUR), ZURICH)
    refused = Answer(Outcome.NOT_ALLOWED, 459, "Node #priority not allowed", Family.SENDMAIL, advice="Ask for it.")
    for ago in (170, 140, 110):
        scene.close(scene.flush(HARBOUR, "#priority", ago, refused), Verdict.REFUSED, ago - 1)
    ledger(scene)


def _save(scene: Scene, *profiles: Profile) -> None:
    file = ProfileFile(scene.data.profile_file)
    found = file.load()
    assert isinstance(found, Configuration)
    assert file.save(replace(found, profiles=profiles)) is None


def ledger(scene: Scene) -> None:
    """Write rows of every kind, oldest first."""
    assert scene.journal.lease.take("before", scene.now, lambda _: False)
    rows = (
        ("harbour.example", Entry(RunState.SKIPPED, Cause.GRID, -600, -570, 3, Reason.PAUSED)),
        ("harbour.example", Entry(RunState.MERGED, Cause.GRID, -540, -360, 13, Reason.MISSED)),
        ("harbour.example", Entry(RunState.DONE, Cause.CATCH_UP, -345, -345, 1, Reason.MISSED)),
        ("@harbour.example", Entry(RunState.BLOCKED, Cause.GRID, -330, -300, 3, Reason.OFFLINE)),
        ("@harbour.example", Entry(RunState.DONE, Cause.NETWORK, -284, -284)),
        ("harbour.example", Entry(RunState.BLOCKED, Cause.GRID, -240, -240, 1, Reason.HOOK_FAILED, "no carrier")),
        ("harbour.example", Entry(RunState.UNKNOWN, Cause.GRID, -180, -180, 1, Reason.MASTER_DIED)),
        ("harbour.example", Entry(RunState.DONE, Cause.RETRY, -176, -176)),
        ("@harbour.example", Entry(RunState.SKIPPED, Cause.GRID, -120, -120, 1, Reason.SILENT)),
        ("#priority", Entry(RunState.DONE, Cause.GRID, -40, -40, 1, Reason.NONE, "not allowed")),
        ("#priority", Entry(RunState.SKIPPED, Cause.GRID, -35, -5, 7, Reason.STOPPED)),
        ("@harbour.example", Entry(RunState.DONE, Cause.GRID, -25, -25)),
        ("harbour.example", Entry(RunState.MERGED, Cause.GRID, -20, -20, 1, Reason.RUNNING)),
        ("harbour.example", Entry(RunState.DONE, Cause.GRID, -5, -5)),
    )
    for queue, entry in rows:
        _write(scene, queue, entry)
    scene.journal.lease.release("before")


def _write(scene: Scene, queue: str, entry: Entry) -> None:
    first, last = (scene.now + MINUTE * minutes for minutes in (entry.first, entry.last))
    moved = replace(entry, first=first, last=last)
    key = HARBOUR.name, str(node(queue))
    clauses = "; ".join(text.clauses(schedule(*CLAUSES[queue])))
    known = Remembered(clauses, f"{HARBOUR.endpoint} {HARBOUR.tls} {HARBOUR.user}", 0.0, Memory(last))
    if entry.state not in (RunState.DONE, RunState.UNKNOWN):
        assert scene.journal.runs.settle("before", [Change(key, known, (moved,))], last) == []
        return
    claimed = replace(moved, state=RunState.CLAIMED, text="")
    settled = scene.journal.runs.settle("before", [Change(key, known, (), claimed)], last)
    assert settled
    flush = next(iter(scene.journal.flushes.of_queue(*key, 1)), None)
    ending = Ending(settled[0], entry.state, entry.reason, entry.text, flush.id if flush else None)
    scene.journal.runs.end([ending], last + 4)


def paused_story(scene: Scene) -> None:
    """The same, paused for half an hour, and one queue until somebody resumes it."""
    schedules_story(scene)
    scene.journal.memories.pause(HARBOUR.name, "", time.time() - 100, time.time() + 1700)
    scene.journal.memories.pause(HARBOUR.name, "@harbour.example", time.time() - 5000, None)


def dialled_story(scene: Scene) -> None:
    """A provider behind a link that is dialled."""
    schedules_story(scene)
    _save(scene, replace(with_schedules(HARBOUR), link=DIALLED), NORTHWIND)


# -- what is done in the window ----------------------------------------------------------------------------------------


def open_editor(window: MainWindow) -> None:
    window.page.board.schedule_wanted.emit(node("@harbour.example"))


def open_folded(window: MainWindow) -> None:
    """The editor of all queues, with everything that is folded away."""
    window.page.header.schedule_wanted.emit()
    for button in window.findChildren(QPushButton):
        if button.isCheckable():
            button.setChecked(True)


def show_runs(window: MainWindow) -> None:
    panel = window.findChild(RunsPanel)
    assert panel is not None
    window.page.rooms.enter(panel)
