"""A Maildir: the truth about mail. A message is in `new/` whole, or it is not there.

A file is written below `tmp/`, synchronised, renamed into `new/`, and the folder synchronised (receiver-behaviour: P1).
"""

import contextlib
import itertools
import os
import socket
import time
from pathlib import Path

import psutil

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.disk import Disk

STALE_AFTER = 36 * 3600.0
"""Seconds after which a file in tmp/ is nobody's (the Maildir convention)."""


@frozen
class Leftovers:
    """What an earlier receiver left behind."""

    removed: int
    """Files of tmp/ that were never acknowledged, removed."""


class Maildir:
    """A Maildir at `root`."""

    def __init__(self, root: Path, disk: Disk | None = None) -> None:
        self.root = root
        self.disk = disk or Disk()
        self.tmp, self.new, self.cur = root / "tmp", root / "new", root / "cur"
        self._numbers = itertools.count(1)
        self._host = socket.gethostname().replace("/", "\\057").replace(":", "\\072")
        self._owner = f"P{os.getpid()}"

    def make(self) -> Problem | None:
        """Make the folders where they are missing; say why when that cannot be done."""
        try:
            for folder in (self.tmp, self.new, self.cur):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.disk.sync_folder(self.root)
            self.disk.sync_folder(self.root.parent)
        except OSError as error:
            return Problem(f"The mail folder cannot be used ({error.strerror}).", "Make it writable.", str(self.root))
        return None

    def unique_name(self) -> str:
        """Return a name that no other delivery has: time, process, number, host."""
        now = time.time_ns()
        seconds, micros = divmod(now // 1000, 1_000_000)
        return f"{seconds}.M{micros:06d}{self._owner}Q{next(self._numbers)}.{self._host}"

    def clear_stale(self) -> Leftovers:
        """Remove files of tmp/ that are old, or whose process is gone: nobody was told that they are safe.

        Called before this process writes any: one that bears its number is of a process before it.
        """
        return Leftovers(sum(self._removed(path) for path in list(self.tmp.iterdir())))

    def _removed(self, path: Path) -> bool:
        """Remove a file that is stale; one that cannot be removed is no reason not to receive mail."""
        try:
            stale = self._is_stale(path)
            if stale:
                self.disk.remove(path)
        except OSError:
            return False
        return stale

    def _is_stale(self, path: Path) -> bool:
        owner = _owner_of(path.name)
        ours = owner is not None and path.name.endswith(self._host)
        return (ours and not _is_another(owner)) or time.time() - path.stat().st_mtime > STALE_AFTER

    def messages(self) -> list[Path]:
        """Return every message, in `new/` and `cur/`; a name that is no text was not given by a mail program."""
        paths = [path for folder in (self.new, self.cur) for path in folder.iterdir()]
        return [path for path in paths if not path.name.startswith(".") and _is_text(path.name)]


def _owner_of(name: str) -> int | None:
    digits = name.partition("P")[2].partition("Q")[0]
    return int(digits) if digits.isdigit() else None


def _is_text(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _is_another(process: int | None) -> bool:
    """Tell whether a process of that number runs, other than this one."""
    return process is not None and process != os.getpid() and psutil.pid_exists(process)


class IncomingFile:
    """One message on its way into a Maildir. Not for two threads at a time."""

    def __init__(self, maildir: Maildir) -> None:
        self._maildir = maildir
        self._disk = maildir.disk
        self._name = maildir.unique_name()
        self._path: Path | None = None
        self._descriptor: int | None = None
        self._synced = False
        self.size = 0
        """Octets written so far."""

    @property
    def key(self) -> str:
        """What this file's name begins with, in `new/` and wherever a mail program moves it, and no other file's."""
        return self._name[: self._name.index(".", self._name.index(".") + 1)]

    def append(self, data: bytes) -> None:
        """Write octets behind those that are there."""
        if self._descriptor is None:
            self._path = self._maildir.tmp / self._name
            self._descriptor = self._disk.create(self._path)
        self._synced = False
        self._disk.write(self._descriptor, data)
        self.size += len(data)

    def begin_sync(self) -> None:
        """Have the disk begin with the octets, without waiting for it."""
        if self._descriptor is not None and not self._synced:
            self._disk.begin_sync(self._descriptor)

    def sync(self) -> None:
        """Return when the octets are on the disk itself. When this raises, they are not to be trusted any more."""
        if self._descriptor is None:
            raise RuntimeError("nothing was written")
        if not self._synced:
            self._disk.sync(self._descriptor)
            self._synced = True

    def move(self) -> Path:
        """Move the synchronised file into `new/`; return its path. The folder is still to be synchronised."""
        if self._path is None or not self._synced:
            raise RuntimeError("a message that is not on the disk is not moved")
        target = self._maildir.new / f"{self._name},S={self.size}"
        self._close()
        self._disk.rename(self._path, target)
        return target

    def settle(self) -> Path:
        """Synchronise the file and move it into `new/`; return its path.

        The folder is still to be synchronised before anybody is told. When this raises, the file is gone.
        """
        try:
            self.sync()
            return self.move()
        except OSError:
            self.drop()
            raise

    def drop(self) -> None:
        """Forget the message; nothing of it stays, unless the disk fails even here: then the next start removes it."""
        for step in (self._close, self._remove):
            with contextlib.suppress(OSError):
                step()

    def _remove(self) -> None:
        if self._path:
            self._disk.remove(self._path)

    def _close(self) -> None:
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            self._disk.close(descriptor)
