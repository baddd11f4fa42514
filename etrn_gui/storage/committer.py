"""Makes messages last, many at a time: what has gathered while the disk was at work is its next piece of work.

A message is told to be safe only after its file, the folder and the record of it are written (receiver-behaviour: P1).
One thread takes each step for the whole batch before the next step, for handing a message from thread to thread costs
more than all that is done with it.
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
from etrn_gui.storage.synchroniser import Synchroniser

Entry = TypeVar("Entry")

LARGEST_BATCH = 200
GATHERING = 0.0005
"""Seconds for which others are waited for while messages come many at a time. It costs them nothing: the interpreter
runs one thread at once, so a smaller batch is settled while the loop, which brings the others, is kept waiting
(measured: a fifth less processor time a message)."""
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
    path: Path | None = None
    error: OSError | None = None


@dataclass(slots=True)
class Note(Generic[Entry]):
    """Something to be recorded that has no file."""

    entry: Entry


def _at_once(tell: Callable[[], None]) -> None:
    tell()


class Committer(Generic[Entry]):
    """One thread that makes files last, batch by batch, and records them."""

    def __init__(
        self,
        maildir: Maildir,
        record: Callable[[Sequence[Commit[Entry] | Note[Entry]]], bool],
        carry: Callable[[Callable[[], None]], None] = _at_once,
    ) -> None:
        """Make it. Both are called in its thread, once a batch.

        `record` is given what is safe, and returns whether something is left to be written; then it is called again
        soon, even if nothing has come. `carry` is given a call that tells the whole batch, and brings it to the thread
        that is to be told; without it they are told in the committer's own.
        """
        self._maildir = maildir
        self._record = record
        self._carry = carry
        self._synchroniser = Synchroniser()
        self._behind = self._many = False
        self._coming: queue.SimpleQueue[Commit[Entry] | Note[Entry] | None] = queue.SimpleQueue()
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
        self._synchroniser.close()
        if not self.ended.done():
            self.ended.set_result(None)

    def _run(self) -> None:
        try:
            going_on = True
            while going_on:
                batch, going_on = self._gather()
                if batch or self._behind:
                    self._finish(batch)
        except BaseException as error:  # noqa: BLE001 - whoever waits for `ended` raises it
            with contextlib.suppress(InvalidStateError):
                self.ended.set_exception(error)

    def _gather(self) -> tuple[list[Commit[Entry] | Note[Entry]], bool]:
        """Take what has come, waiting for the first; return it, and False where nothing comes behind it."""
        batch: list[Commit[Entry] | Note[Entry]] = []
        try:
            work = self._coming.get(timeout=RETRY_AFTER if self._behind else None)
            if self._many:
                time.sleep(GATHERING)
            while work is not None:
                batch.append(work)
                if len(batch) >= LARGEST_BATCH:
                    return batch, True
                work = self._coming.get_nowait()
        except queue.Empty:
            return batch, True
        return batch, False

    def _finish(self, batch: list[Commit[Entry] | Note[Entry]]) -> None:
        commits = [work for work in batch if isinstance(work, Commit)]
        self._many = len(commits) > 1
        if commits:
            self._settle(commits)
        self._behind = self._record([work for work in batch if isinstance(work, Note) or work.error is None])
        if commits:
            self._carry(partial(_tell, commits))

    def _settle(self, commits: list[Commit[Entry]]) -> None:
        """Write the files, synchronise them, move them, synchronise the folder: P1, for all of them at once."""
        written = [commit for commit in commits if _taken(commit, _write)]
        for commit, error in zip(written, self._synchroniser([commit.file for commit in written]), strict=True):
            if error:
                _fail(commit, error)
        moved = [commit for commit in written if not commit.error and _taken(commit, _move)]
        if moved:
            self._sync_folder(moved)

    def _sync_folder(self, moved: list[Commit[Entry]]) -> None:
        """Make the names last; when that fails none of the batch is safe, and what came will be sent again."""
        try:
            self._maildir.disk.sync_folder(self._maildir.new)
        except OSError as error:
            for commit in moved:
                commit.error = error
                _take_back(self._maildir, commit)


def _taken(commit: Commit[Entry], step: Callable[[Commit[Entry]], None]) -> bool:
    """Take a step; when it fails nothing is left of the message."""
    try:
        step(commit)
    except OSError as error:
        _fail(commit, error)
        return False
    return True


def _fail(commit: Commit[Entry], error: OSError) -> None:
    commit.error = error
    commit.file.drop()


def _write(commit: Commit[Entry]) -> None:
    if commit.rest or not commit.file.size:
        commit.file.append(commit.rest)
        commit.rest = b""


def _move(commit: Commit[Entry]) -> None:
    commit.path = commit.file.move()


def _take_back(maildir: Maildir, commit: Commit[Entry]) -> None:
    if commit.path:
        try:
            maildir.disk.remove(commit.path)
        except OSError:
            return  # the disk is failing; the next start finds the file and says so
        commit.path = None


def _tell(commits: Sequence[Commit[Entry]]) -> None:
    for commit in commits:
        commit.done(commit)
