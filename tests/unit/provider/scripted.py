"""A receiver that offers and answers what it is told; it can wait with its answers for a whole group."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field

from etrn_gui.domain.endpoint import Endpoint
from tests.unit.provider.harness import LOOPBACK


@dataclass
class Scripted:
    """`answers`: replies by the beginning of a command, first match. `holds_back`: no answer from MAIL on before a
    command that begins so has come, so that only who sends the group at once gets on."""

    keywords: Sequence[str] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    holds_back: str = ""
    greeting: str = "220 receiver.test ESMTP"
    tls: ssl.SSLContext | None = None
    commands: list[str] = field(default_factory=list)
    contents: list[bytes] = field(default_factory=list)
    connections: int = 0
    endpoint: Endpoint = field(init=False)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            await self._talk(reader, writer)
        writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(f"{self.greeting}\r\n".encode())
        held = b""
        while line := (await reader.readline()).decode().rstrip("\r\n"):
            self.commands.append(line)
            verb = line.split(" ", 1)[0]
            content = await reader.readexactly(int(line.split(" ")[1])) if verb == "BDAT" else b""
            reply = self._answer(verb, line)
            if content:
                self.contents.append(content)
            held += f"{reply}\r\n".encode()
            waits = self.holds_back and verb in {"MAIL", "RCPT", "DATA"} and not line.startswith(self.holds_back)
            if not waits:
                writer.write(held)
                held = b""
            if verb == "DATA" and reply.startswith("354"):
                self.contents.append(await self._read_data(reader))
                writer.write(f"{self._find('.') or '250 taken'}\r\n".encode())
            if verb == "STARTTLS" and reply.startswith("220") and self.tls:
                await writer.start_tls(self.tls)
            if verb == "QUIT":
                return

    async def _read_data(self, reader: asyncio.StreamReader) -> bytes:
        lines = []
        while (line := await reader.readuntil(b"\r\n")) != b".\r\n":
            lines.append(line)
        return b"".join(lines)

    def _find(self, line: str) -> str:
        return next((reply for start, reply in self.answers.items() if line.startswith(start)), "")

    def _answer(self, verb: str, line: str) -> str:
        if found := self._find(line):
            return found
        if verb == "EHLO" and self.keywords:
            lines = ["receiver.test", *self.keywords]
            return "\r\n".join(f"250{' ' if line is lines[-1] else '-'}{line}" for line in lines)
        return {"DATA": "354 go on", "QUIT": "221 bye", "STARTTLS": "220 go on"}.get(verb, "250 fine")


@contextlib.asynccontextmanager
async def scripted(receiver: Scripted, host: str = LOOPBACK, port: int = 0) -> AsyncIterator[Scripted]:
    server = await asyncio.start_server(receiver.serve, host, port)
    async with server:
        receiver.endpoint = Endpoint(*server.sockets[0].getsockname()[:2])
        yield receiver
