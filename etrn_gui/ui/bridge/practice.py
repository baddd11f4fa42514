"""The practice provider as the window sees it: what it holds, sample mail for it, and trouble on demand."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from itertools import cycle, islice
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.settings import accepted_for
from etrn_gui.ui.bridge.ground import Ground

if TYPE_CHECKING:
    from etrn_gui.provider.notices import Notice
    from etrn_gui.provider.samples import Sample
    from etrn_gui.provider.spool_reader import Entry, SpoolReader

LOOK = 1.0
"""Seconds between two looks at the spool; a notice of the provider brings the next one forward."""
LASTS = 30
"""Seconds for which an outage and an overload last."""
LATE = 20
"""Seconds by which a slow provider answers: more than the practice profile waits."""
_KEPT = 100
_LINE = "The quick brown fox jumps over the lazy dog, and comes back for the mail.\n"


class Rehearsed(StrEnum):
    """What the practice provider is made to do."""

    NOTHING = "nothing"
    OUTAGE = "outage"
    OVERLOAD = "overload"
    SLOW = "slow"
    CUT = "cut"
    REFUSE = "refuse"


@frozen
class Practising:
    """How the practice provider stands."""

    profile: str
    entries: tuple[Entry, ...] = ()
    rehearsed: Rehearsed = Rehearsed.NOTHING
    notices: tuple[Notice, ...] = ()
    """What it has told, oldest first."""


class PracticeProvider(Protocol):
    """What the window needs of the process (demo.Practice)."""

    profile: Profile
    spool: SpoolReader

    def listen(self, on_notice: Callable[[Notice], None]) -> None:
        """Tell what the provider does."""

    async def restart(self, *options: str, gone: bool = False) -> None:
        """Start it again with other options. Raises an exception with a `problem`."""


@frozen
class Putting:
    """Sample mail that is wanted."""

    queue: Queue
    count: int = 5
    size: int = 0
    """Octets of each message, at least; 0: as it is written down."""
    attachment: bool = False


class PracticeRoom(QObject):
    """Nothing happens in it until a provider is attached."""

    changed = Signal(object)
    """Practising."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._provider: PracticeProvider | None = None
        self._notices: deque[Notice] = deque(maxlen=_KEPT)
        self._woken = asyncio.Event()
        self.now = Practising("")

    def attach(self, provider: PracticeProvider) -> None:
        """Take the provider that runs; to be called before the bridge is opened."""
        self._provider = provider
        self.now = Practising(provider.profile.name)
        provider.listen(self._on_notice)

    def is_of(self, profile: Profile | None) -> bool:
        """Tell whether a profile asks the practice provider: by where it asks, for it may be called anything."""
        return bool(self._provider and profile and profile.endpoint == self._provider.profile.endpoint)

    def open(self) -> None:
        """Begin to look at what it holds."""
        if self._provider:
            self._ground.tasks.start(self._look(self._provider.spool), "look at the practice provider")

    def put(self, wanted: Putting) -> None:
        """Hand sample mail in."""
        if self._provider:
            self._ground.tasks.start(self._put(self._provider.spool, wanted), "put sample mail in")

    def rehearse(self, what: Rehearsed) -> None:
        """Make it misbehave, or behave again."""
        if self._provider:
            self._ground.tasks.start(self._rehearse(self._provider, what), f"rehearse {what}")

    def _on_notice(self, notice: Notice) -> None:
        from etrn_gui.provider.notices import Rehearsing

        self._notices.append(notice)
        over = isinstance(notice, Rehearsing) and not notice.began
        rehearsed = Rehearsed.NOTHING if over else self.now.rehearsed
        self._tell(replace(self.now, notices=tuple(self._notices), rehearsed=rehearsed))
        self._woken.set()

    async def _look(self, spool: SpoolReader) -> None:
        while True:
            self._woken.clear()
            entries = tuple(await asyncio.to_thread(spool.entries))
            self._tell(replace(self.now, entries=entries))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LOOK):
                    await self._woken.wait()

    def _tell(self, now: Practising) -> None:
        if now != self.now:
            self.now = now
            self.changed.emit(now)

    async def _put(self, spool: SpoolReader, wanted: Putting) -> None:
        if problem := await spool.put(*sample_mail(wanted)):
            self._ground.tell(problem)
        self._woken.set()

    async def _rehearse(self, provider: PracticeProvider, what: Rehearsed) -> None:
        async with self._ground.turn:
            self._tell(replace(self.now, rehearsed=what))
            try:
                await provider.restart(*options_of(what, provider.profile), gone=what is Rehearsed.OUTAGE)
            except Exception as fault:
                # demo.PracticeFault stands above this floor, and is known by what it carries.
                problem = getattr(fault, "problem", None)
                if not isinstance(problem, Problem):
                    raise
                self._ground.tell(problem)
                self._tell(replace(self.now, rehearsed=Rehearsed.NOTHING))


def options_of(what: Rehearsed, profile: Profile) -> tuple[str, ...]:
    """Return the options of `etrnctl provide` for a rehearsal."""
    lasting = ("--rehearse-seconds", str(LASTS))
    refusing = tuple(part for queue in profile.queues for part in ("--answer", f"{queue.node}=refused"))
    return {
        Rehearsed.NOTHING: (),
        Rehearsed.OUTAGE: ("--rehearse", "outage", *lasting),
        Rehearsed.OVERLOAD: ("--rehearse", "overload", *lasting),
        Rehearsed.SLOW: ("--fault", f"slow={LATE}"),
        Rehearsed.CUT: ("--fault", "cut=6"),
        Rehearsed.REFUSE: refusing,
    }[what]


def sample_mail(wanted: Putting) -> list[Sample]:
    """Write the samples that are wanted, for the domain of their queue."""
    from etrn_gui.provider.samples import BRIDGE, FLEET, HARBOUR

    domain = _domain(wanted.queue)
    known = [*HARBOUR, *FLEET, *BRIDGE]
    return [_fitted(sample, domain, wanted) for sample in islice(cycle(known), wanted.count)]


def _domain(queue: Queue) -> str:
    rule = accepted_for(queue.node)
    return rule.name if rule else queue.domains[0] if queue.domains else "practice.example"


def _fitted(sample: Sample, domain: str, wanted: Putting) -> Sample:
    from etrn_gui.provider.samples import Sample

    moment = time.strftime("%H:%M:%S")
    size = wanted.size if not wanted.attachment else 0
    text = sample.text + "\n\n" + _LINE * -(-size // len(_LINE)) if size else sample.text
    rows = max(1, wanted.size // 24)
    readings = ("readings.csv", "time,depth,wind\n" + "12:00:00,11.25,SW 6.10\n" * rows)
    attachment = readings if wanted.attachment else ("", "")
    to = f"{sample.to.partition('@')[0]}@{domain}"
    return Sample(sample.sender, to, f"{sample.subject} ({moment})", text, attachment)
