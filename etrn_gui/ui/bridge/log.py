"""The journal as the window reads it: what is new, by itself, and what is older, when it is asked for."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from etrn_gui.storage.journal import Journal
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.pages import read_page
from etrn_gui.ui.bridge.watcher import JournalWatcher, News
from etrn_gui.ui.models.deliveries import PAGE
from etrn_gui.ui.models.filter import Filter


class Log(QObject):
    """Owns the thread that watches the journal."""

    news = Signal(object)
    """News: flushes, arrivals and totals that changed, in one batch."""
    older = Signal(int, object)
    """The number of a search (int) and its Page."""
    opened = Signal()
    """Older rows can be asked for."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._watcher: JournalWatcher | None = None

    def open(self, profiles: Sequence[str]) -> None:
        """Begin to watch, with the latest flushes of these profiles."""
        self._watcher = JournalWatcher(self._ground.data.journal, profiles, self._on_news, self._ground.tell)
        self._watcher.start()
        self.opened.emit()

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

    def fetch_older(self, below: int, wanted: Filter, search: int) -> None:
        """Read older rows; `older` brings them."""
        if self._ground.journal:
            self._ground.tasks.start(self._fetch(self._ground.journal, below, wanted, search), "read older rows")

    async def _fetch(self, journal: Journal, below: int, wanted: Filter, search: int) -> None:
        self.older.emit(search, await asyncio.to_thread(read_page, journal, below, wanted.matches, PAGE))
