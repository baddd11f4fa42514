"""What a command prints: lines for a person, or one JSON object a line for a program. Problems go to stderr as well."""

import json
import os
import sys
import unicodedata
from collections.abc import Mapping, Sequence

import typer

from etrn_gui.domain.problem import Problem


def printable(text: str) -> str:
    """Escape what could steer a terminal or hide something: controls, escape sequences, bidirectional marks."""
    return "".join(c if _harmless(c) else c.encode("unicode_escape").decode("ascii") for c in text)


def _harmless(character: str) -> bool:
    """Printable, or a space of another width."""
    return character.isprintable() or unicodedata.category(character) == "Zs"


def size_in_words(octets: int) -> str:
    """Write a size for a person, such as `1.4 MB` (decimal units)."""
    if octets < 1000:
        return f"{octets} B"
    size = float(octets)
    for unit in ("kB", "MB", "GB", "TB"):
        size /= 1000
        if size < 999.5 or unit == "TB":
            break
    return f"{size:.1f} {unit}" if size < 9.95 else f"{size:.0f} {unit}"


class Output:
    """Standard output and standard error of one command."""

    def __init__(self, *, json: bool) -> None:
        self.json = json

    def event(self, fields: Mapping[str, object], text: str = "") -> None:
        """Tell one thing: `fields` as a JSON object, or `text` for a person (nothing, where it is empty).

        JSON is written in ASCII, so that no locale and no character of a message can spoil it.
        """
        if self.json:
            _write(json.dumps(fields))
        elif text:
            _write(printable(text))

    def text(self, *lines: str) -> None:
        """Print lines for a person; nothing under --json. A line break inside one is escaped like any control."""
        if not self.json:
            for line in lines:
                _write(printable(line))

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Print rows in columns as wide as they need; nothing under --json."""
        if self.json or not rows:
            return
        from rich.cells import cell_len

        cells = [[printable(cell) for cell in row] for row in ([headings, *rows] if headings else rows)]
        widths = [max(map(cell_len, column)) for column in zip(*cells, strict=True)]
        for row in cells:
            padded = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
            _write("  ".join(padded).rstrip())

    def note(self, text: str) -> None:
        """Print a remark to stderr; nothing under --json."""
        if not self.json:
            print(printable(text), file=sys.stderr, flush=True)

    def problem(self, problem: Problem) -> None:
        """Print a problem to stderr, and under --json as an object to stdout too."""
        print(printable(f"etrnctl: {problem}"), file=sys.stderr, flush=True)
        if self.json:
            fields = {"what": problem.what, "remedy": problem.remedy, "place": problem.place}
            _write(json.dumps({"event": "problem", **fields}))


def _write(line: str) -> None:
    """Write one line at once; when the reader has gone (`| head`), the command ends without a fuss."""
    try:
        print(line, flush=True)
    except BrokenPipeError:
        leave_stdout()
        raise typer.Exit(0) from None


def leave_stdout() -> None:
    """Point stdout nowhere, so that the interpreter's last flush does not complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
