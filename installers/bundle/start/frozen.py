"""What every frozen start does first."""

import os
import sys

READING = ["-P", "-m", "etrn_gui.reading"]


def restore_environment() -> None:
    """Give programs that are started from here (a browser, a file manager) the person's own library path.

    The bootloader keeps it under another name while the bundle's libraries are loaded; they are by now.
    """
    kept = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if kept is not None:
        os.environ["LD_LIBRARY_PATH"] = kept
    elif sys.platform.startswith("linux"):
        os.environ.pop("LD_LIBRARY_PATH", None)
