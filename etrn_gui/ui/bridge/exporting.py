"""Writing rows of the log to a file, beside everything else that goes on."""

from __future__ import annotations

import asyncio
import threading
import time
from array import array
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.log_filter import Filter
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.journal import JournalFault
from etrn_gui.storage.search import Finder
from etrn_gui.ui.bridge.ground import Ground

if TYPE_CHECKING:
    from etrn_gui.storage.export import Cancelled, Exported, Target

Wanted = Filter | Sequence[Sequence[int]]
"""All that pass a filter, or the rows of these ids, which may be a million: in parts, put together in the thread."""
_TELL = 0.1
"""Seconds between two words on how far it is."""


class Exporting(QObject):
    """One export at a time, in a thread with connections of its own."""

    progress = Signal(int, int)
    """Rows looked at, and how many there are to look at; 0 of them while they are being counted."""
    ended = Signal(object)
    """Exported, Cancelled or Problem."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._stop = threading.Event()
        self.is_running = False
        self._told = 0.0

    def start(self, wanted: Wanted, path: Path) -> None:
        """Begin; the form is told by the name's ending, CSV where it tells nothing."""
        from etrn_gui.storage.export import Target, format_of

        form = format_of(path)
        if self.is_running or form is None:
            return
        self.is_running = True
        self._stop.clear()
        self.progress.emit(0, 0)
        self._ground.tasks.start(self._run(wanted, Target(path, form)), "export")

    def stop(self) -> None:
        """Give it up; nothing is left of it."""
        self._stop.set()

    async def _run(self, wanted: Wanted, target: Target) -> None:
        try:
            ended = await asyncio.to_thread(self._export, wanted, target)
        except JournalFault as fault:
            ended = fault.problem
        finally:
            self._stop.set()  # the window is closed meanwhile: the thread is not to go on
            self.is_running = False
        self.ended.emit(ended)

    def _export(self, wanted: Wanted, target: Target) -> Exported | Cancelled | Problem:
        from etrn_gui.storage.export import export

        data = self._ground.data
        with closing(Finder(data.search, data.journal)) as finder:
            rows = wanted if isinstance(wanted, Filter) else _together(wanted)
            return export(finder, data.data, rows, target, self._tell)

    def _tell(self, done: int, of: int) -> bool:
        """Called from the export's thread: a signal carries it over."""
        if time.monotonic() >= self._told + _TELL or done == of:
            self._told = time.monotonic()
            self.progress.emit(done, of)
        return not self._stop.is_set()


def _together(parts: Sequence[Sequence[int]]) -> array[int]:
    ids = array("q")
    for part in parts:
        ids.extend(part)
    return ids
