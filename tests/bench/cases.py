"""What is compared, and how: peers take turns, round after round, so that whatever else the machine does hits all."""

import asyncio
import contextlib
import resource
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
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
SMALL = Load(sessions=10, size=KB, count=1000)
MEDIUM = Load(sessions=10, size=50 * KB, count=300)
LARGE = Load(sessions=4, size=5 * MB, count=16)


@contextmanager
def _folder(base: Path | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="bench-", dir=base) as folder:
        yield Path(folder)


Start = Callable[[Path], AbstractContextManager[Peer]]


def throughput(title: str, load: Load, effort: Effort, base: Path | None, peers_: Sequence[Start]) -> Case:
    """Several servers under the same load."""
    load = load.times(effort.factor)
    case = Case(title, "messages/s")
    with ExitStack() as stack:
        started = [stack.enter_context(start(stack.enter_context(_folder(base)))) for start in peers_]
        for peer in started:
            peer.take(load.times(0.1))  # what only the first messages need is loaded with them
        for _ in range(effort.rounds):
            for peer in started:
                case.note(peer.name, peer.take(load.times(peer.share)))
    return case


Comparison = Callable[[Effort, Path | None], Case]


def small(effort: Effort, base: Path | None = None) -> Case:
    """Messages of 1 kB, beside the fsyncs by themselves, in turns with all the others."""
    starts: list[Start] = [peers.ours, peers.aiosmtpd, peers.aiosmtpd_with_threads, peers.sink]
    starts += [] if obstacle() else [peers.postfix]
    case = throughput("1 kB, 10 sessions, on disk", SMALL, effort, base, [*starts, peers.bare_disk])
    case.goals = [
        Goal("× aiosmtpd with the same fsyncs", case.ratio("ours", "aiosmtpd"), least=3.0),
        Goal("× aiosmtpd with them in ten threads", case.ratio("ours", "aiosmtpd, threads"), least=3.0),
        Goal("× smtp-sink, which stores nothing", case.ratio("ours", "smtp-sink"), least=0.5),
        Goal("× the time of the fsyncs alone", case.ratio("fsyncs alone", "ours"), most=1.5),
    ]
    if "Postfix" in case.figures:
        case.goals.insert(2, Goal("× Postfix delivering to a Maildir", case.ratio("ours", "Postfix"), least=3.0))
    return case


def small_in_memory(effort: Effort, base: Path) -> Case:
    """The same where fsync costs nothing: what the program itself needs."""
    starts = [peers.ours, peers.aiosmtpd, peers.sink]
    case = throughput("1 kB, 10 sessions, in memory", SMALL.times(2), effort, base, starts)
    case.goals = [
        Goal("× aiosmtpd", case.ratio("ours", "aiosmtpd"), least=3.0),
        Goal("× smtp-sink", case.ratio("ours", "smtp-sink"), least=0.5),
    ]
    return case


def medium(effort: Effort, base: Path | None = None) -> Case:
    """Messages of 50 kB."""
    starts = [peers.ours, peers.aiosmtpd_with_threads, peers.sink]
    return throughput("50 kB, 10 sessions, on disk", MEDIUM, effort, base, starts)


def large(effort: Effort, base: Path | None = None) -> Case:
    """Messages of 5 MB; smtp-sink stores nothing of them."""
    case = throughput("5 MB, 4 sessions, on disk", LARGE, effort, base, [peers.ours, peers.sink])
    case.unit = "MB/s"
    case.figures = {name: [figure * LARGE.size / MB for figure in all_] for name, all_ in case.figures.items()}
    case.goals = [Goal("× smtp-sink", case.ratio("ours", "smtp-sink"), least=0.8)]
    return case


def idle(effort: Effort, base: Path | None = None) -> Case:
    """Busy sessions beside 10 and beside 500 that say nothing."""
    case = Case("1 kB, 10 busy sessions beside idle ones", "messages/s")
    load = SMALL.times(effort.factor)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 4096), hard))
    with _folder(base) as folder, peers.ours(folder) as receiver:
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
    return case


def growth(effort: Effort, base: Path | None = None) -> Case:
    """The first and the last of many messages."""
    tenth = Load(SMALL.sessions, SMALL.size, max(SMALL.sessions, effort.messages // 10))
    case = Case(f"1 kB, the first and the last tenth of {10 * tenth.count:,}, on disk", "messages/s")
    with _folder(base) as folder, peers.ours(folder) as receiver:
        tenth.times(0.2).drive(receiver.endpoint)
        for number in range(10):
            case.note("first" if number < 1 else "last" if number > 8 else "between", tenth.drive(receiver.endpoint))
    case.goals = [Goal("of the first one's speed at the last", case.ratio("last", "first"), least=0.9)]
    return case


def runs(effort: Effort, on: Path | None) -> list[Callable[[], Case]]:
    """All of them, each ready to be run; `on` is a folder on the disk that is measured."""
    made = [partial(run, effort, on) for run in (small, medium, large, idle, growth)]
    if MEMORY.is_dir():
        made.insert(1, partial(small_in_memory, effort, MEMORY))
    return list(made)
