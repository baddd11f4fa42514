"""A message on its way to the disk: gathered in small pieces on the loop, written in large ones by a thread."""

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from etrn_gui.storage.maildir import IncomingFile

CHUNK = 128 * 1024
"""Octets that are gathered before they are written; a smaller message is written by whoever commits it."""


class IncomingStream:
    """Takes octets without waiting. Used on one loop; only the writing itself happens in a thread, in order."""

    def __init__(self, file: IncomingFile, writers: ThreadPoolExecutor, first: bytes = b"") -> None:
        """Begin with the octets `first`."""
        self._loop = asyncio.get_running_loop()
        self._file = file
        self._writers = writers
        self._pieces = [first] if first else []
        self._gathered = len(first)
        self._writing = 0
        self._error: OSError | None = None
        self._resume: Callable[[], None] | None = None
        self._finish: Callable[[], None] | None = None

    @property
    def backlog(self) -> int:
        """Octets that wait in memory."""
        return self._gathered + self._writing

    def write(self, data: bytes) -> None:
        """Take the next octets. After a failure of the disk they are not kept; `finish` tells it."""
        if self._error or self._finish:
            return
        self._pieces.append(data)
        self._gathered += len(data)
        if self._gathered >= CHUNK and not self._writing:
            self._write_out()

    def when_drained(self, resume: Callable[[], None]) -> None:
        """Have `resume` called once the octets that are being written have left."""
        if self._writing:
            self._resume = resume
        else:
            resume()

    def finish(self, then: Callable[[OSError | None, bytes], None]) -> None:
        """Take no more; call `then` with the disk's failure, if there was one, and the octets still to be written."""
        self._finish = lambda: then(self._error, self._take_pieces())
        if not self._writing:
            self._finish()

    def drop(self) -> None:
        """Forget the message; nothing of it stays on the disk."""
        self.finish(lambda _error, _rest: self._discard())

    def _discard(self) -> None:
        self._writers.submit(self._file.drop)

    def _take_pieces(self) -> bytes:
        pieces, self._pieces, self._gathered = self._pieces, [], 0
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _write_out(self) -> None:
        self._writing = self._gathered
        self._writers.submit(self._write_in_thread, self._take_pieces())

    def _write_in_thread(self, data: bytes) -> None:
        error: OSError | None = None
        try:
            self._file.append(data)
        except OSError as caught:
            error = caught
            with contextlib.suppress(OSError):  # gone before anybody is told that it failed
                self._file.drop()
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._written, error)

    def _written(self, error: OSError | None) -> None:
        self._writing = 0
        if error:
            self._error = error
            self._take_pieces()
        if self._finish:
            self._finish()
        elif self._gathered >= CHUNK:
            self._write_out()
        resume, self._resume = self._resume, None
        if resume:
            resume()
