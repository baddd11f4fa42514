"""Putting a file in place at one blow: whoever reads it sees the old content or the new, also after a crash."""

import os
import sys
import tempfile
from pathlib import Path


def replace_file(target: Path, content: bytes) -> None:
    """Write the content where `target` is, for its owner only (mode 0600). Raises OSError; then nothing has changed."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
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
