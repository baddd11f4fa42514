"""Keeps the index of the journal: what came is taken in when nothing comes any more; a receiver is not slowed."""

import asyncio
import contextlib
import time

from PySide6.QtCore import QObject, Signal

from etrn_gui.storage.journal import JournalFault
from etrn_gui.storage.search import BATCH, Progress, SearchIndex
from etrn_gui.ui.bridge.ground import Ground

QUIET = 2.0
"""Seconds without news before what came is taken in."""
MOST_BEHIND = 20_000
"""Rows that a search may have to look at one by one; beyond them, the index is written while mail comes."""


class Indexing(QObject):
    """Owns the writing side of the index. Without news it does nothing at all."""

    progress = Signal(object)
    """Progress: how far the index is behind."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._untidy = 0

    def open(self) -> None:
        """Begin with what is not in the index."""
        self._news.set()
        self._task = self._ground.tasks.begin(self._keep(), "index the log")

    async def close(self) -> None:
        """Stop between two batches."""
        if self._task:
            self._task.cancel()
            await asyncio.wait({self._task})
            self._task = None

    def take_news(self) -> None:
        """Something has come."""
        self._news.set()

    async def _keep(self) -> None:
        data = self._ground.data
        try:
            index = await asyncio.to_thread(SearchIndex, data.search, data.journal)
            try:
                while True:
                    await self._news.wait()
                    await self._take_in(index)
            finally:
                await asyncio.shield(asyncio.to_thread(index.close))
        except JournalFault as fault:
            self._ground.tell(fault.problem)

    async def _take_in(self, index: SearchIndex) -> None:
        behind = (await asyncio.to_thread(index.progress)).behind
        self._news.clear()
        while behind:
            if behind < MOST_BEHIND:
                await self._quiet()
            began = time.monotonic()
            progress: Progress = await asyncio.to_thread(index.extend)
            behind = progress.behind
            self.progress.emit(progress)
            await _leave_half(began)
            self._untidy += BATCH
        await self._tidy(index)

    async def _tidy(self, index: SearchIndex) -> None:
        """Once in a while, and while nothing comes, put what many batches have left together."""
        if self._untidy < MOST_BEHIND:
            return
        self._untidy = 0
        more = True
        while more and not self._news.is_set():
            began = time.monotonic()
            more = await asyncio.to_thread(index.tidy)
            await _leave_half(began)

    async def _quiet(self) -> None:
        """Wait until nothing has come for a while."""
        with contextlib.suppress(TimeoutError):
            while True:
                self._news.clear()
                async with asyncio.timeout(QUIET):
                    await self._news.wait()


async def _leave_half(began: float) -> None:
    """Rest for as long as the work has taken: half of a processor is left to the others."""
    await asyncio.sleep(min(0.5, time.monotonic() - began))
