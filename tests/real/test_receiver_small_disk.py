"""A real file system that becomes full: the sender is told so, and what was acknowledged is there."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.torture.victim import __name__ as victim
from tests.unit.receiver.harness import COMMAND, Child, settings_for
from tests.unit.serving.peer import OPENING, Peer

ROOM = 2 * 1024 * 1024
CONTENT = b"Subject: x\r\n\r\n" + b"x" * 78 * 1200 + b"\r\n"


@dataclass(frozen=True)
class SmallDisk:
    """How a receiver is started on one, and where its files are seen from here."""

    command: tuple[str, ...]
    folder: str
    apart: bool

    def mail(self, child: Child) -> Path:
        root = Path(f"/proc/{child.process.pid}/root") if self.apart else Path("/")
        return root / self.folder.lstrip("/") / "mail"


def small_disk(folder: Path) -> SmallDisk:
    """A tmpfs in a mount namespace of the receiver's own; for an ordinary user a disk that counts octets."""
    if sys.platform == "linux" and os.geteuid() == 0:
        mount = f'mount -t tmpfs -o size={ROOM} tmpfs "{folder}" && exec "$@"'
        return SmallDisk(("unshare", "--mount", "sh", "-c", mount, "sh", *COMMAND), str(folder), apart=True)
    return SmallDisk((sys.executable, "-m", victim, str(folder), "--room", str(ROOM)), str(folder), apart=False)


@pytest.mark.parametrize("content", [CONTENT, CONTENT * 3], ids=["100 kB", "300 kB"])
async def test_a_full_disk_is_answered_452_and_nothing_is_lost(tmp_path: Path, content: bytes) -> None:
    disk = small_disk(tmp_path)
    settings = settings_for(free_space=0)
    async with Child(tmp_path, settings, command=disk.command) as child, Peer(await child.listening()) as peer:
        await peer.say(OPENING)
        acknowledged = 0
        while (answer := await peer.deliver(content))[:9] == "250 2.0.0":
            acknowledged += 1
            assert acknowledged < 100
        assert answer[:9] == "452 4.3.1"
        mail = disk.mail(child)
        stored = sorted((mail / "new").iterdir())
        assert len(stored) == acknowledged > 0
        assert all(path.read_bytes().endswith(content) for path in stored)
        assert list((mail / "tmp").iterdir()) == []
        assert (await peer.deliver(b"x\r\n"))[:3] in {"250", "452"}  # a small one may still find room
        if disk.apart:
            for path in stored[:2]:
                path.unlink()
            assert (await peer.deliver(content))[:9] == "250 2.0.0"


async def test_with_a_reserve_a_disk_that_is_almost_full_is_answered_at_mail(tmp_path: Path) -> None:
    disk = small_disk(tmp_path)
    settings = settings_for(free_space=10**15 if not disk.apart else ROOM)
    async with Child(tmp_path, settings, command=disk.command) as child, Peer(await child.listening()) as peer:
        await peer.say(OPENING)
        assert (await peer.say(b"MAIL FROM:<a@sender.example>\r\n"))[:9] == "452 4.3.1"
