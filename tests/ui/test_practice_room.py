"""The practice provider in the window: a real provider process, looked at, filled, and made to misbehave."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel

from etrn_gui.demo.practice import QUEUES, Practice
from etrn_gui.domain.history import Flush
from etrn_gui.domain.outcome import Outcome, Verdict
from etrn_gui.ui.bridge import Bridge, ReceiverState
from etrn_gui.ui.bridge.practice import Practising, Putting, Rehearsed, options_of, sample_mail
from etrn_gui.ui.bridge.practice_provider import notices
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.practice_panel import PracticePanel
from etrn_gui.ui.window import MainWindow
from etrn_gui.ui.window.opening import open_in_steps
from etrn_gui.ui.wording.practice import last_answer_words, notice_words, rehearsed_words
from tests.ui import scene as scenes
from tests.ui.conftest import Run
from tests.ui.waiting import until

HELD = sum(map(len, QUEUES.values()))
HOST, DOMAIN, QUEUE = QUEUES


@dataclass
class Room:
    bridge: Bridge
    window: MainWindow
    practice: Practice
    panel: PracticePanel

    async def shows(self, count: int) -> None:
        await until(lambda: self.panel.table.rowCount() == count, self.bridge.practice.changed, 20)

    async def flush(self, queue: object) -> Flush:
        """Flush one queue to its verdict."""
        closed: list[Flush] = []
        before = self.latest(queue)

        def ended() -> bool:
            found = self.latest(queue)
            closed[:] = [found] if found and found != before and found.verdict else []
            return bool(closed)

        self.bridge.flushing.flush(self.practice.profile.name, [queue.node])  # type: ignore[attr-defined]
        await until(ended, self.bridge.log.news, 25)
        return closed[0]

    def latest(self, queue: object) -> Flush | None:
        return self.window._overview.latest(queue.node)  # type: ignore[attr-defined]


def choose(panel: PracticePanel, what: Rehearsed) -> None:
    panel.rehearsal.setCurrentIndex(panel.rehearsal.findData(what.value))
    panel.rehearsal.activated.emit(panel.rehearsal.currentIndex())


@asynccontextmanager
async def practising(theme: Theme) -> AsyncIterator[Room]:
    async with Practice() as practice:
        receive = (sys.executable, "-m", "etrn_gui", "receive", "--supervised", "--data-dir", str(practice.data.data))
        bridge = Bridge(practice.data, receive)
        bridge.practice.attach(practice)
        window = MainWindow(bridge, theme)
        window.show()
        await open_in_steps(window, bridge)
        try:
            await until(lambda: bridge.receiving.status.state is ReceiverState.LISTENING, bridge.receiving.changed)
            await until(lambda: window.later.practice.panel, bridge.practice.changed)
            panel = window.later.practice.panel
            assert panel is not None
            yield Room(bridge, window, practice, panel)
        finally:
            window.hide()
            await bridge.close()
            window.deleteLater()
            QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def test_what_is_held_is_shown_filled_and_flushed(theme: Theme, run: Run) -> None:
    async def play() -> None:
        async with practising(theme) as room:
            panel = room.panel
            assert any("Practice:" in label.text() for label in panel.findChildren(QLabel))
            await room.shows(HELD)
            items = [panel.table.item(row, 5) for row in range(HELD)]
            assert {item.text() for item in items if item} == {"not asked for yet"}
            panel.queue.setCurrentIndex(1)
            panel.count.setValue(3)
            panel.sizes.setCurrentIndex(4)
            panel.put.click()
            await room.shows(HELD + 3)
            flush = await room.flush(DOMAIN)
            assert (flush.verdict, flush.arrived) == (Verdict.CONFIRMED, len(QUEUES[DOMAIN]) + 3)
            await room.shows(HELD - len(QUEUES[DOMAIN]))
            assert "Delivered the message for" in panel.told.toPlainText()

    run(play())


def seen_room(window: MainWindow) -> str:
    tabs = window.page.rooms._tabs
    return tabs.tabText(tabs.currentIndex())


def has_room(window: MainWindow, title: str) -> bool:
    tabs = window.page.rooms._tabs
    return any(tabs.isTabVisible(at) and tabs.tabText(at) == title for at in range(tabs.count()))


def test_the_room_is_there_with_its_provider_only(theme: Theme, run: Run) -> None:
    """Another provider is shown its deliveries; who comes back is where they were, whatever it is called by now."""

    async def play() -> None:
        async with practising(theme) as room:
            window, profiles, own = room.window, room.bridge.profiles, room.practice.profile
            other = replace(own, name="Harbour", port=own.port % 65535 + 1)
            await profiles.keep(other)
            window.page.rooms.enter(room.panel)
            assert seen_room(window) == "Practice"
            window.show_provider("Harbour")
            assert (seen_room(window), has_room(window, "Practice")) == ("Deliveries", False)
            assert not room.panel.isVisible()
            await profiles.keep(replace(own, name="Drill"), instead_of=own.name)
            assert not has_room(window, "Practice")
            window.show_provider("Drill")
            assert (seen_room(window), room.panel.isVisible()) == ("Practice", True)
            assert room.panel.queue.count() == len(own.queues)
            window.show_provider("Harbour")
            window.page.rooms.enter(window.later.history.room)
            window.show_provider("Drill")
            assert (seen_room(window), has_room(window, "Practice")) == ("History", True), "where they chose to be"
            await profiles.change(lambda before: before.without_profile("Drill"))
            assert (seen_room(window), has_room(window, "Practice")) == ("History", False)

    run(play())


def test_a_refusal_is_rehearsed_and_over_again(theme: Theme, run: Run) -> None:
    async def play() -> None:
        async with practising(theme) as room:
            changed = room.bridge.practice.changed
            choose(room.panel, Rehearsed.REFUSE)
            await until(lambda: room.practice.spool.provider is not None, changed, 20)
            flush = await room.flush(HOST)
            assert flush.outcome is Outcome.NOT_ALLOWED
            choose(room.panel, Rehearsed.NOTHING)
            await until(lambda: room.bridge.practice.now.rehearsed is Rehearsed.NOTHING, changed)
            flush = await room.flush(HOST)
            assert (flush.verdict, flush.arrived) == (Verdict.CONFIRMED, len(QUEUES[HOST]))

    run(play())


def test_in_an_outage_nobody_answers(theme: Theme, run: Run) -> None:
    async def play() -> None:
        async with practising(theme) as room:
            choose(room.panel, Rehearsed.OUTAGE)
            await until(lambda: "rehearsal begins" in room.panel.told.toPlainText(), room.bridge.practice.changed, 20)
            flush = await room.flush(HOST)
            assert flush.outcome is Outcome.UNREACHABLE

    run(play())


@pytest.mark.parametrize("what", Rehearsed)
def test_each_rehearsal_has_words_and_options(what: Rehearsed, theme: Theme, qapp: QApplication) -> None:
    panel = PracticePanel(theme)
    panel.show_practising(Practising("x", rehearsed=what), 0.0)
    assert panel.rehearsal.currentText() == rehearsed_words(what)[0]
    assert panel.rehearsal.accessibleDescription() == rehearsed_words(what)[1]
    panel.deleteLater()


def test_a_reply_without_end_is_cut() -> None:
    (_, put_off, *_), told = scenes.practising().entries, scenes.practising().notices
    assert put_off.attempt
    endless = replace(put_off, attempt=replace(put_off.attempt, text="later " * 200))
    assert last_answer_words(endless)[1].endswith(" […]")
    kept = next(notice for notice in told if isinstance(notice, notices.Kept))
    assert notice_words(replace(kept, text="later " * 200)).endswith(" […]")


def test_samples_are_for_the_queue_and_of_the_size() -> None:
    samples = sample_mail(Putting(QUEUE, count=20, size=100_000))
    assert len(samples) == 20
    assert {sample.to.partition("@")[2] for sample in samples} == {"bridge.example"}
    assert all(100_000 <= len(sample.text) < 102_000 for sample in samples)
    attached = sample_mail(Putting(DOMAIN, count=1, size=100_000, attachment=True))
    assert len(attached[0].attachment[1]) >= 90_000


def test_the_options_are_those_of_the_command(run: Run) -> None:
    from etrn_gui.demo.practice import _profile  # noqa: PLC0415
    from etrn_gui.domain.endpoint import Endpoint  # noqa: PLC0415

    profile = _profile(Endpoint("127.0.0.1", 2526))
    assert options_of(Rehearsed.NOTHING, profile) == ()
    assert "#priority=refused" in options_of(Rehearsed.REFUSE, profile)
