"""A provider, clients that ask it and hand mail in, and receivers that take it or do not: real sockets on loopback."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from aiosmtpd.smtp import SMTP, Envelope, Session

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.provider import notices
from etrn_gui.provider.nodes import NodeTable, parse_nodes
from etrn_gui.provider.process import ProviderJob, run_provider
from etrn_gui.provider.settings import ProviderSettings
from etrn_gui.provider.submit import Submission, submit
from etrn_gui.storage.disk import Disk
from etrn_gui.storage.paths import DataFolder

LOOPBACK = "127.0.0.1"
PATIENCE = 10.0
"""Seconds after which something that has not come is a failure."""

NOWHERE = "@y.example=127.0.0.1:1"
"""A node whose mail is only held."""

Wanted = TypeVar("Wanted", bound=notices.Notice)


def table(*nodes: str) -> NodeTable:
    parsed = parse_nodes(nodes)
    assert isinstance(parsed, NodeTable), parsed
    return parsed


def spool(data: Path) -> Path:
    return data / "provider" / "held"


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class Provider:
    """A provider that runs in this process; `notices` has all that it has said."""

    def __init__(self) -> None:
        self.notices: list[notices.Notice] = []
        self.until = asyncio.Event()
        self._changed = asyncio.Condition()

    def tell(self, notice: notices.Notice) -> None:
        self.notices.append(notice)
        asyncio.get_running_loop().call_soon(self._wake)

    def _wake(self) -> None:
        self._waking = asyncio.ensure_future(self._notify())

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    def said(self, kind: type[Wanted]) -> list[Wanted]:
        return [notice for notice in self.notices if isinstance(notice, kind)]

    async def wait(self, kind: type[Wanted], count: int = 1) -> list[Wanted]:
        """Wait until so many notices of a kind have come in all."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(lambda: len(self.said(kind)) >= count)
        return self.said(kind)

    @property
    def endpoint(self) -> Endpoint:
        found = self.said(notices.Listening)[0]
        return Endpoint(found.host, found.port)

    async def hold(self, *mail: Submission) -> None:
        assert await submit(self.endpoint, mail) is None

    def client(self) -> "Client":
        return Client(self.endpoint)

    async def etrn(self, argument: str) -> str:
        """Ask over a connection of its own; return the reply."""
        async with self.client() as client:
            return await client.say(f"ETRN {argument}")


@contextlib.asynccontextmanager
async def running(
    data: Path, nodes: NodeTable | str, disk: Disk | None = None, **settings: Any
) -> AsyncIterator[Provider]:
    """Run a provider from entry to exit; it must stop in order."""
    found = nodes if isinstance(nodes, NodeTable) else table(nodes)
    provider = Provider()
    job = ProviderJob(
        ProviderSettings(found, **{"listen": (Endpoint(LOOPBACK, 0),), "hostname": "provider.test", **settings}),
        DataFolder(data, data),
        disk,
    )
    task = asyncio.create_task(run_provider(job, provider.tell, provider.until))
    waiting = asyncio.create_task(provider.wait(notices.Listening))
    await asyncio.wait((task, waiting), return_when=asyncio.FIRST_COMPLETED)
    assert not task.done(), task.result()
    await waiting
    try:
        yield provider
    finally:
        provider.until.set()
        assert await asyncio.wait_for(task, PATIENCE) is None


class Client:
    """A client that sends lines and reads whole replies."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self.greeting = ""

    async def __aenter__(self) -> Self:
        self.reader, self._writer = await asyncio.open_connection(self._endpoint.host, self._endpoint.port)
        self.greeting = await self.reply()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writer.close()
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    @property
    def port(self) -> int:
        return int(self._writer.get_extra_info("sockname")[1])

    def write(self, data: bytes) -> None:
        self._writer.write(data)

    async def say(self, line: str) -> str:
        self.write(f"{line}\r\n".encode())
        return await self.reply()

    async def reply(self) -> str:
        """The next reply, its lines separated by a line break; empty where the connection was closed."""
        lines: list[str] = []
        while not lines or lines[-1][3:4] == "-":
            line = await asyncio.wait_for(self.reader.readline(), PATIENCE)
            if not line:
                break
            lines.append(line.decode().removesuffix("\r\n"))
        return "\n".join(lines)


def letter(to: str | Sequence[str], subject: str = "Hello", sender: str = "ana@sender.example") -> Submission:
    recipients = (to,) if isinstance(to, str) else tuple(to)
    content = f"From: {sender}\r\nTo: {', '.join(recipients)}\r\nSubject: {subject}\r\n\r\n.{subject}\r\n"
    return Submission(sender, recipients, content.encode())


@dataclass(frozen=True)
class Arrived:
    """One message as a receiver got it."""

    subject: str
    sender: str
    recipients: tuple[str, ...]
    options: tuple[str, ...]
    content: bytes
    peer: int
    """The port from which it came."""


Hook = Callable[[SMTP, Envelope], Awaitable[str | None]]


class Receiver:
    """A receiver of another make (aiosmtpd) on this loop. `answers` has its answer to a recipient or a subject."""

    def __init__(self) -> None:
        self.arrived: list[Arrived] = []
        self.connections: list[int] = []
        self.answers: dict[str, str] = {}
        self.before_answer: Hook | None = None
        """Called with a whole message before it is answered; what it returns is the answer, None: 250."""
        self.reached = asyncio.Event()
        self.options: dict[str, Any] = {"enable_SMTPUTF8": True}

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._make, LOOPBACK, 0)
        self.endpoint = Endpoint(LOOPBACK, int(self._server.sockets[0].getsockname()[1]))
        return self

    def _make(self) -> SMTP:
        return SMTP(self, hostname="receiver.test", loop=asyncio.get_running_loop(), **self.options)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()

    def hold_answers(self) -> asyncio.Event:
        """Answer no message until the event that is returned is set; `reached` tells that one has come."""
        allowed = asyncio.Event()

        async def wait(_server: SMTP, _envelope: Envelope) -> None:
            self.reached.set()
            await allowed.wait()

        self.before_answer = wait
        return allowed

    @property
    def subjects(self) -> list[str]:
        return [message.subject for message in self.arrived]

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.connections.append(_port(session))
        return responses

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if answer := self.answers.get(address):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        found = re.search(rb"^Subject: (.*)\r$", content, re.MULTILINE)
        subject = found[1].decode() if found else ""
        if self.before_answer and (answer := await self.before_answer(server, envelope)):
            return answer
        if answer := self.answers.get(subject):
            return answer
        recipients, options = tuple(envelope.rcpt_tos), tuple(envelope.mail_options)
        sender = (envelope.mail_from or "").removeprefix("<>")  # aiosmtpd's word for the empty sender
        self.arrived.append(Arrived(subject, sender, recipients, options, content, _port(session)))
        return f"250 Taken as {len(self.arrived)}"


def _port(session: Session) -> int:
    assert session.peer is not None
    return int(session.peer[1])
