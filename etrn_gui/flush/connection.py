"""One connection to a provider: a command out, a whole reply in, and nothing believed that came out of turn.

The library reads replies; this watches the octets beside it. A reply that nobody asked for would otherwise be taken for
the answer to the next command, and a refused ETRN would look accepted.
"""

import asyncio
import socket
import ssl
from collections.abc import Awaitable
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import cast

from aiosmtplib.errors import SMTPReadTimeoutError, SMTPResponseException, SMTPServerDisconnected, SMTPTimeoutError
from aiosmtplib.protocol import SMTPProtocol
from aiosmtplib.response import SMTPResponse

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.flush.transcript import CLIENT, REMARK, SERVER, Transcript
from etrn_gui.flush.unreachable import is_no_route
from etrn_gui.smtp.redact import MASK

MAX_REPLY = 65_536
"""Octets of one exchange that are looked at; the library gives up at 32 KiB."""
MAX_LINES_KEPT = 60
"""Lines of one exchange that go into the transcript."""
FAREWELL = 5.0
"""Seconds to wait for the answer to QUIT."""
MAX_ADDRESS = 10.0
"""Seconds for one address of a host that has more: where IPv6 is broken, IPv4 still gets its turn."""
CLOSING = 2.0
"""Seconds to wait until a connection is down."""


class Break(StrEnum):
    """How an exchange ended without a reply that can be relied on."""

    TIMED_OUT = "no reply came in time"
    CLOSED = "the provider closed the connection"
    GARBLED = "the reply was no SMTP"
    TOO_LONG = "the reply had no end"
    OUT_OF_STEP = "the provider spoke out of turn"
    NOT_SENT = "the provider had closed the connection"

    @property
    def sent(self) -> bool:
        """Whether the command was written, so that it may have its effect."""
        return self not in {Break.OUT_OF_STEP, Break.NOT_SENT}


@frozen
class Reply:
    """A whole reply: its code and its lines, without codes, safe to show."""

    code: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The reply on one line."""
        return " ".join(line for line in self.lines if line)


@frozen
class Broken:
    """An exchange that ended without a reply; `text` is what was heard instead, safe to show."""

    how: Break
    text: str = ""


class _Protocol(SMTPProtocol):
    """The library's protocol, with an ear for every octet."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.lost = asyncio.Event()
        self.heard = bytearray()
        super().__init__(loop, connection_lost_callback=lambda _: self.lost.set())

    def data_received(self, data: bytes) -> None:
        if len(self.heard) < MAX_REPLY:
            self.heard += data
        super().data_received(data)


class Connection:
    """An open connection. Every line goes into the transcript."""

    def __init__(self, protocol: _Protocol, transcript: Transcript, reply_timeout: float) -> None:
        self._protocol = protocol
        self._transcript = transcript
        self._reply_timeout = reply_timeout
        self._in_step = True
        """Whether the next reply can still be the answer to the next command."""
        self.peer = self._address("peername")
        """The provider's address."""
        self.own = self._address("sockname")
        """This machine's address on the connection."""

    def _address(self, key: str) -> IPv4Address | IPv6Address:
        """Read one end of the connection; a mapped IPv4 address in its own form."""
        transport = self._protocol.transport
        pair = transport.get_extra_info(key) if transport else None
        address = ip_address(str(pair[0]).partition("%")[0]) if pair else IPv4Address(0)
        return (address.ipv4_mapped if isinstance(address, IPv6Address) else None) or address

    @property
    def tls(self) -> ssl.SSLObject | None:
        """The TLS session, None in clear."""
        transport = self._protocol.transport
        return cast(ssl.SSLObject | None, transport.get_extra_info("ssl_object")) if transport else None

    async def greeting(self) -> Reply | Broken:
        """Wait for the greeting."""
        return await self._exchange(self._protocol.read_response(self._reply_timeout))

    async def command(self, line: str) -> Reply | Broken:
        """Send one command and wait for its whole reply. The transcript masks what stands behind AUTH's mechanism."""
        return await self._send(line, line)

    async def secret(self, line: str) -> Reply | Broken:
        """Send an answer to 334; the transcript gets a mask, also where the provider repeats it."""
        self._transcript.hide([line])
        return await self._send(line, MASK)

    async def _send(self, line: str, kept: str) -> Reply | Broken:
        if broken := self.fault():
            return broken
        self._transcript.append(CLIENT, kept)
        return await self._exchange(self._protocol.execute_command(line.encode("ascii"), timeout=self._reply_timeout))

    def fault(self) -> Broken | None:
        """Say why nothing more can be sent: the provider spoke out of turn or is gone; None where all is well."""
        if self._protocol.heard:
            return self._broken(Break.OUT_OF_STEP)
        if not self._protocol.is_connected:
            return self._broken(Break.NOT_SENT)
        return None

    async def start_tls(self, context: ssl.SSLContext, host: str) -> Reply | Broken:
        """Send STARTTLS and agree on TLS; raises ssl.SSLError where that fails.

        Octets in clear behind the 220 stay in `fault()`: nothing may be sent then (RFC 3207 section 6).
        """
        if broken := self.fault():
            return broken
        self._transcript.append(CLIENT, "STARTTLS")
        return await self._exchange(self._protocol.start_tls(context, host, self._reply_timeout))

    async def _exchange(self, reply: Awaitable[SMTPResponse]) -> Reply | Broken:
        try:
            response = await reply
        except SMTPTimeoutError as error:
            return self._broken(Break.TIMED_OUT if isinstance(error, SMTPReadTimeoutError) else Break.CLOSED)
        except SMTPServerDisconnected:
            return self._broken(Break.CLOSED)
        except SMTPResponseException as error:
            return self._refused_or_garbled(error)
        except BaseException:
            self._keep_heard()
            raise
        return self._read(response.code)

    def _refused_or_garbled(self, error: SMTPResponseException) -> Reply | Broken:
        if error.code > 0:
            return self._read(error.code)
        return self._broken(Break.TOO_LONG if len(self._protocol.heard) >= 8192 else Break.GARBLED)

    def _read(self, code: int) -> Reply | Broken:
        """Take the reply's lines out of what was heard; what is left over came out of turn."""
        octets, rest = split_reply(bytes(self._protocol.heard))
        self._protocol.heard[:] = octets
        lines = tuple(self._transcript.cleaned(line[4:]).strip() for line in _lines(octets))
        if not 200 <= code <= 599:
            return self._broken(Break.GARBLED)
        self._keep_heard()
        self._protocol.heard += rest
        return Reply(code, lines)

    def _broken(self, how: Break) -> Broken:
        self._in_step = False
        text = self._keep_heard()
        self._transcript.append(REMARK, how)
        return Broken(how, text)

    def _keep_heard(self) -> str:
        """Move what was heard into the transcript; return its beginning on one line."""
        lines = _lines(bytes(self._protocol.heard))
        self._protocol.heard.clear()
        for line in lines[:MAX_LINES_KEPT]:
            self._transcript.append(SERVER, line)
        if len(lines) > MAX_LINES_KEPT:
            self._transcript.append(REMARK, f"{len(lines) - MAX_LINES_KEPT:,} lines left out here")
        return self._transcript.cleaned(" ".join(lines[:3]))[:500]

    async def quit(self) -> None:
        """Say goodbye where the dialogue is in step (RFC 5321: 221; RFC 1985's own example: 250), then close."""
        if self._in_step and self.fault() is None:
            self._transcript.append(CLIENT, "QUIT")
            timeout = min(self._reply_timeout, FAREWELL)
            await self._exchange(self._protocol.execute_command(b"QUIT", timeout=timeout))
        await self.close()

    async def close(self) -> None:
        """Close the connection, whatever its state; bounded."""
        if transport := self._protocol.transport:
            transport.close()
            try:
                await asyncio.wait_for(self._protocol.lost.wait(), CLOSING)
            except TimeoutError:
                self.abort()

    def abort(self) -> None:
        """Drop the connection at once."""
        if self._protocol.transport:
            cast(asyncio.WriteTransport, self._protocol.transport).abort()


@frozen
class Way:
    """How to reach a provider: TLS from the start where there is a context; from `source`, one of our addresses."""

    endpoint: Endpoint
    context: ssl.SSLContext | None = None
    source: str = ""


async def connect(way: Way, transcript: Transcript, reply_timeout: float) -> Connection:
    """Open a connection; tries every address of the host in turn, of the source's kind where there is a source.

    Raises OSError (ssl.SSLError and TimeoutError are such) where that fails; see `unreachable`. The library's way of
    racing the addresses is not used: cancelled at the wrong moment, it leaves a connection open.
    """
    failures: list[OSError] = []
    async with asyncio.timeout(reply_timeout):
        endpoint, addresses = way.endpoint, await _addresses(way)
        for number, address in enumerate(addresses, 1):
            transcript.append(
                REMARK, f"connecting to {endpoint}" + (f" at {address}" if address != endpoint.host else "")
            )
            try:
                async with asyncio.timeout(None if number == len(addresses) else MAX_ADDRESS):
                    return await _connect_to(address, way, transcript, reply_timeout)
            except ssl.SSLError:
                raise
            except OSError as error:
                failures.append(error)
    raise next((error for error in reversed(failures) if not is_no_route(error)), failures[-1])


async def _addresses(way: Way) -> list[str]:
    family = socket.AF_UNSPEC
    if way.source:
        family = socket.AF_INET6 if ":" in way.source else socket.AF_INET
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(way.endpoint.host, way.endpoint.port, type=socket.SOCK_STREAM, family=family)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


async def _connect_to(address: str, way: Way, transcript: Transcript, reply_timeout: float) -> Connection:
    loop = asyncio.get_running_loop()
    _, protocol = await loop.create_connection(
        lambda: _Protocol(loop),
        address,
        way.endpoint.port,
        ssl=way.context,
        server_hostname=way.endpoint.host if way.context else None,
        local_addr=(way.source, 0) if way.source else None,
    )
    return Connection(protocol, transcript, reply_timeout)


def split_reply(octets: bytes) -> tuple[bytes, bytes]:
    """Part what was heard into one whole reply and what came behind it."""
    start = end = 0
    while (found := octets.find(b"\n", start)) >= 0:
        start, end = found + 1, start
        if octets[end + 3 : end + 4] != b"-":
            break
    return octets[:start], octets[start:]


def _lines(octets: bytes) -> list[str]:
    return [line.decode("utf-8", "surrogateescape") for line in octets.replace(b"\r\n", b"\n").split(b"\n") if line]
