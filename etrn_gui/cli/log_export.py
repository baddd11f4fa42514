"""`etrnctl log --filter` and `--export`: rows that pass a filter, on the screen or in a file."""

import sys
import time
from contextlib import closing
from pathlib import Path

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import Frame
from etrn_gui.cli.rows import arrival_fields, arrival_line
from etrn_gui.cli.stopping import stop_on_signals
from etrn_gui.domain.filter import Misread, Slip, read_filter, seeks_bodies
from etrn_gui.domain.log_filter import Filter
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.export import Cancelled, Exported, Format, Target, export, format_of
from etrn_gui.storage.search import Finder

_PAGE = 500
NO_BODIES = (
    "etrnctl: nobody can tell what stands in the texts of messages (body:), for they are not indexed. The window does "
    "so: “Search the texts of messages too”, under the saved filters."
)
_WORDS = {
    Slip.KEY: "“{word}:” is not known. There are from:, to:, subject:, body:, flush:, provider:, since:, until:.",
    Slip.SIZE: "“{word}” is not a size. Write it like >1MB or <20kB.",
    Slip.FLUSH: "“{word}” is not the number of a flush. Write it like flush:412.",
    Slip.MOMENT: "“{word}” is not a time. Write it like since:7d or until:2026-11-23.",
    Slip.NOTHING: "Nothing stands behind “{word}:”.",
    Slip.LONE: "Nothing stands behind “{word}”. Write it like -from:ana; a dash that is looked for stands in quotes.",
}


def read_words(text: str) -> Filter | Problem:
    """Read a filter, or say what is wrong with it."""
    found = read_filter(text, time.time())
    if isinstance(found, Misread):
        return Problem(_WORDS[found.slip].format(word=found.word), "Quote words with spaces.", "--filter")
    return found


def print_rows(frame: Frame, wanted: Filter) -> ExitCode:
    """Print the rows that pass, oldest first."""
    with closing(Finder(frame.folder.search, frame.folder.journal)) as finder:
        if seeks_bodies(wanted) and not finder.knows_bodies():
            frame.output.note(NO_BODIES)
        ids: list[int] = []
        while page := finder.find(wanted, ids[-1] if ids else 2**63 - 1, 50_000):
            ids += page
        for end in range(len(ids), 0, -_PAGE):
            for arrival in reversed(finder.rows(ids[max(0, end - _PAGE) : end])):
                frame.output.event(arrival_fields(arrival), arrival_line(arrival))
    return ExitCode.OK


def write_file(frame: Frame, wanted: Filter, target: Path) -> ExitCode:
    """Export what passes; Ctrl-C leaves no half file."""
    form = format_of(target)
    if form is None:
        remedy = f"End it in {', '.join(f'.{each}' for each in Format)}."
        return frame.fail(ExitCode.USAGE, Problem("The name does not tell what to write.", remedy, str(target)))
    with stop_on_signals() as stop, closing(Finder(frame.folder.search, frame.folder.journal)) as finder:
        tell = _Teller(frame)
        done = export(
            finder,
            frame.folder.data,
            wanted,
            Target(target.absolute(), form),
            lambda at, of: tell(at, of) and not stop.asked(),
        )
    return _ended(frame, done, target)


def _ended(frame: Frame, done: Exported | Cancelled | Problem, target: Path) -> ExitCode:
    if isinstance(done, Problem):
        return frame.fail(ExitCode.CONFIG, done)
    if isinstance(done, Cancelled):
        frame.output.note("Stopped; nothing was written.")
        return ExitCode.TEMPFAIL
    fields = {"event": "exported", "file": str(target), "rows": done.rows, "missing": done.missing}
    missing = f"; {done.missing} messages are no longer in the mail folder" if done.missing else ""
    frame.output.event(fields, f"{done.rows} rows in {target}{missing}")
    return ExitCode.OK


class _Teller:
    """Says every half second how far it is: on a terminal only."""

    def __init__(self, frame: Frame) -> None:
        self._frame, self._next = frame, time.monotonic() + 0.5

    def __call__(self, done: int, of: int) -> bool:
        if time.monotonic() >= self._next and sys.stderr.isatty():
            self._next = time.monotonic() + 0.5
            self._frame.output.note(f"{done} of {of} rows")
        return True
