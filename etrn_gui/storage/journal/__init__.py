"""The history of flushes, sessions and arrivals, shared by every process that works on the same data folder.

Rows are the events: a reader asks for "arrivals above id N" or "flushes above revision N". Nothing has to be told to
it.

A name is fetched from where it is at home when it is first asked for: whoever reads rows loads nothing of schedules.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etrn_gui.storage.journal.arrivals import Arrivals, Totals
    from etrn_gui.storage.journal.database import JournalFault, Transaction, open_database
    from etrn_gui.storage.journal.flushes import Flushes, NewFlush
    from etrn_gui.storage.journal.journal import Journal
    from etrn_gui.storage.journal.memories import Memories, PauseRow, Remembered
    from etrn_gui.storage.journal.recording import FoldedRefusal, NewArrival, Record
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

_HOMES = {
    "etrn_gui.storage.journal.arrivals": (
        "Arrivals",
        "FoldedRefusal",
        "NewArrival",
        "Totals",
    ),
    "etrn_gui.storage.journal.database": (
        "JournalFault",
        "Transaction",
        "open_database",
    ),
    "etrn_gui.storage.journal.flushes": (
        "Flushes",
        "NewFlush",
    ),
    "etrn_gui.storage.journal.journal": (
        "Journal",
        "Record",
    ),
    "etrn_gui.storage.journal.memories": (
        "Memories",
        "PauseRow",
        "Remembered",
    ),
    "etrn_gui.storage.journal.recording": ("FoldedRefusal", "NewArrival", "Record"),
    "etrn_gui.storage.journal.runs": (
        "Batch",
        "Change",
        "Ending",
        "Runs",
    ),
    "etrn_gui.storage.journal.sessions": (
        "EndedSession",
        "NewSession",
        "Sessions",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Bring a name (PEP 562)."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(_HOME_OF[name]), name)
    return found
