"""What was asked for and did not get through is tried again where that is wanted; what nobody asks for expires."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import pytest
from aiosmtpd.smtp import SMTP, Envelope

from etrn_gui.provider import notices
from etrn_gui.provider.mail import read_head
from tests.lab.ports import free_port
from tests.unit.provider.harness import LOOPBACK, Provider, Receiver, letter, running


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as listening:
        yield listening


async def test_a_dead_link_is_tried_again_until_the_receiver_is_back(tmp_path: Path, receiver: Receiver) -> None:
    """In their order; what came meanwhile waits for the next ETRN."""
    cuts = [True, True]

    async def hang_up(server: SMTP, envelope: Envelope) -> None:
        if receiver.arrived and cuts:
            cuts.pop()
            cast(asyncio.WriteTransport, server.transport).abort()

    receiver.before_answer = hang_up
    async with running(tmp_path, f"y.example={receiver.endpoint}", retries=5, retry_after=0.1) as provider:
        await provider.hold(*(letter("a@y.example", f"m{number}") for number in range(4)))
        await provider.etrn("y.example")
        await provider.wait(notices.RetryPlanned)
        await provider.hold(letter("a@y.example", "later"))
        ended = await provider.wait(notices.RunEnded, 3)
        planned = provider.said(notices.RetryPlanned)
    assert [(plan.messages, plan.seconds, plan.attempt) for plan in planned] == [(3, 0.1, 1), (3, 0.2, 2)]
    assert [run.delivered for run in ended] == [1, 0, 3]
    assert list(dict.fromkeys(receiver.subjects)) == ["m0", "m1", "m2", "m3"]


async def test_what_is_put_off_is_tried_again_for_whom_it_was(tmp_path: Path, receiver: Receiver) -> None:
    receiver.answers["b@y.example"] = "451 later"
    async with running(tmp_path, f"y.example={receiver.endpoint}", retries=1, retry_after=0.1) as provider:
        await provider.hold(letter(["a@y.example", "b@y.example"]))
        await provider.etrn("y.example")
        await provider.wait(notices.RetryPlanned)
        del receiver.answers["b@y.example"]
        await provider.wait(notices.Delivered, 2)
    assert [message.recipients for message in receiver.arrived] == [("a@y.example",), ("b@y.example",)]


async def test_it_gives_up_and_the_next_etrn_begins_anew(tmp_path: Path) -> None:
    nobody = f"y.example={LOOPBACK}:{free_port()}"
    async with running(tmp_path, nobody, retries=2, retry_after=0.1) as provider:
        await provider.hold(letter("a@y.example"))
        await provider.etrn("y.example")
        await provider.wait(notices.RunEnded, 3)
        assert (await provider.etrn("y.example")).startswith("253 OK, 1 ")
        plans = await provider.wait(notices.RetryPlanned, 3)
    assert [plan.attempt for plan in plans] == [1, 2, 1]


async def test_without_being_told_it_waits_for_the_next_etrn(tmp_path: Path) -> None:
    async with running(tmp_path, f"y.example={LOOPBACK}:{free_port()}") as provider:
        await provider.hold(letter("a@y.example"))
        await provider.etrn("y.example")
        await provider.wait(notices.RunEnded)
    assert provider.said(notices.RetryPlanned) == []


async def hold_one(folder: Path) -> None:
    async with running(folder, f"y.example={LOOPBACK}:1") as provider:
        await provider.hold(letter("a@y.example"))


def expired(provider: Provider) -> list[str]:
    return [notice.item.sender for notice in provider.said(notices.Expired)]


async def test_what_nobody_asks_for_expires_and_is_put_away(tmp_path: Path) -> None:
    await hold_one(tmp_path)
    async with running(tmp_path, f"y.example={LOOPBACK}:1", expire_days=1e-9) as provider:
        await provider.wait(notices.Expired)
        assert (await provider.etrn("y.example")).startswith("251 ")
    assert expired(provider) == ["ana@sender.example"]
    (path,) = (tmp_path / "provider" / "returned" / "new").iterdir()
    head = read_head(path.read_bytes().partition(b"\n")[0], path.name, path.stat().st_size)
    assert head is not None
    assert (head.code, head.text) == (554, "5.4.7 Nobody asked for it in 1e-09 days")


async def test_what_is_young_does_not_expire(tmp_path: Path) -> None:
    await hold_one(tmp_path)
    async with running(tmp_path, f"y.example={LOOPBACK}:1", expire_days=1.0) as provider:
        await asyncio.sleep(0)
        assert (await provider.etrn("y.example")).startswith("253 ")
    assert expired(provider) == []
