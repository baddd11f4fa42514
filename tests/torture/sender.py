"""A sender with several connections that keeps what was not acknowledged and brings it again, as a mail server does."""

import asyncio
import contextlib
import hashlib
import random
from collections import deque
from dataclasses import dataclass, field

from etrn_gui.domain.endpoint import Endpoint

MARK = b"X-Torture: "
"""The first octets of each message, so that it is found behind the receiver's own lines."""
PATIENCE = 30.0


@dataclass
class Ledger:
    """What the sender knows of its messages; by the SHA-256 of their content."""

    sent: set[str] = field(default_factory=set)
    """Whatever was sent at least once, in whole or in part."""
    acknowledged: set[str] = field(default_factory=set)
    """Whatever was answered 250: the receiver has taken it over."""
    refused: int = 0


class Sender:
    """Brings messages over several connections at a time, until the receiver is gone or `enough` are acknowledged."""

    def __init__(self, seed: int, sessions: int = 6) -> None:
        self.ledger = Ledger()
        self._random = random.Random(seed)
        self._sessions = sessions
        self._again: deque[bytes] = deque()
        self._number = 0

    async def load(self, endpoint: Endpoint, enough: int) -> None:
        """Bring messages; ends also when the receiver dies."""
        target = len(self.ledger.acknowledged) + enough
        await asyncio.gather(*(self._session(endpoint, target) for _ in range(self._sessions)))

    async def _session(self, endpoint: Endpoint, target: int) -> None:
        try:
            reader, writer = await asyncio.open_connection(endpoint.host, endpoint.port)
        except OSError:
            return
        try:
            await _expect(reader, b"2")
            await _say(reader, writer, b"EHLO sender.example\r\n")
            while len(self.ledger.acknowledged) < target:
                await self._bring(reader, writer)
        except (OSError, EOFError):
            return  # the receiver has been killed
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _bring(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        message = self._again.popleft() if self._again else self._new_message()
        digest = digest_of(message)
        self.ledger.sent.add(digest)
        try:
            envelope = b"MAIL FROM:<a@sender.example>\r\nRCPT TO:<b@here.example>\r\n"
            if self._random.random() < 0.5:
                await _say(reader, writer, envelope + b"DATA\r\n", replies=3)
                content = message + b".\r\n"
            else:
                await _say(reader, writer, envelope, replies=2)
                content = b"BDAT %d LAST\r\n" % len(message) + message
            writer.write(content)
            await writer.drain()
            code = await _reply(reader)
        except (OSError, EOFError):
            self._again.append(message)
            raise
        if code.startswith(b"250"):
            self.ledger.acknowledged.add(digest)
        else:
            self.ledger.refused += 1
            self._again.append(message)

    def _new_message(self) -> bytes:
        """Most are small; some are written while they come."""
        self._number += 1
        size = self._random.choice((100, 1_000, 1_000, 4_000, 4_000, 50_000, 300_000))
        line = self._random.randbytes(35).hex().encode() + b"\r\n"
        return MARK + b"%d\r\nSubject: message %d\r\n\r\n" % (self._number, self._number) + line * (size // len(line))


def digest_of(message: bytes) -> str:
    return hashlib.sha256(message).hexdigest()


async def _say(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, line: bytes, replies: int = 1) -> None:
    writer.write(line)
    for _ in range(replies):
        await _expect(reader, b"23")


async def _expect(reader: asyncio.StreamReader, kinds: bytes) -> None:
    reply = await _reply(reader)
    if reply[0] not in kinds:
        raise EOFError(reply.decode())


async def _reply(reader: asyncio.StreamReader) -> bytes:
    while True:
        line = await asyncio.wait_for(reader.readline(), PATIENCE)
        if not line.endswith(b"\r\n"):
            raise EOFError("the receiver is gone")
        if line[3:4] != b"-":
            return line
