"""A thousand held messages for twenty nodes, released by one ETRN, with a kill in the middle: none is lost."""

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.provider.submit import submit
from tests.commands import Running
from tests.unit.provider.harness import LOOPBACK, Client, Receiver, letter

NODES, EACH = 20, 50
KILL_AT = 300


def domain(node: int) -> str:
    return f"n{node}.fleet.example"


def subject(node: int, number: int) -> str:
    return f"{node}-{number}"


async def listening(provider: Running) -> Endpoint:
    return Endpoint(LOOPBACK, (await asyncio.to_thread(provider.wait, "listening"))["port"])


async def hold_all(where: Endpoint) -> None:
    """Hand the mail in over five connections, each node's in its order."""

    async def some(first: int) -> None:
        nodes = range(first, NODES, 5)
        mail = (letter(f"crew@{domain(node)}", subject(node, number)) for number in range(EACH) for node in nodes)
        assert await submit(where, mail) is None

    await asyncio.gather(*map(some, range(5)))


async def ask(where: Endpoint) -> str:
    async with Client(where) as client:
        return await client.say("ETRN @fleet.example")


async def test_one_etrn_for_all_and_a_kill_in_the_middle(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        receivers = [await stack.enter_async_context(Receiver()) for _ in range(NODES)]
        nodes = [f"{domain(node)}={receiver.endpoint}" for node, receiver in enumerate(receivers)]
        # The name that is asked for: what is more special goes to its own node.
        nodes.append(f"@fleet.example={receivers[0].endpoint}")
        start = ("provide", "--listen", f"{LOOPBACK}:0", *(word for node in nodes for word in ("--node", node)))
        with Running(tmp_path, *start) as provider:
            where = await listening(provider)
            await hold_all(where)
            killed = kill_at(provider, receivers, KILL_AT)
            assert await ask(where) == f"253 OK, {NODES * EACH} pending messages for node @fleet.example started"
            await asyncio.wait_for(killed.wait(), 60)
            await asyncio.to_thread(provider.process.wait)
        assert KILL_AT <= arrived(receivers) < NODES * EACH
        with Running(tmp_path, *start) as provider:
            held = (await asyncio.to_thread(provider.wait, "recovered"))["held"]
            assert held >= NODES * EACH - arrived(receivers)
            assert await ask(await listening(provider)) == (
                f"253 OK, {held} pending messages for node @fleet.example started"
            )
            ended = 0
            while ended < held:
                ended += (await asyncio.to_thread(provider.wait, "delivered"))["event"] == "delivered"
            assert provider.stop() == 0
    for node, receiver in enumerate(receivers):
        assert list(dict.fromkeys(receiver.subjects)) == [subject(node, number) for number in range(EACH)]
        # Twice came only what was taken but whose file was not yet out of the spool: the last one of its connection.
        twice = [name for name, count in Counter(receiver.subjects).items() if count > 1]
        assert len(twice) <= 1
    assert list((tmp_path / "provider" / "held" / "new").iterdir()) == []


def arrived(receivers: list[Receiver]) -> int:
    return sum(len(receiver.arrived) for receiver in receivers)


def kill_at(provider: Running, receivers: list[Receiver], count: int) -> asyncio.Event:
    """Kill the provider when so many messages have come in all; the event tells that it was done."""
    killed = asyncio.Event()

    async def look(_server: SMTP, _envelope: Envelope) -> None:
        if arrived(receivers) >= count and not killed.is_set():
            provider.process.kill()
            killed.set()

    for receiver in receivers:
        receiver.before_answer = look
    return killed
