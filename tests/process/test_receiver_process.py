"""The receiver as a process: how it starts, what keeps it from starting, how it ends and how it is killed."""

import asyncio
import os
import signal
import socket
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import psutil
import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.receiver.notices import Delivered, Recovered, SessionCount, Stopped, Trouble
from tests.torture import memory
from tests.unit.receiver.harness import COMMAND, Child, look_until, settings_for
from tests.unit.serving.peer import ENVELOPE, OPENING, PATIENCE, Peer

CONFIG = 78
PIECE = b"x" * 78 + b"\r\n"


async def begin_message(peer: Peer, content: bytes = b"") -> None:
    await peer.say(OPENING)
    peer.send(ENVELOPE)
    await peer.replies(2)
    assert (await peer.say(b"DATA\r\n"))[:3] == "354"
    peer.send(content)
    await peer.writer.drain()


@pytest.mark.parametrize("how", ["end of input", "SIGTERM", "SIGINT"])
async def test_it_stops_without_losing_the_message_in_flight(tmp_path: Path, how: str) -> None:
    async with Child(tmp_path) as child:
        endpoint = await child.listening()
        async with Peer(endpoint) as idle, Peer(endpoint) as busy:
            await begin_message(busy, b"Subject: x\r\n\r\n")
            child.end_input() if how == "end of input" else child.signal(getattr(signal, how))
            assert (await idle.reply())[:9] == "421 4.3.2"
            assert (await busy.say(b"came through\r\n.\r\n"))[:9] == "250 2.0.0"
            assert (await busy.reply())[:9] == "421 4.3.2"
        assert await child.ended() == 0
    assert child.notices[-1] == Stopped("asked to stop")
    assert child.new()[0].endswith(b"came through\r\n")


async def test_killed_in_the_middle_of_a_message_it_leaves_none_and_says_so_at_the_next_start(tmp_path: Path) -> None:
    async with Child(tmp_path) as child:
        async with Peer(await child.listening()) as peer:
            await peer.say(OPENING)
            await peer.deliver()
            await begin_message(peer, PIECE * 5000)
            await look_until(lambda: bool(child.tmp()))
            child.signal(signal.SIGKILL)
            assert await peer.end() == b""
        assert await child.ended() == -signal.SIGKILL
    assert (len(child.new()), len(child.tmp())) == (1, 1)
    async with Child(tmp_path) as again:
        await again.listening()
        assert again.notices[0] == Recovered(removed=1, indexed=0)
        assert (len(again.new()), again.tmp()) == (1, [])


async def test_a_second_receiver_on_the_same_folder_is_refused_by_name(tmp_path: Path) -> None:
    async with Child(tmp_path) as child:
        endpoint = await child.listening()
        async with Child(tmp_path) as second:
            assert await second.ended() == CONFIG
        (trouble,) = second.all(Trouble)
        assert f"(process {child.process.pid}, on {endpoint})" in trouble.problem.what
        assert trouble.problem.place == str(tmp_path)
        async with Peer(endpoint) as peer:
            assert peer.greeting[:3] == "220"


async def test_a_port_in_use_names_its_holder(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        taken_port = taken.getsockname()[1]
        async with Child(tmp_path, settings_for(listen=Endpoint("127.0.0.1", taken_port))) as child:
            assert await child.ended() == CONFIG
    (trouble,) = child.all(Trouble)
    assert f"Port {taken_port} is in use by " in trouble.problem.what
    assert f"(process {os.getpid()})" in trouble.problem.what


async def test_a_certificate_that_is_not_there_is_named(tmp_path: Path) -> None:
    async with Child(tmp_path, settings_for(certificate=str(tmp_path / "none.pem"))) as child:
        assert await child.ended() == CONFIG
    (trouble,) = child.all(Trouble)
    assert "none.pem is not there" in trouble.problem.what


async def test_settings_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    command = ("sh", "-c", 'echo "{}" | exec "$@"', "sh", *COMMAND)
    async with Child(tmp_path, command=command) as child:
        assert await child.ended() == CONFIG
    assert "settings on standard input" in child.errors + str(child.all(Trouble))


@pytest.fixture
def opened() -> Iterator[socket.socket]:
    """A socket that somebody else has opened, as systemd does for a port below 1024."""
    with socket.create_server(("127.0.0.1", 0)) as sock:
        yield sock


async def test_a_socket_that_systemd_has_opened_is_served(tmp_path: Path, opened: socket.socket) -> None:
    """sd_listen_fds(3): descriptors from 3 on, their number, and whom they are for."""
    activate = f'exec 3<&{opened.fileno()}; LISTEN_FDS=1 LISTEN_PID=$$ exec "$@"'
    command = ("bash", "-c", activate, "bash", *COMMAND)
    nowhere = settings_for(listen=Endpoint("192.0.2.1", 25))
    async with Child(tmp_path, nowhere, command=command, pass_fds=[opened.fileno()]) as child:
        endpoint = await child.listening()
        assert endpoint.port == opened.getsockname()[1]
        async with Peer(endpoint) as peer:
            await peer.say(OPENING)
            assert (await peer.deliver())[:9] == "250 2.0.0"


async def test_out_of_descriptors_it_waits_without_spinning_and_recovers(tmp_path: Path) -> None:
    command = ("sh", "-c", 'ulimit -n 40; exec "$@"', "sh", *COMMAND)
    async with Child(tmp_path, command=command) as child, AsyncExitStack() as stack:
        endpoint = await child.listening()
        peer = await stack.enter_async_context(Peer(endpoint))
        await peer.say(OPENING)
        crowd = [socket.socket() for _ in range(60)]
        for sock in crowd:
            sock.setblocking(False)
            sock.connect_ex((endpoint.host, endpoint.port))
        process = psutil.Process(child.process.pid)
        await look_until(lambda: process.num_fds() == 40)
        before = sum(process.cpu_times()[:2])
        await asyncio.sleep(1.0)
        assert sum(process.cpu_times()[:2]) - before < 0.5
        answer = await peer.deliver()
        assert answer[:9] == "451 4.3.0"  # no descriptor for the file: the provider keeps the message
        for sock in crowd:
            sock.close()
        await child.until(lambda: child.all(SessionCount)[-1].open == 1)
        async with Peer(endpoint) as newcomer:
            assert newcomer.greeting[:3] == "220"
        assert (await peer.deliver())[:9] == "250 2.0.0"
        assert len(child.new()) == 1


async def test_who_talks_first_is_refused(tmp_path: Path) -> None:
    """The process is held while the connection is made, so that the octets are there before it looks."""
    async with Child(tmp_path) as child:
        endpoint = await child.listening()
        child.signal(signal.SIGSTOP)
        peer = Peer(endpoint)
        peer.reader, peer.writer = await asyncio.open_connection(endpoint.host, endpoint.port)
        peer.send(OPENING)
        await peer.writer.drain()
        child.signal(signal.SIGCONT)
        assert (await peer.end()).startswith(b"554 5.5.0")
        await peer.leave()
        await look_until(lambda: [row.rule for row in child.rows()] == ["early_talk"])


async def test_it_goes_on_when_nobody_reads_what_it_says(tmp_path: Path) -> None:
    """The window has been killed: what is in flight is finished, then it ends by itself."""
    async with Child(tmp_path) as child:
        endpoint = await child.listening()
        async with Peer(endpoint) as peer:
            await begin_message(peer)
            child.process._transport.get_pipe_transport(1).close()  # type: ignore[attr-defined]
            child.end_input()
            assert (await peer.say(b"came through\r\n.\r\n"))[:9] == "250 2.0.0"
        await asyncio.wait_for(child.process.wait(), PATIENCE)
    assert len(child.new()) == 1


async def test_memory_stays_flat_while_large_messages_arrive(tmp_path: Path) -> None:
    """A small measure of what `make torture` measures with ten messages of 50 MiB."""
    assert await memory.of_large_messages(tmp_path, 5 * memory.MIB) < 8


async def test_memory_stays_flat_on_a_line_without_end(tmp_path: Path) -> None:
    """A small measure of what `make torture` measures with 200 MiB."""
    assert await memory.of_a_line_without_end(tmp_path, 30 * memory.MIB) < 2


async def test_a_message_is_told_with_its_row(tmp_path: Path) -> None:
    async with Child(tmp_path) as child, Peer(await child.listening()) as peer:
        await peer.say(OPENING)
        await peer.deliver()
        notice = await child.wait(Delivered)
        assert [row.id for row in child.rows()] == [notice.id]
