"""Synchronises many files with as few waits for the disk as there can be."""

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from etrn_gui.storage.maildir import IncomingFile

AT_ONCE = 8
"""Files that are synchronised at the same time: a file system joins their commits."""
FEW = 2
"""Files for which no other thread is worth its while."""
QUICK = 0.0003
"""Seconds for a file within which one after the other is cheaper than a thread for each."""
TRY_AGAIN = 1.0
"""Seconds after which a disk that made one wait is tried again."""


class Synchroniser:
    """Synchronises the files of a batch, for one thread.

    All are on their way to the disk before the first is waited for. On a disk that answers at once they are then waited
    for one by one; one whose cache takes its time to be flushed does that for all of them together only when they are
    waited for side by side (ext4: a file whose transaction is committed already is flushed by itself).
    """

    def __init__(self) -> None:
        self._helpers = ThreadPoolExecutor(AT_ONCE, "sync")
        self._slow_until = 0.0

    def __call__(self, files: Sequence[IncomingFile]) -> list[OSError | None]:
        """Synchronise them; return for each why it is not, and not to be trusted any more."""
        for file in files:
            file.begin_sync()
        if len(files) <= FEW:
            return [_sync(file) for file in files]
        found = self._one_by_one(files) if time.monotonic() >= self._slow_until else []
        return [*found, *self._helpers.map(_sync, files[len(found) :])]

    def _one_by_one(self, files: Sequence[IncomingFile]) -> list[OSError | None]:
        """Synchronise them until that takes too long; return what was found of those that were."""
        found = [_sync(files[0])]  # waits for what all of them need
        began = now = time.monotonic()
        while len(found) < len(files) and now - began <= QUICK * (len(found) + FEW):
            found.append(_sync(files[len(found)]))
            now = time.monotonic()
        if len(found) < len(files):
            self._slow_until = now + TRY_AGAIN
        return found

    def close(self) -> None:
        """End the helpers."""
        self._helpers.shutdown()


def _sync(file: IncomingFile) -> OSError | None:
    try:
        file.sync()
    except OSError as error:
        return error
    return None
