"""Whether there is a network, as far as this machine knows. Nothing is sent to find out.

The window learns it from Qt (QNetworkInformation) and wakes the scheduler at a change; without a window the interfaces
and the routes are looked at now and then.
"""

import ipaddress
import socket
import time
from typing import Protocol

import psutil

from etrn_gui.domain.frozen import frozen

LOOK_AGAIN = 3.0
"""Seconds for which a look is good."""
_ANYWHERE = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Addresses for documentation (RFC 5737, RFC 3849): a route to them is a route to the world."""


@frozen
class NetworkState:
    """What is there: a way out, and the names of the interfaces that are up."""

    up: bool
    interfaces: frozenset[str] = frozenset()


class Network(Protocol):
    """Tells the state of the network. It may be asked from any thread, at any time, and must answer at once."""

    def state(self) -> NetworkState:
        """Return what is known now."""
        ...


class InterfaceNetwork:
    """Looks at interfaces and routes; the same on every system."""

    def __init__(self) -> None:
        self._found = NetworkState(up=False)
        self._looked = -LOOK_AGAIN

    def state(self) -> NetworkState:
        """Return what was seen within the last seconds."""
        if time.monotonic() - self._looked >= LOOK_AGAIN:
            self._found = NetworkState(_has_way_out(), interfaces_up())
            self._looked = time.monotonic()
        return self._found


def interfaces_up() -> frozenset[str]:
    """Return the interfaces that are up and have an address, the loopback ones left out."""
    addresses = psutil.net_if_addrs()
    return frozenset(
        name
        for name, stats in psutil.net_if_stats().items()
        if stats.isup and any(_is_usable(address.address) for address in addresses.get(name, []))
    )


def _is_usable(text: str) -> bool:
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False  # the interface's hardware address
    return not (address.is_loopback or address.is_link_local or address.is_unspecified)


def _has_way_out() -> bool:
    return any(is_routed(address, family) for family, address in _ANYWHERE)


def is_routed(address: str, family: int) -> bool:
    """Ask the system for a route: connecting a UDP socket looks it up and sends nothing."""
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, 9))
    except OSError:
        return False
    return True


def can_reach(host: str, state: NetworkState) -> bool:
    """Tell whether a provider can be asked at all: this machine always, an address by its own route, a name by any."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return state.up
    if address.is_loopback:
        return True
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    return state.up or is_routed(host, family)
