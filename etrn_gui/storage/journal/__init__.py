"""The history of flushes, sessions and arrivals, shared by every process that works on the same data folder.

Rows are the events: a reader asks for "arrivals above id N" or "flushes above revision N". Nothing has to be told to
it.
"""

from etrn_gui.storage.journal.arrivals import Arrivals, NewArrival, Totals
from etrn_gui.storage.journal.database import JournalFault, Transaction, open_database
from etrn_gui.storage.journal.flushes import Flushes, NewFlush
from etrn_gui.storage.journal.journal import Journal, Record
from etrn_gui.storage.journal.sessions import EndedSession, NewSession, Sessions

__all__ = [
    "Arrivals",
    "EndedSession",
    "Flushes",
    "Journal",
    "JournalFault",
    "NewArrival",
    "NewFlush",
    "NewSession",
    "Record",
    "Sessions",
    "Totals",
    "Transaction",
    "open_database",
]
