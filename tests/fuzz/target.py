"""One trial: octets go into a session as they are cut, and what comes of them must hold, whatever they are.

The first octet chooses what the session offers; after it, FF FE is a cut, and everything else goes over the wire. So a
trial can be written and read by hand: `@EHLO x\\r\\n`.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from etrn_gui.smtp import rules
from etrn_gui.smtp.envelope import Envelope, Policy
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
from etrn_gui.smtp.provider_session import ProviderSession
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.states import MOVES, SessionSettings, State
from etrn_gui.smtp.syntax import Mailbox
from tests.fuzz.letter import Letter

CUT = b"\xff\xfe"
SIZE = 400
"""Octets of the largest message; small, so that what is too large is found soon."""
LINE = 80
OUTSIDE = {State.CONNECTED, State.READY, State.MAIL, State.RCPT, State.TLS, State.AUTH}
"""States in which no message is on its way."""
HELD = 70 * 1024
"""Octets that a session may hold beside what it was just fed: a message's header, and a line."""

_REPLY = re.compile(rb"(?:([2-5]\d\d)-[^\r\n\0]*\r\n(?:\1-[^\r\n\0]*\r\n)*\1 |[2-5]\d\d )[^\r\n\0]*\r\n")


@dataclass(frozen=True)
class Options:
    """What the first octet chooses, a bit each; `@` is a plain receiver."""

    starttls: bool
    asks: bool
    normalize: bool
    turned_away: bool
    late: bool
    """Whether questions are answered only after the next octets have come."""

    @classmethod
    def of(cls, octet: int) -> "Options":
        return cls(*(bool(octet & 1 << bit) for bit in range(5)))


class HerePolicy:
    """Takes mail for here.example."""

    def mail(self, envelope: Envelope) -> Rule | None:
        return rules.DISK_FULL if envelope.sender.local == "full" else None

    def recipient(self, envelope: Envelope, recipient: Mailbox) -> Rule | None:
        return None if recipient.domain in {"", "here.example"} else rules.RELAY


class WatchedSession(ProviderSession):
    """A session that moves only as its table says; `moves` are those that it has made."""

    def __init__(self, settings: SessionSettings, policy: Policy, record: Callable[[str, str], None]) -> None:
        self.moves: set[tuple[State, object]] = set()
        super().__init__(settings, policy, record)

    def __setattr__(self, name: str, value: object) -> None:
        if name == "_state" and hasattr(self, "_state"):
            before = self._state
            assert value in {before, State.CLOSED} or value in MOVES[before], f"{before} → {value}"
            self.moves.add((before, value))
        super().__setattr__(name, value)


class Trial:
    """A session, and an owner that keeps what it is given and looks at all that it is told."""

    def __init__(self, options: Options) -> None:
        self.record: list[tuple[str, str]] = []
        self.kept: list[bytes] = []
        self._options = options
        self._questions: list[Event] = []
        self._open: bytearray | None = None
        self._ended = False
        settings = SessionSettings(
            hostname="mx.here.example",
            message_size=SIZE,
            recipients=3,
            command_line=LINE,
            errors=6,
            idle_commands=12,
            received_headers=3,
            starttls=options.starttls,
            auth=options.asks,
            etrn=options.asks,
            normalize=options.normalize,
        )
        self.session = WatchedSession(settings, HerePolicy(), lambda side, text: self.record.append((side, text)))
        turned_away = self.session.turn_away if options.turned_away else lambda _rule: self.session.begin()
        self._take(turned_away(rules.ADDRESS_NOT_ALLOWED))

    def feed(self, piece: bytes) -> None:
        late, self._questions = self._questions, []
        self._take(self.session.feed(piece))
        for question in late:
            self._answer(question)
        self._check_memory()
        assert self._open is None or self.session.state not in OUTSIDE, "a message is left open"

    def end(self) -> None:
        """The peer is gone; questions that are open are answered to nobody."""
        self._take(self.session.connection_lost())
        assert self.session.state is State.CLOSED
        if not any(isinstance(question, MessageEnded) for question in self._questions):
            assert self._open is None, "a message is left open"
        assert self.session.feed(b"EHLO x\r\n") == []
        assert self.session.take_output() == b""

    def _take(self, events: Iterable[Event]) -> None:
        for event in events:
            assert not self._ended, f"{event} after the end"
            self._see(event)
        self._check_replies(self.session.take_output())

    def _see(self, event: Event) -> None:
        match event:
            case MailBegan() | MessageBegan():
                assert self._open is None
                self._open = bytearray() if isinstance(event, MessageBegan) else None
            case MessageData(data):
                assert self._open is not None
                self._open += data
                assert len(self._open) <= SIZE
            case MessageDropped():
                assert self._open is not None
                self._open = None
            case MessageEnded() | AuthAsked() | EtrnAsked():
                self._ask(event)
            case TlsAsked():
                assert not self.session._reader.pending, "octets in clear would be run behind the handshake"
                self._take(self.session.tls_started("TLSv1.3 TLS_AES_128_GCM_SHA256"))
            case Refused(rule, reply):
                assert rule.remedy
                assert reply.code >= 400
            case SessionEnded(ending):
                assert ending
                self._ended = True

    def _ask(self, question: MessageEnded | AuthAsked | EtrnAsked) -> None:
        assert self.session.state is State.ASKING
        if isinstance(question, MessageEnded):
            assert self._open is not None
            assert len(self._open) == question.size
            assert question.envelope.recipients
            assert all(mailbox.domain in {"", "here.example"} for mailbox in question.envelope.recipients)
        if self._options.late:
            self._questions.append(question)
        else:
            self._answer(question)

    def _answer(self, question: Event) -> None:
        reply = Reply(250, "OK")
        if isinstance(question, MessageEnded):
            assert self._open is not None
            self.kept.append(bytes(self._open))
            self._open = None
            reply = Reply(250, "kept", "2.0.0")
        elif isinstance(question, AuthAsked):
            self.session.signed_in(question.user)
            reply = Reply(235, "OK", "2.7.0")
        self._take(self.session.answer(reply))

    def _check_replies(self, output: bytes) -> None:
        at = 0
        while at < len(output):
            reply = _REPLY.match(output, at)
            assert reply, f"no reply: {output[at:]!r}"
            assert all(len(line) <= 510 for line in reply[0].split(b"\r\n"))
            at = reply.end()

    def _check_memory(self) -> None:
        if self.session.state is State.ASKING:
            return  # what waits behind a question is for the connection to limit
        reader = self.session._reader
        assert len(reader._buffer) - reader._at <= LINE + 1
        content = self.session._content
        if content is not None:
            assert len(content.head) <= HELD
            assert len(getattr(content._stream, "_held", b"")) <= 4


def run(data: bytes) -> Trial | None:
    """Run one trial; AssertionError (letter.Disagreement is one) where something does not hold."""
    if not data:
        return None
    options = Options.of(data[0])
    pieces = data[1:].split(CUT)
    trial = Trial(options)
    for piece in pieces:
        trial.feed(piece)
    while trial._questions:
        trial.feed(b"")
    trial.end()
    letter = Letter(b"".join(pieces), limit=LINE, normalize=options.normalize)
    letter.follow(trial.record)
    assert trial.kept == letter.kept, (trial.kept, letter.kept)
    assert not (trial.kept and options.turned_away)
    return trial
