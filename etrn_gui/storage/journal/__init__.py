"""The history of flushes, sessions and arrivals, shared by every process that works on the same data folder.

Rows are the events: a reader asks for "arrivals above id N" or "flushes above revision N". Nothing has to be told to
it.
"""

from etrn_gui.storage.journal.arrivals import Arrivals, FoldedRefusal, NewArrival, Totals
from etrn_gui.storage.journal.database import JournalFault, Transaction, open_database
from etrn_gui.storage.journal.flushes import Flushes, NewFlush
from etrn_gui.storage.journal.journal import Journal, Record
from etrn_gui.storage.journal.memories import Memories, PauseRow, Remembered
from etrn_gui.storage.journal.runs import Batch, Change, Ending, Runs
from etrn_gui.storage.journal.sessions import EndedSession, NewSession, Sessions

__all__ = [
    "Arrivals",
    "Batch",
    "Change",
    "EndedSession",
    "Ending",
    "Flushes",
    "FoldedRefusal",
    "Journal",
    "JournalFault",
    "Memories",
    "NewArrival",
    "NewFlush",
    "NewSession",
    "PauseRow",
    "Record",
    "Remembered",
    "Runs",
    "Sessions",
    "Totals",
    "Transaction",
    "open_database",
]
