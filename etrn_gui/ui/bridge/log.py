"""The journal's news as the window is told of them."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.watcher import JournalWatcher, News


class Log(QObject):
    """Owns the thread that watches the journal."""

    news = Signal(object)
    """News: flushes, arrivals and totals that changed, in one batch."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._watcher: JournalWatcher | None = None

    def open(self, profiles: Sequence[str]) -> None:
        """Begin to watch, with the latest flushes of these profiles."""
        self._watcher = JournalWatcher(self._ground.data.journal, profiles, self._on_news, self._ground.tell)
        self._watcher.start()

    async def close(self) -> None:
        """End the thread."""
        if self._watcher:
            await asyncio.to_thread(self._watcher.stop)
            self._watcher = None

    def wake(self) -> None:
        """Look for news now."""
        if self._watcher:
            self._watcher.wake()

    def _on_news(self, news: News) -> None:
        """Called from the watcher's thread: a signal carries it over to the window's."""
        with suppress(RuntimeError):  # the window is gone
            self.news.emit(news)
