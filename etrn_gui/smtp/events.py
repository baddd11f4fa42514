"""What a receiving session tells its owner. The ones marked *question* pause the session until `answer` is called."""

from dataclasses import field

from etrn_gui.domain.frozen import frozen
from etrn_gui.smtp.envelope import Envelope
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule


@frozen
class MailBegan:
    """MAIL was accepted: a transaction is open."""

    envelope: Envelope


@frozen
class MessageBegan:
    """The message's octets follow."""

    envelope: Envelope


@frozen
class MessageData:
    """The next octets of the message."""

    data: bytes


@frozen
class MessageEnded:
    """*Question*: the message is whole. Store it, then answer 250, or why not."""

    envelope: Envelope
    size: int
    head: bytes
    """The header, as far as it was looked at."""


@frozen
class MessageDropped:
    """The message is not wanted any more: forget what was stored of it."""


@frozen
class Refused:
    """Something was refused; worth a row in the log."""

    rule: Rule
    reply: Reply
    sender: str
    recipients: tuple[str, ...]
    """The recipient it was about, or the accepted ones so far; none outside a transaction."""
    within: bool = True
    """Whether MAIL had begun a transaction that it belongs to."""


@frozen
class TlsAsked:
    """STARTTLS was answered 220: send what is waiting, then start TLS and call `tls_started`."""


@frozen
class AuthAsked:
    """*Question*: a client gave its name and password; answer 235 or 535."""

    user: str
    password: str = field(repr=False)


@frozen
class EtrnAsked:
    """*Question*: ETRN with its argument as it came (RFC 1985)."""

    argument: str
    user: str
    """Who has signed in; empty where nobody has."""


@frozen
class SessionEnded:
    """Send what is waiting, then close. `ending` tells why, in words."""

    ending: str


Event = (
    MailBegan
    | MessageBegan
    | MessageData
    | MessageEnded
    | MessageDropped
    | Refused
    | TlsAsked
    | AuthAsked
    | EtrnAsked
    | SessionEnded
)
