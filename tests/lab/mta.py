"""What every mail server of the lab can do: hold mail for a receiver, and give it when ETRN asks for it.

All of them answer at `address` with the protocol in full, and take mail to be held at a second, private port, which
asks for neither TLS nor sign-in. They hold mail for `DOMAINS` (and their subdomains) and deliver it to one receiver.
"""

import asyncio
import smtplib
import uuid
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Self

import psutil

from tests.lab.namespace import Namespace
from tests.lab.packages import unpacked
from tests.lab.ports import LOOPBACK, Address, free_ports, wait_listening, wait_until

DOMAINS = ("client.test", "other.test")
SENDER = "sender@elsewhere.test"
BODY_LINE = "x" * 70
_LOG_TAIL = 40


@dataclass(frozen=True)
class Access:
    """What a provider asks of those who connect.

    `certificate` is PEM, the private key first and its chain after it (trustme: `private_key_and_cert_chain_pem`).
    With it STARTTLS is offered, and a second port speaks TLS from the first byte. `users` maps names to passwords;
    with it AUTH is offered. The other two turn the offer into a condition of ETRN.
    """

    certificate: bytes | None = None
    tls_required: bool = False
    users: Mapping[str, str] = field(default_factory=dict)
    sign_in_required: bool = False


OPEN_ACCESS = Access()


@dataclass(frozen=True)
class QueueState:
    """How many messages wait until somebody asks for them, and how many are on their way in or out."""

    waiting: int
    moving: int


@dataclass(frozen=True)
class QueueFiles:
    """What one look at the folders of a queue finds: the names of the messages, as in `QueueState`."""

    waiting: frozenset[str]
    moving: frozenset[str]


class MtaLab(ABC):
    """A provider: a real mail server that holds mail for `receiver`. Enter it to start it; leaving ends it wholly.

    Raises:
        LabError: on entry, when the server cannot run here; the message says what is missing.
        TimeoutError: on entry, when it did not begin to listen.
    """

    family: ClassVar[str]
    packages: ClassVar[tuple[str, ...]]

    def __init__(self, receiver: Address, access: Access = OPEN_ACCESS) -> None:
        self.receiver = receiver
        self.access = access
        self.address, self.tls_address, self.intake = (Address(LOOPBACK, port) for port in free_ports(3))
        self._stack = ExitStack()

    @property
    def namespace(self) -> Namespace:
        """Where the server runs: to look at its files, or to run its own commands."""
        return self._namespace

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._namespace = stack.enter_context(Namespace(unpacked(*self.packages)))
            self._start()
            self._wait_started()
            self._wait_detached()
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            error.add_note(self._log_tail())
        self._stack.close()

    @abstractmethod
    def _start(self) -> None:
        """Write the configuration and start the server in `namespace`."""

    @abstractmethod
    def _queue_files(self) -> QueueFiles:
        """The names of the messages in the queue, read once."""

    @abstractmethod
    def log(self) -> str:
        """All that the server has logged so far."""

    @abstractmethod
    def deliver_to(self, receiver: Address) -> None:
        """From now on, also for what is held already, mail goes to `receiver`."""

    def queue(self) -> QueueState:
        """The queue at this moment."""
        # A message that moves from folder to folder during a look can escape it: a look counts when the next agrees.
        before, now = None, self._queue_files()
        while now != before:
            before, now = now, self._queue_files()
        return QueueState(len(now.waiting), len(now.moving))

    def inject(
        self, count: int = 1, size: int = 1_000, recipient: str = "user@client.test", sender: str = SENDER
    ) -> list[str]:
        """Hand `count` messages of about `size` bytes to the server, in one session, and return their Message-IDs.

        See `hand_over`.
        """
        identifiers = [f"<{uuid.uuid4().hex}@elsewhere.test>" for _ in range(count)]
        messages = [
            _message(identifier, number, size, sender, recipient) for number, identifier in enumerate(identifiers, 1)
        ]
        self.hand_over(messages, [recipient], sender)
        return identifiers

    def hand_over(
        self, messages: Iterable[bytes], recipients: Sequence[str] = ("user@client.test",), sender: str = SENDER
    ) -> None:
        """Hand messages, with all their headers and in any octets, to the server in one session.

        They may still be on their way into the queue when this returns: see `wait_held`. What an earlier ETRN asked for
        is waited for first, up to 2 s, so that they are held.
        """
        self._before_inject()
        with smtplib.SMTP(self.intake.host, self.intake.port, "elsewhere.test", timeout=30) as session:
            for message in messages:
                session.sendmail(sender, recipients, message, mail_options=["BODY=8BITMIME"])

    def etrn(self, argument: str) -> tuple[int, str]:
        """Ask as a client would, in a session of its own without TLS or sign-in: the code and text of the reply."""
        with smtplib.SMTP(self.address.host, self.address.port, "client.test", timeout=30) as session:
            session.ehlo()
            code, text = session.docmd("ETRN", argument)
            return code, text.decode()

    def wait_held(self, count: int, seconds: float = 10.0) -> None:
        """Wait until exactly `count` messages are held and none is on its way; 0 means all were delivered.

        Raises:
            TimeoutError: it did not come to that within `seconds`; the message tells how the queue stood.
        """
        try:
            wait_until(lambda: self.queue() == QueueState(count, 0), f"{count} messages held by {self.family}", seconds)
        except TimeoutError as error:
            raise TimeoutError(f"{error}; now {self.queue()}") from None

    async def until_held(self, count: int, seconds: float = 10.0) -> None:
        """`wait_held` without blocking the event loop."""
        await asyncio.to_thread(self.wait_held, count, seconds)

    def _before_inject(self) -> None:
        """Do what the server needs so that the next message is held, whatever went before.

        Here: a queue run that was asked for may not have begun to look. One that goes on for long has.
        """
        with suppress(TimeoutError):
            wait_until(lambda: not self._runs_queue(), "the end of all queue runs", seconds=2)

    def _runs_queue(self) -> bool:
        """Whether a queue run goes on. Sessions are children of the daemon; queue runs detach themselves."""
        try:
            daemon = self._daemon
            no_runs = {daemon, *daemon.children()}
            return any(process not in no_runs for process in self.namespace.processes())
        except psutil.NoSuchProcess:
            return True  # it is still detaching itself: look again

    @property
    def _daemon(self) -> psutil.Process:
        """The oldest process. While it detaches itself, it can be missed between two parents, and change its number."""
        self._wait_detached()
        return min(self.namespace.processes(), key=lambda process: (process.create_time(), process.pid))

    def _wait_detached(self) -> None:
        wait_until(lambda: bool(self.namespace.processes()), f"a process of {self.family}")

    def _wait_started(self) -> None:
        doors = [self.address, self.intake, *([self.tls_address] if self.access.certificate else [])]
        try:
            for door in doors:
                wait_listening(door)
        except TimeoutError as error:
            raise TimeoutError(f"{self.family} did not start: {error}\n{self._log_tail()}") from None

    def _log_tail(self) -> str:
        lines = self.log().splitlines()
        return "\n".join([f"The log of {self.family}, at its end:", *lines[-_LOG_TAIL:]])

    def _names(self, pattern: str) -> frozenset[str]:
        """The names of all files that match `pattern`, a path in the namespace."""
        return frozenset(path.name for path in self.namespace.path("/").glob(pattern.removeprefix("/")))

    def _read(self, file: str | Path) -> str:
        try:
            return self.namespace.path(file).read_text(errors="replace")
        except OSError:
            return ""


def _message(identifier: str, number: int, size: int, sender: str, recipient: str) -> bytes:
    head = (
        f"From: <{sender}>\r\nTo: <{recipient}>\r\nSubject: Held message {number}\r\n"
        f"Date: Mon, 23 Nov 2026 12:00:00 +0000\r\nMessage-ID: {identifier}\r\n\r\n"
    ).encode()
    line = BODY_LINE.encode() + b"\r\n"
    return head + line * max(1, (size - len(head)) // len(line))
