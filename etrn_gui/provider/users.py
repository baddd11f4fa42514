"""Who may sign in at a provider: names and passwords, from a file that nobody else may read."""

import hmac
import os
import stat
from collections.abc import Mapping
from pathlib import Path

from etrn_gui.domain.problem import Problem

MAX_OCTETS = 1024 * 1024


def read_users(path: Path) -> Mapping[str, str] | Problem:
    """Read lines `NAME:PASSWORD`; empty ones and those that begin with # are passed over. Blocks."""
    try:
        with path.open("rb") as file:
            if _open_to_others(os.fstat(file.fileno()).st_mode):
                return Problem("Others may read this file with passwords.", f"chmod 600 {path}", str(path))
            text = file.read(MAX_OCTETS).decode()
    except OSError as error:
        return Problem(f"The users cannot be read ({error.strerror}).", "Give a file that you may read.", str(path))
    except UnicodeDecodeError:
        return Problem("The users cannot be read: this is no UTF-8 text.", "Write it as UTF-8.", str(path))
    return _parse(text, path)


def _open_to_others(mode: int) -> bool:
    return os.name == "posix" and bool(mode & (stat.S_IRWXG | stat.S_IRWXO))


def _parse(text: str, path: Path) -> Mapping[str, str] | Problem:
    users: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        name, _, password = line.partition(":")
        if not name.strip() or not password:
            return Problem("This line is no NAME:PASSWORD.", "Write one user a line.", f"{path}, line {number}")
        if name.strip() in users:
            return Problem(f"{name.strip()} is there twice.", "Name each user once.", f"{path}, line {number}")
        users[name.strip()] = password
    return users or Problem("There is no user in it.", "Write lines NAME:PASSWORD.", str(path))


def signs_in(users: Mapping[str, str], name: str, password: str) -> bool:
    """Compare with every user, in the same time whichever it is."""
    found = False
    for known, right in users.items():
        same = hmac.compare_digest(name.encode(), known.encode())
        found |= same & hmac.compare_digest(password.encode(), right.encode())
    return found
