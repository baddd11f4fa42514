"""The password of a provider: from standard input into the keyring, seen nowhere in between."""

import asyncio
import getpass
import sys

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import Frame
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem

MAX_OCTETS = 4096


@frozen
class Password:
    """What was typed; it shows itself nowhere."""

    value: str

    def __repr__(self) -> str:
        return "Password()"


def read_password() -> Password | Problem:
    """Read one line from standard input; at a terminal it is asked for and not shown."""
    if sys.stdin.isatty():
        typed = getpass.getpass("Password: ")
    else:
        line = sys.stdin.buffer.readline(MAX_OCTETS + 1)
        try:
            typed = line.decode().rstrip("\r\n")
        except UnicodeDecodeError:
            return Problem("The password is not UTF-8 text.", "Send it as UTF-8.", "standard input")
    if not typed:
        return Problem("There is no password.", "Send it as one line.", "standard input")
    if len(typed.encode()) > MAX_OCTETS:
        return Problem(f"The password has more than {MAX_OCTETS} octets.", "Check what is sent.", "standard input")
    return Password(typed)


def keep(frame: Frame, account: str, password: Password) -> ExitCode | None:
    """Put a password into the keyring; where that fails, it is told."""
    from etrn_gui.storage.secrets import Secrets

    kept = asyncio.run(Secrets().write(account, password.value))
    if kept is None:
        return None
    return frame.fail(ExitCode.CONFIG, kept.problem, Problem("Nothing was saved."))


def forget(frame: Frame, account: str) -> None:
    """Take a password out of the keyring; where that fails, a remark says so."""
    from etrn_gui.storage.secrets import Secrets

    left = asyncio.run(Secrets().forget(account))
    if left is not None:
        what = f"The password may still be in the keyring. {left.problem.what}"
        frame.output.problem(Problem(what, f"Look there for etrn-gui, account {account}."))
