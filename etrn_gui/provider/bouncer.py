"""Telling senders what was not delivered: only where a mail server for it is named, and never on a bounce."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.provider.bounce import write_bounce
from etrn_gui.provider.delivery import Link, Means
from etrn_gui.provider.mail import HeldMail
from etrn_gui.provider.notices import Bounced, Item, Notice, Trouble
from etrn_gui.provider.routes import Route
from etrn_gui.provider.spool import Spool
from etrn_gui.provider.transaction import Handover

AGAIN = 60.0
"""Seconds until a bounce that was not taken is tried again; each time twice as long."""
LONGEST = 3600.0
REMEMBERED = 5 * 86400.0
"""Seconds in which a bounce that did not get out before a stop or a crash is still made."""
MOST = 12
"""Attempts, then it is left: the message lies in `returned/`, and the person was told."""
_REMEDY = "See that --bounce-to names a mail server that takes mail from here; the message lies in returned/."


@dataclass(slots=True)
class _Waiting:
    mail: HeldMail
    attempts: int = 0


class Bouncer:
    """Makes and sends bounces, one after the other."""

    def __init__(self, spool: Spool, means: Means, to: Endpoint, tell: Callable[[Notice], None]) -> None:
        self._spool = spool
        self._means = means
        self._to = to
        self._tell = tell
        self._waiting: deque[_Waiting] = deque()
        self._known: set[str] = set()
        self._something = asyncio.Event()

    def add(self, mail: HeldMail) -> None:
        """Have the sender told of a message that was returned; one without a sender is a bounce (RFC 5321 §6.1)."""
        if mail.sender and mail.id not in self._known:
            self._known.add(mail.id)
            self._waiting.append(_Waiting(mail))
            self._something.set()

    async def run(self) -> None:
        """Send what waits; ends by being cancelled."""
        while True:
            await self._something.wait()
            self._something.clear()
            while self._waiting:
                first = self._waiting[0]
                if problem := await self._send(first.mail):
                    await self._put_off(first, problem)
                else:
                    self._waiting.popleft()

    async def _put_off(self, bounce: _Waiting, problem: str) -> None:
        bounce.attempts += 1
        if bounce.attempts in {1, MOST}:
            what = f"The bounce to <{bounce.mail.sender}> could not be sent ({problem})."
            self._tell(Trouble(Problem(what, _REMEDY, bounce.mail.id)))
        if bounce.attempts >= MOST:
            self._waiting.popleft()
        else:
            await asyncio.sleep(min(AGAIN * 2.0 ** (bounce.attempts - 1), LONGEST))

    async def _send(self, mail: HeldMail) -> str:
        """Send one; return why it is to be tried again, or nothing."""
        try:
            content = await asyncio.to_thread(self._spool.read_returned, mail)
        except OSError:
            return ""  # somebody has taken it away
        made = write_bounce(mail, content, self._means.hostname, time.time())
        bounce = replace(mail, sender="", recipients=(mail.sender,), body="7BIT", utf8=not mail.sender.isascii())
        link = Link(Route(self._to), self._means)
        problem = await link.open()
        handover = Handover(broken=problem) if problem else await link.hand_over(bounce, made)
        await link.close()
        if handover.broken:
            return handover.broken
        if handover.later:
            return f"{self._to} answered {handover.later[0].code} {handover.later[0].text}"
        await self._settle(mail, handover)
        return ""

    async def _settle(self, mail: HeldMail, handover: Handover) -> None:
        for refusal in handover.never:
            what = f"The bounce to <{mail.sender}> was refused ({refusal.code} {refusal.text})."
            self._tell(Trouble(Problem(what, _REMEDY, mail.id)))
        if handover.taken:
            self._tell(Bounced(Item(mail.id, mail.node, mail.sender, mail.recipients, mail.size), handover.text))
            await asyncio.to_thread(self._spool.note_bounced, mail)
