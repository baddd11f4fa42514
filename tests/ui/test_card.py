"""A card, fed with the words of real flushes."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.views.queue_card import QueueCard
from etrn_gui.ui.wording import plain, queue_words
from etrn_gui.ui.wording.schedule import ScheduleWords
from tests.ui.scene import HARBOUR, Scene

QUEUE = "harbour.example"
STARTED = Answer(Outcome.STARTED, 250, "Queuing started")


@pytest.fixture
def card(qtbot: QtBot) -> QueueCard:
    made = QueueCard(HARBOUR.queues[0])
    qtbot.addWidget(made)
    made.resize(320, 130)
    made.show()
    return made


def show(card: QueueCard, scene: Scene, flush: int | None, *, pending: bool = False, can_stop: bool = True) -> None:
    row = scene.row(flush) if flush is not None else None
    card.show_words(queue_words(row, scene.now, pending), can_stop)


def main_button(card: QueueCard) -> QPushButton:
    return next(button for button in card.findChildren(QPushButton) if button.text() in {"Flush", "Stop"})


def link(card: QueueCard) -> QPushButton:
    return next(button for button in card.findChildren(QPushButton) if "What to do" in button.text())


def progress(card: QueueCard) -> QProgressBar:
    found = card.findChild(QProgressBar)
    assert found is not None
    return found


def says(card: QueueCard, text: str) -> bool:
    return any(text in plain(label.text()) for label in card.findChildren(QLabel) if label.isVisible())


def test_at_rest_it_offers_to_flush(card: QueueCard, scene: Scene, qtbot: QtBot) -> None:
    show(card, scene, None)
    assert says(card, "Not flushed yet")
    assert main_button(card).text() == "Flush"
    assert not link(card).isVisible()
    assert not progress(card).isVisible()
    with qtbot.waitSignal(card.flush_wanted):
        QTest.mouseClick(main_button(card), Qt.MouseButton.LeftButton)


def test_from_the_click_on_it_offers_to_stop(card: QueueCard, scene: Scene, qtbot: QtBot) -> None:
    show(card, scene, None, pending=True)
    assert says(card, "Starting…")
    assert main_button(card).text() == "Stop"
    with qtbot.waitSignal(card.stop_wanted):
        QTest.mouseClick(main_button(card), Qt.MouseButton.LeftButton)


def test_progress_counts_against_a_promise(card: QueueCard, scene: Scene) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 3, Answer(Outcome.STARTED, 253, "4 pending messages", promised=4))
    scene.deliver("a@b.example", f"m@{QUEUE}", "one", 100, 1)
    show(card, scene, flush)
    bar = progress(card)
    assert bar.isVisible()
    assert (bar.value(), bar.maximum()) == (1, 4)
    assert says(card, "1 of 4 promised messages arrived")


def test_without_a_promise_the_bar_moves(card: QueueCard, scene: Scene, qtbot: QtBot) -> None:
    show(card, scene, scene.flush(HARBOUR, QUEUE, 3, STARTED))
    bar = progress(card)
    before = bar.grab().toImage()
    qtbot.waitUntil(lambda: bar.grab().toImage() != before, timeout=2000)
    assert (bar.minimum(), bar.maximum()) == (0, 0)


def test_another_programs_question_cannot_be_stopped_here(card: QueueCard, scene: Scene) -> None:
    show(card, scene, scene.flush(HARBOUR, QUEUE, 1), can_stop=False)
    assert not main_button(card).isEnabled()
    assert "Another program" in main_button(card).toolTip()


def test_a_refusal_leads_to_what_to_do(card: QueueCard, scene: Scene, qtbot: QtBot) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 30, Answer(Outcome.NOT_ALLOWED, 459, "no", advice="Ask for it."))
    scene.close(flush, Verdict.REFUSED)
    show(card, scene, flush)
    assert link(card).isVisible()
    assert link(card).toolTip() == "Ask for it."
    with qtbot.waitSignal(card.advice_wanted):
        QTest.keyClick(link(card), Qt.Key.Key_Space)


def test_a_screen_reader_hears_the_state(card: QueueCard, scene: Scene) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 200, STARTED)
    scene.close(flush, Verdict.SILENT, 80)
    show(card, scene, flush)
    assert card.accessibleName() == "Queue harbour.example"
    assert "nothing came in 2 min" in card.accessibleDescription()
    assert main_button(card).accessibleName() == "Flush harbour.example"


def met_by_tab(first: QWidget) -> list[str]:
    """The texts of the buttons that Tab leads to, from one on and around to it again."""
    found, at = [], first.nextInFocusChain()
    while at is not None and at is not first:
        if isinstance(at, QPushButton) and at.isVisible():
            found.append(at.text())
        at = at.nextInFocusChain()
    return found


def told(card: QueueCard) -> list[str]:
    """The texts in the order in which a screen reader goes through them."""
    return [one.text(QAccessible.Text.Name) for one in _inside(QAccessible.queryAccessibleInterface(card))]


def _inside(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(top.childCount()):
        child = top.child(number)
        yield child
        yield from _inside(child)


def test_what_is_made_later_is_met_in_its_place(card: QueueCard, scene: Scene, qtbot: QtBot) -> None:
    """Resume comes before Schedule… by keys, and what is told goes from top to bottom."""
    window, after = QWidget(), QPushButton("after")
    qtbot.addWidget(window)
    around = QHBoxLayout(window)
    around.addWidget(card)
    around.addWidget(after)
    window.show()
    words = queue_words(scene.row(scene.flush(HARBOUR, QUEUE, 5.0, STARTED)), scene.now)
    card.show_words(replace(words, alarm="Nothing since Monday"), can_stop=True)
    card.show_schedule(ScheduleWords(Tone.WARN, "Every hour", "paused until 13:00", can_resume=True))
    assert met_by_tab(main_button(card)) == ["Resume", "Schedule…", "after"]
    heard = told(card)
    places = [heard.index(text) for text in ("Nothing since Monday", "paused until 13:00", "Every hour")]
    assert places == sorted(places)


def test_the_menu_of_a_card_leads_to_the_receipt_by_pointer_and_by_keys(card: QueueCard, scene: Scene) -> None:
    asked: list[str] = []
    card.receipt_wanted.connect(lambda: asked.append("receipt"))
    show(card, scene, None)
    main_button(card).setFocus()
    entries = open_menu(card)
    assert not entries["Receipt of the latest flush"].isEnabled(), "nothing was asked yet"
    show(card, scene, scene.flush(HARBOUR, QUEUE, 9, STARTED))
    entries = open_menu(card)
    assert set(entries) == {"Stop", "Receipt of the latest flush", "What to do…", "Schedule…"}
    entries["Receipt of the latest flush"].trigger()
    assert asked == ["receipt"]


def open_menu(card: QueueCard) -> dict[str, QAction]:
    """Press the menu key on the card's button."""
    for menu in card.findChildren(QMenu):
        menu.deleteLater()
    button = main_button(card)
    where = button.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, button.mapToGlobal(where))
    QApplication.sendEvent(button, event)
    return {entry.text(): entry for entry in card.findChildren(QMenu)[-1].actions()}
