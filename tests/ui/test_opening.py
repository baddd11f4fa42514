"""The window opens in steps: what is there at once can be used at once, and nothing moves when the rest comes."""

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QTabBar, QWidget

from etrn_gui.domain.history import Flush
from etrn_gui.domain.outcome import Outcome
from etrn_gui.ui.bridge import Bridge
from etrn_gui.ui.bridge.log_view import LogViewKeeper
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.rooms import Rooms
from etrn_gui.ui.window import MainWindow
from etrn_gui.ui.window.opening import make_whole, painted, read_first
from tests.ui import scene as scenes
from tests.ui.conftest import Opened, Run, made
from tests.ui.scene import Scene
from tests.ui.waiting import until

Begin = Callable[[Scene], AbstractAsyncContextManager[Opened]]
UNREACHABLE = scenes.profile("Nobody", "127.0.0.1", "harbour.example", port=1)


@pytest.fixture
def first_picture(theme: Theme) -> Begin:
    """Open a window as far as its first picture."""

    @asynccontextmanager
    async def begun(scene: Scene) -> AsyncIterator[Opened]:
        async with AsyncExitStack() as stack:
            with theme.put_off():
                opened = await stack.enter_async_context(made(scene, theme))
                reading = await read_first(opened.bridge)
            opened.window.show()
            await reading.heard()
            await painted(opened.window)
            yield opened

    return begun


def latest(scene: Scene) -> Flush | None:
    return next(iter(scene.journal.flushes.latest(UNREACHABLE.name)), None)


def test_the_first_picture_has_providers_queues_and_rows(scene: Scene, first_picture: Begin, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with first_picture(scene) as opened:
            window = opened.window
            assert window.sidebar.providers.model().rowCount() == len(opened.bridge.profiles.configuration.profiles)
            assert window.page.log.table.rowAt(1) == 0
            assert window.deliveries.index(0, 3).data()
            assert window.page.header.flush_button.isVisible()
            assert len([one for one in window.page.board.findChildren(QPushButton) if one.text() == "Flush"]) > 0

    run(play())


def test_a_click_on_flush_before_anything_else_is_there_is_asked(scene: Scene, first_picture: Begin, run: Run) -> None:
    async def play() -> None:
        scene.configure(UNREACHABLE)
        async with first_picture(scene) as opened:
            window = opened.window
            window.page.header.flush_button.click()
            assert not window.page.header.flush_button.isEnabled(), "it is seen to be taken"
            assert latest(scene) is None
            await make_whole(window, opened.bridge)
            await until(lambda: (flush := latest(scene)) and flush.outcome, opened.bridge.log.news)
            asked = latest(scene)
            assert asked is not None
            assert asked.outcome is Outcome.UNREACHABLE
            await until(window.page.header.flush_button.isEnabled, opened.bridge.log.news)

    run(play())


def test_a_click_is_given_up_where_the_journal_cannot_be_opened(scene: Scene, first_picture: Begin, run: Run) -> None:
    async def play() -> None:
        scene.configure(UNREACHABLE)
        scene.journal.close()
        scene.data.journal.write_bytes(b"this is no journal" * 1000)
        async with first_picture(scene) as opened:
            window = opened.window
            assert window.notices.problems
            window.page.header.flush_button.click()
            await make_whole(window, opened.bridge)
            await until(window.page.header.flush_button.isEnabled, opened.bridge.flushing.pending)
            assert latest_pending(opened) == frozenset()

    run(play())


def latest_pending(opened: Opened) -> frozenset[object]:
    return frozenset(opened.bridge.flushing._clicked)


def places(window: MainWindow) -> dict[str, tuple[int, ...]]:
    """Where all stands but the receiver, which has more to say once it listens."""
    page = window.page
    parts: dict[str, QWidget] = {
        "header": page.header,
        "cards": page.board,
        "rooms": page.rooms,
        "log": page.log,
        "table": page.log.table,
        "foot": window.status,
    }
    return {name: (*part.mapTo(window, QPoint(0, 0)).toTuple(), *part.size().toTuple()) for name, part in parts.items()}


@pytest.mark.parametrize("size", [(1280, 820), (1024, 700), (860, 560)])
def test_nothing_moves_when_the_rest_comes(scene: Scene, first_picture: Begin, run: Run, size: tuple[int, int]) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with first_picture(scene) as opened:
            window = opened.window
            window.resize(*size)
            await painted(window)
            before = places(window)
            await make_whole(window, opened.bridge)
            await until(lambda: opened.bridge.receiving.status.listening, opened.bridge.receiving.changed)
            await painted(window)
            assert places(window) == before
            assert window.size().toTuple() == size

    run(play())


def test_a_room_that_was_entered_before_it_was_made_is_there_when_it_is(
    scene: Scene, first_picture: Begin, run: Run
) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with first_picture(scene) as opened:
            window = opened.window
            tabs = window.page.rooms.findChild(QTabBar)
            assert tabs is not None
            assert [tabs.tabText(index) for index in range(tabs.count())] == ["Deliveries", "History", "Runs"]
            tabs.setCurrentIndex(1)
            await make_whole(window, opened.bridge)
            assert window.later.history.room.isVisible()
            assert [tabs.tabText(index) for index in range(tabs.count())] == ["Deliveries", "History", "Runs"]

    run(play())


def test_what_is_asked_for_sooner_is_made_sooner(scene: Scene, first_picture: Begin, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with first_picture(scene) as opened:
            window = opened.window
            window.sidebar.menu.about_wanted.emit()
            about = window.findChild(QMessageBox)
            assert about is not None
            about.close()
            window.page.log.table.choose_first()
            assert window.inspector.isVisible()
            assert window.inspector.arrival is not None
            await make_whole(window, opened.bridge)
            assert window.inspector.arrival is not None

    run(play())


def test_a_window_that_is_to_begin_in_a_tray_comes_where_there_is_none(
    scene: Scene, theme: Theme, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    async def play() -> None:
        scenes.harbour_story(scene)
        bridge = Bridge(scene.data, (sys.executable, "-c", "pass"))
        window = MainWindow(bridge, theme)
        await (await read_first(bridge)).heard()
        assert not window.isVisible()
        window.begin_in_tray()
        assert window.isVisible()
        window.hide()
        await bridge.close()
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    run(play())


def test_an_announced_room_keeps_its_place(theme: Theme) -> None:
    rooms, first, second, third = Rooms(), QWidget(), QWidget(), QWidget()
    rooms.add("First", first)
    rooms.announce("Second")
    rooms.add("Third", third)
    rooms.add("Second", second)
    rooms.enter(second)
    tabs = rooms.findChild(QTabBar)
    assert tabs is not None
    assert [tabs.tabText(index) for index in range(tabs.count())] == ["First", "Second", "Third"]
    assert tabs.currentIndex() == 1


@pytest.mark.parametrize("where", ["read", "take"])
def test_a_fault_that_nobody_expected_is_told_and_the_window_opens(
    scene: Scene, first_picture: Begin, run: Run, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def fail(*_: object) -> None:
        raise LookupError("of all things")

    async def play() -> None:
        scenes.harbour_story(scene)
        monkeypatch.setattr(LogViewKeeper, where, fail)
        async with first_picture(scene) as opened:
            assert any("of all things" in problem.what for problem in opened.window.notices.problems)

    run(play())
