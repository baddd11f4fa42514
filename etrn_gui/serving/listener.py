"""Takes connections, within the limits on how many, and stops without losing a message in flight."""

import asyncio
import contextlib
import socket
import time
from collections import Counter
from collections.abc import Callable, Sequence

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.serving.connection import LINGER, Connection
from etrn_gui.serving.rate import Rate
from etrn_gui.serving.service import Service
from etrn_gui.serving.sockets import endpoint_of
from etrn_gui.smtp import rules
from etrn_gui.smtp.rules import Rule

MINUTE = 60.0

ConnectionMaker = Callable[
    [Service, int, Callable[[Connection], Rule | None], Callable[[Connection], None]], Connection
]


class Listener:
    """All connections of one service."""

    def __init__(
        self,
        service: Service,
        on_count: Callable[[int], None] = lambda count: None,
        connect: ConnectionMaker = Connection,
    ) -> None:
        """Make it; `on_count` is told how many sessions are open whenever that changes."""
        self._service = service
        self._connect = connect
        self._on_count = on_count
        self._servers: list[asyncio.Server] = []
        self._connections: set[Connection] = set()
        self._admitted: set[Connection] = set()
        self._per_site: Counter[str] = Counter()
        self._rate = Rate(MINUTE)
        self._last_number = 0
        self._changed = asyncio.Event()

    async def start(self, sockets: Sequence[socket.socket]) -> tuple[Endpoint, ...]:
        """Listen on open sockets; return where."""
        loop = asyncio.get_running_loop()
        endpoints = tuple(endpoint_of(sock) for sock in sockets)
        for sock in sockets:
            self._servers.append(await loop.create_server(self._make, sock=sock))
        return endpoints

    async def stop(self, seconds: float) -> None:
        """Take no more connections; give a message in flight `seconds` to come through, answer the others 421.

        Who has been told so and stays is dropped: a client that keeps its connection for later does not look, and
        over TLS its end would be waited for.
        """
        for server in self._servers:
            server.close()
        deadline = asyncio.get_running_loop().time() + seconds
        told: dict[Connection, float] = {}
        while self._connections:
            self._dismiss(told)
            if not await self._wait_for_change(deadline):
                break
        for connection in list(self._connections):
            connection.close(rules.STOPPING)
            connection.abort()
        while self._connections and await self._wait_for_change(deadline + 1.0):
            pass  # they end in the next round of the loop

    def _dismiss(self, told: dict[Connection, float]) -> None:
        """Answer those 421 that have no message in flight; `told` keeps when that was, on the loop's clock."""
        now = asyncio.get_running_loop().time()
        for connection in [each for each in self._connections if not each.busy]:
            connection.close(rules.STOPPING)
            if now - told.setdefault(connection, now) > LINGER:
                connection.abort()

    async def _wait_for_change(self, deadline: float) -> bool:
        """Wait until a connection ends or has finished its message; False when the time is over."""
        self._changed.clear()
        left = deadline - asyncio.get_running_loop().time()
        if left <= 0:
            return False
        with contextlib.suppress(TimeoutError):  # a message that has come through is no change: look again soon
            await asyncio.wait_for(self._changed.wait(), min(left, 0.1))
        return True

    def _make(self) -> Connection:
        self._last_number = max(self._last_number + 1, time.time_ns() // 1000)
        return self._connect(self._service, self._last_number, self._admit, self._gone)

    def _admit(self, connection: Connection) -> Rule | None:
        """Take a connection in, or tell why not.

        Those that are turned away do not count as sessions, so that they cannot keep a provider out. When they are
        too many to wait for, they are dropped without a word.
        """
        self._connections.add(connection)
        rule = self._service.admit(connection.peer) or self._one_too_many(connection)
        if rule is None:
            self._admitted.add(connection)
            self._per_site[connection.peer.site] += 1
            self._on_count(len(self._admitted))
        elif len(self._connections) - len(self._admitted) > self._service.limits.sessions:
            connection.abort()
        return rule

    def _one_too_many(self, connection: Connection) -> Rule | None:
        limits = self._service.limits
        if len(self._admitted) >= limits.sessions:
            return rules.TOO_MANY_SESSIONS
        if self._service.exempt(connection.peer):
            return None
        site = connection.peer.site
        if self._per_site[site] >= limits.sessions_per_address:
            return rules.TOO_MANY_FROM_ADDRESS
        return rules.TOO_FAST if self._rate.exceeds(limits.new_per_minute, site, time.monotonic()) else None

    def _gone(self, connection: Connection) -> None:
        self._connections.discard(connection)
        if connection in self._admitted:
            self._admitted.discard(connection)
            self._per_site[connection.peer.site] -= 1
            self._on_count(len(self._admitted))
        self._per_site += Counter()  # drops those that are zero
        self._changed.set()
