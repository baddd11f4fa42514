"""Peers that keep a session without using it."""

import asyncio
import ipaddress

import pytest

from etrn_gui.serving import connection
from tests.unit.serving.keeper import Keeper, serving, small_buffers
from tests.unit.serving.peer import ENVELOPE, OPENING, Peer


async def test_a_peer_that_says_nothing_is_told_so() -> None:
    async with serving(Keeper(), idle=0.1) as served, Peer(served.endpoint) as peer:
        assert (await peer.reply())[:9] == "421 4.4.2"
        assert await peer.end() == b""
        assert served.keeper.refusals == ["idle"]


async def test_a_message_that_only_drips_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "SLOW_CHECK", 0.1)
    async with serving(Keeper(), slowest_data=10_000) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE)
        await peer.replies(2)
        await peer.say(b"DATA\r\n")
        while not served.keeper.refusals:
            peer.send(b"drip\r\n")
            await asyncio.sleep(0.01)
        assert (await peer.reply())[:9] == "421 4.4.2"
        assert served.keeper.refusals == ["too_slow"]
        assert served.keeper.messages[0].dropped


async def test_a_message_that_comes_fast_enough_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "SLOW_CHECK", 0.05)
    async with serving(Keeper(), slowest_data=100) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE)
        await peer.replies(2)
        await peer.say(b"DATA\r\n")
        loop = asyncio.get_running_loop()
        enough = loop.time() + 0.3  # several measurements
        while loop.time() < enough:
            peer.send(b"x" * 78 + b"\r\n")
            await asyncio.sleep(0)
        assert await peer.say(b".\r\n") == "250 2.0.0 kept"


async def test_a_disk_that_is_slow_is_not_held_against_the_peer(monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = Keeper(slow=True)
    async with serving(keeper, slowest_data=10**9) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE)
        await peer.replies(2)
        await peer.say(b"DATA\r\n")
        peer.send(b"x" * 2 * connection.HIGH_WATER)
        await keeper.until(lambda: "waits for the disk" in keeper.told)
        (waiting,) = served.listener._connections
        monkeypatch.setattr(connection, "SLOW_CHECK", 0.0)  # from now on any time at all is too long
        waiting._patience = 0.0
        waiting._check_time()
        assert keeper.refusals == []
        keeper.messages[0].drain()
        waiting._check_time()
        assert keeper.refusals == ["idle"]


async def test_a_peer_that_is_turned_away_is_not_waited_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "TURNED_AWAY_IDLE", 0.05)
    keeper = Keeper(allow=(ipaddress.ip_network("192.0.2.0/24"),))
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        assert (await peer.reply())[:9] == "421 4.4.2"
        assert await peer.end() == b""


async def test_a_peer_that_never_reads_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "LINGER", 0.05)
    async with serving(Keeper(), idle=0.2, idle_commands=10**9) as served, Peer(served.endpoint) as peer:
        small_buffers(served, peer)
        peer.send(b"HELP\r\n" * 40_000)
        await served.keeper.until(lambda: bool(served.keeper.endings))
        assert served.keeper.refusals == ["idle"]
