"""The thread that reads the journal's news, beside writers of every kind."""

import queue
import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.journal import EndedSession, NewSession
from etrn_gui.ui.bridge import watcher as watching
from etrn_gui.ui.bridge.watcher import JournalWatcher, News
from tests.ui.scene import HARBOUR, Scene

PATIENCE = 5.0


class Heard:
    """What the watcher tells, in order."""

    def __init__(self, scene: Scene) -> None:
        self.news: queue.Queue[News] = queue.Queue()
        self.faults: queue.Queue[Problem] = queue.Queue()
        self.watcher = JournalWatcher(scene.data.journal, [HARBOUR.name], self.news.put, self.faults.put)

    def next(self) -> News:
        return self.news.get(timeout=PATIENCE)


@pytest.fixture
def heard(scene: Scene) -> Iterator[Heard]:
    made = Heard(scene)
    yield made
    made.watcher.stop()


def test_first_the_latest_flushes_then_what_comes(scene: Scene, heard: Heard) -> None:
    old = scene.deliver("a@b.example", "m@harbour.example", "before", 500, 1)
    flush = scene.flush(HARBOUR, "harbour.example", 5)
    heard.watcher.start()
    first = heard.next()
    assert {row.id for row in first.flushes} == {flush}
    assert first.arrivals == (), "older rows are asked for, not told"
    assert (first.today.messages, first.today.bytes) == (1, 500)
    new = scene.deliver("a@b.example", "m@harbour.example", "after", 700, 0)
    arrived = first.flushes[0].arrived
    while not (news := heard.next()).arrivals:  # the count may come before the row, never after it
        arrived = news.flushes[-1].arrived
    assert [row.id for row in news.arrivals] == [new.id] != [old.id]
    assert [flush.arrived for flush in news.flushes] == [1] or (arrived, news.flushes) == (1, ())
    assert (news.today.messages, news.today.bytes) == (2, 1200)


def test_many_rows_come_in_batches_and_none_twice(scene: Scene, heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "BATCH", 7)
    heard.watcher.start()
    heard.next()
    writers = [
        threading.Thread(
            target=lambda: [scene.deliver("a@b.example", "m@harbour.example", "x", 10, 0) for _ in range(25)]
        )
        for _ in range(2)
    ]
    for writer in writers:
        writer.start()
    ids: list[int] = []
    news = News()
    while len(ids) < 50:
        news = heard.next()
        assert len(news.arrivals) <= 7
        ids += [row.id for row in news.arrivals]
    for writer in writers:
        writer.join()
    assert ids == sorted(set(ids))
    assert news.today.messages == 50


def test_a_refusal_is_told_but_not_counted(scene: Scene, heard: Heard) -> None:
    heard.watcher.start()
    heard.next()
    scene.refuse("promo@bulk.example", "x@elsewhere.example", 0)
    news = heard.next()
    assert len(news.arrivals) == 1
    assert news.today.messages == 0


def test_at_midnight_the_count_begins_anew(scene: Scene, heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    scene.deliver("a@b.example", "m@harbour.example", "today's", 500, 0)
    heard.watcher.start()
    today = heard.next()
    assert today.today.messages == 1
    monkeypatch.setattr(watching, "start_of_day", lambda now: scene.now + 60)
    tomorrow = heard.next()
    assert tomorrow.today.messages == 0
    assert tomorrow.day == scene.now + 60


def test_a_journal_that_cannot_be_read_is_said_once(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "_RETRY", 0.01)
    broken = replace(scene.data, data=scene.folder / "elsewhere")
    broken.data.mkdir()
    broken.journal.write_bytes(b"this is no database" * 100)
    faults: queue.Queue[Problem] = queue.Queue()
    watcher = JournalWatcher(broken.journal, [], lambda news: None, faults.put)
    watcher.start()
    problem = faults.get(timeout=PATIENCE)
    assert "damaged" in problem.what
    with pytest.raises(queue.Empty):
        faults.get(timeout=0.2)
    watcher.stop()
    assert not watcher.is_alive()


def test_open_sessions_are_told_of_each_receiver_and_only_where_they_change(scene: Scene) -> None:
    news: queue.Queue[News] = queue.Queue()
    counts: queue.Queue[Mapping[str, int]] = queue.Queue()
    watcher = JournalWatcher(scene.data.journal, [], news.put, lambda problem: None, on_sessions=counts.put)
    sessions = scene.journal.sessions
    sessions.begin(NewSession(1, "one", scene.now, "192.0.2.1"))
    watcher.start()
    assert counts.get(timeout=PATIENCE) == {"one": 1}
    sessions.begin(NewSession(2, "two", scene.now, "192.0.2.2"))
    assert counts.get(timeout=PATIENCE) == {"one": 1, "two": 1}
    scene.refuse("promo@bulk.example", "x@elsewhere.example", 0)
    assert not news.get(timeout=PATIENCE).arrivals
    assert news.get(timeout=PATIENCE).arrivals, "a session alone is no news of the log"
    sessions.close_of("one", scene.now, "over")
    assert counts.get(timeout=PATIENCE) == {"two": 1}
    sessions.end(EndedSession(2, scene.now, "", "", "over", ""))
    assert counts.get(timeout=PATIENCE) == {}
    watcher.stop()
    assert counts.empty()


def test_stopping_closes_the_connection(scene: Scene, heard: Heard) -> None:
    heard.watcher.start()
    heard.next()
    heard.watcher.stop()
    assert not heard.watcher.is_alive()
    heard.watcher.stop()
