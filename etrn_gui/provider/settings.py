"""What a provider is run with."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.settings import Limits
from etrn_gui.provider.access import AccessRule
from etrn_gui.provider.faults import Fault
from etrn_gui.provider.nodes import NodeTable
from etrn_gui.provider.personality import Case
from etrn_gui.smtp.reply import Reply


class ReplyStyle(StrEnum):
    """How much a positive reply to ETRN tells; RFC 1985 section 5.3 leaves the choice to the server."""

    RFC1985 = "rfc1985"
    """251 where nothing waits, 253 with the number otherwise."""
    UNCOUNTED = "uncounted"
    """251, or 252 without a number."""
    PLAIN = "plain"
    """250 to everything, as most servers do."""


class Like(StrEnum):
    """The servers that the provider can behave like."""

    POSTFIX = "postfix"
    SENDMAIL = "sendmail"
    EXIM = "exim"
    EXIM_BUILTIN = "exim-builtin"
    HMAILSERVER = "hmailserver"
    LBBS = "lbbs"
    XMAIL = "xmail"
    ZMAILER = "zmailer"
    RFC1985 = "rfc1985"


class Rehearsal(StrEnum):
    """What can be rehearsed for a while."""

    OUTAGE = "outage"
    """Nobody listens; then the provider is back, with mail."""
    OVERLOAD = "overload"
    """ETRN is answered as that server does under load; Postfix's 458 is postscreen's too."""


@frozen
class ProviderSettings:
    """The provider's configuration."""

    nodes: NodeTable
    listen: tuple[Endpoint, ...] = (Endpoint("127.0.0.1", 2526),)
    replies: ReplyStyle = ReplyStyle.RFC1985
    users: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Passwords by name; none: nobody can sign in. Without `access`, ETRN is answered to who has signed in only."""
    hostname: str = ""
    """The name in greeting, EHLO and Received; empty: this host's own."""
    certificate: str = ""
    """A PEM file with the certificate chain; empty: no STARTTLS."""
    private_key: str = ""
    limits: Limits = field(default_factory=Limits)
    like: Like | None = None
    """The server to be like, in its own words; None: the practice provider, in the style of `replies`."""
    fault: Fault | None = None
    answers: Mapping[str, Case | Reply] = field(default_factory=dict)
    """Arguments of ETRN, in lower case, that meet with this case or this very reply, whatever is true."""
    rehearsal: Rehearsal | None = None
    rehearsal_lasts: float = 60.0
    """Seconds."""
    retries: int = 0
    """How often in a row what was asked for is tried again by itself; 0: it waits for the next ETRN."""
    retry_after: float = 60.0
    """Seconds before the first of these; each later one waits twice as long."""
    expire_days: float = 0.0
    """Days after which a message that nobody asked for is put away; 0: never."""
    bounce_to: Endpoint | None = None
    """The mail server that takes bounces; None: none are made."""
    access: tuple[AccessRule, ...] = ()
    """Who may ask for what; none: everybody for everything."""
    client_authorities: str = ""
    """A PEM file with the authorities of clients' certificates; empty: clients are not asked for one."""
    receiver_authorities: str = ""
    """A PEM file with the authorities of receivers' certificates, for nodes whose TLS is to be verified; empty: those
    that this system trusts."""
    resolver: Endpoint | None = None
    """The DNS server for nodes that go by MX; None: this system's."""
    require_tls: bool = False
    """Whether ETRN is answered over TLS only."""
