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

    def uses(self, *command: str) -> None:
        """Have another process write."""
        self.writer.close()
        self.writer = WriterApart(self.maildir, command, few=0)

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
    desk.uses(sys.executable, "-c", "import sys; sys.stdin.read()")
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
    desk.uses(*command)
    for _ in range(3):
        assert desk.kept(desk.write(b"a", b"b", b"c")) == [b"a", b"b", b"c"]


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
    send_batch(process.stdin, 7, [("a", b"alpha"), ("b", b"beta")])  # type: ignore[arg-type]
    assert receive_ends(process.stdout, 7, 2) == (0, 0)  # type: ignore[arg-type]
    assert (maildir.new / "b,S=4").read_bytes() == b"beta"
    process.stdin.write(b"\0\0\0\1\0\0\0\2")  # a batch that its receiver did not live to send
    process.stdin.close()
    assert process.wait(PATIENCE) == 0
    process.stdout.close()


@pytest.mark.parametrize("size", [100, 1_000_000], ids=["all has been handed over", "the pipe is full"])
def test_one_that_hangs_is_ended_and_its_mail_written_here(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(apart, "PATIENCE", 0.4)
    process = desk.started()
    process.suspend()
    assert desk.kept(desk.write(*[b"x" * size] * 4)) == [b"x" * size] * 4
    assert not process.is_running()
    assert (len(desk.new), desk.tmp) == (4, [])


def test_a_process_that_is_not_at_work_is_not_ended(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "PATIENCE", 0.1)
    process = desk.started()
    desk.write(b"a", b"b", b"c")
    time.sleep(0.4)  # nothing is to happen
    assert process.is_running()
    desk.write(b"d", b"e", b"f")
    assert desk.started() == process


@pytest.mark.parametrize("ready", [True, False], ids=["ready", "in its start"])
def test_closing_does_not_wait_for_one_that_hangs(desk: Desk, monkeypatch: pytest.MonkeyPatch, ready: bool) -> None:
    monkeypatch.setattr(apart, "ENDING", 0.1)
    if not ready:
        desk.uses(sys.executable, "-c", "import time; time.sleep(600)")
    desk.writer.start()
    assert not ready or desk.writer.ready.wait(PATIENCE)
    (process,) = [child for child in psutil.Process().children() if str(desk.maildir.root) in child.cmdline()]
    process.suspend()
    desk.writer.close()
    assert not process.is_running()


def test_what_says_something_else_at_its_start_is_given_nothing(desk: Desk) -> None:
    desk.uses(sys.executable, "-c", "import sys; print('Really?', '\\0' * 100, flush=True); sys.stdin.read()")
    desk.writer.start()
    (process,) = [child for child in psutil.Process().children() if str(desk.maildir.root) in child.cmdline()]
    psutil.wait_procs([process], PATIENCE)
    assert not desk.writer.ready.is_set()
    assert desk.kept(desk.write(b"a", b"b", b"c")) == [b"a", b"b", b"c"]


def test_it_finds_what_its_receiver_was_started_with(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "only_there.py").write_text("")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    start = "import sys, only_there; from etrn_gui.storage.writing.__main__ import main; main(sys.argv[1])"
    desk.uses(sys.executable, "-P", "-c", start)
    desk.started()
    assert desk.kept(desk.write(b"a", b"b", b"c")) == [b"a", b"b", b"c"]


def test_where_no_thread_can_watch_it_none_is_started(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    before = psutil.Process().children()
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refused)
        assert desk.kept(desk.write(b"a", b"b")) == [b"a", b"b"]
    assert psutil.Process().children() == before


def test_the_start_of_a_bundle_is_one_that_writes(desk: Desk) -> None:
    start = Path(__file__).parents[2] / "installers" / "bundle" / "start" / "etrnctl.py"
    desk.uses(sys.executable, str(start), *module("etrn_gui.storage.writing")[1:])
    desk.started()
    assert desk.kept(desk.write(b"a", b"b", b"c")) == [b"a", b"b", b"c"]


FAILING = """
import sys
from tests.unit.receiver.harness import WatchedDisk
from etrn_gui.storage.writing.__main__ import main

disk = WatchedDisk()
disk.failures[sys.argv[1]] = int(sys.argv[2])
main(sys.argv[3], disk)
"""


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("operation", ["create", "write", "sync", "rename", "sync_folder"])
def test_a_failing_disk_is_told_as_what_it_is_and_nothing_is_left(desk: Desk, operation: str, number: int) -> None:
    desk.uses(sys.executable, "-c", FAILING, operation, str(number))
    desk.started()
    begun = desk.writing(b" and the rest")
    begun.file.append(b"the beginning")
    batch = [desk.writing(b"x" * 100), begun, desk.writing(b""), desk.writing(b"x" * 100)]
    ends = [end.errno if end else 0 for end in desk.writer.begin(batch)()]
    assert ends == [number, 0, number, number]
    assert desk.kept(batch) == [b"the beginning and the rest"]
    assert (len(desk.new), desk.tmp) == (1, [])


LOUD = """
import os, sys
from etrn_gui.storage.disk import Disk
from etrn_gui.storage.writing.__main__ import main

class Loud(Disk):
    def create(self, path):
        print("a warning", flush=True)
        os.write(1, bytes(100))
        return super().create(path)

main(sys.argv[1], Loud())
"""


def test_what_is_printed_by_accident_is_no_answer(desk: Desk) -> None:
    desk.uses(sys.executable, "-c", LOUD)
    process = desk.started()
    for _ in range(2):
        ends = desk.writer.begin([desk.writing(b"sound"), desk.writing(b"lost", "no/such/folder")])()
        assert [end.errno if end else 0 for end in ends] == [0, errno.ENOENT]
    assert desk.started() == process


LIAR = f"""
import sys
sys.stdout.buffer.write({READY!r} + bytes(1000))
sys.stdout.flush()
sys.stdin.read()
"""


def test_an_answer_to_another_batch_is_not_taken_for_this_one(desk: Desk) -> None:
    """It says that all is safe, and has written nothing."""
    desk.uses(sys.executable, "-c", LIAR)
    desk.started()
    assert desk.kept(desk.write(b"a", b"b", b"c")) == [b"a", b"b", b"c"]
    assert not desk.writer.ready.is_set()


def test_without_descriptors_each_is_told_and_the_next_batch_is_written(desk: Desk) -> None:
    desk.uses("sh", "-c", 'ulimit -n 20; exec "$@"', "sh", *module("etrn_gui.storage.writing"))
    process = desk.started()
    batch = [desk.writing(b"%d" % number) for number in range(40)]
    ends = desk.writer.begin(batch)()
    told = [end.errno if end else 0 for end in ends]
    assert set(told) == {0, errno.EMFILE}
    safe = [number for number, end in enumerate(told) if not end]
    assert desk.kept([batch[number] for number in safe]) == [b"%d" % number for number in safe]
    assert (len(desk.new), desk.tmp) == (len(safe), [])
    assert desk.kept(desk.write(b"a", b"b", b"c")) == [b"a", b"b", b"c"]
    assert desk.started() == process


ABANDONING = """
import sys
from pathlib import Path
import psutil
from etrn_gui.storage.maildir import IncomingFile, Maildir
from etrn_gui.storage.writing import Writing
from etrn_gui.storage.writing.apart import WriterApart

maildir = Maildir(Path(sys.argv[1]))
assert maildir.make() is None
writer = WriterApart(maildir, few=0)
writer.start()
writer.ready.wait()
(process,) = psutil.Process().children()
process.suspend()
writer.begin([Writing(IncomingFile(maildir), b"x" * 100) for _ in range(3)])
print(process.pid, flush=True)
sys.stdin.read()
"""


def test_a_batch_whose_receiver_has_died_is_left_alone(tmp_path: Path) -> None:
    """The next receiver has listed what is in the Maildir; what came later would be there without a row."""
    maildir = Maildir(tmp_path / "mail")
    command = [sys.executable, "-c", ABANDONING, str(maildir.root)]
    receiver = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert receiver.stdout
    beside = psutil.Process(int(receiver.stdout.readline()))
    receiver.kill()
    receiver.communicate()
    beside.resume()
    psutil.wait_procs([beside], PATIENCE)
    assert not beside.is_running()
    assert [*maildir.new.iterdir(), *maildir.tmp.iterdir()] == []
