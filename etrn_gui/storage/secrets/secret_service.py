"""The lock of a Secret Service (GNOME Keyring, KeePassXC, KWallet 6), looked at and opened by ourselves.

`keyring` would open it too, but it leaves its D-Bus connection behind when a person turns that down.
"""

from __future__ import annotations

import time
from contextlib import closing
from importlib import import_module
from typing import TYPE_CHECKING, Any

from etrn_gui.storage.secrets.answers import LOCKED, NOT_MADE, NoSecret, turned_down

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend


def concerns(keyring: KeyringBackend) -> bool:
    """Tell whether this back-end speaks to a Secret Service through `secretstorage`."""
    return type(keyring).__module__ == "keyring.backends.SecretService"


def look() -> NoSecret | None:
    """Tell how the default keyring stands without opening it; None when it is open."""
    library = import_module("secretstorage")  # only there where D-Bus is
    with closing(library.dbus_init()) as connection:
        collection = _default(library, connection)
        if collection is None:
            return NOT_MADE
        return LOCKED if collection.is_locked() else None


def unlock() -> NoSecret | None:
    """Have the person asked to open the default keyring, or to make it; None when it is open. This may take long."""
    library = import_module("secretstorage")
    with closing(library.dbus_init()) as connection:
        began = time.monotonic()
        collection = _default(library, connection)
        if collection is None:
            return None if _make(library, connection) else turned_down(NOT_MADE, time.monotonic() - began)
        if collection.is_locked() and collection.unlock():
            return turned_down(LOCKED, time.monotonic() - began)
        return LOCKED if collection.is_locked() else None


def _default(library: Any, connection: Any) -> Any:
    try:
        return library.Collection(connection)
    except library.exceptions.ItemNotFoundException:
        return None


def _make(library: Any, connection: Any) -> bool:
    try:
        library.create_collection(connection, "Default", "default")
    except library.exceptions.PromptDismissedException:
        return False
    return True
