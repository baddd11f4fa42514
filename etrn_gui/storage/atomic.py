"""Putting a file in place at one blow: whoever reads it sees the old content or the new, also after a crash."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

_LONGEST = 60
"""Characters of the target's name in the passing one, so that both fit into what a file system takes."""


def replace_file(target: Path, content: bytes) -> None:
    """Write the content where `target` is, for its owner only (mode 0600). Raises OSError; then nothing has changed."""
    with replacing(target) as file:
        file.write(content)


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[IO[bytes]]:
    """Give a file to write into that takes the place of `target` at the end, unless an exception ends it before."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:_LONGEST]}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
