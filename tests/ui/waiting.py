"""Waiting for what a window shows, on the loop that Qt and asyncio share."""

import asyncio
from collections.abc import Callable
from typing import Any

PATIENCE = 10.0


async def until(ready: Callable[[], object], changed: Any, patience: float = PATIENCE) -> None:
    """Wait until something holds, looking anew whenever the signal `changed` comes; fails when it never holds."""
    look = asyncio.Event()

    def wake(*_: object) -> None:
        look.set()

    changed.connect(wake)
    try:
        async with asyncio.timeout(patience):
            while not ready():
                look.clear()
                await look.wait()
    except TimeoutError:
        raise AssertionError(f"not within {patience} s: {ready}") from None
    finally:
        changed.disconnect(wake)
