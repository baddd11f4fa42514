"""A window is opened in steps: what a person sees and clicks first, then the receiver, then all that comes later."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from etrn_gui.ui.bridge import Bridge
    from etrn_gui.ui.window.main_window import MainWindow

_MOMENT = 0.25
"""Seconds after which a window is shown though its rows are not read: the disk is slow, or busy."""
_PATIENCE = 1.0
"""Seconds to wait for a picture: of a window on another desktop there may be none for hours."""


async def read_first(bridge: Bridge) -> asyncio.Future[None]:
    """Read what the first picture shows, so that it is painted once; return after a moment in any case."""
    reading = asyncio.ensure_future(bridge.show())
    await asyncio.wait({reading}, timeout=_MOMENT)
    return reading


async def open_in_steps(window: MainWindow, bridge: Bridge, reading: Awaitable[None] | None = None) -> None:
    """Open the bridge, and make the window whole. Between two steps what a person does is answered.

    `reading` is what `read_first` has begun.
    """
    await (reading or bridge.show())
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
    watch = _Watch(window)
    window.installEventFilter(watch)
    window.update(0, 0, 1, 1)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE):
            await watch.due.wait()
        await asyncio.sleep(0)
    window.removeEventFilter(watch)
    watch.deleteLater()


class _Watch(QObject):
    """Sees when Qt is about to paint what has changed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.due = asyncio.Event()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note it, and let it pass."""
        if event.type() == QEvent.Type.UpdateRequest:
            self.due.set()
        return False
