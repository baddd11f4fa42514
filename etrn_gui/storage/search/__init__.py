"""Finding rows of the journal by what stands in them, however many there are.

The index is a file of its own, which only readers write: a receiver never waits for it, and it can be made anew from
the journal at any time. Rows that are not in it yet are found by looking at them.
"""

from etrn_gui.storage.search.finder import Finder, Known
from etrn_gui.storage.search.index import BATCH, Progress, SearchIndex

__all__ = ["BATCH", "Finder", "Known", "Progress", "SearchIndex"]
