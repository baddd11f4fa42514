"""Draws every state of the window into a folder: `python -m tests.ui.screenshots out/screenshots`.

Each picture is made by a process of its own, for the scale is chosen before Qt starts. The rows are real ones of a real
journal, and the receiver that the window shows is a running one.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QTabBar
from qasync import QEventLoop

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.preferences import ThemeChoice
from etrn_gui.ui.bridge import Bridge, Obstacle, PortReport, ReceiverState, ReceiverStatus, SecretState
from etrn_gui.ui.theme import APPLICATION, Theme
from etrn_gui.ui.translations import install_translations
from etrn_gui.ui.views.port_dialog import PortDialog
from etrn_gui.ui.views.receiver_dialog import ReceiverDialog
from etrn_gui.ui.window import MainWindow
from etrn_gui.ui.window.leaving import Leaving
from etrn_gui.ui.window.opening import open_in_steps
from etrn_gui.ui.wording.ports import port_words
from tests.ui import log_shots
from tests.ui import provider_scene as providers
from tests.ui import scene as scenes
from tests.ui import schedule_scene as schedules
from tests.ui.scene import Scene

THEMES = ("light", "dark")
SCALES = ("1", "2")
USUAL = (1360, 860)
SMALL = (1024, 700)


@dataclass(frozen=True)
class Shot:
    """A state to draw: what is in the data folder before, and what is done in the window."""

    prepare: Callable[[Scene], object]
    act: Callable[[MainWindow], object] = lambda window: None
    size: tuple[int, int] = USUAL


def choose_newest(window: MainWindow) -> None:
    window.page.log.table.choose_first()


def open_tab(number: int, row: int = 0) -> Callable[[MainWindow], None]:
    """Choose a row, the newest being the first, and a tab of the inspector."""

    def act(window: MainWindow) -> None:
        window.page.log.table.selectRow(row)
        tabs = window.inspector.findChild(QTabBar)
        assert tabs is not None
        tabs.setCurrentIndex(number)

    return act


def show_formatted(window: MainWindow) -> None:
    """Choose a message that has a formatted text too, and that view of it."""
    open_tab(0, scenes.FORMATTED_ROW)(window)
    window.inspector.message.as_formatted.setChecked(True)


def type_filter(text: str) -> Callable[[MainWindow], None]:
    return lambda window: window.page.log.filter.setText(text)


def advise(window: MainWindow) -> None:
    window.page.board.advice_wanted.emit(scenes.node("#priority"))


def open_receiver(page: int, *, wrong: bool = False) -> Callable[[MainWindow], None]:
    """Open the receiver's settings on one of its pages."""

    def act(window: MainWindow) -> None:
        window.sidebar.receiver.settings_wanted.emit()
        dialog = window.findChild(ReceiverDialog)
        assert dialog is not None
        dialog.pages.setCurrentIndex(page)
        if wrong:
            dialog.mail.listen.setText("0.0.0.0:70000")
            dialog.mail.listen.textEdited.emit("")

    return act


def show_forbidden_port(window: MainWindow) -> None:
    """What is shown where port 25 is the administrator's; this very user may be one."""
    dialog = PortDialog(window)
    dialog.open()
    report = PortReport(Endpoint("0.0.0.0", 25), Obstacle.FORBIDDEN, system="linux", user="ana")
    dialog.show_words(port_words(report))


def quit_soon(window: MainWindow) -> None:
    window.sidebar.menu.quit_wanted.emit()
    asked = window.findChild(QMessageBox)
    assert asked is not None
    wait = (button for button in asked.buttons() if asked.buttonRole(button) is QMessageBox.ButtonRole.AcceptRole)
    next(wait).click()


def close_to_tray(window: MainWindow) -> None:
    leaving = window.findChild(Leaving)
    assert leaving is not None
    leaving._in_tray = lambda: True
    window.close()


def high_contrast(window: MainWindow) -> None:
    """High contrast is dark where the desktop is."""
    scheme = Qt.ColorScheme.Dark if window._theme.is_dark else Qt.ColorScheme.Light
    QApplication.styleHints().colorSchemeChanged.emit(scheme)
    window._theme.choose(ThemeChoice.CONTRAST)
    choose_newest(window)


def practise(window: MainWindow) -> None:
    """The practice provider's room, with mail in each state."""
    window.later.practice._show(scenes.practising())
    panel = window.later.practice.panel
    assert panel is not None
    panel.show_queues(scenes.HARBOUR.queues)
    window.page.rooms.open_or_close(panel, is_open=True)
    window.page.rooms.enter(panel)


SHOTS = {
    "main": Shot(scenes.harbour_story, choose_newest),
    "transcript": Shot(scenes.harbour_story, open_tab(3)),
    "receipt": Shot(scenes.harbour_story, open_tab(5)),
    "attachments": Shot(scenes.harbour_story, open_tab(4)),
    "headers": Shot(scenes.harbour_story, open_tab(1)),
    "source": Shot(scenes.harbour_story, open_tab(2)),
    "formatted": Shot(scenes.harbour_story, show_formatted),
    "refused": Shot(scenes.harbour_story, open_tab(0, scenes.REFUSED_ROW)),
    "refused-small": Shot(scenes.harbour_story, open_tab(0, scenes.REFUSED_ROW), SMALL),
    "transcript-small": Shot(scenes.harbour_story, open_tab(3), SMALL),
    "attachments-small": Shot(scenes.harbour_story, open_tab(4), SMALL),
    "receipt-small": Shot(scenes.harbour_story, open_tab(5), SMALL),
    "small": Shot(scenes.harbour_story, choose_newest, SMALL),
    "outcomes": Shot(scenes.outcomes_story, size=SMALL),
    "welcome": Shot(lambda scene: None, size=SMALL),
    "no-mail": Shot(scenes.fresh_story),
    "no-queue": Shot(scenes.queueless_story, size=SMALL),
    "unreadable": Shot(scenes.unreadable_story, size=SMALL),
    "filter-wrong": Shot(scenes.harbour_story, type_filter("has:attachment")),
    "flush-alone": Shot(scenes.harbour_story, type_filter("flush:3")),
    "flush-alone-small": Shot(scenes.harbour_story, type_filter("flush:4"), SMALL),
    "filter-none": Shot(scenes.harbour_story, type_filter("from:nobody")),
    "port-in-use": Shot(scenes.port_in_use_story, size=SMALL),
    "advice": Shot(scenes.harbour_story, advise),
    "receiver": Shot(scenes.harbour_story, open_receiver(0), size=SMALL),
    "receiver-certificate": Shot(scenes.certificate_story, open_receiver(1), size=SMALL),
    "receiver-limits": Shot(scenes.harbour_story, open_receiver(2), size=SMALL),
    "receiver-wrong": Shot(scenes.harbour_story, open_receiver(0, wrong=True), size=SMALL),
    "port": Shot(scenes.port_in_use_story, lambda window: window.sidebar.receiver.advice_wanted.emit(), size=SMALL),
    "preferences": Shot(scenes.harbour_story, lambda window: window.sidebar.menu.preferences_wanted.emit(), SMALL),
    "about": Shot(scenes.harbour_story, lambda window: window.sidebar.menu.about_wanted.emit(), SMALL),
    "quitting": Shot(scenes.harbour_story, lambda window: window.sidebar.menu.quit_wanted.emit(), SMALL),
    "quitting-soon": Shot(scenes.harbour_story, quit_soon, SMALL),
    "tray-explained": Shot(scenes.harbour_story, close_to_tray, SMALL),
    "contrast": Shot(scenes.harbour_story, high_contrast),
    "practice": Shot(scenes.fresh_story, practise),
    "practice-small": Shot(scenes.fresh_story, practise, SMALL),
    "port-forbidden": Shot(scenes.harbour_story, show_forbidden_port, size=SMALL),
    "schedules": Shot(schedules.schedules_story, choose_newest),
    "schedules-small": Shot(schedules.schedules_story, choose_newest, SMALL),
    "schedules-paused": Shot(schedules.paused_story, size=SMALL),
    "schedule": Shot(schedules.schedules_story, schedules.open_editor, SMALL),
    "schedule-link": Shot(schedules.dialled_story, schedules.open_folded, SMALL),
    "runs": Shot(schedules.schedules_story, schedules.show_runs),
    "runs-small": Shot(schedules.schedules_story, schedules.show_runs, SMALL),
    "add-provider": Shot(scenes.harbour_story, providers.open_assistant, SMALL),
    "assistant-looking": Shot(scenes.harbour_story, providers.assistant_looking, SMALL),
    "assistant-found": Shot(scenes.harbour_story, providers.assistant_found, SMALL),
    "assistant-sign-in": Shot(scenes.harbour_story, providers.assistant_sign_in, SMALL),
    "assistant-queues": Shot(scenes.harbour_story, providers.assistant_queues, SMALL),
    "assistant-test": Shot(scenes.harbour_story, providers.assistant_test, SMALL),
    "edit-provider": Shot(scenes.harbour_story, providers.edit_all),
    "check": Shot(providers.check_story, providers.show_check(*providers.STEPS), SMALL),
    "check-failed": Shot(providers.check_story, providers.show_check(*providers.REFUSED_STEPS), SMALL),
    "habits": Shot(providers.habit_story, size=SMALL),
    "alarm": Shot(providers.habit_story, providers.alarm_advice, SMALL),
    "letter": Shot(providers.letter_story, providers.letter_advice, SMALL),
    "fleet": Shot(providers.fleet_story, size=SMALL),
    "history": Shot(log_shots.history_story, log_shots.show_history),
    "history-small": Shot(log_shots.history_story, log_shots.show_history, SMALL),
    "history-year": Shot(log_shots.history_story, log_shots.show_year),
    "log-filtered": Shot(scenes.harbour_story, log_shots.complete_filter, SMALL),
    "log-export": Shot(scenes.harbour_story, log_shots.export_all, SMALL),
    "log-paused": Shot(scenes.harbour_story, log_shots.hold_back, SMALL),
    "keyring-locked": Shot(scenes.harbour_story, providers.keyring_bar(SecretState.LOCKED), SMALL),
    "keyring-memory": Shot(scenes.harbour_story, providers.keyring_bar(SecretState.OK, in_memory=True), SMALL),
}


def main(folder: Path, names: list[str]) -> int:
    """Draw the shots of these names (all, where none is named) in both themes at both scales."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = list(product(names or SHOTS, THEMES, SCALES))
    failed = [case for case in wanted if _draw_in_process(*case, folder)]
    print(f"{len(wanted) - len(failed)} drawn, {len(failed)} failed")
    return 1 if failed else 0


def _draw_in_process(name: str, theme: str, scale: str, folder: Path) -> int:
    target = folder / f"{name}-{theme}{'' if scale == '1' else f'@{scale}x'}.png"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    command = [sys.executable, "-m", "tests.ui.screenshots", "--one", name, theme, str(target)]
    status = subprocess.run(command, env=environment, timeout=60, check=False).returncode
    print(target if status == 0 else f"{target}: failed with status {status}", flush=True)
    return status


def draw(name: str, theme: str, target: Path) -> None:
    """Open the window on one state and keep what it shows."""
    app = QApplication(list(APPLICATION))
    app.setQuitOnLastWindowClosed(False)
    install_translations(app, QLocale.c())
    with QEventLoop(app) as loop, tempfile.TemporaryDirectory() as folder:
        shown = _show(SHOTS[name], Theme(app, ThemeChoice(theme)), Path(folder), target)
        loop.run_until_complete(asyncio.wait_for(shown, 40))


async def _show(shot: Shot, theme: Theme, folder: Path, target: Path) -> None:
    scene = Scene(folder)
    kept = shot.prepare(scene)
    receive = (sys.executable, "-m", "etrn_gui", "receive", "--supervised", "--data-dir", str(folder))
    bridge = Bridge(scene.data, receive)
    window = MainWindow(bridge, theme)
    window.resize(*shot.size)
    window.show()
    await open_in_steps(window, bridge)
    try:
        window.show_provider(scenes.HARBOUR.name)
        await settled(bridge)
        shot.act(window)
        await asyncio.sleep(0.6)
        dialog = next((widget for widget in window.findChildren(QDialog) if widget.isVisible()), None)
        (dialog or window).grab().save(str(target))
    finally:
        window.hide()
        await bridge.close()
        scene.journal.close()
        del kept


async def settled(bridge: Bridge) -> None:
    """Wait until the receiver has found its state, so that pictures are alike."""
    settled = asyncio.Event()
    restless = {ReceiverState.STOPPED, ReceiverState.STARTING}

    def look(status: ReceiverStatus) -> None:
        if status.state not in restless or not bridge.profiles.receiver_settings.accept:
            settled.set()

    bridge.receiving.changed.connect(look)
    look(bridge.receiving.status)
    await settled.wait()


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        draw(sys.argv[2], sys.argv[3], Path(sys.argv[4]))
    else:
        sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
