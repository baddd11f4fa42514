"""Printing from an event loop: a thread writes, so that a slow terminal or a full pipe never holds up the mail."""

import queue
import sys
import threading

MAX_WAITING = 20_000
"""Lines that may wait for a slow reader; more are dropped, for the journal has them all."""


class LineWriter:
    """Writes lines to standard output in their order."""

    def __init__(self) -> None:
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="lines", daemon=True)
        self._thread.start()

    def write(self, line: str) -> None:
        """Hand over a line; returns at once."""
        if self._lines.qsize() < MAX_WAITING:
            self._lines.put(line)

    def close(self, seconds: float = 2.0) -> None:
        """Give the lines that wait some time to be written."""
        self._lines.put(None)
        self._thread.join(seconds)

    def _run(self) -> None:
        while (line := self._lines.get()) is not None:
            batch = [line]
            ended = False
            while not self._lines.empty() and not ended:
                following = self._lines.get_nowait()
                ended = following is None
                batch += [following] if following is not None else []
            try:
                sys.stdout.write(_sayable("\n".join(batch)) + "\n")
                sys.stdout.flush()
            except (OSError, ValueError):
                return  # nobody reads any more
            if ended:
                return


def _sayable(text: str) -> str:
    """Escape what the terminal's character set does not have: one odd letter must not silence all that follows."""
    encoding = sys.stdout.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
