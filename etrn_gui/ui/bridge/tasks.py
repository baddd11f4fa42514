"""Work on the loop that nobody awaits: kept until it ends, and never failing in silence.

asyncio takes nearly as long to load as the first picture of the window to read and paint, which needs no loop. So the
parts of the bridge that the picture stands on reach asyncio through here, which loads it when it is first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    import asyncio

P = ParamSpec("P")
T = TypeVar("T")

_PATIENCE = 5.0
"""Seconds that a cancelled task is given to tidy up before it is told again."""


class Tasks:
    """A set of running tasks. `on_fault` is told every exception but a cancellation."""

    def __init__(self, on_fault: Callable[[BaseException], None]) -> None:
        self._running: set[asyncio.Task[None]] = set()
        self._on_fault = on_fault
        self._held: list[tuple[Coroutine[Any, Any, None], str]] | None = None

    def hold(self) -> None:
        """Keep what is started from now on until `go`: there is no loop yet."""
        self._held = []

    def go(self) -> None:
        """Start what was held, on the loop that runs now."""
        held, self._held = self._held or [], None
        for work, name in held:
            self.start(work, name)

    def start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Run `work` on the loop, as soon as there is one."""
        if self._held is None:
            _ = self.begin(work, name)
        else:
            self._held.append((work, name))

    def begin(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Run `work` on the loop that runs now, and return its task for one who may want to cancel it."""
        import asyncio

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
        import asyncio

        for work, _ in self._held or ():
            work.close()
        self._held = None
        while running := tuple(self._running):
            for task in running:
                task.cancel()
            await asyncio.wait(running, timeout=_PATIENCE)


async def apart(work: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """Do in a thread of its own what blocks, and return what it returns."""
    import asyncio

    return await asyncio.to_thread(work, *arguments, **named)


def turn() -> asyncio.Lock:
    """Make what lets one after the other do something."""
    import asyncio

    return asyncio.Lock()
