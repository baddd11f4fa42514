"""How a command ends, for scripts: the codes of sysexits.h that other mail programs use too."""

from enum import IntEnum

from etrn_gui.domain.outcome import Outcome


class ExitCode(IntEnum):
    """The exit codes; the names are those of sysexits.h without EX_."""

    OK = 0
    USAGE = 64
    """The command line is wrong."""
    DATAERR = 65
    """The provider found the request wrongly written, or something given to us cannot be read."""
    UNAVAILABLE = 69
    """The provider refused, or cannot do it."""
    SOFTWARE = 70
    """A fault of this program."""
    TEMPFAIL = 75
    """Not now; the same command may work later."""
    NOPERM = 77
    """Signing in is missing or was refused."""
    CONFIG = 78
    """A profile, a setting or this machine has to be changed first."""


_CODES = {
    Outcome.STARTED: ExitCode.OK,
    Outcome.NOTHING_WAITING: ExitCode.OK,
    Outcome.ALREADY_RUNNING: ExitCode.OK,
    Outcome.TRY_LATER: ExitCode.TEMPFAIL,
    Outcome.NO_ANSWER: ExitCode.TEMPFAIL,
    Outcome.UNREACHABLE: ExitCode.TEMPFAIL,
    Outcome.CANCELLED: ExitCode.TEMPFAIL,
    Outcome.PROVIDER_MISCONFIGURED: ExitCode.UNAVAILABLE,
    Outcome.NOT_ALLOWED: ExitCode.UNAVAILABLE,
    Outcome.NOT_SUPPORTED: ExitCode.UNAVAILABLE,
    Outcome.TLS_FAILED: ExitCode.UNAVAILABLE,
    Outcome.WRONG_FORM: ExitCode.DATAERR,
    Outcome.SYNTAX: ExitCode.DATAERR,
    Outcome.NEEDS_SIGN_IN: ExitCode.NOPERM,
    Outcome.NEEDS_TLS: ExitCode.CONFIG,
    Outcome.BLOCKED: ExitCode.CONFIG,
}


def exit_code_of(outcome: Outcome) -> ExitCode:
    """Return the exit code that stands for one outcome."""
    return _CODES[outcome]


def worst(codes: "list[ExitCode]") -> ExitCode:
    """Return the code for several outcomes: the highest, so that what needs a person comes before what needs time."""
    return max(codes, default=ExitCode.OK)
