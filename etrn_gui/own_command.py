"""How this program starts another part of itself: from a checkout, installed, or frozen, where no interpreter is."""

import sys
from pathlib import Path


def etrnctl(*arguments: str) -> tuple[str, ...]:
    """Return the command line of `etrnctl ARGUMENTS`."""
    return (_frozen(), *arguments) if _is_frozen() else (sys.executable, "-m", "etrn_gui", *arguments)


def module(name: str) -> tuple[str, ...]:
    """Return the command line that runs a module; -P: nothing comes from the folder it happens to start in.

    The `etrnctl` of a frozen bundle takes the same arguments (installers/bundle/start).
    """
    return (_frozen() if _is_frozen() else sys.executable, "-P", "-m", name)


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _frozen() -> str:
    own = Path(sys.executable)
    return str(own.with_name(f"etrnctl{own.suffix}"))
