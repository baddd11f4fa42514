"""Takes connections, within the limits on how many, and stops without losing a message in flight."""

import asyncio
import contextlib
import socket
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.serving.connection import Connection
from etrn_gui.serving.service import Service
from etrn_gui.serving.sockets import endpoint_of
from etrn_gui.smtp import rules
from etrn_gui.smtp.rules import Rule

MINUTE = 60.0


class Listener:
    """All connections of one service."""

    def __init__(self, service: Service, on_count: Callable[[int], None] = lambda count: None) -> None:
        """Make it; `on_count` is told how many sessions are open whenever that changes."""
        self._service = service
        self._on_count = on_count
        self._servers: list[asyncio.Server] = []
        self._connections: set[Connection] = set()
        self._per_address: Counter[str] = Counter()
        self._recent: dict[str, deque[float]] = {}
        self._last_number = 0
        self._changed = asyncio.Event()

    async def start(self, sockets: Sequence[socket.socket]) -> tuple[Endpoint, ...]:
        """Listen on open sockets; return where."""
        loop = asyncio.get_running_loop()
        endpoints = tuple(endpoint_of(sock) for sock in sockets)
        for sock in sockets:
            self._servers.append(await loop.create_server(self._make, sock=sock))
        return endpoints

    @property
    def sessions(self) -> int:
        """Connections that are open."""
        return len(self._connections)

    async def stop(self, seconds: float) -> None:
        """Take no more connections; give a message in flight `seconds` to come through, answer the others 421."""
        for server in self._servers:
            server.close()
        deadline = asyncio.get_running_loop().time() + seconds
        while self._connections:
            for connection in list(self._connections):
                if not connection.busy:
                    connection.close(rules.STOPPING)
            if not await self._wait_for_change(deadline):
                break
        for connection in list(self._connections):
            connection.close(rules.STOPPING)
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
        return Connection(self._service, self._last_number, self._admit, self._gone)

    def _admit(self, connection: Connection) -> Rule | None:
        """Count a connection; tell why it is one too many."""
        limits, address = self._service.limits, connection.address
        self._connections.add(connection)
        self._per_address[address] += 1
        self._on_count(len(self._connections))
        if len(self._connections) > limits.sessions:
            return rules.TOO_MANY_SESSIONS
        if self._per_address[address] > limits.sessions_per_address:
            return rules.TOO_MANY_FROM_ADDRESS
        return rules.TOO_FAST if self._too_fast(connection) else None

    def _too_fast(self, connection: Connection) -> bool:
        if self._service.exempt(connection.peer):
            return False
        now = time.monotonic()
        times = self._recent.setdefault(connection.address, deque())
        while times and now - times[0] > MINUTE:
            times.popleft()
        times.append(now)
        if len(self._recent) > 1000:
            self._recent = {address: when for address, when in self._recent.items() if now - when[-1] <= MINUTE}
        return len(times) > self._service.limits.new_per_minute

    def _gone(self, connection: Connection) -> None:
        self._connections.discard(connection)
        self._per_address[connection.address] -= 1
        if not self._per_address[connection.address]:
            del self._per_address[connection.address]
        self._changed.set()
        self._on_count(len(self._connections))
