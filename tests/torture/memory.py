"""How much the receiver's memory grows while much comes in (P6)."""

import asyncio
from pathlib import Path

import psutil

from etrn_gui.domain.endpoint import Endpoint
from tests.unit.receiver.harness import Child, settings_for
from tests.unit.serving.peer import ENVELOPE, OPENING, Peer

MIB = 1024 * 1024
LINE = b"x" * 78 + b"\r\n"
BLOCK = LINE * (MIB // 8 // len(LINE))


async def of_large_messages(folder: Path, size: int, sessions: int = 10) -> float:
    """The growth in MiB while `sessions` messages of `size` octets come in at the same time."""
    async with Child(folder, settings_for(message_size=size + MIB)) as child:
        gauge = await _Gauge.of(child)
        await asyncio.gather(*(_bring(child.endpoint, size, gauge) for _ in range(sessions)))
        assert len(child.new()) == sessions + 1
    return gauge.growth


async def of_a_line_without_end(folder: Path, size: int) -> float:
    """The growth in MiB while one message of `size` octets comes in, all on one line."""
    async with Child(folder, settings_for(message_size=size + MIB)) as child:
        gauge = await _Gauge.of(child)
        await _bring(child.endpoint, size, gauge, block=b"x" * (MIB // 8))
        assert len(child.new()) == 2
    return gauge.growth


class _Gauge:
    """The largest memory of a process since it was first looked at."""

    def __init__(self, process: psutil.Process) -> None:
        self._process = process
        self._before = self._largest = process.memory_info().rss

    @classmethod
    async def of(cls, child: Child) -> "_Gauge":
        """Look at a receiver that has taken a first large message: what only that needs is loaded with it."""
        await _bring(await child.listening(), MIB)
        return cls(psutil.Process(child.process.pid))

    def look(self) -> None:
        self._largest = max(self._largest, self._process.memory_info().rss)

    @property
    def growth(self) -> float:
        return (self._largest - self._before) / MIB


async def _bring(endpoint: Endpoint, size: int, gauge: _Gauge | None = None, block: bytes = BLOCK) -> None:
    async with Peer(endpoint) as peer:
        await peer.say(OPENING)
        peer.send(ENVELOPE)
        await peer.replies(2)
        await peer.say(b"DATA\r\n")
        for _ in range(size // len(block)):
            peer.send(block)
            await peer.writer.drain()
            if gauge:
                gauge.look()
        assert (await peer.say(b"\r\n.\r\n"))[:9] == "250 2.0.0"
