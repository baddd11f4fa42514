"""The frozen `etrn-gui`."""

import sys

from frozen import restore_environment

if __name__ == "__main__":
    restore_environment()
    from etrn_gui.gui import main

    sys.exit(main())
