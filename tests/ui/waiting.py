"""Waiting for what a window shows, on the loop that Qt and asyncio share."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

PATIENCE = 10.0
BEAT = 0.25


async def until(ready: Callable[[], object], changed: Any, patience: float = PATIENCE) -> None:
    """Wait until something holds, looking anew whenever the signal `changed` comes; fails when it never holds.

    What another thread emitted before we listened may reach the window after we have looked: hence the beat.
    """
    look = asyncio.Event()

    def wake(*_: object) -> None:
        look.set()

    changed.connect(wake)
    try:
        async with asyncio.timeout(patience):
            while not ready():
                look.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(BEAT):
                        await look.wait()
    except TimeoutError:
        raise AssertionError(f"not within {patience} s: {ready}") from None
    finally:
        changed.disconnect(wake)
