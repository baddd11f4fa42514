"""Packages are unpacked once, whole, also when two processes ask at the same time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.lab import packages
from tests.lab.packages import LabError, PackageFile

ROOT = Path(__file__).parents[2]
ASK = """
import sys
from pathlib import Path
from tests.lab import packages
packages.CACHE = Path(sys.argv[1])
print(packages.unpacked("swaks"))
"""


def test_two_processes_get_the_same_tree(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ASK, str(tmp_path)]
    both = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    answers = {process.communicate(timeout=100)[0].strip() for process in both}
    (tree,) = map(Path, answers)
    assert os.access(tree / "usr/bin/swaks", os.X_OK)
    assert (tree / "bin").readlink() == Path("usr/bin")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_what_is_unpacked_is_not_asked_for_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "CACHE", tmp_path)
    tree = packages.unpacked("swaks")
    monkeypatch.setattr(packages, "_apt_get", lambda *_: pytest.fail("asked apt again"))
    assert packages.unpacked("swaks") == tree


def test_a_package_that_does_not_exist_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "CACHE", tmp_path)
    with pytest.raises(LabError, match="Unable to locate package no-such-package"):
        packages.unpacked("no-such-package")


@pytest.mark.parametrize(
    ("file_name", "request_", "version"),
    [
        ("postfix_3.7.11-0+deb12u1_amd64.deb", "postfix:amd64=3.7.11-0+deb12u1", "3.7.11-0+deb12u1"),
        ("swaks_20201014.0-2_all.deb", "swaks=20201014.0-2", "20201014.0-2"),
        ("procps_2%3a4.0.2-3_amd64.deb", "procps:amd64=2:4.0.2-3", "2:4.0.2-3"),
    ],
)
def test_a_file_name_tells_what_to_ask_for(file_name: str, request_: str, version: str) -> None:
    assert PackageFile(file_name).request == request_
    assert PackageFile(file_name).version == version


@pytest.fixture(autouse=True)
def apt() -> None:
    if not Path("/usr/bin/apt-get").exists():
        pytest.skip("the lab takes its servers from Debian or Ubuntu packages; there is no apt-get")
