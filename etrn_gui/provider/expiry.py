"""Mail that nobody asks for does not wait for ever: after so many days it is put away, and the person is told."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace

from etrn_gui.domain.problem import Problem
from etrn_gui.provider.mail import HeldMail
from etrn_gui.provider.notices import Expired, Notice, Trouble
from etrn_gui.provider.sender import Sender, item_of
from etrn_gui.provider.spool import Spool

DAY = 86400.0
LOOK_EVERY = 3600.0
"""Seconds between two looks, at most."""


async def expire(spool: Spool, sender: Sender, days: float, tell: Callable[[Notice], None]) -> None:
    """Put away what waits for longer than `days`, now and from time to time; ends by being cancelled.

    It is moved to `returned/`; its sender is told only where a person has set that up (`bouncer`).
    """
    while True:
        border = time.time_ns() - int(days * DAY * 1e9)
        for mail in spool.waiting():
            if mail.came < border and not sender.under_way(mail):
                await _put_away(spool, mail, days, tell)
        await asyncio.sleep(min(LOOK_EVERY, max(days * DAY / 10, 1.0)))


async def _put_away(spool: Spool, mail: HeldMail, days: float, tell: Callable[[Notice], None]) -> None:
    text = f"5.4.7 Nobody asked for it in {days:g} days"
    try:
        await spool.settle(mail, (), [replace(mail, code=554, text=text)])
    except OSError as error:
        what = f"An expired message cannot be put away ({error.strerror})."
        tell(Trouble(Problem(what, "Make room, or make the folder writable.", mail.id)))
        return
    tell(Expired(item_of(mail), days))
