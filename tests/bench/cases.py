"""What is compared, and how: peers take turns, round after round, so that whatever else the machine does hits all."""

import asyncio
import atexit
import contextlib
import resource
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from tests.bench import peers
from tests.bench.case import Case, Effort, Goal
from tests.bench.load import Load
from tests.bench.peers import Peer
from tests.lab.namespace import obstacle
from tests.unit.serving.peer import OPENING
from tests.unit.serving.peer import Peer as Client

MEMORY = Path("/dev/shm")
KB, MB = 1_000, 1_000_000
TICK = 0.01
"""Seconds in which the system counts processor time."""
SMALL = Load(sessions=10, size=KB, count=1000)
MEDIUM = Load(sessions=10, size=50 * KB, count=300)
LARGE = Load(sessions=4, size=5 * MB, count=16)


@cache
def _all_folders(base: Path | None) -> Path:
    """One folder for all that is measured, removed at the end.

    For minutes after files are removed, ext4 makes new ones slowly: it looks for an inode that was not just given back.
    """
    made = tempfile.TemporaryDirectory(prefix="bench-", dir=base)
    atexit.register(made.cleanup)
    return Path(made.name)


def _folder(base: Path | None) -> Path:
    return Path(tempfile.mkdtemp(dir=_all_folders(base)))


Start = Callable[[Path], AbstractContextManager[Peer]]


@dataclass
class Comparison:
    """What servers do under the same load, and what it costs those that are one process."""

    speed: Case
    cost: Case

    def take(self, peer: Peer, load: Load) -> None:
        """Bring a server the load, and note both."""
        before = peer.processor()
        self.speed.note(peer.name, peer.take(load))
        after = peer.processor()
        if before is not None and after is not None:
            self.cost.note(peer.name, 1e6 * max(after - before, TICK) / load.count)


def throughput(title: str, load: Load, effort: Effort, base: Path | None, peers_: Sequence[Start]) -> Comparison:
    """Several servers under the same load, in turns."""
    load = load.times(effort.factor)
    found = Comparison(Case(title, "messages/s"), Case(title, "µs of processor time a message"))
    with ExitStack() as stack:
        started = [stack.enter_context(start(_folder(base))) for start in peers_]
        for peer in started:
            peer.take(load.times(0.1))  # what only the first messages need is loaded with them
        for _ in range(effort.rounds):
            for peer in started:
                found.take(peer, load.times(peer.share))
    return found


Run = Callable[[Effort, Path | None], Sequence[Case]]


def small(effort: Effort, base: Path | None = None) -> Sequence[Case]:
    """Messages of 1 kB, beside the fsyncs by themselves, in turns with all the others."""
    starts: list[Start] = [peers.ours, peers.aiosmtpd, peers.aiosmtpd_with_threads, peers.sink]
    starts += [] if obstacle() else [peers.postfix]
    found = throughput("1 kB, 10 sessions, on disk", SMALL, effort, base, [*starts, peers.bare_disk])
    case = found.speed
    case.goals = [
        Goal("× aiosmtpd with the same fsyncs", case.ratio("ours", "aiosmtpd"), least=3.0),
        Goal("× aiosmtpd with them in ten threads", case.ratio("ours", "aiosmtpd, threads"), least=3.0),
        Goal("× smtp-sink, which stores nothing", case.ratio("ours", "smtp-sink"), least=0.5),
        Goal("× the time of the fsyncs alone", case.ratio("fsyncs alone", "ours"), most=1.5),
    ]
    if "Postfix" in case.figures:
        case.goals.insert(2, Goal("× Postfix delivering to a Maildir", case.ratio("ours", "Postfix"), least=3.0))
    return case, found.cost


def small_in_memory(effort: Effort, base: Path | None = MEMORY) -> Sequence[Case]:
    """The same where fsync costs nothing: what the program itself needs."""
    starts = [peers.ours, peers.aiosmtpd, peers.sink]
    found = throughput("1 kB, 10 sessions, in memory", SMALL.times(2), effort, base, starts)
    case = found.speed
    case.goals = [
        Goal("× aiosmtpd", case.ratio("ours", "aiosmtpd"), least=3.0),
        Goal("× smtp-sink", case.ratio("ours", "smtp-sink"), least=0.5),
    ]
    return case, found.cost


def medium(effort: Effort, base: Path | None = None) -> Sequence[Case]:
    """Messages of 50 kB."""
    starts = [peers.ours, peers.aiosmtpd_with_threads, peers.sink]
    return (throughput("50 kB, 10 sessions, on disk", MEDIUM, effort, base, starts).speed,)


def large(effort: Effort, base: Path | None = None) -> Sequence[Case]:
    """Messages of 5 MB; smtp-sink stores nothing of them."""
    case = throughput("5 MB, 4 sessions, on disk", LARGE, effort, base, [peers.ours, peers.sink]).speed
    case.unit = "MB/s"
    case.figures = {name: [figure * LARGE.size / MB for figure in all_] for name, all_ in case.figures.items()}
    case.goals = [Goal("× smtp-sink", case.ratio("ours", "smtp-sink"), least=0.8)]
    return (case,)


def idle(effort: Effort, base: Path | None = None) -> Sequence[Case]:
    """Busy sessions beside 10 and beside 500 that say nothing."""
    case = Case("1 kB, 10 busy sessions beside idle ones", "messages/s")
    load = SMALL.times(effort.factor)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4096), hard))
    with peers.ours(_folder(base)) as receiver:
        load.times(0.1).drive(receiver.endpoint)

        async def rounds() -> None:
            for _ in range(effort.rounds):
                for count in (10, 500):
                    async with contextlib.AsyncExitStack() as stack:
                        for _ in range(count):
                            peer = await stack.enter_async_context(Client(receiver.endpoint))
                            await peer.say(OPENING)
                        case.note(f"{count} idle", await asyncio.to_thread(load.drive, receiver.endpoint))

        asyncio.run(rounds())
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    case.goals = [Goal("of the speed beside 500 idle ones", case.ratio("500 idle", "10 idle"), least=0.9)]
    return (case,)


def growth(effort: Effort, base: Path | None = None) -> Sequence[Case]:
    """The first and the last of many messages."""
    tenth = Load(SMALL.sessions, SMALL.size, max(SMALL.sessions, effort.messages // 10))
    title = f"1 kB, the first and the last three tenths of {10 * tenth.count:,}, on disk"
    speed, cost = Case(title, "messages/s"), Case(title, "µs of processor time a message")
    with peers.ours(_folder(base)) as receiver:
        receiver.take(tenth.times(0.2))
        for number in range(10):
            receiver.name = "first" if number < 3 else "last" if number > 6 else "between"
            Comparison(speed, cost).take(receiver, tenth)
    speed.goals = [Goal("of the first one's speed at the last", speed.ratio("last", "first"), least=0.9)]
    cost.goals = [Goal("× the first one's cost at the last", cost.ratio("last", "first"), most=1.1)]
    return speed, cost


def _each(run: Callable[[], Sequence[Case]], count: int) -> list[Callable[[], Case]]:
    """Give the cases of one run one by one; it is run for the first of them."""
    once = cache(run)
    return [lambda number=number: once()[number] for number in range(count)]  # type: ignore[misc]


def runs(effort: Effort, on: Path | None) -> list[Callable[[], Case]]:
    """All of them, each ready to be run; `on` is a folder on the disk that is measured."""
    comparisons: list[tuple[Run, Path | None, int]] = [(small, on, 2)]
    comparisons += [(small_in_memory, MEMORY, 2)] if MEMORY.is_dir() else []
    comparisons += [(medium, on, 1), (large, on, 1), (idle, on, 1), (growth, on, 2)]
    return [each for run, base, count in comparisons for each in _each(partial(run, effort, base), count)]
