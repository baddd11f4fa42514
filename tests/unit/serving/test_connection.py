"""One connection: octets to the session and back, and a peer that is made to wait."""

import asyncio
import socket
import sys

import pytest

from etrn_gui.serving import connection
from etrn_gui.serving.connection import HIGH_WATER, WAITING_LIMIT
from tests.unit.serving.keeper import Keeper, serving, small_buffers
from tests.unit.serving.peer import ENVELOPE, OPENING, Peer, turns

MIB = 1024 * 1024


async def test_a_message_is_stored_as_it_came() -> None:
    async with serving(Keeper()) as served, Peer(served.endpoint) as peer:
        assert peer.greeting == "220 mx.here.example ESMTP"
        await peer.say(OPENING)
        assert await peer.deliver(b"Subject: x\r\n\r\n..a dot\r\n") == "250 2.0.0 kept"
        assert await peer.say(b"QUIT\r\n") == "221 2.0.0 Bye"
        assert await peer.end() == b""
        await served.keeper.until(lambda: served.keeper.endings == ["quit"])
    assert served.keeper.stored == [b"Subject: x\r\n\r\n.a dot\r\n"]
    assert "C MAIL FROM:<a@sender.example>" in served.keeper.transcripts[0]


async def test_the_context_of_a_message_tells_who_brought_it() -> None:
    async with serving(Keeper()) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        await peer.deliver()
    (context,) = served.keeper.contexts
    assert (context.peer.address, context.helo, context.esmtp, context.tls) == ("127.0.0.1", "client.example", True, "")
    assert context.connected <= context.mail_began


async def test_the_replies_of_a_group_come_in_one_segment() -> None:
    """RFC 2920 section 3.2; a reply a segment costs a sender 40 ms each with Nagle's algorithm and delayed ACKs."""
    async with serving(Keeper()) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE + b"DATA\r\n")
        segment = await peer.reader.read(2**16)
        assert segment.count(b"\r\n") == 3


async def test_nagles_algorithm_is_off() -> None:
    async with serving(Keeper()) as served, Peer(served.endpoint):
        (server_side,) = served.listener._connections
        sock = server_side._transport.get_extra_info("socket")
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a program hurry its acknowledgements")
async def test_a_part_of_a_message_is_acknowledged_at_once() -> None:
    """Nothing is answered to it, and Sendmail sends no end before its acknowledgement: 40 ms a message if delayed."""
    async with serving(Keeper()) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE)
        await peer.replies(2)
        assert (await peer.say(b"DATA\r\n"))[:3] == "354"
        (taking,) = served.listener._connections
        sock = taking._transport.get_extra_info("socket")
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 0)  # as after any answer
        peer.send(b"Subject: x\r\n")
        await turns(lambda: taking._measured > 0)
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK) == 1


async def test_octets_before_the_greeting_are_refused() -> None:
    async with serving(Keeper()) as served:
        sock = socket.socket()
        sock.connect((served.endpoint.host, served.endpoint.port))  # the loop has not run: nothing has been accepted
        sock.sendall(OPENING)
        reader, writer = await asyncio.open_connection(sock=sock)
        assert await reader.read(-1) == b"554 5.5.0 You spoke before the greeting\r\n"
        writer.close()
        await writer.wait_closed()
        assert served.keeper.refusals == ["early_talk"]


async def test_a_peer_that_talks_on_still_reads_why_it_was_refused() -> None:
    """Closing with unread octets would reset the connection and take the reply with it."""
    async with serving(Keeper()) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(b"GET / HTTP/1.1\r\n" + b"x" * MIB)
        assert (await peer.end()).startswith(b"500 5.5.2")


async def test_a_message_that_waits_for_the_disk_makes_the_peer_wait() -> None:
    keeper = Keeper(slow=True)
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE)
        await peer.replies(2)
        await peer.say(b"DATA\r\n")
        content = b"x" * 70 + b"\r\n"
        peer.send(content * (8 * MIB // len(content)) + b".\r\n")
        await keeper.until(lambda: "waits for the disk" in keeper.told)
        while not keeper.stored:
            keeper.messages[0].drain()
            await asyncio.sleep(0)
        assert await peer.reply() == "250 2.0.0 kept"
        assert len(keeper.stored[0]) == len(content) * (8 * MIB // len(content))
        assert keeper.largest_backlog <= HIGH_WATER + 256 * 1024  # one read beyond the mark


async def test_a_message_that_is_dropped_while_the_disk_is_slow_does_not_stop_the_session() -> None:
    keeper = Keeper(slow=True)
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        chunk = b"x" * (HIGH_WATER + 1)
        peer.send(ENVELOPE + b"BDAT %d\r\n" % len(chunk) + chunk + b"RSET\r\n")
        await keeper.until(lambda: "waits for the disk" in keeper.told)
        while not keeper.messages[0].dropped:
            keeper.messages[0].drain()
            await asyncio.sleep(0)
        keeper.messages[0].drain()
        assert (await peer.replies(4))[-1] == "250 2.0.0"
        assert await peer.say(b"NOOP\r\n") == "250 2.0.0 OK"


async def test_what_piles_up_behind_a_message_that_is_being_stored_is_bounded() -> None:
    keeper = Keeper(answers=False)
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE + b"BDAT 5 LAST\r\nhello")
        await keeper.until(lambda: bool(keeper.asked))
        (server_side,) = served.listener._connections
        flood = b"NOOP\r\n" * (4 * MIB // 6)
        peer.send(flood)
        await turns(lambda: not server_side._transport.is_reading())
        assert server_side._waiting <= WAITING_LIMIT + 256 * 1024
        keeper.asked[0]()
        assert (await peer.replies(3))[-1] == "250 2.0.0"
        await keeper.until(lambda: keeper.refusals == ["too_many_idle_commands"])


async def test_a_peer_that_does_not_read_its_replies_is_read_from_no_more() -> None:
    async with serving(Keeper(), idle_commands=10**9) as served, Peer(served.endpoint) as peer:
        server_side = small_buffers(served, peer)
        peer.send(b"HELP\r\n" * 40_000)  # a megabyte of replies
        await turns(lambda: not server_side._transport.is_reading(), most=2000)
        assert server_side._transport.get_write_buffer_size() < MIB // 2
        await peer.reset()


async def test_a_peer_that_has_said_all_still_gets_its_answer() -> None:
    keeper = Keeper(answers=False)
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE + b"BDAT 5 LAST\r\nhello")
        peer.writer.write_eof()
        await keeper.until(lambda: bool(keeper.asked))
        for _ in range(20):
            await asyncio.sleep(0)  # its end is seen before the answer comes
        keeper.asked[0]()
        assert (await peer.end()).endswith(b"250 2.0.0 kept\r\n")
        await keeper.until(lambda: bool(keeper.endings))


async def test_a_peer_that_is_gone_before_the_answer_has_its_message_stored() -> None:
    keeper = Keeper(answers=False)
    async with serving(keeper) as served:
        async with Peer(served.endpoint) as peer:
            await peer.say(OPENING)
            peer.send(ENVELOPE + b"BDAT 5 LAST\r\nhello")
            await keeper.until(lambda: bool(keeper.asked))
            await peer.reset()
        await keeper.until(lambda: bool(keeper.endings))
        keeper.asked[0]()
        await asyncio.sleep(0)
        assert keeper.stored == [b"hello"]
        assert not keeper.messages[0].dropped
        assert served.listener._connections == set()


async def test_a_message_that_breaks_off_is_dropped_and_noted() -> None:
    keeper = Keeper()
    async with serving(keeper) as served:
        async with Peer(served.endpoint) as peer:
            await peer.say(OPENING)
            peer.send(ENVELOPE)
            await peer.replies(2)
            await peer.say(b"DATA\r\n")
            peer.send(b"half a mess")
        await keeper.until(lambda: bool(keeper.endings))
        assert (keeper.messages[0].dropped, keeper.refusals, keeper.stored) == (True, ["transfer_broken"], [])


async def test_a_peer_that_drips_its_commands_is_understood() -> None:
    async with serving(Keeper()) as served, Peer(served.endpoint) as peer:
        for octet in OPENING:
            peer.send(bytes([octet]))
            await peer.writer.drain()
            await asyncio.sleep(0)
        assert (await peer.reply()).startswith("250-mx.here.example\n250-PIPELINING")


def test_the_limits_are_those_that_are_promised() -> None:
    assert (HIGH_WATER, WAITING_LIMIT) == (256 * 1024, 64 * 1024)
    assert connection.TURNED_AWAY_IDLE < 60
