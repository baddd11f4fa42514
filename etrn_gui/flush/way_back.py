"""The way back: where mail for a node goes by the DNS, and whether the provider can reach this machine by it.

The provider may have a route of its own (Postfix: `transport_maps`), so nothing here proves that mail cannot come; it
says what a provider without such a route would find (RFC 5321 section 5.1).
"""

import re
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from ipaddress import IPv4Address, IPv4Network, ip_address

import psutil

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import NodeKind
from etrn_gui.domain.profile import Queue
from etrn_gui.serving.names import Address, Lookup, LookupFailedError, UnknownNameError

LOOKUP = 5.0
"""Seconds for all records of one name."""
MAX_EXCHANGERS = 5
"""Mail exchangers of one domain that are looked at."""

CGNAT = IPv4Network("100.64.0.0/10")
"""Carrier-grade NAT (RFC 6598)."""


class Reach(Enum):
    """From where an address can be reached, the widest first."""

    PUBLIC = auto()
    CGNAT = auto()
    PRIVATE = auto()
    LINK = auto()
    LOOPBACK = auto()


def reach(address: Address) -> Reach:
    """Tell from where an address can be reached."""
    if isinstance(address, IPv4Address) and address in CGNAT:
        return Reach.CGNAT
    if address.is_loopback:
        return Reach.LOOPBACK
    if address.is_link_local:
        return Reach.LINK
    return Reach.PRIVATE if address.is_private else Reach.PUBLIC


@frozen
class Exchanger:
    """A host that the DNS names for a domain's mail; `preference` is None where there is no MX and the name stands."""

    host: str
    preference: int | None
    addresses: tuple[Address, ...]


@frozen
class Route:
    """Where the DNS leads mail for one domain; `fault` says why it could not be looked up, empty where it could."""

    domain: str
    exchangers: tuple[Exchanger, ...] = ()
    fault: str = ""
    unknown: bool = False
    """The DNS knows no such name."""
    no_mail: bool = False
    """The domain says that it takes no mail (RFC 7505)."""

    @property
    def addresses(self) -> tuple[Address, ...]:
        """Every address that mail may go to."""
        return tuple(dict.fromkeys(address for exchanger in self.exchangers for address in exchanger.addresses))


@frozen
class Here:
    """What is known of this machine: its own addresses, and those of the connection to the provider."""

    addresses: tuple[Address, ...]
    provider: Address | None = None
    """None where no connection came about."""
    seen: Address | None = None
    """The address from which the provider sees this machine come; None where it did not say."""

    @property
    def known(self) -> frozenset[Address]:
        """Every address that is this machine's, or that of the router in front of it."""
        return frozenset((*self.addresses, *((self.seen,) if self.seen else ())))


@frozen
class WayBack:
    """What can be said of one route: whether it leads here, in words, and what to do."""

    good: bool
    what: str
    remedy: str = ""


# -- judging, without a network ------------------------------------------------------------------------------------

NO_ROUTE = "Ask the provider whether it has a route of its own to you; if not, give the name an A, AAAA or MX record."
TAKES_MAIL = "Give the domain an MX record that leads here, unless the provider has a route of its own to you."
ELSEWHERE = (
    "Ask the provider whether it has a route of its own to you. If not, correct the record; where the address "
    "changes often, use dynamic DNS."
)
BEHIND_CGNAT = (
    "Carrier-grade NAT lets no connection in. Ask for a public address, use IPv6, or reach the provider through a VPN."
)
BEHIND_NAT = (
    "No provider on the internet can connect to it. Give the record the router's public address and forward the port."
)
FORWARD = "See that the router forwards the provider's port to this machine."
LOOK_AGAIN = "Check that the line is up, then check again."


def judge(route: Route, here: Here) -> WayBack:
    """Say whether a provider that goes by the DNS reaches this machine."""
    if route.fault:
        return WayBack(False, f"{route.domain} could not be looked up ({route.fault}).", LOOK_AGAIN)
    if route.unknown:
        return WayBack(False, f"The DNS does not know {route.domain}.", NO_ROUTE)
    if route.no_mail:
        return WayBack(False, f"By its MX record “.”, {route.domain} takes no mail (RFC 7505).", TAKES_MAIL)
    told = _described(route)
    if not route.addresses:
        return WayBack(False, f"{told}: no address for mail.", NO_ROUTE)
    if closed := _closed(route.addresses, here):
        return WayBack(False, _why_closed(told, closed), _remedy(closed))
    if not here.known.intersection(route.addresses):
        return WayBack(False, f"{told}. That is not this machine: {_ours(here)}.", ELSEWHERE)
    if here.seen and reach(here.seen) is Reach.CGNAT:
        return WayBack(False, f"{told}, but the provider sees {_with_kind(here.seen)}.", BEHIND_CGNAT)
    if set(here.addresses).intersection(route.addresses):
        return WayBack(True, f"{told}: this machine.")
    return WayBack(True, f"{told}: this machine, behind a router.", FORWARD)


def _closed(addresses: Iterable[Address], here: Here) -> Address | None:
    """Find an address that a provider on the internet cannot connect to, where no other one leads here."""
    if here.provider is None or reach(here.provider) is not Reach.PUBLIC:
        return None
    if any(reach(address) is Reach.PUBLIC and address in here.known for address in addresses):
        return None
    return next((address for address in addresses if reach(address) is not Reach.PUBLIC), None)


def _why_closed(told: str, address: Address) -> str:
    words = {
        Reach.CGNAT: f"{told}: {address} is a carrier-grade NAT address.",
        Reach.PRIVATE: f"{told}: {address} is a private address.",
        Reach.LINK: f"{told}: {address} is a link-local address.",
        Reach.LOOPBACK: f"{told}: {address} is a loopback address.",
    }
    return words[reach(address)]


def _remedy(address: Address) -> str:
    return BEHIND_CGNAT if reach(address) is Reach.CGNAT else BEHIND_NAT


def _ours(here: Here) -> str:
    """Name the addresses that a record could hold, the nearest to the internet first."""
    useful = [address for address in here.addresses if reach(address) not in {Reach.LOOPBACK, Reach.LINK}]
    listed = [_with_kind(address, always=True) for address in useful] or ["no address beyond loopback"]
    told = ", ".join(listed[:4])
    if here.seen is None:
        return f"it has {told}"
    seen = _with_kind(here.seen, always=True)
    return f"it has {told}, seen by the provider as {seen}"


def _described(route: Route) -> str:
    parts = [_where(found) for found in route.exchangers]
    same = len(route.exchangers) == 1 and route.exchangers[0].host == route.domain
    if not parts:
        return f"{route.domain} has no MX, A or AAAA record"
    return "; ".join(parts) if same else f"{route.domain} goes to {'; '.join(parts)}"


def _where(found: Exchanger) -> str:
    host = found.host if found.preference is None else f"MX {found.preference} {found.host}"
    if not found.addresses:
        return f"{host} is without address"
    return f"{host} is {', '.join(map(_with_kind, found.addresses))}"


def _with_kind(address: Address, *, always: bool = False) -> str:
    """Name what keeps the internet from an address: `192.168.1.4 (private)`; `always`: also what does not."""
    kind = reach(address)
    if kind in {Reach.PUBLIC, Reach.LOOPBACK} and not always:
        return str(address)
    words = {
        Reach.PUBLIC: f"{address} (public)",
        Reach.CGNAT: f"{address} (carrier-grade NAT)",
        Reach.PRIVATE: f"{address} (private)",
        Reach.LINK: f"{address} (link-local)",
        Reach.LOOPBACK: f"{address} (loopback)",
    }
    return words[kind]


_SEEN = re.compile(r"\[(?:IPv6:)?([0-9A-Fa-f:.]+)\]")


def seen_address(ehlo: Sequence[str]) -> Address | None:
    """Read the first line of an EHLO reply: from where the provider sees us come (Exim, Sendmail: `… [192.0.2.7]`).

    The last address counts: before it may stand the name that we gave, which can be an address too.
    """
    found = [address for text in _SEEN.findall(ehlo[0] if ehlo else "") if (address := _address(text))]
    return found[-1] if found else None


def domains_of(queues: Iterable[Queue]) -> tuple[str, ...]:
    """Return every domain whose mail the queues bring, once each."""
    named = (
        queue.domains if queue.node.kind is NodeKind.QUEUE else (queue.node.name, *queue.domains) for queue in queues
    )
    return tuple(dict.fromkeys(domain for domains in named for domain in domains))


# -- looking -------------------------------------------------------------------------------------------------------


def own_addresses() -> tuple[Address, ...]:
    """Return the addresses of this machine's interfaces, public ones first."""
    found = {
        address
        for interface in psutil.net_if_addrs().values()
        for entry in interface
        if (address := _address(entry.address))
    }
    return tuple(sorted(found, key=lambda address: (list(Reach).index(reach(address)), address.version, int(address))))


def _address(text: str) -> Address | None:
    try:
        return ip_address(text.partition("%")[0])
    except ValueError:
        return None


class Names:
    """Looks names up: with this system's servers, or with the one that is given."""

    def __init__(self, server: Endpoint | None = None) -> None:
        self._server = server

    async def route(self, domain: str) -> Route:
        """Find where mail for a domain goes: its MX, or its own addresses where it has none."""
        try:
            exchangers = await self._exchangers(await Lookup.begin(self._server, LOOKUP), domain)
        except UnknownNameError:
            return Route(domain, unknown=True)
        except LookupFailedError as fault:
            return Route(domain, fault=str(fault))
        return Route(domain, exchangers or (), no_mail=exchangers is None)

    async def _exchangers(self, lookup: Lookup, domain: str) -> tuple[Exchanger, ...] | None:
        """Return the hosts for the domain's mail; None where it says that there is none."""
        pairs = await lookup.exchangers(domain)
        if not pairs:
            addresses = await _addresses(lookup, domain)
            return (Exchanger(domain, None, addresses),) if addresses else ()
        wanted = [(preference, host) for preference, host in pairs if host][:MAX_EXCHANGERS]
        if not wanted:
            return None
        return tuple([Exchanger(host, preference, await _addresses(lookup, host)) for preference, host in wanted])


async def _addresses(lookup: Lookup, host: str) -> tuple[Address, ...]:
    found = set(await lookup.addresses(host))
    return tuple(sorted(found, key=lambda address: (address.version, int(address))))
