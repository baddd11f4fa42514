"""A world for the scheduler in which days pass in moments: clock, network and provider; the journal is real."""

import asyncio
import heapq
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, tzinfo
from itertools import count
from pathlib import Path
from typing import Any

from etrn_gui.domain.history import Flush, Trigger
from etrn_gui.domain.node import NodeName, parse_node
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.schedule.ledger import Reason, Run, RunState
from etrn_gui.domain.schedule.link import PLAIN_LINK, Link
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.domain.schedule.text import parse_schedule
from etrn_gui.flush.flusher import FlushRequest
from etrn_gui.flush.schedule.network import NetworkState
from etrn_gui.flush.schedule.planner import Machine
from etrn_gui.flush.schedule.scheduler import Scheduler
from etrn_gui.storage.journal import Journal, NewFlush

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp()
"""A Monday."""
MOST_ROUNDS = 30
"""Rounds of the loop in which all that follows from a moment has happened; two that wait for rest see each other."""


class InlineExecutor(ThreadPoolExecutor):
    """Runs what belongs into a thread at once, so that a test knows when everything rests."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except BaseException as error:  # noqa: BLE001 - it is raised where the result is asked for
            future.set_exception(error)
        return future


class FakeClock:
    """Two clocks that stand still until `go` is awaited."""

    def __init__(self, start: float = NOON) -> None:
        self._now, self._monotonic = start, 1000.0
        self._timers: list[tuple[float, int, asyncio.Event]] = []
        self._numbers = count()

    def now(self) -> float:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def put(self, seconds: float) -> None:
        """Put the clock on the wall, or let the computer sleep: the monotonic one stands still."""
        self._now += seconds

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        over = asyncio.Event()
        heapq.heappush(self._timers, (self._monotonic + max(0.0, seconds), next(self._numbers), over))
        waits = [asyncio.ensure_future(one.wait()) for one in (event, over)]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
        return event.is_set()

    async def go(self, seconds: float) -> None:
        """Let time pass, one timer after the other, each with all that follows from it."""
        end = self._monotonic + seconds
        await rest()
        while self._timers and self._timers[0][0] <= end:
            at, _, over = heapq.heappop(self._timers)
            self._pass_to(at)
            over.set()
            await rest()
        self._pass_to(end)
        await rest()

    def _pass_to(self, at: float) -> None:
        passed = max(0.0, at - self._monotonic)
        self._monotonic += passed
        self._now += passed


async def rest() -> None:
    """Let the loop run until nothing is left to do but wait for time; everything in threads runs inline."""
    ready = asyncio.get_running_loop()._ready  # type: ignore[attr-defined] # what the loop would do next
    for _ in range(MOST_ROUNDS):
        await asyncio.sleep(0)
        if not ready:
            return


@dataclass
class FakeNetwork:
    """A network that a test pulls out."""

    up: bool = True
    interfaces: frozenset[str] = frozenset({"eth0"})

    def state(self) -> NetworkState:
        return NetworkState(self.up, self.interfaces)


Say = Callable[[Queue], tuple[Outcome, Verdict | None]]


@dataclass
class Provider:
    """Answers as it is told, and writes real rows as the flusher does. `asked` is what it heard, and when."""

    journal: Journal
    clock: FakeClock
    say: Say = lambda queue: (Outcome.STARTED, Verdict.CONFIRMED)
    seconds: float = 0.0
    """How long each queue takes."""
    asked: list[tuple[float, str]] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0

    async def flush(
        self, request: FlushRequest, on_answer: Callable[[Flush], None] = lambda _: None
    ) -> tuple[Flush, ...]:
        rows = [(self._open(request, queue), queue) for queue in request.queues]
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        answered: list[Flush] = []
        try:
            for number, queue in rows:
                self.journal.flushes.mark_asked(number, self.clock.now(), ("192.0.2.1",))
                self.asked.append((self.clock.now(), f"{request.profile.name} {queue.node}"))
                if self.seconds:
                    await self.clock.wait(asyncio.Event(), self.seconds)
                answered.append(self._answer(number, *self.say(queue), on_answer))
        except asyncio.CancelledError:
            for number, _ in rows[len(answered) + 1 :]:
                self._answer(number, Outcome.CANCELLED, None, on_answer)
            self._answer(rows[len(answered)][0], Outcome.NO_ANSWER, None, on_answer)
            raise
        finally:
            self.at_once -= 1
        return tuple(answered)

    def _open(self, request: FlushRequest, queue: Queue) -> int:
        profile = request.profile
        return self.journal.flushes.open(
            NewFlush(
                profile=profile.name,
                provider=str(profile.endpoint),
                queue=queue,
                trigger=request.trigger,
                opened=self.clock.now(),
                silence_after=profile.silence_after,
                quiet_after=profile.quiet_after,
            )
        )

    def _answer(
        self, number: int, outcome: Outcome, verdict: Verdict | None, on_answer: Callable[[Flush], None]
    ) -> Flush:
        self.journal.flushes.record_answer(number, Answer(outcome, text="so it is"), self.clock.now())
        if verdict:
            self.journal.flushes.close(number, verdict, self.clock.now())
        flush = self.journal.flushes.get(number)
        assert flush
        on_answer(flush)
        return flush

    async def person(self, profile: Profile, outcome: Outcome, verdict: Verdict | None = None) -> None:
        """A person asks for everything of a profile."""
        before, self.say = self.say, lambda _: (outcome, verdict)
        await self.flush(FlushRequest(profile, profile.queues, Trigger.PERSON))
        self.say = before
        self.asked = [entry for entry in self.asked if entry[0] != self.clock.now()]


def schedule(*clauses: str) -> Schedule:
    read = parse_schedule(clauses)
    assert isinstance(read, Schedule), read
    return read


def node(text: str) -> NodeName:
    read = parse_node(text)
    assert isinstance(read, NodeName)
    return read


def profile(
    queues: Mapping[str, Sequence[str]],
    *,
    name: str = "Harbour",
    host: str = "mail.provider.example",
    link: Link = PLAIN_LINK,
) -> Profile:
    """A profile whose queues have these schedules."""
    made = tuple(Queue(node(text), schedule=schedule(*clauses)) for text, clauses in queues.items())
    return Profile(name, host, queues=made, link=link)


class World:
    """A journal, a clock, a network, a provider, and the schedulers of as many processes as a test wants."""

    def __init__(self, path: Path, start: float = NOON) -> None:
        self.path = path
        self.clock = FakeClock(start)
        self.network = FakeNetwork()
        self.journal = Journal(path)
        self.provider = Provider(self.journal, self.clock)
        self.zone: tzinfo = UTC
        self.alive: set[str] = set()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._journals: list[Journal] = [self.journal]

    @property
    def machine(self) -> Machine:
        return Machine(self.clock, self.network, lambda: self.zone, self.alive.__contains__)

    async def start(self, *profiles: Profile, name: str = "window", poll: float = 20.0) -> Scheduler:
        """Let a process begin to keep schedules."""
        asyncio.get_running_loop().set_default_executor(InlineExecutor())
        journal = Journal(self.path)
        self._journals.append(journal)
        self.alive.add(name)
        scheduler = Scheduler(journal, self.provider, self.machine, name, poll=poll)
        scheduler.configure(profiles)
        self._tasks[name] = asyncio.ensure_future(scheduler.run())
        await rest()
        return scheduler

    async def stop(self, name: str = "window") -> None:
        """End a process as it should end."""
        task = self._tasks.pop(name)
        task.cancel()
        while not task.done():
            await self.clock.go(0.1)
        self.alive.discard(name)

    def is_well(self) -> bool:
        """Whether no scheduler has ended by a fault."""
        return all(not task.done() for task in self._tasks.values())

    async def close(self) -> None:
        for name in list(self._tasks):
            if self._tasks[name].done():
                self._tasks.pop(name).result()
            else:
                await self.stop(name)
        for journal in self._journals:
            journal.close()

    # -- what came of it -----------------------------------------------------------------------------------------------

    def times(self, since: float = NOON) -> list[float]:
        """Seconds from noon at which something was asked."""
        return [round(when - since, 1) for when, _ in self.provider.asked]

    def ledger(self) -> list[Run]:
        return sorted(self.journal.runs.latest(100_000), key=lambda run: run.id)

    def told(self, *states: RunState) -> list[tuple[str, str, int]]:
        """State, reason and count of every row, oldest first."""
        rows = [run.entry for run in self.ledger()]
        return [(str(row.state), str(row.reason), row.count) for row in rows if not states or row.state in states]

    def reasons(self) -> set[Reason]:
        return {run.entry.reason for run in self.ledger()}


def with_queue_schedule(found: Profile, *clauses: str) -> Profile:
    """The profile with another schedule for its first queue."""
    first, *others = found.queues
    return replace(found, queues=(replace(first, schedule=schedule(*clauses)), *others))
