"""Making the files of a batch last, in this process (`here`) or in one beside it (`apart`)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from etrn_gui.storage.maildir import IncomingFile


@dataclass(frozen=True, slots=True)
class Writing:
    """A message's file, and the octets that are still to be written behind those in it."""

    file: IncomingFile
    rest: bytes


Ends = list[OSError | None]
"""For each file of a batch why it does not last; then nothing is left of it. The others are in `new/`."""


class Writer(Protocol):
    """Writes for one thread, a batch at a time."""

    def begin(self, batch: Sequence[Writing]) -> Callable[[], Ends]:
        """Begin to write files, to synchronise them, to move them into `new/` and to synchronise that.

        What is returned is called before the next batch is begun; it blocks until all of them have come to an end.
        """

    def close(self) -> None:
        """End what it has started. Blocks."""
