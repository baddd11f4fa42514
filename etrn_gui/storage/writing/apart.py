"""Makes batches last by a process of its own, once messages come many at a time.

Python runs one thread of a process at a time. Each call of the system that a thread makes for a file hands the
interpreter to the loop and back, which then costs more than the call (measured: 32 hand-overs a message, half of all
processor time). A process beside it shares nothing.
"""

import contextlib
import os
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

import etrn_gui
from etrn_gui.own_command import module
from etrn_gui.storage.maildir import Maildir
from etrn_gui.storage.writing import Ends, Writing
from etrn_gui.storage.writing.here import WriterHere
from etrn_gui.storage.writing.wire import READY, receive_ends, send_batch

FEW = 2
"""Files for which the way to another process and back is not worth its while."""
TRY_AGAIN = 60.0
"""Seconds after which a process that has died, or could not be started, is started again."""
PATIENCE = 60.0
"""Seconds after which a process that does not come to an end with a batch is ended; a sender waits for an answer ten
times as long (RFC 5321, 4.5.3.2.6)."""
ENDING = 5.0
"""Seconds for a process without work to end by itself."""
PIPE = 256 * 1024
"""Octets that are gathered before they are handed over."""


class WriterApart:
    """Writes small batches itself, and larger ones by a process that is started with the first of them.

    Without the process, for whatever reason, it writes everything itself: slower, and just as safe.
    """

    def __init__(self, maildir: Maildir, command: Sequence[str] = (), few: int = FEW) -> None:
        """Make it; nothing is started yet. `few` is the largest batch that is written here."""
        self._here = WriterHere(maildir)
        self._command = [*(command or module("etrn_gui.storage.writing")), str(maildir.root)]
        self._few = few
        self._process: Process | None = None
        self.ready = threading.Event()
        """Set while the process takes batches."""
        self._next_start = 0.0

    def begin(self, batch: Sequence[Writing]) -> Callable[[], Ends]:
        """Hand the files to the process, which is at work on them until the end is asked for."""
        unwritten = [writing for writing in batch if not writing.file.size]
        if len(unwritten) <= self._few or not self._is_ready() or not self._hand_over(unwritten):
            return self._here.begin(batch)
        return partial(self._end_of, batch, unwritten)

    def close(self) -> None:
        """End the process and the threads."""
        self._end()
        self._here.close()

    def start(self) -> None:
        """Start the process where none runs; returns at once, and `ready` is set when it takes batches."""
        if self._process or time.monotonic() < self._next_start:
            return
        self._next_start = time.monotonic() + TRY_AGAIN
        with contextlib.suppress(OSError, RuntimeError, subprocess.SubprocessError):  # no memory, no more threads
            self._process = Process(self._command, self.ready)

    def _is_ready(self) -> bool:
        if self._process and self._process.has_ended:
            self._end()
        self.start()
        return self.ready.is_set()

    def _hand_over(self, batch: Sequence[Writing]) -> bool:
        """Have files written; return whether the process has taken them."""
        for writing in batch:
            writing.file.hand_over(len(writing.rest))
        try:
            if self._process:
                self._process.send([(writing.file.name, writing.rest) for writing in batch])
        except OSError:
            self._give_up(batch)
        return self._process is not None

    def _end_of(self, batch: Sequence[Writing], handed_over: Sequence[Writing]) -> Ends:
        """Finish what is in its file already, then wait for the process."""
        begun = [writing for writing in batch if writing.file.size]
        ends = dict(zip(map(id, begun), self._here.write(begun), strict=True))
        ends.update(zip(map(id, handed_over), self._taken_over(handed_over), strict=True))
        return [ends[id(writing)] for writing in batch]

    def _taken_over(self, batch: Sequence[Writing]) -> Ends:
        try:
            ends = self._process.receive(len(batch)) if self._process else ()
        except (OSError, EOFError):
            ends = ()
        if not ends:
            self._give_up(batch)
            return self._here.write(batch)
        for writing, end in zip(batch, ends, strict=True):
            if not end:
                writing.file.take_over()
        return [OSError(end, os.strerror(end)) if end else None for end in ends]

    def _give_up(self, batch: Sequence[Writing]) -> None:
        """The process has died over these, or does now: nothing is left of them, and they are to be written here."""
        if self._process:
            self._process.kill()
        self._end()
        for writing in batch:
            writing.file.take_back()

    def _end(self) -> None:
        if self._process:
            self._process.end()
        self._process = None
        self.ready.clear()


class Process:
    """The process that writes, from its start to its end."""

    def __init__(self, command: Sequence[str], ready: threading.Event) -> None:
        """Start it; `ready` is set when it says that it is. Raises OSError, SubprocessError, RuntimeError.

        It has nothing of the receiver's but two pipes: were it to outlive the receiver, whoever waits for the end of
        that one's output would wait for it as well.
        """
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=PIPE,
            env={**os.environ, "PYTHONPATH": _python_path()},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._batches, self._answers = cast(BinaryIO, self._process.stdin), cast(BinaryIO, self._process.stdout)
        self._number = 0
        self._busy_since: float | None = None
        self._over = threading.Event()
        self._watch = threading.Thread(target=self._keep_watch, args=(ready,), name="writer", daemon=True)
        try:
            self._watch.start()
        except RuntimeError:
            self.kill()
            self._close()
            self._answers.close()
            raise

    def _keep_watch(self, ready: threading.Event) -> None:
        """Say when it is ready, and end it when it does not answer any more."""
        if self._answers.read(len(READY)) != READY:
            self.kill()
            return
        ready.set()
        while not self._over.wait(PATIENCE / 4):
            since = self._busy_since
            if since is not None and time.monotonic() - since > PATIENCE:
                self.kill()

    @property
    def has_ended(self) -> bool:
        """Whether it has died."""
        return self._process.poll() is not None

    def send(self, files: Sequence[tuple[str, bytes]]) -> None:
        """Have files written, by name. Raises OSError when it has died."""
        self._number = (self._number + 1) % 2**32
        self._busy_since = time.monotonic()
        send_batch(self._batches, self._number, files)

    def receive(self, count: int) -> tuple[int, ...]:
        """Wait for the ends of so many. Raises OSError or EOFError when it has died."""
        ends = receive_ends(self._answers, self._number, count)
        self._busy_since = None
        return ends

    def kill(self) -> None:
        """End it at once; Windows may refuse that to one which is about to end."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def end(self) -> None:
        """Close its input, which ends it, and wait for that."""
        self._close()
        self._over.set()
        self._watch.join()
        self._answers.close()

    def _close(self) -> None:
        with contextlib.suppress(OSError):
            self._batches.close()
        try:
            self._process.wait(ENDING)
        except subprocess.TimeoutExpired:
            self.kill()
            self._process.wait()


def _python_path() -> str:
    """Return where this program is found, and then whatever else it was started with."""
    own, others = str(Path(etrn_gui.__file__).parents[1]), os.environ.get("PYTHONPATH", "")
    return os.pathsep.join([own, *filter(None, others.split(os.pathsep))])
