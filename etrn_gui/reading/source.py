"""The beginning of a message's file as it lies there, safe to show. Nothing is parsed, so this always works."""

from pathlib import Path

from etrn_gui.domain.message import Source
from etrn_gui.reading import limits
from etrn_gui.reading.visible import visible

_MARK = "\n↪ "


def read_source(path: Path) -> Source:
    """Read the first 256 KiB. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(limits.SOURCE)
        size = path.stat().st_size
    text = head.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
    lines = [_broken(visible(line)) for line in text.split("\n")]
    shown = "\n".join(lines)
    return Source(shown, len(head), max(size, len(head)), _MARK in shown)


def _broken(line: str) -> str:
    pieces = range(0, len(line), limits.SOURCE_LINE)
    return _MARK.join(line[at : at + limits.SOURCE_LINE] for at in pieces) if len(line) > limits.SOURCE_LINE else line
