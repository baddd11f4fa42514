"""`etrnctl log`: the journal, oldest first, and with --follow as it grows."""

import asyncio
import heapq
import select
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer

from etrn_gui.cli import log_export
from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import DataDir, Frame, Json, enter
from etrn_gui.cli.moments import parse_since
from etrn_gui.cli.output import Output
from etrn_gui.cli.rows import alarm_fields, alarm_line, arrival_fields, arrival_line, flush_fields, flush_line
from etrn_gui.cli.stopping import Stop, stop_on_signals
from etrn_gui.domain.history import Arrival, Flush, FlushState
from etrn_gui.domain.outcome import Verdict
from etrn_gui.domain.problem import Problem
from etrn_gui.flush.letter import letter as write_letter
from etrn_gui.flush.silence import find_alarm
from etrn_gui.flush.tracker import Tracker
from etrn_gui.storage.journal import Journal, JournalFault
from etrn_gui.storage.receiver_mark import ReceiverMark

POLL = 0.15
"""Seconds between two looks; a look costs microseconds (Journal.version)."""

_Row = Flush | Arrival
_Placed = tuple[float, int, _Row]
"""A row with its place in the order: when, and a flush before its mail."""


def command(
    context: typer.Context,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Go on with what comes, until Ctrl-C.")] = False,
    flush: Annotated[int | None, typer.Option(metavar="N", help="Only this flush and what it brought.")] = None,
    since: Annotated[
        str | None, typer.Option(metavar="T", help="Only from then on: 15m, 2h, 7d, or 2026-11-23T12:00:00Z.")
    ] = None,
    words: Annotated[
        str | None,
        typer.Option(
            "--filter",
            metavar="WORDS",
            help="Only deliveries and refusals like: from:ana >1MB flush:12 since:7d -noise.",
        ),
    ] = None,
    target: Annotated[
        Path | None,
        typer.Option("--export", metavar="FILE", help="Write them to a file: .csv, .jsonl, .mbox, or .zip of .eml."),
    ] = None,
    dialogue: Annotated[bool, typer.Option("--dialogue", help="With --flush: what was said, line by line.")] = False,
    letter: Annotated[
        bool, typer.Option("--letter", help="With --flush: a letter to a provider that has to change something.")
    ] = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Print flushes, deliveries and refusals."""
    frame = enter(context, data_dir, json)
    if (dialogue or letter) and (flush is None or follow):
        return frame.fail(ExitCode.USAGE, Problem("This is about one flush.", "Add --flush N, without --follow."))
    if target is not None or words is not None:
        return _select(frame, words or "", target, since, follow=follow, flush=flush)
    when = parse_since(since, time.time()) if since is not None else 0.0
    if isinstance(when, Problem):
        return frame.fail(ExitCode.USAGE, when)
    ended = _without_journal(frame, flush, follow=follow)
    if ended is not None:
        return ended
    with Journal(frame.folder.journal) as journal:
        if flush is not None and journal.flushes.get(flush) is None:
            return _no_flush(frame, flush)
        reader = Reader(journal, frame.output, when, flush, receiver=ReceiverMark(frame.folder.data))
        if not follow:
            _settle(journal)
            reader.history()
            if flush is not None:
                _tell_more(reader, flush, dialogue=dialogue, letter=letter)
            return ExitCode.OK
        with stop_on_signals() as stop:
            reader.history(stop)
            reader.follow(stop)
    return ExitCode.OK


def _without_journal(frame: Frame, flush: int | None, *, follow: bool) -> ExitCode | None:
    """End where there is no journal yet, unless it is to be waited for."""
    if frame.folder.journal.exists():
        return None
    if flush is not None:
        return _no_flush(frame, flush)
    if not follow:
        frame.output.note("Nothing has happened yet.")
        return ExitCode.OK
    problem = frame.folder.make()
    return frame.fail(ExitCode.CONFIG, problem) if problem else None


def _select(
    frame: Frame, words: str, target: Path | None, since: str | None, *, follow: bool, flush: int | None
) -> ExitCode:
    """Print or export deliveries and refusals that pass a filter; --flush and --since are words of it too."""
    if follow:
        return frame.fail(ExitCode.USAGE, Problem("--follow does not go with a filter or an export.", "Leave it out."))
    more = [f"flush:{flush}"] if flush is not None else []
    more += [f"since:{since}"] if since is not None else []
    wanted = log_export.read_words(" ".join([words, *more]))
    if isinstance(wanted, Problem):
        return frame.fail(ExitCode.USAGE, wanted)
    if not frame.folder.journal.exists():
        frame.output.note("Nothing has happened yet.")
        return ExitCode.OK
    Journal(frame.folder.journal).close()
    return log_export.write_file(frame, wanted, target) if target else log_export.print_rows(frame, wanted)


def _tell_more(reader: "Reader", number: int, *, dialogue: bool, letter: bool) -> None:
    """Print what was said to the provider, and what to write to it."""
    flush = reader.journal.flushes.get(number)
    if dialogue:
        said = reader.journal.flushes.transcript(number)
        reader.output.event({"kind": "dialogue", "flush": number, "text": said})
        reader.output.text(*(said.split("\n") if said else ["Nothing was said: no connection came about."]))
    if letter and flush:
        written = write_letter(flush)
        reader.output.event({"kind": "letter", "flush": number, "text": written})
        reader.output.text(*(written or "There is nothing that the provider would have to change.").splitlines())


def _settle(journal: Journal) -> None:
    """Give verdicts that are due: there may be no window and no waiting command to do it."""
    with suppress(JournalFault):  # whoever may only read still sees what is there
        asyncio.run(Tracker(journal).catch_up())


def _no_flush(frame: Frame, flush: int) -> ExitCode:
    return frame.fail(ExitCode.USAGE, Problem(f"There is no flush {flush}.", "See: etrnctl log.", "--flush"))


@dataclass
class Reader:
    """Where one reader of the journal stands."""

    journal: Journal
    output: Output
    since: float
    only: int | None
    """The flush that is looked at; None for all."""
    arrival: int = 0
    revision: int = 0
    told: dict[int, tuple[object, ...]] = field(default_factory=dict)
    """How each flush stood when it was last told: a count that grows is not news, a verdict is."""
    receiver: ReceiverMark | None = None
    silent: dict[tuple[str, str], Flush] = field(default_factory=dict)
    """Queues whose latest flush that was told brought nothing; it may be the last of several."""

    def history(self, stop: Stop | None = None) -> None:
        """Print what has happened, in order, a page at a time."""
        flushes = self.journal.flushes.since(0.0)
        self.revision = max((flush.revision for flush in flushes), default=0)
        opened: Iterator[_Placed] = ((flush.opened, 0, flush) for flush in flushes if flush.opened >= self.since)
        came: Iterator[_Placed] = ((arrival.time, 1, arrival) for arrival in self._past())
        for _, _, row in heapq.merge(opened, came, key=lambda entry: entry[:2]):
            if stop is not None and stop.asked():
                return
            self._tell(row)
        self._tell_alarms()

    def _past(self) -> Iterator[Arrival]:
        if self.only is None:
            self.arrival = self.journal.arrivals.last_id_before(self.since) if self.since else 0
            yield from self._arrivals()
        else:
            self.arrival = self.journal.arrivals.last_id()
            yield from (row for row in self.journal.arrivals.of_flush(self.only) if row.id <= self.arrival)

    def follow(self, stop: Stop) -> None:
        """Print what comes until it is to stop or nobody reads any more."""
        seen = None
        while not stop.asked() and not _reader_gone():
            version = self.journal.version()
            if version != seen:
                self._news()
            seen = version
            stop.wait(POLL)

    def _news(self) -> None:
        """Print what is new: a flush before its mail, its verdict behind it."""
        changed = list(self._changed_flushes())
        open_ones = [flush for flush in changed if flush.state is not FlushState.CLOSED]
        rows: list[_Row] = [*open_ones, *self._arrivals(), *(flush for flush in changed if flush not in open_ones)]
        for row in rows:
            self._tell(row)
        self._tell_alarms()

    def _changed_flushes(self) -> Iterator[Flush]:
        while page := self.journal.flushes.after(self.revision):
            self.revision = page[-1].revision
            yield from page

    def _arrivals(self) -> Iterator[Arrival]:
        while page := self.journal.arrivals.after(self.arrival):
            self.arrival = page[-1].id
            yield from page

    def _tell(self, row: _Row) -> None:
        if isinstance(row, Arrival):
            if self.only in (None, row.flush):
                self.output.event(arrival_fields(row), arrival_line(row))
            return
        stands = (row.state, row.outcome, row.verdict)
        if self.only in (None, row.id) and self.told.get(row.id) != stands:
            self.told[row.id] = stands
            self.output.event(flush_fields(row), flush_line(row))
            self.silent.pop((row.profile, str(row.node)), None)
            if row.verdict is Verdict.SILENT and self.only is None:
                self.silent[row.profile, str(row.node)] = row

    def _tell_alarms(self) -> None:
        """Say of which queues mail stays out that usually comes, behind the rows that show it."""
        for (profile, queue), flush in self.silent.items():
            if found := find_alarm(self.journal, profile, queue, self.receiver):
                fields = {"kind": "alarm", **alarm_fields(profile, queue, found)}
                self.output.event(fields, alarm_line(profile, flush.node.display, found))
        self.silent.clear()


def _reader_gone() -> bool:
    """Tell whether the other end of a pipe is closed, before the next row has to find out."""
    if not hasattr(select, "poll"):
        return False
    poll = select.poll()
    poll.register(sys.stdout.fileno(), 0)
    return any(event & (select.POLLERR | select.POLLHUP) for _, event in poll.poll(0))
