"""Asking: one ETRN beside msmtp and fetchmail, at the same Postfix and in turns; and a thousand queues at one provider.

`python -m tests.bench.asking PORT COUNT FOLDER` asks for that many queues and says what it took, as one JSON object.
"""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from etrn_gui.domain.history import Trigger
from etrn_gui.domain.node import NodeKind, NodeName
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import Profile, Queue, TlsMode
from etrn_gui.flush.flusher import Flusher, FlushRequest
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from etrn_gui.storage.secrets import Secrets
from tests.bench.case import Case, Effort, Goal
from tests.bench.wiretap import Wiretap, tapping
from tests.lab import tools
from tests.lab.namespace import obstacle
from tests.lab.ports import Address
from tests.lab.postfix import PostfixLab
from tests.lab.sink import Sink

NODE = "client.test"
MB = 1_000_000
QUEUES, FEW = 1000, 100
IN_PROCESS, COMMAND, MSMTP, FETCHMAIL = "ours, in process", "ours, etrnctl flush", "msmtp --rmqs", "fetchmail -p ETRN"


def profile_at(port: int, *names: str) -> Profile:
    queues = tuple(Queue(NodeName(NodeKind.HOST, name)) for name in names)
    return Profile("bench", "127.0.0.1", port, TlsMode.NONE, queues)


async def flush(journal: Journal, profile: Profile) -> None:
    """Ask for every queue of a profile; each must be accepted."""

    async def listening() -> None:
        return None

    flushes = await Flusher(journal, Secrets(), listening).flush(FlushRequest(profile, profile.queues, Trigger.COMMAND))
    assert {flush.outcome for flush in flushes} == {Outcome.STARTED}


# -- one ETRN ------------------------------------------------------------------------------------------------------


@dataclass
class Table:
    """A Postfix that holds mail, the tap in front of it, and who asks for the mail."""

    postfix: PostfixLab
    sink: Sink
    tap: Wiretap
    journal: Journal
    folder: Path

    def clients(self) -> dict[str, Callable[[], None]]:
        """Each asks once and returns when it has its reply."""
        port, host = str(self.tap.address.port), self.tap.address.host
        ours = [sys.executable, "-m", "etrn_gui", "flush", "bench", "--data-dir", str(self.folder)]
        msmtp = [*tools.msmtp(), "--file=/dev/null", f"--host={host}", f"--port={port}", f"--rmqs={NODE}"]
        fetchmail = [*tools.fetchmail(), "-f", "/dev/null", "-d0", "-p", "ETRN", "-P", port, "--fetchdomains", NODE]
        return {
            IN_PROCESS: lambda: asyncio.run(flush(self.journal, profile_at(self.tap.address.port, NODE))),
            COMMAND: lambda: run(ours, self.folder),
            MSMTP: lambda: run(msmtp, self.folder),
            FETCHMAIL: lambda: run([*fetchmail, host], self.folder),
        }

    def measure(self, client: Callable[[], None]) -> tuple[float, float, float, float]:
        """Seconds from ETRN to its reply, to the first message; from the start to ETRN, and to the end.

        Postfix may forget one ETRN in the middle of a scan of its queue: then it is asked once more, and measured anew.
        """
        try:
            return self._measure(client)
        except TimeoutError:
            client()
            self.tap.next()
            self.postfix.wait_held(0)
        return self._measure(client)

    def _measure(self, client: Callable[[], None]) -> tuple[float, float, float, float]:
        before = len(self.sink.arrivals)
        self.postfix.inject()
        self.postfix.wait_held(1)
        began = time.monotonic()
        client()
        ended = time.monotonic()
        heard = self.tap.next()
        first = self.sink.wait_arrivals(before + 1)[before]
        self.postfix.wait_held(0)
        return heard.replied - heard.asked, first.moment - heard.asked, heard.asked - began, ended - began


def run(command: list[str], home: Path) -> None:
    environment = {**os.environ, "HOME": str(home), "FETCHMAILHOME": str(home), "LC_ALL": "C"}
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=30)


@contextmanager
def laid(on: Path | None) -> Iterator[Table]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="bench-", dir=on)))
        sink = stack.enter_context(Sink())
        postfix = stack.enter_context(PostfixLab(sink.address))
        tap = stack.enter_context(tapping(postfix.address))
        keep_profile(folder, tap.address)
        yield Table(postfix, sink, tap, stack.enter_context(Journal(folder / "journal.sqlite")), folder)


def keep_profile(folder: Path, provider: Address) -> None:
    file = ProfileFile(folder / "etrn-gui.toml")
    empty = file.load()
    assert isinstance(empty, Configuration)
    assert file.save(empty.with_profile(profile_at(provider.port, NODE))) is None


def one(effort: Effort, on: Path | None = None) -> list[Case]:
    """One ETRN with mail that waits, by each client in turn."""
    titles = ("from ETRN to its reply", "from ETRN to the first message", "from the start to ETRN", "the whole of it")
    cases = [Case(f"One ETRN at Postfix: {title}", "ms") for title in titles]
    with laid(on) as table:
        clients = table.clients()
        for client in clients.values():
            table.measure(client)  # what only the first needs is loaded with it
        for _ in range(2 * effort.rounds):
            for name, client in clients.items():
                for case, seconds in zip(cases, table.measure(client), strict=True):
                    case.note(name, 1000 * seconds)
    for case, most in ((cases[0], 1.5), (cases[1], 2.0), (cases[2], 1.5)):
        case.goals = [Goal(f"× {other}", case.ratio(IN_PROCESS, other), most=most) for other in (MSMTP, FETCHMAIL)]
    return cases


# -- a thousand queues ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Taken:
    """What a request took: seconds, seconds of the processor, and octets of memory that it grew by at its highest."""

    seconds: float
    processor: float
    grown: float


def ask_for(port: int, number: int, folder: Path) -> Taken:
    """Ask for many queues in this process."""
    process = psutil.Process()
    profile = profile_at(port, *names(number))
    with Journal(folder / "many.sqlite") as journal:
        asyncio.run(flush(journal, profile_at(port, NODE)))  # what only the first needs
        before = process.memory_info().rss
        began, worked = time.monotonic(), time.process_time()
        asyncio.run(flush(journal, profile))
        seconds, processor = time.monotonic() - began, time.process_time() - worked
    return Taken(seconds, processor, process.memory_info().rss - before)


def names(number: int) -> list[str]:
    return [f"n{each}.{NODE}" for each in range(number)]


def many(effort: Effort, on: Path | None = None) -> list[Case]:
    """A thousand queues at one Postfix, beside a hundred, and beside fetchmail, which asks on one connection."""
    seconds, memory = Case(f"{QUEUES:,} queues at one Postfix: time", "ms a queue"), Case("the same: memory", "MB more")
    processor, wires = Case("the same: processor", "ms a queue"), Case("the same: connections", "connections")
    with laid(on) as table:
        for round_ in range(max(3, effort.rounds // 2)):
            for number in (FEW, QUEUES):
                taken = in_a_process(table, number)
                name = f"ours, {number:,} queues"
                seconds.note(name, 1000 * taken.seconds / number)
                processor.note(name, 1000 * taken.processor / number)
                memory.note(name, taken.grown / MB)
                wires.note(name, connections(table, number + 1) - 1)
            if round_ < 2:
                fetchmail(table, seconds)
    few, all_ = f"ours, {FEW} queues", f"ours, {QUEUES:,} queues"
    seconds.goals = [Goal(f"× the time of each of {FEW}", seconds.ratio(all_, few), most=1.5)]
    processor.goals = [Goal(f"× the processor time of each of {FEW}", processor.ratio(all_, few), most=1.25)]
    memory.goals = [Goal("MB more for a thousand queues", memory.median(all_), most=20)]
    wires.goals = [Goal("connections, of 7 queues each", wires.median(all_), most=-(-QUEUES // 7))]
    return [seconds, processor, memory, wires]


def in_a_process(table: Table, number: int) -> Taken:
    command = [sys.executable, "-m", "tests.bench.asking", str(table.tap.address.port), str(number), str(table.folder)]
    printed = subprocess.run(command, check=True, capture_output=True, text=True, timeout=300).stdout
    return Taken(**json.loads(printed))


def connections(table: Table, asked: int) -> int:
    """How many connections that many ETRNs came over."""
    return len({table.tap.next().connection for _ in range(asked)})


def fetchmail(table: Table, case: Case) -> None:
    port, host = str(table.tap.address.port), table.tap.address.host
    options = ["-f", "/dev/null", "-d0", "-p", "ETRN", "-P", port, "--fetchdomains", ",".join(names(FEW))]
    began = time.monotonic()
    run([*tools.fetchmail(), *options, host], table.folder)
    case.note(f"{FETCHMAIL}, {FEW} names", 1000 * (time.monotonic() - began) / FEW)
    connections(table, FEW)


class Shared:
    """One measurement that gives several cases: it is done when the first of them is wanted."""

    def __init__(self, measure: Callable[[], list[Case]]) -> None:
        self._measure = measure
        self._cases: list[Case] = []

    def case(self, number: int) -> Case:
        self._cases = self._cases or self._measure()
        return self._cases[number]


def runs(effort: Effort, on: Path | None) -> list[Callable[[], Case]]:
    """All of them, each ready to be run; none where no real server can be."""
    if obstacle():
        return []
    shared = [Shared(partial(measure, effort, on)) for measure in (one, many)]
    return [partial(each.case, number) for each in shared for number in range(4)]


if __name__ == "__main__":
    port, number, folder = sys.argv[1:]
    print(json.dumps(ask_for(int(port), int(number), Path(folder)).__dict__))
