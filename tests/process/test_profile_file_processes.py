"""The profile file among several processes: one change wins, and none is half written."""

import subprocess
import sys
from pathlib import Path

import pytest

from etrn_gui.domain.profile import Profile
from etrn_gui.storage.profile_file import Configuration, ProfileFile

HARBOUR = Configuration((Profile("Harbour", "h.example"),))

ADD = """
import sys
from pathlib import Path
from etrn_gui.domain.profile import Profile
from etrn_gui.storage.profile_file import ProfileFile

file = ProfileFile(Path(sys.argv[1]))
found = file.load()
print("loaded", flush=True)
sys.stdin.readline()
problem = file.save(found.with_profile(Profile(sys.argv[2], "h.example")))
print(problem or "saved", flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "etrn-gui.toml"


def names(path: Path) -> list[str]:
    configuration = ProfileFile(path).load()
    assert isinstance(configuration, Configuration)
    return [profile.name for profile in configuration.profiles]


def child(script: str, *arguments: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_of_several_processes_that_edit_at_once_one_wins_and_the_others_are_told(path: Path) -> None:
    editors = [child(ADD, path, f"P{number}") for number in range(4)]
    try:
        for editor in editors:
            assert editor.stdout is not None
            assert editor.stdout.readline() == "loaded\n"
        for editor in editors:
            assert editor.stdin is not None
            editor.stdin.write("\n")
            editor.stdin.flush()
        ends = [editor.communicate(timeout=30)[0].strip() for editor in editors]
    finally:
        for editor in editors:
            editor.kill()
            editor.wait()
    assert sorted(end == "saved" for end in ends) == [False, False, False, True]
    assert all("changed by another program" in end for end in ends if end != "saved")
    assert names(path) == [f"P{ends.index('saved')}"]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes")
def test_a_full_disk_leaves_the_old_file_and_says_so(path: Path) -> None:
    file = ProfileFile(path)
    file.load()
    assert file.save(HARBOUR) is None
    before = path.read_bytes()

    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))"
    editor = child(f"{limit}\n{ADD}", path, "Ship")
    ends = editor.communicate("\n", timeout=30)[0]
    assert "cannot be written" in ends
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir() if entry.suffix == ".tmp"] == []
