"""The rows of the log that pass a filter: the first at once, the others as they are found, new ones as they come."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival
from etrn_gui.domain.log_filter import Filter
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.journal import JournalFault
from etrn_gui.storage.search import Finder, Known
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.tasks import apart, turn

if TYPE_CHECKING:
    import asyncio

Ids = Sequence[int]
T = TypeVar("T")

FIRST = 60
"""Rows that are found and read before any is shown: a screenful."""
_NEXT, _MOST = 2000, 50_000
"""Ids found at a time after that, more with each step."""


@frozen
class Found:
    """Ids that pass the filter, newest first, below those that were told before."""

    ids: tuple[Ids, ...]
    arrivals: tuple[Arrival, ...] = ()
    """The rows of the first ones."""
    is_first: bool = False
    is_last: bool = False


@frozen
class Newer:
    """Ids that came since, newest first, and the rows of the newest ones."""

    ids: tuple[Ids, ...]
    arrivals: tuple[Arrival, ...]


@frozen
class Opened:
    """Two readers, and what is in the log: up to which id was looked, the ids, and the rows of the first ones."""

    finder: Finder
    reader: Finder
    upto: int
    ids: tuple[Ids, ...]
    arrivals: tuple[Arrival, ...]

    def close(self) -> None:
        """Close both readers."""
        self.finder.close()
        self.reader.close()


class Search(QObject):
    """Reads journal and index for the log. What was begun for another filter ends without a word."""

    found = Signal(object)
    """Found: the first of a search replaces what was shown."""
    newer = Signal(object)
    """Newer."""
    rows = Signal(object)
    """List of Arrival: rows that were asked for."""
    waiting = Signal(int)
    """How many new rows are held back while it is paused."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self.wanted = Filter()
        self._number = 0
        self._upto: int | None = None
        self._catching = self._again = False
        self._fresh: tuple[Arrival, ...] = ()
        self._paused_at: int | None = None
        self._finder: Finder | None = None
        """For what takes its time, and can be interrupted."""
        self._reader: Finder | None = None
        """For windows of rows."""

    @cached_property
    def _turn(self) -> asyncio.Lock:
        return turn()

    def read(self) -> Opened | Problem:
        """Open the index and read the first rows; blocks."""
        data = self._ground.data
        try:
            finder = Finder(data.search, data.journal)
            return Opened(finder, Finder(data.search, data.journal), *_begin(finder, Filter()))
        except JournalFault as fault:
            return fault.problem

    def take(self, opened: Opened | Problem) -> None:
        """Show what was read. A fault is said, and the log stays empty."""
        if isinstance(opened, Problem):
            self._ground.tell(opened)
            return
        self._finder, self._reader = opened.finder, opened.reader
        if self.wanted.terms:  # typed meanwhile: it may take its time
            self.find(self.wanted)
            return
        self._number += 1
        self._upto, self._paused_at = opened.upto, None if self._paused_at is None else opened.upto
        self.found.emit(Found(opened.ids, opened.arrivals, is_first=True, is_last=True))
        self._catch_up_soon()

    async def close(self) -> None:
        """Close the files; what is being sought is given up."""
        self._number += 1
        if self._finder:
            self._finder.interrupt()
        for finder in (self._finder, self._reader):
            if finder:
                await apart(finder.close)
        self._finder = self._reader = None

    def seek_bodies(self, bodies: bool) -> None:
        """Look for words in the texts of messages too, or no longer."""
        if self._finder and self._finder.bodies != bodies:
            self._finder.bodies = bodies
            self.find(self.wanted)

    # --- what is there -----------------------------------------------------------------------------------------------

    def find(self, wanted: Filter) -> None:
        """Look for what passes a filter; `found` brings it."""
        self.wanted = wanted
        self._number += 1
        if self._finder:
            self._finder.interrupt()
            self._ground.tasks.start(self._find(self._finder, wanted, self._number), "search the log")

    async def _find(self, finder: Finder, wanted: Filter, number: int) -> None:
        async with self._turn:
            self._upto = None
            try:
                await self._tell_found(finder, wanted, number)
            except JournalFault as fault:
                if number == self._number:
                    self._ground.tell(fault.problem)
        if number == self._number:
            self._catch_up_soon()

    async def _tell_found(self, finder: Finder, wanted: Filter, number: int) -> None:
        if number != self._number:
            return
        upto, ids, arrivals = await apart(_begin, finder, wanted)
        step, is_last = _NEXT, not wanted.terms or sum(map(len, ids)) < FIRST
        if number == self._number:
            self._upto, self._paused_at = upto, None if self._paused_at is None else upto
            self.found.emit(Found(ids, arrivals, is_first=True, is_last=is_last))
        while number == self._number and not is_last:
            page = await apart(finder.find, wanted, ids[-1][-1], step)
            is_last, step = len(page) < step, min(2 * step, _MOST)
            ids = (page,)
            if number == self._number:
                self.found.emit(Found(ids, is_last=is_last))

    def fetch(self, ids: Sequence[int]) -> None:
        """Read the rows of these ids; `rows` brings them."""
        if self._reader:
            self._ground.tasks.start(self._fetch(self._reader, ids), "read rows of the log")

    async def _fetch(self, reader: Finder, ids: Sequence[int]) -> None:
        self.rows.emit(await apart(reader.rows, ids))

    def read_all(self, ids: Sequence[int], then: Callable[[list[Arrival]], None]) -> None:
        """Read these rows and hand them over."""
        if self._reader:
            self._ground.tasks.start(self._hand_over(self._reader, lambda reader: reader.rows(ids), then), "read rows")

    def tell_known(self, then: Callable[[Known], None]) -> None:
        """Read what a filter can name and hand it over."""
        if self._reader:
            self._ground.tasks.start(self._hand_over(self._reader, Finder.known, then), "read what is known")

    async def _hand_over(self, reader: Finder, read: Callable[[Finder], T], then: Callable[[T], None]) -> None:
        then(await apart(read, reader))

    # --- what comes --------------------------------------------------------------------------------------------------

    def take_news(self, arrivals: tuple[Arrival, ...], newest: int) -> None:
        """Look for new rows up to an id; `arrivals` are the latest of them."""
        self._fresh = arrivals
        if self._paused_at is not None:
            self.waiting.emit(max(0, newest - self._paused_at))
        elif self._upto is not None:
            self._catch_up_soon()

    def pause(self, paused: bool) -> None:
        """Hold new rows back, or let them in."""
        self._paused_at = self._upto if paused else None
        if not paused:
            self._catch_up_soon()

    def _is_paused(self) -> bool:
        return self._paused_at is not None

    def _catch_up_soon(self) -> None:
        """One look at a time; news that come meanwhile bring another one."""
        self._again = True
        if self._finder and not self._catching and self._paused_at is None:
            self._catching = True
            self._ground.tasks.start(self._catch_up(), "read new rows")

    async def _catch_up(self) -> None:
        try:
            while self._again and self._reader and self._upto is not None and not self._is_paused():
                self._again = False
                number = self._number
                parts, upto = await apart(self._reader.newer, self.wanted, self._upto)
                if number == self._number and not self._is_paused() and upto > self._upto:
                    self._upto = upto
                    self._tell_newer(tuple(parts))
        finally:
            self._catching = False

    def _tell_newer(self, parts: tuple[Ids, ...]) -> None:
        if any(parts):
            self.newer.emit(Newer(parts, tuple(row for row in self._fresh if any(row.id in part for part in parts))))


def _begin(finder: Finder, wanted: Filter) -> tuple[int, tuple[Ids, ...], tuple[Arrival, ...]]:
    """Find the first rows, and up to which id they were sought."""
    if not wanted.terms:
        spans = finder.all_rows()
        upto = spans[0][0] if spans else 0
        ids: tuple[Ids, ...] = tuple(spans)
    else:
        upto = finder.last_id()
        ids = (finder.find(wanted, upto + 1, FIRST),)
    first = [number for part in ids for number in part[:FIRST]][:FIRST]
    return upto, ids, tuple(finder.rows(first))
