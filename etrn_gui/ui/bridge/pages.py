"""Older rows of the journal, a page at a time, for the log that is scrolled or searched."""

from collections.abc import Callable
from dataclasses import dataclass

from etrn_gui.domain.history import Arrival
from etrn_gui.storage.journal import Journal

_SCAN = 500
_MOST_SCANNED = 10_000
"""Rows looked at for one page, so that a filter that finds little still reports its progress."""


@dataclass(frozen=True, slots=True)
class Page:
    """Rows that match, newest first."""

    arrivals: tuple[Arrival, ...]
    below: int
    """Where to go on; 0 when the journal has no more."""


def read_page(journal: Journal, below: int, matches: Callable[[Arrival], bool], wanted: int) -> Page:
    """Look below an id for rows that match. Blocks; for a thread."""
    found: list[Arrival] = []
    for _ in range(_MOST_SCANNED // _SCAN):
        rows = journal.arrivals.before(below, _SCAN)
        for row in rows:
            below = row.id
            if matches(row):
                found.append(row)
                if len(found) == wanted:
                    return Page(tuple(found), below)
        if len(rows) < _SCAN:
            return Page(tuple(found), 0)
    return Page(tuple(found), below)
