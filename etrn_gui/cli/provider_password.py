"""The password of a provider's user: from standard input, and kept in the keyring where that is wanted."""

import asyncio

from etrn_gui.cli.profile.password import read_password
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.paths import DataFolder


def find_password(user: str, folder: DataFolder, *, typed: bool, kept: bool) -> str | Problem:
    """Return the password of a user; a `typed` one is put into the keyring first where it is to be `kept` there."""
    if not typed:
        return asyncio.run(_read(user, account_of(user, folder)))
    password = read_password()
    if isinstance(password, Problem):
        return password
    refused = asyncio.run(_write(account_of(user, folder), password.value)) if kept else None
    return refused or password.value


def account_of(user: str, folder: DataFolder) -> str:
    """Return how the keyring lists it; another data folder is another provider, with passwords of its own."""
    return f"provider:{user}:{folder.data}"


async def _read(user: str, account: str) -> str | Problem:
    from etrn_gui.storage.secrets import Secret, Secrets, SecretState

    found = await Secrets().read(account)
    if isinstance(found, Secret):
        return found.value
    if found.state is not SecretState.OK:
        return found.problem
    what = f"The keyring holds no password for {user}, who signs in at the provider of this data folder."
    return Problem(what, "Start it once with --password-stdin too: the password is then kept.", "--keyring")


async def _write(account: str, password: str) -> Problem | None:
    from etrn_gui.storage.secrets import Secrets

    refused = await Secrets().write(account, password)
    return refused.problem if refused else None
