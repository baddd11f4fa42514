"""Maildir: a message is in `new/` whole, or it is not there."""

import os
import re
import socket
from pathlib import Path

import pytest

from etrn_gui.storage.disk import Disk
from etrn_gui.storage.maildir import IncomingFile, Maildir


@pytest.fixture
def maildir(tmp_path: Path) -> Maildir:
    made = Maildir(tmp_path / "mail")
    assert made.make() is None
    return made


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_folders_are_for_their_owner_only(maildir: Maildir) -> None:
    assert names(maildir.root) == ["cur", "new", "tmp"]
    assert all(folder.stat().st_mode & 0o777 == 0o700 for folder in maildir.root.iterdir()) or os.name == "nt"


def test_making_it_again_changes_nothing(maildir: Maildir) -> None:
    (maildir.new / "x").write_bytes(b"x")
    assert maildir.make() is None
    assert names(maildir.new) == ["x"]


def test_a_message_is_seen_in_new_only_when_it_is_whole(maildir: Maildir) -> None:
    file = IncomingFile(maildir)
    file.append(b"Subject: x\r\n")
    assert (len(names(maildir.tmp)), names(maildir.new)) == (1, [])
    file.append(b"\r\nHello\r\n")
    path = file.settle()
    assert path.read_bytes() == b"Subject: x\r\n\r\nHello\r\n"
    assert (names(maildir.tmp), names(maildir.new)) == ([], [path.name])


def test_the_name_tells_time_process_number_host_and_size(maildir: Maildir) -> None:
    file = IncomingFile(maildir)
    file.append(b"12345")
    host = re.escape(socket.gethostname())
    assert re.fullmatch(rf"\d{{10}}\.M\d{{6}}P{os.getpid()}Q1\.{host},S=5", file.settle().name)


def test_names_are_not_used_twice(maildir: Maildir) -> None:
    assert len({maildir.unique_name() for _ in range(1000)}) == 1000


def test_a_host_name_that_cannot_stand_in_a_file_name_is_written_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "gethostname", lambda: "a/b:c")
    assert Maildir(tmp_path).unique_name().endswith("a\\057b\\072c")


def test_a_file_that_is_there_already_is_never_overwritten(maildir: Maildir) -> None:
    (maildir.tmp / "taken").write_bytes(b"of another")
    with pytest.raises(FileExistsError):
        Disk().create(maildir.tmp / "taken")
    assert (maildir.tmp / "taken").read_bytes() == b"of another"


def test_a_message_that_is_dropped_leaves_nothing(maildir: Maildir) -> None:
    file = IncomingFile(maildir)
    file.append(b"x")
    file.drop()
    file.drop()
    IncomingFile(maildir).drop()  # of which nothing was written
    assert names(maildir.tmp) == []


def test_nothing_written_cannot_be_settled(maildir: Maildir) -> None:
    with pytest.raises(RuntimeError):
        IncomingFile(maildir).settle()


def test_messages_are_those_of_new_and_cur(maildir: Maildir) -> None:
    for path in (maildir.new / "1", maildir.cur / "2:2,S", maildir.new / ".hidden", maildir.tmp / "3"):
        path.write_bytes(b"x")
    assert sorted(path.name for path in maildir.messages()) == ["1", "2:2,S"]


def test_a_place_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("in the way")
    problem = Maildir(tmp_path / "mail").make()
    assert problem is not None
    assert (problem.place, bool(problem.remedy)) == (str(tmp_path / "mail"), True)


def test_a_file_in_tmp_that_cannot_be_removed_is_left(maildir: Maildir) -> None:
    (maildir.tmp / "1.M1P4000000Q1.folder").mkdir()
    os.utime(maildir.tmp / "1.M1P4000000Q1.folder", (0, 0))
    assert maildir.clear_stale().removed == 0


def test_short_writes_are_gone_on_with(maildir: Maildir, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, bytes(data)[:3]))
    file = IncomingFile(maildir)
    file.append(b"0123456789")
    assert file.settle().read_bytes() == b"0123456789"
