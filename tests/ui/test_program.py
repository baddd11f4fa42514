"""The program itself: preferences, the tray, and the ways out."""

import asyncio
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.preferences import Notify, Preferences, ThemeChoice
from etrn_gui.storage.preferences_file import PreferencesFile
from etrn_gui.ui.bridge import ReceiverState
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import CONTRAST_LIGHT, DARK, Tone
from etrn_gui.ui.tray import Tray
from etrn_gui.ui.views.leaving_bar import LeavingBar
from etrn_gui.ui.views.main_menu import MainMenu
from etrn_gui.ui.views.preferences_dialog import PreferencesDialog
from etrn_gui.ui.window.leaving import Leaving
from tests.ui.conftest import Opened, OpenWindow, Run
from tests.ui.scene import HARBOUR, NORTHWIND, Scene
from tests.ui.waiting import until

STARTED = Answer(Outcome.STARTED, 250, "Queuing started")


def press(parent: QWidget, text: str) -> None:
    next(b for b in parent.findChildren(QPushButton) if b.text() == text and b.isVisible()).click()


# --- preferences


@pytest.fixture
def preferences(qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog(["de", "en"], has_tray=True)
    qtbot.addWidget(made)
    made.show_preferences(Preferences())
    made.show()
    return made


def test_each_preference_counts_at_once(preferences: PreferencesDialog) -> None:
    chosen: list[Preferences] = []
    preferences.chosen.connect(chosen.append)
    for box in (preferences.tray, preferences.failures, preferences.silent, preferences.successes, preferences.details):
        box.click()
    preferences.language.setCurrentIndex(preferences.language.findData("de"))
    preferences.language.activated.emit(1)
    preferences.theme.setCurrentIndex(preferences.theme.findData("contrast"))
    preferences.theme.activated.emit(1)
    turned = Notify(failures=False, silent=False, successes=True, details=True)
    assert chosen[-1] == Preferences(ThemeChoice.CONTRAST, "de", tray=False, notify=turned)
    assert len(chosen) == 7


def test_without_a_tray_that_is_said_and_the_choice_is_kept(qtbot: QtBot) -> None:
    dialog = PreferencesDialog([], has_tray=False)
    qtbot.addWidget(dialog)
    dialog.show_preferences(Preferences())
    chosen: list[Preferences] = []
    dialog.chosen.connect(chosen.append)
    assert not dialog.tray.isEnabled()
    assert any("has no tray" in label.text() for label in dialog.findChildren(QLabel))
    dialog.silent.click()
    assert chosen[-1].tray, "on a desktop with a tray it counts again"


def test_the_menu_opens_the_preferences_which_last(
    scene: Scene, open_window: OpenWindow, run: Run, theme: Theme
) -> None:
    async def play() -> None:
        async with open_window(scene) as opened:
            menu = opened.window.findChild(MainMenu)
            assert menu is not None
            action(menu, "Preferences…").trigger()
            dialog = opened.window.findChild(PreferencesDialog)
            assert dialog is not None
            dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
            dialog.theme.activated.emit(1)
            assert theme.colours is DARK
            dialog.theme.setCurrentIndex(dialog.theme.findData("contrast"))
            dialog.theme.activated.emit(1)
            assert theme.colours in {CONTRAST_LIGHT, theme.colours}
            assert theme.has_contrast
            file = PreferencesFile(scene.data.preferences)
            await until(lambda: file.load()[0].theme is ThemeChoice.CONTRAST, opened.bridge.choices.changed)

    run(play())


def action(menu: MainMenu, text: str) -> QAction:
    return next(found for found in menu.actions_menu.actions() if found.text() == text)


def test_a_fault_in_their_file_is_said_and_the_window_opens(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.data.preferences.write_text("theme = ", encoding="utf-8")
        async with open_window(scene) as opened:
            assert any("settings" in problem.what for problem in opened.window.notices.problems)

    run(play())


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="other systems have other ways")
def test_start_at_login_and_back(
    scene: Scene, open_window: OpenWindow, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = tmp_path / "config" / "autostart" / "etrn-gui.desktop"

    async def play() -> None:
        async with open_window(scene) as opened:
            choices = opened.bridge.choices
            choices.command = ("/usr/bin/etrn-gui",)
            assert not choices.starts_at_login
            choices.start_at_login(True)
            await until(lambda: choices.starts_at_login, choices.login_changed)
            assert "Exec=/usr/bin/etrn-gui --in-tray" in entry.read_text(encoding="utf-8")
            choices.start_at_login(False)
            await until(lambda: not choices.starts_at_login, choices.login_changed)
            assert not entry.exists()

    run(play())


def test_the_receiver_may_go_on(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:
            opened.window.sidebar.menu.preferences_wanted.emit()
            dialog = opened.window.findChild(PreferencesDialog)
            assert dialog is not None
            assert not dialog.receiving.isChecked()
            dialog.receiving.click()
            profiles = opened.bridge.profiles
            await until(lambda: profiles.configuration.receiver.keep_receiving, profiles.changed)
            dialog.receiving.click()
            await until(lambda: not profiles.configuration.receiver.keep_receiving, profiles.changed)

    run(play())


# --- closing and quitting


def rewire(opened: Opened, *, in_tray: bool) -> Leaving:
    """Say whether there is a tray; that a real one is found is seen in tests/real."""
    leaving = opened.window.findChild(Leaving)
    assert leaving is not None
    leaving._in_tray = lambda: in_tray
    return leaving


def question(opened: Opened) -> QMessageBox:
    found = [box for box in opened.window.findChildren(QMessageBox) if box.isVisible()]
    assert len(found) == 1
    return found[0]


def test_closing_goes_on_in_the_tray_and_is_explained_once(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        async with open_window(scene) as opened:
            leaving = rewire(opened, in_tray=True)
            left: list[bool] = []
            opened.window.closed.connect(lambda: left.append(True))
            opened.window.close()
            assert opened.window.isVisible(), "first it is said"
            press(question(opened), "Close to the tray")
            assert not opened.window.isVisible()
            leaving.come_forward()
            opened.window.close()
            assert not opened.window.isVisible(), "said once is enough"
            assert not left
            assert PreferencesFile(scene.data.preferences).load()[0].tray_explained or await kept(scene)

    run(play())


async def kept(scene: Scene) -> bool:
    """The file is written in a thread."""
    async with asyncio.timeout(5):
        while not PreferencesFile(scene.data.preferences).load()[0].tray_explained:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    return True


def test_without_a_tray_closing_quits(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        async with open_window(scene) as opened:
            rewire(opened, in_tray=False)
            left: list[bool] = []
            opened.window.closed.connect(lambda: left.append(True))
            opened.window.close()
            assert left
            assert not opened.window.isVisible()

    run(play())


def test_who_does_not_want_the_tray_quits(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        async with open_window(scene) as opened:
            rewire(opened, in_tray=True)
            opened.bridge.choices.choose(replace(opened.bridge.choices.preferences, tray=False))
            left: list[bool] = []
            opened.window.closed.connect(lambda: left.append(True))
            opened.window.close()
            assert left

    run(play())


async def with_a_flush(opened: Opened, scene: Scene, leave: Callable[[], object]) -> int:
    flush = scene.flush(HARBOUR, "harbour.example", 1, STARTED)
    leaving = opened.window.findChild(Leaving)
    assert leaving is not None
    await until(lambda: leaving.flushes, opened.bridge.log.news)
    leave()
    return flush


def test_quitting_waits_for_what_is_in_flight(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:
            leaving = rewire(opened, in_tray=False)
            left: list[bool] = []
            opened.window.closed.connect(lambda: left.append(True))
            flush = await with_a_flush(opened, scene, leaving.quit)
            press(question(opened), "Quit when it is done")
            assert not left
            bar = opened.window.findChild(LeavingBar)
            assert bar is not None
            assert bar.isVisible()
            scene.close(flush, Verdict.CONFIRMED)
            await until(lambda: left, opened.window.closed)

    run(play())


def test_one_who_waits_may_stay_after_all(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:
            leaving = rewire(opened, in_tray=False)
            flush = await with_a_flush(opened, scene, leaving.quit)
            press(question(opened), "Quit when it is done")
            press(opened.window, "Stay")
            scene.close(flush, Verdict.CONFIRMED)
            await until(lambda: not leaving.flushes, opened.bridge.log.news)
            assert opened.window.isVisible()

    run(play())


def test_an_open_connection_is_in_flight_too(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:
            leaving, receiving = rewire(opened, in_tray=False), opened.bridge.receiving
            await until(lambda: receiving.status.state is ReceiverState.LISTENING, receiving.changed)
            (place,) = receiving.status.listening
            _, writer = await asyncio.open_connection(place.host, place.port)
            await until(lambda: receiving.status.sessions == 1, receiving.changed)
            leaving.quit()
            assert question(opened).text() == "1 connection bringing mail"
            press(question(opened), "Quit now")
            assert not opened.window.isVisible()
            writer.close()

    run(play())


def test_an_export_is_in_flight_too(scene: Scene, open_window: OpenWindow, run: Run, tmp_path: Path) -> None:
    """Quitting stops it and leaves nothing of it, so that is said; who waits has the whole file."""
    target = tmp_path / "rows.csv"

    async def play() -> None:
        scene.configure(HARBOUR)
        scene.deliver("ana@northfleet.example", "bridge@harbour.example", "Position", 6_200, 30)
        async with open_window(scene) as opened:
            rewire(opened, in_tray=False)
            exporting = opened.bridge.exporting
            left: list[bool] = []
            opened.window.closed.connect(lambda: left.append(True))
            exporting.start(opened.window.page.log.filter.filter, target)
            opened.window.close()
            assert question(opened).text() == "1 export being written"
            assert question(opened).informativeText() == "An export that is not done leaves no file behind."
            press(question(opened), "Quit when it is done")
            await until(lambda: left, exporting.ended)
            assert "ana@northfleet.example" in target.read_text()

    run(play())


# --- the tray


@pytest.fixture
def tray(theme: Theme, qtbot: QtBot, qapp: QApplication) -> Tray:
    return Tray(theme, qapp)


def test_the_tray_says_how_things_stand(tray: Tray) -> None:
    tray.show_state(Tone.IDLE, "")
    calm = tray.picture.pixmap(32, 32).toImage()
    tray.show_state(Tone.BAD, "Harbour: sign-in refused")
    assert tray.tip == "etrn-gui: Harbour: sign-in refused"
    bad = tray.picture.pixmap(32, 32).toImage()
    assert bad != calm
    tray.show_state(Tone.WARN, "")
    assert tray.picture.pixmap(32, 32).toImage() not in (bad, calm)


def test_the_tray_flushes_a_provider_and_pauses(tray: Tray) -> None:
    flushed: list[str] = []
    paused: list[bool] = []
    tray.flush_wanted.connect(flushed.append)
    tray.pause_wanted.connect(paused.append)
    tray.show_providers([("Ana & Co", True), ("Idle", False)])
    menus = [menu for menu in tray.menu.findChildren(QMenu) if menu.actions()] + [tray._flush]
    texts = {a.text(): a for a in menus[-1].actions()}
    assert list(texts) == ["All queues of Ana && Co", "All queues of Idle"]
    texts["All queues of Ana && Co"].trigger()
    assert not texts["All queues of Idle"].isEnabled()
    assert flushed == ["Ana & Co"]
    tray.show_paused(False, possible=True)
    next(a for a in tray.menu.actions() if a.text() == "Pause schedules").trigger()
    assert paused == [True]


def test_the_tray_follows_the_window(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR, NORTHWIND)
        refused = Answer(Outcome.NEEDS_SIGN_IN, 535, "5.7.8 Authentication failed")
        scene.close(scene.flush(HARBOUR, "#priority", 5, refused), Verdict.REFUSED)
        async with open_window(scene) as opened:
            tray = opened.window.findChild(Tray)
            assert tray is not None
            await until(lambda: "sign-in refused" in tray.tip, opened.bridge.log.news)
            assert NORTHWIND.name in tray.tip

    run(play())


def test_the_tray_tells_of_a_pause(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:
            tray = opened.window.findChild(Tray)
            assert tray is not None
            tray.pause_wanted.emit(True)
            await until(lambda: "Schedules are paused." in tray.tip, opened.bridge.scheduling.changed)
            tray.pause_wanted.emit(False)
            await until(lambda: "paused" not in tray.tip, opened.bridge.scheduling.changed)

    run(play())


def test_f10_is_the_menu(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        async with open_window(scene) as opened:
            menu = opened.window.findChild(MainMenu)
            assert menu is not None
            wanted: list[bool] = []
            menu.about_wanted.connect(lambda: wanted.append(True))
            assert [a.text() for a in menu.actions_menu.actions() if a.text()][-1] == "Quit"
            action(menu, "About etrn-gui").trigger()
            assert wanted
            assert "Data:" in question(opened).informativeText()
            QTest.keyClick(question(opened), Qt.Key.Key_Escape)

    run(play())
