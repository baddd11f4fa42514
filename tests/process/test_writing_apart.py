"""Files written by a process of its own: each end told of its own file, and nothing lost when that process dies."""

import errno
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from etrn_gui.own_command import module
from etrn_gui.storage.maildir import IncomingFile, Maildir
from etrn_gui.storage.writing import Writing, apart
from etrn_gui.storage.writing.apart import WriterApart
from etrn_gui.storage.writing.wire import READY, receive_ends, send_batch

PATIENCE = 20.0


class Desk:
    """A Maildir and what writes for it."""

    def __init__(self, folder: Path) -> None:
        self.maildir = Maildir(folder)
        assert self.maildir.make() is None
        self.writer = WriterApart(self.maildir, few=0)

    def started(self) -> psutil.Process:
        """The process, once it takes batches."""
        self.writer.start()
        assert self.writer.ready.wait(PATIENCE)
        (process,) = [child for child in psutil.Process().children() if str(self.maildir.root) in child.cmdline()]
        return process

    def writing(self, content: bytes, name: str = "") -> Writing:
        return Writing(IncomingFile(self.maildir, name), content)

    def write(self, *contents: bytes) -> list[Writing]:
        batch = [self.writing(content) for content in contents]
        assert self.writer.begin(batch)() == [None] * len(contents)
        return batch

    def kept(self, batch: list[Writing]) -> list[bytes]:
        """What the messages are in `new/`."""
        return [writing.file.path.read_bytes() for writing in batch if writing.file.path in self.new]

    @property
    def new(self) -> list[Path]:
        return list(self.maildir.new.iterdir())

    @property
    def tmp(self) -> list[str]:
        return [path.name for path in self.maildir.tmp.iterdir()]


def kill_when(process: psutil.Process, condition: Callable[[], bool]) -> None:
    """End the process once the condition holds, of which nothing tells."""
    deadline = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.001)
    process.kill()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "mail")
    yield desk
    desk.writer.close()


def test_the_process_makes_files_last_under_their_names(desk: Desk) -> None:
    process = desk.started()
    contents = [b"", b"x", b"two\r\nlines\r\n", os.urandom(3_000_000)]
    batch = desk.write(*contents)
    assert desk.kept(batch) == contents
    assert desk.tmp == []
    assert len(desk.new) == len(contents)
    assert not [file for file in process.open_files() if str(desk.maildir.root) in file.path]


def test_a_failure_is_told_of_its_own_file(desk: Desk) -> None:
    desk.started()
    sound, again = desk.writing(b"sound"), desk.writing(b"again")
    (desk.maildir.tmp / again.file.name).write_bytes(b"of somebody else")
    batch = [sound, desk.writing(b"lost", "no/such/folder"), again, desk.writing(b"sound too")]
    ends = desk.writer.begin(batch)()
    assert [end.errno if end else 0 for end in ends] == [0, errno.ENOENT, errno.EEXIST, 0]
    assert desk.kept([batch[0], batch[3]]) == [b"sound", b"sound too"]


def test_what_is_in_its_file_already_is_finished_here(desk: Desk) -> None:
    desk.started()
    begun = desk.writing(b" and the rest")
    begun.file.append(b"the beginning")
    batch = [desk.writing(b"a"), begun, desk.writing(b"b")]
    assert desk.writer.begin(batch)() == [None] * 3
    assert desk.kept(batch) == [b"a", b"the beginning and the rest", b"b"]


def test_few_are_written_here_and_start_no_process(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "mail")
    desk.writer = WriterApart(desk.maildir)
    before = psutil.Process().children()
    assert desk.kept(desk.write(b"a", b"b")) == [b"a", b"b"]
    assert psutil.Process().children() == before
    desk.writer.close()


def test_until_the_process_is_ready_nobody_waits_for_it(desk: Desk) -> None:
    desk.writer.close()
    silent = (sys.executable, "-c", "import sys; sys.stdin.read()")
    desk.writer = WriterApart(desk.maildir, silent, few=0)
    assert desk.kept(desk.write(b"a", b"b", b"c")) == [b"a", b"b", b"c"]
    assert not desk.writer.ready.is_set()


@pytest.mark.parametrize("size", [100, 1_000_000], ids=["all has been handed over", "the pipe is full"])
def test_a_message_outlives_the_process_that_was_to_write_it(desk: Desk, size: int) -> None:
    """Killed in the midst of a batch: what it has begun is removed, and all of it is written here."""
    process = desk.started()
    process.suspend()
    begun = desk.writing(b"x" * (size - 1))
    begun.file.append(b"x")
    batch = [begun, *(desk.writing(b"x" * size) for _ in range(4))]
    (desk.maildir.tmp / batch[1].file.name).write_bytes(b"torn")  # what it would have left behind
    (desk.maildir.new / f"{batch[2].file.name},S={size}").write_bytes(b"x" * size)
    killing = threading.Thread(target=kill_when, args=(process, lambda: batch[-1].file._handed_over > 0))
    killing.start()
    ends = desk.writer.begin(batch)
    killing.join(PATIENCE)
    assert ends() == [None] * 5
    assert desk.kept(batch) == [b"x" * size] * 5
    assert (len(desk.new), desk.tmp) == (5, [])


def test_one_that_has_died_is_started_again_after_a_while(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first = desk.started()
    first.kill()
    psutil.wait_procs([first], PATIENCE)
    assert desk.kept(desk.write(b"a", b"b", b"c")) == [b"a", b"b", b"c"]
    assert not desk.writer.ready.is_set()
    monkeypatch.setattr(apart, "TRY_AGAIN", 0.0)
    desk.writer._next_start = 0.0
    assert desk.started().pid != first.pid
    assert desk.kept(desk.write(b"d", b"e", b"f")) == [b"d", b"e", b"f"]


@pytest.mark.parametrize("command", [("/no/such/program",), (sys.executable, "-c", "raise SystemExit(3)")])
def test_without_a_process_all_is_written_here(desk: Desk, command: tuple[str, ...]) -> None:
    desk.writer.close()
    desk.writer = WriterApart(desk.maildir, command, few=0)
    for _ in range(3):
        assert desk.kept(desk.write(b"a", b"b", b"c")) == [b"a", b"b", b"c"]
    desk.writer.close()


def test_it_ends_with_its_receiver_and_not_before(tmp_path: Path) -> None:
    """SIGINT and SIGTERM reach a whole group of processes; the receiver then still has mail to write."""
    maildir = Maildir(tmp_path / "mail")
    assert maildir.make() is None
    command = [*module("etrn_gui.storage.writing"), str(maildir.root)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=-1)
    assert process.stdin
    assert process.stdout
    assert process.stdout.read(len(READY)) == READY
    process.send_signal(signal.SIGINT)
    process.send_signal(signal.SIGTERM)
    send_batch(process.stdin, [("a", b"alpha"), ("b", b"beta")])  # type: ignore[arg-type]
    assert receive_ends(process.stdout, 2) == (0, 0)  # type: ignore[arg-type]
    assert (maildir.new / "b,S=4").read_bytes() == b"beta"
    process.stdin.write(b"\0\0\0\2")  # a batch that its receiver did not live to send
    process.stdin.close()
    assert process.wait(PATIENCE) == 0
    process.stdout.close()
