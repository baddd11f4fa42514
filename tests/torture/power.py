"""A power cut, played on the files of a receiver that has been killed.

Killing a process takes nothing from the disk, for the system has it all in memory. A power cut takes what nobody has
synchronised, each piece of it or not, in any order: octets of a file, a name in a folder, the end of the journal's log.
"""

import os
import random
from dataclasses import dataclass
from pathlib import Path

from tests.torture.victim import DIARY


@dataclass
class Volatile:
    """What a power cut may take, by the diary of a receiver."""

    unsynced: set[str]
    """Files whose octets were not synchronised."""
    renamed: list[tuple[str, str]]
    """From and to, since the folder was last synchronised."""


def cut(folder: Path, choose: random.Random) -> None:
    """Take from a data folder what may be lost: each of it or not."""
    mail, volatile = folder / "mail", _read((folder / DIARY).read_text(encoding="utf-8"))
    for source, target in volatile.renamed:
        if choose.random() < 0.5:
            (mail / "new" / target).rename(mail / "tmp" / source)
    for name in sorted(volatile.unsynced):
        for path in filter(Path.exists, [mail / "tmp" / name, *(mail / "new").glob(f"{name},*")]):
            os.truncate(path, choose.randint(0, path.stat().st_size))
    for name in ("journal.sqlite-wal", "journal.sqlite-shm"):
        (folder / name).unlink(missing_ok=True)  # not synchronised at each commit (journal: database)


def _read(diary: str) -> Volatile:
    unsynced: set[str] = set()
    renamed: list[tuple[str, str]] = []
    certain = 0
    for line in diary.splitlines():
        match line.split():
            case ["create", name]:
                unsynced.add(name)
            case ["sync", name]:
                unsynced.discard(name)
            case ["rename", source, target]:
                renamed.append((source, target))
            case ["sync_folder", number]:
                certain = int(number)
    return Volatile(unsynced, renamed[certain:])
