"""Synchronising many files: every one of them, each failure with its own file, side by side where the disk is slow."""

import errno
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from etrn_gui.storage import synchroniser
from etrn_gui.storage.disk import Disk
from etrn_gui.storage.maildir import IncomingFile, Maildir
from etrn_gui.storage.synchroniser import Synchroniser

PATIENCE = 10.0


class SlowDisk(Disk):
    """Counts who waits for it, fails for some, and can hold everybody until so many wait side by side."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.synced: list[int] = []
        self.by: set[int] = set()
        """The threads that waited."""
        self.broken: set[int] = set()
        self.side_by_side: threading.Barrier | None = None

    def begin_sync(self, descriptor: int) -> None:
        assert not self.synced or self.begun == self.synced
        self.begun.append(descriptor)
        super().begin_sync(descriptor)

    def sync(self, descriptor: int) -> None:
        if self.side_by_side:
            self.side_by_side.wait(PATIENCE)
        super().sync(descriptor)
        self.by.add(threading.get_ident())
        self.synced.append(descriptor)
        if descriptor in self.broken:
            raise OSError(errno.EIO, os.strerror(errno.EIO))


class Pile:
    """Files that are written and not synchronised."""

    def __init__(self, folder: Path) -> None:
        self.disk = SlowDisk()
        self.maildir = Maildir(folder, self.disk)
        assert self.maildir.make() is None
        self.disk.synced.clear()
        self.synchronise = Synchroniser()

    def files(self, count: int) -> list[IncomingFile]:
        files = [IncomingFile(self.maildir) for _ in range(count)]
        for file in files:
            file.append(b"x")
        self.disk.begun.clear()
        self.disk.synced.clear()
        self.disk.by.clear()
        return files


@pytest.fixture
def pile(tmp_path: Path) -> Iterator[Pile]:
    pile = Pile(tmp_path / "mail")
    yield pile
    pile.synchronise.close()


@pytest.mark.parametrize("quick", [-1.0, 0.0, 1000.0], ids=["slow disk", "in between", "quick disk"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 20])
def test_every_file_is_synchronised_once(pile: Pile, count: int, quick: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synchroniser, "QUICK", quick)
    for _ in range(2):
        files = pile.files(count)
        assert pile.synchronise(files) == [None] * count
        assert sorted(pile.disk.synced) == sorted(pile.disk.begun) == [file._descriptor for file in files]
        for file in files:
            file.drop()


def test_all_are_on_their_way_before_the_first_is_waited_for(pile: Pile) -> None:
    files = pile.files(5)
    pile.synchronise(files)
    assert pile.disk.begun == [file._descriptor for file in files]


@pytest.mark.parametrize("quick", [-1.0, 0.0, 1000.0], ids=["slow disk", "in between", "quick disk"])
def test_a_failure_is_told_of_its_own_file(pile: Pile, quick: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synchroniser, "QUICK", quick)
    pile.synchronise(pile.files(3))
    files = pile.files(6)
    pile.disk.broken = {descriptor for file in files[2:4] if (descriptor := file._descriptor) is not None}
    found = pile.synchronise(files)
    assert [error.errno if error else 0 for error in found] == [0, 0, errno.EIO, errno.EIO, 0, 0]


def test_a_slow_disk_is_waited_for_side_by_side(pile: Pile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synchroniser, "QUICK", -1.0)
    pile.synchronise(pile.files(3))
    pile.disk.side_by_side = threading.Barrier(4)  # breaks where they come one by one
    assert pile.synchronise(pile.files(4)) == [None] * 4


def test_a_disk_that_was_slow_is_tried_again(pile: Pile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synchroniser, "QUICK", -1.0)
    monkeypatch.setattr(synchroniser, "TRY_AGAIN", -1.0)
    pile.synchronise(pile.files(3))
    monkeypatch.setattr(synchroniser, "QUICK", 1000.0)
    files = pile.files(20)
    assert pile.synchronise(files) == [None] * 20
    assert pile.disk.synced == [file._descriptor for file in files]
    assert pile.disk.by == {threading.get_ident()}


def test_a_slow_disk_does_not_hold_up_a_large_batch(pile: Pile, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is found to be slow at the first files; the others are waited for side by side at once."""
    monkeypatch.setattr(synchroniser, "QUICK", 0.0)
    assert pile.synchronise(pile.files(20)) == [None] * 20
    assert len(pile.disk.by) > 1
