"""Flushes that a person asks for and stops in the window, from the click to the row that tells of it."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.history import Flush, FlushState, Trigger
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.storage.journal import Journal, JournalFault
from etrn_gui.ui.bridge.ground import Ground

if TYPE_CHECKING:
    from etrn_gui.flush.flusher import Flusher
    from etrn_gui.flush.tracker import Tracker

Key = tuple[str, NodeName]
"""A queue of a profile: the profile's name and the node's."""

_REST = 10.0
"""Seconds between two looks for open flushes while none is known of: the journal's news tell of each."""


@dataclass(frozen=True, slots=True, eq=False)
class _Click:
    """One click, which is asked in one connection."""

    profile: Profile
    queues: tuple[Queue, ...]

    @property
    def keys(self) -> list[Key]:
        return [(self.profile.name, queue.node) for queue in self.queues]


class Flushing(QObject):
    """Asks through the flusher and lets the tracker close what is open. `wake` has the journal's news read now."""

    pending = Signal(object)
    """frozenset of Key: queues that were clicked and have no row in the journal yet."""

    def __init__(
        self,
        ground: Ground,
        find: Callable[[str], Profile | None],
        ensure_receiver: Callable[[], Awaitable[Problem | None]],
        wake: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`find` gives a profile by its name."""
        super().__init__(parent)
        self._ground, self._find = ground, find
        self._ensure_receiver, self._wake = ensure_receiver, wake
        self._flusher: Flusher | None = None
        self._waiting: list[_Click] | None = []
        """What was clicked before it was known whether there is a journal to write into; None since then."""
        self._tracker: Tracker | None = None
        self._clicked: dict[Key, float] = {}
        self._asking: dict[Key, _Click] = {}

    def open(self, journal: Journal) -> Flusher:
        """Begin, with the open journal: what was clicked before is asked for now."""
        from etrn_gui.flush.flusher import Flusher
        from etrn_gui.flush.tracker import Tracker

        flusher = self._flusher = Flusher(journal, self._ground.secrets, self._ensure_receiver)
        self._tracker = Tracker(journal, rest=_REST)
        self._ground.tasks.start(self._tracker.run(), "close flushes")
        waiting, self._waiting = self._waiting, None
        for click in waiting or ():
            self._ask(click)
        return flusher

    def give_up(self) -> None:
        """There is no journal, which has been told: nothing can be asked."""
        waiting, self._waiting = self._waiting, None
        for click in waiting or ():
            self._unclick(click.keys)

    def look(self) -> None:
        """Have open flushes looked at now: something has arrived."""
        if self._tracker:
            self._tracker.wake()

    def settle(self, flushes: Sequence[Flush]) -> None:
        """Forget the clicks that these rows tell of, and follow the flushes that are open."""
        for flush in flushes:
            key = flush.profile, flush.node
            if flush.opened >= self._clicked.get(key, float("inf")):
                del self._clicked[key]
        if any(flush.state is not FlushState.CLOSED for flush in flushes):
            self.look()
        self.pending.emit(frozenset(self._clicked))

    def flush(self, name: str, nodes: Sequence[NodeName]) -> None:
        """Ask for queues of a profile, in one connection where the provider allows it."""
        profile = self._find(name)
        if profile is None or (self._waiting is None and self._flusher is None):
            return
        queues = tuple(
            queue for queue in profile.queues if queue.node in nodes and (name, queue.node) not in self._asking
        )
        if queues:
            self._take(_Click(profile, queues))

    def _take(self, click: _Click) -> None:
        self._clicked.update(dict.fromkeys(click.keys, time.time()))
        self._asking.update(dict.fromkeys(click.keys, click))
        if self._waiting is None:
            self._ask(click)
        else:
            self._waiting.append(click)
        self.pending.emit(frozenset(self._clicked))

    def _ask(self, click: _Click) -> None:
        self._ground.tasks.start(self._flush(click), f"flush {click.profile.name}")

    def _unclick(self, keys: Iterable[Key]) -> None:
        for key in keys:
            self._clicked.pop(key, None)
            self._asking.pop(key, None)
        self._wake()
        self.pending.emit(frozenset(self._clicked))

    async def _flush(self, click: _Click) -> None:
        from etrn_gui.flush.flusher import FlushRequest

        try:
            if self._flusher:
                await self._flusher.flush(FlushRequest(click.profile, click.queues, Trigger.PERSON))
        except JournalFault as fault:
            self._ground.tell(fault.problem)
        finally:
            self._unclick([key for key in click.keys if self._asking.get(key) is click])
        self.look()

    def can_stop(self, name: str, node: NodeName, flush: Flush | None) -> bool:
        """Tell whether Stop would do something: the question is ours, or mail is awaited."""
        return self._is_ours(name, node, flush) or (flush is not None and flush.state is FlushState.WAITING)

    def _is_ours(self, name: str, node: NodeName, flush: Flush | None) -> bool:
        """Tell whether this window asks: because of a click, or by a schedule that it keeps."""
        if (name, node) in self._asking:
            return True
        if flush is None or flush.state is not FlushState.ASKING or flush.trigger is not Trigger.SCHEDULE:
            return False
        from etrn_gui.storage.asker import asker_name

        return flush.asker == asker_name()

    def stop(self, name: str, node: NodeName, flush: Flush | None) -> None:
        """Stop asking, or stop waiting for mail: the flush is then judged by what came."""
        if self._is_ours(name, node, flush) and self._flusher:
            self._ground.tasks.start(self._stop_asking(self._flusher, name, node), f"stop asking {name}")
        elif flush and flush.state is FlushState.WAITING and self._tracker:
            self._ground.tasks.start(self._stop_waiting(self._tracker, flush), f"stop flush {flush.id}")

    async def _stop_asking(self, flusher: Flusher, name: str, node: NodeName) -> None:
        """Stop one queue; the others that were clicked with it go on."""
        try:
            await flusher.stop(name, node)
        except JournalFault as fault:
            self._ground.tell(fault.problem)
        self._unclick([(name, node)])

    async def _stop_waiting(self, tracker: Tracker, flush: Flush) -> None:
        await tracker.wait(flush.id, 0.0)
        self._wake()
