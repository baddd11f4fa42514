"""Work on the loop that nobody awaits: kept until it ends, and never failing in silence."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

_PATIENCE = 5.0
"""Seconds that a cancelled task is given to tidy up before it is told again."""


class Tasks:
    """A set of running tasks. `on_fault` is told every exception but a cancellation."""

    def __init__(self, on_fault: Callable[[BaseException], None]) -> None:
        self._running: set[asyncio.Task[None]] = set()
        self._on_fault = on_fault

    def start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Run `work` on the loop that runs now."""
        _ = self.begin(work, name)

    def begin(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Run `work`, and return its task for one who may want to cancel it."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (fault := task.exception()):
            self._on_fault(fault)

    async def cancel(self) -> None:
        """Cancel what runs and wait until it has ended; once more where a cancellation was lost on the way."""
        while running := tuple(self._running):
            for task in running:
                task.cancel()
            await asyncio.wait(running, timeout=_PATIENCE)
