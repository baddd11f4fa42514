"""Many connections: how many, how often, from whom; and the end of all of them."""

import asyncio
import contextlib
import ipaddress
import socket
from contextlib import AsyncExitStack
from typing import Any

import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.serving.listener import Listener
from tests.unit.serving.keeper import Keeper, Served, serving
from tests.unit.serving.peer import ENVELOPE, OPENING, Peer


async def greetings(served: Served, count: int) -> list[str]:
    """What each of `count` connections at the same time is greeted with: code and enhanced code."""
    async with AsyncExitStack() as stack:
        peers = [await stack.enter_async_context(Peer(served.endpoint)) for _ in range(count)]
        return [peer.greeting[:9] for peer in peers]


OK = "220 mx.he"
SLOW_DOWN = "421 4.7.0"


@pytest.mark.parametrize(
    ("limits", "rule"),
    [
        ({"sessions": 2}, "too_many_sessions"),
        ({"sessions_per_address": 2}, "too_many_from_address"),
        ({"new_per_minute": 2}, "too_fast"),
    ],
    ids=["in all", "from one address", "new ones a minute"],
)
async def test_one_session_too_many_is_told_so(limits: dict[str, Any], rule: str) -> None:
    async with serving(Keeper(), **limits) as served:
        assert await greetings(served, 3) == [OK, OK, SLOW_DOWN]
        assert served.keeper.refusals == [rule]


async def test_a_session_that_is_over_makes_room() -> None:
    async with serving(Keeper(), sessions=1, sessions_per_address=1) as served:
        for _ in range(3):
            assert await greetings(served, 1) == [OK]
            await served.keeper.until(lambda: served.keeper.counts[-1] == 0)


async def test_those_on_the_allow_list_may_connect_as_often_as_they_like() -> None:
    """Exim opens a connection a message, Postfix twenty at once; only the limit on all sessions stands."""
    keeper = Keeper(allow=(ipaddress.ip_network("127.0.0.0/8"),))
    async with serving(keeper, new_per_minute=1, sessions_per_address=1, sessions=5) as served:
        assert await greetings(served, 6) == [OK] * 5 + [SLOW_DOWN]
        assert keeper.refusals == ["too_many_sessions"]


async def test_those_not_on_the_allow_list_may_only_quit() -> None:
    keeper = Keeper(allow=(ipaddress.ip_network("192.0.2.0/24"),))
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        assert peer.greeting[:9] == "554 5.7.1"
        assert (await peer.say(OPENING))[:9] == "503 5.5.1"
        assert (await peer.say(b"QUIT\r\n"))[:9] == "221 2.0.0"
        assert await peer.end() == b""
        assert keeper.refusals[0] == "address_not_allowed"


async def test_those_turned_away_take_no_room_from_those_let_in() -> None:
    keeper = Keeper(allow=(ipaddress.ip_network("192.0.2.0/24"),))
    async with serving(keeper, sessions=3) as served:
        assert await greetings(served, 3) == ["554 5.7.1"] * 3
        async with AsyncExitStack() as stack:
            for _ in range(3):
                await stack.enter_async_context(Peer(served.endpoint))
            keeper.allow = ()
            assert await greetings(served, 1) == [OK]


async def test_those_turned_away_who_stay_are_dropped_when_they_are_too_many() -> None:
    keeper = Keeper(allow=(ipaddress.ip_network("192.0.2.0/24"),))
    async with serving(keeper, sessions=3) as served:
        assert await greetings(served, 5) == ["554 5.7.1"] * 3 + [""] * 2


async def test_an_ipv4_rule_holds_for_its_ipv6_form() -> None:
    """A socket that takes both families, as systemd opens one for a port alone, tells IPv4 as ::ffff:127.0.0.1."""
    keeper = Keeper(allow=(ipaddress.ip_network("127.0.0.0/8"),))
    both = socket.create_server(("::", 0), family=socket.AF_INET6, dualstack_ipv6=True)
    both.setblocking(False)
    taking = Listener(keeper)
    (endpoint,) = await taking.start([both])
    async with Peer(Endpoint("127.0.0.1", endpoint.port)) as peer:
        assert peer.greeting[:3] == "220"
        await peer.say(OPENING)
        await peer.deliver()
    assert keeper.contexts[0].peer.address == "127.0.0.1"
    await taking.stop(0.0)
    both.close()


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
async def test_both_families_are_served(host: str) -> None:
    async with serving(Keeper(), host=host) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        assert await peer.deliver() == "250 2.0.0 kept"
        assert served.keeper.contexts[0].peer.address == host


async def test_the_number_of_sessions_is_told_as_it_changes() -> None:
    async with serving(Keeper()) as served:
        await greetings(served, 2)
        await served.keeper.until(lambda: served.keeper.counts == [1, 2, 1, 0])


async def test_idle_sessions_are_told_that_the_receiver_stops() -> None:
    async with serving(Keeper()) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        stopping = asyncio.ensure_future(served.listener.stop(5.0))
        assert (await peer.reply())[:9] == "421 4.3.2"
        assert await peer.end() == b""
        await peer.leave()
        await stopping


async def test_a_message_in_flight_comes_through_while_the_receiver_stops() -> None:
    async with serving(Keeper()) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE)
        await peer.replies(2)
        await peer.say(b"DATA\r\n")
        stopping = asyncio.ensure_future(served.listener.stop(5.0))
        await asyncio.sleep(0)
        assert await peer.say(b"hello\r\n.\r\n") == "250 2.0.0 kept"
        assert (await peer.reply())[:9] == "421 4.3.2"
        await peer.leave()
        await stopping
        assert served.keeper.stored == [b"hello\r\n"]


async def test_a_message_that_is_being_stored_gets_its_answer_while_the_receiver_stops() -> None:
    keeper = Keeper(answers=False)
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE + b"BDAT 5 LAST\r\nhello")
        await keeper.until(lambda: bool(keeper.asked))
        stopping = asyncio.ensure_future(served.listener.stop(5.0))
        await asyncio.sleep(0)
        keeper.asked[0]()
        assert await peer.replies(4) == ["250 2.1.0", "250 2.1.5", "250 2.0.0", "421 4.3.2"]
        await peer.leave()
        await stopping


async def test_a_message_that_takes_too_long_is_given_up_at_the_end() -> None:
    keeper = Keeper()
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE)
        await peer.replies(2)
        await peer.say(b"DATA\r\n")
        await served.listener.stop(0.0)
        assert keeper.messages[0].dropped
        assert keeper.endings == ["closed by us: server is stopping"]


async def test_nobody_is_let_in_while_the_receiver_stops() -> None:
    async with serving(Keeper()) as served, Peer(served.endpoint):
        stopping = asyncio.ensure_future(served.listener.stop(5.0))
        await asyncio.sleep(0)
        late = Peer(served.endpoint)
        with contextlib.suppress(OSError):  # refused or reset, as the system has it
            await late.__aenter__()
            await late.leave()
        assert late.greeting == ""
        for connection in list(served.listener._connections):
            connection.abort()
        await stopping
