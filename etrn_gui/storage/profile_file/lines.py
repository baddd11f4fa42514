"""Which line of a TOML text a key stands in, and where each table begins. No TOML library tells.

Only texts that were parsed before are read here, so a rough look at each line is enough.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping

from etrn_gui.domain.frozen import frozen
from etrn_gui.storage.profile_file.schema import Path

_HEADER = re.compile(r"\s*(\[\[?)(.+?)\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""\s*("[^"]*"|'[^']*'|[A-Za-z0-9_.-]+(?:\s*\.\s*[A-Za-z0-9_-]+)*)\s*=""")
_LONG_TEXT = re.compile(r'"""|\'\'\'')


@frozen
class Block:
    """One table of the text with its header and the comment right above it; the first has no header."""

    table: tuple[str, ...]
    text: str


def locate(text: str) -> dict[Path, int]:
    """Return the line, counted from 1, of every key and table header."""
    places: dict[Path, int] = {}
    table: Path = ()
    counts: dict[Path, int] = {}
    for number, line in _statements(text):
        if header := _HEADER.match(line):
            table = _step_into(_names(header[2]), header[1] == "[[", counts)
            places.setdefault(table, number)
        elif key := _KEY.match(line):
            places.setdefault((*table, *_names(key[1])), number)
    return places


def line_of(at: Path, places: Mapping[Path, int]) -> int | None:
    """Return the line of a place, or of the nearest table around it."""
    return next((places[at[:end]] for end in range(len(at), 0, -1) if at[:end] in places), None)


def _step_into(names: tuple[str, ...], repeated: bool, counts: dict[Path, int]) -> Path:
    """Return the place of a table; [[…]] counts up, and the tables below it begin anew."""
    at: Path = ()
    for name in names[:-1]:
        at = (*at, name)
        at = (*at, counts[at]) if at in counts else at
    at = (*at, names[-1])
    if not repeated:
        return at
    counts[at] = counts.get(at, -1) + 1
    return (*at, counts[at])


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Go through the lines that do not lie inside a text of several lines."""
    inside = ""
    for number, line in enumerate(text.splitlines(), 1):
        if not inside:
            yield number, line
        for mark in _LONG_TEXT.findall(line):
            inside = "" if mark == inside else inside or mark


def _names(dotted: str) -> tuple[str, ...]:
    """Split a dotted key; quoted parts are left to the TOML parser."""
    try:
        found: object = tomllib.loads(f"{dotted} = 0")
    except tomllib.TOMLDecodeError:
        return (dotted,)
    names: list[str] = []
    while isinstance(found, dict):
        name, found = next(iter(found.items()))
        names.append(name)
    return tuple(names)


def blocks(text: str) -> list[Block]:
    """Cut the text before each table header, or before the comment that stands right above it."""
    lines = text.splitlines(keepends=True)
    headers = [(number - 1, header[2]) for number, line in _statements(text) if (header := _HEADER.match(line))]
    starts = [_above(lines, number) for number, _ in headers]
    ends = [*starts[1:], len(lines)][: len(starts)]
    first = Block((), "".join(lines[: starts[0] if starts else len(lines)]))
    tables = zip(starts, ends, headers, strict=True)
    return [first, *(Block(_names(name), "".join(lines[start:end])) for start, end, (_, name) in tables)]


def _above(lines: list[str], header: int) -> int:
    while header > 0 and lines[header - 1].lstrip().startswith("#"):
        header -= 1
    return header
