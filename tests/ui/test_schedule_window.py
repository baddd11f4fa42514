"""Schedules in the real window: on the cards, in the editor, paused and resumed, and told in the room of runs."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTabBar

from etrn_gui.domain.schedule.ledger import Run as LedgerRow
from etrn_gui.domain.schedule.ledger import RunState
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from etrn_gui.ui.models.runs import RunColumn, RunsModel
from etrn_gui.ui.views.queue_card import QueueCard
from etrn_gui.ui.views.schedule.dialog import ScheduleDialog
from etrn_gui.ui.views.schedule.pause_bar import PauseBar
from etrn_gui.ui.views.schedule.runs_panel import RunsPanel
from etrn_gui.ui.window import MainWindow
from tests.ui.conftest import Opened, OpenWindow, Run
from tests.ui.scene import HARBOUR, NORTHWIND, Scene
from tests.ui.schedule_scene import paused_story, schedules_story, show_runs
from tests.ui.test_access import controls
from tests.ui.waiting import until
from tests.unit.flush.schedule_world import schedule


def card(window: MainWindow, name: str) -> QueueCard:
    return next(one for one in window.findChildren(QueueCard) if one.accessibleName() == f"Queue {name}")


def texts(card: QueueCard) -> str:
    return "\n".join(label.text().replace("\u00a0", " ") for label in card.findChildren(QLabel) if label.isVisible())


def link(card: QueueCard, text: str) -> QPushButton:
    return next(one for one in card.findChildren(QPushButton) if one.text() == text)


def saved(scene: Scene) -> Configuration:
    found = ProfileFile(scene.data.profile_file).load()
    assert isinstance(found, Configuration)
    return found


async def schedules_told(opened: Opened) -> None:
    opened.window.show_provider(HARBOUR.name)
    await until(lambda: opened.bridge.scheduling.now.outlooks, opened.bridge.scheduling.changed)


def dialog_of(window: MainWindow) -> ScheduleDialog:
    return next(one for one in window.findChildren(ScheduleDialog) if one.isVisible())


def room_of_runs(window: MainWindow) -> tuple[RunsPanel, RunsModel]:
    panel = window.findChild(RunsPanel)
    assert panel is not None
    model = panel.table.model()
    assert isinstance(model, RunsModel)
    return panel, model


def row_of(model: RunsModel, number: int) -> LedgerRow:
    found = model.run(number)
    assert found is not None
    return found


def test_cards_say_the_schedule_and_when_the_next_run_is(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    schedules_story(scene)

    async def play() -> None:
        async with open_window(scene) as opened:
            await schedules_told(opened)
            text = texts(card(opened.window, "harbour.example"))
            assert "Every 15 min, 06:00-22:00; when the network comes up; quiet 12:00-13:00" in text
            assert "next " in text
            stopped = card(opened.window, "#priority")
            assert "stopped: the provider refuses" in texts(stopped)
            link(stopped, "Resume").click()
            await until(lambda: "stopped" not in texts(stopped), opened.bridge.scheduling.changed)
            opened.window.show_provider(NORTHWIND.name)
            assert "Only by hand" in texts(card(opened.window, "@northwind.example"))

    run(play())


def test_a_schedule_is_given_to_one_queue_from_its_card(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    scene.configure(HARBOUR)

    async def play() -> None:
        async with open_window(scene) as opened:
            link(card(opened.window, "@harbour.example"), "Schedule…").click()
            dialog = dialog_of(opened.window)
            link(dialog, "Add a line").click()  # type: ignore[arg-type]
            QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
            await schedules_told(opened)
            assert not opened.window.findChildren(ScheduleDialog)
            words = texts(card(opened.window, "@harbour.example"))
            assert "Every 15 min" in words
            assert "next " in words
            assert "Only by hand" in texts(card(opened.window, "harbour.example"))

    run(play())
    first, second, third = saved(scene).profiles[0].queues
    assert second.schedule == schedule("every 15 min")
    assert not first.schedule.asks
    assert not third.schedule.asks


def test_one_schedule_for_all_queues_keeps_what_else_was_changed_meanwhile(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    scene.configure(HARBOUR)

    async def play() -> None:
        async with open_window(scene) as opened:
            opened.window.page.header.schedule_wanted.emit()
            dialog = dialog_of(opened.window)
            dialog.on_network.setChecked(True)
            changed = replace(HARBOUR, port=2525)
            assert await opened.bridge.profiles.change(lambda before: before.with_profile(changed))
            QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
            await schedules_told(opened)

    run(play())
    found = saved(scene).profiles[0]
    assert found.port == 2525
    assert {queue.schedule for queue in found.queues} == {schedule("on network")}


def test_a_pause_is_seen_until_one_click_ends_it(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    schedules_story(scene)

    async def play() -> None:
        async with open_window(scene) as opened:
            await schedules_told(opened)
            window, changed = opened.window, opened.bridge.scheduling.changed
            bar = window.findChild(PauseBar)
            assert bar is not None
            assert not bar.isVisible()
            pause = next(one for one in window.sidebar.schedules.findChildren(QPushButton) if one.text() == "Pause")
            menu = pause.menu()
            menu.aboutToShow.emit()
            menu.actions()[0].trigger()
            await until(bar.isVisible, changed)
            assert bar.accessibleName().startswith("All schedules are paused until ")
            assert "paused until " in texts(card(window, "harbour.example"))
            labels = window.sidebar.schedules.findChildren(QLabel)
            line = next(one for one in labels if one.text().startswith("Paused until "))
            assert line.height() >= line.heightForWidth(line.width()), "the time at its end is not cut"
            next(iter(bar.findChildren(QPushButton))).click()
            await until(lambda: not bar.isVisible(), changed)
            assert "paused" not in texts(card(window, "harbour.example"))

    run(play())


def test_a_queue_that_is_paused_twice_over_goes_on_by_one_click(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    paused_story(scene)

    async def play() -> None:
        async with open_window(scene) as opened:
            await schedules_told(opened)
            link(card(opened.window, "@harbour.example"), "Resume").click()
            await until(lambda: not opened.bridge.scheduling.now.pauses, opened.bridge.scheduling.changed)

    run(play())


def test_the_room_of_runs_tells_what_became_of_each_due_time(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    schedules_story(scene)

    async def play() -> None:
        async with open_window(scene) as opened:
            await schedules_told(opened)
            window = opened.window
            show_runs(window)
            panel, model = room_of_runs(window)
            page = opened.bridge.scheduling.page
            await until(lambda: model.rowCount() >= 14, page)
            rows = [row_of(model, row) for row in range(model.rowCount())]
            assert [row.id for row in rows] == sorted((row.id for row in rows), reverse=True)
            await until(lambda: opened.bridge.scheduling.now.keeper.here, opened.bridge.scheduling.changed)
            assert any("This window keeps the schedules." in one.text() for one in panel.findChildren(QLabel))

            state = next(one for one in panel.findChildren(QComboBox) if one.accessibleName().endswith("outcome"))
            state.setCurrentIndex(state.findText("blocked"))
            await until(lambda: model.rowCount() == 2, page)
            reasons = [model.index(row, RunColumn.REASON).data() for row in range(2)]
            assert reasons == ["the link could not be brought up: no carrier", "there is no network"]

            state.setCurrentIndex(state.findText("unknown"))
            await until(lambda: model.rowCount() == 1, page)
            flush = row_of(model, 0).flush
            panel.table.clicked.emit(model.index(0, RunColumn.FLUSH))
            assert window.page.log.filter.text() == f"flush:{flush}"
            assert window.page.log.isVisible()

    run(play())


def test_new_rows_come_on_top_and_a_running_one_changes_in_its_place(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    schedules_story(scene)

    async def play() -> None:
        async with open_window(scene) as opened:
            await schedules_told(opened)
            _, model = room_of_runs(opened.window)
            await until(lambda: model.rowCount() >= 14, opened.bridge.scheduling.page)
            newest, outcome = row_of(model, 0), model.index(0, RunColumn.RESULT).data()
            entry = replace(newest.entry, state=RunState.ASKING)
            model.take([replace(newest, id=newest.id + 5, entry=entry)])
            assert model.index(0, RunColumn.RESULT).data() == "asking"
            count = model.rowCount()
            model.take([replace(newest, id=newest.id + 5)])
            assert model.rowCount() == count
            assert model.index(0, RunColumn.RESULT).data() == outcome
            model.take([replace(newest, id=newest.id + 6, profile="Another")])
            assert model.rowCount() == count, "of the chosen provider only"

    run(play())


def test_room_and_bars_are_reached_and_heard(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    paused_story(scene)

    async def play() -> None:
        async with open_window(scene) as opened:
            await schedules_told(opened)
            window = opened.window
            show_runs(window)
            window.resize(1024, 700)
            for _ in range(3):
                await asyncio.sleep(0)
                QApplication.sendPostedEvents()
            nameless = [one for one in controls(window) if not one.accessibleName() and not isinstance(one, QTabBar)]
            assert not nameless
            for button in window.findChildren(QPushButton):
                if button.isVisible() and button.text():
                    assert button.width() >= button.minimumSizeHint().width(), button.text()
                    assert window.rect().contains(button.mapTo(window, button.rect().topRight())), button.text()

    run(play())


def test_what_could_not_be_kept_stays_in_the_editor(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    scene.configure(HARBOUR)

    async def play() -> None:
        async with open_window(scene) as opened:
            opened.window.page.header.schedule_wanted.emit()
            dialog = dialog_of(opened.window)
            dialog.on_start.setChecked(True)
            file = scene.data.profile_file
            file.write_text(file.read_text().replace("port = 587", "port = 70000"))  # edited by hand meanwhile
            dialog.save.click()
            await until(lambda: "could not be saved" in dialog.preview.text, opened.bridge.problem)
            assert dialog.isVisible()
            assert dialog.on_start.isChecked()
            dialog.reject()

    run(play())


def test_the_menu_of_a_provider_leads_to_its_schedule_and_pauses_it(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    scene.configure(NORTHWIND, HARBOUR)

    async def play() -> None:
        async with open_window(scene) as opened:
            providers, scheduling = opened.window.sidebar.providers, opened.bridge.scheduling
            providers.schedule_wanted.emit(HARBOUR.name)
            assert dialog_of(opened.window).windowTitle() == "Schedule of Harbour Sat Link"
            dialog_of(opened.window).reject()
            providers.pause_wanted.emit(HARBOUR.name, None)
            await until(lambda: scheduling.now.pauses, scheduling.changed)
            assert [(row.profile, row.node) for row in scheduling.now.pauses] == [(HARBOUR.name, "")]

    run(play())
