"""Writes one delivery into a journal, as another process would: `python -m tests.ui.another_process FOLDER SUBJECT`.

Prints the moment at which the row was written, in seconds since the epoch.
"""

import sys
import time
from pathlib import Path

from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.storage.journal import Journal, NewArrival


def main(folder: Path, subject: str) -> None:
    with Journal(folder / "journal.sqlite") as journal:
        now = time.time()
        row = Arrival(0, ArrivalKind.DELIVERY, now, "a@b.example", ("m@harbour.example",), subject, 700, file=subject)
        journal.arrivals.record([NewArrival(row, now, now, ("harbour.example",))])
        print(time.time(), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
