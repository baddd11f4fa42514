"""What a person has chosen for the program itself, and whether it starts at login."""

import os
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.preferences import Preferences
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.preferences_file import PreferencesFile
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.tasks import apart

GUI = ("etrn-gui",)
IN_TRAY = "--in-tray"
"""How the program is started at login."""


class Choices(QObject):
    """Owns the file with the window's settings."""

    changed = Signal(object)
    """Preferences."""
    login_changed = Signal(bool)
    """Whether the program starts at login."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self.preferences = Preferences()
        self.is_loaded = False
        self.starts_at_login = False
        self.command: Sequence[str] = GUI
        """How this window is started; with IN_TRAY it is what login runs."""
        self._ground = ground
        self._file = PreferencesFile(ground.data.preferences)

    def read(self) -> tuple[Preferences, tuple[Problem, ...]]:
        """Read the file; blocks."""
        return self._file.load()

    def take(self, preferences: Preferences, problems: tuple[Problem, ...]) -> None:
        """Go by what was read; what is wrong is told, and stands at its default."""
        self.preferences = preferences
        for problem in problems:
            self._ground.tell(problem)
        self.is_loaded = True
        self.changed.emit(self.preferences)

    async def look_at_login(self) -> None:
        """See whether the program starts at login."""
        self.starts_at_login = await apart(_starts_at_login)
        self.login_changed.emit(self.starts_at_login)

    def choose(self, preferences: Preferences) -> None:
        """Keep other preferences; they count at once."""
        if preferences == self.preferences:
            return
        self.preferences = preferences
        self.changed.emit(preferences)
        self._ground.tasks.start(self._save(preferences), "save the preferences")

    def explained_tray(self) -> None:
        """Remember that the person knows where the window goes when it is closed."""
        self.choose(replace(self.preferences, tray_explained=True))

    async def _save(self, preferences: Preferences) -> None:
        async with self._ground.turn:
            if problem := await apart(self._file.save, preferences):
                self._ground.tell(problem)

    def start_at_login(self, on: bool) -> None:
        """Start with the person's session, or no longer."""
        self._ground.tasks.start(self._start_at_login(on), "start at login")

    async def _start_at_login(self, on: bool) -> None:
        from etrn_gui.storage.autostart import set_autostart

        command = (*self.command, IN_TRAY)
        if problem := await apart(set_autostart, on, command):
            self._ground.tell(problem)
        await self.look_at_login()


def _starts_at_login() -> bool:
    from etrn_gui.storage.autostart import system_autostart

    return system_autostart(os.environ).is_on()
