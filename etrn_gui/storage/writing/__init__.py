"""Writing the files of a batch so that they last, in this process (`here`) or in one beside it (`apart`)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from etrn_gui.storage.maildir import IncomingFile


@dataclass(frozen=True, slots=True)
class Writing:
    """A file of `tmp/`, and the octets that are still to be written behind those in it."""

    file: IncomingFile
    rest: bytes


class Writer(Protocol):
    """Writes for one thread."""

    def __call__(self, batch: Sequence[Writing]) -> list[OSError | None]:
        """Write and synchronise them; return for each why it is not, and not to be trusted any more. Blocks."""

    def close(self) -> None:
        """End what it has started. Blocks."""
