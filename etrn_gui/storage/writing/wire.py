"""What goes between the receiver and the process that writes for it: batches of files one way, their ends the other.

A batch is a count and then each file's name and octets, with their lengths; its answer is one number for each, zero or
the system's errno.
"""

import struct
from collections.abc import Iterator, Sequence
from typing import BinaryIO

READY = b"R"
"""What the process says first."""

_COUNT = struct.Struct("!I")
_FILE = struct.Struct("!HI")


def send_batch(pipe: BinaryIO, files: Sequence[tuple[str, bytes]]) -> None:
    """Write a batch of names and octets."""
    pipe.write(_COUNT.pack(len(files)))
    for name, content in files:
        octets = name.encode()
        pipe.write(_FILE.pack(len(octets), len(content)) + octets)
        pipe.write(content)
    pipe.flush()


def receive_batch(pipe: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """Read a batch file by file, so that it is never in memory as a whole; raises EOFError at the end of the input."""
    (count,) = _COUNT.unpack(_exactly(pipe, _COUNT.size))
    for _ in range(count):
        name, content = _FILE.unpack(_exactly(pipe, _FILE.size))
        yield _exactly(pipe, name).decode(), _exactly(pipe, content)


def send_ends(pipe: BinaryIO, ends: Sequence[int]) -> None:
    """Write a batch's answer."""
    pipe.write(struct.pack(f"!{len(ends)}i", *ends))
    pipe.flush()


def receive_ends(pipe: BinaryIO, count: int) -> tuple[int, ...]:
    """Read the answer to a batch of `count` files; raises EOFError when the process has died over it."""
    return struct.unpack(f"!{count}i", _exactly(pipe, 4 * count))


def _exactly(pipe: BinaryIO, size: int) -> bytes:
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError
    return data
