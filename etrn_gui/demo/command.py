"""How this program starts another command of itself."""

import sys
from pathlib import Path


def own_command(*arguments: str) -> tuple[str, ...]:
    """Return the command line of `etrnctl ARGUMENTS`, from a checkout, installed, or frozen (beside this program)."""
    if getattr(sys, "frozen", False):
        own = Path(sys.executable)
        return (str(own.with_name(f"etrnctl{own.suffix}")), *arguments)
    return (sys.executable, "-m", "etrn_gui", *arguments)
