"""A receiver that is told to stop ends soon where no message is in flight, whatever it is doing and whoever holds on.

The window waits for its receiver when it is left, so what holds the receiver up holds up the person.
"""

import asyncio
import sqlite3
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path

import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.settings import SELF_MADE
from etrn_gui.receiver.notices import Listening, Recovered, Stopped
from etrn_gui.receiver.settings_json import settings_to_json
from etrn_gui.serving.connection import LINGER
from etrn_gui.serving.loop import STOP
from etrn_gui.storage.receiver_mark import ReceiverMark
from tests.process.test_receiver_process import begin_message
from tests.unit.receiver.harness import COMMAND, Child, look_until, settings_for
from tests.unit.serving.peer import OPENING, Peer

SOON = 6.0
"""Seconds on a machine that is busy; it takes a few hundredths, and a peer that stays gets its time to read."""
FINISH = 60.0
"""Seconds that a message in flight would be given."""


async def ends_soon(child: Child) -> None:
    async with asyncio.timeout(LINGER + SOON):
        assert await child.ended() == 0, child.errors
    assert child.notices[-1] == Stopped("asked to stop")


@pytest.mark.parametrize("protected", [False, True], ids=["in clear", "TLS"])
async def test_a_client_that_keeps_its_connection_and_does_not_look_holds_it_not_up(
    tmp_path: Path, protected: bool
) -> None:
    """As mail servers do between two messages. Over TLS, the end of a connection takes both sides."""
    settings = settings_for(certificate=SELF_MADE, finish=FINISH)
    async with Child(tmp_path, settings) as child, kept(await child.listening(), protected=protected):
        child.end_input()
        await ends_soon(child)


@asynccontextmanager
async def kept(endpoint: Endpoint, *, protected: bool) -> AsyncIterator[None]:
    """A connection from which nothing is read any more."""
    async with Peer(endpoint) as peer:
        await peer.say(OPENING)
        if protected:
            assert (await peer.say(b"STARTTLS\r\n"))[:3] == "220"
            context = ssl.create_default_context()
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            await peer.writer.start_tls(context)
            await peer.say(OPENING)
        peer.writer.transport.pause_reading()  # type: ignore[attr-defined] # a stream's transport reads
        yield
        peer.writer.transport.abort()


async def test_while_another_makes_room_it_does_not_wait_for_that(tmp_path: Path) -> None:
    """The one that a window has left has a message in flight, which has its time: it comes through all the same."""
    left = settings_for(keep_receiving=True, finish=FINISH)
    async with Child(tmp_path, left) as other, Peer(await other.listening()) as peer:
        await begin_message(peer, b"Subject: x\r\n\r\n")
        other.end_input()
        mark = ReceiverMark(tmp_path)
        await look_until(lambda: (found := mark.living()) is not None and found.left)
        async with Child(tmp_path, left) as child, Peer(other.endpoint) as idle:
            assert (await idle.reply())[:9] == "421 4.3.2", "the other one was asked to make room"
            assert child.process.stdin
            child.process.stdin.write(STOP)
            await ends_soon(child)
            assert child.all(Listening) == []
        assert (await peer.say(b"came through\r\n.\r\n"))[:9] == "250 2.0.0"
    assert other.new()[0].endswith(b"came through\r\n")


async def test_while_it_lists_thousands_of_files_it_leaves_the_rest_to_the_next_start(tmp_path: Path) -> None:
    files = 5_000
    async with Child(tmp_path) as child:
        await child.listening()
    for number in range(files):
        (tmp_path / "mail" / "new" / f"{number}.M1P1Q1.here").write_bytes(b"Subject: x\r\n\r\n")
    with closing(sqlite3.connect(tmp_path / "journal.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # it does not come further than to the first rows
        async with Child(tmp_path) as child:
            await look_until(lambda: ReceiverMark(tmp_path).living() is not None)
            child.end_input()
            other.execute("ROLLBACK")
            await ends_soon(child)
            assert child.all(Listening) == []
            assert (first := child.all(Recovered)[0].indexed) < files
    async with Child(tmp_path) as again:
        await again.listening()
        assert again.all(Recovered)[0].indexed == files - first


@pytest.mark.parametrize("keep", [False, True])
async def test_settings_and_stop_in_one_piece_are_both_heard(tmp_path: Path, keep: bool) -> None:
    """Whoever leaves the window at once has said both before the receiver has read the first."""
    settings = replace(settings_for(), keep_receiving=keep)
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        *COMMAND, "--data-dir", str(tmp_path), stdin=pipe, stdout=pipe, stderr=pipe
    )
    async with asyncio.timeout(SOON):
        said, errors = await process.communicate(settings_to_json(settings).encode() + b"\n" + STOP)
    assert (process.returncode, errors) == (0, b"")
    assert b'"stopped"' in said.splitlines()[-1]
    assert ReceiverMark(tmp_path).living() is None
