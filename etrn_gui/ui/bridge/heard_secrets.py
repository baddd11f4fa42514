"""Secrets whose answers are heard: a window has to tell a person what a flush or a schedule ran into."""

from collections.abc import Callable

from etrn_gui.storage.secrets import NoSecret, Secret, Secrets

Heard = Callable[[str, str | None, NoSecret | None], None]
"""Is told the account, the value of a write (None of a read), and why it was refused (None where it was not)."""


class HeardSecrets(Secrets):
    """Tells `heard` what came of each read and write."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: Heard = lambda account, value, refused: None

    async def read(self, account: str) -> Secret | NoSecret:
        """Return the secret of an account."""
        found = await super().read(account)
        self.heard(account, None, found if isinstance(found, NoSecret) else None)
        return found

    async def write(self, account: str, value: str) -> NoSecret | None:
        """Keep the secret of an account; None when it is kept."""
        refused = await super().write(account, value)
        self.heard(account, value, refused)
        return refused
