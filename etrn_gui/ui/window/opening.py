"""A window is opened in steps: what a person sees and clicks first, then the receiver, then all that comes later."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from etrn_gui.ui.window.first_picture import MOMENT, PATIENCE, Watch

if TYPE_CHECKING:
    from etrn_gui.ui.bridge import Bridge, FirstReading
    from etrn_gui.ui.window.main_window import MainWindow


async def read_first(bridge: Bridge) -> FirstReading:
    """Read what the first picture shows, so that it is painted once; return after a moment in any case."""
    reading = bridge.read()
    await reading.heard(MOMENT / 1000)
    return reading


async def open_in_steps(window: MainWindow, bridge: Bridge, reading: FirstReading | None = None) -> None:
    """Open the bridge, and make the window whole. Between two steps what a person does is answered.

    `reading` is what `read_first` has begun.
    """
    await (reading or bridge.read()).heard()
    await painted(window)
    window.shown.emit()
    await make_whole(window, bridge)


async def make_whole(window: MainWindow, bridge: Bridge) -> None:
    """Make what comes after the first picture: the receiver first."""
    bridge.receive()
    await asyncio.sleep(0)
    for _ in window.furnish():
        await asyncio.sleep(0)
    await bridge.work()


async def painted(window: MainWindow) -> None:
    """Wait until a window shows what it has been told; for one that is not seen, do not wait."""
    if not window.isVisible():
        return
    watch, seen = Watch(window), asyncio.Event()
    watch.seen.connect(seen.set)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE / 1000):
            await seen.wait()
    watch.end()
