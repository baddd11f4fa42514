"""What the window's tests stand on: the theme, a scene in a folder of its own, and a loop that Qt and asyncio share."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.bridge import Bridge
from etrn_gui.ui.garbage import GarbageKeeper
from etrn_gui.ui.theme import APPLICATION, Theme
from etrn_gui.ui.translations import install_translations
from etrn_gui.ui.window import MainWindow
from etrn_gui.ui.window.opening import open_in_steps
from tests.ui.scene import Scene


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Make the tests' application as the program makes its own."""
    return list(APPLICATION)


@pytest.fixture(autouse=True)
def as_the_program_sets_it_up(qapp: QApplication) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    if not qapp.property("translated"):
        install_translations(qapp, QLocale.c())
        qapp.setProperty("translated", True)


@pytest.fixture(autouse=True)
def collector(as_the_program_sets_it_up: None, qapp: QApplication) -> Iterator[GarbageKeeper]:
    """Garbage is collected in this thread only, as in the program: Qt's objects must not be destroyed in another."""
    keeper = GarbageKeeper(qapp)
    yield keeper
    keeper.collect()
    keeper.release()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    yield made
    qapp.styleHints().colorSchemeChanged.disconnect(made._follow)
    if hasattr(made, "_accessibility"):
        made._accessibility.contrastPreferenceChanged.disconnect(made._follow_contrast)
    made.deleteLater()


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    yield made
    made.journal.close()


Run = Callable[[Awaitable[Any]], Any]


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run]:
    """Run a coroutine to its end on a loop that also serves Qt; nothing of it may go on after that."""
    with QEventLoop(qapp) as loop:
        yield loop.run_until_complete
        left = asyncio.all_tasks(loop)
        assert not left


@dataclass(frozen=True)
class Opened:
    window: MainWindow
    bridge: Bridge


OpenWindow = Callable[[Scene], AbstractAsyncContextManager[Opened]]


@asynccontextmanager
async def made(scene: Scene, theme: Theme) -> AsyncIterator[Opened]:
    """A window on a scene, made and not shown; closed at the end, and its receiver has ended by itself."""
    receive = (sys.executable, "-m", "etrn_gui", "receive", "--supervised", "--data-dir", str(scene.folder))
    bridge = Bridge(scene.data, receive)
    told: list[Problem] = []
    bridge.problem.connect(told.append)
    window = MainWindow(bridge, theme)
    try:
        yield Opened(window, bridge)
    finally:
        window.hide()
        await bridge.close()
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    assert not [problem for problem in told if "was ended by force" in problem.what]


@pytest.fixture
def open_window(theme: Theme) -> OpenWindow:
    """Open the real window on a scene, with a real receiver process where one is wanted, which ends by itself."""

    @asynccontextmanager
    async def opened(scene: Scene) -> AsyncIterator[Opened]:
        async with made(scene, theme) as window:
            window.window.show()
            await open_in_steps(window.window, window.bridge)
            yield window

    return opened
