"""Makes messages last, many at a time: files are settled side by side, and the folder synchronised once for many.

A message is told to be safe only after its file, the folder and the record of it are written (receiver-behaviour: P1).
"""

import contextlib
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from etrn_gui.storage.maildir import IncomingFile, Maildir

Entry = TypeVar("Entry")

LARGEST_BATCH = 200
SETTLERS = 8
"""Files synchronised at the same time: a file system joins their commits (measured: 1.3 times the messages of 4)."""
RETRY_AFTER = 1.0
"""Seconds after which records that could not be written are tried again, where nothing else comes before."""


@dataclass(slots=True)
class Commit(Generic[Entry]):
    """A message that is whole. `rest` are octets that are still to be written behind those in the file."""

    file: IncomingFile
    rest: bytes
    entry: Entry
    done: Callable[["Commit[Entry]"], None]
    """Called in a thread of the committer when the message is safe, or `error` tells why it is not."""
    path: Path | None = None
    error: OSError | None = None


@dataclass(slots=True)
class Note(Generic[Entry]):
    """Something to be recorded that has no file."""

    entry: Entry


class Committer(Generic[Entry]):
    """Some threads that settle files, and one that synchronises the folder for all that are settled and records them.

    So the disk works on the next files while the rows of the last ones are written.
    """

    def __init__(self, maildir: Maildir, record: Callable[[Sequence[Commit[Entry] | Note[Entry]]], bool]) -> None:
        """Make it; `record` is called in one thread with each batch, of which every message is settled.

        It returns whether something is left to be written; then it is called again soon, even if nothing has come.
        """
        self._maildir = maildir
        self._record = record
        self._behind = False
        self._coming: queue.SimpleQueue[Commit[Entry] | None] = queue.SimpleQueue()
        self._settled: queue.SimpleQueue[Commit[Entry] | Note[Entry] | None] = queue.SimpleQueue()
        self.ended: Future[None] = Future()
        """Done when it is closed; with the exception where a thread ended unexpectedly: no message is safe any more."""
        self.ended.set_running_or_notify_cancel()  # whoever waits for it cannot cancel it
        self._settlers = [self._thread(f"settle {number}", self._settle_files) for number in range(SETTLERS)]
        self._recorder = self._thread("record", self._record_batches)

    def submit(self, work: Commit[Entry] | Note[Entry]) -> None:
        """Hand over a message or a note; returns at once. Notes keep their order, messages come as they are settled."""
        if isinstance(work, Commit):
            self._coming.put(work)
        else:
            self._settled.put(work)

    def close(self) -> None:
        """Finish everything that was handed over, then stop. Blocks."""
        for _ in self._settlers:
            self._coming.put(None)
        for settler in self._settlers:
            settler.join()
        self._settled.put(None)
        self._recorder.join()
        if not self.ended.done():
            self.ended.set_result(None)

    def _thread(self, name: str, work: Callable[[], None]) -> threading.Thread:
        def run() -> None:
            try:
                work()
            except BaseException as error:  # noqa: BLE001 - whoever waits for `ended` raises it
                with contextlib.suppress(InvalidStateError):
                    self.ended.set_exception(error)

        thread = threading.Thread(target=run, name=name, daemon=True)
        thread.start()
        return thread

    def _settle_files(self) -> None:
        while commit := self._coming.get():
            _settle_file(commit)
            self._settled.put(commit)

    def _record_batches(self) -> None:
        going_on = True
        while going_on:
            batch, going_on = self._gather()
            if batch or self._behind:
                self._finish(batch)

    def _gather(self) -> tuple[list[Commit[Entry] | Note[Entry]], bool]:
        """Take what is settled, waiting for the first; return it, and False where nothing comes behind it."""
        batch: list[Commit[Entry] | Note[Entry]] = []
        try:
            work = self._settled.get(timeout=RETRY_AFTER if self._behind else None)
            while work is not None:
                batch.append(work)
                if len(batch) >= LARGEST_BATCH:
                    return batch, True
                work = self._settled.get_nowait()
        except queue.Empty:
            return batch, True
        return batch, False

    def _finish(self, batch: list[Commit[Entry] | Note[Entry]]) -> None:
        commits = [work for work in batch if isinstance(work, Commit)]
        self._sync_folder([commit for commit in commits if commit.path])
        self._behind = self._record([work for work in batch if isinstance(work, Note) or work.error is None])
        for commit in commits:
            commit.done(commit)

    def _sync_folder(self, settled: list[Commit[Entry]]) -> None:
        """Make the names last; when that fails none of the batch is safe, and what came will be sent again."""
        if not settled:
            return
        try:
            self._maildir.disk.sync_folder(self._maildir.new)
        except OSError as error:
            for commit in settled:
                commit.error = error
                _take_back(self._maildir, commit)


def _settle_file(commit: Commit[Entry]) -> None:
    try:
        if commit.rest or not commit.file.size:
            commit.file.append(commit.rest)
            commit.rest = b""
        commit.path = commit.file.settle()
    except OSError as error:
        commit.error = error
        commit.file.drop()


def _take_back(maildir: Maildir, commit: Commit[Entry]) -> None:
    if commit.path:
        try:
            maildir.disk.remove(commit.path)
        except OSError:
            return  # the disk is failing; the next start finds the file and says so
        commit.path = None
