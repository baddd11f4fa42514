"""The few calls that make a message last, in one place, so that a test can make each of them fail."""

import ctypes
import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from etrn_gui.smtp import rules
from etrn_gui.smtp.rules import Rule

if sys.platform == "darwin":
    import fcntl

SYNC_FILE_RANGE_WRITE = 2


def _find_sync_file_range() -> Callable[[int, int, int, int], int] | None:
    """Return the call of Linux that begins to write a file back (sync_file_range(2)); Python has no name for it."""
    if sys.platform != "linux":
        return None
    try:
        call = ctypes.CDLL(None).sync_file_range
    except (OSError, AttributeError):
        return None
    call.argtypes = (ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_uint)
    return cast(Callable[[int, int, int, int], int], call)


sync_file_range = _find_sync_file_range()

FREE_SPACE_AGE = 1.0
"""Seconds for which one look at the disk's free space serves."""


class Disk:
    """The real disk. Every call may raise OSError."""

    def create(self, path: Path) -> int:
        """Make a new file for writing, readable by its owner only; return its descriptor."""
        return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)

    def write(self, descriptor: int, data: bytes | memoryview) -> None:
        """Write all of the octets."""
        left = memoryview(data)
        while left:
            left = left[os.write(descriptor, left) :]

    def begin_sync(self, descriptor: int) -> None:
        """Have the disk begin with the file's octets, where that can be asked for; `sync` tells how it went."""
        if sync_file_range:
            sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE)

    def sync(self, descriptor: int) -> None:
        """Return when the file's octets are on the disk itself."""
        if sys.platform == "darwin":
            with _unless_unknown():
                fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)  # fsync there stops at the drive's cache
                return
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        """Close a file."""
        os.close(descriptor)

    def rename(self, source: Path, target: Path) -> None:
        """Move a file within one file system, at one blow."""
        os.rename(source, target)  # noqa: PTH104 - Path.rename makes a third path, for nobody

    def sync_folder(self, folder: Path) -> None:
        """Return when the names in a folder are on the disk itself.

        Windows has no such call and needs none; some file systems (of networks, of other programs) do not know it.
        """
        if sys.platform == "win32":
            return
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            with _unless_unknown():
                self.sync(descriptor)
        finally:
            os.close(descriptor)

    def remove(self, path: Path) -> None:
        """Remove a file; one that is gone already is fine."""
        path.unlink(missing_ok=True)

    def free(self, folder: Path) -> int:
        """Return the octets that this user may still write."""
        if sys.platform == "win32":
            import shutil  # noqa: PLC0415 - the other systems tell it without

            return shutil.disk_usage(folder).free
        found = os.statvfs(folder)
        return found.f_bavail * found.f_frsize


@contextmanager
def _unless_unknown() -> Iterator[None]:
    """Bear it that a file system does not know a call: there is nothing better to be done on it."""
    try:
        yield
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise


class FreeSpace:
    """Tells the disk's free space without asking for it at every message."""

    def __init__(self, disk: Disk, folder: Path) -> None:
        self._disk = disk
        self._folder = folder
        self._known = 0
        self._until = 0.0

    def __call__(self) -> int:
        """Return the octets that can still be written; 0 where that cannot be known."""
        now = time.monotonic()
        if now >= self._until:
            try:
                self._known = self._disk.free(self._folder)
            except OSError:
                self._known = 0
            self._until = now + FREE_SPACE_AGE
        return self._known


def rule_for(error: OSError) -> Rule:
    """Choose the answer to a failure of the disk: both ask whoever sends to keep the message."""
    return rules.DISK_FULL if error.errno in {errno.ENOSPC, errno.EDQUOT} else rules.STORE_FAILED
