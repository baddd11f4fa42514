"""The history room: days added up, drawn, told in words, and a way on to their deliveries."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.ui.models.days import DayColumn
from etrn_gui.ui.models.filter_words import only_provider
from etrn_gui.ui.window import MainWindow
from etrn_gui.ui.wording.history import day_words
from tests.ui.conftest import Opened, OpenWindow, Run
from tests.ui.scene import HARBOUR, NORTHWIND, Scene, profile
from tests.ui.test_window import button, says, subjects
from tests.ui.waiting import until

DAY = 86_400.0
PROMISED = Answer(Outcome.STARTED, 253, "started", promised=5)


def story(scene: Scene) -> None:
    """Two days ago five were promised, three came; a day ago silence and a refusal; long ago one; another's."""
    scene.configure(HARBOUR, NORTHWIND)
    noon = datetime.fromtimestamp(scene.now).astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
    ago = scene.now - noon.timestamp()
    flush = scene.flush(HARBOUR, "harbour.example", ago + 2 * DAY, PROMISED)
    for number in range(3):
        scene.deliver("a@b.example", "m@harbour.example", "x", 1000, ago + 2 * DAY - 2 - number)
    scene.close(flush, Verdict.PARTIAL, ago + 2 * DAY - 10)
    scene.close(scene.flush(HARBOUR, "harbour.example", ago + DAY), Verdict.SILENT, ago + DAY - 10)
    scene.close(scene.flush(HARBOUR, "harbour.example", ago + DAY - 20), Verdict.REFUSED, ago + DAY - 30)
    scene.close(scene.flush(HARBOUR, "harbour.example", ago + 200 * DAY), Verdict.CONFIRMED, ago + 200 * DAY - 1)
    scene.close(scene.flush(NORTHWIND, "@northwind.example", ago + DAY), Verdict.CONFIRMED, ago)


async def entered(opened: Opened) -> MainWindow:
    window = opened.window
    window.show_provider(HARBOUR.name)
    window.page.rooms.enter(window.later.history.room)
    await until(lambda: window.later.history.room.table.model().rowCount() == 2, opened.bridge.history.read)
    return window


def line(window: MainWindow, row: int) -> list[str]:
    model = window.later.history.room.table.model()
    return [str(model.index(row, column).data()) for column in DayColumn][1:]


def test_each_day_is_added_up(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        story(scene)
        async with open_window(scene) as opened:
            window = await entered(opened)
            assert line(window, 0) == ["2", "—", "0", "—", "—", "1", "1"]
            assert line(window, 1)[:4] == ["1", "5", "3", "3\u00a0kB"]
            assert line(window, 1)[5:] == ["—", "—"]
            assert says(window, "3 flushes · 3 messages · 3 kB · 1 silent")
            assert "1 silent" in window.later.history.room.chart.accessibleDescription()
            button(window, "365 days").click()
            await until(lambda: window.later.history.room.table.model().rowCount() == 3, opened.bridge.history.read)
            window.show_provider(NORTHWIND.name)
            await until(lambda: window.later.history.room.table.model().rowCount() == 1, opened.bridge.history.read)

    run(play())


def test_a_flush_that_ends_is_counted_while_one_looks(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        story(scene)
        async with open_window(scene) as opened:
            window = await entered(opened)
            scene.close(scene.flush(HARBOUR, "harbour.example", 1, PROMISED), Verdict.SILENT)
            await until(lambda: window.later.history.room.table.model().rowCount() == 3, opened.bridge.history.read)
            assert line(window, 0)[1] == "5"

    run(play())


def test_a_day_leads_to_its_deliveries(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        story(scene)
        scene.deliver("a@b.example", "m@harbour.example", "today's", 1000, 0)
        async with open_window(scene) as opened:
            window = await entered(opened)
            chart, table = window.later.history.room.chart, window.later.history.room.table
            room = chart._column(27)
            QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(int(room.center().x()), int(room.top()) + 5))
            assert table.currentIndex().row() == 1, "two days ago"
            table.activated.emit(table.currentIndex())
            await until(lambda: window.deliveries.rowCount() == 3, opened.bridge.search.found)
            assert window.page.log.isVisible()

    run(play())


def test_a_day_without_mail_leads_to_the_receipt_of_its_last_flush(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        story(scene)
        async with open_window(scene) as opened:
            window = await entered(opened)
            table = window.later.history.room.table
            table.activated.emit(table.model().index(0, 0))
            window.page.log.filter.read()
            receipt = window.inspector.flush_view.receipt
            await until(lambda: "Verdict: refused" in receipt.text, window.inspector.flush_changed)
            assert receipt.isVisible()
            receipt.earlier.click()
            window.page.log.filter.read()
            await until(lambda: "Verdict: silent" in receipt.text, window.inspector.flush_changed)

    run(play())


@pytest.mark.parametrize("of", ["Harbour", "Harbour Sat Link"])
def test_a_day_shows_the_mail_of_its_own_provider(scene: Scene, open_window: OpenWindow, run: Run, of: str) -> None:
    """A part of a name is enough for the filter, so one provider's name may be found in another's."""
    short = profile("Harbour", "mx.short.example", "@short.example")

    async def play() -> None:
        scene.configure(HARBOUR, short)
        for provider, domain in ((HARBOUR, "harbour.example"), (short, "short.example")):
            flush = scene.flush(provider, str(provider.queues[0].node), 2, PROMISED)
            scene.deliver("a@b.example", f"m@{domain}", provider.name, 1000, 1)
            scene.close(flush, Verdict.CONFIRMED)
        scene.deliver("a@b.example", "m@other.example", "of nobody", 1000, 1)
        async with open_window(scene) as opened:
            window, history = opened.window, opened.window.later.history.room
            window.show_provider(of)
            window.page.rooms.enter(history)
            await until(lambda: history.table.model().rowCount() == 1, opened.bridge.history.read)
            history.table.activated.emit(history.table.model().index(0, 0))
            await until(lambda: window.deliveries.rowCount() == 1, opened.bridge.search.found)
            assert subjects(window) == [of]

    run(play())


def test_the_words_for_one_provider_alone() -> None:
    known = ("Harbour", "harbour link", 'Harbour "two"', "Other")
    assert only_provider("Harbour", known) == 'provider:Harbour -provider:"harbour link" -provider:"Harbour "'
    assert only_provider("harbour link", known) == 'provider:"harbour link"'
    assert only_provider('Harbour "two"', known) == 'provider:"Harbour " provider:two'


def test_the_mail_of_a_notification_is_shown_whatever_room_is_open(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        story(scene)
        scene.deliver("a@b.example", "m@harbour.example", "today's", 1000, 0)
        async with open_window(scene) as opened:
            window = await entered(opened)
            window.show_flush(scene.row(1))
            await until(lambda: window.deliveries.rowCount() == 3, opened.bridge.search.found)
            assert window.page.log.isVisible()

    run(play())


def test_the_chart_knows_its_days_from_both_sides(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        story(scene)
        async with open_window(scene) as opened:
            window = await entered(opened)
            chart = window.later.history.room.chart
            today = datetime.fromtimestamp(scene.now).astimezone().date()
            for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
                chart.setLayoutDirection(direction)
                for place in (0, 13, 29):
                    found = chart.day_at(chart._column(place).center().toPoint())
                    assert found == today - timedelta(days=29 - place)
            assert "5 promised" in day_words(window.later.history.room._model.day(1))

    run(play())
