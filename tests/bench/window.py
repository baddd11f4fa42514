"""The window: a large log beside a small one, stalls under load, processor time at rest, and the time to start."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.profile import Profile
from tests.bench.case import Case, Effort, Goal
from tests.bench.journal import FEW, MANY
from tests.bench.load import Load
from tests.bench.many_rows import fill
from tests.ui.scene import HARBOUR, Scene, profile

_SPENT = """
import resource
def spent():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(usage.ru_utime + usage.ru_stime, flush=True)
"""
"""Processor time of this process alone, without that of the receiver."""
_EMPTY = """
import asyncio
from PySide6.QtWidgets import QApplication, QMainWindow
from qasync import QEventLoop
app = QApplication([])
window = QMainWindow()
async def show():
    window.resize(1280, 820)
    window.show()
    await asyncio.sleep(0.05)
    spent()
with QEventLoop(app) as loop:
    loop.run_until_complete(show())
"""
_OURS = """
import sys
from etrn_gui import gui
from etrn_gui.ui.window import MainWindow
made = MainWindow.__init__
def watched(self, *arguments):
    def use():
        spent()
        assert self.deliveries.index(0, 3).data(), "the newest row is read"
        assert self.page.log.table.rowAt(1) == 0, "and is seen"
        self.page.header.flush_button.click()
        assert not self.page.header.flush_button.isEnabled(), "every queue is asked by now"
        self.leave()
    made(self, *arguments)
    self.shown.connect(use)
MainWindow.__init__ = watched
gui.main(["--data-dir", sys.argv[1]])
"""
"""Usable: providers, queues and the newest rows of the log are painted, and a click on Flush is taken."""
_ANSWER = """
import sys
import time
from PySide6.QtCore import QTimer
from etrn_gui import gui
from etrn_gui.ui.window import MainWindow
made = MainWindow.__init__
def watched(self, *arguments):
    def wait():
        began = time.process_time()
        def answer():
            print(time.process_time() - began, flush=True)
            assert "asyncio" in sys.modules
            self.leave()
        QTimer.singleShot(0, answer)
    made(self, *arguments)
    self.shown.connect(wait)
MainWindow.__init__ = watched
gui.main(["--data-dir", sys.argv[1]])
"""
"""From the first picture to the first thing that is answered: the loop is loaded in between."""
_WHOLE = """
import sys
from etrn_gui import gui
from etrn_gui.ui.bridge import Bridge
from etrn_gui.ui.window import MainWindow
made, work = MainWindow.__init__, Bridge.work
windows = []
def watched(self, *arguments):
    made(self, *arguments)
    windows.append(self)
async def worked(self):
    await work(self)
    spent()
    windows[0].leave()
MainWindow.__init__, Bridge.work = watched, worked
gui.main(["--data-dir", sys.argv[1]])
"""
"""All that comes after that, a step at a time: rooms, tray, receiver, schedules, index."""

_LOCAL = profile("Harbour Sat Link", "127.0.0.1", "harbour.example", "@harbour.example", "#priority", port=1)
"""Nobody answers there."""
_STARTS = 3
"""Turns, of which a start is the best."""


def _environment() -> Mapping[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def _folder(on: Path | None, provider: Profile = HARBOUR) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="bench-", dir=on) as name:
        folder = Path(name)
        scene = Scene(folder)
        scene.configure(provider)
        scene.journal.close()
        yield folder


def _ask(what: str, folder: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.window_process", what, str(folder)]
    out = subprocess.run(command, env=_environment(), check=True, stdout=subprocess.PIPE, timeout=600).stdout
    answer: dict[str, Any] = json.loads(out.splitlines()[-1])
    return answer


def sizes(effort: Effort, on: Path | None) -> Case:
    """The same window on a journal of a thousand deliveries and on one of a million."""
    many = max(FEW, int(MANY * effort.factor))
    case = Case(
        f"The window's log with {FEW:,} and with {many:,} deliveries",
        "ms until the rows are there, best of 7 turns; MB",
    )
    names = ("opening", "to the end", "filter by sender", "text search")
    with ExitStack() as stack:
        folders = {count: stack.enter_context(_folder(on)) for count in (FEW, many)}
        for count, folder in folders.items():
            fill(folder, count)
        for _ in range(effort.rounds):
            for count, folder in folders.items():
                found = _ask("measure", folder)
                for name in names:
                    case.note(f"{name}, {count:,}", min(found["figures"][name]))
                case.note(f"memory, {count:,}", found["memory"] / 1e6)
    case.goals = [
        Goal(f"× the time, {name}", case.ratio(f"{name}, {many:,}", f"{name}, {FEW:,}"), most=1.5) for name in names
    ]
    case.goals.append(Goal("× the memory", case.ratio(f"memory, {many:,}", f"memory, {FEW:,}"), most=1.2))
    return case


def stalls(effort: Effort, on: Path | None) -> Case:
    """The longest time in which the window did not answer, at rest and while its receiver takes all it can."""
    case = Case("Longest stall of the window", "ms")
    for _ in range(effort.rounds):
        with _folder(on, profile("Load", "relay.example", "@here.example")) as folder:
            command = [sys.executable, "-m", "tests.bench.window_process", "stalls", str(folder)]
            with subprocess.Popen(
                command, env=_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            ) as process:
                assert process.stdin
                assert process.stdout
                port = json.loads(process.stdout.readline())["port"]
                print("idle", file=process.stdin, flush=True)
                print("load", file=process.stdin, flush=True)
                load = Load(sessions=10, size=1000, count=int(20_000 * effort.factor))
                rate = _drive_when_asked(load, port)
                print("end", file=process.stdin, flush=True)
                found = json.loads(process.stdout.readline())
            case.note("at rest", found["idle"]["stall"] * 1000)
            case.note("under load", found["load"]["stall"] * 1000)
            case.note("own work under load", found["load"]["work"] * 1000)
            case.note("messages/s", rate)
    case.goals = [
        Goal("× at rest", case.ratio("under load", "at rest"), most=2.0),
        Goal("ms, the longest of all", max(case.figures["under load"]), most=50.0),
        Goal("ms of own work between two looks, at most", max(case.figures["own work under load"]), most=50.0),
    ]
    return case


def _drive_when_asked(load: Load, port: int) -> float:
    time.sleep(10.5)  # three seconds to settle, six at rest
    return load.drive(Endpoint("127.0.0.1", port))


def rest(effort: Effort, on: Path | None) -> Case:
    """Processor time while nothing happens, with a receiver that listens."""
    case = Case("The window at rest", "% of one processor")
    for _ in range(effort.rounds):
        with _folder(on) as folder:
            case.note("the window", _ask("rest", folder)["share"] * 100)
    case.goals = [Goal("% of a processor", case.median("the window"), most=0.5)]
    return case


def starting(effort: Effort, on: Path | None) -> Case:
    """Processor time from nothing to a window that can be used, beside a window with nothing in it; and to a version.

    As it is installed: compiled before, whatever this shell says of bytecode. What else this machine does makes a start
    slower, never faster, and the larger one more so: hence the best of some turns.
    """
    case = Case("Time to start", f"s of processor time, best of {_STARTS} turns")
    with _folder(on, _LOCAL) as folder, tempfile.TemporaryDirectory(prefix="bench-") as compiled:
        fill(folder, FEW, _LOCAL.name)
        environment = {**_environment(), "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": compiled}
        peers = {
            "ours": ["-c", _SPENT + _OURS, str(folder)],
            "an empty window": ["-c", _SPENT + _EMPTY],
            "from the picture to the first answer": ["-c", _ANSWER, str(folder)],
            "ours, to the last step": ["-c", _SPENT + _WHOLE, str(folder)],
            "etrnctl --version": ["-m", "etrn_gui", "--version"],
            "python -c pass": ["-c", "pass"],
        }
        for command in peers.values():
            _seconds(command, environment)
        for _ in range(effort.rounds + 2):
            turns = [{name: _seconds(command, environment) for name, command in peers.items()} for _ in range(_STARTS)]
            for name in peers:
                case.note(name, min(turn[name] for turn in turns))
            case.note("longest step after it", _ask("steps", folder)["work"])
    case.goals = [
        Goal("× an empty window", case.ratio("ours", "an empty window"), most=1.6),
        Goal("s from the picture to the first answer", case.median("from the picture to the first answer"), most=0.05),
        Goal("s, the longest step after it", case.median("longest step after it"), most=0.05),
        Goal("× python -c pass, --version", case.ratio("etrnctl --version", "python -c pass"), most=3.0),
    ]
    return case


def _seconds(arguments: list[str], environment: Mapping[str, str]) -> float:
    """What the process says that it has spent; where it says nothing, what the system says at its end."""
    process = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    with process.stdout:
        said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, arguments
    return float(said) if said[:1].isdigit() else usage.ru_utime + usage.ru_stime


def runs(effort: Effort, on: Path | None) -> list[Callable[[], Case]]:
    """All of them, each ready to be run; `on` is a folder on the disk that is measured."""
    return [partial(run, effort, on) for run in (sizes, stalls, rest, starting)]
