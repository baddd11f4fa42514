"""The main job without a window: a receiver, a practice provider, and a flush of each of its queues, one by one."""

import asyncio
import contextlib
import time
from collections.abc import Callable

from etrn_gui.demo.practice import Practice, PracticeFault
from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival, Flush, Trigger
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.outcome import Verdict
from etrn_gui.domain.profile import Queue
from etrn_gui.domain.receipt import Receipt
from etrn_gui.domain.settings import ReceiverSettings, with_queues
from etrn_gui.flush.flusher import Flusher, FlushRequest
from etrn_gui.flush.tracker import Tracker
from etrn_gui.own_command import etrnctl
from etrn_gui.receiver.notices import Notice
from etrn_gui.receiver.supervisor import Supervisor
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.maildir import Maildir
from etrn_gui.storage.secrets import Secrets

PATIENCE = 10.0
"""Seconds for the mail of one flush."""


@frozen
class ProviderReady:
    """The practice provider listens, and mail waits there."""

    where: Endpoint
    waiting: dict[NodeName, int]


@frozen
class ReceiverReady:
    """The receiver listens; so many messages lie in its Maildir."""

    where: Endpoint
    arrived: int


@frozen
class Asking:
    """ETRN is about to be sent for a queue."""

    queue: Queue


@frozen
class Finished:
    """How the demo ended; `ok` where all mail arrived and every receipt is confirmed."""

    ok: bool
    arrived: int
    expected: int
    seconds: float


Step = ProviderReady | ReceiverReady | Asking | Flush | Arrival | Receipt | Finished
"""What is told as it happens. A Flush is told when it has its answer, an Arrival when its row is written."""


async def run_main_job(tell: Callable[[Step], None]) -> Finished:
    """Do the main job from start to stop, in a temporary folder on loopback; all of it is gone afterwards.

    Raises PracticeFault or JournalFault where it cannot be done; both carry a problem.
    """
    began = time.monotonic()
    async with contextlib.AsyncExitStack() as stack:
        practice = await stack.enter_async_context(Practice())
        tell(ProviderReady(practice.provider, practice.expected))
        journal = stack.enter_context(Journal(practice.data.journal))
        job = _MainJob(practice, journal, tell)
        await job.start_receiver(stack)
        receipts = [await job.flush(queue) for queue in practice.profile.queues]
        finished = job.finish(receipts, time.monotonic() - began)
        tell(finished)
    return finished


class _MainJob:
    """The parts of one demo."""

    def __init__(self, practice: Practice, journal: Journal, tell: Callable[[Step], None]) -> None:
        self._practice = practice
        self._journal = journal
        self._tell = tell
        self._tracker = Tracker(journal)
        self._came = asyncio.Event()
        self._last = 0
        self._telling = asyncio.Lock()
        settings = with_queues(ReceiverSettings(listen=(practice.receiver,)), (practice.profile,))
        command = etrnctl("receive", "--supervised", "--data-dir", str(practice.data.data))
        self._receiver = Supervisor(command, settings, on_status=lambda _: None, on_notice=self._notice)
        self._flusher = Flusher(journal, Secrets(), self._receiver.ready)

    async def start_receiver(self, stack: contextlib.AsyncExitStack) -> None:
        """Start the receiver, and tell of what arrives until `stack` is left."""
        stack.push_async_callback(self._receiver.stop)
        await self._receiver.start()
        if problem := await self._receiver.ready():
            raise PracticeFault(problem)
        follower = asyncio.create_task(self._follow())
        stack.callback(follower.cancel)
        self._tell(ReceiverReady(self._practice.receiver, self._count_files()))

    async def flush(self, queue: Queue) -> Receipt:
        """Ask for one queue and wait for its mail."""
        self._tell(Asking(queue))
        request = FlushRequest(self._practice.profile, (queue,), Trigger.COMMAND)
        (flush,) = await self._flusher.flush(request, self._tell)
        receipt = await self._tracker.wait(flush.id, PATIENCE)
        await self._tell_arrivals()
        self._tell(receipt)
        return receipt

    def finish(self, receipts: list[Receipt], seconds: float) -> Finished:
        """Compare what came with what was held."""
        expected = self._practice.expected
        came = {receipt.queue: receipt.arrived for receipt in receipts if receipt.verdict is Verdict.CONFIRMED}
        files = self._count_files()
        whole = came == {str(node): count for node, count in expected.items()}
        total = sum(expected.values())
        return Finished(whole and files == total, files, total, seconds)

    def _count_files(self) -> int:
        return len(Maildir(self._practice.data.mail).messages())

    # -- what arrives ----------------------------------------------------------------------------------------------

    def _notice(self, _notice: Notice) -> None:
        self._came.set()
        self._tracker.wake()

    async def _follow(self) -> None:
        while True:
            await self._came.wait()
            self._came.clear()
            await self._tell_arrivals()

    async def _tell_arrivals(self) -> None:
        async with self._telling:
            for arrival in await asyncio.to_thread(self._journal.arrivals.after, self._last):
                self._last = arrival.id
                self._tell(arrival)
