"""The other end of a connection, as a test plays it: every wait is bounded, and nothing is hidden."""

import asyncio
import re
import socket
import ssl
import struct
from collections.abc import Callable
from types import TracebackType
from typing import Self

from etrn_gui.domain.endpoint import Endpoint

PATIENCE = 10.0
"""Seconds after which an answer that has not come is a failure."""
OPENING = b"EHLO client.example\r\n"
ENVELOPE = b"MAIL FROM:<a@sender.example>\r\nRCPT TO:<b@here.example>\r\n"

_REPLY = re.compile(rb"(?:\d{3}-[^\r\n]*\r\n)*\d{3} [^\r\n]*\r\n")


async def turns(condition: Callable[[], bool], most: int = 100_000) -> None:
    """Let the loop turn until the condition holds, where no event tells of it; a failure after `most` turns."""
    for _ in range(most):
        if condition():
            return
        await asyncio.sleep(0)
    raise AssertionError(f"not within {most} turns of the loop")


class Peer:
    """`async with Peer(endpoint) as peer: await peer.say(b"NOOP\\r\\n")`; the greeting is in `greeting`."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._unread = b""
        self.greeting = ""

    async def __aenter__(self) -> Self:
        connecting = asyncio.open_connection(self._endpoint.host, self._endpoint.port, limit=2**16)
        self.reader, self.writer = await asyncio.wait_for(connecting, PATIENCE)
        self.greeting = await self.reply()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.leave()

    async def leave(self) -> None:
        """Close the connection, without QUIT."""
        self.writer.close()
        try:
            await asyncio.wait_for(self.writer.wait_closed(), PATIENCE)
        except OSError:
            return  # reset by the other end

    async def reset(self) -> None:
        """Be gone at once, as a host that crashes: the other end sees a reset."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()
        await self.leave()

    def send(self, data: bytes) -> None:
        self.writer.write(data)

    async def reply(self) -> str:
        """The next whole reply, its lines joined by LF; empty where the connection ends before one."""
        while not (found := _REPLY.match(self._unread)):
            more = await asyncio.wait_for(self.reader.read(2**16), PATIENCE)
            if not more:
                return ""
            self._unread += more
        self._unread = self._unread[found.end() :]
        return found[0].decode().replace("\r\n", "\n").rstrip("\n")

    async def replies(self, count: int) -> list[str]:
        """The codes, with the enhanced ones, of the next replies."""
        return [" ".join((await self.reply()).split("\n")[-1].split(" ")[:2]) for _ in range(count)]

    async def say(self, data: bytes) -> str:
        """Send, and return the next reply."""
        self.send(data)
        return await self.reply()

    async def deliver(self, content: bytes = b"Subject: x\r\n\r\nHello\r\n", envelope: bytes = ENVELOPE) -> str:
        """Bring one message, after EHLO; return the answer to it."""
        self.send(envelope)
        await self.replies(envelope.count(b"\r\n"))
        assert (await self.say(b"DATA\r\n"))[:3] == "354"
        return await self.say(content + b".\r\n")

    async def end(self) -> bytes:
        """Everything that still comes until the other end closes."""
        try:
            rest = await asyncio.wait_for(self.reader.read(-1), PATIENCE)
        except ConnectionResetError:
            rest = b""
        return self._unread + rest

    async def starttls(self, context: ssl.SSLContext, name: str = "localhost") -> str:
        """STARTTLS and the handshake; return the version that was agreed on."""
        assert (await self.say(b"STARTTLS\r\n"))[:3] == "220"
        await asyncio.wait_for(self.writer.start_tls(context, server_hostname=name), PATIENCE)
        return str(self.writer.get_extra_info("ssl_object").version())
