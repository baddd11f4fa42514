"""A receiver that a window has left running makes room for the next window's: one folder, one receiver, no orphan."""

import asyncio
import contextlib

import psutil

from etrn_gui.storage.receiver_mark import LivingReceiver, ReceiverMark, is_alive

LOOK_EVERY = 0.05
GRACE = 15.0
"""Seconds beyond those for a message in flight."""


async def take_over(mark: ReceiverMark, finish: float) -> None:
    """Ask a receiver without a window to finish what is in flight and end, and wait for it; others are let be.

    `finish` are the seconds that a message in flight may take. One that does not end in time is told by who comes next.
    """
    found = mark.living()
    if found is None or not found.left:
        return
    _ask_to_stop(found)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(finish + GRACE):
            while is_alive(found.name):  # noqa: ASYNC110 - a process that is not our child tells nobody
                await asyncio.sleep(LOOK_EVERY)


def _ask_to_stop(receiver: LivingReceiver) -> None:
    """SIGTERM; on Windows it ends at once, and what was not acknowledged is sent again."""
    with contextlib.suppress(psutil.Error):
        process = psutil.Process(receiver.process)
        if is_alive(receiver.name):  # looked at behind the process was: its number is not another one's by now
            process.terminate()
