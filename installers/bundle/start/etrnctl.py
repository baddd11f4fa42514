"""The frozen `etrnctl`. It is also the bundle's interpreter for the helper that reads mail."""

import sys

from frozen import module_asked, restore_environment

if __name__ == "__main__":
    restore_environment()
    if module_asked() == "etrn_gui.reading":
        from etrn_gui.reading.__main__ import main as read

        read()
        sys.exit(0)
    from etrn_gui.__main__ import main

    sys.exit(main())
