"""The log in the real window: found, followed, held back, set up, copied and exported."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from etrn_gui.domain.filter import DAY
from etrn_gui.domain.history import Arrival
from etrn_gui.domain.log_filter import Filter
from etrn_gui.domain.log_view import LogView, SavedFilter
from etrn_gui.domain.settings import AcceptedDomain, parse_accepted
from etrn_gui.storage.journal import NewArrival
from etrn_gui.storage.log_view_file import LogViewFile
from etrn_gui.storage.search import Progress, SearchIndex
from etrn_gui.ui.formats import count_text
from etrn_gui.ui.models import deliveries
from etrn_gui.ui.models.filter_words import FilterWords, accepted_words, word_at
from etrn_gui.ui.models.rows import Column, Row, make_row
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.deliveries_table import DeliveriesTable
from etrn_gui.ui.views.filter_field import FilterField
from etrn_gui.ui.window import MainWindow
from tests.bench.many_rows import fill
from tests.ui import scene as scenes
from tests.ui.conftest import Opened, OpenWindow, Run
from tests.ui.scene import HARBOUR, Scene
from tests.ui.test_window import button, says, subjects
from tests.ui.waiting import until


async def ready(opened: Opened) -> MainWindow:
    await until(lambda: opened.window.deliveries.rowCount() > 50, opened.bridge.search.found)
    opened.window.show_provider(HARBOUR.name)
    return opened.window


async def narrowed(opened: Opened, text: str, rows: int) -> None:
    field = opened.window.page.log.filter
    field.setText(text)
    field.read()
    await until(lambda: opened.window.deliveries.rowCount() == rows, opened.bridge.search.found)


def entry(menu: QMenu, text: str) -> QAction:
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if action.text() == text)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("from:ana@northfleet", 12),
        ("provider:harbour", 10),
        ("provider:northwind delivered", 3),
        (">1MB", 1),
        ('"weather routing 48h"', 1),
        ("since:today until:today refused", 1),
        ("subject:天", 0),
        ('")(*^-', 0),
        ("provider:harbour -refused", 9),
    ],
)
def test_a_filter_shows_what_it_says(scene: Scene, open_window: OpenWindow, run: Run, text: str, rows: int) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            await ready(opened)
            await narrowed(opened, text, rows)

    run(play())


def test_new_rows_that_pass_the_filter_come_in_and_others_do_not(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            await narrowed(opened, "from:ana", 12)
            scene.deliver("noise@bulk.example", "m@harbour.example", "noise", 100, 0)
            scene.deliver("ana@northfleet.example", "m@harbour.example", "signal", 100, 0)
            await until(lambda: window.deliveries.rowCount() == 13, opened.bridge.search.newer)
            await until(lambda: subjects(window)[0] == "signal", window.deliveries.loaded)
            await narrowed(opened, "", scene.journal.arrivals.last_id())

    run(play())


def test_a_chosen_row_stays_chosen_where_it_passes_another_filter(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            table = window.page.log.table
            told: list[Arrival | None] = []
            assert table.choose_id(window.deliveries.id_of(3)), "a refusal"
            refusal = window.inspector.arrival
            table.chosen.connect(told.append)
            await narrowed(opened, "refused", 1)
            assert (window.inspector.arrival, table.currentIndex().row()) == (refusal, 0)
            assert table.selected_count() == 1
            window.show_provider(scenes.NORTHWIND.name)
            await narrowed(opened, "", scene.journal.arrivals.last_id())
            assert (window.inspector.arrival, table.currentIndex().row()) == (refusal, 3)
            assert None not in told
            await narrowed(opened, "delivered", scene.journal.arrivals.last_id() - 1)
            await until(lambda: window.inspector.arrival is None, opened.bridge.search.found)
            assert not table.currentIndex().isValid()
            await narrowed(opened, "from:ana", 12)
            table.choose_first()
            await narrowed(opened, "from:nobody", 0)
            assert window.inspector.arrival is None

    run(play())


def test_a_chosen_row_that_is_found_late_stays_in_the_inspector(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    """The first screenful is above it."""

    async def play() -> None:
        scenes.harbour_story(scene)
        for number in range(80):
            scene.deliver("a@b.example", "m@harbour.example", f"late {number}", 100, 0)
        async with open_window(scene) as opened:
            window = await ready(opened)
            table = window.page.log.table
            told: list[Arrival | None] = []
            table.setCurrentIndex(window.deliveries.index(70, Column.FROM))
            await until(lambda: window.inspector.arrival, window.deliveries.loaded)
            chosen = window.inspector.arrival
            table.chosen.connect(told.append)
            await narrowed(opened, "subject:late", 80)
            assert (window.inspector.arrival, table.currentIndex().row()) == (chosen, 70)
            assert None not in told

    run(play())


def test_what_is_held_back_comes_when_it_goes_on(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            before = window.deliveries.rowCount()
            pause = button(window, "Pause")
            icon = pause.icon().pixmap(16).toImage()
            pause.click()
            assert pause.icon().pixmap(16).toImage() != icon, "it shows what a click does now"
            for number in range(3):
                scene.deliver("a@b.example", "m@harbour.example", f"held {number}", 100, 0)
            await until(lambda: button_starts(window, "Go on (3 new)"), opened.bridge.search.waiting)
            assert window.deliveries.rowCount() == before
            assert says(window, "paused · ")
            button(window, "Go on (3 new)").click()
            await until(lambda: window.deliveries.rowCount() == before + 3, opened.bridge.search.newer)
            assert subjects(window)[0] == "held 2"
            assert says(window, "live · ")

    run(play())


def button_starts(window: MainWindow, text: str) -> bool:
    return any(each.text() == text for each in window.findChildren(type(window.page.log._pause)))


def test_a_flood_comes_in_few_batches_and_only_what_is_seen_is_formatted(
    scene: Scene, open_window: OpenWindow, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What keeps the window awake under load, without a clock: work that does not grow with the number of rows."""
    made: list[int] = []

    def counted(arrival: Arrival, now: float) -> Row:
        made.append(arrival.id)
        return make_row(arrival, now)

    monkeypatch.setattr(deliveries, "make_row", counted)

    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            inserts: list[int] = []
            window.deliveries.rowsInserted.connect(lambda parent, first, last: inserts.append(last - first + 1))
            made.clear()
            await asyncio.to_thread(_flood, scene, 3000)
            await until(lambda: sum(inserts) == 3000, window.deliveries.rowsInserted)
            seen = window.page.log.table.viewport().height() // window.page.log.table.rowHeight(0) + 2
            assert len(made) <= (len(inserts) + 2) * seen
            assert len(inserts) <= 60

    run(play())


def _flood(scene: Scene, count: int) -> None:
    sample = scene.deliver("a@b.example", "m@harbour.example", "flood", 100, 0)
    for start in range(0, count - 1, 500):
        rows = (replace(sample, file=f"mail/new/f{number}") for number in range(start, min(start + 500, count - 1)))
        scene.journal.arrivals.record([NewArrival(row, row.time, row.time, ()) for row in rows])


def test_the_last_of_many_rows_is_reached_by_the_scroll_bar(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        scene.journal.close()
        for name in scene.folder.glob("journal.sqlite*"):
            name.unlink()
        fill(scene.folder, 30_000)
        async with open_window(scene) as opened:
            window = await ready(opened)
            table = window.page.log.table
            assert window.deliveries.rowCount() == 30_000
            bar = table.verticalScrollBar()
            await until(lambda: bar.maximum() > 29_000, opened.bridge.log.news, patience=5)
            bar.setValue(bar.maximum())
            last = window.deliveries.index(29_999, Column.SUBJECT)
            await until(lambda: str(last.data()).endswith(" 0"), window.deliveries.loaded)
            chosen: list[object] = []
            table.chosen.connect(chosen.append)
            assert table.choose_id(15_000)
            await until(lambda: chosen and chosen[-1] is not None, window.deliveries.loaded)
            assert len(window.deliveries._held) <= deliveries.HELD

    run(play())


def test_the_index_is_made_while_the_window_is_open(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            await ready(opened)
            behind = 1

            def look(progress: object) -> None:
                nonlocal behind
                behind = getattr(progress, "behind", 1)

            opened.bridge.indexing.progress.connect(look)
            await until(lambda: behind == 0, opened.bridge.indexing.progress)
        index = SearchIndex(scene.data.search, scene.data.journal)
        assert index.progress().behind == 0
        index.close()

    run(play())


def test_words_in_the_texts_of_messages_are_found_where_that_is_wanted(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            await narrowed(opened, '"traffic separation"', 0)
            panel = window.page.log
            await narrowed(opened, "-body:separation", scene.journal.arrivals.last_id())
            assert "“body:” needs the texts of messages" in panel.filter.accessibleDescription()
            await narrowed(opened, "body:separation", 0)
            assert says(window, "Choose “Search the texts of messages too”")
            entry(window.page.log.filters_menu, "Search the texts of messages too").trigger()
            done: list[int] = []
            opened.bridge.body_indexing.progress.connect(lambda progress: done.append(progress.behind))
            await until(lambda: done and done[-1] == 0, opened.bridge.body_indexing.progress, patience=30)
            assert panel.filter.accessibleDescription() == "", "it is answered now"
            await narrowed(opened, "separation", scene.journal.arrivals.totals().messages)
            await narrowed(opened, "-body:separation delivered", 0)
            assert LogViewFile(scene.data.log_view).load()[0].bodies

    run(play())


def test_a_filter_is_saved_used_renamed_and_removed(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        file = LogViewFile(scene.data.log_view)
        async with open_window(scene) as opened:
            window = await ready(opened)
            menu = window.page.log.filters_menu
            assert not entry(menu, "Save this filter…").isEnabled()
            await narrowed(opened, "from:ana", 12)
            entry(menu, "Save this filter…").trigger()
            answer(window, "Ana & co")
            assert opened.bridge.log_view.view.filters == (SavedFilter("Ana & co", "from:ana"),)
            await narrowed(opened, "", scene.journal.arrivals.last_id())
            entry(menu, "Ana && co").trigger()
            await until(lambda: window.deliveries.rowCount() == 12, opened.bridge.search.found)
            menu.rename_wanted.emit("Ana & co")
            answer(window, "Ana")
            await until(lambda: file.load()[0].filters == (SavedFilter("Ana", "from:ana"),), opened.bridge.log.news)
            menu.remove_wanted.emit("Ana")
            await until(lambda: file.load()[0].filters == (), opened.bridge.log.news)

    run(play())


def answer(window: MainWindow, text: str) -> None:
    dialog = next(each for each in window.findChildren(QInputDialog) if each.isVisible())
    dialog.setTextValue(text)
    dialog.accept()


def test_how_far_an_index_is_stands_below_the_log_while_much_is_left(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window, bridge = await ready(opened), opened.bridge
            for index, left, words in (
                (
                    bridge.indexing,
                    6_000,
                    f"search index is being made: {count_text(94_000)} of {count_text(100_000)} rows",
                ),
                (
                    bridge.body_indexing,
                    300,
                    f"texts of messages are being read for the search: {count_text(99_700)} of",
                ),
            ):
                index.progress.emit(Progress(left, 100_000))
                assert says(window, words)
                index.progress.emit(Progress(left // 2, 100_000))
                assert not says(window, words.partition(":")[0])

    run(play())


def test_columns_stay_as_they_were_set(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def set_up() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            table = (await ready(opened)).page.log.table
            table.show_column(Column.SIZE, False)
            table.horizontalHeader().moveSection(table.horizontalHeader().visualIndex(Column.RESULT), 1)
            table.horizontalHeader().resizeSection(Column.SUBJECT, 333)
            await until(lambda: LogViewFile(scene.data.log_view).load()[0].columns, opened.bridge.log_view.changed)

    async def look() -> None:
        async with open_window(scene) as opened:
            table = (await ready(opened)).page.log.table
            assert table.isColumnHidden(Column.SIZE)
            assert table.horizontalHeader().visualIndex(Column.RESULT) == 1
            assert table.columnWidth(Column.SUBJECT) == 333
            table.reset_columns()
            assert not table.isColumnHidden(Column.SIZE)
            assert table.horizontalHeader().visualIndex(Column.RESULT) == Column.RESULT

    run(set_up())
    run(look())


def test_one_column_always_stays(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            table = (await ready(opened)).page.log.table
            for column in Column:
                table.show_column(column, False)
            assert sum(not table.isColumnHidden(column) for column in Column) == 1

    run(play())


def test_rows_cells_and_terms_are_taken_from_the_menu(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            table, menu = window.page.log.table, window.page.log.rows_menu
            table.choose_first()
            table.menu_wanted.emit(table.mapToGlobal(QPoint(5, 5)))
            texts = [action.text() for action in menu.actions() if action.text()]
            assert texts == [
                "Copy 1 row",
                "Copy this cell",
                "Only from ana@northfleet.example",
                "Leave out ana@northfleet.example",
                "Only flush #5",
                "Export 1 row…",
            ]
            menu.hide()
            table.selectAll()
            menu.copy_rows.emit()
            assert len(QApplication.clipboard().text().splitlines()) == window.deliveries.rowCount()
            table.setCurrentIndex(window.deliveries.index(0, Column.SUBJECT))
            menu.copy_cell.emit()
            assert QApplication.clipboard().text() == "Weather routing 48h"
            menu.only.emit("from", "ana@northfleet.example")
            await until(lambda: window.deliveries.rowCount() == 12, opened.bridge.search.found)
            assert window.page.log.filter.text() == "from:ana@northfleet.example"
            await narrowed(opened, "provider:harbour", 10)
            menu.only.emit("-from", "ana@northfleet.example")
            menu.only.emit("from", "ana@northfleet.example")
            assert window.page.log.filter.text().endswith(" -from:ana@northfleet.example from:ana@northfleet.example")
            await until(lambda: window.deliveries.rowCount() == 0, opened.bridge.search.found)
            window.page.log.filter.setText("-")
            window.page.log.filter.read()
            assert "left out right behind “-”" in window.page.log.filter.accessibleDescription()

    run(play())


def test_too_many_rows_for_the_clipboard_are_said(
    scene: Scene, open_window: OpenWindow, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("etrn_gui.ui.window.log_actions.MOST_COPIED", 10)

    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            window.page.log.table.selectAll()
            window.page.log.rows_menu.copy_rows.emit()
            assert says(window, "The clipboard takes 10 rows at most")

    run(play())


def test_the_keys_that_copy_gather_no_more_rows_than_the_clipboard_takes(
    scene: Scene, open_window: OpenWindow, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Work that does not grow with the number of rows: gathering a million ids stopped the window for half a second."""
    monkeypatch.setattr("etrn_gui.ui.window.log_actions.MOST_COPIED", 10)
    gathered: list[int] = []

    def counted(table: DeliveriesTable, most: int | None = None) -> list[int]:
        ids = gather(table, most)
        gathered.append(len(ids))
        return ids

    gather = DeliveriesTable.selected_ids
    monkeypatch.setattr(DeliveriesTable, "selected_ids", counted)

    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            table = window.page.log.table
            table.selectAll()
            QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
            assert says(window, "The clipboard takes 10 rows at most")
            assert gathered == [11]
            assert len(table.selected_parts()) == 1

    run(play())


def test_chosen_rows_are_exported(scene: Scene, open_window: OpenWindow, run: Run, tmp_path: Path) -> None:
    target = tmp_path / "rows.jsonl"
    chosen: list[int] = []

    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            model, table = window.deliveries, window.page.log.table
            spans = QItemSelection()
            for first, last in ((5, 9), (0, 1), (8, 12)):  # in no order, and two of them share rows
                spans.append(QItemSelectionRange(model.index(first, 0), model.index(last, len(Column) - 1)))
            table.selectionModel().select(spans, QItemSelectionModel.SelectionFlag.Select)
            chosen.extend(model.id_of(number) for number in (0, 1, *range(5, 13)))
            assert (table.selected_ids(), table.selected_count()) == (chosen, len(chosen))
            window.page.log.rows_menu.export.emit()
            dialog = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
            dialog.fileSelected.emit(str(target))
            await until(lambda: says(window, f"10 rows written to {target}"), opened.bridge.exporting.ended)
            dialog.reject()

    run(play())
    assert [json.loads(line)["id"] for line in target.read_text().splitlines()] == sorted(chosen)


def test_what_passes_the_filter_is_exported(scene: Scene, open_window: OpenWindow, run: Run, tmp_path: Path) -> None:
    target = tmp_path / "rows.jsonl"

    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            await narrowed(opened, "from:ana", 12)
            window.page.log.export_wanted.emit()
            dialog = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
            dialog.fileSelected.emit(str(target))
            await until(lambda: says(window, f"12 rows written to {target}"), opened.bridge.exporting.ended)
            dialog.reject()
            button(window, "Close").click()

    run(play())
    assert {json.loads(line)["from"] for line in target.read_text().splitlines()} == {"ana@northfleet.example"}


def test_an_export_is_cancelled_without_a_trace(
    scene: Scene, open_window: OpenWindow, run: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            opened.bridge.exporting.start(window.page.log.filter.filter, folder / "rows.csv")
            button(window, "Cancel").click()
            await until(lambda: says(window, "The export was cancelled"), opened.bridge.exporting.ended)

    run(play())
    assert not list(folder.iterdir())


def test_today_is_another_day_after_midnight(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SimpleNamespace(now=1.79e9)
    monkeypatch.setattr("etrn_gui.ui.views.filter_field.time", SimpleNamespace(time=lambda: clock.now))
    field = FilterField(theme)
    qtbot.addWidget(field)
    found: list[Filter] = []
    field.filter_changed.connect(found.append)
    field.setText("since:today")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(found) == 1, "nothing is sought twice"
    clock.now += DAY
    field.read_typed()
    assert len(found) == 1, "nothing was typed"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [one.text for one in found] == ["since:today"] * 2
    assert found[0].terms != found[1].terms


def test_what_may_come_next_is_offered() -> None:
    words = FilterWords(("Harbour Sat Link", 'A "b"'), (412, 41), ("ana@x.example", "ops@y.example"), ("@y.example",))
    assert words.offers("f") == ["from:", "flush:"]
    assert words.offers("ref") == ["refused"]
    assert words.offers("refused") == words.offers("") == words.offers("weather") == []
    assert words.offers("provider:") == ['provider:"Harbour Sat Link"', 'provider:"A b"']
    assert words.offers("flush:41") == ["flush:412"]
    assert words.offers("to:y") == ["to:@y.example"]
    assert words.offers("FROM:OPS") == ["from:ops@y.example"]
    assert words.offers("-f") == ["-from:", "-flush:"]
    assert words.offers("-from:OPS") == ["-from:ops@y.example"]
    assert words.offers("-provider:h") == ['-provider:"Harbour Sat Link"']
    assert words.offers("-")[:2] == ["-from:", "-to:"], "a dash alone shows what may stand behind it"
    assert words.offers("since:") == ["since:today", "since:yesterday", "since:7d", "since:30d"]
    assert word_at('a from:"b c" d', 9) == (2, 12)
    assert word_at("abc", 3) == (0, 3)
    assert word_at("abc ", 4) == (4, 4)


def test_who_mail_came_for_is_offered(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            field = window.page.log.filter
            field.words_wanted.emit()
            await until(lambda: field.offers.words.offers("to:"), opened.bridge.search.rows)
            assert field.offers.words.offers("to:harb") == [
                "to:@harbour.example",
                "to:harbour.example",
                "to:bridge@harbour.example",
                "to:master@harbour.example",
            ]

    run(play())


def test_accepted_domains_are_offered_as_parts_of_addresses() -> None:
    rules = [parse_accepted(text) for text in ("a.example", "*.b.example", "@c.example")]
    accepted = [rule for rule in rules if isinstance(rule, AcceptedDomain)]
    assert accepted_words(accepted) == ["@a.example", ".b.example", "c.example"]


def test_an_offer_is_taken_by_the_keyboard(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        async with open_window(scene) as opened:
            window = await ready(opened)
            field = window.page.log.filter
            field.offer(FilterWords(("Harbour Sat Link",)))
            focus_changed = window.windowHandle().focusObjectChanged
            window.activateWindow()
            field.setFocus()
            await until(field.hasFocus, focus_changed)
            QTest.keyClicks(field, "refused pro")
            popup = field.offers.popup()
            assert popup is not None
            assert popup.isVisible()
            QTest.keyClick(popup, Qt.Key.Key_Down)
            QTest.keyClick(popup, Qt.Key.Key_Return)
            assert field.text() == "refused provider:"
            await until(lambda: field.hasFocus() and not popup.isVisible(), focus_changed)
            QTest.keyClicks(field, "h")
            assert popup.isVisible()
            QTest.keyClick(popup, Qt.Key.Key_Down)
            QTest.keyClick(popup, Qt.Key.Key_Return)
            assert field.text() == 'refused provider:"Harbour Sat Link" '
            await until(lambda: window.deliveries.rowCount() == 1, opened.bridge.search.found)

    run(play())


def test_a_file_of_another_kind_leaves_the_log_as_at_first(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.harbour_story(scene)
        scene.data.log_view.write_text("{", encoding="utf-8")
        async with open_window(scene) as opened:
            window = await ready(opened)
            assert opened.bridge.log_view.view == LogView()
            assert any("stand at their defaults" in problem.what for problem in window.notices.problems)

    run(play())
