"""The clocks of this machine, as an object, so that a test can let years pass."""

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """The clock on the wall, which a person may put, and one that only goes forward and may stop while asleep."""

    def now(self) -> float:
        """Return seconds since the epoch, as the clock on the wall has it."""
        ...

    def monotonic(self) -> float:
        """Return seconds of a clock that nobody puts."""
        ...

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait until the event is set, at most `seconds`; tell whether it was set."""
        ...


class SystemClock:
    """The real ones."""

    def now(self) -> float:
        """Return seconds since the epoch."""
        return time.time()

    def monotonic(self) -> float:
        """Return seconds of the monotonic clock; on Linux it stops while the computer sleeps."""
        return time.monotonic()

    async def wait(self, event: asyncio.Event, seconds: float) -> bool:
        """Wait until the event is set, at most `seconds`; tell whether it was set."""
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            return False
        return True
