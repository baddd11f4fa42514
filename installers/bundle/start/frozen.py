"""What every frozen start does first."""

import os
import sys

MODULE = ["-P", "-m"]
"""What stands before the name of a module that is to run as a process of its own (etrn_gui/own_command.py)."""


def module_asked() -> str:
    """Return the module that this process is to run; empty where it is the program itself."""
    return sys.argv[3] if sys.argv[1:3] == MODULE else ""


def restore_environment() -> None:
    """Give programs that are started from here (a browser, a file manager) the person's own library path.

    The bootloader keeps it under another name while the bundle's libraries are loaded; they are by now.
    """
    kept = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if kept is not None:
        os.environ["LD_LIBRARY_PATH"] = kept
    elif sys.platform.startswith("linux"):
        os.environ.pop("LD_LIBRARY_PATH", None)
