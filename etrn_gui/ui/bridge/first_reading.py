"""What the first picture of the window shows, read in a thread: settings, profiles, the newest rows of the log."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.journal import Journal, JournalFault

if TYPE_CHECKING:
    from etrn_gui.domain.log_view import LogView
    from etrn_gui.domain.preferences import Preferences
    from etrn_gui.storage.profile_file import Configuration, Unreadable
    from etrn_gui.ui.bridge.bridge import Bridge
    from etrn_gui.ui.bridge.ground import Ground
    from etrn_gui.ui.bridge.search import Opened
    from etrn_gui.ui.bridge.watcher import News


@frozen
class _Read:
    """All that was read, each part with what is wrong with it."""

    preferences: tuple[Preferences, tuple[Problem, ...]]
    view: tuple[LogView, Problem | None]
    profiles: Configuration | Unreadable
    journal: Journal | Problem
    rows: Opened | Problem | None = None
    news: News | None = None
    """Both None where there is no journal."""


class FirstReading(QObject):
    """Reads for one bridge, once, and hands it what was found. What fails is said, the rest goes on."""

    done = Signal()
    """All is handed over; emitted once."""
    _found = Signal(object)
    """_Read, the Problem of a folder that cannot be used, or an exception; from the thread to the window's."""

    def __init__(self, bridge: Bridge, ground: Ground) -> None:
        super().__init__(bridge)
        self._bridge, self._ground = bridge, ground
        self._is_given_up = self.is_done = False
        self._found.connect(self._take)

    def begin(self) -> None:
        """Start the thread."""
        Thread(target=self._work, name="first reading", daemon=True).start()

    async def heard(self, patience: float | None = None) -> None:
        """Wait until it is done, `patience` seconds at most."""
        import asyncio

        if self.is_done:
            return
        done = asyncio.Event()
        self.done.connect(done.set)
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                await done.wait()

    def give_up(self) -> None:
        """Close what is still to be found."""
        self._is_given_up = True

    # --- in the thread -----------------------------------------------------------------------------------------------

    def _work(self) -> None:
        found: _Read | Problem | BaseException
        try:
            found = self._ground.data.make() or self._read()
        except Exception as fault:  # noqa: BLE001 - reported by the window's thread
            found = fault
        with suppress(RuntimeError):  # the window is gone
            self._found.emit(found)

    def _read(self) -> _Read:
        bridge = self._bridge
        preferences, view, profiles = bridge.choices.read(), bridge.log_view.read(), bridge.profiles.read()
        try:
            journal = Journal(self._ground.data.journal)
        except JournalFault as fault:
            return _Read(preferences, view, profiles, fault.problem)
        names = [profile.name for profile in getattr(profiles, "profiles", ())]
        return _Read(preferences, view, profiles, journal, bridge.search.read(), bridge.log.read(journal, names))

    # --- in the window's thread --------------------------------------------------------------------------------------

    def _take(self, found: _Read | Problem | BaseException) -> None:
        try:
            self._tell(found)
        except Exception as fault:  # noqa: BLE001 - whatever it is, the window goes on
            self._ground.report(fault)
        self.is_done = True
        self.done.emit()

    def _tell(self, found: _Read | Problem | BaseException) -> None:
        if isinstance(found, BaseException):
            self._ground.report(found)
        elif isinstance(found, Problem):
            self._ground.tell(found)
        elif self._is_given_up:
            _close(found)
        else:
            self._hand_over(found)

    def _hand_over(self, found: _Read) -> None:
        bridge = self._bridge
        bridge.choices.take(*found.preferences)
        bridge.log_view.take(*found.view)
        bridge.profiles.take(found.profiles)
        bridge.is_shown = True
        if isinstance(found.journal, Problem):
            self._ground.tell(found.journal)
            return
        self._ground.journal = found.journal
        if found.news:
            bridge.log.news.emit(found.news)
        if found.rows:
            bridge.search.take(found.rows)


def _close(found: _Read) -> None:
    if isinstance(found.journal, Journal):
        found.journal.close()
    if found.rows and not isinstance(found.rows, Problem):
        found.rows.close()
