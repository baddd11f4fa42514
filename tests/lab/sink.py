"""A receiver that is not the project's own: aiosmtpd, which takes all mail and remembers who brought what when."""

import threading
import time
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.lab.ports import LOOPBACK, Address, free_port


@dataclass(frozen=True)
class Arrival:
    """One message. `peer` is the other end of the connection that brought it; `moment` is `time.monotonic()`."""

    message_id: str
    recipients: tuple[str, ...]
    peer: Address
    moment: float


class Sink:
    """Listens at `address`, or a free port of loopback, from entry to exit."""

    def __init__(self, address: Address | None = None) -> None:
        self.address = address or Address(LOOPBACK, free_port())
        self._arrivals: list[Arrival] = []
        self._changed = threading.Condition()
        # Without a name aiosmtpd asks the DNS for one at every connection.
        host, port = self.address.host, self.address.port
        self._controller = Controller(self, host, port, server_hostname="client.test")

    def __enter__(self) -> Self:
        self._controller.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._controller.stop()

    @property
    def arrivals(self) -> list[Arrival]:
        """What has come so far, in order."""
        with self._changed:
            return list(self._arrivals)

    def wait_arrivals(self, count: int, seconds: float = 10.0) -> list[Arrival]:
        """Wait until `count` messages have come in all.

        Raises:
            TimeoutError: fewer came within `seconds`.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._arrivals) >= count, seconds):
                raise TimeoutError(f"{len(self._arrivals)} of {count} messages came within {seconds:g} s")
            return list(self._arrivals)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """What aiosmtpd calls for a message."""
        assert isinstance(envelope.content, bytes)
        assert session.peer is not None
        lines = envelope.content.partition(b"\r\n\r\n")[0].decode("ascii", "replace").split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines if ": " in line)
        peer = Address(str(session.peer[0]), int(session.peer[1]))
        arrival = Arrival(headers.get("Message-ID", ""), tuple(envelope.rcpt_tos), peer, time.monotonic())
        with self._changed:
            self._arrivals.append(arrival)
            self._changed.notify_all()
        return "250 OK"
