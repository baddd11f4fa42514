"""What the first picture of the window shows, read in a thread: settings, profiles, the newest rows of the log."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

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

_PATIENCE = 500
"""Milliseconds to wait for the first news of the journal."""


@frozen
class _Read:
    """All that was read, each part with what is wrong with it."""

    preferences: tuple[Preferences, tuple[Problem, ...]]
    view: tuple[LogView, Problem | None]
    profiles: Configuration | Unreadable
    journal: Journal | Problem
    log: Opened | Problem | None
    """None where there is no journal."""


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
            return _Read(preferences, view, profiles, fault.problem, None)
        return _Read(preferences, view, profiles, journal, bridge.search.read())

    # --- in the window's thread --------------------------------------------------------------------------------------

    def _take(self, found: _Read | Problem | BaseException) -> None:
        if isinstance(found, BaseException):
            self._ground.report(found)
        elif isinstance(found, Problem):
            self._ground.tell(found)
        elif self._is_given_up:
            _close(found)
        elif self._hand_over(found):
            return
        self._finish()

    def _hand_over(self, found: _Read) -> bool:
        """Return whether the journal's first news are still to come."""
        bridge = self._bridge
        bridge.choices.take(*found.preferences)
        bridge.log_view.take(*found.view)
        bridge.profiles.take(found.profiles)
        bridge.is_shown = True
        if isinstance(found.journal, Problem):
            self._ground.tell(found.journal)
            return False
        self._ground.journal = found.journal
        bridge.log.news.connect(self._finish)
        QTimer.singleShot(_PATIENCE, self._finish)  # a journal that cannot be read now is told, and not waited for
        bridge.log.open([profile.name for profile in bridge.profiles.configuration.profiles])
        if found.log:
            bridge.search.take(found.log)
        return True

    def _finish(self) -> None:
        if not self.is_done:
            self.is_done = True
            self.done.emit()


def _close(found: _Read) -> None:
    if isinstance(found.journal, Journal):
        found.journal.close()
    if found.log and not isinstance(found.log, Problem):
        found.log.close()
