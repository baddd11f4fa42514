"""Reads the journal's news in a thread of its own, whichever process wrote them."""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from pathlib import Path

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival, ArrivalKind, Flush
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.journal import Journal, JournalFault, Totals
from etrn_gui.ui.formats import start_of_day

POLL = 0.15
"""Seconds between two looks at the journal's version where nobody tells of a change; a notice brings it forward."""
FALLBACK = 2.0
"""Seconds between two looks where the file system tells of changes, in case that it is silent."""
BREATH = 0.1
"""Seconds between two looks under load: what comes meanwhile is one batch."""
BATCH = 500
_RETRY = 2.0
"""Seconds until a journal that failed is tried again."""


@frozen
class News:
    """What changed since the last look. Any of it may be empty."""

    flushes: tuple[Flush, ...] = ()
    arrivals: tuple[Arrival, ...] = ()
    """New rows, oldest first."""
    today: Totals = field(default_factory=lambda: Totals(0, 0))
    """What was delivered since midnight."""
    day: float = 0.0
    """That midnight."""
    newest: int = 0
    """The id up to which rows of arrivals have been told."""


class JournalWatcher(threading.Thread):
    """Calls `on_news` from its own thread: with the latest flushes, unless `first` has given them, then each change."""

    def __init__(
        self,
        path: Path,
        profiles: Sequence[str],
        on_news: Callable[[News], None],
        on_fault: Callable[[Problem], None],
        *,
        poll: float = POLL,
        on_sessions: Callable[[Mapping[str, int]], None] = lambda counts: None,
    ) -> None:
        """`on_sessions` is told how many connections each receiver has open, whenever that has changed."""
        super().__init__(name="journal watcher", daemon=True)
        self._path, self._profiles = path, tuple(profiles)
        self._on_news, self._on_fault, self._on_sessions = on_news, on_fault, on_sessions
        self.poll = poll
        """Seconds between two looks."""
        self._wake, self._stopping = threading.Event(), threading.Event()
        self._revision = self._last = self._counted = 0
        self._sessions: Mapping[str, int] = {}
        self._day = 0.0
        self._today = Totals(0, 0)

    def wake(self) -> None:
        """Look now; from any thread."""
        self._wake.set()

    def stop(self) -> None:
        """End the thread and wait until its connection is closed."""
        self._stopping.set()
        self._wake.set()
        if self.is_alive():
            self.join()

    def run(self) -> None:
        """Watch until stopped; a journal that fails is said once and tried again."""
        told = False
        while not self._stopping.is_set():
            try:
                with Journal(self._path) as journal:
                    self._watch(journal)
            except JournalFault as fault:
                if not told:
                    self._on_fault(fault.problem)
                told = True
                self._stopping.wait(_RETRY)

    def _watch(self, journal: Journal) -> None:
        """The connection is this thread's own, so that a write of this very process also counts as another's."""
        if not self._day:
            self._on_news(self.first(journal))
        seen = -1
        while not self._stopping.is_set():
            version = journal.version()
            if version != seen or self._wake.is_set():
                self._wake.clear()
                self._read(journal)
                self._count_sessions(journal)
                seen = version
                self._stopping.wait(BREATH)
            elif start_of_day(time.time()) != self._day:
                self._start_day(journal)
                self._on_news(News(today=self._today, day=self._day, newest=self._last))
            self._wake.wait(self.poll)

    def _count_sessions(self, journal: Journal) -> None:
        counts = journal.sessions.open_counts()
        if counts != self._sessions:
            self._sessions = counts
            self._on_sessions(counts)

    def first(self, journal: Journal) -> News:
        """Read the latest flushes of the profiles, from which on changes are told; before `start`, in any thread.

        Raises JournalFault; then the thread does it.
        """
        self._start_day(journal)
        self._last = self._counted
        flushes = [flush for profile in self._profiles for flush in journal.flushes.latest(profile)]
        flushes += journal.flushes.open_ones()
        self._revision = max((flush.revision for flush in flushes), default=0)
        return News(flushes=tuple(flushes), today=self._today, day=self._day, newest=self._last)

    def _start_day(self, journal: Journal) -> None:
        """Count what there is up to one row; a row written meanwhile would else be counted twice, or not at all."""
        self._day = start_of_day(time.time())
        self._counted = -1
        while self._counted != (last := journal.arrivals.last_id()):
            self._counted, self._today = last, journal.arrivals.totals(self._day)

    def _read(self, journal: Journal) -> None:
        while not self._stopping.is_set():
            arrivals = journal.arrivals.after(self._last, BATCH)
            flushes = journal.flushes.after(self._revision, BATCH)  # behind the rows, so that each has been counted
            if not flushes and not arrivals:
                return
            self._take(flushes, arrivals)
            if len(flushes) < BATCH and len(arrivals) < BATCH:
                return

    def _take(self, flushes: list[Flush], arrivals: list[Arrival]) -> None:
        self._revision = max([self._revision, *(flush.revision for flush in flushes)])
        self._last = max([self._last, *(arrival.id for arrival in arrivals)])
        mail = [row for row in arrivals if row.kind is ArrivalKind.DELIVERY and row.id > self._counted]
        today = self._today
        self._today = Totals(today.messages + len(mail), today.bytes + sum(row.size for row in mail))
        self._on_news(News(tuple(flushes), tuple(arrivals), self._today, self._day, self._last))
