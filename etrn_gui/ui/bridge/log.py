"""The journal's news as the window is told of them."""

import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from etrn_gui.storage.journal import Journal, JournalFault
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.tasks import apart
from etrn_gui.ui.bridge.watcher import FALLBACK, POLL, JournalWatcher, News


class Log(QObject):
    """Owns the thread that watches the journal."""

    news = Signal(object)
    """News: flushes, arrivals and totals that changed, in one batch."""
    sessions_changed = Signal(object)
    """How many connections each receiver has open (Mapping of its name to a count), whoever runs it."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._watcher: JournalWatcher | None = None
        self._file: QFileSystemWatcher | None = None
        self.sessions: Mapping[str, int] = {}
        """What `sessions_changed` has told last."""

    def read(self, journal: Journal, profiles: Sequence[str]) -> News | None:
        """Read the latest flushes of these profiles; None where the journal cannot be read now. Blocks."""
        self._watcher = self._make(profiles)
        try:
            return self._watcher.first(journal)
        except JournalFault:  # told by the watcher, which tries again
            self._watcher = self._make(profiles)
            return None

    def _make(self, profiles: Sequence[str]) -> JournalWatcher:
        data, tell = self._ground.data, self._ground.tell
        return JournalWatcher(data.journal, profiles, self._on_news, tell, on_sessions=self._on_sessions)

    def open(self) -> None:
        """Begin to watch, where there is a journal."""
        if self._watcher:
            self._watcher.poll = FALLBACK if self._watch_file(f"{self._ground.data.journal}-wal") else POLL
            self._watcher.start()

    def _watch_file(self, path: str) -> bool:
        """Have the system tell when anybody writes; elsewhere than on Linux it tells too late, or not at all."""
        if not sys.platform.startswith("linux"):
            return False
        self._file = QFileSystemWatcher(self)
        self._file.fileChanged.connect(self.wake)
        return self._file.addPath(path)

    async def close(self) -> None:
        """End the thread."""
        if self._file:
            self._file.deleteLater()
            self._file = None
        if self._watcher:
            await apart(self._watcher.stop)
            self._watcher = None

    def wake(self) -> None:
        """Look for news now."""
        if self._watcher:
            self._watcher.wake()

    def _on_sessions(self, counts: Mapping[str, int]) -> None:
        """Called from the watcher's thread, as `_on_news` is."""
        self.sessions = counts
        with suppress(RuntimeError):
            self.sessions_changed.emit(counts)

    def _on_news(self, news: News) -> None:
        """Called from the watcher's thread: a signal carries it over to the window's."""
        with suppress(RuntimeError):  # the window is gone
            self.news.emit(news)
