"""A connection to a node's receiver: the place that answers, its greeting and TLS; then one message after the other."""

import asyncio
import os
import socket
import ssl
from collections.abc import Callable

from etrn_gui.domain.frozen import frozen
from etrn_gui.provider.exchange import Answer, Exchange, LinkFault
from etrn_gui.provider.mail import HeldMail
from etrn_gui.provider.routes import NodeTls, NoWay, Route, Router, Stop
from etrn_gui.provider.transaction import REPLY_TIMEOUT, Handover, Offer, check, transact

CONNECT_TIMEOUT = 30.0
TLS_TIMEOUT = 30.0
QUIT_TIMEOUT = 5.0
"""Seconds."""
_VERBS = ("answered ", "did not ", "does not ", "is ", "said ", "sent ", "took ")
"""How a reason begins that goes on behind the name of the place."""


@frozen
class Means:
    """What every connection is made with."""

    hostname: str
    """What we call ourselves."""
    router: Router
    verifying: Callable[[], ssl.SSLContext]
    """Makes the context for NodeTls.VERIFIED. Raises OSError."""


class Link:
    """A connection that is made by `open` and serves one message after the other."""

    def __init__(self, route: Route, means: Means) -> None:
        self._route = route
        self._means = means
        self._exchange: Exchange | None = None
        self._offer = Offer()
        self._place = str(route)
        self._aborted = self._shaking_hands = False

    async def open(self) -> str:
        """Connect to the first place that answers, and greet; return why none does, or nothing."""
        try:
            stops = await self._means.router.stops(self._route)
        except NoWay as error:
            return str(error)
        problem = ""
        for stop in stops:
            problem = await self._try(stop)
            if not problem or self._aborted:
                break
        return problem

    async def _try(self, stop: Stop) -> str:
        self._place, self._shaking_hands = str(stop), False
        try:
            try:
                await self._greet(stop, self._route.tls)
            except OSError:
                if not (self._shaking_hands and self._route.tls is NodeTls.OPPORTUNISTIC):
                    raise
                self._drop()
                await self._greet(stop, NodeTls.NONE)  # better in clear than not at all (RFC 7435)
        except (LinkFault, OSError) as error:
            self._drop()
            return self._words(error)
        return ""

    def _drop(self) -> None:
        if self._exchange:
            self._exchange.abort()
        self._exchange = None

    # -- the beginning ---------------------------------------------------------------------------------------------

    async def _greet(self, stop: Stop, tls: NodeTls) -> None:
        async with asyncio.timeout(CONNECT_TIMEOUT):
            exchange = self._exchange = await Exchange.connect(stop.endpoint.host, stop.endpoint.port)
        if self._means.router.is_ours(*exchange.peer):
            raise LinkFault("is this provider itself: mail would go round in a circle")
        greeting = check(await exchange.read(REPLY_TIMEOUT))
        if greeting.code != 220:
            raise LinkFault(f"answered {greeting}")
        self._offer = await self._hello(exchange)
        if tls is not NodeTls.NONE and await self._start_tls(exchange, stop, tls):
            self._offer = await self._hello(exchange)

    async def _hello(self, exchange: Exchange) -> Offer:
        hello = await self._ask(exchange, f"EHLO {self._means.hostname}")
        if hello.code == 250:
            return Offer.read(hello)
        if hello.code in {500, 502, 504}:
            hello = await self._ask(exchange, f"HELO {self._means.hostname}")
            if hello.code == 250:
                return Offer()
        raise LinkFault(f"answered {hello}")

    async def _start_tls(self, exchange: Exchange, stop: Stop, tls: NodeTls) -> bool:
        """RFC 3207; tell whether the connection is protected now. Raises LinkFault where it has to be and is not."""
        why = "does not offer STARTTLS"
        if "STARTTLS" in self._offer:
            answer = await self._ask(exchange, "STARTTLS")
            if answer.code == 220:
                self._shaking_hands = True
                await exchange.start_tls(self._context(tls), stop.name, TLS_TIMEOUT)
                self._shaking_hands = False
                return True
            why = f"answered {answer} to STARTTLS"
        if tls is NodeTls.OPPORTUNISTIC:
            return False
        raise LinkFault(f"{why}, and TLS is {tls} for this node")

    def _context(self, tls: NodeTls) -> ssl.SSLContext:
        if tls is NodeTls.VERIFIED:
            return self._means.verifying()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE  # any certificate is better than none (RFC 7435)
        return context

    @staticmethod
    async def _ask(exchange: Exchange, command: str) -> Answer:
        exchange.write(f"{command}\r\n".encode())
        return check(await exchange.read(REPLY_TIMEOUT))

    # -- messages, and the end -------------------------------------------------------------------------------------

    async def hand_over(self, mail: HeldMail, content: bytes) -> Handover:
        """Send one message to its recipients."""
        if self._exchange is None:
            return Handover(broken=f"{self._place}: the connection is not open")
        try:
            return await transact(self._exchange, self._offer, mail, content)
        except (LinkFault, OSError) as error:
            self._drop()  # whoever does not keep to the protocol any more is not told goodbye
            return Handover(broken=self._words(error))

    def _words(self, error: LinkFault | OSError) -> str:
        """Say why the connection is of no use."""
        if isinstance(error, LinkFault):
            return f"{self._place} {error}" if str(error).startswith(_VERBS) else f"{self._place}: {error}"
        if isinstance(error, ssl.SSLCertVerificationError):
            return f"{self._place}: its certificate is not good: {error.verify_message}"
        if isinstance(error, ssl.SSLError):
            return f"{self._place}: TLS failed: {(error.reason or str(error)).replace('_', ' ').lower()}"
        if isinstance(error, TimeoutError) and not error.errno:
            return f"{self._place} did not answer within {CONNECT_TIMEOUT:g} s"
        if error.errno and error.errno > 0 and not isinstance(error, socket.gaierror):
            return f"{self._place}: {os.strerror(error.errno)}"
        return f"{self._place}: {error.strerror or str(error) or type(error).__name__}"

    async def close(self) -> None:
        """Say goodbye where that is still possible."""
        exchange, self._exchange = self._exchange, None
        if exchange is None:
            return
        if exchange.usable:
            try:
                exchange.write(b"QUIT\r\n")
                await exchange.read(QUIT_TIMEOUT)
            except LinkFault:
                pass
        exchange.close()

    def abort(self) -> None:
        """Cut the connection; whatever waits for an answer on it ends."""
        self._aborted = True
        if self._exchange:
            self._exchange.abort()
