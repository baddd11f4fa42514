"""The whole window on a real journal, a real profile file and a real receiver process."""

import asyncio
import sys
import time
from collections.abc import Callable
from functools import partial
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton, QWidget

from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.ui.bridge import ReceiverState
from etrn_gui.ui.window import MainWindow
from etrn_gui.ui.wording import plain
from tests.ui import scene as scenes
from tests.ui.conftest import Opened, OpenWindow, Run
from tests.ui.scene import HARBOUR, NORTHWIND, Scene
from tests.ui.waiting import until

STARTED = Answer(Outcome.STARTED, 250, "Queuing started")


def says(window: QWidget, text: str) -> bool:
    return any(text in plain(label.text()) for label in window.findChildren(QLabel) if label.isVisible())


def button(window: MainWindow, text: str) -> QPushButton:
    return next(b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisible())


def subjects(window: MainWindow) -> list[str]:
    found = (window.deliveries.arrival(row) for row in range(window.deliveries.rowCount()))
    return [arrival.subject for arrival in found if arrival]


async def drawn() -> None:
    """Let what was told be shown."""
    await asyncio.sleep(0)
    QApplication.sendPostedEvents()


# --- live ------------------------------------------------------------------------------------------------------------


def test_a_delivery_that_another_process_writes_is_shown(
    scene: Scene, open_window: OpenWindow, run: Run, record_property: Callable[[str, object], None]
) -> None:
    async def play() -> float:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:
            model = opened.window.deliveries
            shown: list[float] = []
            model.rowsInserted.connect(lambda *_: shown.append(time.time()))
            child = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "tests.ui.another_process",
                str(scene.folder),
                "from elsewhere",
                stdout=asyncio.subprocess.PIPE,
            )
            out, _ = await child.communicate()
            await until(lambda: shown, model.rowsInserted, patience=2.0)
            assert subjects(opened.window) == ["from elsewhere"]
            await until(lambda: says(opened.window, "live · 1 today · 700 B"), opened.bridge.log.news)
            return shown[0] - float(out)

    delay = run(play())
    record_property("seconds_until_shown", round(delay, 3))
    print(f"a row written by another process was in the table after {delay * 1000:.0f} ms")


def test_a_flush_by_another_process_runs_on_the_card(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:
            window, news = opened.window, opened.bridge.log.news
            flush = scene.flush(HARBOUR, "harbour.example", 0.4, STARTED)
            await until(lambda: says(window, "Accepted, waiting for mail"), news)
            scene.deliver("a@b.example", "m@harbour.example", "one", 100, 0)
            await until(lambda: says(window, "1 message so far"), news)
            scene.close(flush, Verdict.CONFIRMED)
            await until(lambda: says(window, "Confirmed: 1 message, 100 B"), news)
            assert says(window, "Flush #1 · Harbour Sat Link · harbour.example · Confirmed")

    run(play())


def verdict(scene: Scene, flush: int) -> Verdict | None:
    return scene.row(flush).verdict


def test_a_flush_by_another_process_is_closed_though_the_window_rests(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    """While nothing is open the window looks every ten seconds only; the journal's news tell it of this one."""

    async def play() -> None:
        scene.configure(HARBOUR)
        refused = Answer(Outcome.NOT_ALLOWED, 459, "Node not allowed")
        async with open_window(scene) as opened:
            flushing = opened.bridge.flushing
            for number in (1, 2):
                await until(lambda: flushing._tracker and not flushing._tracker._any_open, opened.bridge.log.news)
                scene.flush(HARBOUR, "harbour.example", 0.4, refused)
                await until(partial(verdict, scene, number), opened.bridge.log.news, patience=5.0)

    run(play())


def test_the_rows_that_were_there_before(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = opened.window
            window.show_provider(HARBOUR.name)
            await until(lambda: window.deliveries.rowCount() > 50, opened.bridge.search.found)
            assert subjects(window)[0] == "Weather routing 48h"
            await until(lambda: says(window, "9 of 14 promised messages arrived"), opened.bridge.log.news)
            window.show_provider(NORTHWIND.name)
            assert says(window.page, "Confirmed: 3 messages")
            assert not says(window.page, "9 of 14 promised messages arrived")

    run(play())


# --- the log ---------------------------------------------------------------------------------------------------------


async def opened_story(scene: Scene, opened: Opened) -> MainWindow:
    await until(lambda: opened.window.deliveries.rowCount() > 50, opened.bridge.search.found)
    opened.window.show_provider(HARBOUR.name)
    return opened.window


def test_the_filter_narrows_as_one_types_and_says_what_it_does_not_know(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await opened_story(scene, opened)
            field = window.page.log.filter
            QTest.keyClicks(field, "refused")
            await until(lambda: window.deliveries.rowCount() == 1, opened.bridge.search.found)
            field.clear()
            QTest.keyClicks(field, "has:attachment")
            await until(lambda: says(window, "“has:” is not known"), field.problem_changed)
            field.clear()
            QTest.keyClicks(field, "from:nobody")
            await until(lambda: says(window, "Nothing matches"), opened.bridge.search.found)
            button(window, "Clear the filter").click()
            await until(lambda: window.deliveries.rowCount() > 50, opened.bridge.search.found)

    run(play())


def test_what_is_read_stays_in_place_unless_the_top_is_followed(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await opened_story(scene, opened)
            table, inserted = window.page.log.table, window.deliveries.rowsInserted
            follow = button(window, "Follow")
            scene.deliver("a@b.example", "m@harbour.example", "first", 100, 0)
            await until(lambda: subjects(window)[0] == "first", inserted)
            assert table.verticalScrollBar().value() == 0
            QTest.keyClick(table, Qt.Key.Key_PageDown)
            QTest.keyClick(table, Qt.Key.Key_PageDown)
            table.verticalScrollBar().triggerAction(table.verticalScrollBar().SliderAction.SliderPageStepAdd)
            assert not follow.isChecked()
            seen = table.indexAt(table.viewport().rect().topLeft()).data()
            scene.deliver("a@b.example", "m@harbour.example", "second", 100, 0)
            await until(lambda: subjects(window)[0] == "second", inserted)
            await drawn()
            assert table.indexAt(table.viewport().rect().topLeft()).data() == seen
            follow.click()
            assert table.verticalScrollBar().value() == 0

    run(play())


def test_who_goes_away_by_keys_is_left_in_place(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await opened_story(scene, opened)
            table, inserted = window.page.log.table, window.deliveries.rowsInserted
            follow, bar = button(window, "Follow"), table.verticalScrollBar()
            table.choose_first()
            QTest.keyClick(table, Qt.Key.Key_Down)
            assert follow.isChecked(), "the newest row is in sight"
            for _ in range(30):
                QTest.keyClick(table, Qt.Key.Key_Down)
            assert not follow.isChecked()
            seen = table.indexAt(table.viewport().rect().topLeft()).data()
            scene.deliver("a@b.example", "m@harbour.example", "new", 100, 0)
            await until(lambda: subjects(window)[0] == "new", inserted)
            await drawn()
            assert table.indexAt(table.viewport().rect().topLeft()).data() == seen
            assert table.viewport().rect().intersects(table.visualRect(table.currentIndex()))
            QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
            assert (bar.value(), follow.isChecked()) == (0, False), "as after scrolling back"

    run(play())


def test_chosen_rows_are_copied_as_text(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await opened_story(scene, opened)
            window.page.log.table.choose_first()
            QTest.keyClick(window.page.log.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
            assert (
                "ana@northfleet.example\tbridge@harbour.example\tWeather routing 48h" in QApplication.clipboard().text()
            )

    run(play())


# --- empty states, and what is wrong ---------------------------------------------------------------------------------


def test_the_first_start_offers_two_ways_on(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        async with open_window(scene) as opened:
            window = opened.window
            assert says(window, "Fetch the mail that waits for you")
            assert says(window, "Not needed yet")
            wanted: list[str] = []
            window.practice_wanted.connect(lambda: wanted.append("practice"))
            button(window, "Try it with the practice provider").click()
            assert wanted == ["practice"]
            button(window, "Add a provider…").click()
            assert any(dialog.isVisible() for dialog in window.findChildren(QDialog))
            assert opened.bridge.receiving.status.state is ReceiverState.STOPPED

    run(play())


def test_a_provider_without_queues_leads_to_the_dialog(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.queueless_story(scene)
        async with open_window(scene) as opened:
            window = opened.window
            assert says(window, "Nothing to flush yet")
            assert not window.page.header.flush_button.isEnabled()
            button(window, "Add a queue…").click()
            assert any(dialog.isVisible() for dialog in window.findChildren(QDialog))

    run(play())


def test_an_unreadable_profile_file_is_named_kept_and_read_again(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scenes.unreadable_story(scene)
        file = scene.data.profile_file
        bad = file.read_bytes()
        async with open_window(scene) as opened:
            window = opened.window
            assert says(window, "line 9, profile “Harbour Sat Link”, port")
            assert says(window, "is kept as it is")
            assert says(window, "It starts when your providers can be read.")
            with patch.object(QDesktopServices, "openUrl") as opened_url:
                button(window, "Open the folder").click()
            assert opened_url.call_args.args[0].toLocalFile() == str(file.parent)
            assert not button(window, "Add provider…").isEnabled()
            assert file.read_bytes() == bad
            file.write_bytes(bad.replace(b"70000", b"587").replace(b'"startls"', b'"starttls"'))
            button(window, "Read it again").click()
            await until(lambda: says(window, "relay.harboursat.example:587"), opened.bridge.profiles.changed)
            assert button(window, "Add provider…").isEnabled()

    run(play())


def test_a_port_in_use_is_said_and_the_receiver_can_be_started_again(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        holder = scenes.port_in_use_story(scene)
        async with open_window(scene) as opened:
            window, bridge = opened.window, opened.bridge
            await until(lambda: bridge.receiving.status.state is ReceiverState.FAILED, bridge.receiving.changed)
            assert says(window, "is in use")
            holder.close()
            button(window, "Start again").click()
            await until(lambda: bridge.receiving.status.state is ReceiverState.LISTENING, bridge.receiving.changed)
            assert says(window, f"Listening on 127.0.0.1:{bridge.receiving.status.listening[0].port}")

    run(play())


def test_a_receiver_that_is_killed_comes_back_and_it_is_said(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:
            bridge = opened.bridge
            await until(lambda: bridge.receiving.status.state is ReceiverState.LISTENING, bridge.receiving.changed)
            supervisor = bridge.receiving._supervisor
            assert supervisor
            assert supervisor._child
            states: list[ReceiverState] = []
            bridge.receiving.changed.connect(lambda status: states.append(status.state))
            supervisor._child.kill()
            await until(lambda: ReceiverState.LISTENING in states, bridge.receiving.changed, patience=20)
            assert states[0] is ReceiverState.RESTARTING
            assert says(opened.window, "restarted 1 time")

    run(play())


def test_a_fault_that_nobody_expected_is_shown(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:

            async def fail() -> None:
                raise RuntimeError("the moon")

            opened.bridge._ground.tasks.start(fail(), "fail")
            await until(lambda: says(opened.window, "RuntimeError: the moon"), opened.bridge.problem)
            button_count = len(opened.window.notices.problems)
            opened.bridge.report(RuntimeError("the moon"))
            assert len(opened.window.notices.problems) == button_count, "the same one is shown once"

    run(play())


# --- leaving ---------------------------------------------------------------------------------------------------------


def test_leaving_with_a_flush_in_flight_asks_first(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        scene.flush(HARBOUR, "harbour.example", 1, STARTED)
        async with open_window(scene) as opened:
            window = opened.window
            closed: list[bool] = []
            window.closed.connect(lambda: closed.append(True))
            await until(lambda: says(window, "Accepted, waiting"), opened.bridge.log.news)
            window.close()
            (question,) = window.findChildren(QMessageBox)
            assert question.text() == "1 flush still running"
            assert window.isVisible()
            assert not closed
            next(b for b in question.findChildren(QPushButton) if b.text() == "Quit now").click()
            assert closed

    run(play())


def test_leaving_at_rest_asks_nothing(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:
            opened.window.close()
            assert not opened.window.isVisible()

    run(play())
