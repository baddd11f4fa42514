"""A receiver that stores nothing and counts: which message came for which node, in which order, and when the last."""

import asyncio
import threading
import time
from collections import defaultdict
from types import TracebackType
from typing import Self, cast

import uvloop

_EHLO = b"250-sink.test\r\n250-PIPELINING\r\n250-SIZE 0\r\n250 8BITMIME\r\n"


class _Session(asyncio.Protocol):
    def __init__(self, sink: "CountingSink") -> None:
        self._sink = sink
        self._buffer = b""
        self._domain = ""
        self._in_data = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._transport.write(b"220 sink.test ESMTP\r\n")

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        out = b""
        while step := self._data() if self._in_data else self._command():
            out += step
        if out:
            self._transport.write(out)

    def _command(self) -> bytes:
        line, found, rest = self._buffer.partition(b"\r\n")
        if not found:
            return b""
        self._buffer = rest
        verb = line[:4].upper()
        if verb == b"RCPT":
            self._domain = line.rpartition(b"@")[2].partition(b">")[0].decode()
        elif verb == b"DATA":
            self._in_data = True
            return b"354 go on\r\n"
        elif verb == b"QUIT":
            self._transport.write(b"221 bye\r\n")
            self._transport.close()
            return b""
        return _EHLO if verb == b"EHLO" else b"250 fine\r\n"

    def _data(self) -> bytes:
        content, found, rest = self._buffer.partition(b"\r\n.\r\n")
        if not found:
            return b""
        self._buffer, self._in_data = rest, False
        self._sink.note(self._domain, int(content.partition(b"\nSubject: ")[2].partition(b"\r\n")[0]))
        return b"250 taken\r\n"


class CountingSink:
    """Listens on every loopback address at `port` from entry to exit, in a thread of its own."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.came: dict[str, list[int]] = defaultdict(list)
        """The numbers in the subjects, by domain."""
        self.last = 0.0
        self._count = self._wanted = 0
        self._all = threading.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sink")

    def expect(self, count: int) -> None:
        """Forget what came, and expect so many."""
        self.came.clear()
        self._count, self._wanted = 0, count
        self._all.clear()

    def note(self, domain: str, number: int) -> None:
        self.came[domain].append(number)
        self._count += 1
        if self._count == self._wanted:
            self.last = time.perf_counter()
            self._all.set()

    def wait(self, seconds: float) -> None:
        """Wait until all that are expected have come. Raises TimeoutError."""
        if not self._all.wait(seconds):
            raise TimeoutError(f"{self._count} of {self._wanted} messages came within {seconds:g} s")

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        server = await self._loop.create_server(lambda: _Session(self), "0.0.0.0", self.port, backlog=1000)
        self._ready.set()
        await self._stop.wait()
        server.close()
