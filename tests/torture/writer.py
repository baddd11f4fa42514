"""The process that writes beside a receiver, with a disk that kills both at a named step, or that is small.

python -m tests.torture.writer [--at STEP --turn N] [--room OCTETS] MAILDIR
"""

import argparse
import os
from pathlib import Path

from etrn_gui.storage.writing.__main__ import main
from tests.torture.victim import DIARY, STEPS, DeadlyDisk, Death, SmallDisk

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--at", choices=STEPS, default="")
    parser.add_argument("--turn", type=int, default=1)
    parser.add_argument("--room", type=int, default=0)
    parser.add_argument("maildir", type=Path)
    options = parser.parse_args()
    death = Death(options.at, options.turn, os.getppid())
    small = SmallDisk(options.room) if options.room else None
    main(str(options.maildir), small or DeadlyDisk(death, options.maildir.parent / DIARY))
