"""Many queues: a list in place of cards, with the same things to do."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from etrn_gui.domain.node import NodeName
from etrn_gui.domain.outcome import Answer, Family, Outcome, Verdict
from etrn_gui.domain.profile import Queue
from etrn_gui.ui.models.queues import Column
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.views.queue_area import MOST_CARDS, QueueArea
from etrn_gui.ui.views.queue_list import QueueList
from etrn_gui.ui.wording import QueueWords, queue_words
from etrn_gui.ui.wording.schedule import ScheduleWords
from tests.ui.conftest import OpenWindow, Run
from tests.ui.heard import nameless
from tests.ui.provider_scene import FLEET, fleet_story
from tests.ui.scene import HARBOUR, Scene, node
from tests.ui.waiting import until


def texts(shown: QueueList, column: Column) -> list[str]:
    model = shown.table.model()
    return [model.index(number, column).data() for number in range(model.rowCount())]


def choose(shown: QueueList, *numbers: int) -> None:
    select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    shown.table.clearSelection()
    for number in numbers:
        shown.table.selectionModel().select(shown.table.model().index(number, 0), select)
    shown.table.selectionModel().setCurrentIndex(
        shown.table.model().index(numbers[-1], 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    shown._offer()


def test_cards_up_to_a_dozen_a_list_beyond(theme: Theme, qtbot: QtBot) -> None:
    area = QueueArea(theme)
    qtbot.addWidget(area)
    area.show()
    queues = [Queue(node(f"ship{number}.example")) for number in range(MOST_CARDS + 1)]
    area.show_queues(queues[:MOST_CARDS])
    assert (area.cards.isVisible(), area.list.isVisible()) == (True, False)
    area.show_queues(queues)
    assert (area.cards.isVisible(), area.list.isVisible()) == (False, True)
    assert len(texts(area.list, Column.QUEUE)) == MOST_CARDS + 1
    area.show_queues(queues[:2])
    assert area.cards.isVisible()


def test_forty_queues_in_the_window(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        fleet_story(scene)
        async with open_window(scene) as opened:
            shown = opened.window.page.board.list
            assert shown.isVisible()
            await until(lambda: "Silent" in "".join(texts(shown, Column.STATE)), opened.bridge.log.news)
            assert len(texts(shown, Column.QUEUE)) == len(FLEET.queues) == 40
            shown.table.sortByColumn(Column.STATE, Qt.SortOrder.AscendingOrder)
            assert "Refused" in texts(shown, Column.STATE)[0], "what is wrong comes first"
            QTest.keyClicks(shown.filter, "ship07")
            assert texts(shown, Column.QUEUE) == ["@ship07.fleet.example"]
            assert nameless(shown) == []
            shown.filter.clear()
            QTest.keyClicks(shown.filter, "refused")
            assert all("Refused" in text for text in texts(shown, Column.STATE))

    run(play())


def words_of(scene: Scene) -> dict[str, QueueWords]:
    refused = Answer(Outcome.NOT_ALLOWED, 459, "no", Family.POSTFIX, advice="Ask for it.")
    closed = scene.flush(HARBOUR, "harbour.example", 30, refused)
    scene.close(closed, Verdict.REFUSED, 29)
    running = scene.flush(HARBOUR, "@harbour.example", 3, Answer(Outcome.STARTED, 250, "Queuing started"))
    return {
        "harbour.example": queue_words(scene.row(closed), scene.now),
        "@harbour.example": queue_words(scene.row(running), scene.now),
        "#priority": queue_words(None, scene.now),
    }


def test_what_is_chosen_is_flushed_stopped_and_explained(theme: Theme, scene: Scene, qtbot: QtBot) -> None:
    shown = QueueList(theme)
    qtbot.addWidget(shown)
    shown.show_queues(HARBOUR.queues)
    known = words_of(scene)
    shown.show_words({queue.node: known[str(queue.node)] for queue in HARBOUR.queues}, lambda _: True)
    names = [str(queue.node) for queue in HARBOUR.queues]
    assert not shown.flush.isEnabled(), "nothing is chosen"
    choose(shown, *range(3))
    with qtbot.waitSignal(shown.flush_wanted) as flushed:
        shown.flush.click()
    assert [str(one) for one in flushed.args[0]] == [name for name in names if not known[name].running]
    choose(shown, names.index("@harbour.example"))
    assert not shown.flush.isEnabled()
    with qtbot.waitSignal(shown.stop_wanted) as stopped:
        shown.stop.click()
    assert [str(one) for one in stopped.args[0]] == ["@harbour.example"]
    choose(shown, names.index("#priority"))
    assert not shown.advice.isEnabled()
    choose(shown, names.index("harbour.example"))
    with qtbot.waitSignal(shown.advice_wanted) as advised:
        QTest.keyClick(shown.table, Qt.Key.Key_Return)
    assert str(advised.args[0]) == "harbour.example"


def test_a_schedule_that_stands_still_is_resumed(theme: Theme, scene: Scene, qtbot: QtBot) -> None:
    area = QueueArea(theme)
    qtbot.addWidget(area)
    area.show_queues(FLEET.queues)
    nodes = [queue.node for queue in FLEET.queues]
    still = ScheduleWords(Tone.WARN, "Every hour", "paused until 13:00", can_resume=True)
    area.show_schedules({nodes[3]: still, nodes[5]: still, nodes[6]: replace(still, can_resume=False)})
    choose(area.list, 6)
    assert not area.list.resume.isEnabled()
    choose(area.list, 3, 5, 6)
    resumed: list[NodeName] = []
    area.resume_wanted.connect(resumed.append)
    area.list._open_menu(QPoint())
    menu = area.list.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Resume").trigger()
    assert resumed == [nodes[3], nodes[5]]
    area.show_schedules({nodes[3]: replace(still, can_resume=False), nodes[5]: replace(still, can_resume=False)})
    assert not area.list.resume.isEnabled()


def test_the_menu_leads_to_the_receipt_of_the_latest_flush(theme: Theme, scene: Scene, qtbot: QtBot) -> None:
    area = QueueArea(theme)
    qtbot.addWidget(area)
    area.show_queues(FLEET.queues)
    nodes = [queue.node for queue in FLEET.queues]
    silent = queue_words(scene.row(scene.flush(HARBOUR, "harbour.example", 9)), scene.now)
    area.show_words({nodes[0]: queue_words(None, scene.now), nodes[1]: silent}, lambda _: False)
    wanted: list[NodeName] = []
    area.receipt_wanted.connect(wanted.append)
    for number in (0, 1):
        choose(area.list, number)
        area.list._open_menu(QPoint())
        menu = area.list.findChildren(QMenu)[-1]
        receipt = next(action for action in menu.actions() if action.text() == "Receipt of the latest flush")
        assert receipt.isEnabled() is bool(number), "there is none of a queue that was never flushed"
        receipt.trigger()
    assert wanted == [nodes[1]]


def test_only_rows_that_changed_are_drawn_anew(theme: Theme, scene: Scene, qtbot: QtBot) -> None:
    shown = QueueList(theme)
    qtbot.addWidget(shown)
    shown.show_queues(FLEET.queues)
    words = {queue.node: queue_words(None, scene.now) for queue in FLEET.queues}
    shown.show_words(words, lambda _: False)
    changed: list[tuple[int, int]] = []
    shown._model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    shown.show_words(words, lambda _: False)
    assert changed == []
    words[FLEET.queues[7].node] = replace(words[FLEET.queues[7].node], headline="Starting…", running=True)
    shown.show_words(words, lambda _: False)
    assert changed == [(7, 7)]
