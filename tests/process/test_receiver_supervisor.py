"""The window's supervisor with real child processes."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.settings import SELF_MADE, ReceiverSettings
from etrn_gui.receiver import supervisor
from etrn_gui.receiver.notices import Delivered, Listening, Notice, Trouble, decode
from etrn_gui.receiver.status import ReceiverState, ReceiverStatus
from etrn_gui.receiver.supervisor import Supervisor
from etrn_gui.storage.receiver_mark import LivingReceiver, ReceiverMark, is_alive
from tests.process.test_receiver_process import begin_message
from tests.unit.receiver.harness import COMMAND, PATIENCE, Child, look_until, settings_for
from tests.unit.serving.peer import OPENING, Peer


class Window:
    """A supervisor with everything it has told."""

    def __init__(self, command: Sequence[str], settings: ReceiverSettings | None = None) -> None:
        self.statuses: list[ReceiverStatus] = []
        self.notices: list[Notice] = []
        self._changed = asyncio.Event()
        self.supervisor = Supervisor(
            command, settings or settings_for(), on_status=self._take_status, on_notice=self._take_notice
        )

    def _take_status(self, status: ReceiverStatus) -> None:
        self.statuses.append(status)
        self._changed.set()

    def _take_notice(self, notice: Notice) -> None:
        self.notices.append(notice)
        self._changed.set()

    async def until(self, state: ReceiverState, restarts: int = 0) -> ReceiverStatus:
        """Wait for a state, with at least so many restarts."""
        async with asyncio.timeout(PATIENCE):
            while not ((now := self.supervisor.status).state is state and now.restarts >= restarts):
                self._changed.clear()
                await self._changed.wait()
        return now

    async def next_status(self) -> None:
        """Wait until something is told."""
        self._changed.clear()
        await self._changed.wait()

    @property
    def child(self) -> psutil.Process:
        (child,) = psutil.Process().children()
        return child


@asynccontextmanager
async def window(command: Sequence[str], settings: ReceiverSettings | None = None) -> AsyncIterator[Window]:
    made, others = Window(command, settings), set(psutil.Process().children())
    await made.supervisor.start()
    try:
        yield made
    finally:
        await made.supervisor.stop()
        assert set(psutil.Process().children()) <= others


def command_for(folder: Path) -> tuple[str, ...]:
    return (*COMMAND, "--data-dir", str(folder))


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Restarts come at once."""
    monkeypatch.setattr(supervisor, "BACK_OFF", (0.0,))


async def test_it_listens_takes_mail_and_stops(tmp_path: Path) -> None:
    async with window(command_for(tmp_path)) as made:
        assert made.supervisor.status.state is ReceiverState.STARTING
        assert await made.supervisor.ready() is None
        (endpoint,) = made.supervisor.status.listening
        async with Peer(endpoint) as peer:
            await peer.say(OPENING)
            await peer.deliver()
            assert made.supervisor.status.sessions == 1
        await look_until(lambda: any(isinstance(notice, Delivered) for notice in made.notices))
    assert made.supervisor.status == ReceiverStatus()


async def test_the_window_goes_first_where_the_processor_is_short(tmp_path: Path) -> None:
    async with window((*COMMAND, "--data-dir", str(tmp_path))) as watched:
        await watched.until(ReceiverState.LISTENING)
        assert watched.child.nice() > psutil.Process().nice()


async def test_a_receiver_that_is_killed_is_started_again_and_that_is_told(tmp_path: Path, soon: None) -> None:
    async with window(command_for(tmp_path)) as made:
        await made.until(ReceiverState.LISTENING)
        made.child.kill()
        status = await made.until(ReceiverState.LISTENING, restarts=1)
        assert status.problem is not None
        assert "was ended by signal 9" in status.problem.what
        assert ReceiverState.RESTARTING in {told.state for told in made.statuses}
        (endpoint,) = status.listening
        async with Peer(endpoint) as peer:
            assert peer.greeting[:3] == "220"


async def test_each_restart_in_a_row_waits_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "BACK_OFF", (0.01, 0.1, 0.2))
    loop = asyncio.get_running_loop()
    async with window(["sh", "-c", "echo I am not well >&2; exit 3"]) as made:
        began = loop.time()
        status = await made.until(ReceiverState.RESTARTING, restarts=5)
        assert loop.time() - began >= 0.01 + 0.1 + 0.2 + 0.2
        assert status.problem is not None
        assert "ended with status 3" in status.problem.what
        assert "I am not well" in status.problem.what


async def test_good_running_for_a_while_makes_the_back_off_begin_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "BACK_OFF", (0.0, 3600.0))
    monkeypatch.setattr(supervisor, "STEADY", 0.0)
    async with window(["sh", "-c", "exit 3"]) as made:
        await made.until(ReceiverState.RESTARTING, restarts=3)


async def test_a_receiver_that_cannot_start_as_it_is_set_up_is_not_tried_again(tmp_path: Path, soon: None) -> None:
    settings = settings_for(certificate=str(tmp_path / "none.pem"))
    async with window(command_for(tmp_path), settings) as made:
        problem = await made.supervisor.ready()
        assert problem is not None
        assert "none.pem is not there" in problem.what
        assert (await made.until(ReceiverState.FAILED)).restarts == 0
        assert psutil.Process().children() == []
        await made.supervisor.apply(settings_for())
        assert await made.supervisor.ready() is None


async def test_a_program_that_is_not_there_is_told() -> None:
    async with window(["/nowhere/etrnctl", "receive"]) as made:
        problem = await made.supervisor.ready()
        assert problem is not None
        assert problem.place == "/nowhere/etrnctl"
        assert made.supervisor.status.state is ReceiverState.FAILED


async def test_stopping_lets_the_message_in_flight_come_through(tmp_path: Path) -> None:
    async with window(command_for(tmp_path)) as made:
        (endpoint,) = (await made.until(ReceiverState.LISTENING)).listening
        async with Peer(endpoint) as peer:
            await begin_message(peer)
            stopping = asyncio.ensure_future(made.supervisor.stop())
            assert (await peer.say(b"came through\r\n.\r\n"))[:9] == "250 2.0.0"
            assert (await peer.reply())[:9] == "421 4.3.2"
        await stopping
    assert len(list((tmp_path / "mail" / "new").iterdir())) == 1


async def test_a_receiver_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "GRACE", 0.05)
    hanging = [sys.executable, "-c", "import time; time.sleep(1000)"]
    async with window(hanging, settings_for(finish=0.0)) as made:
        await look_until(lambda: bool(psutil.Process().children()))
    assert made.supervisor.status.state is ReceiverState.STOPPED
    (trouble,) = [notice for notice in made.notices if isinstance(notice, Trouble)]
    assert trouble.problem.what == "The receiver did not end in time and was ended by force."


HANGS = """
import sys, time
from pathlib import Path
from etrn_gui.receiver import process
def never_ends(*_):
    Path(sys.argv[1]).touch()
    time.sleep(1000)
process.recover = never_ends
from etrn_gui.__main__ import main
main(["receive", "--supervised", *sys.argv[2:]])
"""


async def test_a_receiver_that_hangs_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "GRACE", 0.05)
    hung = tmp_path / "hung"
    async with window(
        [sys.executable, "-c", HANGS, str(hung), "--data-dir", str(tmp_path)], settings_for(finish=0.0)
    ) as made:
        await look_until(hung.exists)
    (trouble,) = [notice for notice in made.notices if isinstance(notice, Trouble)]
    assert "<string>:7 never_ends" in trouble.problem.place


@pytest.mark.parametrize("soon_after", [0.0, 0.001, 0.003, 0.01])
async def test_stopping_right_after_starting_leaves_nothing(tmp_path: Path, soon_after: float) -> None:
    async with window(command_for(tmp_path)) as made:
        await asyncio.sleep(soon_after)
    assert not [notice for notice in made.notices if isinstance(notice, Trouble)]


async def test_other_settings_are_applied(tmp_path: Path) -> None:
    async with window(command_for(tmp_path)) as made:
        await made.until(ReceiverState.LISTENING)
        await made.supervisor.apply(replace(settings_for(), hostname="other.example"))
        (endpoint,) = (await made.until(ReceiverState.LISTENING)).listening
        async with Peer(endpoint) as peer:
            assert peer.greeting.startswith("220 other.example ESMTP")


async def test_a_line_that_is_too_long_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "MAX_LINE", 1000)
    says = 'print(\'x\' * 100_000); print(\'{"event": "listening", "host": "::1", "port": 25}\', flush=True); input()'
    async with window([sys.executable, "-c", f"input(); {says}"]) as made:
        assert await made.supervisor.ready() is None
        assert Listening("::1", 25) in made.notices


async def test_ready_says_so_when_it_takes_too_long() -> None:
    async with window([sys.executable, "-c", "input(); input()"]) as made:
        problem = await made.supervisor.ready(0.01)
        assert problem is not None
        assert "not running" in problem.what


@asynccontextmanager
async def apart(folder: Path, *options: str) -> AsyncIterator[tuple[asyncio.subprocess.Process, Listening]]:
    """A supervisor in a process of its own, which listens."""
    pipe = asyncio.subprocess.PIPE
    command = (sys.executable, "-m", "tests.process.window", str(folder), *options)
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
    try:
        assert process.stdout
        while not isinstance(notice := decode(await process.stdout.readline()), Listening):
            assert notice is not None
        yield process, notice
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def test_when_the_window_is_killed_the_receiver_finishes_what_is_in_flight_and_ends(tmp_path: Path) -> None:
    async with apart(tmp_path) as (parent, listening):
        (receiver,) = psutil.Process(parent.pid).children()
        async with Peer(Endpoint(listening.host, listening.port)) as peer:
            await begin_message(peer)
            parent.send_signal(signal.SIGKILL)
            await parent.wait()
            assert (await peer.say(b"came through\r\n.\r\n"))[:9] == "250 2.0.0"
            assert (await peer.reply())[:9] == "421 4.3.2"
        await look_until(lambda: not receiver.is_running() or receiver.status() == psutil.STATUS_ZOMBIE)
    assert len(list((tmp_path / "mail" / "new").iterdir())) == 1


@asynccontextmanager
async def left_alone(folder: Path) -> AsyncIterator[LivingReceiver]:
    """A receiver that goes on without its window, as the mark tells; ended at the end, if it still is there."""
    mark = ReceiverMark(folder)
    await look_until(lambda: (found := mark.living()) is not None and found.left)
    found = mark.living()
    assert found is not None
    try:
        yield found
    finally:
        if is_alive(found.name):
            psutil.Process(found.process).kill()


async def takes_mail(endpoint: Endpoint) -> None:
    async with Peer(endpoint) as peer:
        await peer.say(OPENING)
        assert (await peer.deliver())[:9] == "250 2.0.0"


async def test_when_the_window_is_killed_the_receiver_goes_on_where_that_was_chosen(tmp_path: Path) -> None:
    async with apart(tmp_path, "--keep") as (parent, listening):
        parent.send_signal(signal.SIGKILL)
        await parent.wait()
        async with left_alone(tmp_path) as left:
            assert left.listening == (Endpoint(listening.host, listening.port),)
            await takes_mail(*left.listening)


async def test_the_next_window_takes_over_on_the_same_port(tmp_path: Path) -> None:
    async with apart(tmp_path, "--keep") as (parent, _):
        parent.send_signal(signal.SIGKILL)
        await parent.wait()
    async with left_alone(tmp_path) as left:
        (endpoint,) = left.listening
        async with window(command_for(tmp_path), settings_for(listen=endpoint)) as made:
            assert await made.supervisor.ready() is None
            assert not is_alive(left.name)
            await takes_mail(endpoint)


async def test_a_window_that_closes_leaves_one_behind_where_that_was_chosen(tmp_path: Path) -> None:
    made = Window(command_for(tmp_path), settings_for(keep_receiving=True))
    await made.supervisor.start()
    assert await made.supervisor.ready() is None
    own = made.child
    await made.supervisor.leave()
    async with left_alone(tmp_path) as left:
        assert (own.is_running(), made.supervisor.status.state) == (False, ReceiverState.STOPPED)
        await takes_mail(*left.listening)
        psutil.Process(left.process).terminate()
        await look_until(lambda: not is_alive(left.name))


async def test_a_receiver_that_would_go_on_stops_when_it_is_told_to(tmp_path: Path) -> None:
    async with window(command_for(tmp_path), settings_for(keep_receiving=True)) as made:
        assert await made.supervisor.ready() is None
    assert ReceiverMark(tmp_path).living() is None


async def test_a_receiver_of_somebody_else_is_not_taken_over(tmp_path: Path) -> None:
    async with Child(tmp_path) as other:
        await other.listening()
        async with window(command_for(tmp_path)) as made:
            problem = await made.supervisor.ready()
            assert problem is not None
            assert "runs on this data folder already" in problem.what
            await takes_mail(other.endpoint)


async def test_the_window_is_told_what_is_offered_and_until_when(tmp_path: Path) -> None:
    async with window(command_for(tmp_path), settings_for(certificate=SELF_MADE)) as made:
        assert await made.supervisor.ready() is None
        async with asyncio.timeout(PATIENCE):
            while (shown := made.supervisor.status.certificate) is None:
                await made.next_status()
        assert shown.certificate.until > time.time()
        assert made.supervisor.status.listening
    assert made.statuses[-1].certificate is None


async def test_it_works_on_the_loop_of_the_window(tmp_path: Path) -> None:
    async with apart(tmp_path, "--qt") as (parent, listening):
        async with Peer(Endpoint(listening.host, listening.port)) as peer:
            await peer.say(OPENING)
            assert (await peer.deliver())[:9] == "250 2.0.0"
        assert parent.stdin
        parent.stdin.close()
        assert await asyncio.wait_for(parent.wait(), PATIENCE) == 0
    assert os.listdir(tmp_path / "mail" / "tmp") == []  # noqa: PTH208 - short
