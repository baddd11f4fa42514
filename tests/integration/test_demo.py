"""The demo without a window, and the practice provider that both demos share."""

import asyncio
import json
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import psutil
import pytest

from etrn_gui.demo.practice import Practice, PracticeFault
from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.provider import notices
from etrn_gui.storage.paths import DataFolder
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from tests.commands import PATIENCE, etrnctl, events

DEMO = (sys.executable, "-m", "etrn_gui", "demo", "--json")


def descendants() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where everything temporary goes, so that what stays behind is seen."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_all_mail_arrives_every_receipt_is_confirmed_and_nothing_stays(
    own_temporary_folder: Path, tmp_path: Path
) -> None:
    began = time.monotonic()
    ended = etrnctl(tmp_path / "untouched", "demo", "--json")
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    (provider,), (receiver,) = events(ended, "provider"), events(ended, "receiver")
    assert provider["waiting"] == {"harbour.example": 5, "@fleet.example": 5, "#priority": 4}
    assert receiver["arrived"] == 0
    receipts = events(ended, "receipt")
    assert [(receipt["queue"], receipt["verdict"]) for receipt in receipts] == [
        ("harbour.example", "confirmed"),
        ("@fleet.example", "confirmed"),
        ("#priority", "confirmed"),
    ]
    delivered = events(ended, "delivered")
    assert Counter(row["flush"] for row in delivered) == {receipt["flush"]: receipt["arrived"] for receipt in receipts}
    assert any("Ålesund" in row["subject"] for row in delivered)
    (finished,) = events(ended, "finished")
    assert (finished["ok"], finished["arrived"], finished["expected"]) == (True, 14, 14)
    assert time.monotonic() - began < 15
    assert names(own_temporary_folder) == []
    assert not (tmp_path / "untouched").exists()


def test_it_tells_a_person_the_same(tmp_path: Path) -> None:
    ended = etrnctl(tmp_path, "demo")
    assert ended.returncode == 0
    lines = ended.stdout.splitlines()
    assert lines[-1].startswith("14 of 14 messages arrived, every receipt is confirmed.")
    assert sum(line.startswith("  arrived: ") for line in lines) == 14
    assert sum(line.startswith("  receipt: confirmed: ") for line in lines) == 3


def test_when_the_mail_does_not_come_it_says_so_and_fails() -> None:
    """The provider dies before it is asked."""
    with subprocess.Popen(DEMO, stdout=subprocess.PIPE, text=True) as demo:
        try:
            assert demo.stdout is not None
            assert json.loads(demo.stdout.readline())["event"] == "provider"
            (provider, *_) = psutil.Process(demo.pid).children()
            assert "provide" in provider.cmdline()
            provider.kill()
            told = [json.loads(line) for line in demo.stdout]
            assert demo.wait(PATIENCE) == 69
        finally:
            demo.kill()
    assert [step["outcome"] for step in told if step["event"] == "reply"] == ["unreachable"] * 3
    assert (told[-1]["ok"], told[-1]["arrived"], told[-1]["expected"]) == (False, 0, 14)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_stopped_in_the_middle_it_leaves_nothing(own_temporary_folder: Path, number: signal.Signals) -> None:
    with subprocess.Popen(DEMO, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as demo:
        try:
            assert demo.stdout is not None
            while json.loads(demo.stdout.readline())["event"] != "asking":
                pass
            children = psutil.Process(demo.pid).children(recursive=True)
            demo.send_signal(number)
            assert demo.wait(PATIENCE) == 75
        finally:
            demo.kill()
    assert len(children) == 2
    assert not any(child.is_running() for child in children)
    assert names(own_temporary_folder) == []


def test_killed_it_leaves_no_process(own_temporary_folder: Path) -> None:
    """Its children stop when their standard input ends; the folder stays, for nobody is left to remove it."""
    with subprocess.Popen(DEMO, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as demo:
        assert demo.stdout is not None
        while json.loads(demo.stdout.readline())["event"] != "receiver":
            pass
        children = psutil.Process(demo.pid).children(recursive=True)
        demo.kill()
    gone, alive = psutil.wait_procs(children, PATIENCE)
    assert (len(gone), alive) == (2, [])


async def test_practice_prepares_a_data_folder_and_tells_what_the_provider_does(own_temporary_folder: Path) -> None:
    told: list[notices.Notice] = []
    filled = asyncio.Event()

    def tell(notice: notices.Notice) -> None:
        told.append(notice)
        if sum(isinstance(notice, notices.Held) for notice in told) == 28:
            filled.set()

    async with Practice(on_notice=tell) as practice:
        found = ProfileFile(practice.data.profile_file).load()
        assert isinstance(found, Configuration)
        assert found.profile("Practice provider") == practice.profile
        assert found.receiver.listen == (practice.receiver,)
        assert practice.receiver.host == "127.0.0.1"
        assert practice.profile.endpoint == practice.provider
        assert list(practice.expected.values()) == [5, 5, 4]
        assert await practice.fill() is None
        await asyncio.wait_for(filled.wait(), PATIENCE)
    assert isinstance(told[-1], notices.Stopped)
    assert descendants() == []
    assert names(own_temporary_folder) == []


async def test_practice_in_a_folder_that_is_given_keeps_what_is_there(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path, tmp_path)
    folder.profile_file.write_text(
        'schema = 1\n# mine\n[[profile]]\nname = "Mine"\nhost = "mail.example.org"\n', encoding="utf-8"
    )
    async with Practice(folder) as practice:
        assert practice.data == folder
    text = folder.profile_file.read_text(encoding="utf-8")
    assert "# mine" in text
    found = ProfileFile(folder.profile_file).load()
    assert isinstance(found, Configuration)
    assert [profile.name for profile in found.profiles] == ["Mine", "Practice provider"]
    assert [name for name in names(tmp_path) if not name.startswith(".")] == ["etrn-gui.toml"]


async def test_practice_for_a_receiver_that_is_set_up_writes_nothing(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path, tmp_path)
    where = Endpoint("127.0.0.1", 2525)
    async with Practice(folder, deliver_to=where) as practice:
        assert practice.receiver == where
        assert practice.profile.name == "Practice provider"
    assert names(tmp_path) == []


async def test_practice_says_why_it_cannot_start(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path, tmp_path)
    folder.profile_file.write_text("schema = 99\n", encoding="utf-8")
    with pytest.raises(PracticeFault) as fault:
        async with Practice(folder):
            pass
    assert str(folder.profile_file) in fault.value.problem.place
    assert descendants() == []
    assert folder.profile_file.read_text(encoding="utf-8") == "schema = 99\n"
