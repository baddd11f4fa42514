"""A call that may hang, kept away from the loop and from the end of the process."""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class DaemonCalls:
    """Runs each call in a daemon thread of its own.

    The loop's own executor will not do: the interpreter waits for its threads at exit, and a keyring that waits for a
    person, or a name server that is out of reach, would hold the program up.
    """

    def __init__(self, most: int = 8) -> None:
        self._most = most
        self._threads: list[threading.Thread] = []

    @property
    def stuck(self) -> bool:
        """Whether so many calls hang that another one is not worth a thread."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        return len(self._threads) >= self._most

    async def run(self, function: Callable[[], T], seconds: float) -> T:
        """Run `function` in a thread; raises TimeoutError after `seconds` and leaves it to itself."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def settle(result: T | None, error: BaseException | None) -> None:
            if future.done():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)  # type: ignore[arg-type] # no error, so there is a result

        def body() -> None:
            result, error = None, None
            try:
                result = function()
            except BaseException as raised:  # noqa: BLE001 - it is raised where it is awaited
                error = raised
            with contextlib.suppress(RuntimeError):  # the loop is gone, and nobody waits
                loop.call_soon_threadsafe(settle, result, error)

        thread = threading.Thread(target=body, name="daemon call", daemon=True)
        self._threads.append(thread)
        thread.start()
        return await asyncio.wait_for(future, seconds)
