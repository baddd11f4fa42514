"""The octets of a connection to a receiver: commands go out, in groups where that is allowed; whole replies come in.

A client library that asks one thing at a time cannot pipeline (RFC 2920), and on a long way that is what counts.
"""

import asyncio
import ssl
from collections import deque
from typing import Self, cast

from etrn_gui.domain.frozen import frozen

MAX_LINE = 4096
"""Octets of a reply line that are borne; RFC 5321 section 4.5.3.1.5 has 512."""
MAX_LINES = 512
"""Lines of one reply."""
MAX_ANSWERS = 1024
"""Replies that wait to be read; a group of commands has far fewer."""


@frozen
class Answer:
    """A reply as it came: its code, and its lines without it."""

    code: int
    lines: tuple[str, ...]

    @property
    def words(self) -> str:
        """The text, on one line."""
        return " ".join(" ".join(self.lines).split())

    def __str__(self) -> str:
        return f"{self.code} {self.words}".rstrip()


class LinkFault(Exception):  # noqa: N818 - the same word as JournalFault
    """The connection is of no use any more; the text says why."""


class Exchange(asyncio.Protocol):
    """One connection. Everything that waits raises LinkFault when the connection ends meanwhile."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._lines: list[str] = []
        self._answers: deque[Answer] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._sent = asyncio.Event()
        self._sent.set()
        self._over = ""

    @classmethod
    async def connect(cls, host: str, port: int) -> Self:
        """Open a connection. Raises OSError."""
        _, exchange = await asyncio.get_running_loop().create_connection(cls, host, port)
        return exchange

    @property
    def peer(self) -> tuple[str, int]:
        """The address and port of the other end."""
        name = self._transport.get_extra_info("peername") if self._transport else None
        return (str(name[0]), int(name[1])) if name else ("", 0)

    @property
    def usable(self) -> bool:
        """Whether something can still be said on it."""
        return self._transport is not None and not self._transport.is_closing() and not self._over

    # -- out -------------------------------------------------------------------------------------------------------

    def write(self, data: bytes) -> None:
        """Send octets. Raises LinkFault where a reply came that nobody asked for: it would answer the wrong command."""
        if self._answers:
            raise LinkFault(f"answered {self._answers[0]} without being asked")
        if self._over or not self._transport:
            raise LinkFault(self._over or "the connection was closed")
        self._transport.write(data)

    async def drain(self, seconds: float) -> None:
        """Wait until all has left for the system. Raises LinkFault when nothing at all leaves within `seconds`.

        A large message over a slow line may take hours; what counts is that it goes on (RFC 5321 section 4.5.3.2.5).
        """
        left = self._unsent
        while not self._sent.is_set() and not self._over:
            try:
                async with asyncio.timeout(seconds):
                    await self._sent.wait()
            except TimeoutError:
                if self._unsent >= left:
                    raise LinkFault(f"took nothing for {seconds:g} s") from None
            left = self._unsent

    @property
    def _unsent(self) -> int:
        return self._transport.get_write_buffer_size() if self._transport else 0

    async def start_tls(self, context: ssl.SSLContext, name: str, seconds: float) -> None:
        """Go over to TLS, after the 220. Raises LinkFault, OSError (ssl.SSLError is one).

        What came in clear behind the 220 is not part of the protected dialogue (RFC 3207 section 6).
        """
        if self._buffer or self._lines or self._answers:
            raise LinkFault("said something between its answer to STARTTLS and the handshake")
        if not self._transport:
            raise LinkFault(self._over)
        loop = asyncio.get_running_loop()
        over = await loop.start_tls(self._transport, self, context, server_hostname=name, ssl_handshake_timeout=seconds)
        self._use(cast("asyncio.Transport", over))

    def close(self) -> None:
        """Close it; what was written still leaves."""
        if self._transport:
            self._transport.close()

    def abort(self) -> None:
        """Cut it; whatever waits on it ends."""
        if self._transport:
            self._transport.abort()

    # -- in --------------------------------------------------------------------------------------------------------

    async def read(self, seconds: float) -> Answer:
        """Return the next whole reply. Raises LinkFault when none comes in time."""
        if not self._answers and not self._over:
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(seconds):
                    await self._waiter
            except TimeoutError:
                raise LinkFault(f"did not answer within {seconds:g} s") from None
            finally:
                self._waiter = None
        if not self._answers:
            raise LinkFault(self._over)
        return self._answers.popleft()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """What asyncio calls first."""
        self._use(cast("asyncio.Transport", transport))

    def _use(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        transport.set_write_buffer_limits(high=0)  # so that it is told when all has left

    def pause_writing(self) -> None:
        """What asyncio calls when not all has left."""
        self._sent.clear()

    def resume_writing(self) -> None:
        """What asyncio calls when all has."""
        self._sent.set()

    def data_received(self, data: bytes) -> None:
        """What asyncio calls with octets: cut them into lines, and these into replies."""
        self._buffer += data
        *lines, rest = self._buffer.split(b"\n")
        self._buffer = rest
        for line in lines:
            if not self._over:
                self._take(bytes(line))
        if max(map(len, (rest, *lines))) > MAX_LINE or len(self._lines) > MAX_LINES:
            self._end("sent a reply without an end")
            self.abort()
        if len(self._answers) > MAX_ANSWERS:
            self._end("sent replies without an end")
            self.abort()
        self._wake()

    def _take(self, line: bytes) -> None:
        code, mark = line[:3], line[3:4]
        if not code.isdigit() or mark not in {b"", b" ", b"-", b"\r"}:
            self._end(f"sent what is no SMTP reply: {line[:60].decode('utf-8', 'replace').strip()}")
            self.abort()
            return
        self._lines.append(line[4:].decode("utf-8", "replace").strip())
        if mark != b"-":
            self._answers.append(Answer(int(code), tuple(self._lines)))
            self._lines = []

    def eof_received(self) -> bool:
        """What asyncio calls when the peer sends no more."""
        self._end("the connection was closed by the other side")
        self._wake()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        """What asyncio calls last."""
        self._end(str(exc) if exc and not isinstance(exc, ConnectionError) else "the connection was lost")
        self._sent.set()
        self._wake()

    def _end(self, why: str) -> None:
        self._over = self._over or why

    def _wake(self) -> None:
        if self._waiter and not self._waiter.done() and (self._answers or self._over):
            self._waiter.set_result(None)
