"""Work that tells its steps one by one, and can be stopped at any of them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from typing import Any

from PySide6.QtCore import QObject, Signal

from etrn_gui.ui.bridge.tasks import Tasks


class Stepwise(QObject):
    """One piece of work under way. It ends by itself, or when it is stopped, and is then deleted."""

    stepped = Signal(object)
    """What the last step gave."""
    ended = Signal(bool)
    """Whether every step was taken; False where it was stopped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: asyncio.Task[None] | None = None
        self.ended.connect(self.deleteLater)

    def begin(self, tasks: Tasks, steps: Callable[[], AsyncIterator[Any]], name: str) -> None:
        """Take the first step as soon as the loop goes on; `steps` makes an asynchronous generator."""
        self._task = tasks.begin(self._take(steps), name)
        self._task.add_done_callback(lambda task: self.ended.emit(not task.cancelled() and task.exception() is None))

    async def _take(self, steps: Callable[[], AsyncIterator[Any]]) -> None:
        async with aclosing(steps()) as taken:  # type: ignore[type-var] # an asynchronous generator by its yield
            async for step in taken:
                self.stepped.emit(step)

    def stop(self) -> None:
        """Stop at any step; what it holds open is dropped."""
        if self._task:
            self._task.cancel()
