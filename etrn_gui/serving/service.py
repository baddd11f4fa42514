"""What a connection asks of the side it works for, receiver or practice provider."""

import ipaddress
import ssl
from collections.abc import Callable
from typing import Protocol

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.settings import Limits, Network
from etrn_gui.smtp.envelope import Envelope, Policy
from etrn_gui.smtp.events import AuthAsked, EtrnAsked, MessageEnded, Refused
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.states import SessionSettings


@frozen
class Peer:
    """The other end of a connection. `::ffff:192.0.2.7` is told as 192.0.2.7."""

    address: str
    port: int

    @property
    def site(self) -> str:
        """What counts as one peer in the limits: of IPv6 the network of 64 bits, for a host can use all of it."""
        if ":" not in self.address:
            return self.address
        return str(ipaddress.IPv6Network((self.address, 64), strict=False))

    def within(self, networks: tuple[Network, ...]) -> bool:
        """Tell whether the address lies in one of the networks."""
        address = ipaddress.ip_address(self.address.partition("%")[0])
        return any(address in network for network in networks)


def peer_of(name: object) -> Peer:
    """Read a socket's peer name; a socket without an IP address is told as `::`."""
    if not isinstance(name, tuple) or len(name) < 2:
        return Peer("::", 0)
    address = ipaddress.ip_address(str(name[0]).partition("%")[0])
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return Peer(str(mapped or address), int(name[1]))


@frozen
class Context:
    """What is known of a connection at one moment."""

    id: int
    """Microseconds since the epoch, each used once in a process."""
    peer: Peer
    connected: float
    """Seconds since the epoch."""
    helo: str = ""
    esmtp: bool = False
    tls: str = ""
    user: str = ""
    certificate: tuple[str, ...] = ()
    """The names in the client's certificate, lower case, where one was asked for and is trusted."""
    mail_began: float = 0.0
    """When the open transaction's MAIL came."""


Answer = Callable[[Reply, Rule | None], None]
"""Gives a reply to an open question, once; with the rule where it is a refusal. To be called on the loop."""


class Message(Protocol):
    """A message that is coming in."""

    def write(self, data: bytes) -> None:
        """Take the next octets; returns at once."""

    @property
    def backlog(self) -> int:
        """Octets that are not yet on their way to the disk."""

    def when_drained(self, resume: Callable[[], None]) -> None:
        """Have `resume` called, once, when the backlog is small again."""

    def store(self, ended: MessageEnded, answer: Answer) -> None:
        """Make the message last, then answer."""

    def drop(self) -> None:
        """Forget the message."""


class Service(Protocol):
    """A side that takes mail."""

    limits: Limits

    def session_settings(self, peer: Peer) -> SessionSettings:
        """Return what is offered to this peer."""

    def policy(self, peer: Peer) -> Policy:
        """Return who may send to whom from this peer."""

    def tls_context(self) -> ssl.SSLContext | None:
        """Return the certificate to use; None where STARTTLS is not offered."""

    def admit(self, peer: Peer) -> Rule | None:
        """Tell why this peer is turned away, or None."""

    def exempt(self, peer: Peer) -> bool:
        """Tell whether only the limit on all sessions counts for this peer, not those on one address."""

    def began(self, context: Context) -> None:
        """A connection has been let in; of one that is turned away only `refused` and `ended` tell."""

    def message(self, context: Context, envelope: Envelope) -> Message:
        """Open a message."""

    def refused(self, context: Context, refusal: Refused) -> None:
        """Something was refused."""

    def signs_in(self, context: Context, asked: AuthAsked) -> bool:
        """Tell whether name and password are right."""

    def etrn(self, context: Context, asked: EtrnAsked, answer: Answer) -> None:
        """Answer ETRN."""

    def ended(self, context: Context, ending: str, transcript: str) -> None:
        """A connection is over."""
