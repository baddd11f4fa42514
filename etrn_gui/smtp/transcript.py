"""The lines of one SMTP dialogue, with their times: what a person looks at when something went wrong.

Secrets are masked before a line gets here (see `redact`). A long dialogue keeps its beginning and its end.
"""

from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime

from etrn_gui.domain.characters import printable

HEAD_LINES = 150
TAIL_LINES = 50
MAX_TEXT = 500


class Transcript:
    """Records lines as they come. Sides: C for the client, S for the server, * for a remark of ours."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Begin; `clock` gives seconds since the epoch."""
        self._clock = clock
        self._head: list[tuple[float, str, str]] = []
        self._tail: deque[tuple[float, str, str]] = deque(maxlen=TAIL_LINES)
        self._left_out = 0

    def record(self, side: str, text: str) -> None:
        """Keep one line; what a reader might take for the end of it is escaped, or the peer could write more."""
        line = (self._clock(), side, printable(text))
        if len(self._head) < HEAD_LINES:
            self._head.append(line)
        else:
            self._left_out += len(self._tail) == TAIL_LINES
            self._tail.append(line)

    @property
    def text(self) -> str:
        """The dialogue, a line each: `2026-11-23T12:00:00.123Z C ETRN @example.org`."""
        lines = [_format(*line) for line in self._head]
        if self._left_out:
            lines.append(_format(self._tail[0][0], "*", f"{self._left_out:,} lines left out here"))
        return "\n".join(lines + [_format(*line) for line in self._tail])


def _format(when: float, side: str, text: str) -> str:
    moment = datetime.fromtimestamp(when, UTC)
    shown = text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + "…"
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z {side} {shown}"
