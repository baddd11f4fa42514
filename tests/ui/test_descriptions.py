"""What takes the focus says more than its name, in every state of the window: what it is for, or what comes of it."""

import asyncio
import socket
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.views.inspector.link_question import LinkQuestion
from etrn_gui.ui.views.pieces import label
from etrn_gui.ui.views.provider_dialog.field_box import FieldGrid
from etrn_gui.ui.views.provider_dialog.queues_editor import QueuesEditor
from etrn_gui.ui.window import MainWindow
from tests.ui import scene as scenes
from tests.ui.conftest import OpenWindow, Run
from tests.ui.scene import Scene
from tests.ui.screenshots import SHOTS, settled

# Of a row of tabs Qt tells the chosen one and nothing else.
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
WITH_PARTS = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
"""Controls that Qt puts together of several, of which the whole is described."""


def controls(top: QWidget) -> Iterator[QWidget]:
    """Those that a person can come to by Tab, and does not have to guess at."""
    for widget in top.findChildren(QWidget):
        is_operated = isinstance(widget, CONTROLS) and not isinstance(widget.parentWidget(), WITH_PARTS)
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if is_operated and by_tab and widget.isVisible():
            yield widget


def undescribed(top: QWidget) -> set[str]:
    """The controls of which a screen reader has nothing to say beyond the name."""
    return {
        f"{type(widget).__name__} “{name}”"
        for widget in controls(top)
        for name, description in [heard_of(widget)]
        if not description or description == name
    }


def heard_of(widget: QWidget) -> tuple[str, str]:
    seen = QAccessible.queryAccessibleInterface(widget)
    return seen.text(QAccessible.Text.Name), seen.text(QAccessible.Text.Description)


@pytest.mark.parametrize("name", SHOTS)
def test_each_control_of_a_state_is_described(name: str, scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        shot = SHOTS[name]
        kept = shot.prepare(scene)
        async with open_window(scene) as opened:
            window = opened.window
            window.resize(*shot.size)
            window.show_provider(scenes.HARBOUR.name)
            await settled(opened.bridge)
            shot.act(window)
            await asyncio.sleep(0)  # a nested loop would enter the running task again
            QApplication.sendPostedEvents()
            tops: list[QWidget] = [window, *(found for found in window.findChildren(QDialog) if found.isVisible())]
            for top in tops:
                left = undescribed(top)
                assert not left, "\n".join(left)
        if isinstance(kept, socket.socket):
            kept.close()

    run(play())


def remove(window: MainWindow) -> None:
    window.sidebar.providers.remove_wanted.emit(scenes.HARBOUR.name)


def open_link(window: MainWindow) -> None:
    LinkQuestion(QUrl("https://harbour.example/"), "www.northwind.example", window).open()


@pytest.mark.parametrize("ask", [remove, open_link])
def test_each_answer_of_a_question_is_described(
    ask: Callable[[MainWindow], None], scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scene.configure(scenes.HARBOUR)
        async with open_window(scene) as opened:
            ask(opened.window)
            (asked,) = (found for found in opened.window.findChildren(QDialog) if found.isVisible())
            assert len(list(controls(asked))) >= 2
            assert undescribed(asked) == set()

    run(play())


def test_a_field_tells_its_fault_before_its_hint(qtbot: QtBot) -> None:
    top, port, host, queues = QWidget(), QLineEdit(), QLineEdit(), QueuesEditor()
    qtbot.addWidget(top)
    host.setPlaceholderText("mail.provider.example")
    grid = FieldGrid(top)
    hinted = grid.add("Host", host, hint="Where the mail waits.")
    beside = grid.add("Port", port, beside=label("as usual"))
    inner = grid.add("Queues", queues)
    problem = Problem("The host is empty.", "Write it.")
    for row, line, usual in (
        (hinted, host, hinted.hint.text()),
        (beside, port, "as usual"),
        (inner, queues.line, queues.line.toolTip()),
    ):
        assert heard_of(line)[1] == usual
        row.show_fault(problem)
        assert heard_of(line)[1] == f"{row.fault.text()} {usual}"
        row.show_fault(None)
        assert heard_of(line)[1] == usual
