"""Which row of the log is which: the ids of all rows, newest first, without the rows themselves."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence

Ids = Sequence[int]
"""Ids newest first: a `range` where none is left out, else an array of 64-bit integers."""


class IdRows:
    """Finds the id of a row and the row of an id in a few steps, however many there are; eight octets an id at most."""

    def __init__(self) -> None:
        self._newer = array("q")
        """Rows that came since the beginning, oldest first, so that they can be added at the end."""
        self._older: list[Ids] = []
        self._starts: list[int] = []
        self._count = 0

    def __len__(self) -> int:
        return len(self._newer) + self._count

    def __getitem__(self, row: int) -> int:
        if row < len(self._newer):
            return self._newer[len(self._newer) - 1 - row]
        row -= len(self._newer)
        part = bisect_right(self._starts, row) - 1
        return self._older[part][row - self._starts[part]]

    def prepend(self, parts: Sequence[Ids]) -> int:
        """Put newer ids on top; return how many there are."""
        before = len(self._newer)
        for part in reversed(parts):
            self._newer.extend(reversed(part))
        return len(self._newer) - before

    def append(self, parts: Iterable[Ids]) -> None:
        """Put older ids below."""
        for part in parts:
            if len(part):
                self._older.append(part)
                self._starts.append(self._count)
                self._count += len(part)

    def between(self, first: int, end: int) -> list[Ids]:
        """Return the ids of the rows from `first` to before `end`, newest first, in parts that change no more."""
        count = len(self._newer)
        parts: list[Ids] = [self._newer[max(0, count - end) : max(0, count - first)][::-1]]
        for start, part in zip(self._starts, self._older, strict=True):
            top = count + start
            parts.append(part[max(0, first - top) : max(0, end - top)])
        return [part for part in parts if len(part)]

    def row_of(self, wanted: int) -> int | None:
        """Find the row of an id."""
        low, high = 0, len(self)
        while low < high:
            middle = (low + high) // 2
            if self[middle] > wanted:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self) and self[low] == wanted else None
