"""What goes between the receiver and the process that writes for it: batches of files one way, their ends the other.

A batch is its number, a count, and then each file's name and octets, with their lengths; its answer is that number and
one more for each file, zero or the system's errno.
"""

import os
import struct
from collections.abc import Iterator, Sequence
from typing import BinaryIO

READY = b"etrn-gui writes\n"
"""What the process says first, and nothing that starts in its place does."""

_BATCH = struct.Struct("!II")
_FILE = struct.Struct("!HI")


def send_batch(pipe: BinaryIO, number: int, files: Sequence[tuple[str, bytes]]) -> None:
    """Write a batch of names and octets."""
    pipe.write(_BATCH.pack(number, len(files)))
    for name, content in files:
        octets = os.fsencode(name)
        pipe.write(_FILE.pack(len(octets), len(content)) + octets)
        pipe.write(content)
    pipe.flush()


def receive_batch(pipe: BinaryIO) -> tuple[int, Iterator[tuple[str, bytes]]]:
    """Read a batch's number, and its files one by one, so that it is never in memory as a whole.

    Raises EOFError at the end of the input, as the files do.
    """
    number, count = _BATCH.unpack(_exactly(pipe, _BATCH.size))
    return number, (_receive_file(pipe) for _ in range(count))


def _receive_file(pipe: BinaryIO) -> tuple[str, bytes]:
    name, content = _FILE.unpack(_exactly(pipe, _FILE.size))
    return os.fsdecode(_exactly(pipe, name)), _exactly(pipe, content)


def send_ends(pipe: BinaryIO, number: int, ends: Sequence[int]) -> None:
    """Write a batch's answer."""
    pipe.write(struct.pack(f"!I{len(ends)}i", number, *ends))
    pipe.flush()


def receive_ends(pipe: BinaryIO, number: int, count: int) -> tuple[int, ...]:
    """Read the answer to a batch of `count` files; raises EOFError when the process has died over it.

    What is no answer to this batch tells nothing of its files, and is the same as a death.
    """
    answered, *ends = struct.unpack(f"!I{count}i", _exactly(pipe, 4 + 4 * count))
    if answered != number:
        raise EOFError
    return tuple(ends)


def _exactly(pipe: BinaryIO, size: int) -> bytes:
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError
    return data
