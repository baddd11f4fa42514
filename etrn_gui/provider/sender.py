"""Delivering what was asked for: one run per node at a time, each over a new connection to the node's own address."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from etrn_gui.domain.problem import Problem
from etrn_gui.provider.delivery import Link, Means
from etrn_gui.provider.mail import HeldMail
from etrn_gui.provider.notices import Delivered, Item, Kept, Notice, Returned, RunBegan, RunEnded, Trouble
from etrn_gui.provider.retries import Retries
from etrn_gui.provider.routes import Route
from etrn_gui.provider.spool import Spool
from etrn_gui.provider.standing import Standing
from etrn_gui.provider.transaction import Handover, Refusal

PARALLEL = 20
"""Nodes that are served at the same time."""
ABORTED = 2.0
"""Seconds in which a run ends whose connection was cut."""


@dataclass(slots=True)
class _Run:
    """One connection to a node, and what is to go over it."""

    to: Route
    link: Link
    queue: deque[HeldMail] = field(default_factory=deque)
    delivered: int = 0
    kept: int = 0
    returned: int = 0
    put_off: list[HeldMail] = field(default_factory=list)
    """What the receiver could not take now."""
    handed_over: int = 0
    """Messages over the connection that is open."""


class Sender:
    """All runs of a provider. A node is told apart by its route: its names share one run."""

    def __init__(
        self,
        spool: Spool,
        standing: Standing,
        means: Means,
        tell: Callable[[Notice], None],
        *,
        mail_a_connection: int = 0,
        retries: int = 0,
        retry_after: float = 60.0,
    ) -> None:
        """Make it; after `mail_a_connection` messages a run goes on over another connection, 0: never."""
        self._mail_a_connection = mail_a_connection
        self._spool = spool
        self._standing = standing
        self._means = means
        self._tell = tell
        self._runs: dict[Route, _Run] = {}
        self._under_way: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(PARALLEL)
        self._stopping = False
        self._retries = Retries(spool, standing, self.start, tell, most=retries, first=retry_after)

    def under_way(self, mail: HeldMail) -> bool:
        """Tell whether a run has this message before it."""
        return mail.id in self._under_way

    def start(self, to: Route, mail: Iterable[HeldMail]) -> None:
        """Have messages delivered; those for a node that is being served already go behind the others."""
        new = [message for message in mail if not self.under_way(message)]
        self._under_way.update(message.id for message in new)
        run = self._runs.get(to)
        if run:
            run.queue.extend(new)
            return
        run = self._runs[to] = _Run(to, Link(to, self._means), deque(new))
        task = asyncio.create_task(self._carry_out(run))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self, seconds: float) -> None:
        """Begin nothing new; give the messages on the way `seconds`, then cut the connections."""
        self._stopping = True
        self._retries.stop()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for run in self._runs.values():
            run.link.abort()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=ABORTED)
        for task in self._tasks:
            task.cancel()  # it is still connecting: nothing was handed over
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # -- one run ---------------------------------------------------------------------------------------------------

    async def _carry_out(self, run: _Run) -> None:
        async with self._places:
            self._tell(RunBegan(str(run.to), len(run.queue)))
            problem = "the provider has a fault"
            try:
                problem = await self._deliver_all(run)
            finally:
                # Nothing waits between the last look at the queue and this: what is asked for from now on begins anew.
                self._end(run, problem)
            await run.link.close()

    async def _deliver_all(self, run: _Run) -> str:
        """Hand over what is in the queue, in order; return why that broke off, or nothing."""
        problem = "" if self._stopping else await run.link.open()
        while run.queue and not problem:
            problem = await self._next_connection(run)
            if not problem:
                problem = "the provider is stopping" if self._stopping else await self._deliver_next(run)
        return problem

    async def _next_connection(self, run: _Run) -> str:
        """Open another connection where this one has had its share; return why that failed, or nothing."""
        if not 0 < self._mail_a_connection <= run.handed_over:
            return ""
        await run.link.close()
        run.link, run.handed_over = Link(run.to, self._means), 0
        return await run.link.open()

    def _end(self, run: _Run, problem: str) -> None:
        del self._runs[run.to]
        self._under_way.difference_update(mail.id for mail in run.queue)
        for mail in run.queue:
            self._standing.answered(mail, 0, problem)
        self._tell(RunEnded(str(run.to), run.delivered, run.kept + len(run.queue), run.returned, problem))
        self._retries.run_ended(run.to, [*run.put_off, *run.queue])
        self._standing.write()

    async def _deliver_next(self, run: _Run) -> str:
        """Hand the first message over; return why the connection is of no use any more, or nothing."""
        mail = run.queue[0]
        try:
            content = await asyncio.to_thread(self._spool.read, mail)
        except FileNotFoundError:
            self._leave(run)
            self._spool.forget(mail)  # somebody has taken it away
            return ""
        except OSError as error:
            self._leave(run)
            run.kept += 1
            self._tell(Trouble(Problem(f"A held message cannot be read ({error.strerror}).", "See its file.", mail.id)))
            return ""
        handover = await run.link.hand_over(mail, content)
        run.handed_over += 1
        if handover.broken:
            return handover.broken
        await self._settle(run, mail, handover)
        self._leave(run)
        return ""

    def _leave(self, run: _Run) -> None:
        self._under_way.discard(run.queue.popleft().id)

    async def _settle(self, run: _Run, mail: HeldMail, handover: Handover) -> None:
        """Bring the spool in line with what the receiver said, then tell it."""
        later = tuple(refusal.recipient for refusal in handover.later)
        returned = [_returned(mail, group) for group in _by_reply(handover.never)]
        try:
            await self._spool.settle(mail, later, returned)
        except OSError as error:
            what = f"The spool cannot be written ({error.strerror}): after a restart a message may go out again."
            self._tell(Trouble(Problem(what, "Make room, or make the folder writable.", mail.id)))
        if handover.later:
            self._standing.answered(mail, handover.later[0].code, handover.later[0].text)
        else:
            self._standing.forget(mail)
        run.delivered += bool(handover.taken)
        run.kept += bool(later)
        run.put_off += [mail] if later else []
        run.returned += len(returned)
        self._tell_of(mail, handover, returned)

    def _tell_of(self, mail: HeldMail, handover: Handover, returned: Iterable[HeldMail]) -> None:
        if handover.taken:
            self._tell(Delivered(item_of(replace(mail, recipients=handover.taken)), handover.text))
        for group in _by_reply(handover.later):
            recipients = tuple(refusal.recipient for refusal in group)
            self._tell(Kept(item_of(replace(mail, recipients=recipients)), group[0].code, group[0].text))
        for part in returned:
            self._tell(Returned(item_of(part), part.code, part.text))


def item_of(mail: HeldMail) -> Item:
    """Return what a notice says about a message."""
    return Item(mail.id, mail.node, mail.sender, mail.recipients, mail.size)


def _by_reply(refusals: Iterable[Refusal]) -> list[list[Refusal]]:
    groups: dict[tuple[int, str], list[Refusal]] = {}
    for refusal in refusals:
        groups.setdefault((refusal.code, refusal.text), []).append(refusal)
    return list(groups.values())


def _returned(mail: HeldMail, group: list[Refusal]) -> HeldMail:
    recipients = tuple(refusal.recipient for refusal in group)
    return replace(mail, recipients=recipients, code=group[0].code, text=group[0].text)
