"""A spool as others see it: what waits and why; putting in, giving back and taking away beside a running provider."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from etrn_gui.domain.problem import Problem
from etrn_gui.provider import notices
from etrn_gui.provider.samples import HARBOUR
from etrn_gui.provider.spool_reader import SpoolReader, State
from etrn_gui.storage.paths import DataFolder
from tests.unit.provider.harness import Provider, Receiver, letter, running


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as listening:
        yield listening


@pytest.fixture
async def provider(receiver: Receiver, tmp_path: Path) -> AsyncIterator[Provider]:
    async with running(tmp_path, f"@y.example={receiver.endpoint}", retries=1, retry_after=600.0) as listening:
        yield listening


@pytest.fixture
def spool(tmp_path: Path) -> SpoolReader:
    return SpoolReader(DataFolder(tmp_path, tmp_path))


async def ask(provider: Provider, argument: str = "@y.example") -> str:
    before = len(provider.said(notices.RunEnded))
    said = await provider.etrn(argument)
    await provider.wait(notices.RunEnded, before + 1)
    return said


async def entries(spool: SpoolReader) -> list[tuple[str, State]]:
    """Subjects and states, by what the message itself says."""
    found = []
    for entry in await asyncio.to_thread(spool.entries):
        content = await asyncio.to_thread(spool.message, entry.id)
        assert isinstance(content, bytes)
        found.append((content.partition(b"Subject: ")[2].partition(b"\r\n")[0].decode(), entry.state))
    return found


async def test_what_waits_and_why(tmp_path: Path, receiver: Receiver, spool: SpoolReader) -> None:
    receiver.answers = {"two": "452 4.3.1 Full", "three": "554 5.6.0 Not this"}
    async with running(tmp_path, f"@y.example={receiver.endpoint}", retries=1, retry_after=600.0) as provider:
        await provider.hold(*(letter("a@y.example", subject) for subject in ("one", "two", "three")))
        assert await entries(spool) == [(name, State.WAITING) for name in ("one", "two", "three")]
        await ask(provider)
    put_off, returned = await asyncio.to_thread(spool.entries)
    assert (put_off.state, put_off.sender) == (State.PUT_OFF, "ana@sender.example")
    assert put_off.recipients == ("a@y.example",)
    assert put_off.attempt
    assert (put_off.attempt.code, put_off.attempt.text) == (452, "4.3.1 Full")
    assert 500 < put_off.attempt.again - time.time() <= 600
    assert 0 <= put_off.age(time.time()) < 60
    assert (returned.state, returned.attempt and returned.attempt.code) == (State.RETURNED, 554)


async def test_why_nobody_could_be_reached_is_told(tmp_path: Path, spool: SpoolReader) -> None:
    async with running(tmp_path, "y.example=127.0.0.1:1") as provider:
        await provider.hold(letter("a@y.example", "one"))
        await ask(provider, "y.example")
    (entry,) = await asyncio.to_thread(spool.entries)
    assert (entry.state, entry.attempt and entry.attempt.text) == (State.PUT_OFF, "127.0.0.1:1: Connection refused")


async def test_what_is_delivered_leaves_no_remark(tmp_path: Path, receiver: Receiver) -> None:
    receiver.answers = {"one": "452 4.3.1 Full"}
    async with running(tmp_path, f"@y.example={receiver.endpoint}") as provider:
        await provider.hold(letter("a@y.example", "one"))
        await ask(provider)
        receiver.answers = {}
        await ask(provider)
    assert json.loads((tmp_path / "provider" / "standing.json").read_bytes()) == {}


async def test_what_is_taken_away_or_given_back_is_not_promised(
    provider: Provider, receiver: Receiver, spool: SpoolReader
) -> None:
    await provider.hold(*(letter("a@y.example", subject) for subject in ("one", "two", "three")))
    first, second, _ = await asyncio.to_thread(spool.entries)
    assert await asyncio.to_thread(spool.remove, first.id) is None
    assert await asyncio.to_thread(spool.give_back, second.id, "Not wanted") is None
    assert await entries(spool) == [("three", State.WAITING), ("two", State.RETURNED)]
    assert (await ask(provider)).startswith("253 OK, 1 ")
    assert receiver.subjects == ["three"]
    (returned,) = await asyncio.to_thread(spool.entries)
    assert returned.attempt
    assert (returned.attempt.code, returned.attempt.text) == (0, "Not wanted")
    assert await asyncio.to_thread(spool.remove, returned.id) is None
    assert await asyncio.to_thread(spool.entries) == []


async def test_what_is_taken_away_behind_one_that_is_on_its_way_is_not_sent(
    provider: Provider, receiver: Receiver, spool: SpoolReader
) -> None:
    allowed = receiver.hold_answers()
    await provider.hold(*(letter("a@y.example", subject) for subject in ("one", "two", "three")))
    await provider.etrn("@y.example")
    await receiver.reached.wait()
    one, two, _ = await asyncio.to_thread(spool.entries)
    assert await asyncio.to_thread(spool.remove, one.id) is None  # too late: it is on its way
    assert await asyncio.to_thread(spool.remove, two.id) is None
    allowed.set()
    (ended,) = await provider.wait(notices.RunEnded)
    assert (ended.delivered, ended.kept, ended.problem) == (2, 0, "")
    assert receiver.subjects == ["one", "three"]
    assert provider.said(notices.Trouble) == []


@pytest.mark.parametrize("id_", ["", "..", "1.M2", "1795453385", "../../etc/passwd"])
def test_what_is_not_there(spool: SpoolReader, id_: str) -> None:
    for found in (spool.remove(id_), spool.give_back(id_), spool.message(id_)):
        assert isinstance(found, Problem)
        assert found.what == f"There is no message {id_}, or more than one."


async def test_samples_go_in_over_smtp(provider: Provider, spool: SpoolReader) -> None:
    problem = await spool.put(HARBOUR[0], letter("a@y.example", "two"))
    assert problem is not None  # harbour.example is no node here
    assert "550" in problem.what
    assert await spool.put(letter("a@y.example", "two")) is None
    assert len(provider.said(notices.Held)) == 1


async def test_without_a_provider_nothing_is_put_in(spool: SpoolReader) -> None:
    problem = await spool.put(letter("a@y.example"))
    assert problem is not None
    assert problem.what == "No provider runs on this data folder."
    assert spool.entries() == []
    assert spool.provider is None
