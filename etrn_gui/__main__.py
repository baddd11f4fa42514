"""`etrnctl`, the headless face: `python -m etrn_gui` is the same."""

import sys
from collections.abc import Sequence

from etrn_gui import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is one of sysexits (cli/exit_codes.py)."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if list(arguments[:1]) == ["--version"]:
        print(f"etrnctl {__version__}")
        return 0
    from etrn_gui.cli.app import run  # the version is told without loading anything

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
