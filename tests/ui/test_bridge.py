"""The bridge with the real machinery behind it: a practice provider, a receiver process, files and the journal."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from PySide6.QtTest import QSignalSpy

from etrn_gui.demo.practice import Practice
from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import TlsMode
from etrn_gui.storage.paths import DataFolder
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from etrn_gui.ui.bridge import Bridge, News, ReceiverState
from etrn_gui.ui.models.flushes import FlushBook
from tests.ui.conftest import Run
from tests.ui.scene import HARBOUR, NORTHWIND, Scene, node, profile
from tests.ui.waiting import until


class Watched:
    """A bridge, and what it has told."""

    def __init__(self, bridge: Bridge) -> None:
        self.bridge = bridge
        self.book = FlushBook()
        self.problems: list[Problem] = []
        bridge.log.news.connect(self._take)
        bridge.problem.connect(self.problems.append)

    def _take(self, news: News) -> None:
        self.book.take(news.flushes)
        self.bridge.flushing.settle(news.flushes)

    async def closed(self, name: str, queue: str) -> Flush:
        def ready() -> bool:
            flush = self.book.latest(name, node(queue))
            return flush is not None and flush.state is FlushState.CLOSED

        await until(ready, self.bridge.log.news, patience=20)
        flush = self.book.latest(name, node(queue))
        assert flush is not None
        return flush


@asynccontextmanager
async def opened(data: DataFolder) -> AsyncIterator[Watched]:
    receive = (sys.executable, "-m", "etrn_gui", "receive", "--supervised", "--data-dir", str(data.data))
    watched = Watched(Bridge(data, receive))
    await watched.bridge.open()
    try:
        yield watched
    finally:
        await watched.bridge.close()


def saved(data: DataFolder) -> Configuration:
    found = ProfileFile(data.profile_file).load()
    assert isinstance(found, Configuration)
    return found


def test_a_flush_is_pending_asked_and_confirmed(run: Run) -> None:
    async def play() -> None:
        async with Practice() as practice, opened(practice.data) as watched:
            bridge, name = watched.bridge, practice.profile.name
            pending = QSignalSpy(bridge.flushing.pending)
            nodes = [queue.node for queue in practice.profile.queues]
            bridge.flushing.flush(name, nodes)
            assert pending.at(0)[0] == frozenset((name, wanted) for wanted in nodes), "the click shows at once"
            bridge.flushing.flush(name, nodes)
            for wanted, expected in practice.expected.items():
                flush = await watched.closed(name, str(wanted))
                assert flush.verdict is Verdict.CONFIRMED
                assert flush.arrived == expected
            assert pending.at(pending.count() - 1)[0] == frozenset()
            newest = watched.book.newest()
            assert newest is not None
            assert newest.id == len(nodes), "a second click while it runs asks nothing"
            assert not watched.problems

    run(play())


def test_stopping_while_mail_is_awaited_judges_by_what_came(scene: Scene, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with opened(scene.data) as watched:
            bridge, queue = watched.bridge, "harbour.example"
            scene.flush(HARBOUR, queue, 1, Answer(Outcome.STARTED, 250, "Queuing started"))
            await until(lambda: watched.book.latest(HARBOUR.name, node(queue)), bridge.log.news)
            waiting = watched.book.latest(HARBOUR.name, node(queue))
            assert bridge.flushing.can_stop(HARBOUR.name, node(queue), waiting)
            bridge.flushing.stop(HARBOUR.name, node(queue), waiting)
            assert (await watched.closed(HARBOUR.name, queue)).verdict is Verdict.SILENT

    run(play())


def test_stopping_a_question_that_is_out(scene: Scene, run: Run) -> None:
    """The provider takes the connection and never greets."""

    async def play() -> None:
        mute = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
        deaf = replace(HARBOUR, host="127.0.0.1", port=mute.sockets[0].getsockname()[1], user="", secret="")
        scene.configure(deaf)
        async with opened(scene.data) as watched:
            bridge, queue = watched.bridge, "harbour.example"
            assert not bridge.flushing.can_stop(deaf.name, node(queue), None)
            bridge.flushing.flush(deaf.name, [node(queue)])
            assert bridge.flushing.can_stop(deaf.name, node(queue), None)
            await until(lambda: watched.book.latest(deaf.name, node(queue)), bridge.log.news)
            bridge.flushing.stop(deaf.name, node(queue), watched.book.latest(deaf.name, node(queue)))
            flush = await watched.closed(deaf.name, queue)
            assert flush.outcome is Outcome.CANCELLED
            assert flush.verdict is Verdict.UNKNOWN
            assert not watched.problems
        mute.close()

    run(play())


def test_stopping_one_of_several_queues_lets_the_others_go_on(scene: Scene, run: Run) -> None:
    """The provider answers only when one of the two is stopped."""

    async def play() -> None:
        stopped = asyncio.Event()

        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"220 mx ESMTP\r\n")
            while line := (await reader.readline()).strip():
                if line.startswith(b"ETRN"):
                    await stopped.wait()
                writer.write(b"250-mx\r\n250 ETRN\r\n" if line.startswith(b"EHLO") else b"250 OK\r\n")
            writer.close()

        slow = await asyncio.start_server(talk, "127.0.0.1", 0)
        first, second = node("a.example"), node("b.example")
        two = replace(profile("two", "127.0.0.1", "a.example", "b.example"), port=slow.sockets[0].getsockname()[1])
        scene.configure(replace(two, tls=TlsMode.NONE, user="", secret=""))
        async with opened(scene.data) as watched:
            bridge = watched.bridge
            bridge.flushing.flush("two", [first, second])
            latest = watched.book.latest
            await until(lambda: latest("two", first) and latest("two", second), bridge.log.news)
            bridge.flushing.stop("two", second, latest("two", second))
            assert (await watched.closed("two", str(second))).outcome is Outcome.CANCELLED
            assert not bridge.flushing.can_stop("two", second, latest("two", second))
            assert bridge.flushing.can_stop("two", first, latest("two", first))
            stopped.set()
            await until(lambda: (found := latest("two", first)) and found.outcome, bridge.log.news)
            assert [flush.outcome for flush in [latest("two", first)] if flush] == [Outcome.STARTED]
            assert not watched.problems
        slow.close()

    run(play())


EMPTY = profile("empty", "127.0.0.1", "@harbour.example")


def test_a_receiver_that_cannot_listen_blocks_the_flush(scene: Scene, run: Run) -> None:
    async def play() -> None:
        server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
        taken = Endpoint("127.0.0.1", server.sockets[0].getsockname()[1])
        scene.configure(replace(HARBOUR, host="127.0.0.1", user="", secret=""), listen=taken)
        async with opened(scene.data) as watched:
            await until(
                lambda: watched.bridge.receiving.status.state is ReceiverState.FAILED, watched.bridge.receiving.changed
            )
            watched.bridge.flushing.flush(HARBOUR.name, [node("harbour.example")])
            flush = await watched.closed(HARBOUR.name, "harbour.example")
            assert flush.outcome is Outcome.BLOCKED
            assert flush.asked is None, "nothing was sent"
            assert "is in use" in (flush.answer.advice if flush.answer else "")
        server.close()
        await server.wait_closed()

    run(play())


def test_a_saved_profile_is_on_disk_and_its_mail_is_taken(scene: Scene, run: Run) -> None:
    async def play() -> None:
        scene.configure()
        async with opened(scene.data) as watched:
            bridge = watched.bridge
            assert bridge.receiving.status.state is ReceiverState.STOPPED, "nothing is accepted yet"
            bridge.profiles.save(replace(NORTHWIND, queues=EMPTY.queues))
            await until(lambda: bridge.receiving.status.state is ReceiverState.LISTENING, bridge.receiving.changed)
            assert bridge.profiles.receiver_settings.accepts("deck.harbour.example")
            assert [made.name for made in saved(scene.data).profiles] == [NORTHWIND.name]
            bridge.profiles.save(replace(NORTHWIND, name="Southwind"), instead_of=NORTHWIND.name)
            await until(lambda: bridge.profiles.configuration.profile("Southwind"), bridge.profiles.changed)
            assert [made.name for made in saved(scene.data).profiles] == ["Southwind"]
            bridge.profiles.remove("Southwind")
            await until(lambda: bridge.receiving.status.state is ReceiverState.STOPPED, bridge.receiving.changed)
            assert saved(scene.data).profiles == ()
            assert not watched.problems

    run(play())


def test_a_renamed_profile_takes_its_history_along(scene: Scene, run: Run) -> None:
    async def play() -> None:
        scene.configure(NORTHWIND)
        async with opened(scene.data) as watched:
            bridge, queue = watched.bridge, NORTHWIND.queues[0].node
            scene.flush(NORTHWIND, str(queue), 1, Answer(Outcome.STARTED, 250, "Queuing started"))
            await until(lambda: watched.book.latest(NORTHWIND.name, queue), bridge.log.news)
            bridge.profiles.save(replace(NORTHWIND, name="Southwind"), instead_of=NORTHWIND.name)
            await until(lambda: watched.book.latest("Southwind", queue), bridge.log.news)
            assert [made.name for made in saved(scene.data).profiles] == ["Southwind"]
            assert not watched.problems

    run(play())


def test_changes_made_at_once_come_one_after_the_other(scene: Scene, run: Run) -> None:
    async def play() -> None:
        scene.configure()
        async with opened(scene.data) as watched:
            bridge = watched.bridge
            bridge.profiles.save(HARBOUR)
            bridge.profiles.save(NORTHWIND)
            bridge.profiles.save(replace(NORTHWIND, name="Southwind", queues=EMPTY.queues), instead_of=NORTHWIND.name)
            await until(lambda: bridge.profiles.configuration.profile("Southwind"), bridge.profiles.changed)
            await until(lambda: bridge.receiving.status.state is ReceiverState.LISTENING, bridge.receiving.changed)
            assert {made.name for made in saved(scene.data).profiles} == {HARBOUR.name, "Southwind"}
            assert not watched.problems

    run(play())


def test_a_file_that_another_program_changed_is_not_overwritten(scene: Scene, run: Run) -> None:
    async def play() -> None:
        scene.configure()
        async with opened(scene.data) as watched:
            theirs = scene.data.profile_file.read_text(encoding="utf-8") + "# a note\n"
            scene.data.profile_file.write_text(theirs, encoding="utf-8")
            watched.bridge.profiles.save(NORTHWIND)
            await until(lambda: watched.problems, watched.bridge.problem)
            assert "changed by another program" in watched.problems[0].what
            assert scene.data.profile_file.read_text(encoding="utf-8") == theirs
            assert watched.bridge.profiles.configuration.profiles == ()

    run(play())


def test_a_damaged_journal_is_said_and_the_window_still_opens(scene: Scene, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        scene.journal.close()
        scene.data.journal.write_bytes(b"this is no database" * 100)
        async with opened(scene.data) as watched:
            assert any("damaged" in problem.what for problem in watched.problems)
            assert watched.bridge.profiles.configuration.profiles == (HARBOUR,)
            watched.bridge.flushing.flush(HARBOUR.name, [node("harbour.example")])
            watched.bridge.search.fetch([10])  # nothing is read

    run(play())
