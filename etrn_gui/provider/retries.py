"""Trying again by itself what was asked for and did not get through: bounded, each time after a longer wait.

RFC 1985 has mail wait until it is asked for. What *was* asked for and met a dead link or a 4yz may be tried again, as
RFC 5321 section 4.5.4.1 has every sender do; only where that is configured, for most providers wait for the next ETRN.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable

from etrn_gui.provider.mail import HeldMail
from etrn_gui.provider.notices import Notice, RetryPlanned
from etrn_gui.provider.routes import Route
from etrn_gui.provider.spool import Spool
from etrn_gui.provider.standing import Standing

LONGEST = 3600.0
"""Seconds between two attempts, at most."""


class Retries:
    """The attempts that are planned, by the way to the node."""

    def __init__(
        self,
        spool: Spool,
        standing: Standing,
        start: Callable[[Route, Iterable[HeldMail]], None],
        tell: Callable[[Notice], None],
        *,
        most: int,
        first: float,
    ) -> None:
        """Make it: at most `most` attempts in a row, the first after `first` seconds; each wait is twice the last."""
        self._spool = spool
        self._standing = standing
        self._start = start
        self._tell = tell
        self._most = most
        self._first = first
        self._failed: Counter[Route] = Counter()
        self._left: dict[Route, set[int]] = {}
        self._timers: dict[Route, asyncio.TimerHandle] = {}

    def run_ended(self, to: Route, left: Iterable[HeldMail]) -> None:
        """Note how a run ended: `left` was asked for and is not delivered."""
        came = {mail.came for mail in left}
        if not came:
            del self._failed[to]
            return
        self._left.setdefault(to, set()).update(came)
        if to in self._timers:
            return
        if self._failed[to] >= self._most:
            del self._failed[to], self._left[to]  # the next ETRN begins anew
            return
        seconds = min(self._first * 2.0 ** self._failed[to], LONGEST)
        self._failed[to] += 1
        self._timers[to] = asyncio.get_running_loop().call_later(seconds, self._try_again, to)
        self._standing.planned(self._left[to], seconds)
        self._tell(RetryPlanned(str(to), len(self._left[to]), seconds, self._failed[to], self._most))

    def _try_again(self, to: Route) -> None:
        """Start what is still there; a message keeps its moment when only some of its recipients were served."""
        del self._timers[to]
        came = self._left.pop(to)
        if mail := [message for message in self._spool.waiting() if message.came in came]:
            self._start(to, mail)
        else:
            del self._failed[to]

    def stop(self) -> None:
        """Plan nothing any more."""
        self._most = 0
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
