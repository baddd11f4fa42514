"""One connection: carries octets between a socket and a session, and sees to time limits and back-pressure."""

import asyncio
import contextlib
import os
import socket
import ssl
import sys
import time
from collections.abc import Callable, Iterable
from enum import Enum, auto
from typing import cast

from etrn_gui.serving.handshake import handshake_rule
from etrn_gui.serving.service import Context, Message, Peer, Service, peer_of
from etrn_gui.smtp import rules
from etrn_gui.smtp.events import (
    AuthAsked,
    EtrnAsked,
    Event,
    MailBegan,
    MessageBegan,
    MessageData,
    MessageDropped,
    MessageEnded,
    Refused,
    SessionEnded,
    TlsAsked,
)
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.session import ReceivingSession
from etrn_gui.smtp.states import State
from etrn_gui.smtp.transcript import Transcript

HIGH_WATER = 256 * 1024
"""Octets of a message that may wait for the disk before the peer is made to wait."""
WAITING_LIMIT = 64 * 1024
"""Octets that may pile up behind an open question."""
LINGER = 2.0
"""Seconds a peer that still talks is given to read the last reply."""
SLOW_CHECK = 60.0
"""Seconds over which the speed of a message is measured."""
TURNED_AWAY_IDLE = 10.0
"""Seconds that a peer which was turned away is given to say QUIT."""


class Hold(Enum):
    """Why the peer is made to wait: nothing is read from it while one of these lasts."""

    DISK = auto()
    """More of its message waits for the disk than HIGH_WATER."""
    ANSWER = auto()
    """More than WAITING_LIMIT has piled up behind an open question."""
    REPLIES = auto()
    """It does not read its replies."""
    TLS = auto()
    """The handshake is not over; nothing that comes before it may be taken for what comes in it."""


class Connection(asyncio.Protocol):
    """One peer, one session."""

    def __init__(
        self,
        service: Service,
        number: int,
        admit: Callable[["Connection"], Rule | None],
        gone: Callable[["Connection"], None],
    ) -> None:
        """Make a connection; `admit` may turn it away for the sake of the others, `gone` is told when it is over."""
        self._service = service
        self._number = number
        self._admit = admit
        self._gone = gone
        self._loop = asyncio.get_running_loop()
        self._transcript = Transcript(time.time)
        self._message: Message | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._heard = self._measured_at = self._loop.time()
        self._measured = 0
        self._waiting = 0
        self._patience = service.limits.idle
        self._holds: set[Hold] = set()
        self._ending = ""
        self._upgrading: asyncio.Task[None] | None = None
        self._peer_is_done = False
        self._over = False

    # -- asyncio calls these -----------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Greet, or turn away."""
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is none by type
        if self._upgrading:
            return
        self._context = Context(self._number, peer_of(transport.get_extra_info("peername")), time.time())
        sock = transport.get_extra_info("socket")
        with contextlib.suppress(OSError, AttributeError):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        peer = self._context.peer
        self._session = self._make_session(peer)
        rule = self._admit(self) or (rules.EARLY_TALK if _spoke_first(sock) else None)
        if rule is None:
            self._service.began(self._context)
        else:
            self._patience = min(self._patience, TURNED_AWAY_IDLE)
        self._handle(self._session.turn_away(rule) if rule else self._session.begin())
        self._arm()

    def data_received(self, data: bytes) -> None:
        """Feed the session."""
        self._heard = self._loop.time()
        self._measured += len(data)
        if self._ending:
            return  # lingering: what still comes is not looked at
        if self._session.state is State.ASKING:
            self._waiting += len(data)
            if self._waiting > WAITING_LIMIT:
                self._hold(Hold.ANSWER)
        answered = self._handle(self._session.feed(data))
        if not answered and self._session.receiving:
            _acknowledge(self._transport)

    def pause_writing(self) -> None:
        """The peer does not read: no more commands are taken from it, so that its replies do not pile up."""
        self._hold(Hold.REPLIES)

    def resume_writing(self) -> None:
        """The peer reads again."""
        self._release(Hold.REPLIES)

    def eof_received(self) -> bool:
        """Close, for the peer has said all; but while a message is being stored it still gets its answer.

        Over TLS there is no half-closed connection.
        """
        self._peer_is_done = self._session.storing and not self._session.tls
        return self._peer_is_done

    def connection_lost(self, error: Exception | None) -> None:
        """Tell the session and the service; a message that is being stored still gets stored."""
        if self._over:
            return
        self._over = True
        if self._timer:
            self._timer.cancel()
        in_handshake = self._upgrading is not None and not self._session.tls
        self._handle(self._session.tls_failed(handshake_rule(error), str(error or "") or "the connection is gone"))
        self._handle(self._session.connection_lost())
        reason = "TLS handshake failed" if in_handshake else f"lost: {error}" if error else "closed by the peer"
        self._note_state()
        self._service.ended(self._context, self._ending or reason, self._transcript.text)
        self._gone(self)

    # -- the listener calls these ------------------------------------------------------------------------------

    @property
    def peer(self) -> Peer:
        """The other end."""
        return self._context.peer

    @property
    def address(self) -> str:
        """The peer's address."""
        return self._context.peer.address

    @property
    def busy(self) -> bool:
        """Whether a message is in flight."""
        return self._session.receiving or self._session.storing

    def close(self, rule: Rule) -> None:
        """Say 421 and close; in a TLS handshake, where nothing can be said, just close."""
        if self._session.storing:
            return  # its answer comes first
        if self._session.state is State.TLS:
            self._session.connection_lost()  # so that no failure of the handshake is noted
            self.abort()
        else:
            self._handle(self._session.close(rule))

    def abort(self) -> None:
        """Drop the connection at once."""
        self._transport.abort()

    # -- events ------------------------------------------------------------------------------------------------

    def _handle(self, events: Iterable[Event]) -> bool:
        """Do what the session wants done; return whether something was sent."""
        for event in events:
            self._handle_one(event)
        output = self._session.take_output()
        answers = bool(output) and not self._over and not self._transport.is_closing()
        if answers:
            self._send(output)
        if self._ending and not self._over:
            self._say_goodbye()
        return answers

    def _make_session(self, peer: Peer) -> ReceivingSession:
        settings, policy = self._service.session_settings(peer), self._service.policy(peer)
        return ReceivingSession(settings, policy, self._transcript.record)

    def _send(self, output: bytes) -> None:
        self._transport.write(output)

    def _handle_one(self, event: Event) -> None:
        match event:
            case MessageData():
                self._take(event.data)
            case MailBegan():
                self._note_state(mail_began=time.time())
            case MessageBegan() | MessageEnded() | MessageDropped():
                self._handle_message(event)
            case Refused():
                self._note_state()
                self._service.refused(self._context, event)
            case TlsAsked():
                self._hold(Hold.TLS)
                self._upgrading = self._loop.create_task(self._start_tls())
            case AuthAsked():
                self._sign_in(event)
            case EtrnAsked():
                self._note_state()
                self._service.etrn(self._context, event, self._answer)
            case SessionEnded(ending):
                self._ending = ending

    def _handle_message(self, event: MessageBegan | MessageEnded | MessageDropped) -> None:
        match event:
            case MessageBegan():
                self._measured, self._measured_at = 0, self._heard
                self._message = self._service.message(self._context, event.envelope)
            case MessageEnded() if self._message:
                self._message.store(event, self._answer)
                self._message = None
            case MessageDropped() if self._message:
                self._message.drop()
                self._message = None

    def _note_state(self, mail_began: float | None = None) -> None:
        before, session = self._context, self._session
        self._context = Context(
            id=before.id,
            peer=before.peer,
            connected=before.connected,
            helo=session.helo,
            esmtp=session.esmtp,
            tls=session.tls,
            user=session.user,
            certificate=before.certificate,
            mail_began=before.mail_began if mail_began is None else mail_began,
        )

    def _take(self, data: bytes) -> None:
        if not self._message:
            return
        self._message.write(data)
        if self._message.backlog > HIGH_WATER and Hold.DISK not in self._holds:
            self._hold(Hold.DISK)
            self._message.when_drained(self._drained)

    def _drained(self) -> None:
        self._measured, self._measured_at = 0, self._loop.time()  # the time that went by was not the peer's
        self._release(Hold.DISK)

    def _answer(self, reply: Reply, rule: Rule | None) -> None:
        """An answer may come inside the very call that asked; the session takes it after its events are handled."""
        self._loop.call_soon(self._give_answer, reply, rule)

    def _give_answer(self, reply: Reply, rule: Rule | None) -> None:
        if self._over:
            return
        self._waiting = 0
        self._handle(self._session.answer(reply, rule))
        self._release(Hold.ANSWER)
        if self._peer_is_done and not self._session.storing:
            self._transport.close()

    def _hold(self, why: Hold) -> None:
        self._holds.add(why)
        self._transport.pause_reading()

    def _release(self, why: Hold) -> None:
        self._holds.discard(why)
        if not (self._holds or self._over or self._transport.is_closing() or self._transport.is_reading()):
            self._heard = self._loop.time()
            self._transport.resume_reading()

    def _sign_in(self, asked: AuthAsked) -> None:
        if self._service.signs_in(self._context, asked):
            self._session.signed_in(asked.user)
            self._answer(Reply(235, "Authentication successful", "2.7.0"), None)
        else:
            self._answer(rules.AUTH_FAILED.reply, rules.AUTH_FAILED)

    # -- TLS ---------------------------------------------------------------------------------------------------

    async def _start_tls(self) -> None:
        context = self._service.tls_context()
        why: Exception | None = None
        transport: asyncio.BaseTransport | None = None
        try:
            if context is None:
                raise ssl.SSLError("no certificate")
            limit = self._service.limits.tls_handshake
            transport = await self._loop.start_tls(
                self._transport, self, context, server_side=True, ssl_handshake_timeout=limit
            )
        except (OSError, TimeoutError) as error:
            why = error
        if transport is None or transport.get_extra_info("ssl_object") is None:  # failed, or the connection is gone
            self._transport.abort()
            self.connection_lost(why)  # asyncio tells a protocol only when its handshake is over
            return
        self._transport = cast(asyncio.Transport, transport)
        self._holds.clear()
        self._handle(self._session.tls_started(_describe(transport)))

    # -- time --------------------------------------------------------------------------------------------------

    def _arm(self) -> None:
        if not self._over:
            self._timer = self._loop.call_later(min(self._patience, SLOW_CHECK), self._check_time)

    def _check_time(self) -> None:
        """Give up on a peer that says nothing, or whose message only drips."""
        limits = self._service.limits
        now = self._loop.time()
        if not self._ending and not self._session.storing and self._holds <= {Hold.REPLIES}:
            if now - self._heard >= self._patience:
                self._handle(self._session.close(rules.IDLE))
            elif self._session.receiving and now - self._measured_at >= SLOW_CHECK:
                if self._measured < limits.slowest_data * (now - self._measured_at):
                    self._handle(self._session.close(rules.TOO_SLOW))
                self._measured, self._measured_at = 0, now
        self._arm()

    def _say_goodbye(self) -> None:
        """Let the last reply arrive: a close with unread octets would reset the connection under it."""
        if self._transport.is_closing():
            return
        if self._ending == "quit" or not self._transport.can_write_eof():
            self._transport.close()
            return
        with contextlib.suppress(OSError):
            self._transport.write_eof()
        self._loop.call_later(LINGER, self._transport.abort)


def _acknowledge(transport: asyncio.Transport) -> None:
    """Acknowledge what has come at once (tcp(7)), for nothing is answered that could carry the acknowledgement.

    A sender without TCP_NODELAY waits for it before it sends the end of its message: 40 ms a message from Sendmail.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)


def _spoke_first(sock: socket.socket) -> bool:
    """Look whether octets came before the greeting, on a copy of the socket (uvloop hands out a stand-in)."""
    try:
        with socket.socket(fileno=os.dup(sock.fileno())) as copy:
            copy.setblocking(False)
            return bool(copy.recv(1, socket.MSG_PEEK))
    except OSError:
        return False


def _describe(transport: asyncio.BaseTransport) -> str:
    version, cipher = transport.get_extra_info("ssl_object").version(), transport.get_extra_info("cipher")
    return f"{version} {cipher[0]}" if cipher else str(version)
