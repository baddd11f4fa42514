"""The secrets of the profiles: read, written and forgotten in the system's keyring."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from etrn_gui.domain.problem import Problem
from etrn_gui.serving.daemon_calls import DaemonCalls
from etrn_gui.storage.secrets import secret_service
from etrn_gui.storage.secrets.answers import NO_ENTRY, NoSecret, Secret, SecretState, explain, no_answer
from etrn_gui.storage.secrets.backends import choose

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "etrn-gui"
"""The name under which the keyring lists all entries of this program."""
SECONDS = 30.0
"""How long one call may take: long enough for a person to type a password at a prompt."""

T = TypeVar("T")


class Secrets:
    """One process's way to the keyring. Each call runs in a thread and is given up after `SECONDS`.

    `memory_only` is set with the person's consent: secrets are then kept in this process alone. There is no silent
    fallback to it.
    """

    def __init__(self) -> None:
        self.memory_only = False
        self.backend_name = ""
        """The keyring in use, in words; known after the first call."""
        self._memory: dict[str, str] = {}
        self._calls = DaemonCalls()

    async def read(self, account: str) -> Secret | NoSecret:
        """Return the secret of an account."""
        if self.memory_only:
            return Secret(self._memory[account]) if account in self._memory else NO_ENTRY
        found = await self._call(lambda keyring: keyring.get_password(SERVICE, account))
        if isinstance(found, NoSecret):
            return found
        return NO_ENTRY if found is None else Secret(found)

    async def write(self, account: str, value: str) -> NoSecret | None:
        """Keep the secret of an account; None when it is kept."""
        if self.memory_only:
            self._memory[account] = value
            return None
        return await self._call(lambda keyring: keyring.set_password(SERVICE, account, value))

    async def forget(self, account: str) -> NoSecret | None:
        """Remove the secret of an account; None when there is none any more."""
        self._memory.pop(account, None)
        return None if self.memory_only else await self._call(lambda keyring: _delete(keyring, account))

    async def state(self) -> tuple[SecretState, Problem | None, str]:
        """Tell how the keyring stands, what to do about it, and which one it is; nobody is asked to unlock it.

        KWallet and the macOS Keychain cannot be asked without being opened: they count as OK until they are used.
        """
        if self.memory_only:
            return SecretState.OK, None, "memory of this program"
        found = await self._call(_look, unlock=False)
        if isinstance(found, NoSecret):
            return found.state, found.problem, self.backend_name
        return SecretState.OK, None, self.backend_name

    async def _call(self, action: Callable[[KeyringBackend], T], *, unlock: bool = True) -> T | NoSecret:
        if self._calls.stuck:
            return no_answer(SECONDS)
        try:
            return await self._calls.run(lambda: self._with_keyring(action, unlock), SECONDS)
        except TimeoutError:
            return no_answer(SECONDS)

    def _with_keyring(self, action: Callable[[KeyringBackend], T], unlock: bool) -> T | NoSecret:
        """Run in a thread: choose the keyring anew each time, for its service may have started or gone."""
        began = time.monotonic()
        try:
            chosen = choose()
            if isinstance(chosen, NoSecret):
                return chosen
            keyring, self.backend_name = chosen
            if unlock and secret_service.concerns(keyring) and (closed := secret_service.unlock()):
                return closed
            return action(keyring)
        except Exception as error:  # noqa: BLE001 - each back-end has exceptions of its own; none may show a secret
            return explain(error, time.monotonic() - began)


def _delete(keyring: KeyringBackend, account: str) -> None:
    from keyring.errors import PasswordDeleteError

    with contextlib.suppress(PasswordDeleteError):
        keyring.delete_password(SERVICE, account)


def _look(keyring: KeyringBackend) -> NoSecret | None:
    """Look at the lock without opening it; None where nothing is wrong, or cannot be told."""
    return secret_service.look() if secret_service.concerns(keyring) else None
