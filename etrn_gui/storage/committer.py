"""Makes messages last, many at a time: one thread gathers what has come, so that a folder is synchronised once a batch.

A message is told to be safe only after its file, the folder and the record of it are written (receiver-behaviour: P1).
"""

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from etrn_gui.storage.maildir import IncomingFile, Maildir

Entry = TypeVar("Entry")

LARGEST_BATCH = 200
SYNC_THREADS = 4
"""Files synchronised at the same time; the file system joins their journal commits."""
RETRY_AFTER = 1.0
"""Seconds after which records that could not be written are tried again, where nothing else comes before."""


@dataclass(slots=True)
class Commit(Generic[Entry]):
    """A message that is whole. `rest` are octets that are still to be written behind those in the file."""

    file: IncomingFile
    rest: bytes
    entry: Entry
    done: Callable[["Commit[Entry]"], None]
    """Called in the committer's thread when the message is safe, or `error` tells why it is not."""
    path: Path | None = None
    error: OSError | None = None


@dataclass(slots=True)
class Note(Generic[Entry]):
    """Something to be recorded that has no file."""

    entry: Entry


class Committer(Generic[Entry]):
    """One thread that settles messages into a Maildir and has them recorded."""

    def __init__(self, maildir: Maildir, record: Callable[[Sequence[Commit[Entry] | Note[Entry]]], bool]) -> None:
        """Make it; `record` is called in its thread with each batch, in order, of which every message is settled.

        It returns whether something is left to be written; then it is called again soon, even if nothing has come.
        """
        self._maildir = maildir
        self._record = record
        self._behind = False
        self._queue: queue.SimpleQueue[Commit[Entry] | Note[Entry] | None] = queue.SimpleQueue()
        self._pool = ThreadPoolExecutor(SYNC_THREADS, "settle")
        self.ended: Future[None] = Future()
        """Done when its thread has ended; with the exception where that was unexpected: no message is safe any more."""
        self.ended.set_running_or_notify_cancel()  # whoever waits for it cannot cancel it
        self._thread = threading.Thread(target=self._run, name="committer", daemon=True)
        self._thread.start()

    def submit(self, work: Commit[Entry] | Note[Entry]) -> None:
        """Hand over a message or a note; returns at once."""
        self._queue.put(work)

    def close(self) -> None:
        """Finish everything that was handed over, then stop. Blocks."""
        self._queue.put(None)
        self._thread.join()
        self._pool.shutdown()

    def _run(self) -> None:
        try:
            going_on = True
            while going_on:
                batch, going_on = self._gather()
                if batch or self._behind:
                    self._settle(batch)
        except BaseException as error:  # noqa: BLE001 - whoever waits for `ended` raises it
            self.ended.set_exception(error)
        else:
            self.ended.set_result(None)

    def _gather(self) -> tuple[list[Commit[Entry] | Note[Entry]], bool]:
        """Take what has come, waiting for the first; return it, and False where nothing comes behind it."""
        batch: list[Commit[Entry] | Note[Entry]] = []
        try:
            work = self._queue.get(timeout=RETRY_AFTER if self._behind else None)
            while work is not None:
                batch.append(work)
                if len(batch) >= LARGEST_BATCH:
                    return batch, True
                work = self._queue.get_nowait()
        except queue.Empty:
            return batch, True
        return batch, False

    def _settle(self, batch: list[Commit[Entry] | Note[Entry]]) -> None:
        commits = [work for work in batch if isinstance(work, Commit)]
        if len(commits) == 1:
            _settle_file(commits[0])
        elif commits:
            list(self._pool.map(_settle_file, commits))
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
