"""Both legs of a mail as one dialogue in the order of time: our ETRN, and the provider's delivery."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum

from etrn_gui.domain.frozen import frozen

_LINE = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?)Z ([CS*]) ?(.*)")


class Leg(StrEnum):
    """Which of the two connections a line belongs to."""

    ASKED = "asked"
    """We are the client (C), the provider is the server (S)."""
    DELIVERED = "delivered"
    """The provider is the client (C), our receiver is the server (S)."""


@frozen
class Line:
    """One line of a dialogue. `time` is in UTC; `side` is C, S, or * for a remark of ours."""

    leg: Leg
    time: datetime
    side: str
    text: str


def timeline(asked: str, delivered: str) -> list[Line]:
    """Put two transcripts together by time; lines of one moment stay in their order, the question first."""
    lines = [*_lines(Leg.ASKED, asked), *_lines(Leg.DELIVERED, delivered)]
    return sorted(lines, key=lambda line: line.time)


def _lines(leg: Leg, transcript: str) -> Iterator[Line]:
    """A line without a time belongs to the moment of the one before it."""
    last = datetime.min.replace(tzinfo=UTC)
    for text in transcript.split("\n"):  # not splitlines: what else ends a line for it, a stranger may have written
        if match := _LINE.fullmatch(text):
            last = datetime.fromisoformat(match[1]).replace(tzinfo=UTC)
            yield Line(leg, last, match[2], match[3])
        elif text.strip():
            yield Line(leg, last, "*", text)
