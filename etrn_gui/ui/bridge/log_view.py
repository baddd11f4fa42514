"""How a person has set up the log: read once, written when it changes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.log_view import LogView
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.log_view_file import LogViewFile
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.tasks import apart, turn

if TYPE_CHECKING:
    import asyncio


class LogViewKeeper(QObject):
    """Owns the file of the log's view."""

    changed = Signal(object)
    """LogView."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._file = LogViewFile(ground.data.log_view)
        self.view = LogView()

    @cached_property
    def _turn(self) -> asyncio.Lock:
        return turn()

    def read(self) -> tuple[LogView, Problem | None]:
        """Read the file; blocks."""
        return self._file.load()

    def take(self, view: LogView, problem: Problem | None) -> None:
        """Go by what was read; a fault is said."""
        self.view = view
        if problem:
            self._ground.tell(problem)
        self.changed.emit(self.view)

    def change(self, view: LogView) -> None:
        """Take a new view, and write it."""
        if view != self.view:
            self.view = view
            self.changed.emit(view)
            self._ground.tasks.start(self._save(), "save the log's view")

    async def _save(self) -> None:
        async with self._turn:
            if problem := await apart(self._file.save, self.view):
                self._ground.tell(problem)
