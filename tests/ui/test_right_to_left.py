"""Where people read from right to left, the window is mirrored."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import scene as scenes
from tests.ui.conftest import OpenWindow, Run
from tests.ui.pseudo import is_cut, texts
from tests.ui.scene import Scene
from tests.ui.screenshots import SMALL
from tests.ui.waiting import until


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def left_edge(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).x()


def test_the_window_is_mirrored(mirrored: None, scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = opened.window
            window.resize(*SMALL)
            window.show_provider(scenes.HARBOUR.name)
            await until(lambda: window.deliveries.rowCount() > 5, opened.bridge.search.found)
            assert left_edge(window.sidebar) > left_edge(window.page), "providers stand on the right"
            header, table = window.page.header, window.page.log.table
            assert left_edge(header.flush_button) == left_edge(header), "the one blue action is on the left"
            first, last = (table.horizontalHeader().sectionViewportPosition(column) for column in (0, 1))
            assert first > last, "columns go from right to left"
            await until(lambda: not [text for widget, text in texts(window) if is_cut(widget)], opened.bridge.log.news)

    run(play())
