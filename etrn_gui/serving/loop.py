"""The event loop of a process that serves mail: uvloop where it exists (about twice asyncio's messages a second)."""

import asyncio
import contextlib
import faulthandler
import gc
import signal
import sys
from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


def run(main: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine to its end on the best loop there is."""
    gc.freeze()  # what is loaded by now stays: the collector need not look at it again and again
    factory = None
    if sys.platform != "win32":
        with contextlib.suppress(ImportError):
            import uvloop  # noqa: PLC0415 - not every platform has it

            factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(main)


def stop_on_signals(event: asyncio.Event) -> None:
    """Set the event on SIGINT and SIGTERM; a second one of them ends the process as usual."""
    loop = asyncio.get_running_loop()

    def stop() -> None:
        event.set()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)

    if sys.platform == "win32":
        signal.signal(signal.SIGINT, lambda *_: loop.call_soon_threadsafe(event.set))
        return
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)


TELL_WHERE: signal.Signals | None = getattr(signal, "SIGUSR2", None)
"""Has a process write to standard error what each of its threads is doing, and go on; None: not on this system."""


def tell_where_when_asked() -> None:
    """Make this process answer TELL_WHERE, also while its loop hangs."""
    if TELL_WHERE:
        faulthandler.register(TELL_WHERE, all_threads=True)


STOP = b"stop\n"
"""What is written to the standard input of a process that is to stop, where its end alone may mean something else."""


async def stop_at_end_of_input(event: asyncio.Event, left: asyncio.Event | None = None) -> None:
    """Set the event when whoever started this process closes its standard input, or dies.

    With `left`, the event is set for STOP only; an end without it sets `left`.
    """

    class EndOfInput(asyncio.Protocol):
        def __init__(self) -> None:
            self._said = b""

        def data_received(self, data: bytes) -> None:
            self._said = (self._said + data)[-len(STOP) :]
            if self._said == STOP:
                event.set()

        def connection_lost(self, _error: Exception | None) -> None:
            (event if left is None or event.is_set() else left).set()

    await asyncio.get_running_loop().connect_read_pipe(EndOfInput, sys.stdin)
