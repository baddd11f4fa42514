"""A provider played from a text file that reads like the wire; see dialogues/README.txt for the form of the files.

The player checks what the client does: the right line, at the right time, and nothing before the last reply is out.
"""

import asyncio
import codecs
import fnmatch
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.clock import LoopClock

FOLDER = Path(__file__).with_name("dialogues")
PATIENCE = 5.0


@dataclass(frozen=True)
class Script:
    name: str
    title: str
    heads: dict[str, list[str]]
    connections: tuple[tuple[str, ...], ...]

    def head(self, key: str, default: str = "") -> str:
        return self.heads.get(key, [default])[-1]


def read_script(path: Path) -> Script:
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    title, *lines = head.splitlines()
    heads: dict[str, list[str]] = {}
    for line in lines:
        key, _, value = line.partition(":")
        heads.setdefault(key.strip(), []).append(value.strip())
    connections = tuple(
        tuple(line for line in part.splitlines() if line and not line.startswith(";"))
        for part in f"\n{body}".split("\n-- next connection --\n")
        if body
    )
    return Script(path.stem, title, heads, connections)


def all_scripts() -> list[Script]:
    return [read_script(path) for path in sorted(FOLDER.glob("*.txt")) if path.stem != "README"]


class Deviation(Exception):  # noqa: N818 - it is no fault of the test
    """The client did something else than the script says."""


@dataclass
class Player:
    script: Script
    contexts: Callable[[str], ssl.SSLContext]
    bytewise: bool = False
    connections: int = 0
    deviations: list[str] = field(default_factory=list)
    port: int = 0
    hurries: bool = False
    """Whether time flies while the provider is silent."""
    silent: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when the provider has stopped to answer."""
    _open: set[asyncio.Task[None]] = field(default_factory=set)

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._open.add(task)
        number, self.connections = self.connections, self.connections + 1
        try:
            async with asyncio.timeout(PATIENCE):
                await self._play(number, reader, writer)
        except (Deviation, TimeoutError) as deviation:
            self.deviations.append(f"connection {number + 1}: {str(deviation) or 'the client waits for nothing'}")
        except (ConnectionError, ssl.SSLError):
            pass
        finally:
            await self._close(writer)
            self._open.discard(task)

    async def _play(self, number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if number >= len(self.script.connections):
            raise Deviation("one connection too many")
        for line in self.script.connections[number]:
            if not await self._step(line, reader, writer):
                return
        if rest := await reader.read(100):
            raise Deviation(f"more than the script has: {rest!r}")

    async def _step(self, line: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Play one line; False ends the connection."""
        directive, _, value = line.partition(" ")
        match directive:
            case "C:":
                await self._expect(value, reader)
            case "S-silent":
                self.silent.set()
                if rest := await self._hear_out(reader):
                    raise Deviation(f"said into the silence: {rest!r}")
            case "S-deaf":
                self.silent.set()
                await reader.read(-1)
            case _:
                return await self._speak(directive, value, writer)
        return True

    async def _hear_out(self, reader: asyncio.StreamReader) -> bytes:
        """Read until the client has hung up."""
        hurry = asyncio.create_task(LoopClock().hurry()) if self.hurries else None
        try:
            return await reader.read()
        finally:
            if hurry:
                hurry.cancel()

    async def _speak(self, directive: str, value: str, writer: asyncio.StreamWriter) -> bool:
        match directive:
            case "S:":
                await self._say(value.encode("utf-8") + b"\r\n", writer, bytewise=self.bytewise)
            case "S-raw":
                await self._say(codecs.decode(value, "unicode_escape").encode("latin-1"), writer)
            case "S-flood":
                await self._flood(value.encode() + b"\r\n", writer)
            case "S-tls":
                await writer.start_tls(self.contexts(value))
            case "S-close":
                return False
            case _:
                raise Deviation(f"the script has no such line: {directive}")
        return True

    async def _expect(self, pattern: str, reader: asyncio.StreamReader) -> None:
        line = (await reader.readuntil(b"\n")).decode("utf-8").removesuffix("\r\n")
        if not fnmatch.fnmatchcase(line, pattern.replace("[", "[[]")):
            raise Deviation(f"expected {pattern!r}, got {line!r}")
        if ahead := bytes(reader._buffer):  # type: ignore[attr-defined] # what was sent before the reply
            raise Deviation(f"sent ahead of the reply to {line!r}: {ahead!r}")

    async def _say(self, octets: bytes, writer: asyncio.StreamWriter, *, bytewise: bool = False) -> None:
        pieces = [octets[i : i + 1] for i in range(len(octets))] if bytewise else [octets]
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0)

    async def _flood(self, line: bytes, writer: asyncio.StreamWriter) -> None:
        for _ in range(200):
            writer.write(line * 20)
            await writer.drain()

    @staticmethod
    async def _close(writer: asyncio.StreamWriter) -> None:
        writer.close()
        with suppress(TimeoutError, OSError):
            await asyncio.wait_for(writer.wait_closed(), 1)
        writer.transport.abort()

    async def settled(self) -> None:
        """Wait until every connection has ended."""
        while self._open:
            await asyncio.wait(self._open)


@asynccontextmanager
async def playing(
    script: Script, contexts: Callable[[str], ssl.SSLContext], *, bytewise: bool = False, hurries: bool = False
) -> AsyncIterator[Player]:
    player = Player(script, contexts, bytewise, hurries=hurries)
    implicit = script.head("implicit")
    context = contexts(implicit) if implicit else None
    server = await asyncio.start_server(player.take, "127.0.0.1", 0, ssl=context)
    player.port = server.sockets[0].getsockname()[1]
    try:
        yield player
        await player.settled()
    finally:
        server.close()
        await server.wait_closed()
