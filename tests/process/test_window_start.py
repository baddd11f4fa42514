"""What the window has loaded when its first picture stands: a person waits for all of it, whatever the machine."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from etrn_gui.domain.outcome import Answer, Outcome
from etrn_gui.ui import bridge
from tests.ui.scene import HARBOUR, Scene, profile

ROOT = Path(__file__).resolve().parents[2]

# The program as it is, left as soon as its first picture stands; then it tells what was loaded by then, and whether the
# collector was told to leave alone what there was.
START = """
import builtins
import gc
import sys
from PySide6 import QtCore, QtGui, QtWidgets
from etrn_gui import gui
from etrn_gui.ui.window import MainWindow

loaded, told = set(), set()
made, freeze = MainWindow.__init__, gc.freeze

def watched_freeze():
    freeze()
    told.add("frozen")

def watched(self, *arguments):
    def left():
        loaded.update(sys.modules)
        for module in (QtCore, QtGui, QtWidgets):
            loaded.update(f"{module.__name__}.{name}" for name in vars(module))  # a type is there from its first use
        self.leave()
    made(self, *arguments)
    self.shown.connect(left)

MainWindow.__init__, gc.freeze = watched, watched_freeze
status = gui.main(["--data-dir", sys.argv[1]])
print(builtins.__import__.__name__, *sorted(loaded | told), sep="\\n")
sys.exit(status)
"""

# A click on Flush in the very moment of the first picture, and the window left when there is an answer.
CLICK = """
import sys
from etrn_gui import gui
from etrn_gui.ui.window import MainWindow

made = MainWindow.__init__

def watched(self, bridge, *arguments):
    def click():
        assert "asyncio" not in sys.modules
        self.page.header.flush_button.click()
        assert not self.page.header.flush_button.isEnabled(), "it is seen to be taken"
    made(self, bridge, *arguments)
    self.shown.connect(click)
    bridge.log.news.connect(lambda news: self.leave() if any(flush.outcome for flush in news.flushes) else None)

MainWindow.__init__ = watched
sys.exit(gui.main(["--data-dir", sys.argv[1]]))
"""

LATER = {
    # What other people wrote, and who first needs it.
    "asyncio": "after the first picture",
    "qasync": "after the first picture",
    "ssl": "a flush",
    "PySide6.QtNetwork": "a second start, a schedule",
    "PySide6.QtDBus": "the tray",
    "psutil": "the receiver",
    "configparser": "a password",
    "cronsim": "a schedule of that kind",
    "idna": "an international name",
    "importlib.resources": "nobody",
    "plistlib": "start at login",
    "statistics": "a guess",
    "tzlocal": "a schedule",
    "difflib": "a fault in the profiles",
    "hashlib": "a second start",
    "dns": "a check, a route",
    "cryptography": "a certificate that is shown",
    "keyring": "a password",
    "tomlkit": "a setting that is kept",
    "aiosmtplib": "a flush",
    "typer": "the terminal",
    "rich": "the terminal",
    # Our own.
    "etrn_gui.cli": "the terminal",
    "etrn_gui.demo.practice": "the demo",
    "etrn_gui.ui.autopilot": "the demo",
    "etrn_gui.provider": "the practice room",
    "etrn_gui.ui.views.practice_panel": "the practice room",
    "etrn_gui.domain.filter": "a filter",
    "etrn_gui.domain.habit": "a guess",
    "etrn_gui.domain.message": "the inspector",
    "etrn_gui.domain.receipt": "the receiver",
    "etrn_gui.domain.schedule.standing": "a schedule",
    "etrn_gui.domain.schedule.agenda": "a schedule",
    "etrn_gui.flush": "a flush",
    "etrn_gui.reading": "the inspector",
    "etrn_gui.receiver.notices": "the receiver",
    "etrn_gui.receiver.supervisor": "the receiver",
    "etrn_gui.serving": "the receiver",
    "etrn_gui.smtp": "a flush",
    "etrn_gui.storage.autostart": "the preferences",
    "etrn_gui.storage.journal.evidence": "an alarm",
    "etrn_gui.storage.journal.memories": "a schedule",
    "etrn_gui.storage.journal.recording": "the receiver",
    "etrn_gui.storage.journal.runs": "a schedule",
    "etrn_gui.storage.receiver_mark": "the receiver",
    "etrn_gui.storage.search.query": "a filter",
    "etrn_gui.storage.secrets": "a password",
    "etrn_gui.storage.export": "an export",
    "etrn_gui.storage.own_certificate": "the receiver's settings",
    "etrn_gui.storage.profile_file.faults": "a fault in the profiles",
    "etrn_gui.storage.profile_file.lines": "a fault in the profiles",
    "etrn_gui.storage.profile_file.writing": "a setting that is kept",
    "etrn_gui.ui.bridge.body_indexing": "after the first picture",
    "etrn_gui.ui.bridge.flushing": "after the first picture",
    "etrn_gui.ui.bridge.indexing": "after the first picture",
    "etrn_gui.ui.bridge.inspection": "after the first picture",
    "etrn_gui.ui.bridge.receiving": "after the first picture",
    "etrn_gui.ui.bridge.scheduling": "after the first picture",
    "etrn_gui.ui.tray": "after the first picture",
    "etrn_gui.ui.views.history": "after the first picture",
    "etrn_gui.ui.views.inspector": "after the first picture",
    "etrn_gui.ui.views.keyring_bar": "after the first picture",
    "etrn_gui.ui.views.queue_list": "many queues",
    "etrn_gui.ui.views.schedule.panel": "after the first picture",
    "etrn_gui.ui.views.schedule.runs_panel": "after the first picture",
    "etrn_gui.ui.views.welcome": "the first start",
    "etrn_gui.ui.window.program_actions": "after the first picture",
    "etrn_gui.ui.window.schedule_actions": "after the first picture",
    "etrn_gui.ui.views.advice_dialog": "its dialog",
    "etrn_gui.ui.views.assistant": "its dialog",
    "etrn_gui.ui.views.check": "its dialog",
    "etrn_gui.ui.views.port_dialog": "its dialog",
    "etrn_gui.ui.views.preferences_dialog": "its dialog",
    "etrn_gui.ui.views.provider_dialog": "its dialog",
    "etrn_gui.ui.views.receiver_dialog": "its dialog",
    "etrn_gui.ui.views.schedule.dialog": "its dialog",
}


TYPES = {
    "QtGui.QImage": "a picture in a message",
    "QtWidgets.QInputDialog": "its dialog",
    "QtWidgets.QMdiArea": "nobody, so it tells whether every kind of widget is loaded",
    "QtWidgets.QStyle": "a widget that changes its look",
}


def start(folder: Path, script: str = START) -> frozenset[str]:
    """Start the window on a data folder, and leave it; return what it told."""
    command = [sys.executable, "-c", script, str(folder)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert child.returncode == 0, child.stderr[-2000:]
    return frozenset(child.stdout.split())


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    folder = tmp_path_factory.mktemp("start")
    scene = Scene(folder)
    scene.configure(HARBOUR)
    scene.deliver("ada@harbour.example", "crew@ship.example", "Hello", 1200, 60.0)
    scene.journal.close()
    return start(folder)


def test_a_flush_that_is_open_is_shown_without_what_asks(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.configure(HARBOUR)
    scene.flush(HARBOUR, str(HARBOUR.queues[0].node), 3.0, Answer(Outcome.STARTED, 250, "OK"))
    scene.journal.close()
    loaded = start(tmp_path)
    later = ("etrn_gui.ui.bridge.flushing", "etrn_gui.flush.", "etrn_gui.storage.secrets", "psutil")
    assert not [name for name in loaded if name.startswith(later)]


def test_a_click_before_there_is_a_loop_is_asked_when_there_is_one(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    nobody = profile("Nobody", "127.0.0.1", "harbour.example", port=1)
    scene.configure(nobody)
    start(tmp_path, CLICK)
    (flush,) = scene.journal.flushes.latest(nobody.name)
    assert flush.outcome is Outcome.UNREACHABLE
    scene.journal.close()


def test_the_collector_leaves_a_window_alone_that_stands(loaded: frozenset[str]) -> None:
    assert "frozen" in loaded


def test_the_window_stands_on_what_it_shows(loaded: frozenset[str]) -> None:
    assert {"etrn_gui.ui.window.main_window", "etrn_gui.storage.journal", "PySide6.QtWidgets"} <= loaded
    assert {"etrn_gui.ui.views.queue_card", "etrn_gui.ui.views.deliveries_table"} <= loaded


@pytest.mark.parametrize("module", LATER)
def test_what_is_needed_later_is_loaded_later(loaded: frozenset[str], module: str) -> None:
    assert import_module(module).__name__ == module  # a name that is gone would never be loaded
    assert not [name for name in loaded if name == module or name.startswith(f"{module}.")], LATER[module]


@pytest.mark.parametrize("kind", TYPES)
def test_a_type_of_qt_that_is_needed_later_is_made_later(loaded: frozenset[str], kind: str) -> None:
    assert {"PySide6.QtWidgets.QTableView", "PySide6.QtGui.QPainter"} <= loaded
    module, _, name = f"PySide6.{kind}".rpartition(".")
    assert hasattr(import_module(module), name)
    assert f"PySide6.{kind}" not in loaded, TYPES[kind]


def test_a_module_is_imported_without_its_source_being_searched(loaded: frozenset[str]) -> None:
    assert "__import__" in loaded or "__lazy_import__" in loaded
    assert "__feature_import__" not in loaded, "Qt for Python reads each module's source here"


@pytest.mark.parametrize("name", bridge.__all__)
def test_each_name_of_the_bridge_is_found_where_it_is_at_home(name: str) -> None:
    assert name in vars(import_module(bridge.HOME_OF[name]))
    assert getattr(bridge, name) is vars(import_module(bridge.HOME_OF[name]))[name]


def test_the_bridge_gives_no_name_that_it_does_not_list() -> None:
    assert set(bridge.HOME_OF) == set(bridge.__all__)
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = bridge.Nothing
