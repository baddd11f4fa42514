"""The receipt of a flush: looks into the journal until the verdict can be given, and writes it there.

Whoever looks first closes the row; the verdict that is written first stands, in every process.
"""

import asyncio
import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.receipt import Receipt, judge, receipt
from etrn_gui.flush import advice
from etrn_gui.flush.approach import MAX_REPLY_TIMEOUT
from etrn_gui.flush.flusher import LONGEST_REQUEST
from etrn_gui.storage.asker import is_gone
from etrn_gui.storage.journal import Journal, JournalFault
from etrn_gui.storage.receiver_mark import is_alive

POLL = 0.15
"""Seconds between two looks at the journal's version."""
LOOK = 1.0
"""Seconds between two looks at the rows when nothing has changed: time alone makes a flush silent or complete."""
BREATH = 0.05
"""Seconds between two looks at the least: mail may come some thousand times a second."""
RETRY = 5.0
"""Seconds until the next try when the journal fails."""
MARGIN = 60.0
"""Seconds that an asker is given beyond its own limits, where only the clock can tell that it is gone."""

FORGOTTEN = 86_400.0
"""Seconds after which a row is answered for though its asker lives: a fault kept it from doing so."""


@frozen
class _Look:
    """A look at all open rows."""

    version: int
    """Of the journal, as it was before."""
    good_until: float
    """Seconds of the monotonic clock."""


_NEVER = _Look(-1, 0.0)


class Tracker:
    """Watches the flushes of one journal."""

    def __init__(self, journal: Journal, *, rest: float | None = None) -> None:
        """`rest`: seconds between two looks while no flush is open; None: LOOK.

        It may be more where whoever sees a flush open calls `wake`.
        """
        self._journal, self._rest = journal, rest
        self._woken: set[asyncio.Event] = set()
        self._any_open = True
        self.problem: Problem | None = None
        """Why `run` cannot read or write the journal at the moment."""

    def wake(self) -> None:
        """Look now: something has come. Called on the loop."""
        for event in self._woken:
            event.set()

    async def wait(self, flush: int, seconds: float) -> Receipt:
        """Wait for the verdict, at most `seconds`; then it is given by what has come, and the row closed.

        A flush that is still being asked when the time is up keeps its row; its receipt says no answer, unknown.
        Raises LookupError where there is no such flush, JournalFault where the journal fails.
        """
        deadline = time.monotonic() + seconds
        with self._listening() as woken:
            while (left := deadline - time.monotonic()) > 0:
                found = await asyncio.to_thread(self._look, flush)
                if found:
                    return found
                await _pause(woken, min(POLL, left))
        return await asyncio.to_thread(self._last_look, flush)

    async def run(self) -> None:
        """Close every open flush when its verdict is due, until cancelled."""
        last = _NEVER
        with self._listening() as woken:
            while True:
                called = await _pause(woken, self._patience())
                try:
                    before, last = last, await asyncio.to_thread(self._look_around, last, called=called)
                    if last is not before:
                        await asyncio.sleep(BREATH)
                    self.problem = None
                except JournalFault as fault:
                    self.problem = fault.problem

    def _patience(self) -> float:
        """Return the seconds until the next look: without an open flush there is nothing to be quick about."""
        if self.problem:
            return RETRY
        if self._any_open:
            return POLL
        return LOOK if self._rest is None else self._rest

    async def catch_up(self) -> None:
        """Close what is due now, once."""
        await asyncio.to_thread(self._settle_all)

    @contextmanager
    def _listening(self) -> Iterator[asyncio.Event]:
        """Give an event that `wake` sets, also while nobody waits for it."""
        woken = asyncio.Event()
        self._woken.add(woken)
        try:
            yield woken
        finally:
            self._woken.discard(woken)

    # -- in a thread -------------------------------------------------------------------------------------------

    def _look_around(self, last: _Look, *, called: bool) -> _Look:
        """Close what is due, unless nothing can have become so since the last look; that is returned then."""
        version = self._journal.version()
        if not called and version == last.version and time.monotonic() < last.good_until:
            return last
        self._settle_all()
        return _Look(version, time.monotonic() + LOOK)

    def _settle_all(self) -> None:
        now = time.time()
        flushes = self._journal.flushes.open_ones()
        self._any_open = bool(flushes)
        for flush in flushes:
            if flush.state is FlushState.ASKING:
                self._release(flush, now)
            else:
                self._settle(flush, now)

    def _release(self, flush: Flush, now: float) -> None:
        """Answer for an asker that is gone: it died between question and answer."""
        gone = is_gone(flush.asker)
        if gone is None:
            gone = _is_overdue(flush, now)
        if gone or now - flush.opened > FORGOTTEN:
            answer = Answer(Outcome.CANCELLED, advice=advice.ABANDONED)
            if flush.asked is not None:
                answer = Answer(Outcome.NO_ANSWER, advice=advice.ABANDONED_ASKED)
            self._journal.flushes.release(flush.id, answer, now)

    def _settle(self, flush: Flush, now: float) -> None:
        verdict = judge(flush, now, self._sessions_open(flush, now))
        if verdict:
            self._journal.flushes.close(flush.id, verdict, now, flush.revision)

    def _sessions_open(self, flush: Flush, now: float) -> int:
        """Count the connections that may still bring mail; those of a receiver that died are closed first."""
        if not self._journal.sessions.open_of_flush(flush.id):
            return 0
        for name in self._journal.sessions.receivers_with_open():
            if not is_alive(name):
                self._journal.sessions.close_of(name, now, "receiver died")
        return self._journal.sessions.open_of_flush(flush.id)

    def _look(self, number: int) -> Receipt | None:
        now = time.time()
        flush = self._get(number)
        if flush.state is FlushState.WAITING:
            self._settle(flush, now)
            flush = self._get(number)
        return receipt(flush, flush.verdict, now) if flush.verdict else None

    def _last_look(self, number: int) -> Receipt:
        """Judge as if the time for silence had run out and no connection were open."""
        now = time.time()
        flush = self._get(number)
        if flush.answer is None:
            return receipt(replace(flush, answer=Answer(Outcome.NO_ANSWER)), Verdict.UNKNOWN, now)
        while flush.state is FlushState.WAITING:
            verdict = judge(flush, math.inf) or Verdict.UNKNOWN
            self._journal.flushes.close(number, verdict, now, flush.revision)
            flush = self._get(number)
        return receipt(flush, flush.verdict or Verdict.UNKNOWN, now)

    def _get(self, number: int) -> Flush:
        flush = self._journal.flushes.get(number)
        if flush is None:
            raise LookupError(f"there is no flush {number}")
        return flush


def _is_overdue(flush: Flush, now: float) -> bool:
    """Tell whether an asker that cannot be seen from here has had more time than its own limits give it."""
    if flush.asked is None:
        return now - flush.opened > LONGEST_REQUEST + MARGIN
    return now - flush.asked > MAX_REPLY_TIMEOUT + MARGIN


async def _pause(woken: asyncio.Event, seconds: float) -> bool:
    """Sleep until woken; tell whether that was so."""
    try:
        async with asyncio.timeout(seconds):  # wait_for swallows a cancellation that comes with the wake (3.11)
            await woken.wait()
    except TimeoutError:
        return False
    woken.clear()
    return True
