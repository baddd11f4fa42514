"""Where mail goes: to the address that a node is given, or by the DNS; and how well the way has to be protected."""

import random
from collections.abc import Iterable, Sequence
from enum import StrEnum
from ipaddress import ip_address

import psutil

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.serving.names import Lookup, LookupFailedError, UnknownNameError

SMTP_PORT = 25
LOOKUP = 30.0
"""Seconds for all records of one domain."""
MAX_HOSTS = 5
"""Mail exchangers that are looked up for one domain."""
MAX_STOPS = 10
"""Addresses that are tried for one domain; RFC 5321 section 5.1 wants at least two."""


class NodeTls(StrEnum):
    """How mail to a node is protected on its way."""

    NONE = "none"
    """In clear, whatever is offered."""
    OPPORTUNISTIC = "opportunistic"
    """TLS where it is offered and works, otherwise in clear, as between most mail servers (RFC 7435)."""
    REQUIRED = "required"
    """TLS with any certificate; without it the mail waits."""
    VERIFIED = "verified"
    """TLS with a certificate that is trusted and has the receiver's name; without it the mail waits."""


@frozen
class ByMx:
    """A node without an address: its mail goes where the MX records of each mail's domain lead, on this port."""

    port: int = SMTP_PORT

    def __str__(self) -> str:
        return "mx" if self.port == SMTP_PORT else f"mx:{self.port}"


@frozen
class Exchangers:
    """The mail exchangers of one domain."""

    domain: str
    port: int

    def __str__(self) -> str:
        return f"MX of {self.domain}" if self.port == SMTP_PORT else f"MX of {self.domain}, port {self.port}"


@frozen
class Route:
    """One way for mail. What has the same route goes over one connection at a time."""

    to: Endpoint | Exchangers
    tls: NodeTls = NodeTls.OPPORTUNISTIC

    def __str__(self) -> str:
        return str(self.to)


@frozen
class Stop:
    """One place to try. `name` is what a certificate has to hold."""

    endpoint: Endpoint
    name: str

    def __str__(self) -> str:
        return str(self.endpoint) if self.name == self.endpoint.host else f"{self.name} ({self.endpoint})"


class NoWay(Exception):  # noqa: N818 - the same word as JournalFault
    """There is nowhere to go; the text says why."""


class OurAddresses:
    """Where this provider itself listens: mail is never sent there (RFC 5321 section 5.1, against loops)."""

    def __init__(self) -> None:
        self._listening: tuple[Endpoint, ...] = ()

    def set(self, listening: Iterable[Endpoint]) -> None:
        """Note what is listened on."""
        self._listening = tuple(listening)

    def __contains__(self, place: Endpoint) -> bool:
        """Tell whether `place`, an address with a port, is ours."""
        return any(
            ours.port == place.port and (ours.host == place.host or (_is_any(ours.host) and _is_local(place.host)))
            for ours in self._listening
        )


def _is_any(host: str) -> bool:
    return host in {"0.0.0.0", "::", ""}


def _is_local(host: str) -> bool:
    if ip_address(host.partition("%")[0]).is_loopback:
        return True
    return any(entry.address == host for entries in psutil.net_if_addrs().values() for entry in entries)


class Router:
    """Finds the places to try, by the DNS of this system or of the server that is given."""

    def __init__(self, server: Endpoint | None, ours: OurAddresses) -> None:
        self._server = server
        self._ours = ours

    def is_ours(self, address: str, port: int) -> bool:
        """Tell whether who answers at this address is this provider."""
        return Endpoint(address, port) in self._ours

    async def stops(self, route: Route) -> Sequence[Stop]:
        """Return the places, in the order in which they are to be tried. Raises NoWay."""
        if isinstance(route.to, Endpoint):
            return [Stop(route.to, route.to.host)]
        domain = route.to.domain
        try:
            stops = await self._by_dns(domain, route.to.port)
        except UnknownNameError:
            raise NoWay(f"{domain} does not exist in the DNS") from None
        except LookupFailedError as fault:
            raise NoWay(f"{domain} could not be looked up: {fault}") from None
        return stops[:MAX_STOPS]

    async def _by_dns(self, domain: str, port: int) -> list[Stop]:
        """RFC 5321 section 5.1: by preference, equals in any order, none that is not better than ourselves."""
        lookup = await Lookup.begin(self._server, LOOKUP)
        hosts = await lookup.exchangers(domain)
        if hosts and not any(host for _, host in hosts):
            raise NoWay(f"{domain} takes no mail: its MX is “.” (RFC 7505)")
        random.shuffle(hosts)
        hosts.sort(key=lambda host: host[0])
        found: list[tuple[int, Stop]] = []
        for preference, host in hosts[:MAX_HOSTS] or [(0, domain)]:
            addresses = await lookup.addresses(host)
            found += [(preference, Stop(Endpoint(str(address), port), host)) for address in addresses]
        if not found:
            raise NoWay(f"no address is known for {', '.join(host for _, host in hosts) or domain}")
        ours = [preference for preference, stop in found if stop.endpoint in self._ours]
        stops = [stop for preference, stop in found if not ours or preference < min(ours)]
        if not stops:
            raise NoWay(f"the MX of {domain} is this provider itself: mail would go round in a circle")
        return stops
