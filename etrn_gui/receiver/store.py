"""From octets to a row: a message's file, its commit, its journal row, its answer; and rows for what was refused."""

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from etrn_gui.domain.history import Arrival
from etrn_gui.domain.problem import Problem
from etrn_gui.receiver.rows import delivery_row, refusal_row
from etrn_gui.receiver.trace import trace_lines
from etrn_gui.serving.service import Answer, Context
from etrn_gui.smtp.envelope import Envelope
from etrn_gui.smtp.events import MessageEnded, Refused
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.storage.committer import Commit, Committer, Note
from etrn_gui.storage.disk import rule_for
from etrn_gui.storage.incoming import IncomingStream
from etrn_gui.storage.journal import Journal, JournalFault, NewArrival, Record
from etrn_gui.storage.maildir import IncomingFile, Maildir

WRITERS = 4
MOST_UNRECORDED = 10_000
"""Records that are kept while the journal cannot be written; of more only the newest, the mail itself stays."""


class MailStore:
    """The Maildir and the journal, as the receiver writes them; none of it on the loop."""

    def __init__(
        self,
        maildir: Maildir,
        journal: Journal,
        hostname: str,
        on_arrivals: Callable[[list[Arrival]], None],
        on_problem: Callable[[Problem], None],
    ) -> None:
        """Make it; both callbacks are called on the loop that runs now."""
        self._loop = asyncio.get_running_loop()
        self._maildir = maildir
        self._journal = journal
        self._folder = f"{maildir.root.name}/{maildir.new.name}"
        self._hostname = hostname
        self._on_arrivals = on_arrivals
        self._on_problem = on_problem
        self._unrecorded: list[Record] = []
        self._arrived: list[Arrival] = []
        self._writers = ThreadPoolExecutor(WRITERS, "write")
        self._committer: Committer[Entry] = Committer(maildir, self._record, self._carry)

    async def until_broken(self) -> None:
        """Wait for an end that was not asked for: raises what it was."""
        await asyncio.wrap_future(self._committer.ended)

    def note(self, record: Record) -> None:
        """Have something recorded that has no file."""
        self._committer.submit(Note(record))

    def open(self, context: Context, envelope: Envelope) -> "IncomingMessage":
        """Begin a message."""
        file = IncomingFile(self._maildir)
        first = trace_lines(context, envelope, self._hostname, time.time())
        return IncomingMessage(self, file, IncomingStream(file, self._writers, first), context)

    def commit(self, message: "IncomingMessage", rest: bytes) -> None:
        """Make a message safe and record it; its `stored` is called on the loop."""
        self._committer.submit(Commit(message.file, rest, message, message.stored))

    def failed(self, context: Context, envelope: Envelope, error: OSError) -> Rule:
        """Record that a message could not be stored; return the rule that answers it."""
        rule = rule_for(error)
        recipients = tuple(recipient.text for recipient in envelope.recipients)
        self.note(refusal_row(context, Refused(rule, rule.reply, envelope.sender.text, recipients)))
        self._on_problem(Problem(f"A message could not be stored ({error.strerror}).", rule.remedy))
        return rule

    async def close(self) -> None:
        """Finish all that was handed over."""
        await asyncio.to_thread(self._writers.shutdown)
        await asyncio.to_thread(self._committer.close)

    def _call(self, callback: Callable[..., None], *arguments: object) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(callback, *arguments)

    def _record(self, batch: "Sequence[Commit[Entry] | Note[Entry]]") -> bool:
        """Write the rows of a batch, in the committer's thread; return whether some are left.

        When the journal cannot be written the mail is safe all the same: the rows are kept and tried again, and the
        next start makes those of messages from their files.
        """
        records = self._unrecorded + [self._row(work) for work in batch]
        try:
            arrivals = self._journal.record(records)
        except JournalFault as fault:
            self._unrecorded = records[-MOST_UNRECORDED:]
            self._call(self._on_problem, fault.problem)
            return True
        self._unrecorded = []
        self._arrived = arrivals
        if not any(isinstance(work, Commit) for work in batch):
            self._carry(_nothing)
        return False

    def _carry(self, tell: Callable[[], None]) -> None:
        """Bring a batch to the loop in one wake, from the committer's thread."""
        arrivals, self._arrived = self._arrived, []
        self._call(self._tell, tell, arrivals)

    def _tell(self, tell: Callable[[], None], arrivals: list[Arrival]) -> None:
        """Whoever sends is answered first, and then everybody else is told."""
        tell()
        if arrivals:
            self._loop.call_soon(self._on_arrivals, arrivals)

    def _row(self, work: "Commit[Entry] | Note[Entry]") -> Record:
        entry = work.entry
        if not isinstance(entry, IncomingMessage):
            return entry
        return entry.row(f"{self._folder}/{work.path.name}" if isinstance(work, Commit) and work.path else "")


def _nothing() -> None:
    pass


def relative_path(maildir: Maildir, path: Path) -> str:
    """Return a message's path below the data folder, as the journal keeps it."""
    return f"{maildir.root.name}/{path.parent.name}/{path.name}"


class IncomingMessage:
    """One message: its octets go through the stream, its end becomes a commit."""

    __slots__ = ("_answer", "_context", "_ended", "_store", "_stream", "drop", "file", "when_drained", "write")

    def __init__(self, store: MailStore, file: IncomingFile, stream: IncomingStream, context: Context) -> None:
        self._store = store
        self._stream = stream
        self._context = context
        self.file = file
        self.write = stream.write
        self.when_drained = stream.when_drained
        self.drop = stream.drop

    @property
    def backlog(self) -> int:
        """Octets that wait in memory."""
        return self._stream.backlog

    def store(self, ended: MessageEnded, answer: Answer) -> None:
        """Make the message safe, then answer."""
        self._ended, self._answer = ended, answer
        self._stream.finish(self._written)

    def _written(self, error: OSError | None, rest: bytes) -> None:
        if error is None:
            self._store.commit(self, rest)
        else:
            self._stream.drop()
            self._refuse(error)

    def row(self, file: str) -> NewArrival:
        """Make the journal's row, once the message is safe in `file`. Called in the committer's thread."""
        return delivery_row(self._context, self._ended, file)

    def stored(self, commit: "Commit[Entry]") -> None:
        """Answer, once it is certain whether the message is safe."""
        if commit.error is None:
            self._answer(Reply(250, f"Kept as {self.file.key}", "2.0.0"), None)
        else:
            self._refuse(commit.error)

    def _refuse(self, error: OSError) -> None:
        self._answer(self._store.failed(self._context, self._ended.envelope, error).reply, None)


Entry = Record | IncomingMessage
"""What the committer is given: a record as it stands, or a message whose row is made when it is safe."""
