"""A receiver in the test's own process, with a disk that a test can watch or make fail; and one as a child process."""

import asyncio
import contextlib
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.history import Arrival
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import AcceptedDomain, Limits, ReceiverSettings
from etrn_gui.receiver.notices import Listening, Notice, decode
from etrn_gui.receiver.process import ReceiverJob, run_receiver
from etrn_gui.receiver.settings_json import settings_to_json
from etrn_gui.storage.disk import Disk
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.paths import DataFolder

PATIENCE = 20.0
LIMITS = Limits(sessions=200, sessions_per_address=200, new_per_minute=10_000, finish=5.0, free_space=0)
ANY_PORT = Endpoint("127.0.0.1", 0)
COMMAND = (sys.executable, "-m", "etrn_gui", "receive", "--supervised", "--json")

Kind = TypeVar("Kind", bound=Notice)


def settings_for(*, listen: Endpoint = ANY_PORT, **changes: Any) -> ReceiverSettings:
    """Settings for here.example; `changes` are fields of the settings or of their limits."""
    limits = {name: changes.pop(name) for name in list(changes) if hasattr(LIMITS, name)}
    settings = ReceiverSettings(
        listen=(listen,),
        accept=(AcceptedDomain("here.example"),),
        hostname="mx.here.example",
        limits=replace(LIMITS, **limits),
    )
    return replace(settings, **changes)


class WatchedDisk(Disk):
    """The real disk, which notes what is done, in order, and fails where it is told to."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.failures: dict[str, int] = {}
        """Operation to errno; it fails every time until it is taken out."""
        self.blocked: dict[str, threading.Event] = {}
        """Operation to an event that it waits for."""

    def _step(self, operation: str) -> None:
        self.done.append(operation)
        if operation in self.blocked:
            assert self.blocked[operation].wait(PATIENCE)
        if operation in self.failures:
            number = self.failures[operation]
            raise OSError(number, os.strerror(number))

    def create(self, path: Path) -> int:
        self._step("create")
        return super().create(path)

    def write(self, descriptor: int, data: bytes | memoryview) -> None:
        half = len(data) // 2
        super().write(descriptor, data[:half])
        self._step("write")
        super().write(descriptor, data[half:])

    def sync(self, descriptor: int) -> None:
        self._step("sync")
        super().sync(descriptor)

    def rename(self, source: Path, target: Path) -> None:
        self._step("rename")
        super().rename(source, target)

    def sync_folder(self, folder: Path) -> None:
        self._step("sync_folder")
        descriptor = os.open(folder, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)

    def remove(self, path: Path) -> None:
        self._step("remove")
        super().remove(path)

    def free(self, folder: Path) -> int:
        return self.failures.get("free", super().free(folder))


@dataclass
class Running:
    """A receiver that runs; `notices` are all that it has said."""

    data: DataFolder
    notices: list[Notice] = field(default_factory=list)
    problem: Problem | None = None

    def __post_init__(self) -> None:
        self._changed = asyncio.Event()

    def take(self, notice: Notice) -> None:
        self.notices.append(notice)
        self._changed.set()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until the condition holds; looked at with every notice."""
        async with asyncio.timeout(PATIENCE):
            while not condition():
                self._changed.clear()
                await self._changed.wait()

    async def wait(self, kind: type[Kind], count: int = 1) -> Kind:
        """Wait for the `count`th notice of a kind."""
        await self.until(lambda: len(self.all(kind)) >= count)
        return self.all(kind)[count - 1]

    def all(self, kind: type[Kind]) -> list[Kind]:
        return [notice for notice in self.notices if isinstance(notice, kind)]

    @property
    def endpoint(self) -> Endpoint:
        (listening, *_) = self.all(Listening)
        return Endpoint(listening.host, listening.port)

    def new(self) -> list[bytes]:
        """The messages in the Maildir."""
        return [path.read_bytes() for path in sorted((self.data.mail / "new").iterdir())]

    def tmp(self) -> list[Path]:
        return list((self.data.mail / "tmp").iterdir())

    def rows(self) -> list[Arrival]:
        with Journal(self.data.journal) as journal:
            return journal.arrivals.after(0)


@asynccontextmanager
async def receiving(
    folder: Path, disk: Disk | None = None, settings: ReceiverSettings | None = None
) -> AsyncIterator[Running]:
    """A receiver in this process, until the end of the block."""
    data = DataFolder(folder, folder)
    running, until = Running(data), asyncio.Event()
    job = ReceiverJob(settings or settings_for(), data, disk=disk)
    task = asyncio.ensure_future(run_receiver(job, running.take, until))
    listening = asyncio.ensure_future(running.wait(Listening))
    await asyncio.wait({task, listening}, return_when=asyncio.FIRST_COMPLETED)
    try:
        if task.done():
            listening.cancel()
            running.problem = task.result()
        yield running
    finally:
        until.set()
        await asyncio.wait_for(task, PATIENCE)


class Child(Running):
    """A receiver as a child process, as the supervisor starts it. Ended at the end of the block, kindly if it can."""

    def __init__(
        self,
        folder: Path,
        settings: ReceiverSettings | None = None,
        *,
        command: Sequence[str] = COMMAND,
        environment: Mapping[str, str] | None = None,
        pass_fds: Sequence[int] = (),
    ) -> None:
        super().__init__(DataFolder(folder, folder))
        self._settings = settings or settings_for()
        self._command = command
        self._environment = {**os.environ, "ETRN_DATA_DIR": str(folder), **(environment or {})}
        self._pass_fds = tuple(pass_fds)
        self.errors = ""

    async def __aenter__(self) -> "Child":
        pipe = asyncio.subprocess.PIPE
        self.process = await asyncio.create_subprocess_exec(
            *self._command, stdin=pipe, stdout=pipe, stderr=pipe, env=self._environment, pass_fds=self._pass_fds
        )
        self._readers = asyncio.gather(self._read_notices(), self._read_errors())
        assert self.process.stdin
        self.process.stdin.write(settings_to_json(self._settings).encode() + b"\n")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def _read_notices(self) -> None:
        assert self.process.stdout
        async for line in self.process.stdout:
            notice = decode(line)
            assert notice is not None, line
            self.take(notice)

    async def _read_errors(self) -> None:
        assert self.process.stderr
        self.errors = (await self.process.stderr.read()).decode()

    async def comes_up(self) -> bool:
        """Wait until it listens, or has ended before."""
        waiting = asyncio.ensure_future(self.wait(Listening))
        ended = asyncio.ensure_future(self.ended())
        done, _ = await asyncio.wait({waiting, ended}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        ended.cancel()
        return waiting in done

    async def listening(self) -> Endpoint:
        """Wait until it listens."""
        assert await self.comes_up(), f"it ended with {await self.ended()}: {self.notices} {self.errors}"
        return self.endpoint

    async def ended(self) -> int:
        """Wait for its end; return its exit status."""
        await asyncio.shield(self._readers)
        return await self.process.wait()

    def end_input(self) -> None:
        """Ask it to stop, as the supervisor does, or as the supervisor's end does."""
        assert self.process.stdin
        self.process.stdin.close()

    def signal(self, number: int = signal.SIGKILL) -> None:
        self.process.send_signal(number)

    def kill(self) -> None:
        """End it at once, if it lives; without asking for its exit status, which `ended` waits for."""
        if self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.process.pid, signal.SIGKILL)

    async def stop(self) -> int:
        """Ask it to stop and wait; one that hangs is killed, and that is a failure."""
        self.end_input()
        try:
            return await asyncio.wait_for(self.ended(), PATIENCE)
        except TimeoutError:
            self.kill()
            await self.ended()
            raise


async def look_until(condition: Callable[[], bool]) -> None:
    """Look until the condition holds, where nothing tells of it: at another process, or at a file."""
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - see above
            await asyncio.sleep(0.005)
