"""Ctrl-C and SIGTERM for a command without an event loop: it ends by itself, at a place where nothing is half done."""

import queue
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType


class Stop:
    """Whether somebody asked the command to end.

    Not a threading.Event: a wait holds its lock for a moment, and a handler that runs just then, in that same thread,
    waits for it for ever. A SimpleQueue may be written from a handler at any time.
    """

    def __init__(self) -> None:
        self._asked: queue.SimpleQueue[None] = queue.SimpleQueue()

    def ask(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        """Note the wish; a signal handler."""
        self._asked.put(None)

    def asked(self) -> bool:
        """Tell whether the command is to end."""
        return not self._asked.empty()

    def wait(self, seconds: float) -> None:
        """Wait that long, or until the command is to end."""
        if self.asked():
            return
        with suppress(queue.Empty):
            self._asked.put(self._asked.get(timeout=seconds))


@contextmanager
def stop_on_signals() -> Iterator[Stop]:
    """Turn SIGINT and SIGTERM into a Stop; behind it they do again what they did before."""
    stop = Stop()
    before = {number: signal.signal(number, stop.ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
