"""A provider as a person describes it: where it is, how to sign in, and which queues to ask for."""

from dataclasses import replace
from enum import StrEnum

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.schedule.link import PLAIN_LINK, Link
from etrn_gui.domain.schedule.rules import NO_SCHEDULE, Schedule


class TlsMode(StrEnum):
    """How the connection to the provider is protected (RFC 3207, RFC 8314)."""

    NONE = "none"
    STARTTLS = "starttls"
    IMPLICIT = "implicit"


class SignIn(StrEnum):
    """What the profile's secret is."""

    PASSWORD = "password"
    TOKEN = "token"
    """An OAuth 2 access token, for XOAUTH2; whoever renews it puts it into the keyring."""


@frozen
class Queue:
    """One thing to ask for. `domains` tells whom a #queue holds mail for; other names tell it themselves."""

    node: NodeName
    domains: tuple[str, ...] = ()
    schedule: Schedule = NO_SCHEDULE
    """When it is asked for without a click; empty: never."""

    def covers(self, domain: str) -> bool:
        """Tell whether mail for `domain` (A-labels) is what this queue is expected to bring."""
        return self.node.covers(domain) or domain.lower() in self.domains


@frozen
class Profile:
    """One provider. The secret is not here: `secret` is only the account name under which the keyring holds it."""

    name: str
    host: str
    port: int = 25
    tls: TlsMode = TlsMode.STARTTLS
    queues: tuple[Queue, ...] = ()
    user: str = ""
    secret: str = ""
    sign_in: SignIn = SignIn.PASSWORD
    tls_ca: str = ""
    """A PEM file with the authorities to trust instead of the system's."""
    tls_certificate: str = ""
    """A PEM file with our own certificate, its chain and its key, for a provider that wants one."""
    tls_pin: str = ""
    """SHA-256 of the provider's certificate (DER), 64 hex digits: trust exactly this one."""
    allow_cleartext_auth: bool = False
    send_anyway: bool = False
    """Send ETRN even where EHLO does not advertise it (etrn-facts: the keyword is unreliable)."""
    source_address: str = ""
    """The address of this machine to connect from, where it has several links; empty: the system chooses."""
    ehlo_name: str = ""
    """The name given in EHLO; empty: this host's own."""
    reply_timeout: float = 60.0
    """Seconds to wait for one reply."""
    silence_after: float = 120.0
    """Seconds without any mail after which an accepted flush is called silent."""
    quiet_after: float = 5.0
    """Seconds without further mail after which a flush that brought mail is called complete."""
    link: Link = PLAIN_LINK
    """How the provider is reached by schedules, where the link is not simply there."""

    @property
    def endpoint(self) -> Endpoint:
        """The provider's address."""
        return Endpoint(self.host, self.port)

    @property
    def signs_in(self) -> bool:
        """Whether AUTH is wanted."""
        return bool(self.user)

    def queue(self, node: NodeName) -> Queue | None:
        """Find the queue with that name."""
        return next((queue for queue in self.queues if queue.node == node), None)

    def schedule_of(self, queue: Queue) -> Schedule:
        """Return a queue's schedule within the hours of this provider's link."""
        return replace(queue.schedule, open=self.link.open)
