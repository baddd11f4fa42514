"""Writes a batch in this process."""

from collections.abc import Callable, Sequence
from functools import partial

from etrn_gui.storage.writing import Ends, Writing
from etrn_gui.storage.writing.synchroniser import Synchroniser


class WriterHere:
    """Writes each file, then synchronises all of them together."""

    def __init__(self) -> None:
        self._synchroniser = Synchroniser()

    def begin(self, batch: Sequence[Writing]) -> Callable[[], Ends]:
        """Put it off until the end is asked for: there is nobody else to do it meanwhile."""
        return partial(self.write, batch)

    def write(self, batch: Sequence[Writing]) -> Ends:
        """Write and synchronise them; return for each why it is not, and not to be trusted any more."""
        failures = [_written(writing) for writing in batch]
        sound = [writing.file for writing, failure in zip(batch, failures, strict=True) if failure is None]
        synchronised = iter(self._synchroniser(sound))
        return [next(synchronised) if failure is None else failure for failure in failures]

    def close(self) -> None:
        """End the threads that synchronise."""
        self._synchroniser.close()


def _written(writing: Writing) -> OSError | None:
    """Write what is left; an empty message is a file too."""
    if writing.rest or not writing.file.size:
        try:
            writing.file.append(writing.rest)
        except OSError as error:
            return error
    return None
