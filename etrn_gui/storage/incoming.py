"""A message on its way to the disk: gathered in small pieces on the loop, written in large ones by a thread."""

import asyncio
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
        self._finish: Callable[[], object] | None = None

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
        """Take no more; call `then` with the disk's failure, if there was one, and the octets still to be written.

        A message that is in its file already is synchronised here, by a thread of its own, and has none: it is not to
        hold up the small ones that are committed together.
        """
        self._end(lambda: self._complete(then))

    def drop(self) -> None:
        """Forget the message; nothing of it stays on the disk."""
        self._end(lambda: self._writers.submit(self._file.drop))

    def _end(self, finish: Callable[[], object]) -> None:
        self._finish = finish
        if not self._writing:
            finish()

    def _complete(self, then: Callable[[OSError | None, bytes], None]) -> None:
        if self._error or not self._file.size:
            then(self._error, self._take_pieces())
        else:
            self._writers.submit(self._complete_in_thread, self._take_pieces(), then)

    def _complete_in_thread(self, rest: bytes, then: Callable[[OSError | None, bytes], None]) -> None:
        error: OSError | None = None
        try:
            if rest:
                self._file.append(rest)
            self._file.sync()
        except OSError as caught:
            error = caught
            self._file.drop()  # gone before anybody is told that it failed
        self._tell(then, error, b"")

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
            self._file.begin_sync()  # so that little is left to be waited for at the end
        except OSError as caught:
            error = caught
            self._file.drop()  # gone before anybody is told that it failed
        self._tell(self._written, error)

    def _tell(self, callback: Callable[..., None], *arguments: object) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(callback, *arguments)

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
