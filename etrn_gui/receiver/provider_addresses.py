"""The addresses of the providers that are known by name, looked up now and again.

A provider is let in as often as it likes (Exim opens a connection a message); a name alone does not say who is one.
"""

import asyncio
import ipaddress
import socket
from collections.abc import Callable, Iterable
from functools import partial

from etrn_gui.domain.settings import Network
from etrn_gui.serving.daemon_calls import DaemonCalls

LOOK_AGAIN = 300.0
"""Seconds between two looks: providers move seldom, and a link may be down at the first one."""
PATIENCE = 30.0
"""Seconds for one name."""

Resolve = Callable[[str], Iterable[str]]


def resolve(name: str) -> list[str]:
    """Return the addresses of a host; blocks, and raises OSError where the name cannot be found now."""
    return [str(found[4][0]) for found in socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)]


class ProviderAddresses:
    """Knows where the named hosts are, as of the last look that succeeded for each."""

    def __init__(self, names: tuple[str, ...], resolve: Resolve = resolve) -> None:
        self._names = names
        self._resolve = resolve
        self._calls = DaemonCalls()
        self._known: dict[str, tuple[Network, ...]] = {}

    @property
    def networks(self) -> tuple[Network, ...]:
        """The addresses, each as a network of its own."""
        return tuple(network for networks in self._known.values() for network in networks)

    async def follow(self) -> None:
        """Look the names up, and again from time to time, until cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(LOOK_AGAIN)

    async def look(self) -> None:
        """Look each name up once; one that is not found now keeps the addresses it had."""
        for name in self._names:
            try:
                addresses = await self._calls.run(partial(self._resolve, name), PATIENCE)
            except (OSError, TimeoutError):
                continue
            self._known[name] = tuple(ipaddress.ip_network(address.partition("%")[0]) for address in addresses)
