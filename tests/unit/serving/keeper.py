"""A service that keeps everything in memory: what connections and listener are tried with, without disk or journal."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.settings import Limits, Network
from etrn_gui.serving.connection import Connection
from etrn_gui.serving.listener import Listener
from etrn_gui.serving.service import Answer, Context, Peer
from etrn_gui.serving.sockets import open_sockets
from etrn_gui.smtp import rules
from etrn_gui.smtp.envelope import Envelope, Policy
from etrn_gui.smtp.events import AuthAsked, EtrnAsked, MessageEnded, Refused
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.states import SessionSettings
from tests.unit.serving.peer import Peer as Client
from tests.unit.smtp.harness import HerePolicy

PATIENCE = 10.0
LIMITS = Limits(sessions_per_address=50, new_per_minute=1000)


class KeptMessage:
    """A message in memory; `keeper.slow` makes its disk one that never drains by itself."""

    def __init__(self, keeper: "Keeper") -> None:
        self._keeper = keeper
        self.data = bytearray()
        self.backlog = 0
        self.dropped = False
        self._drained: Callable[[], None] | None = None

    def write(self, data: bytes) -> None:
        self.data += data
        self.backlog += len(data) if self._keeper.slow else 0
        self._keeper.largest_backlog = max(self._keeper.largest_backlog, self.backlog)

    def when_drained(self, resume: Callable[[], None]) -> None:
        self._drained = resume
        self._keeper.tell("waits for the disk")

    def drain(self) -> None:
        """What the disk does when it has caught up."""
        self.backlog = 0
        drained, self._drained = self._drained, None
        if drained:
            drained()

    def store(self, ended: MessageEnded, answer: Answer) -> None:
        def give(rule: Rule | None = None) -> None:
            if rule is None:
                self._keeper.stored.append(bytes(self.data))
            answer(rule.reply if rule else Reply(250, "kept", "2.0.0"), rule)

        self._keeper.asked.append(give)
        self._keeper.tell("asks")
        if self._keeper.answers:
            give()

    def drop(self) -> None:
        self.dropped = True
        self._keeper.tell("drops")


@dataclass
class Keeper:
    """The service. `answers`: whether it answers a message at once; else the test does, with `asked`."""

    limits: Limits = LIMITS
    allow: tuple[Network, ...] = ()
    certificate: ssl.SSLContext | None = None
    answers: bool = True
    slow: bool = False
    stored: list[bytes] = field(default_factory=list)
    asked: list[Callable[..., None]] = field(default_factory=list)
    messages: list[KeptMessage] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    contexts: list[Context] = field(default_factory=list)
    endings: list[str] = field(default_factory=list)
    transcripts: list[str] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    largest_backlog: int = 0
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._changed = asyncio.Condition()

    def tell(self, what: str) -> None:
        """Note that something has happened, for `until`."""
        self.told.append(what)

        async def notify() -> None:
            async with self._changed:
                self._changed.notify_all()

        self._notifying = asyncio.ensure_future(notify())

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until the condition holds; looked at whenever something happens."""
        async with self._changed:
            await asyncio.wait_for(self._changed.wait_for(condition), PATIENCE)

    def session_settings(self, peer: Peer) -> SessionSettings:
        return SessionSettings(
            hostname="mx.here.example",
            message_size=self.limits.message_size,
            recipients=self.limits.recipients,
            idle_commands=self.limits.idle_commands,
            starttls=self.certificate is not None,
        )

    def policy(self, peer: Peer) -> Policy:
        return HerePolicy()

    def tls_context(self) -> ssl.SSLContext | None:
        return self.certificate

    def admit(self, peer: Peer) -> Rule | None:
        return rules.ADDRESS_NOT_ALLOWED if self.allow and not peer.within(self.allow) else None

    def exempt(self, peer: Peer) -> bool:
        return bool(self.allow)

    def began(self, context: Context) -> None:
        self.tell("began")

    def message(self, context: Context, envelope: Envelope) -> KeptMessage:
        self.contexts.append(context)
        self.messages.append(KeptMessage(self))
        return self.messages[-1]

    def refused(self, context: Context, refusal: Refused) -> None:
        self.refusals.append(refusal.rule.name)
        self.tell("refused")

    def signs_in(self, context: Context, asked: AuthAsked) -> bool:
        return False

    def etrn(self, context: Context, asked: EtrnAsked, answer: Answer) -> None:
        self.asked.append(lambda: answer(Reply(250, "OK"), None))
        self.tell("asks")

    def ended(self, context: Context, ending: str, transcript: str) -> None:
        self.endings.append(ending)
        self.transcripts.append(transcript)
        self.tell("ended")


@dataclass
class Served:
    """A keeper that listens."""

    keeper: Keeper
    listener: Listener
    endpoint: Endpoint


@asynccontextmanager
async def serving(keeper: Keeper, *, host: str = "127.0.0.1", **limits: Any) -> AsyncIterator[Served]:
    """Let a keeper listen, with other limits than LIMITS where they are given; stopped at the end."""
    keeper.limits = replace(keeper.limits, **limits)
    sockets = open_sockets([Endpoint(host, 0)])
    assert isinstance(sockets, list)
    listener = Listener(keeper, keeper.counts.append)
    (endpoint,) = await listener.start(sockets)
    try:
        yield Served(keeper, listener, endpoint)
    finally:
        await listener.stop(0.0)
        for sock in sockets:
            sock.close()


def small_buffers(served: Served, client: Client) -> Connection:
    """Let the client read no more, with small buffers between it and its connection, which is returned."""
    (server_side,) = served.listener._connections
    client.writer.transport.pause_reading()  # type: ignore[attr-defined]
    client.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    server_side._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    return server_side
