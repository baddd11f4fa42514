"""Collects Python's garbage in the window's thread only.

The collector runs in whichever thread makes the next object. A cycle that holds objects of Qt would be destroyed there,
beside the window's thread that may be painting them: the process dies. (Seen as segmentation faults, with windows that
were closed while the journal's watcher went on.)
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

_LOOK, _REST = 200, 1000
"""Milliseconds between two looks at how much has gathered, while some does and at rest: it is collected while nobody is
answered."""


class GarbageKeeper(QObject):
    """Takes the collector out of the hands of the other threads; `release` gives it back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK)

    def collect(self) -> None:
        """Collect everything now."""
        gc.collect()

    def release(self) -> None:
        """Let the collector run by itself again."""
        self._timer.stop()
        gc.enable()

    def _look(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds; else look less often."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = next((number for number in (2, 1, 0) if counts[number] > thresholds[number]), None)
        if due is not None:
            gc.collect(due)
        self._timer.setInterval(min(2 * self._timer.interval(), _REST) if due is None else _LOOK)


@contextmanager
def kept() -> Iterator[None]:
    """Keep what is there now to the end: the collector need not look through all of a window again and again."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
