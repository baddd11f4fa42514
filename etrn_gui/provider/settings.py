"""What a provider is run with."""

from dataclasses import dataclass, field
from enum import StrEnum

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.settings import Limits
from etrn_gui.provider.nodes import NodeTable


class ReplyStyle(StrEnum):
    """How much a positive reply to ETRN tells; RFC 1985 section 5.3 leaves the choice to the server."""

    RFC1985 = "rfc1985"
    """251 where nothing waits, 253 with the number otherwise."""
    UNCOUNTED = "uncounted"
    """251, or 252 without a number."""
    PLAIN = "plain"
    """250 to everything, as most servers do."""


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """The provider's configuration; `user` empty: ETRN needs no sign-in."""

    nodes: NodeTable
    listen: tuple[Endpoint, ...] = (Endpoint("127.0.0.1", 2526),)
    replies: ReplyStyle = ReplyStyle.RFC1985
    user: str = ""
    password: str = field(default="", repr=False)
    hostname: str = ""
    """The name in greeting, EHLO and Received; empty: this host's own."""
    certificate: str = ""
    """A PEM file with the certificate chain; empty: no STARTTLS."""
    private_key: str = ""
    limits: Limits = field(default_factory=Limits)
