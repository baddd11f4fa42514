"""The keyring's states in words, for a person who only wants the mail."""

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.bridge import KeyringTrouble, SecretState
from etrn_gui.ui.texts import tr
from etrn_gui.ui.visible import visible


def keyring_words(trouble: KeyringTrouble) -> Problem:
    """Say what is wrong, and what the buttons beside it do."""
    name = visible(trouble.profile)
    if trouble.is_missing:
        what = tr("The password of {name} is not known.").format(name=name)
        if trouble.in_memory:
            return Problem(what, tr("Enter it; it is kept in memory until you quit."))
        return Problem(what, tr("Enter it; it is kept in the system keyring."))
    memory = tr("Or keep passwords in memory until you quit.")
    if trouble.state is SecretState.LOCKED:
        what = tr("The keyring is locked, so the password of {name} cannot be read. Nothing was sent.")
        remedy = tr("Unlock it; what was waiting then goes on.")
    elif trouble.state is SecretState.DENIED:
        what = tr("Access to the keyring was turned down, so the password of {name} cannot be read. Nothing was sent.")
        remedy = tr("Try again and allow it.")
    else:
        what = tr("There is no keyring to keep the password of {name} in.")
        remedy = tr("Start a keyring service (GNOME Keyring or KWallet), then try again.")
    return Problem(what.format(name=name), f"{remedy} {memory}")
