"""Writing the files of a batch so that they last, in this process (`here`) or in one beside it (`apart`)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from etrn_gui.storage.maildir import IncomingFile


@dataclass(frozen=True, slots=True)
class Writing:
    """A file of `tmp/`, and the octets that are still to be written behind those in it."""

    file: IncomingFile
    rest: bytes


Ends = list[OSError | None]
"""For each file of a batch why it is not on the disk, and not to be trusted any more."""


class Writer(Protocol):
    """Writes for one thread, a batch at a time."""

    def begin(self, batch: Sequence[Writing]) -> Callable[[], Ends]:
        """Begin to write and synchronise files.

        What is returned is called before the next batch is begun; it blocks until all of them have come to an end.
        """

    def close(self) -> None:
        """End what it has started. Blocks."""
