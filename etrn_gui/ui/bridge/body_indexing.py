"""Keeps the texts of messages in the index, where a person wants it: each is read by the reading process."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.message import Reading
from etrn_gui.reading import Reader
from etrn_gui.storage.journal import JournalFault
from etrn_gui.storage.search import SearchIndex
from etrn_gui.ui.bridge.ground import Ground

MOST = 64 * 1024
"""Characters of a text that are indexed."""
QUIET = 3.0
"""Seconds without news before new messages are read."""


class BodyIndexing(QObject):
    """At work while it is wanted; what it has gathered is forgotten when it is no longer wanted."""

    progress = Signal(object)
    """Progress: how far the texts are behind."""
    ready = Signal(bool)
    """Whether words are to be sought in texts."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._wanted = False

    def want(self, wanted: bool) -> None:
        """Begin, or stop and forget."""
        if wanted == self._wanted or self._ground.journal is None:
            return
        self._wanted = wanted
        before, self._task = self._task, None
        work = self._keep() if wanted else self._forget()
        self._task = self._ground.tasks.begin(self._after(before, work), "index the texts of messages")
        self.ready.emit(wanted)

    async def _after(self, before: asyncio.Task[None] | None, work: Coroutine[Any, Any, None]) -> None:
        if before:
            before.cancel()
            await asyncio.wait({before})
        await work

    def take_news(self) -> None:
        """Something has come."""
        self._news.set()

    async def close(self) -> None:
        """Stop after the message that is being read."""
        if self._task:
            self._task.cancel()
            await asyncio.wait({self._task})
            self._task = None

    async def _keep(self) -> None:
        data = self._ground.data
        reader = Reader(data.mail)
        try:
            index = await asyncio.to_thread(SearchIndex, data.search, data.journal)
            try:
                while True:
                    self._news.clear()
                    await self._read_all(index, reader)
                    await self._news.wait()
                    await asyncio.sleep(QUIET)
            finally:
                await asyncio.shield(asyncio.to_thread(index.close))
        except JournalFault as fault:
            self._ground.tell(fault.problem)
        finally:
            await asyncio.shield(reader.close())

    async def _read_all(self, index: SearchIndex, reader: Reader) -> None:
        while batch := await asyncio.to_thread(index.next_bodies):
            texts = [(number, await _text(reader, file)) for number, file in batch]
            await asyncio.to_thread(index.add_bodies, texts)
            self.progress.emit(await asyncio.to_thread(index.bodies_progress))

    async def _forget(self) -> None:
        data = self._ground.data
        try:
            index = await asyncio.to_thread(SearchIndex, data.search, data.journal)
            await asyncio.to_thread(index.forget_bodies)
            await asyncio.to_thread(index.close)
        except JournalFault as fault:
            self._ground.tell(fault.problem)


async def _text(reader: Reader, file: str) -> str:
    """Return what a person would read; nothing for a message that is gone, or that cannot be read."""
    found = await reader.read(Path(file))
    return found.text[:MOST] if isinstance(found, Reading) else ""
