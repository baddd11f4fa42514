"""Everything can be reached and heard: by the keyboard, by a screen reader, and in a small window."""

import asyncio
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from etrn_gui.ui.views.pieces import ElidedLabel
from etrn_gui.ui.window import MainWindow
from tests.ui import scene as scenes
from tests.ui.conftest import OpenWindow, Run
from tests.ui.heard import heard, nameless
from tests.ui.scene import HARBOUR, Scene
from tests.ui.waiting import until

CONTROLS = (QAbstractButton, QLineEdit, QAbstractItemView)


def controls(window: QWidget) -> Iterator[QWidget]:
    """Every control that is seen, without the parts that Qt puts inside of one."""
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parent(), QLineEdit | QScrollBar | QTabBar) or isinstance(widget, QHeaderView)
        corner = widget.metaObject().className() == "QTableCornerButton"
        if isinstance(widget, CONTROLS) and widget.isVisible() and not inner and not corner:
            yield widget


def named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{widget.metaObject().className()} “{widget.accessibleName() or text}”"


async def story(scene: Scene, open_window: OpenWindow, look: object) -> None:
    assert callable(look)
    scenes.harbour_story(scene)
    async with open_window(scene) as opened:
        window = opened.window
        await until(lambda: window.deliveries.rowCount() > 50, opened.bridge.search.found)
        window.show_provider(HARBOUR.name)
        window.page.log.table.choose_first()
        window.resize(1024, 700)
        for _ in range(3):  # a nested loop would enter the running task again
            await asyncio.sleep(0)
            QApplication.sendPostedEvents()
        look(window)


def test_each_control_has_a_name(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    def look(window: MainWindow) -> None:
        nameless = [named(widget) for widget in controls(window) if not widget.accessibleName()]
        assert not nameless
        assert len(list(controls(window))) > 10

    run(story(scene, open_window, look))


def test_what_a_screen_reader_hears_has_names_down_to_the_last_part(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    def look(window: MainWindow) -> None:
        field = window.page.log.filter
        empty = [seen.text(QAccessible.Text.Name) for seen in heard(field)]
        assert empty == ["Filter the deliveries", "Search now"]
        field.setText("a")
        filled = [seen.text(QAccessible.Text.Name) for seen in heard(field)]
        assert filled == ["Filter the deliveries", "Clear the filter", "Search now"]
        assert nameless(window) == []

    run(story(scene, open_window, look))


def test_tab_reaches_each_control_and_comes_round(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    def look(window: MainWindow) -> None:
        window.activateWindow()
        window.sidebar.providers.setFocus()
        reached: list[QWidget] = []
        for _ in range(80):
            now = QApplication.focusWidget()
            assert now is not None
            if reached and now is reached[0]:
                break
            reached.append(now)
            QTest.keyClick(now, Qt.Key.Key_Tab)
        else:
            raise AssertionError(f"Tab never comes round; it is caught near {named(reached[-1])}")
        missed = [named(widget) for widget in controls(window) if widget.isEnabled() and widget not in reached]
        assert not missed

    run(story(scene, open_window, look))


def test_each_shortcut_has_one_meaning(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    def look(window: MainWindow) -> None:
        keys = [b.shortcut() for b in window.findChildren(QAbstractButton) if not b.shortcut().isEmpty()]
        texts = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys]
        assert {"F5", "Ctrl+E", "Ctrl+N"} <= set(texts)
        assert len(texts) == len(set(texts))

    run(story(scene, open_window, look))


def test_nothing_is_cut_off_in_a_small_window(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    """A label that wraps has room for all of its lines; one that is cut with an ellipsis tells the whole as tooltip."""

    def look(window: MainWindow) -> None:
        for widget in window.findChildren(QLabel):
            if not widget.isVisible() or not widget.text():
                continue
            if isinstance(widget, ElidedLabel):
                assert widget.toolTip(), widget.text()
                continue
            wanted = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            assert widget.height() >= wanted, widget.text()
            assert widget.wordWrap() or widget.width() >= widget.sizeHint().width(), widget.text()
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and button.text():
                assert button.width() >= button.minimumSizeHint().width(), button.text()
                where = button.mapTo(window, button.rect().topRight())
                assert window.rect().contains(where), button.text()
        board = window.page.board.cards
        cards = board.widget()
        assert cards is not None
        assert cards.width() <= board.viewport().width(), "the cards fit beside each other"

    run(story(scene, open_window, look))
