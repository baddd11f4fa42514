"""A small DNS server on loopback: real packets over UDP, from a table of records."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import cast

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

from etrn_gui.domain.endpoint import Endpoint

Zone = Mapping[tuple[str, str], Sequence[str]]
"""Such as {("client.test", "MX"): ["10 mail.client.test."]}; a name that stands nowhere does not exist."""


@dataclass
class DnsServer(asyncio.DatagramProtocol):
    zone: Zone
    silent: bool = False
    refusing: bool = False
    asked: list[tuple[str, str]] = field(default_factory=list)
    endpoint: Endpoint = field(init=False)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)
        self.endpoint = Endpoint(*transport.get_extra_info("sockname"))

    def datagram_received(self, data: bytes, addr: tuple[str | object, int]) -> None:
        query = dns.message.from_wire(data)
        question = query.question[0]
        name, kind = question.name.to_text(omit_final_dot=True), dns.rdatatype.to_text(question.rdtype)
        self.asked.append((name, kind))
        if self.silent:
            return
        reply = dns.message.make_response(query)
        reply.flags |= dns.flags.RA
        if self.refusing:
            reply.set_rcode(dns.rcode.REFUSED)
        elif records := self.zone.get((name, kind)):
            reply.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *records))
        elif not any(known == name for known, _ in self.zone):
            reply.set_rcode(dns.rcode.NXDOMAIN)
        self._transport.sendto(reply.to_wire(), addr)


@asynccontextmanager
async def serving_names(zone: Zone, *, silent: bool = False, refusing: bool = False) -> AsyncIterator[DnsServer]:
    loop = asyncio.get_running_loop()
    transport, server = await loop.create_datagram_endpoint(
        lambda: DnsServer(zone, silent, refusing), local_addr=("127.0.0.1", 0)
    )
    try:
        yield server
    finally:
        transport.close()
