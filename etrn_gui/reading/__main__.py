"""The helper: takes orders as lines of JSON on its standard input, answers in frames, ends when the input ends.

It meets hostile mail, so it first gives up whatever reading does not need. What it cannot bear (memory, depth) becomes
a fault; anything else ends it, and the reader starts another one.
"""

import contextlib
import mmap
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from etrn_gui.domain.message import Cut, CutKind
from etrn_gui.reading import limits
from etrn_gui.reading.body import pieces
from etrn_gui.reading.content import Content
from etrn_gui.reading.message import read_message
from etrn_gui.reading.structure import Octets, Structure
from etrn_gui.reading.wire import Fault, Kind, Request, Task, decode, encode, frame


def main() -> None:
    """Answer orders until the input ends."""
    answers = _own_output()
    limits.confine()
    for line in sys.stdin.buffer:
        limits.allow_time()
        for piece in _answer(decode(Request, line)):
            answers.write(piece)
        answers.flush()


def _own_output() -> BinaryIO:
    """Keep standard output for the answers: nothing that some library prints can get between them."""
    own = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return own


def _answer(request: Request) -> Iterator[bytes]:
    try:
        with _opened(Path(request.path)) as (data, size):
            if request.task is Task.BODY:
                yield from _body(data, request.part)
            else:
                yield frame(Kind.CONTENT, encode(_content(data, size, with_html=request.with_html)))
    except (MemoryError, RecursionError) as error:
        yield frame(Kind.FAULT, encode(Fault(type(error).__name__)))
    except OSError as error:
        yield frame(Kind.FAULT, encode(Fault("OSError", error.strerror or str(error))))


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[tuple[Octets, int]]:
    """Map the file, up to a size, into memory; give its whole size too."""
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if not size:
            yield b"", 0
            return
        with mmap.mmap(file.fileno(), min(size, limits.FILE), access=mmap.ACCESS_READ) as data:
            yield data, size


def _content(data: Octets, size: int, *, with_html: bool) -> Content:
    content = read_message(data, with_html=with_html)
    if size > len(data):
        content.cuts.append(Cut(CutKind.FILE, len(data), size))
    return content


def _body(data: Octets, part: int) -> Iterator[bytes]:
    sections = Structure(data).sections
    if not 0 <= part < len(sections):
        yield frame(Kind.FAULT, encode(Fault("IndexError")))
        return
    for piece in pieces(data, sections[part]):
        yield frame(Kind.DATA, piece)
    yield frame(Kind.END)


if __name__ == "__main__":
    main()
