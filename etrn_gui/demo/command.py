"""How this program starts another command of itself."""

import sys


def own_command(*arguments: str) -> tuple[str, ...]:
    """Return the command line of `etrnctl ARGUMENTS`, from a checkout, installed, or frozen into one file."""
    if getattr(sys, "frozen", False):
        return (sys.executable, *arguments)
    return (sys.executable, "-m", "etrn_gui", *arguments)
