"""The running loop's own clock, put forward by a test: what waits for a time to pass is due at once, and not before."""

import asyncio


class LoopClock:
    """Takes the place of the loop's clock; it goes on as that one does, ahead of it by what it was put forward.

    Who is not waiting yet when it is put forward waits in real time: a test may become slow by that, never wrong.
    """

    def __init__(self) -> None:
        """Make it for the running loop, which must be asyncio's own."""
        loop = asyncio.get_running_loop()
        self._real, self._ahead = loop.time, 0.0
        loop.time = self.now  # type: ignore[method-assign]

    def now(self) -> float:
        return self._real() + self._ahead

    def forward(self, seconds: float) -> None:
        """Let so much time have passed."""
        self._ahead += seconds

    async def hurry(self) -> None:
        """Let time pass many times as fast, until cancelled."""
        while True:
            self.forward(0.05)
            await asyncio.sleep(0.002)


async def settle() -> None:
    """Let the loop do what is ready, and what that makes ready on this machine's own sockets."""
    for _ in range(20):
        await asyncio.sleep(0.0005)
