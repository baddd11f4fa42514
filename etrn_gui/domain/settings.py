"""What the receiver may take, from whom, and how much (receiver-behaviour: limits)."""

import ipaddress
from collections.abc import Iterable
from dataclasses import field, replace

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import NodeName, parse_domain
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile

MIB = 1024 * 1024

SELF_MADE = "self-made"
"""Instead of a certificate's file: the program makes one, in the data folder, and renews it."""

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


@frozen
class AcceptedDomain:
    """A domain the receiver takes mail for: `a.example`, `*.a.example` (its subdomains) or `@a.example` (both)."""

    name: str
    itself: bool = True
    subdomains: bool = False

    def __str__(self) -> str:
        return {(True, False): "", (False, True): "*.", (True, True): "@"}[self.itself, self.subdomains] + self.name

    def covers(self, domain: str) -> bool:
        """Tell whether mail for `domain` (A-labels, any case) is taken."""
        domain = domain.lower()
        return (self.itself and domain == self.name) or (self.subdomains and domain.endswith("." + self.name))


def parse_accepted(text: str) -> AcceptedDomain | Problem:
    """Read `domain`, `*.domain` or `@domain`."""
    text = text.strip()
    subdomains_only = text.startswith("*.")
    both = text.startswith("@")
    name = parse_domain(text.removeprefix("*.").removeprefix("@"))
    if isinstance(name, Problem):
        return name
    return AcceptedDomain(name, itself=not subdomains_only, subdomains=subdomains_only or both)


def accepted_for(node: NodeName) -> AcceptedDomain | None:
    """Return what must be accepted so that mail called by this node name can come; a #queue does not tell."""
    parsed = parse_accepted(str(node)) if not str(node).startswith("#") else None
    return parsed if isinstance(parsed, AcceptedDomain) else None


def parse_network(text: str) -> Network | Problem:
    """Read an address or a CIDR block; host bits may be set."""
    try:
        return ipaddress.ip_network(text.strip(), strict=False)
    except ValueError:
        return Problem(f"“{text}” is not an address or a network.", "Write 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32.")


@frozen
class Limits:
    """How much the receiver takes at once. Sizes in octets, times in seconds."""

    sessions: int = 50
    sessions_per_address: int = 25
    """More than the 20 that Postfix opens to one destination (default_destination_concurrency_limit)."""
    new_per_minute: int = 30
    """New connections a minute from one address. Providers and the allow list are exempt from this and the one above:
    Exim opens one a message."""
    recipients: int = 100
    message_size: int = 50 * MIB
    command_line: int = 2048
    idle: float = 300.0
    slowest_data: int = 500
    """Octets a second, over a minute, below which DATA is given up."""
    tls_handshake: float = 30.0
    errors: int = 20
    idle_commands: int = 100
    """Commands in a row that bring no message nearer."""
    received_headers: int = 50
    free_space: int = 64 * MIB
    """Octets of the disk that stay free beyond the announced size."""
    finish: float = 30.0
    """Time a message in flight is given when the receiver stops."""


@frozen
class ReceiverSettings:
    """The receiver's own configuration. An empty `allow` takes mail from any address; an empty `accept` takes none."""

    listen: tuple[Endpoint, ...] = (Endpoint("0.0.0.0", 2525),)
    accept: tuple[AcceptedDomain, ...] = ()
    allow: tuple[Network, ...] = ()
    providers: tuple[Network, ...] = ()
    """Addresses of the providers in the profiles: exempt, like those in `allow`, from the limits on one address."""
    provider_names: tuple[str, ...] = ()
    """Hosts of the profiles that are given by name; the receiver looks up their addresses, which are exempt too."""
    normalize: tuple[Network, ...] = ()
    """Addresses from which a message with bare CR or LF is taken and mended, instead of refused."""
    hostname: str = ""
    """The name in the greeting; empty: this host's own."""
    certificate: str = ""
    """A PEM file with the certificate chain, or SELF_MADE; empty: no STARTTLS."""
    private_key: str = ""
    keep_receiving: bool = False
    """Whether the window's receiver goes on when the window is gone, closed or killed; the next window takes over."""
    limits: Limits = field(default_factory=Limits)

    def accepts(self, domain: str) -> bool:
        """Tell whether mail for `domain` is taken."""
        return any(rule.covers(domain) for rule in self.accept)


def with_queues(settings: ReceiverSettings, profiles: Iterable[Profile]) -> ReceiverSettings:
    """Return the settings with what profiles need: their queues' domains accepted, their hosts known as providers."""
    accept, providers, names = list(settings.accept), list(settings.providers), list(settings.provider_names)
    for profile in profiles:
        for queue in profile.queues:
            called = accepted_for(queue.node)
            accept += [called] if called else []
            accept += [AcceptedDomain(domain) for domain in queue.domains]
        found = _networks_of(profile.host)
        providers += found
        names += [] if found else [profile.host]
    return replace(
        settings,
        accept=tuple(dict.fromkeys(accept)),
        providers=tuple(dict.fromkeys(providers)),
        provider_names=tuple(dict.fromkeys(names)),
    )


def _networks_of(host: str) -> list[Network]:
    """A host that is written as an address, or as this one; other names are for the receiver to look up."""
    if host == "localhost":
        return [ipaddress.IPv4Network("127.0.0.0/8"), ipaddress.IPv6Network("::1/128")]
    network = parse_network(host)
    return [] if isinstance(network, Problem) else [network]
