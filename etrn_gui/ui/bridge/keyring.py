"""The keyring as a person meets it: locked or missing is said once, and opened, or done without, by one click."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.storage.secrets import NoSecret, Secrets, SecretState
from etrn_gui.ui.bridge.ground import Ground


@frozen
class KeyringTrouble:
    """Why passwords are not to be had. State OK: the keyring works, but has none for the profile."""

    state: SecretState
    problem: Problem
    profile: str
    """The name of the profile that wanted one first."""
    in_memory: bool = False
    """Whether memory alone is used in this run."""
    busy: bool = False
    """Whether it is being opened; a window of the system may be asking."""

    @property
    def is_missing(self) -> bool:
        """Whether a password has to be entered, rather than the keyring opened."""
        return self.state is SecretState.OK


class Keyring(QObject):
    """Hears what the keyring answers to whoever asks."""

    changed = Signal(object)
    """KeyringTrouble, or None where all is well again."""
    opened = Signal(object)
    """A tuple of the names of profiles that were kept waiting: they can be flushed now."""

    def __init__(self, ground: Ground, profiles: Callable[[], tuple[Profile, ...]], parent: QObject) -> None:
        """`profiles` gives them as they stand."""
        super().__init__(parent)
        self.trouble: KeyringTrouble | None = None
        self._ground, self._profiles = ground, profiles
        self._secrets: Secrets = ground.secrets
        self._waiting: dict[str, str | None] = {}
        """By account: the password that could not be kept, or None where one could not be read."""
        ground.secrets.heard = self._hear

    @property
    def in_memory(self) -> bool:
        """Whether passwords are kept in memory alone, until the program ends."""
        return self._secrets.memory_only

    def _hear(self, account: str, value: str | None, refused: NoSecret | None) -> None:
        """Take what became of a read (`value` None) or a write."""
        profile = next((profile for profile in self._profiles() if profile.secret == account), None)
        if refused is None:
            self._waiting.pop(account, None)
            if self.trouble and not self._waiting:
                self._say(None)
        elif profile:
            self._waiting[account] = value or self._waiting.get(account)
            trouble = KeyringTrouble(refused.state, refused.problem, profile.name, self.in_memory)
            if self.trouble is None or self.trouble.state is not trouble.state:
                self._say(trouble)

    def _say(self, trouble: KeyringTrouble | None) -> None:
        self.trouble = trouble
        self.changed.emit(trouble)

    # --- what a person decides ---------------------------------------------------------------------------------------

    def unlock(self) -> None:
        """Have the system open the keyring, which may ask for its password, and go on with what was waiting."""
        if self.trouble and not self.trouble.busy:
            self._say(replace(self.trouble, busy=True))
            self._ground.tasks.start(self._unlock(), "open the keyring")

    async def _unlock(self) -> None:
        refused = await self._go_on()
        if refused:
            name = self.trouble.profile if self.trouble else ""
            self._say(KeyringTrouble(refused.state, refused.problem, name, self.in_memory))

    async def _go_on(self) -> NoSecret | None:
        """Read and write what was waiting; return why that still fails."""
        names = self._names()
        for account, value in tuple(self._waiting.items()):
            found = await (self._secrets.write(account, value) if value else self._secrets.read(account))
            if isinstance(found, NoSecret):
                return found
        self._waiting.clear()
        self._say(None)
        self.opened.emit(names)
        return None

    def use_memory(self) -> None:
        """Keep passwords in memory alone until the program ends; a person has agreed to it."""
        self._secrets.memory_only = True
        self._ground.tasks.start(self._unlock(), "keep passwords in memory")

    def enter(self, name: str, password: str) -> None:
        """Keep a password that was missing, and go on."""
        profile = next((profile for profile in self._profiles() if profile.name == name), None)
        if profile and profile.secret:
            self._waiting[profile.secret] = password
            self._ground.tasks.start(self._unlock(), f"keep the password of {name}")

    def put_away(self) -> None:
        """Say no more of it until the keyring is asked again."""
        self._waiting.clear()
        self._say(None)

    def _names(self) -> tuple[str, ...]:
        return tuple(profile.name for profile in self._profiles() if profile.secret in self._waiting)
