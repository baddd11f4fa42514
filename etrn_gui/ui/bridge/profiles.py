"""The profiles and settings: read, changed one at a time, kept, and followed by the receiver."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.settings import ReceiverSettings, with_queues
from etrn_gui.storage.journal import JournalFault
from etrn_gui.storage.profile_file import Configuration, ProfileFile, Unreadable
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.tasks import apart

Follow = Callable[[ReceiverSettings], Awaitable[None]]
"""Lets the receiver follow a change; it is given the settings that stood before."""


class Profiles(QObject):
    """Owns the profile file."""

    changed = Signal(object)
    """Configuration."""
    unreadable = Signal(str, object)
    """The path of the profile file, and the tuple of Problem that was found in it."""

    def __init__(self, ground: Ground, follow: Follow, parent: QObject) -> None:
        super().__init__(parent)
        self.configuration = Configuration()
        self.is_unreadable = False
        """Whether the file was last found with faults."""
        self._ground, self._follow = ground, follow
        self._file = ProfileFile(ground.data.profile_file)

    @property
    def receiver_settings(self) -> ReceiverSettings:
        """What the receiver is run with: the file's settings, and every domain that a queue may bring accepted."""
        return with_queues(self.configuration.receiver, self.configuration.profiles)

    def read(self) -> Configuration | Unreadable:
        """Read the file; blocks."""
        return self._file.load()

    def take(self, found: Configuration | Unreadable) -> None:
        """Go by what was read; what is wrong in it is told by `unreadable`."""
        self.is_unreadable = isinstance(found, Unreadable)
        if isinstance(found, Unreadable):
            self.unreadable.emit(str(found.path), found.problems)
        else:
            self._configure(found)

    def read_again(self) -> None:
        """Read the profile file once more, after a person has mended it."""
        self._ground.tasks.start(self._read_again(), "read the profiles")

    async def _read_again(self) -> None:
        async with self._ground.turn:
            before = self.receiver_settings
            self.take(await apart(self.read))
            await self._follow(before)

    def save(self, profile: Profile, secret: str | None = None, instead_of: str = "") -> None:
        """Keep a profile, its password where one was given, and let the receiver take its mail."""
        self._ground.tasks.start(self._save(profile, secret, instead_of), f"save {profile.name}")

    async def _save(self, profile: Profile, secret: str | None, instead_of: str) -> None:
        await self.keep(profile, secret, instead_of)

    async def keep(self, profile: Profile, secret: str | None = None, instead_of: str = "") -> bool:
        """Keep a profile and its password; False where the file could not be written. A refused password is heard."""
        renamed = (instead_of, profile.name) if instead_of not in ("", profile.name) else None
        if not await self.change(lambda before: before.with_profile(profile, instead_of), renamed):
            return False
        if secret is not None and profile.secret:
            _ = await self._ground.secrets.write(profile.secret, secret)
        return True

    def remove(self, name: str) -> None:
        """Remove a profile and its password; its history and mail stay."""
        profile = self.configuration.profile(name)
        if profile:
            self._ground.tasks.start(self._remove(profile), f"remove {name}")

    async def _remove(self, profile: Profile) -> None:
        if not await self.change(lambda before: before.without_profile(profile.name)) or not profile.secret:
            return
        if refused := await self._ground.secrets.forget(profile.secret):
            self._ground.tell(refused.problem)

    def apply(self, change: Callable[[Configuration], Configuration], done: Callable[[bool], None]) -> None:
        """Make a change; `done` is told whether it was kept."""
        self._ground.tasks.start(self._apply(change, done), "change the profiles")

    async def _apply(self, change: Callable[[Configuration], Configuration], done: Callable[[bool], None]) -> None:
        done(await self.change(change))

    async def change(
        self, change: Callable[[Configuration], Configuration], renamed: tuple[str, str] | None = None
    ) -> bool:
        """Make a change to what stands when its turn has come, keep it, and let the receiver follow.

        `renamed` is a profile's old name and its new one: its history follows.
        """
        async with self._ground.turn:
            changed = change(self.configuration)
            if problem := await apart(self._write, changed, renamed):
                self._ground.tell(problem)
                return False
            before = self.receiver_settings
            self._configure(changed)
            await self._follow(before)
            return True

    def _write(self, changed: Configuration, renamed: tuple[str, str] | None) -> Problem | None:
        """Write the file; blocks."""
        journal = self._ground.journal
        if renamed is None or journal is None:
            return self._file.save(changed)
        from etrn_gui.storage.renaming import save_renamed

        try:
            return save_renamed(self._file, changed, journal, *renamed)
        except JournalFault as fault:
            return fault.problem

    def _configure(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self.changed.emit(configuration)
