"""The disk's own calls, where a file system does not know them."""

import errno
import os
import stat
from pathlib import Path

import pytest

from etrn_gui.storage.disk import Disk


def refuse_folders(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Let fsync of a folder fail, as on file systems that do not know it."""
    fsync = os.fsync

    def stand_in(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", stand_in)


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP])
def test_a_file_system_that_cannot_synchronise_a_folder_can_still_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    refuse_folders(monkeypatch, number)
    Disk().sync_folder(tmp_path)


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_a_folder_that_fails_is_not_taken_for_one_that_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    refuse_folders(monkeypatch, number)
    with pytest.raises(OSError, match=os.strerror(number)):
        Disk().sync_folder(tmp_path)


def test_a_file_that_cannot_be_synchronised_is_a_failure(tmp_path: Path) -> None:
    """Whatever the reason: a message that is not on the disk is not acknowledged."""
    reading, writing = os.pipe()
    with pytest.raises(OSError, match="Invalid"):
        Disk().sync(writing)
    os.close(reading)
    os.close(writing)


def test_a_folder_that_is_not_there_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Disk().sync_folder(tmp_path / "gone")
