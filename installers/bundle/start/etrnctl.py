"""The frozen `etrnctl`. It is also the bundle's interpreter for the helpers that read mail and that write it."""

import sys

from frozen import module_asked, restore_environment

if __name__ == "__main__":
    restore_environment()
    match module_asked():
        case "etrn_gui.reading":
            from etrn_gui.reading.__main__ import main as read

            read()
        case "etrn_gui.storage.writing":
            from etrn_gui.storage.writing.__main__ import main as write

            write(sys.argv[-1])
        case _:
            from etrn_gui.__main__ import main

            sys.exit(main())
