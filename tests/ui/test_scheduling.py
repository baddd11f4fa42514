"""The window's bridge keeps schedules: with a real receiver, a practice provider, and other processes beside it."""

import asyncio
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from etrn_gui.demo.practice import Practice
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.agenda import Memory
from etrn_gui.domain.schedule.ledger import Cause, Entry, Reason, Run, RunState
from etrn_gui.domain.schedule.link import Link
from etrn_gui.flush.schedule.network import InterfaceNetwork, NetworkState
from etrn_gui.storage.journal import Change, Remembered
from etrn_gui.storage.paths import DataFolder
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from etrn_gui.ui.bridge import Bridge, Schedules, Wanted
from etrn_gui.ui.bridge.network import WindowNetwork
from etrn_gui.ui.bridge.scheduling import LOOK
from tests.commands import Running
from tests.real.test_schedule_service import SilentProvider
from tests.ui.conftest import Run as RunIt
from tests.ui.scene import HARBOUR, Scene, node, profile
from tests.ui.waiting import until
from tests.unit.flush.schedule_world import schedule

SETTLE = 0.3
SERVICE = ("schedule", "--run", "--settle", str(SETTLE))
NEWEST = 2**62


class Watched:
    """A bridge, and what it has told of schedules."""

    def __init__(self, bridge: Bridge) -> None:
        self.bridge = bridge
        self.rows: dict[int, Run] = {}
        self.problems: list[object] = []
        bridge.scheduling.told.connect(lambda rows: self.rows.update({row.id: row for row in rows}))
        bridge.problem.connect(self.problems.append)

    @property
    def ended(self) -> list[tuple[str, str, str]]:
        done = [row.entry for _, row in sorted(self.rows.items()) if not row.entry.state.passing]
        return [(str(entry.state), str(entry.cause), str(entry.reason)) for entry in done]

    @property
    def now(self) -> Schedules:
        return self.bridge.scheduling.now

    async def until_kept_here(self, *, here: bool = True) -> None:
        await until(
            lambda: self.now.keeper.process and self.now.keeper.here is here, self.bridge.scheduling.changed, 15
        )


@asynccontextmanager
async def opened(data: DataFolder) -> AsyncIterator[Watched]:
    receive = (sys.executable, "-m", "etrn_gui", "receive", "--supervised", "--data-dir", str(data.data))
    watched = Watched(Bridge(data, receive, settle=SETTLE))
    await watched.bridge.open()
    try:
        yield watched
    finally:
        await watched.bridge.close()


def give(data: DataFolder, *clauses: str, profile: Profile | None = None) -> Profile:
    """Give the first queue of a profile a schedule, in the file."""
    file = ProfileFile(data.profile_file)
    found = file.load()
    assert isinstance(found, Configuration)
    base = profile or found.profiles[0]
    first, *others = base.queues
    made = replace(base, queues=(replace(first, schedule=schedule(*clauses)), *others))
    assert file.save(found.with_profile(made)) is None
    return made


def silent(port: int) -> Profile:
    return replace(profile("Lab", "127.0.0.1", "client.test", port=port), tls=HARBOUR.tls.NONE)


def test_mail_comes_by_itself(run: RunIt) -> None:
    async def play() -> None:
        async with Practice() as practice:
            made = give(practice.data, "on start", "every 1 h")
            async with opened(practice.data) as watched:
                await until(lambda: ("done", "start", "") in watched.ended, watched.bridge.scheduling.told, 20)
                [row] = [row for row in watched.rows.values() if row.flush]
                assert (row.profile, row.node) == (made.name, str(made.queues[0].node))
                await watched.until_kept_here()
                await until(lambda: watched.now.outlooks[0].under_way is None, watched.bridge.scheduling.changed)
                [outlook] = watched.now.outlooks
                assert outlook.plan.at is not None
                assert outlook.plan.at % 900 == 0
                assert not watched.problems

    run(play())


def test_one_of_window_and_service_asks_and_the_other_takes_over(scene: Scene, run: RunIt) -> None:
    """The service is killed in the middle of a question: the window takes over and calls that run unknown, once."""
    provider = SilentProvider()
    provider.start()
    scene.configure()
    give(scene.data, "on start", "at 03:00", profile=silent(provider.port))

    async def play() -> None:
        async with opened(scene.data) as watched:
            await watched.until_kept_here()
            await until(provider.heard.is_set, watched.bridge.log.news, 20)
            with Running(scene.folder, *SERVICE) as service:
                waiting = await asyncio.to_thread(service.wait, "keeping")
                assert (waiting["master"], waiting["process"]) == (False, str(os.getpid()))
                assert service.stop() == 0
        assert [run.master.partition("@")[0] for run in scene.journal.runs.latest()] == [str(os.getpid())]

    run(play())
    provider.close()


def test_a_question_of_the_schedule_can_be_stopped_like_any_other(scene: Scene, run: RunIt) -> None:
    provider = SilentProvider()
    provider.start()
    scene.configure()
    give(scene.data, "on start", "at 03:00", profile=silent(provider.port))

    async def play() -> None:
        async with opened(scene.data) as watched:
            bridge, queue = watched.bridge, node("client.test")
            await until(provider.heard.is_set, bridge.log.news, 20)
            [asking] = scene.journal.flushes.open_ones()
            assert bridge.flushing.can_stop("Lab", queue, asking)
            bridge.flushing.stop("Lab", queue, asking)
            await until(lambda: watched.ended, bridge.scheduling.told, 20)
            [row] = watched.rows.values()
            assert (row.entry.state, row.entry.text) == (RunState.DONE, "no answer"), "its reply was still awaited"

    run(play())
    provider.close()


def test_the_window_takes_over_from_a_service_that_was_killed(scene: Scene, run: RunIt) -> None:
    provider = SilentProvider()
    provider.start()
    scene.configure()
    give(scene.data, "on start", "at 03:00", profile=silent(provider.port))

    async def play() -> None:
        receiver = Running(scene.folder, "receive", "--listen", "127.0.0.1:0", "--accept", "client.test")
        with receiver, Running(scene.folder, *SERVICE) as service:
            receiver.wait("listening")
            assert service.wait("keeping")["master"] is True
            async with opened(scene.data) as watched:
                await watched.until_kept_here(here=False)
                assert watched.now.keeper.process == service.process.pid
                assert await asyncio.to_thread(provider.heard.wait, 20)
                os.kill(service.process.pid, signal.SIGKILL)
                await watched.until_kept_here()
                await until(lambda: watched.ended, watched.bridge.scheduling.told, 15)
                assert ("unknown", "start", "master_died") in watched.ended
        runs = [row for row in scene.journal.runs.latest() if row.flush]
        assert len(runs) == 1, "the question was put once"

    run(play())
    provider.close()


def test_what_was_missed_is_made_up_for_once_by_whoever_is_there(scene: Scene, run: RunIt) -> None:
    """Window and service start together, hours after the last due time: one run follows, not two."""
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        scene.configure()
        made = give(scene.data, "every 1 h", profile=silent(nobody.getsockname()[1]))
        key, long_ago = (made.name, "client.test"), time.time() - 5 * 3600
        assert scene.journal.lease.take("before", long_ago, lambda _: True)
        known = Remembered("every 60 min", f"{made.endpoint} none ", 0.0, Memory(long_ago, claimed=long_ago))
        done = Entry(RunState.SKIPPED, Cause.GRID, long_ago, long_ago, 1, Reason.PAUSED)
        assert scene.journal.runs.settle("before", [Change(key, known, (done,))], long_ago) == []
        scene.journal.lease.release("before")

        async def play() -> None:
            with Running(scene.folder, *SERVICE) as service:
                async with opened(scene.data) as watched:
                    await asyncio.to_thread(service.wait, "keeping")
                    await until(
                        lambda: any(row.entry.cause is Cause.CATCH_UP for row in watched.rows.values()),
                        watched.bridge.scheduling.told,
                        20,
                    )
                await asyncio.to_thread(service.stop)

        run(play())
        rows = scene.journal.runs.latest()
        assert sum(row.entry.cause is Cause.CATCH_UP and row.entry.state is not RunState.MERGED for row in rows) == 1
        [missed] = [row.entry for row in rows if row.entry.reason is Reason.MISSED and row.entry.cause is Cause.GRID]
        assert missed.count in (4, 5)


def test_the_link_is_dialled_and_taken_down_around_the_run(run: RunIt) -> None:
    """On the window's own loop: commands before and after, and their words in the journal."""

    async def play() -> None:
        async with Practice() as practice:
            made = give(practice.data, "on start")
            file = ProfileFile(practice.data.profile_file)
            found = file.load()
            assert isinstance(found, Configuration)
            say = "import os; print(os.environ['ETRN_HOOK'], 'for', os.environ['ETRN_PROFILE'])"
            link = Link(before=(sys.executable, "-c", say), after=(sys.executable, "-c", say), hang_up_after=1.0)
            assert file.save(found.with_profile(replace(made, link=link))) is None
            async with opened(practice.data) as watched:
                scheduling = watched.bridge.scheduling
                await until(lambda: ("done", "start", "") in watched.ended, scheduling.told, 20)
                [row] = [row for row in watched.rows.values() if row.flush]
                links = QSignalSpy(scheduling.link)
                ticking = watched.bridge.scheduling.changed

                def is_down() -> bool:
                    scheduling.look_up_link(row)
                    return bool(links.count()) and links.at(links.count() - 1)[1].ended is not None

                await until(is_down, ticking, 20)
                batch = links.at(links.count() - 1)[1]
                assert batch.before_output == f"before for {made.name}"
                assert batch.after_output == f"after for {made.name}"
                assert not watched.problems

    run(play())


def test_it_asks_when_the_network_comes_up(run: RunIt) -> None:
    async def play() -> None:
        async with Practice() as practice:
            give(practice.data, "on network")
            async with opened(practice.data) as watched:
                network = watched.bridge.scheduling.network
                network._looks = Looks(NetworkState(False))
                await watched.until_kept_here()
                await until(lambda: network.state() == NetworkState(False), watched.bridge.scheduling.changed)
                await asyncio.sleep(2 * LOOK)  # the scheduler has to have seen that there is none
                assert not watched.rows
                network._looks = Looks(NetworkState(True, CABLE))
                network.changed.emit()
                await until(lambda: ("done", "network", "") in watched.ended, watched.bridge.scheduling.told, 20)

    run(play())


def test_a_pause_is_seen_and_ended(scene: Scene, run: RunIt) -> None:
    scene.configure()
    give(scene.data, "every 1 h", profile=HARBOUR)

    async def play() -> None:
        async with opened(scene.data) as watched:
            changed = watched.bridge.scheduling.changed
            await until(lambda: watched.now.outlooks, changed)
            until_when = time.time() + 1800
            watched.bridge.scheduling.pause(HARBOUR.name, "", until_when)
            await until(lambda: watched.now.pauses, changed)
            [row] = watched.now.pauses
            assert (row.profile, row.node) == (HARBOUR.name, "")
            [outlook] = watched.now.outlooks
            assert outlook.pause
            assert outlook.pause.until == until_when
            assert outlook.plan.at is not None
            assert outlook.plan.at >= until_when
            watched.bridge.scheduling.end_pause(row)
            await until(lambda: not watched.now.pauses, changed)

    run(play())


def test_the_pause_of_what_was_removed_is_not_told(scene: Scene, run: RunIt) -> None:
    scene.configure()
    give(scene.data, "every 1 h", profile=HARBOUR)
    for name, queue in ((HARBOUR.name, "#gone"), ("Gone", ""), (HARBOUR.name, "harbour.example")):
        scene.journal.memories.pause(name, queue, time.time(), None)

    async def play() -> None:
        async with opened(scene.data) as watched:
            await until(lambda: watched.now.pauses, watched.bridge.scheduling.changed)
            assert [(row.profile, row.node) for row in watched.now.pauses] == [(HARBOUR.name, "harbour.example")]

    run(play())


def test_another_process_that_pauses_is_seen(scene: Scene, run: RunIt) -> None:
    scene.configure()
    give(scene.data, "every 1 h", profile=HARBOUR)

    async def play() -> None:
        async with opened(scene.data) as watched:
            await until(lambda: watched.now.outlooks, watched.bridge.scheduling.changed)
            scene.journal.memories.pause("", "", time.time(), None)
            await until(lambda: watched.now.pauses, watched.bridge.scheduling.changed)

    run(play())


def test_pages_of_the_ledger_are_read_as_they_are_wanted(scene: Scene, run: RunIt) -> None:
    scene.configure(HARBOUR)
    assert scene.journal.lease.take("me", scene.now, lambda _: True)
    for number in range(3):
        entry = Entry(RunState.SKIPPED, Cause.GRID, scene.now, scene.now, 1, Reason.PAUSED, str(number))
        scene.journal.runs.settle("me", [Change((HARBOUR.name, "@harbour.example"), None, (entry,))], scene.now)
    scene.journal.lease.release("me")

    async def play() -> None:
        async with opened(scene.data) as watched:
            pages = QSignalSpy(watched.bridge.scheduling.page)
            watched.bridge.scheduling.fetch(7, NEWEST, Wanted(HARBOUR.name, "", (RunState.SKIPPED,)))
            await until(pages.count, watched.bridge.scheduling.page)
            number, rows = pages.at(0)
            assert number == 7
            assert [row.entry.text for row in rows] == ["2", "1", "0"]

    run(play())


# -- the network -------------------------------------------------------------------------------------------------------


class Looks(InterfaceNetwork):
    """What a look at routes and interfaces finds, as a test wants it."""

    def __init__(self, state: NetworkState) -> None:
        super().__init__()
        self._is = state

    def state(self) -> NetworkState:
        return self._is


Told = QNetworkInformation.Reachability
CABLE = frozenset({"eth0"})


@pytest.mark.parametrize(
    ("told", "found", "up"),
    [
        (Told.Online, NetworkState(True, CABLE), True),
        (Told.Disconnected, NetworkState(True, CABLE), True),  # its service does not know this interface
        (Told.Disconnected, NetworkState(True), False),  # a route that outlasts its cable
        (Told.Online, NetworkState(False, CABLE), False),
        (Told.Unknown, NetworkState(True), True),
    ],
)
def test_the_routes_decide_and_qt_is_heard(
    told: Told, found: NetworkState, up: bool, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr("etrn_gui.ui.bridge.network.InterfaceNetwork", lambda: Looks(found))
    network = WindowNetwork()
    network.hear(told)
    assert network.state() == NetworkState(up, found.interfaces)


def test_what_qt_says_is_passed_on_at_once(qtbot: QtBot) -> None:
    network = WindowNetwork()
    if not network.backend:
        assert network.state() == InterfaceNetwork().state(), "without a backend, looking is enough"
        return
    with qtbot.waitSignal(network.changed):
        QNetworkInformation.instance().reachabilityChanged.emit(Told.Disconnected)
