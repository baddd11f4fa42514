"""`etrnctl flush`: asks a provider for its queues, and with --wait sees whether the mail came."""

import asyncio
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from etrn_gui.cli.exit_codes import ExitCode, exit_code_of, worst
from etrn_gui.cli.frame import DataDir, Json, enter
from etrn_gui.cli.output import Output, printable, size_in_words
from etrn_gui.cli.rows import alarm_fields, alarm_line, in_words, reply_words
from etrn_gui.domain.habit import Habit, estimate, learn
from etrn_gui.domain.history import Flush, Trigger
from etrn_gui.domain.node import parse_node
from etrn_gui.domain.outcome import Verdict
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.receipt import Receipt
from etrn_gui.flush import advice
from etrn_gui.flush.flusher import Flusher, FlushRequest
from etrn_gui.flush.letter import letter
from etrn_gui.flush.silence import find_alarm
from etrn_gui.flush.tracker import Tracker
from etrn_gui.serving.loop import stop_on_signals
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.receiver_mark import ReceiverMark
from etrn_gui.storage.secrets import Secrets

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

NO_RECEIVER = (
    "etrnctl: no receiver is running on this data folder: what comes cannot be seen, and the receipt will say so. "
    "Start one with: etrnctl receive."
)
GLANCE = 0.2
"""Seconds between two looks at the counts that are shown while mail comes."""


def command(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="PROFILE", help="The provider.")],
    queues: Annotated[
        list[str] | None,
        typer.Argument(metavar="QUEUE", help="host, @domain or #queue; none: all of the profile."),
    ] = None,
    wait: Annotated[
        float | None,
        typer.Option(metavar="SECONDS", min=0, help="Wait for the mail, at most so long, and print the receipt."),
    ] = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Ask a provider to deliver the mail that waits for you.

    Ends with 0 when it accepts, 65 when it does not understand, 69 when it refuses, 75 when it cannot now or is not
    reached, 77 when signing in is wanted or was refused, 78 when something has to be set first.
    """
    frame = enter(context, data_dir, json)
    profile = frame.profile(name)
    if isinstance(profile, ExitCode):
        return profile
    chosen = _choose(profile, queues or [])
    if isinstance(chosen, Problem):
        return frame.fail(ExitCode.USAGE, chosen)
    if problem := frame.folder.make():
        return frame.fail(ExitCode.CONFIG, problem)
    receiver = ReceiverMark(frame.folder.data)
    if receiver.living() is None:
        frame.output.note(NO_RECEIVER)
    with Journal(frame.folder.journal) as journal:
        job = _Job(journal, frame.output, FlushRequest(profile, chosen, Trigger.COMMAND), wait, receiver)
        return asyncio.run(job.run())


def _choose(profile: Profile, names: Sequence[str]) -> tuple[Queue, ...] | Problem:
    """Return the profile's own queue of each name; one that is not there is asked for all the same."""
    if not names:
        nothing = Problem(f"The profile “{profile.name}” has no queue.", "Name one, such as mail.example.org.")
        return profile.queues or nothing
    chosen: list[Queue] = []
    for name in names:
        node = parse_node(name)
        if isinstance(node, Problem):
            return node.at(f"QUEUE “{name}”")
        chosen.append(profile.queue(node) or Queue(node))
    return tuple(dict.fromkeys(chosen))


async def _no_receiver_needed() -> Problem | None:
    """Let the request go out: mail may be taken by a receiver, or by another server of this person's."""
    return None


@dataclass
class _Job:
    """One request, and what is printed of it."""

    journal: Journal
    output: Output
    request: FlushRequest
    wait: float | None
    receiver: ReceiverMark

    async def run(self) -> ExitCode:
        """Ask, wait, print; a signal ends it early, with everything recorded."""
        stopped = asyncio.Event()
        stop_on_signals(stopped)
        work = asyncio.create_task(self._work())
        signalled = asyncio.create_task(stopped.wait())
        await asyncio.wait((work, signalled), return_when=asyncio.FIRST_COMPLETED)
        signalled.cancel()
        if work.done():
            return work.result()
        work.cancel()
        with suppress(asyncio.CancelledError):
            await work
        self.output.note("etrnctl: stopped. See: etrnctl log.")
        return ExitCode.TEMPFAIL

    async def _work(self) -> ExitCode:
        tracker = Tracker(self.journal)
        flushes = await Flusher(self.journal, Secrets(), _no_receiver_needed).flush(self.request, self._tell_reply)
        await tracker.catch_up()
        if self.wait is not None:
            await self._wait(tracker, flushes, self.wait)
        else:
            await self._tell_earlier_silence(flushes)
        return worst([exit_code_of(flush.outcome) for flush in flushes if flush.outcome])

    async def _wait(self, tracker: Tracker, flushes: Sequence[Flush], seconds: float) -> None:
        """Print each receipt when its verdict is given; all of them share the time."""
        deadline = time.monotonic() + seconds
        with _progress(self.output) as progress:
            helpers = [asyncio.create_task(tracker.run())]
            helpers += [asyncio.create_task(_show(progress, self.journal, flushes))] if progress else []
            try:
                for flush in flushes:
                    found = await tracker.wait(flush.id, max(0.0, deadline - time.monotonic()))
                    self._tell_receipt(found)
                    if found.verdict is Verdict.SILENT:
                        await self._tell_alarm(flush)
            finally:
                for helper in helpers:
                    helper.cancel()
                await asyncio.gather(*helpers, return_exceptions=True)

    def _tell_reply(self, flush: Flush) -> None:
        answer = flush.answer
        if answer is None:
            return
        fields = {
            "event": "reply",
            "queue": str(flush.node),
            "flush": flush.id,
            "code": answer.code,
            "text": answer.text,
            "outcome": str(answer.outcome),
            "family": str(answer.family),
            "promised": answer.promised,
            "advice": answer.advice,
        }
        self.output.event(fields, _reply_line(flush, waits=self.wait is not None))

    def _tell_receipt(self, found: Receipt) -> None:
        self.output.event({"event": "receipt", **asdict(found)}, _receipt_line(found))

    async def _tell_earlier_silence(self, flushes: Sequence[Flush]) -> None:
        """Say what the flushes before these came to: who does not wait learns of it no other way."""
        for flush in flushes:
            if flush.outcome and flush.outcome.may_bring_mail:
                await self._tell_alarm(flush)

    async def _tell_alarm(self, flush: Flush) -> None:
        """Say where mail that usually comes has stayed out for several flushes."""
        profile, queue = flush.profile, str(flush.node)
        found = await asyncio.to_thread(find_alarm, self.journal, profile, queue, self.receiver)
        if found:
            fields = {"event": "alarm", **alarm_fields(profile, queue, found)}
            self.output.event(fields, alarm_line(profile, flush.node.display, found))


def _reply_line(flush: Flush, *, waits: bool) -> str:
    answer = flush.answer
    if answer is None:
        return f"{flush.node.display}: asking"
    reply = reply_words(answer)
    line = f"{flush.node.display}: {in_words(answer.outcome)}{f' ({reply})' if reply else ''}."
    plain = waits and answer.advice in {advice.STARTED, advice.PROMISED}
    if plain or not answer.advice:
        return line
    ready = f" A letter to the provider: etrnctl log --flush {flush.id} --letter" if letter(flush) else ""
    return f"{line} {answer.advice}{ready}"


def _receipt_line(found: Receipt) -> str:
    head = f"{found.queue}: {in_words(found.verdict)}"
    if not found.outcome.may_bring_mail:
        return f"{head} (flush {found.flush})."
    promised = f" of {found.promised} promised" if found.promised is not None else ""
    first = f", the first after {found.first_after:.2f} s" if found.first_after is not None else ""
    return f"{head}: {found.arrived}{promised} arrived, {size_in_words(found.bytes)}{first} (flush {found.flush})."


# -- progress, on a terminal only --------------------------------------------------------------------------------


@contextmanager
def _progress(output: Output) -> "Iterator[Progress | None]":
    """Show a line for each queue while mail is awaited; nothing under --json or where no person looks."""
    if output.json or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TextColumn("{task.fields[came]}"))
    with Progress(*columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True) as progress:
        yield progress


async def _show(progress: "Progress", journal: Journal, flushes: Sequence[Flush]) -> None:
    """Keep the lines current, until cancelled."""
    lines: dict[int, TaskID] = {}
    habits: dict[int, Habit | None] = {}
    for flush in flushes:
        earlier = await asyncio.to_thread(journal.flushes.of_queue, flush.profile, str(flush.node))
        habits[flush.id] = learn(earlier)
        lines[flush.id] = progress.add_task(
            printable(flush.node.display), total=flush.promised, came="waiting for mail"
        )
    while True:
        for number, line in lines.items():
            flush_now = await asyncio.to_thread(journal.flushes.get, number)
            if flush_now and flush_now.verdict:
                progress.update(line, visible=False)
            elif flush_now and flush_now.arrived:
                progress.update(line, completed=flush_now.arrived, came=_came(flush_now, habits[number]))
        await asyncio.sleep(GLANCE)


def _came(flush: Flush, habit: Habit | None) -> str:
    """Say what has come, and where that can be guessed, how much more is likely: `40 so far, 2.1 MB; about …`."""
    count = f"{flush.arrived} of {flush.promised} promised" if flush.promised is not None else f"{flush.arrived} so far"
    guess = estimate(flush, habit, time.time())
    return f"{count}, {size_in_words(flush.bytes)}{f'; {guess.text}' if guess else ''}"
