"""The real receiver, with a disk that kills the process at a named step, or that is small.

    python -m tests.torture.victim FOLDER [--at STEP --turn N] [--room OCTETS]

Settings come on standard input and notices go to standard output, as for `etrnctl receive --supervised --json`.
"""

import argparse
import asyncio
import errno
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from etrn_gui.cli.lines import LineWriter
from etrn_gui.domain.history import Arrival
from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.receiver import process
from etrn_gui.receiver.notices import encode
from etrn_gui.receiver.process import ReceiverJob, run_receiver
from etrn_gui.receiver.settings_json import settings_from_json
from etrn_gui.serving.loop import run, stop_at_end_of_input
from etrn_gui.storage.disk import Disk
from etrn_gui.storage.journal import Journal, Record
from etrn_gui.storage.paths import DataFolder

STEPS = (
    "before create",
    "after create",
    "before write",
    "in write",
    "after write",
    "before sync",
    "after sync",
    "before rename",
    "after rename",
    "before sync_folder",
    "after sync_folder",
    "after row",
)
"""Where the process can be killed; after the last one nothing is left to do but to answer."""


DIARY = "diary"
"""The file below the data folder in which a deadly disk writes what it has done, for `power`."""


class Death:
    """Ends the process when a step is reached for the `turn`th time."""

    def __init__(self, step: str, turn: int) -> None:
        self._step, self._left = step, turn

    def reach(self, step: str) -> None:
        """A step is reached; perhaps the last one."""
        if step == self._step:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


class DeadlyDisk(Disk):
    """The real disk until death comes. A step is written down when it is done, so what stands there has happened."""

    def __init__(self, death: Death, diary: Path) -> None:
        self._reach = death.reach
        self._paths: dict[int, Path] = {}
        self._diary = os.open(diary, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_APPEND, 0o600)
        self._renamed = 0

    def _note(self, *words: object) -> None:
        os.write(self._diary, (" ".join(map(str, words)) + "\n").encode())

    def create(self, path: Path) -> int:
        self._reach("before create")
        self._note("create", path.name)
        descriptor = super().create(path)
        self._paths[descriptor] = path
        self._reach("after create")
        return descriptor

    def write(self, descriptor: int, data: bytes | memoryview) -> None:
        self._reach("before write")
        half = len(data) // 2
        super().write(descriptor, data[:half])
        self._reach("in write")
        super().write(descriptor, data[half:])
        self._reach("after write")

    def sync(self, descriptor: int) -> None:
        self._reach("before sync")
        super().sync(descriptor)
        if descriptor in self._paths:  # else it is a folder
            self._note("sync", self._paths[descriptor].name)
        self._reach("after sync")

    def close(self, descriptor: int) -> None:
        self._paths.pop(descriptor, None)
        super().close(descriptor)

    def rename(self, source: Path, target: Path) -> None:
        self._reach("before rename")
        super().rename(source, target)
        self._note("rename", source.name, target.name)
        self._renamed += 1
        self._reach("after rename")

    def sync_folder(self, folder: Path) -> None:
        self._reach("before sync_folder")
        renamed = self._renamed
        super().sync_folder(folder)
        self._note("sync_folder", renamed)
        self._reach("after sync_folder")


class DeadlyJournal(Journal):
    """The real journal until death comes, after the rows are committed and before anybody is answered."""

    death: Death

    def record(self, batch: Sequence[Record]) -> list[Arrival]:
        written = super().record(batch)
        if written:
            self.death.reach("after row")
        return written


class SmallDisk(Disk):
    """A disk with room for so many octets, for where no small file system can be made."""

    def __init__(self, room: int) -> None:
        self._room = room

    def write(self, descriptor: int, data: bytes | memoryview) -> None:
        if len(data) > self._room:
            super().write(descriptor, data[: self._room])
            self._room = 0
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._room -= len(data)
        super().write(descriptor, data)

    def remove(self, path: Path) -> None:
        self._room += path.stat().st_size if path.exists() else 0
        super().remove(path)


async def receive(folder: Path, settings: ReceiverSettings, disk: Disk) -> int:
    """Run the receiver until standard input ends."""
    until = asyncio.Event()
    await stop_at_end_of_input(until)
    lines = LineWriter()
    job = ReceiverJob(settings, DataFolder(folder, folder), disk=disk)
    problem = await run_receiver(job, lambda notice: lines.write(encode(notice)), until)
    await asyncio.to_thread(lines.close)
    if problem:
        print(problem, file=sys.stderr)
    return 1 if problem else 0


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--at", choices=STEPS, default="")
    parser.add_argument("--turn", type=int, default=1)
    parser.add_argument("--room", type=int, default=0)
    options = parser.parse_args()
    DeadlyJournal.death = Death(options.at, options.turn)
    vars(process)["Journal"] = DeadlyJournal
    disk = SmallDisk(options.room) if options.room else DeadlyDisk(DeadlyJournal.death, options.folder / DIARY)
    settings = settings_from_json(sys.stdin.readline())
    assert isinstance(settings, ReceiverSettings), settings
    return run(receive(options.folder, settings, disk))


if __name__ == "__main__":
    sys.exit(main())
