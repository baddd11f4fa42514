"""Passwords of providers in the system's keyring, and what to say when it cannot give them.

`keyring` takes long to load, so it is loaded in the thread that asks it.
"""

from etrn_gui.storage.secrets.answers import NoSecret, Secret, SecretState
from etrn_gui.storage.secrets.secrets import Secrets

__all__ = ["NoSecret", "Secret", "SecretState", "Secrets"]
