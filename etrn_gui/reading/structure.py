"""The parts of a message (RFC 2046): found in one pass over its lines, without recursion and within limits.

The standard library's parser has no limits: it recurses with the depth of a message and compares every line with every
open boundary. Here only lines that begin with `--` are looked at, and nothing is copied but the headers.
"""

import mmap
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.message import Cut, CutKind
from etrn_gui.reading import limits
from etrn_gui.reading.headers import Field, Fields, split_fields

Octets = bytes | mmap.mmap

_BLANK = re.compile(rb"\n\r?\n")
_LONGEST_BOUNDARY = 300
_IDENTITY = frozenset({"7bit", "8bit", "binary", ""})
_UNKNOWN = -1


@dataclass(slots=True)
class Section:
    """One part: its body is a range of the file."""

    index: int
    depth: int
    parent: int
    type: str
    fields: list[Field] = field(repr=False)
    kind: Fields = field(repr=False)
    body: int
    end: int = _UNKNOWN
    is_container: bool = False
    """Whether its body was taken apart."""


@frozen
class _Open:
    """A multipart whose closing line has not come."""

    boundary: bytes
    section: int


@frozen
class _Boundary:
    """A line that is an open boundary."""

    start: int
    end: int
    level: int
    closes: bool


class Structure:
    """The sections of a message in the order they come; 0 is the message itself. `cuts` says what was not followed."""

    def __init__(self, data: Octets) -> None:
        self._data = data
        self._size = len(data)
        self._open: list[_Open] = []
        self._blank = range(0)
        self._blank_end = 0
        self._lookalikes_seen = 0
        self._headers_cut = Cut(CutKind.HEADERS)
        self._too_deep = 0
        self.sections: list[Section] = []
        self.cuts: list[Cut] = []
        self._take_apart()
        self._finish()

    def _take_apart(self) -> None:
        at = self._begin(0, 0, -1)
        while found := self._next_boundary(at, self._size):
            self._end_inside(found.level, found.start)
            if found.closes:
                del self._open[found.level :]
                at = found.end
            elif len(self.sections) < limits.PARTS:
                del self._open[found.level + 1 :]
                parent = self.sections[self._open[found.level].section]
                at = self._begin(found.end, parent.depth + 1, parent.index)
            else:
                self.cuts.append(Cut(CutKind.PARTS, limits.PARTS))
                break

    def _begin(self, start: int, depth: int, parent: int) -> int:
        """Start a part, and the message inside it where it is one; return where its body begins."""
        section = self._section(start, depth, parent)
        self.sections.append(section)
        if section.type.startswith("multipart/"):
            self._open_multipart(section)
        while section.type == "message/rfc822" and section.kind.encoding in _IDENTITY and self._may_descend(section):
            section.is_container = True
            section = self._section(section.body, section.depth + 1, section.index)
            self.sections.append(section)
            if section.type.startswith("multipart/"):
                self._open_multipart(section)
        return section.body

    def _section(self, start: int, depth: int, parent: int) -> Section:
        bound = self._header_end(start)
        if boundary := self._next_boundary(start, bound):
            bound = boundary.start
        ceiling = limits.PART_HEADERS if depth else limits.HEADERS
        block = self._data[start : min(bound, start + ceiling)]
        fields, length = split_fields(block)
        is_cut = bound - start > ceiling and b"\n" not in block[length:]
        if is_cut:
            shown, whole = self._headers_cut.shown + ceiling, self._headers_cut.whole + bound - start
            self._headers_cut = Cut(CutKind.HEADERS, shown, whole)
        body = self._after_blank(bound if is_cut or length == len(block) else start + length)
        kind = Fields(fields)
        in_digest = parent >= 0 and self.sections[parent].type == "multipart/digest"
        content_type = "message/rfc822" if in_digest and not kind.states_type else kind.type
        return Section(len(self.sections), depth, parent, content_type, fields, kind, body)

    def _open_multipart(self, section: Section) -> None:
        boundary = section.kind.parameter("boundary").encode("utf-8", "surrogateescape").rstrip()
        if boundary and len(boundary) <= _LONGEST_BOUNDARY and self._may_descend(section):
            section.is_container = True
            self._open.append(_Open(boundary, section.index))

    def _may_descend(self, section: Section) -> bool:
        if section.depth < limits.DEPTH:
            return True
        self._too_deep += 1
        return False

    def _header_end(self, start: int) -> int:
        """Find the empty line after a header block. Each stretch of the file is searched once."""
        if start == 0 and self._after_blank(0):
            return 0
        before = max(start - 1, 0)
        if before not in self._blank:
            match = _BLANK.search(self._data, before)
            self._blank_end = match.start() + 1 if match else self._size
            self._blank = range(before, max(self._blank_end, before + 1))
        return max(start, self._blank_end)

    def _after_blank(self, at: int) -> int:
        if self._data[at : at + 2] == b"\r\n":
            return at + 2
        return at + 1 if self._data[at : at + 1] == b"\n" else at

    def _next_boundary(self, start: int, before: int) -> _Boundary | None:
        for at, end, text in self._lookalikes(start, before) if self._open else ():
            for level in range(len(self._open) - 1, -1, -1):
                boundary = self._open[level].boundary
                if text in (boundary, boundary + b"--"):
                    return _Boundary(at, end, level, closes=text != boundary)
        return None

    def _lookalikes(self, start: int, before: int) -> Iterator[tuple[int, int, bytes]]:
        """Go through the lines that begin with two hyphens: start, end and what stands behind the hyphens."""
        at = self._hyphens(start)
        while 0 <= at < before and self._lookalikes_seen < limits.LOOKALIKES:
            self._lookalikes_seen += 1
            line = self._data[at + 2 : at + _LONGEST_BOUNDARY + 8]
            text, newline, _ = line.partition(b"\n")
            if newline or at + 2 + len(line) == self._size:
                yield at, at + 2 + len(text) + len(newline), text.rstrip()
            at = self._hyphens(at + 2)

    def _hyphens(self, start: int) -> int:
        if start == 0 and self._data[:2] == b"--":
            return 0
        found = self._data.find(b"\n--", max(start - 1, 0))
        return found + 1 if found >= 0 else -1

    def _end_inside(self, level: int, at: int) -> None:
        """End what lies inside a multipart; the line end before a boundary belongs to it (RFC 2046 section 5.1.1)."""
        end = at - 2 if self._data[at - 2 : at] == b"\r\n" else at - 1
        for section in self.sections[self._open[level].section + 1 :]:
            if section.end == _UNKNOWN:
                section.end = max(section.body, end)

    def _finish(self) -> None:
        for section in self.sections:
            if section.end == _UNKNOWN:
                section.end = self._size
        if self._headers_cut.whole:
            self.cuts.append(self._headers_cut)
        if self._too_deep:
            self.cuts.append(Cut(CutKind.DEPTH, limits.DEPTH))
        parents = {section.parent for section in self.sections}
        if any(
            s.type.startswith("multipart/") and s.index not in parents for s in self.sections if s.depth < limits.DEPTH
        ):
            self.cuts.append(Cut(CutKind.STRUCTURE))
        if self._lookalikes_seen >= limits.LOOKALIKES:
            self.cuts.append(Cut(CutKind.PARTS, len(self.sections)))
