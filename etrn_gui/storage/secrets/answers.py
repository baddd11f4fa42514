"""What the keyring answered, in the program's own words. No message of another library is passed on."""

from dataclasses import field
from enum import StrEnum

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem

ASKED_SECONDS = 1.0
"""A request to unlock that was turned down sooner was never shown to anybody: there is no prompter (cron, ssh)."""


class SecretState(StrEnum):
    """How the keyring stands."""

    OK = "ok"
    LOCKED = "locked"
    UNAVAILABLE = "unavailable"
    DENIED = "denied"


@frozen
class Secret:
    """A password; it shows itself nowhere."""

    value: str = field(repr=False)


@frozen
class NoSecret:
    """Why there is none. State OK: the keyring works, but holds no such entry."""

    state: SecretState
    problem: Problem


NO_ENTRY = NoSecret(
    SecretState.OK,
    Problem(
        "The keyring holds no password for this profile.",
        "Enter it in the profile (etrnctl profile set NAME --password-stdin).",
    ),
)
LOCKED = NoSecret(
    SecretState.LOCKED,
    Problem(
        "The keyring is locked.", "Unlock it (sign in to the desktop, or open its password manager), then try again."
    ),
)
NOT_MADE = NoSecret(
    SecretState.LOCKED,
    Problem("No keyring has been made yet.", "Sign in to the desktop once and give it a password when asked."),
)
DENIED = NoSecret(
    SecretState.DENIED,
    Problem("Access to the keyring was turned down.", "Try again and allow it, or keep the password in memory only."),
)


def no_answer(seconds: float) -> NoSecret:
    """Say that the keyring keeps silent; most often it waits for a person at a prompt."""
    what = f"The keyring did not answer within {seconds:g} s."
    return NoSecret(SecretState.LOCKED, Problem(what, "Look for a window that asks to unlock it, then try again."))


def unavailable(what: str, remedy: str) -> NoSecret:
    """Say that there is no keyring to use."""
    return NoSecret(SecretState.UNAVAILABLE, Problem(what, remedy))


def turned_down(closed: NoSecret, seconds: float) -> NoSecret:
    """Say whether a person turned the request down, or it was never shown and the keyring is simply `closed`.

    A prompt that was dismissed and one that could not be shown end alike. Only the time tells them apart.
    """
    return closed if seconds < ASKED_SECONDS else DENIED


def explain(error: Exception, seconds: float) -> NoSecret:
    """Say what an exception of a keyring back-end means; `seconds` is how long the call took."""
    from keyring.errors import KeyringLocked

    if "KeychainDenied" in (type(error).__name__, type(error.__cause__).__name__):
        return DENIED
    if isinstance(error, KeyringLocked):
        return turned_down(LOCKED, seconds)
    return unavailable(f"The keyring failed ({type(error).__name__}).", "Check that its service runs, then try again.")
