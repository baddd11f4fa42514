"""The mark of the receiver that is alive."""

import json
import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.storage.receiver_mark import ReceiverMark, is_alive, receiver_name

HERE = (Endpoint("127.0.0.1", 2525), Endpoint("::1", 2525))
TAKE = (
    "import sys; from pathlib import Path; from etrn_gui.storage.receiver_mark import ReceiverMark, receiver_name;"
    "print(ReceiverMark(Path(sys.argv[1])).take(()) or receiver_name(), flush=True); sys.stdin.read()"
)


def other_process(folder: Path) -> subprocess.Popen[str]:
    """A process that puts up its mark, and lives until its input ends."""
    command = [sys.executable, "-c", TAKE, str(folder)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def test_the_mark_tells_who_and_where(tmp_path: Path) -> None:
    mark = ReceiverMark(tmp_path)
    assert mark.living() is None
    assert mark.take(HERE) is None
    living = mark.living()
    assert living is not None
    assert (living.process, living.listening, living.name) == (os.getpid(), HERE, receiver_name())


def test_a_second_process_is_told_who_is_there(tmp_path: Path) -> None:
    assert ReceiverMark(tmp_path).take(HERE) is None
    with other_process(tmp_path) as other:
        said = first_line(other)
    assert f"process {os.getpid()}, on 127.0.0.1:2525, [::1]:2525" in said


def test_the_mark_of_a_process_that_has_died_counts_for_nothing(tmp_path: Path) -> None:
    mark = ReceiverMark(tmp_path)
    with other_process(tmp_path) as other:
        name = first_line(other)
        assert is_alive(name)
        assert mark.take(()) is not None
        other.kill()
    assert not is_alive(name)
    assert mark.living() is None
    assert mark.take(()) is None


def test_a_process_number_that_is_used_again_is_not_taken_for_the_old_one() -> None:
    number, _, started = receiver_name().partition("@")
    assert is_alive(f"{number}@{started}")
    assert not is_alive(f"{number}@{float(started.partition('@')[0]) - 1:.2f}@{started.partition('@')[2]}")


@pytest.mark.parametrize("name", ["", "x", "1", "x@y", "99999999999999999999@1"])
def test_a_name_that_is_none_is_of_nobody(name: str) -> None:
    assert not is_alive(name)


def test_setting_the_clock_makes_nobody_die(monkeypatch: pytest.MonkeyPatch) -> None:
    """Linux tells a start as time since boot; psutil adds the time of boot, which moves when the clock is set."""
    before = receiver_name()
    if sys.platform == "linux":
        boot_time = psutil.boot_time()
        monkeypatch.setattr("psutil._pslinux.boot_time", lambda: boot_time + 3600)
        assert psutil.boot_time() == boot_time + 3600
    assert is_alive(before)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"name": 1, "process": 2, "listening": []}'])
def test_a_mark_that_cannot_be_read_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "receiver.json").write_bytes(content)
    assert ReceiverMark(tmp_path).living() is None
    assert ReceiverMark(tmp_path).take(HERE) is None


def test_only_our_own_mark_is_taken_down(tmp_path: Path) -> None:
    with other_process(tmp_path) as other:
        first_line(other)
        ReceiverMark(tmp_path).remove()
        assert json.loads((tmp_path / "receiver.json").read_text())["process"] == other.pid
    ReceiverMark(tmp_path).take(HERE)
    ReceiverMark(tmp_path).remove()
    assert not (tmp_path / "receiver.json").exists()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    problem = ReceiverMark(tmp_path / "gone").take(HERE)
    assert problem is not None
    assert "receiver.json" in problem.place
