"""The ground holds: the lock is whole, the wheel is whole, and setting up says in one line what it lacks."""

import itertools
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import etrn_gui

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "installers" / "setup" / "lock"
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())

LEVELS = ("run", "test", "build")
SYSTEMS = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    "macos": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
}
PLACES = list(itertools.product(["3.11", "3.12", "3.13"], SYSTEMS))


def locked(level: str) -> list[tuple[Requirement, list[str]]]:
    """Each requirement of a lock file with its hashes."""
    text = re.sub(r"^ *#.*\n", "", (LOCK / f"{level}.txt").read_text(), flags=re.MULTILINE)
    parts = [line.split("--hash=") for line in text.replace("\\\n", " ").splitlines()]
    return [(Requirement(name), [one.strip() for one in hashes]) for name, *hashes in parts]


def active(requirement: Requirement, python: str, system: str) -> bool:
    cpython = {"implementation_name": "cpython", "platform_python_implementation": "CPython"}
    place = {"python_version": python, "python_full_version": f"{python}.1", "extra": "", **cpython, **SYSTEMS[system]}
    return requirement.marker is None or requirement.marker.evaluate(place)


def asked_for(level: str) -> list[Requirement]:
    groups = {"run": ["build"], "test": ["build", "test", "check"], "build": ["build", "bundle"]}[level]
    lines = PYPROJECT["project"]["dependencies"] + [
        line for name in groups for line in PYPROJECT["dependency-groups"][name]
    ]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("level", LEVELS)
def test_the_lock_names_no_index_and_no_place(level: str) -> None:
    assert not re.search(r"://|^ *-(?!-hash)|\s@\s|index|find-links", (LOCK / f"{level}.txt").read_text(), re.MULTILINE)


@pytest.mark.parametrize("level", LEVELS)
def test_every_locked_requirement_is_exact_and_has_hashes(level: str) -> None:
    for requirement, hashes in locked(level):
        assert re.fullmatch(r"==[\w.!+]+", str(requirement.specifier)), requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", one) for one in hashes), requirement


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(("python", "system"), PLACES)
def test_the_lock_gives_what_pyproject_asks_for(level: str, python: str, system: str) -> None:
    here = [requirement for requirement, _ in locked(level) if active(requirement, python, system)]
    versions = {requirement.name: str(requirement.specifier)[2:] for requirement in here}
    assert len(versions) == len(here), "one version for each name"
    for wish in asked_for(level):
        if active(wish, python, system):
            assert wish.specifier.contains(versions[wish.name.lower()]), wish


@pytest.mark.parametrize("level", ["test", "build"])
def test_the_wider_locks_hold_the_run_lock(level: str) -> None:
    wider = {str(requirement): hashes for requirement, hashes in locked(level)}
    for requirement, hashes in locked("run"):
        assert wider[str(requirement)] == hashes


def run(command: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)], ROOT)
    assert build.returncode == 0, build.stderr
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_the_package_its_resources_and_the_licence(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    resources = {path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert resources
    assert {f"etrn_gui/_resources/{path.as_posix()}" for path in resources} <= held
    assert {path.relative_to(ROOT).as_posix() for path in (ROOT / "etrn_gui").rglob("*.py")} <= held
    assert {name.split("/")[0] for name in held} == {"etrn_gui", f"etrn_gui-{etrn_gui.__version__}.dist-info"}
    assert f"etrn_gui-{etrn_gui.__version__}.dist-info/licenses/LICENSE" in held


def test_the_wheel_runs_where_no_checkout_is(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    environment = {"PYTHONPATH": str(tmp_path)}
    found = run([sys.executable, "-c", "import etrn_gui; print(etrn_gui.__file__)"], tmp_path, **environment)
    assert Path(found.stdout.strip()).is_relative_to(tmp_path)
    told = run([sys.executable, "-m", "etrn_gui", "--version"], tmp_path, **environment)
    assert etrn_gui.__version__ in told.stdout, told.stderr


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A checkout of the set-up alone, without .venv."""
    shutil.copytree(ROOT / "installers" / "setup", tmp_path / "installers" / "setup")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_set_up_without_a_fit_python_says_so_in_one_line(bare: Path) -> None:
    old = bare / "python3.10"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    report = run(["installers/setup/setup", "run"], bare, PYTHON=str(old))
    assert report.returncode == 1
    assert report.stderr.startswith("setup: Python 3.11 or newer is needed")
    assert report.stderr.count("\n") == 1
    assert not (bare / ".venv").exists()


def test_set_up_refuses_a_mode_that_it_does_not_know(bare: Path) -> None:
    report = run(["installers/setup/setup", "everything"], bare)
    assert report.returncode == 64
    assert "run|check|bench|test" in report.stderr


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac always has a screen")
@pytest.mark.parametrize(
    ("screen", "arguments", "command"),
    [
        ("", "", "etrn-gui --demo --auto --screenshot out/demo.png"),
        (":0", "", "etrn-gui --demo"),
        (":0", "--auto", "etrn-gui --demo --auto --screenshot out/demo.png"),
        ("", "--auto --screenshot mine.png", "etrn-gui --demo --auto --screenshot mine.png"),
    ],
)
def test_the_demo_clicks_by_itself_where_no_screen_is(screen: str, arguments: str, command: str) -> None:
    make = ["make", "--dry-run", "--no-print-directory", "demo", f"ARGS={arguments}"]
    plan = run(make, ROOT, DISPLAY=screen, WAYLAND_DISPLAY="")
    assert plan.stdout.splitlines()[-1] == f".venv/bin/{command}"


@pytest.mark.parametrize("in_ci", [True, False])
def test_a_skip_fails_in_ci_and_only_there(tmp_path: Path, in_ci: bool) -> None:
    (tmp_path / "pytest.ini").touch()
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_it.py").write_text("import pytest\n\ndef test_it():\n    pytest.skip('no such server here')\n")
    report = run([sys.executable, "-m", "pytest", "-p", "no:cacheprovider"], tmp_path, CI="true" if in_ci else "")
    assert report.returncode == (1 if in_ci else 0)
    assert ("In CI nothing is skipped. Skipped: no such server here" in report.stdout) is in_ci
