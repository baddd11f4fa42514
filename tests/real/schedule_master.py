"""A process that keeps schedules in time that runs fast: `python -m tests.real.schedule_master DATA BEGAN SPEED`.

It is real in everything but its clock and its provider, which takes its time and writes down on a "wire" that it was
asked; so a test can kill it in the middle of anything.
"""

import asyncio
import os
import random
import sys
import time
from collections.abc import Callable
from datetime import UTC
from pathlib import Path

from etrn_gui.domain.history import Flush
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.flush.flusher import FlushRequest
from etrn_gui.flush.schedule.network import NetworkState
from etrn_gui.flush.schedule.planner import Machine
from etrn_gui.flush.schedule.scheduler import Scheduler
from etrn_gui.serving.loop import stop_on_signals
from etrn_gui.storage.journal import Journal, NewFlush
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from etrn_gui.storage.receiver_mark import receiver_name

WIRE = "wire"


class FastClock:
    """Time that has run `speed` times as fast since `began`, the same in every process."""

    def __init__(self, began: float, speed: float) -> None:
        self._began, self._speed = began, speed

    def now(self) -> float:
        return self._began + (time.time() - self._began) * self._speed

    def monotonic(self) -> float:
        return time.monotonic() * self._speed

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        try:
            async with asyncio.timeout(seconds / self._speed):
                await event.wait()
        except TimeoutError:
            return False
        return True


class AlwaysThere:
    def state(self) -> NetworkState:
        return NetworkState(up=True)


class SlowProvider:
    """Answers after a moment, and writes each question on the wire first."""

    def __init__(self, journal: Journal, clock: FastClock, wire: Path) -> None:
        self._journal, self._clock, self._wire = journal, clock, wire

    async def flush(
        self, request: FlushRequest, on_answer: Callable[[Flush], None] = lambda _: None
    ) -> tuple[Flush, ...]:
        rows = [await asyncio.to_thread(self._open, request.profile, request, queue) for queue in request.queues]
        found = []
        for number in rows:
            await asyncio.to_thread(self._journal.flushes.mark_asked, number, self._clock.now(), ())
            with self._wire.open("a") as wire:
                wire.write(f"{number}\n")
            await asyncio.sleep(random.uniform(0, 0.8))
            await asyncio.to_thread(self._answer, number)
            flush = await asyncio.to_thread(self._journal.flushes.get, number)
            assert flush
            on_answer(flush)
            found.append(flush)
        return tuple(found)

    def _open(self, profile: Profile, request: FlushRequest, queue: Queue) -> int:
        now = self._clock.now()
        return self._journal.flushes.open(
            NewFlush(profile.name, str(profile.endpoint), queue, request.trigger, now, 120.0, 5.0)
        )

    def _answer(self, number: int) -> None:
        self._journal.flushes.record_answer(number, Answer(Outcome.STARTED), self._clock.now())
        self._journal.flushes.close(number, Verdict.CONFIRMED, self._clock.now())


async def keep(data: Path, began: float, speed: float) -> None:
    configuration = ProfileFile(data / "etrn-gui.toml").load()
    assert isinstance(configuration, Configuration)
    clock = FastClock(began, speed)
    with Journal(data / "journal.sqlite") as journal:
        provider = SlowProvider(journal, clock, data / WIRE)
        machine = Machine(clock, AlwaysThere(), lambda: UTC)
        scheduler = Scheduler(journal, provider, machine, receiver_name(), settle=1.0)
        scheduler.configure(configuration.profiles)
        stopped = asyncio.Event()
        stop_on_signals(stopped)
        task = asyncio.ensure_future(scheduler.run())
        waiting = asyncio.ensure_future(stopped.wait())
        await asyncio.wait((task, waiting), return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        if not task.cancelled():
            task.result()


if __name__ == "__main__":
    print(os.getpid(), flush=True)
    asyncio.run(keep(Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])))
