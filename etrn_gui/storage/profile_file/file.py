"""The profile file on disk: read whole, written whole, never over what was not read."""

import os
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.atomic import replace_file
from etrn_gui.storage.profile_file.configuration import Configuration, Unreadable
from etrn_gui.storage.profile_file.reading import parse_configuration

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class ProfileFile:
    """One file and what was last seen of it, so that nobody else's change is overwritten.

    Its calls block for milliseconds: from a loop, run them in a thread.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._seen: bytes | None = None
        self._loaded = False

    def load(self) -> Configuration | Unreadable:
        """Read the file, which is never touched; a missing one is an empty configuration."""
        self._loaded = False
        try:
            self._seen = _read(self.path)
        except OSError as error:
            return self._unreadable(f"The file cannot be read ({error.strerror}).", "Check its owner and permissions.")
        if self._seen is None:
            self._loaded = True
            return Configuration()
        found = self._parse(self._seen)
        self._loaded = isinstance(found, Configuration)
        return found

    def _parse(self, content: bytes) -> Configuration | Unreadable:
        content = content.removeprefix(BOM_UTF8)
        try:
            text = content.decode()
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            return self._unreadable("The file is not UTF-8 text.", "Save it as UTF-8.", f"line {line}")
        return parse_configuration(text, self.path)

    def _unreadable(self, what: str, remedy: str, place: str = "") -> Unreadable:
        return Unreadable(self.path, (Problem(what, remedy, place),))

    def save(self, configuration: Configuration) -> Problem | None:
        """Write the configuration, keeping comments; None when it is on disk.

        Refused, with the file left as it is: a file that `load` did not take, one that was not loaded or was changed
        since, and a configuration that could not be read back.
        """
        if not self._loaded:
            remedy = "Correct the file, or move it away; it is kept as it is."
            return Problem("The profile file was not read, so it is not overwritten.", remedy, str(self.path))
        from etrn_gui.storage.profile_file.writing import compose

        text = compose(configuration, (self._seen or b"").decode("utf-8-sig"))
        if problem := _check(text, configuration, self.path):
            return problem
        try:
            return self._write(text.encode())
        except OSError as error:
            what = f"The profile file cannot be written ({error.strerror})."
            return Problem(what, "Make room, or make its folder writable.", str(self.path))

    def _write(self, content: bytes) -> Problem | None:
        target = self.path.resolve()
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _lock(target.with_name(f".{target.name}.lock")):
            if _read(target) != self._seen:
                what = "The profile file was changed by another program in the meantime."
                return Problem(what, "Nothing was written. Do it again.", str(self.path))
            replace_file(target, content)
            self._seen = content
        return None


def _check(text: str, configuration: Configuration, path: Path) -> Problem | None:
    """Read the text back before it is written: a file that cannot be read again would lock a person out.

    The receiver's providers come from the profiles each time and are not kept.
    """
    found = parse_configuration(text, path)
    if isinstance(found, Unreadable):
        first = found.problems[0]
        return Problem(f"This cannot be saved: {first.what}", first.remedy, first.place)
    if found != replace(configuration, receiver=replace(configuration.receiver, providers=())):
        raise ValueError("the profile file would not hold what was to be written")
    return None


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Let one process at a time compare and replace the file; the lock ends with the process that holds it."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
