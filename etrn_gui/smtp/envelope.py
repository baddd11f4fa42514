"""Sender, recipients and parameters of one message (RFC 5321 section 2.3.1), and who decides about them."""

from dataclasses import dataclass, field
from typing import Protocol

from etrn_gui.smtp import rules
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.syntax import NULL_SENDER, Mailbox, Path, parse_path, routes_elsewhere

BODIES = frozenset({"7BIT", "8BITMIME", "BINARYMIME"})


@dataclass(slots=True)
class Envelope:
    """What has been agreed on so far."""

    sender: Mailbox = NULL_SENDER
    recipients: list[Mailbox] = field(default_factory=list)
    announced: int = 0
    """SIZE as announced, 0 where it was not (RFC 1870)."""
    body: str = "7BIT"
    utf8: bool = False


class Policy(Protocol):
    """Who may send to whom. Called while octets are read: it must answer at once, without I/O that waits."""

    def mail(self, envelope: Envelope) -> Rule | None:
        """Return why this message cannot come, or None where it may."""

    def recipient(self, envelope: Envelope, recipient: Mailbox) -> Rule | None:
        """Return why mail for this address is not taken, or None where it is."""


def read_mail(argument: str, *, esmtp: bool) -> Envelope | Rule:
    """Read what stands behind MAIL; parameters come only after EHLO."""
    path = _read_path(argument, "FROM", rules.SENDER_SYNTAX)
    if isinstance(path, Rule):
        return path
    envelope = Envelope(path.mailbox)
    if path.parameters and not esmtp:
        return rules.UNKNOWN_PARAMETER
    for key, value in path.parameters:
        if rule := _apply(envelope, key, value):
            return rule
    return _needs_utf8(envelope, path.mailbox) or envelope


def _apply(envelope: Envelope, key: str, value: str) -> Rule | None:
    """RFC 1870 (SIZE), RFC 6152 and RFC 3030 (BODY), RFC 6531 (SMTPUTF8)."""
    match key:
        case "SIZE" if value.isascii() and value.isdigit() and len(value) <= 20:
            envelope.announced = int(value)
        case "BODY" if value.upper() in BODIES:
            envelope.body = value.upper()
        case "SMTPUTF8" if not value:
            envelope.utf8 = True
        case "SIZE" | "BODY" | "SMTPUTF8":
            return rules.BAD_VALUE
        case _:
            return rules.UNKNOWN_PARAMETER
    return None


def read_recipient(argument: str, envelope: Envelope) -> Mailbox | Rule:
    """Read what stands behind RCPT; no parameter is known (DSN is not offered)."""
    path = _read_path(argument, "TO", rules.RECIPIENT_SYNTAX)
    if isinstance(path, Rule):
        return path
    if path.parameters:
        return rules.UNKNOWN_PARAMETER
    if not path.mailbox.text:
        return rules.RECIPIENT_SYNTAX
    if routes_elsewhere(path.mailbox):
        return rules.ROUTING_TRICK
    return _needs_utf8(envelope, path.mailbox) or path.mailbox


def _read_path(argument: str, keyword: str, wrong: Rule) -> Path | Rule:
    found, _, rest = argument.partition(":")
    return parse_path(rest, wrong) if found.strip().upper() == keyword else rules.BAD_VALUE


def _needs_utf8(envelope: Envelope, mailbox: Mailbox) -> Rule | None:
    return None if envelope.utf8 or mailbox.text.isascii() else rules.NOT_ASCII
