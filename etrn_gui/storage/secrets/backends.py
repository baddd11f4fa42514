"""Which keyring is used. Only those of the operating system are: left alone, `keyring` takes a plain file where it can.

Measured: with keyrings.alt installed and no D-Bus, it silently chose a file that anybody can read. So it is not asked
to choose; other back-ends are not even imported.
"""

from __future__ import annotations

import configparser
import contextlib
import os
from importlib import import_module
from typing import TYPE_CHECKING

from etrn_gui.storage.secrets.answers import NoSecret, unavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

ALLOWED = {
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service (libsecret)",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet 4",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
}
"""By class, and how a person knows it; in the order of preference where `keyring` ranks two alike."""

CHAINER = "keyring.backends.chainer.ChainerBackend"
"""A chain of all back-ends: its allowed members are used, as if nothing had been chosen."""


def choose() -> tuple[KeyringBackend, str] | NoSecret:
    """Return the keyring to use and its name in words. This asks D-Bus and may block."""
    configured = _configured()
    if configured and configured not in {*ALLOWED, CHAINER}:
        what = f"The keyring is set to {configured}, which is not one of the operating system's."
        return unavailable(what, "Remove that setting (PYTHON_KEYRING_BACKEND or keyringrc.cfg).")
    names = [configured] if configured in ALLOWED else list(ALLOWED)
    ranked = [(priority, name) for name in names if (priority := _priority(name)) is not None]
    if not ranked:
        remedy = (
            "Start a keyring service (GNOME Keyring or KWallet) in your desktop session, "
            "or keep the password in memory only."
        )
        return unavailable("There is no usable keyring.", remedy)
    best = max(ranked, key=lambda found: found[0])[1]
    return _load(best)(), ALLOWED[best]


def _priority(name: str) -> float | None:
    """Return how much a back-end recommends itself; None where it cannot work here (each has its own exceptions)."""
    try:
        return float(_load(name).priority)
    except Exception:  # noqa: BLE001 - "cannot work here" has a different exception in each back-end
        return None


def _load(name: str) -> type[KeyringBackend]:
    module, _, attribute = name.rpartition(".")
    loaded: type[KeyringBackend] = getattr(import_module(module), attribute)
    return loaded


def _configured() -> str:
    """Return the back-end that a person has set for `keyring`, without loading it; empty for none."""
    if named := os.environ.get("PYTHON_KEYRING_BACKEND"):
        return named
    from keyring.util.platform_ import config_root

    parser = configparser.RawConfigParser()
    with contextlib.suppress(configparser.Error, OSError, UnicodeDecodeError):
        parser.read(config_root() / "keyringrc.cfg", encoding="utf-8")
    return parser.get("backend", "default-keyring", fallback="").strip()
