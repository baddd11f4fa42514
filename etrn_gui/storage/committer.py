"""Makes messages last, many at a time: what has gathered while the disk was at work is its next piece of work.

A message is told to be safe only after its file, the folder and the record of it are written (receiver-behaviour: P1).
One thread does it for the whole batch, for handing a message from thread to thread costs more than all that is done
with it; while it records one batch, the files of the next are being written, where somebody else writes them.
"""

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from etrn_gui.storage.maildir import IncomingFile, Maildir
from etrn_gui.storage.writing import Ends, Writer, Writing
from etrn_gui.storage.writing.here import WriterHere

Entry = TypeVar("Entry")

LARGEST_BATCH = 200
ENOUGH = 3
"""Messages for which it is worth its while to begin with them before those before them are finished."""
GATHERING = 0.0005
"""Seconds for which others are waited for, at most, while messages come many at a time."""
GLANCE = 0.0001
"""Seconds after which it is looked again whether enough have come."""
RETRY_AFTER = 1.0
"""Seconds after which records that could not be written are tried again, where nothing else comes before."""


@dataclass(slots=True)
class Commit(Generic[Entry]):
    """A message that is whole. `rest` are octets that are still to be written behind those in the file."""

    file: IncomingFile
    rest: bytes
    entry: Entry
    done: Callable[["Commit[Entry]"], None]
    """Called when the message is safe, or `error` tells why it is not."""
    error: OSError | None = None

    @property
    def path(self) -> Path | None:
        """Where the message is, once it is safe."""
        return None if self.error else self.file.path


@dataclass(slots=True)
class Note(Generic[Entry]):
    """Something to be recorded that has no file."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class _Batch(Generic[Entry]):
    """A batch whose files are being written."""

    works: Sequence[Commit[Entry] | Note[Entry]]
    commits: Sequence[Commit[Entry]]
    """The messages among them."""
    ends: Callable[[], Ends]
    """Waits until their files are written."""


def _at_once(tell: Callable[[], None]) -> None:
    tell()


class Committer(Generic[Entry]):
    """One thread that makes files last, batch by batch, and records them."""

    def __init__(
        self,
        maildir: Maildir,
        record: Callable[[Sequence[Commit[Entry] | Note[Entry]]], bool],
        carry: Callable[[Callable[[], None]], None] = _at_once,
        writer: Writer | None = None,
    ) -> None:
        """Make it. Both calls are made in its thread, once a batch; `writer`, which it closes, is used by that alone.

        `record` is given what is safe, and returns whether something is left to be written; then it is called again
        soon, even if nothing has come. `carry` is given a call that tells the whole batch, and brings it to the thread
        that is to be told; without it they are told in the committer's own.
        """
        self._record = record
        self._carry = carry
        self._writer = writer or WriterHere(maildir)
        self._behind = self._many = False
        self._going_on = True
        self._coming: queue.SimpleQueue[Commit[Entry] | Note[Entry] | None] = queue.SimpleQueue()
        self.expected = 0
        """Messages that have begun to come and are not handed over yet; whoever hands them over may count them here."""
        self.ended: Future[None] = Future()
        """Done when it is closed; with the exception where its thread ended unexpectedly: nothing is safe any more."""
        self.ended.set_running_or_notify_cancel()  # whoever waits for it cannot cancel it
        self._thread = threading.Thread(target=self._run, name="commit", daemon=True)
        self._thread.start()

    def submit(self, work: Commit[Entry] | Note[Entry]) -> None:
        """Hand over a message or a note; returns at once. They are recorded in this order."""
        self._coming.put(work)

    def close(self) -> None:
        """Finish everything that was handed over, then stop. Blocks."""
        self._coming.put(None)
        self._thread.join()
        self._writer.close()
        if not self.ended.done():
            self.ended.set_result(None)

    def _run(self) -> None:
        try:
            while self._going_on:
                batch = self._gather()
                if batch or self._behind:
                    self._finish_all(self._begin(batch))
        except BaseException as error:  # noqa: BLE001 - whoever waits for `ended` raises it
            with contextlib.suppress(InvalidStateError):
                self.ended.set_exception(error)

    def _finish_all(self, batch: "_Batch[Entry] | None") -> None:
        """Finish a batch, and those that gather meanwhile: of the next the files are written while this is recorded."""
        while batch:
            errors = batch.ends()
            following = self._begin(self._take()) if self._coming.qsize() >= ENOUGH else None
            self._finish(batch, errors)
            batch = following

    def _gather(self) -> list[Commit[Entry] | Note[Entry]]:
        """Take what has come, waiting for the first."""
        try:
            first = self._coming.get(timeout=RETRY_AFTER if self._behind else None)
        except queue.Empty:
            return []
        if self._many:
            self._await_others()
        return self._take(first) if first else self._stop()

    def _take(self, *first: Commit[Entry] | Note[Entry]) -> list[Commit[Entry] | Note[Entry]]:
        """Take what is there, behind the first."""
        batch = [*first]
        with contextlib.suppress(queue.Empty):
            while len(batch) < LARGEST_BATCH:
                work = self._coming.get_nowait()
                if work is None:
                    return [*batch, *self._stop()]
                batch.append(work)
        return batch

    def _stop(self) -> list[Commit[Entry] | Note[Entry]]:
        self._going_on = False
        return []

    def _await_others(self) -> None:
        """Wait for half of the messages that are on their way: while these are made safe, the loop brings the others.

        Were all of them waited for, loop and disk would take turns; and a batch of one costs what a batch of five does.
        """
        until = time.monotonic() + GATHERING
        while self._coming.qsize() + 1 < self.expected and time.monotonic() < until:
            time.sleep(GLANCE)

    def _begin(self, works: Sequence[Commit[Entry] | Note[Entry]]) -> "_Batch[Entry]":
        commits = [work for work in works if isinstance(work, Commit)]
        self._many = len(commits) > 1
        if not commits:
            return _Batch(works, commits, list)
        return _Batch(works, commits, self._writer.begin([Writing(commit.file, commit.rest) for commit in commits]))

    def _finish(self, batch: "_Batch[Entry]", errors: Ends) -> None:
        for commit, error in zip(batch.commits, errors, strict=True):
            commit.rest, commit.error = b"", error
        self._behind = self._record([work for work in batch.works if isinstance(work, Note) or work.error is None])
        if batch.commits:
            self._carry(partial(_tell, batch.commits))


def _tell(commits: Sequence[Commit[Entry]]) -> None:
    for commit in commits:
        commit.done(commit)
