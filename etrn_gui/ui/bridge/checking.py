"""Checks of one provider, step by step: what a person can watch, stop and take again."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.flush.check import Check, StepName
from etrn_gui.flush.way_back import Names, domains_of
from etrn_gui.storage.receiver_mark import ReceiverMark
from etrn_gui.ui.bridge.ground import Ground


class CheckRun(QObject):
    """One check under way. It ends by itself, or when it is stopped."""

    stepped = Signal(object)
    """Step: taken just now."""
    ended = Signal(bool)
    """Whether every step was taken; False where it was stopped."""

    def __init__(self, profile: Profile, parent: QObject) -> None:
        super().__init__(parent)
        self.planned = planned(profile)
        self._task: asyncio.Task[None] | None = None

    def begin(self, make: Callable[[], Awaitable[Check]], ground: Ground) -> None:
        """Take the first step."""
        self._task = ground.tasks.begin(self._take(make), "check a provider")
        self._task.add_done_callback(lambda task: self.ended.emit(not task.cancelled() and task.exception() is None))

    async def _take(self, make: Callable[[], Awaitable[Check]]) -> None:
        async with aclosing((await make()).steps()) as steps:  # type: ignore[type-var] # an async generator by its yield
            async for step in steps:
                self.stepped.emit(step)

    def stop(self) -> None:
        """Stop it at any step; the connection is dropped."""
        if self._task:
            self._task.cancel()


class Checking(QObject):
    """Begins checks. Nothing of the profiles or the journal is changed by one."""

    def __init__(self, ground: Ground, had_starttls: Callable[[Profile], bool], parent: QObject) -> None:
        """`had_starttls` tells whether a provider without TLS has offered STARTTLS before."""
        super().__init__(parent)
        self._ground, self._had_starttls = ground, had_starttls
        self.names_from: Endpoint | None = None
        """The DNS server to ask for the way back; None: the system's."""

    def begin(self, profile: Profile) -> CheckRun:
        """Begin a check of a profile as it stands; connect to the run before the loop goes on."""
        run = CheckRun(profile, self)
        run.ended.connect(run.deleteLater)
        run.begin(lambda: self._make(profile), self._ground)
        return run

    async def _make(self, profile: Profile) -> Check:
        mark, names = ReceiverMark(self._ground.data.data), Names(self.names_from)
        had_starttls = await asyncio.to_thread(self._had_starttls, profile)
        return Check(profile, self._ground.secrets, mark, names, had_starttls)


def planned(profile: Profile) -> tuple[StepName, ...]:
    """Return the steps in the order in which they will be taken; implicit TLS comes before the greeting."""
    names = list(StepName)
    if profile.tls is TlsMode.IMPLICIT:
        names.remove(StepName.TLS)
        names.insert(names.index(StepName.GREETING), StepName.TLS)
    domains = len(domains_of(profile.queues))
    return (*names, *(StepName.WAY_BACK for _ in range(domains - 1)))
