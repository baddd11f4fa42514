"""Writing an attachment where a person wants it. Its calls block: from a loop, run them in a thread."""

import contextlib
import os
import tempfile
from pathlib import Path
from typing import BinaryIO

from etrn_gui.domain.problem import Problem


class Target:
    """A file that is written whole or not at all; one that is there is replaced only when that was said."""

    def __init__(self, path: Path, *, replace: bool) -> None:
        self._path = path
        self._replace = replace
        self._file: BinaryIO | None = None
        self._written = path

    def write(self, octets: bytes) -> None:
        """Write a piece. Raises OSError; FileExistsError where a file is there that must be kept."""
        self._opened().write(octets)

    def finish(self) -> None:
        """Make the file stand under its name. Raises OSError."""
        self._opened().close()
        if self._replace:
            self._written.replace(self._path)
        self._file = None

    def abandon(self) -> None:
        """Remove what was written unless it was finished."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None
            self._written.unlink(missing_ok=True)

    def problem(self, error: OSError) -> Problem:
        """Say why it could not be written."""
        if isinstance(error, FileExistsError):
            return Problem(
                "A file of that name is there already.", "It was kept. Choose another name.", str(self._path)
            )
        return Problem(f"The file cannot be written: {error.strerror}.", "Choose another folder.", str(self._path))

    def _opened(self) -> BinaryIO:
        if self._file is None:
            if self._replace:
                handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=self._path.parent)
                self._written = Path(name)
                self._file = os.fdopen(handle, "wb")
            else:
                self._file = self._path.open("xb")
        return self._file
