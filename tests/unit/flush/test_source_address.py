"""The address that a connection begins from: seen by the provider, and said where it cannot be."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from etrn_gui.domain.history import Flush, Trigger
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import Profile, Queue, TlsMode
from etrn_gui.flush.flusher import Flusher, FlushRequest
from tests.unit.flush.conftest import node


@asynccontextmanager
async def seeing() -> AsyncIterator[tuple[int, list[str]]]:
    """A provider that notes from where it is reached, and turns everybody away."""
    peers: list[str] = []

    async def take(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peers.append(writer.get_extra_info("peername")[0])
        writer.write(b"554 closed\r\n")
        writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], peers


async def flush_from(source: str, flusher: Flusher, host: str = "localhost") -> tuple[Flush, list[str]]:
    async with seeing() as (port, peers):
        queue = Queue(node("client.test"))
        profile = Profile("Harbour", host, port, TlsMode.NONE, (queue,), source_address=source, reply_timeout=4.0)
        (flush,) = await flusher.flush(FlushRequest(profile, (queue,), Trigger.COMMAND))
        return flush, peers


@pytest.mark.parametrize("source", ["127.0.0.9", "127.0.0.77"])
async def test_the_provider_sees_it(source: str, flusher: Flusher) -> None:
    flush, peers = await flush_from(source, flusher)
    assert (flush.outcome, peers) == (Outcome.NOT_ALLOWED, [source])


async def test_without_one_the_system_chooses(flusher: Flusher) -> None:
    flush, peers = await flush_from("", flusher)
    assert (flush.outcome, peers) == (Outcome.NOT_ALLOWED, ["127.0.0.1"])


async def test_an_address_of_another_machine(flusher: Flusher) -> None:
    flush, peers = await flush_from("192.0.2.9", flusher)
    assert (flush.outcome, peers) == (Outcome.UNREACHABLE, [])
    assert flush.answer
    assert "This machine has no address 192.0.2.9 now" in flush.answer.advice
    assert "source_address" in flush.answer.advice


async def test_an_address_of_another_kind_than_the_provider_has(flusher: Flusher) -> None:
    flush, peers = await flush_from("::1", flusher, host="127.0.0.1")
    assert (flush.outcome, peers) == (Outcome.UNREACHABLE, [])
    assert flush.answer
    assert "127.0.0.1 has no IPv6 address, which source_address ::1 needs" in flush.answer.advice
