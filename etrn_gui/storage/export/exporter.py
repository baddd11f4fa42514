"""Writing an export: rows by the hundred, oldest first, into a file that takes its name when it is whole."""

import contextlib
import time
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.domain.log_filter import Filter
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.atomic import replacing
from etrn_gui.storage.export.formats import Format, Writer, writer_of
from etrn_gui.storage.search import Finder

_ROWS = 100
_BREATH = 0.001
"""Seconds left to other threads after each hundred rows: a window that paints meanwhile stands still for less than one
of its own frames."""
_PAGE = 50_000
_HIGHEST = 2**63 - 1

Wanted = Filter | Sequence[int]
"""All that pass a filter, or the rows of these ids."""


@frozen
class Target:
    """Where an export is written, and in which form."""

    path: Path
    form: Format


@frozen
class Exported:
    """What was written."""

    rows: int
    """Rows in the file; in the forms that hold messages, deliveries only."""
    missing: int = 0
    """Deliveries whose file is no longer in the mail folder."""


@frozen
class Cancelled:
    """A person has stopped it; nothing is left of it."""


class _Stop(Exception):  # noqa: N818 - a signal, no error
    pass


def export(
    finder: Finder,
    data: Path,
    wanted: Wanted,
    target: Target,
    tell: Callable[[int, int], bool] = lambda done, of: True,
) -> Exported | Cancelled | Problem:
    """Write rows to a file. Blocks. `data` is the folder above the mail; `tell(done, of)` returns False to stop.

    The file takes its name when all is in it; what stood there before stays until then, and when it fails. Raises
    JournalFault.
    """
    try:
        with replacing(target.path) as file:
            job = _Job(finder, data, writer_of(target.form, file), tell)
            return job.run(_ids(finder, wanted, tell))
    except _Stop:
        return Cancelled()
    except OSError as error:
        what = f"The export cannot be written ({error.strerror or error})."
        return Problem(what, "Choose another place, or make room there.", str(target.path))


def _ids(finder: Finder, wanted: Wanted, tell: Callable[[int, int], bool]) -> Sequence[int]:
    """Return the ids, newest first."""
    if not isinstance(wanted, Filter):
        return sorted(wanted, reverse=True)
    found = array("q")
    if not wanted.terms:
        for span in finder.all_rows():
            found.extend(span)
        return found
    while page := finder.find(wanted, found[-1] if found else _HIGHEST, _PAGE):
        found += page
        if not tell(0, len(found)):
            raise _Stop
    return found


@dataclass
class _Job:
    """One export under way."""

    finder: Finder
    data: Path
    writer: Writer
    tell: Callable[[int, int], bool]
    rows: int = 0
    missing: int = 0

    def run(self, ids: Sequence[int]) -> Exported:
        try:
            self._write_all(ids)
        except BaseException:
            with contextlib.suppress(OSError):
                self.writer.finish()
            raise
        self.writer.finish()
        self.tell(len(ids), len(ids))
        return Exported(self.rows, self.missing)

    def _write_all(self, ids: Sequence[int]) -> None:
        for end in range(len(ids), 0, -_ROWS):
            if not self.tell(len(ids) - end, len(ids)):
                raise _Stop
            for arrival in reversed(self.finder.rows(ids[max(0, end - _ROWS) : end])):
                self._write(arrival)
            time.sleep(_BREATH)

    def _write(self, arrival: Arrival) -> None:
        message = b""
        if self.writer.holds_messages:
            if arrival.kind is not ArrivalKind.DELIVERY:
                return
            found = _message(self.data / arrival.file)
            if found is None:
                self.missing += 1
                return
            message = found
        self.writer.write(arrival, message)
        self.rows += 1


def _message(file: Path) -> bytes | None:
    """Read a message; another mail program may have moved it from new/ to cur/, with flags behind its name."""
    with contextlib.suppress(FileNotFoundError):
        return file.read_bytes()
    if file.parent.name == "new":
        for moved in (file.parent.parent / "cur").glob(f"{file.name}[:;!]*"):
            with contextlib.suppress(FileNotFoundError):
                return moved.read_bytes()
    return None
