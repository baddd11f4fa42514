"""A practice provider with mail that waits: a process of its own, and a profile that asks it. No Qt, no printing.

    async with Practice() as practice:
        bridge = Bridge(practice.data, etrnctl("receive", "--supervised"))   # or a Supervisor, or `etrnctl receive`
        …                                                                        # flush practice.profile's queues

Until the end of the block the provider runs; then it is stopped, and what it made is removed.
"""

import asyncio
import contextlib
import subprocess
import tempfile
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from etrn_gui.demo.ports import LOOPBACK, free_port
from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.node import NodeName, parse_node
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue, TlsMode
from etrn_gui.own_command import etrnctl
from etrn_gui.provider.notices import Listening, Notice, Trouble, decode
from etrn_gui.provider.samples import BRIDGE, FLEET, HARBOUR, Sample, write_message
from etrn_gui.provider.spool_reader import SpoolReader
from etrn_gui.provider.submit import submit
from etrn_gui.storage.paths import DataFolder
from etrn_gui.storage.profile_file import ProfileFile, Unreadable

NAME = "Practice provider"
START = 20.0
"""Seconds in which the provider has to listen."""
FINISH = 5.0
"""Seconds in which it has to stop before it is ended."""
AGE = 900.0
"""Seconds between the dates of two sample messages."""
KEPT_LINES = 5


class PracticeFault(Exception):  # noqa: N818 - the same word as JournalFault
    """The practice provider could not be started; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def _queue(text: str, *domains: str) -> Queue:
    node = parse_node(text)
    if isinstance(node, Problem):
        raise ValueError(str(node))
    return Queue(node, domains)


QUEUES: Mapping[Queue, tuple[Sample, ...]] = {
    _queue("harbour.example"): HARBOUR,
    _queue("@fleet.example"): FLEET,
    _queue("#priority", "bridge.example"): BRIDGE,
}
"""What the provider holds: a host, a domain with its subdomains, and a queue; no mail is in two of them."""


class Practice:
    """One practice provider; an asynchronous context manager. Raises PracticeFault when it cannot be started."""

    data: DataFolder
    """The data folder; with Practice's own settings, its profile file has the profile and the receiver's settings."""
    profile: Profile
    """Called "Practice provider"; without TLS and sign-in."""
    provider: Endpoint
    """Where the provider listens."""
    receiver: Endpoint
    """Where the provider delivers to."""
    spool: SpoolReader
    """What the provider holds: to look at, to put in, to give back, to take away."""

    def __init__(
        self,
        data: DataFolder | None = None,
        *,
        deliver_to: Endpoint | None = None,
        on_notice: Callable[[Notice], None] = lambda notice: None,
    ) -> None:
        """Prepare; nothing runs yet.

        `data`: a folder to work in; None: a temporary one, removed at the end. `deliver_to`: a receiver that is set up
        already; the profile file is then left alone, and the caller takes `profile`. None: a free port on loopback is
        chosen and written with the profile into the profile file. `on_notice` is told what the provider does.
        """
        self._given = data
        self._deliver_to = deliver_to
        self._on_notice = on_notice
        self._exits = contextlib.AsyncExitStack()
        self._last_words: deque[str] = deque(maxlen=KEPT_LINES)
        self._listening: asyncio.Future[Endpoint] | None = None
        self._child: asyncio.subprocess.Process | None = None
        self._readers: asyncio.Future[tuple[None, None]] | None = None
        self._folder = Path()

    @property
    def expected(self) -> dict[NodeName, int]:
        """How many messages wait for each queue at the start."""
        return {queue.node: len(samples) for queue, samples in QUEUES.items()}

    async def __aenter__(self) -> Self:
        try:
            await self._start()
        except BaseException:
            await self._exits.aclose()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._exits.aclose()

    # -- from start to stop --------------------------------------------------------------------------------------

    async def _start(self) -> None:
        folder = Path(self._exits.enter_context(tempfile.TemporaryDirectory(prefix="etrn-practice-")))
        own = DataFolder(config=folder / "data", data=folder / "data")
        self.data = self._given or own
        self.receiver = self._deliver_to or Endpoint(LOOPBACK, free_port())
        _raise(self.data.make())
        self._folder = folder / "provider"
        self.spool = SpoolReader(DataFolder(self._folder, self._folder))
        self._exits.push_async_callback(self._stop_provider)
        self.provider = await self._start_provider(Endpoint(LOOPBACK, 0))
        self.profile = _profile(self.provider)
        if self._deliver_to is None:
            _raise(await asyncio.to_thread(_write_settings, self.data, self.profile, self.receiver))
        _raise(await self.fill())

    async def fill(self) -> Problem | None:
        """Hand the sample mail in, over SMTP; once more gives the provider the same again."""
        samples = [sample for group in QUEUES.values() for sample in group]
        mail = [write_message(sample, AGE * (len(samples) - number)) for number, sample in enumerate(samples)]
        return await submit(self.provider, mail)

    def listen(self, on_notice: Callable[[Notice], None]) -> None:
        """Have somebody else told what the provider does from now on."""
        self._on_notice = on_notice

    async def restart(self, *options: str, gone: bool = False) -> None:
        """Start the provider again in its place, with these options of `etrnctl provide`; what it holds stays.

        `gone`: it is not to listen soon, so that is not waited for. Raises PracticeFault.
        """
        await self._stop_provider()
        await self._start_provider(self.provider, *options, gone=gone)

    async def _stop_provider(self) -> None:
        if self._child and self._readers:
            child, self._child = self._child, None
            await _stop(child, self._readers)

    async def _start_provider(self, where: Endpoint, *more: str, gone: bool = False) -> Endpoint:
        """Start the provider as a child; the end of its standard input stops it, so it never outlives us."""
        nodes = [f"--node={_written(queue)}={self.receiver}" for queue in QUEUES]
        options = ("--listen", str(where), "--supervised", "--data-dir", str(self._folder), *more)
        pipe = asyncio.subprocess.PIPE
        child = await asyncio.create_subprocess_exec(
            *etrnctl("provide", *options, *nodes),
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows would open a console for it
        )
        self._last_words.clear()
        self._listening = None if gone else asyncio.get_running_loop().create_future()
        self._child, self._readers = child, asyncio.gather(self._read_notices(child), self._read_errors(child))
        if self._listening is None:
            return where
        try:
            async with asyncio.timeout(START):
                return await self._listening
        except TimeoutError:
            why = f"It did not listen within {START:.0f} seconds."
            raise PracticeFault(Problem(f"The practice provider could not be started. {why}")) from None

    async def _read_notices(self, child: asyncio.subprocess.Process) -> None:
        while child.stdout and (line := await child.stdout.readline()):
            notice = decode(line)
            if notice is not None:
                self._take(notice)
        await child.wait()
        words = " ".join(self._last_words) or f"It ended with status {child.returncode}."
        self._fail(Problem(f"The practice provider could not be started. {words}"))

    async def _read_errors(self, child: asyncio.subprocess.Process) -> None:
        while child.stderr and (line := await child.stderr.readline()):
            self._last_words.append(line.decode("utf-8", "replace").strip())

    def _take(self, notice: Notice) -> None:
        match notice:
            case Listening(host, port) if self._listening and not self._listening.done():
                self._listening.set_result(Endpoint(host, port))
            case Trouble(problem):
                self._fail(problem)
        self._on_notice(notice)

    def _fail(self, problem: Problem) -> None:
        if self._listening and not self._listening.done():
            self._listening.set_exception(PracticeFault(problem))


async def _stop(child: asyncio.subprocess.Process, readers: "asyncio.Future[tuple[None, None]]") -> None:
    """Let the child finish, end it where it does not, and wait until it is gone."""
    if child.stdin:
        child.stdin.close()
    try:
        await asyncio.wait_for(child.wait(), FINISH)
    except TimeoutError:
        child.kill()
    finally:
        await child.wait()
        await readers


def _raise(problem: Problem | None) -> None:
    if problem:
        raise PracticeFault(problem)


def _written(queue: Queue) -> str:
    return f"{queue.node}:{','.join(queue.domains)}" if queue.domains else str(queue.node)


def _profile(provider: Endpoint) -> Profile:
    """Return the profile: what is on loopback answers at once, so nothing need be waited for long."""
    return Profile(
        name=NAME,
        host=provider.host,
        port=provider.port,
        tls=TlsMode.NONE,
        queues=tuple(QUEUES),
        reply_timeout=10.0,
        silence_after=10.0,
        quiet_after=1.0,
    )


def _write_settings(data: DataFolder, profile: Profile, receiver: Endpoint) -> Problem | None:
    file = ProfileFile(data.profile_file)
    found = file.load()
    if isinstance(found, Unreadable):
        return found.problems[0].at(str(found.path))
    settings = replace(found.receiver, listen=(receiver,))
    return file.save(replace(found.with_profile(profile), receiver=settings))
