"""Between a client and a provider: passes every octet on, and says when ETRN was written and when its reply came.

`python -m tests.bench.wiretap HOST PORT` prints the port on which it listens, then for each ETRN a line with the number
of its connection and both moments (seconds of the monotonic clock, which all processes share). It is the same way for
every client that is compared, and ends with its standard input.
"""

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from queue import Queue
from threading import Thread

from tests.lab.ports import LOOPBACK, Address


@dataclass(frozen=True)
class Heard:
    """One ETRN on the wire."""

    connection: int
    asked: float
    replied: float


class Wiretap:
    """A tap that runs as a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout
        self.address = Address(LOOPBACK, int(process.stdout.readline()))
        self._lines: Queue[str] = Queue()
        self._process = process
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self._lines.put(line)

    def next(self, seconds: float = 20.0) -> Heard:
        """The next ETRN that was answered."""
        connection, asked, replied = self._lines.get(timeout=seconds).split()
        return Heard(int(connection), float(asked), float(replied))


@contextmanager
def tapping(provider: Address) -> Iterator[Wiretap]:
    command = [sys.executable, "-m", "tests.bench.wiretap", provider.host, str(provider.port)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Wiretap(process)
        finally:
            process.communicate(timeout=20)


async def _tap(host: str, port: int) -> None:
    numbers = count(1)

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        number, asked = next(numbers), [0.0]

        async def pass_on(source: asyncio.StreamReader, target: asyncio.StreamWriter, *, asks: bool) -> None:
            with suppress(ConnectionError):
                while octets := await source.read(65_536):
                    now = time.monotonic()
                    if asks and octets.upper().startswith(b"ETRN"):
                        asked[0] = now
                    elif not asks and asked[0]:
                        print(number, asked[0], now, flush=True)
                        asked[0] = 0.0
                    target.write(octets)
            target.close()

        there = await asyncio.open_connection(host, port)
        await asyncio.gather(pass_on(reader, there[1], asks=True), pass_on(there[0], writer, asks=False))

    server = await asyncio.start_server(take, LOOPBACK, 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_tap(sys.argv[1], int(sys.argv[2])))
