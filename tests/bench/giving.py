"""The giving side: many held messages for many nodes, released at one blow; beside Postfix flushing the same."""

import asyncio
import smtplib
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import psutil

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.provider.submit import Submission, submit
from tests.bench.case import Case, Effort, Goal
from tests.bench.counting import CountingSink
from tests.commands import Running
from tests.lab.namespace import obstacle
from tests.lab.ports import Address, free_port
from tests.lab.postfix import PostfixLab

MESSAGES, NODES, SIZE = 10_000, 100, 1_000
SESSIONS = 10
"""Over which the mail is handed in, each node's over one of them."""
PATIENCE = 300.0


def domain(node: int) -> str:
    return f"n{node}.fleet.test"


def address(node: int) -> str:
    """Each node is a host of its own: an address of loopback."""
    return f"127.0.1.{node + 1}"


def mail(node: int, number: int) -> Submission:
    head = f"From: a@elsewhere.test\r\nTo: b@{domain(node)}\r\nSubject: {number}\r\n\r\n".encode()
    line = b"0123456789" * 7 + b"\r\n"
    return Submission("a@elsewhere.test", (f"b@{domain(node)}",), head + line * ((SIZE - len(head)) // len(line)))


def share(session: int, count: int) -> Iterator[Submission]:
    """What one session hands in: all for some of the nodes, in order."""
    for number in range(count // NODES):
        for node in range(session, NODES, SESSIONS):
            yield mail(node, number)


def hand_in(to: Endpoint, count: int) -> None:
    async def all_of_it() -> None:
        problems = await asyncio.gather(*(submit(to, share(session, count)) for session in range(SESSIONS)))
        assert problems == [None] * SESSIONS, problems

    asyncio.run(all_of_it())


class Ours:
    """`etrnctl provide`, released by one `@` ETRN."""

    name = "ours"

    def __init__(self, provider: Running) -> None:
        self._provider = provider
        self._to = Endpoint("127.0.0.1", provider.wait("listening")["port"])

    def hold(self, count: int) -> None:
        hand_in(self._to, count)

    def release(self, count: int) -> None:
        with smtplib.SMTP(self._to.host, self._to.port) as client:
            client.ehlo()
            code, text = client.docmd("ETRN", "@fleet.test")
        assert (code, text.decode()) == (253, f"OK, {count} pending messages for node @fleet.test started")

    def processes(self) -> list[psutil.Process]:
        return [psutil.Process(self._provider.process.pid)]


class Postfix:
    """Postfix, whose ETRN takes one name at a time: released by `postqueue -f`, which takes all."""

    name = "Postfix"

    def __init__(self, lab: PostfixLab) -> None:
        self._lab = lab

    def hold(self, count: int) -> None:
        hand_in(Endpoint(self._lab.intake.host, self._lab.intake.port), count)
        self._lab.wait_held(count, PATIENCE)

    def release(self, count: int) -> None:
        self._lab.namespace.run("postqueue", "-c", "/srv/postfix", "-f")

    def processes(self) -> list[psutil.Process]:
        return self._lab.namespace.processes()


@contextmanager
def started_ours(folder: Path, port: int) -> Iterator[Ours]:
    nodes = [f"{domain(node)}={address(node)}:{port}" for node in range(NODES)]
    words = [word for node in [*nodes, f"@fleet.test={address(0)}:{port}"] for word in ("--node", node)]
    with Running(folder, "provide", "--listen", "127.0.0.1:0", *words) as provider:
        yield Ours(provider)


@contextmanager
def started_postfix(folder: Path, port: int) -> Iterator[Postfix]:
    """Its queue lies on the same disk. All that is held is deferred, and leaves when it is told to."""
    routes = ", ".join(f"{{{domain(node)} = receiver:[{address(node)}]:{port}}}" for node in range(NODES))
    names = ", ".join(domain(node) for node in range(NODES))
    parameters = {
        "relay_domains": names,
        "transport_maps": f"inline:{{{routes}}}",
        "default_process_limit": "100",
        "qmgr_message_active_limit": "20000",
        "smtpd_client_connection_rate_limit": "0",
        "smtpd_client_message_rate_limit": "0",
    }
    with PostfixLab(Address(address(0), port), parameters=parameters) as lab:
        yield Postfix(lab)


@contextmanager
def _folder(base: Path | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="bench-", dir=base) as folder:
        yield Path(folder)


def fleet(effort: Effort, on: Path | None) -> Case:
    """Messages a second from the word to the last arrival, and the CPU seconds that a thousand of them cost."""
    count = max(NODES, round(MESSAGES * effort.factor) // NODES * NODES)
    case = Case(f"{count:,} held messages for {NODES} nodes, released at one blow", "messages/s")
    port = free_port()
    with _folder(on) as folder, CountingSink(port) as sink, started_ours(folder, port) as ours:
        rounds = min(effort.rounds, 2)
        for _ in range(rounds):
            _round(case, ours, sink, count)
        if not obstacle():
            with started_postfix(folder, port) as postfix:
                for _ in range(rounds):
                    _round(case, postfix, sink, count)
    if "Postfix" in case.figures:
        case.goals = [
            Goal("× Postfix flushing the same", case.ratio("ours", "Postfix"), least=1.0),
            Goal("× its CPU seconds", case.ratio("ours, CPU ms each", "Postfix, CPU ms each"), most=1.0),
        ]
    return case


def _round(case: Case, giver: Ours | Postfix, sink: CountingSink, count: int) -> None:
    giver.hold(count)
    sink.expect(count)
    before, began = _cpu(giver), time.perf_counter()
    giver.release(count)
    sink.wait(PATIENCE)
    case.note(giver.name, count / (sink.last - began))
    case.note(f"{giver.name}, CPU ms each", (_cpu(giver) - before) / count * 1000)
    assert len(sink.came) == NODES
    for numbers in sink.came.values():
        expected = list(range(count // NODES))
        assert (numbers if isinstance(giver, Ours) else sorted(numbers)) == expected  # ours in order, too


def _cpu(giver: Ours | Postfix) -> float:
    return sum(sum(process.cpu_times()[:2]) for process in giver.processes())


def runs(effort: Effort, on: Path | None) -> list[Callable[[], Case]]:
    """All of them, each ready to be run."""
    return [partial(fleet, effort, on)]
