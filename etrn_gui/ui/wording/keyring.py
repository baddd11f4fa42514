"""The keyring's states in words, for a person who only wants the mail."""

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.bridge import KeyringTrouble, SecretState
from etrn_gui.ui.machinery import said
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
    what = tr("The password of {name} cannot be read or kept.").format(name=name)
    return Problem(what, f"{visible(said(trouble.problem.what))} {_remedy(trouble)}".strip())


def _remedy(trouble: KeyringTrouble) -> str:
    if trouble.state is SecretState.LOCKED:
        return tr("Unlock it, and what was waiting goes on; or keep passwords in memory until you quit.")
    if trouble.state is SecretState.DENIED:
        return tr("Try again and allow it; or keep passwords in memory until you quit.")
    return visible(said(trouble.problem.remedy))
