"""A receiving session with an owner that keeps what it is given: the smallest server there can be."""

import re
from collections.abc import Iterable

from etrn_gui.smtp import rules
from etrn_gui.smtp.envelope import Envelope
from etrn_gui.smtp.events import (
    AuthAsked,
    EtrnAsked,
    Event,
    MessageBegan,
    MessageData,
    MessageDropped,
    MessageEnded,
    Refused,
    SessionEnded,
)
from etrn_gui.smtp.provider_session import ProviderSession
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.session import ReceivingSession
from etrn_gui.smtp.states import SessionSettings
from etrn_gui.smtp.syntax import Mailbox

_LAST_LINE = re.compile(r"^(\d{3}) (\d\.\d\.\d)?", re.MULTILINE)
OPENING = b"EHLO client.example\r\n"
ENVELOPE = b"MAIL FROM:<a@sender.example>\r\nRCPT TO:<b@here.example>\r\n"


class HerePolicy:
    """Takes mail for here.example and for postmaster."""

    def mail(self, envelope: Envelope) -> Rule | None:
        return rules.DISK_FULL if envelope.sender.local == "disk-is-full" else None

    def recipient(self, envelope: Envelope, recipient: Mailbox) -> Rule | None:
        return None if recipient.domain in {"", "here.example", "xn--mnchen-3ya.example"} else rules.RELAY


class Owner:
    """Feeds a session and answers its questions at once."""

    def __init__(self, *, greet: bool = True, **settings: object) -> None:
        options = {"hostname": "mx.here.example", "message_size": 1000, **settings}
        self.lines: list[tuple[str, str]] = []
        kind = ProviderSession if options.get("auth") or options.get("etrn") else ReceivingSession
        self.session = kind(
            SessionSettings(**options),  # type: ignore[arg-type]
            HerePolicy(),
            lambda side, text: self.lines.append((side, text)),
        )
        self.stored: list[bytes] = []
        self.refused: list[Rule] = []
        self.events: list[Event] = []
        self.ending = ""
        self._open: bytearray | None = None
        self.output = b""
        if greet:
            self.handle(self.session.begin())
            self.take()

    def take(self) -> str:
        """Return what has been answered since the last call."""
        output, self.output = self.output, b""
        return output.decode()

    def say(self, *pieces: bytes) -> str:
        """Feed the pieces; return the replies."""
        for piece in pieces:
            self.handle(self.session.feed(piece))
        return self.take()

    def codes(self, *pieces: bytes) -> list[str]:
        """Feed the pieces; return the code and enhanced code of each reply's last line."""
        return [f"{code} {enhanced}".strip() for code, enhanced in _LAST_LINE.findall(self.say(*pieces))]

    def handle(self, events: Iterable[Event]) -> None:
        pending = list(events)
        while pending:
            event = pending.pop(0)
            self.events.append(event)
            match event:
                case MessageBegan():
                    self._open = bytearray()
                case MessageData(data):
                    assert self._open is not None
                    self._open += data
                case MessageDropped():
                    self._open = None
                case MessageEnded():
                    assert self._open is not None
                    self.stored.append(bytes(self._open))
                    self._open = None
                    pending += self.session.answer(Reply(250, "kept", "2.0.0"))
                case AuthAsked(user, password):
                    good = (user, password) == ("ops", "sesame")
                    self.session.signed_in(user if good else "")
                    pending += self.session.answer(Reply(235, "OK", "2.7.0") if good else rules.AUTH_FAILED.reply)
                case EtrnAsked(argument):
                    pending += self.session.answer(Reply(250, f"OK, queuing for node {argument} started"))
                case Refused(rule):
                    self.refused.append(rule)
                case SessionEnded(ending):
                    self.ending = ending
        self.output += self.session.take_output()
