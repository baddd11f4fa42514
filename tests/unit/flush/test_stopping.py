"""Stopping one queue of a request: it has its answer at once, and the others go on."""

import asyncio
from collections.abc import Callable

import pytest

from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Queue, TlsMode
from etrn_gui.flush.flusher import Flusher
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.secrets import Secrets
from tests.unit.flush.conftest import Certificates, node
from tests.unit.flush.script import Script, playing
from tests.unit.flush.test_flusher import (
    FIRST,
    OTHER,
    QUEUE,
    SECOND,
    STEPS,
    WIRE,
    profile_at,
    providing,
    reached_silence,
    request,
    wait_until,
)

THIRD = Queue(node("third.test"))


async def test_the_queue_whose_reply_is_awaited(journal: Journal, flusher: Flusher) -> None:
    """The reply would be taken for another one's: the others go onto a new connection."""
    async with providing(journal) as provider:
        asking = asyncio.create_task(flusher.flush(request(profile_at(provider.port), QUEUE, OTHER)))
        await provider.asked.wait()
        assert await flusher.stop("Harbour", QUEUE.node)
        stopped = journal.flushes.since(0)[0]
        assert (stopped.outcome, stopped.state) == (Outcome.NO_ANSWER, FlushState.WAITING), "answered at once"
        provider.answering.set()
        flushes = await asking
    assert [flush.outcome for flush in flushes] == [Outcome.NO_ANSWER, Outcome.STARTED]
    assert [argument for argument, _ in provider.seen] == ["client.test", "@other.test"]
    assert "C ETRN client.test" in journal.flushes.transcript(flushes[0].id)


async def test_a_queue_that_was_not_asked_yet(journal: Journal, flusher: Flusher) -> None:
    async with providing(journal) as provider:
        asking = asyncio.create_task(flusher.flush(request(profile_at(provider.port), QUEUE, OTHER, THIRD)))
        await provider.asked.wait()
        assert await flusher.stop("Harbour", OTHER.node)
        provider.answering.set()
        flushes = await asking
    assert [flush.outcome for flush in flushes] == [Outcome.STARTED, Outcome.CANCELLED, Outcome.STARTED]
    assert [argument for argument, _ in provider.seen] == ["client.test", "third.test"]


async def test_the_last_queue_ends_the_request(journal: Journal, flusher: Flusher) -> None:
    async with providing(journal) as provider:
        asking = asyncio.create_task(flusher.flush(request(profile_at(provider.port), QUEUE, OTHER)))
        await provider.asked.wait()
        assert await flusher.stop("Harbour", OTHER.node)
        assert await flusher.stop("Harbour", QUEUE.node)
        flushes = await asking
        provider.answering.set()
    assert [flush.outcome for flush in flushes] == [Outcome.NO_ANSWER, Outcome.CANCELLED]


async def test_what_waits_in_line_ends_without_its_turn(journal: Journal, flusher: Flusher) -> None:
    async with providing(journal) as provider:
        first = asyncio.create_task(flusher.flush(request(profile_at(provider.port))))
        await provider.asked.wait()
        second = asyncio.create_task(flusher.flush(request(profile_at(provider.port), OTHER)))
        await asyncio.to_thread(wait_until, lambda: len(journal.flushes.open_ones()) == 2)
        assert await flusher.stop("Harbour", OTHER.node)
        assert [flush.outcome for flush in await second] == [Outcome.CANCELLED]
        assert not first.done()
        provider.answering.set()
        assert [flush.outcome for flush in await first] == [Outcome.STARTED]


async def test_while_the_receiver_is_still_starting(journal: Journal, secrets: Secrets) -> None:
    starting, started = asyncio.Event(), asyncio.Event()

    async def start() -> Problem | None:
        starting.set()
        await started.wait()
        return None

    flusher = Flusher(journal, secrets, start)
    async with providing(journal) as provider:
        provider.answering.set()
        asking = asyncio.create_task(flusher.flush(request(profile_at(provider.port), QUEUE, OTHER)))
        await starting.wait()
        assert await flusher.stop("Harbour", QUEUE.node)
        started.set()
        flushes = await asking
    assert [flush.outcome for flush in flushes] == [Outcome.CANCELLED, Outcome.STARTED]
    assert [argument for argument, _ in provider.seen] == ["@other.test"]


async def test_before_its_row_is_written(journal: Journal, flusher: Flusher) -> None:
    with journal.flushes._database.write():
        asking = asyncio.create_task(flusher.flush(request(profile_at(1))))
        await asyncio.sleep(0)
        stopping = asyncio.create_task(flusher.stop("Harbour", QUEUE.node))
        await asyncio.sleep(0)
        assert not stopping.done()
    assert await stopping
    assert [flush.outcome for flush in await asking] == [Outcome.CANCELLED]


async def test_while_all_of_them_are_being_answered(journal: Journal, flusher: Flusher) -> None:
    """Nobody is there: each queue is told so, once, also the one that is stopped at that moment."""
    told: list[str] = []
    stopping: list[asyncio.Task[bool]] = []

    def tell(flush: Flush) -> None:
        told.append(str(flush.node))
        if not stopping:
            stopping.append(asyncio.create_task(flusher.stop("Harbour", OTHER.node)))
            stopping.append(asyncio.create_task(flusher.stop("Harbour", THIRD.node)))

    async with providing(journal) as provider:
        port = provider.port
    flushes = await flusher.flush(request(profile_at(port), QUEUE, OTHER, THIRD), tell)
    await asyncio.gather(*stopping)
    assert sorted(told) == sorted(str(queue.node) for queue in (QUEUE, OTHER, THIRD))
    assert {flush.outcome for flush in flushes} <= {Outcome.UNREACHABLE, Outcome.CANCELLED}


async def test_where_there_is_nothing_to_stop(journal: Journal, flusher: Flusher) -> None:
    assert not await flusher.stop("Harbour", QUEUE.node)
    async with providing(journal) as provider:
        provider.answering.set()
        asking = asyncio.create_task(flusher.flush(request(profile_at(provider.port))))
        await provider.asked.wait()
        assert not await flusher.stop("Harbour", OTHER.node)
        assert not await flusher.stop("Elsewhere", QUEUE.node)
        await asking
        assert not await flusher.stop("Harbour", QUEUE.node)


async def test_the_whole_request_can_still_be_cancelled(journal: Journal, flusher: Flusher) -> None:
    async with providing(journal) as provider:
        asking = asyncio.create_task(flusher.flush(request(profile_at(provider.port), QUEUE, OTHER, THIRD)))
        await provider.asked.wait()
        await flusher.stop("Harbour", OTHER.node)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        provider.answering.set()
    found = [flush.outcome for flush in journal.flushes.since(0)]
    assert found == [Outcome.NO_ANSWER, Outcome.CANCELLED, Outcome.CANCELLED]


BEFORE_THE_SECOND = (*WIRE[:FIRST], *WIRE[FIRST + 2 :])
"""The wire of a connection on which only the second queue is asked for."""


@pytest.mark.parametrize(
    "step", [step for step in STEPS if step <= SECOND + 1], ids=lambda step: f"{step}-{WIRE[step]}"
)
async def test_at_every_step(
    step: int,
    journal: Journal,
    flusher: Flusher,
    secrets: Secrets,
    certificates: Certificates,
    journal_holds: Callable[[str], bool],
) -> None:
    """The first queue, then the second one while it has no answer: no step keeps a request from ending."""
    silence = "S-deaf" if WIRE[step] == "S-tls good" else "S-silent"
    script = Script("stopped", "", {}, ((*WIRE[:step], silence), BEFORE_THE_SECOND))
    await secrets.write("account", "correct-horse")
    async with playing(script, certificates.context) as player:
        security = {"tls": TlsMode.STARTTLS, "tls_ca": str(certificates.ca_file), "user": "ship", "secret": "account"}
        profile = profile_at(player.port, host="localhost", **security)
        asking = asyncio.create_task(flusher.flush(request(profile, QUEUE, OTHER)))
        await reached_silence(player, asking)
        assert await flusher.stop("Harbour", QUEUE.node) == (step <= FIRST + 1)
        if not FIRST < step < SECOND:
            assert await flusher.stop("Harbour", OTHER.node)
        flushes = await asking
    assert player.deviations == []
    if step < FIRST:
        expected = [Outcome.CANCELLED, Outcome.CANCELLED]
    elif step < SECOND:
        expected = [Outcome.NO_ANSWER, Outcome.STARTED]
    else:
        expected = [Outcome.STARTED, Outcome.NO_ANSWER]
    assert [flush.outcome for flush in flushes] == expected
    assert player.connections == (2 if FIRST < step < SECOND else 1)
    assert not journal_holds("correct-horse")
