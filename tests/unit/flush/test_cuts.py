"""A dialogue that breaks off: the provider closes after each single octet of what it says, and no row is left without
a true answer."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import Queue
from etrn_gui.flush.flusher import Flusher
from etrn_gui.storage.journal import Journal
from tests.unit.flush.conftest import node
from tests.unit.flush.test_flusher import profile_at, request

GREETING = b"220-mx.test ESMTP\r\n220 no spam\r\n"
REPLIES = {
    b"EHLO": b"250-mx.test\r\n250-SIZE 1000\r\n250 ETRN\r\n",
    b"ETRN": b"250-2.0.0 Queuing\r\n250 2.0.0 started\r\n",
    b"QUIT": b"221 Bye\r\n",
}
LENGTH = len(GREETING) + sum(map(len, REPLIES.values()))
BEFORE_ETRN = LENGTH - len(REPLIES[b"ETRN"]) - len(REPLIES[b"QUIT"])
ANSWERED = BEFORE_ETRN + len(REPLIES[b"ETRN"])


@dataclass
class Cut:
    """A provider that closes every connection after so many octets, in the midst of a line or behind it."""

    after: int = 0
    port: int = 0
    asked: list[bytes] = field(default_factory=list)

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        left, said = self.after, GREETING
        while said:
            writer.write(said[:left])
            left -= len(said)
            if left <= 0:
                break
            line = await reader.readline()
            self.asked += [line.strip()] if line.startswith(b"ETRN") else []
            said = REPLIES.get(line[:4], b"")
        writer.close()


@asynccontextmanager
async def cutting() -> AsyncIterator[Cut]:
    cut = Cut()
    server = await asyncio.start_server(cut.take, "127.0.0.1", 0)
    cut.port = server.sockets[0].getsockname()[1]
    async with server:
        yield cut


def expected(after: int) -> set[Outcome]:
    """What a provider that breaks off there has said, and no more; right before ETRN, it may have been written."""
    if after == BEFORE_ETRN:
        return {Outcome.UNREACHABLE, Outcome.NO_ANSWER}
    if after < BEFORE_ETRN:
        return {Outcome.UNREACHABLE}
    return {Outcome.STARTED if after >= ANSWERED else Outcome.NO_ANSWER}


async def test_cut_behind_every_octet(journal: Journal, flusher: Flusher) -> None:
    async with cutting() as cut:
        for after in range(LENGTH + 1):
            cut.after, cut.asked = after, []
            (flush,) = await flusher.flush(request(profile_at(cut.port)))
            assert flush.answer, after
            assert flush.outcome in expected(after), after
            assert bool(cut.asked) <= (flush.asked is not None)
            assert flush.answer.advice.endswith(".")
            assert "closed" in flush.answer.advice or flush.outcome is Outcome.STARTED
    assert [flush for flush in journal.flushes.open_ones() if flush.outcome is None] == []


async def test_a_second_queue_is_not_asked_on_what_broke_off(flusher: Flusher) -> None:
    """Two connections without an answer are enough: the rest is told that it was not asked."""
    queues = tuple(Queue(node(f"n{number}.test")) for number in range(4))
    async with cutting() as cut:
        cut.after = ANSWERED - 3
        flushes = await flusher.flush(request(replace(profile_at(cut.port), queues=queues)))
    assert [flush.outcome for flush in flushes] == [Outcome.NO_ANSWER] * 2 + [Outcome.UNREACHABLE] * 2
    assert cut.asked == [b"ETRN n0.test", b"ETRN n1.test"]
