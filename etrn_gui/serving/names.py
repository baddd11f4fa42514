"""Names in the DNS: who takes a domain's mail, and at which addresses (RFC 5321 section 5.1)."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address, IPv6Address, ip_address

import dns.asyncresolver
import dns.exception
import dns.rdatatype
import dns.resolver
from dns.rdata import Rdata
from dns.rdtypes.ANY.MX import MX
from dns.rdtypes.IN.A import A
from dns.rdtypes.IN.AAAA import AAAA

from etrn_gui.domain.endpoint import Endpoint

Address = IPv4Address | IPv6Address


class UnknownNameError(Exception):
    """The DNS says that there is no such name."""


class LookupFailedError(Exception):
    """Nobody could be asked, or nobody answered; the text tells why."""


class Lookup:
    """Questions that belong together: all of them have `seconds` in all."""

    def __init__(self, resolver: dns.asyncresolver.Resolver, seconds: float) -> None:
        self._resolver = resolver
        self._until = time.monotonic() + seconds

    @classmethod
    async def begin(cls, server: Endpoint | None, seconds: float) -> "Lookup":
        """Ask this system's servers, or the one that is given. Raises LookupFailedError."""
        with _told():
            return cls(await asyncio.to_thread(_configured, server), seconds)

    async def exchangers(self, domain: str) -> list[tuple[int, str]]:
        """Return preference and host of each MX, best first; an empty host says: no mail (RFC 7505).

        Raises UnknownNameError and LookupFailedError.
        """
        records = await self._ask(domain, dns.rdatatype.MX)
        return sorted(
            (record.preference, str(record.exchange).rstrip(".").lower())
            for record in records
            if isinstance(record, MX)
        )

    async def addresses(self, host: str) -> list[Address]:
        """Return IPv6 and IPv4 addresses in the order of the answers; none where there is no such name.

        Raises LookupFailedError.
        """
        try:
            found = [record for kind in (dns.rdatatype.AAAA, dns.rdatatype.A) for record in await self._ask(host, kind)]
        except UnknownNameError:
            return []
        return [ip_address(str(record.address)) for record in found if isinstance(record, A | AAAA)]

    async def _ask(self, name: str, kind: dns.rdatatype.RdataType) -> list[Rdata]:
        left = max(0.1, self._until - time.monotonic())
        with _told():
            answer = await self._resolver.resolve(
                f"{name}.", kind, raise_on_no_answer=False, search=False, lifetime=left
            )
            return list(answer)


def _configured(server: Endpoint | None) -> dns.asyncresolver.Resolver:
    resolver = dns.asyncresolver.Resolver(configure=server is None)
    if server:
        resolver.nameservers, resolver.port = [server.host], server.port
    return resolver


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except dns.resolver.NXDOMAIN as error:
        raise UnknownNameError from error
    except dns.exception.Timeout as error:
        raise LookupFailedError("no DNS server answered in time") from error
    except (dns.exception.DNSException, OSError) as error:
        raise LookupFailedError(_why(error)) from error


def _why(error: Exception) -> str:
    if isinstance(error, dns.resolver.NoNameservers):
        return "the DNS server refuses to answer"
    if isinstance(error, dns.resolver.NoResolverConfiguration):
        return "this system names no DNS server"
    return str(error).rstrip(".") or type(error).__name__
