"""Checks of one provider, step by step: what a person can watch, stop and take again."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from PySide6.QtCore import QObject

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.flush.check import Check, Step, StepName
from etrn_gui.flush.way_back import Names, domains_of
from etrn_gui.storage.receiver_mark import ReceiverMark
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.stepwise import Stepwise


class CheckRun(Stepwise):
    """One check under way; each step is a Step."""

    def __init__(self, profile: Profile, parent: QObject) -> None:
        super().__init__(parent)
        self.planned = planned(profile)


async def nothing() -> None:
    """Take no step before the first."""


class Checking(QObject):
    """Begins checks. Nothing of the profiles or the journal is changed by one."""

    def __init__(self, ground: Ground, had_starttls: Callable[[Profile], bool], parent: QObject) -> None:
        """`had_starttls` tells whether a provider without TLS has offered STARTTLS before."""
        super().__init__(parent)
        self._ground, self._had_starttls = ground, had_starttls
        self.names_from: Endpoint | None = None
        """The DNS server to ask for the way back; None: the system's."""

    def begin(self, profile: Profile, first: Callable[[], Awaitable[object]] = nothing) -> CheckRun:
        """Begin a check of a profile as it stands; connect to the run before the loop goes on.

        `first` is awaited before the first step; where it gives False, none is taken.
        """
        run = CheckRun(profile, self)
        run.begin(self._ground.tasks, lambda: self._steps(profile, first), f"check {profile.name}")
        return run

    async def _steps(self, profile: Profile, first: Callable[[], Awaitable[object]]) -> AsyncIterator[Step]:
        if await first() is False:
            return
        mark, names = ReceiverMark(self._ground.data.data), Names(self.names_from)
        had_starttls = await asyncio.to_thread(self._had_starttls, profile)
        async for step in Check(profile, self._ground.secrets, mark, names, had_starttls).steps():
            yield step


def planned(profile: Profile) -> tuple[StepName, ...]:
    """Return the steps in the order in which they will be taken; implicit TLS comes before the greeting."""
    names = list(StepName)
    if profile.tls is TlsMode.IMPLICIT:
        names.remove(StepName.TLS)
        names.insert(names.index(StepName.GREETING), StepName.TLS)
    domains = len(domains_of(profile.queues))
    return (*names, *(StepName.WAY_BACK for _ in range(domains - 1)))
