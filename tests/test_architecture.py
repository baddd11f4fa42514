"""The floors hold: every contract is kept, and a planted violation of each one fails and is named."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from etrn_gui.cli.app import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]

# Contract, new module, its one line, and what the report must name.
PLANTED = [
    ("floors", "domain/planted.py", "import etrn_gui.storage", "etrn_gui.domain.planted -> etrn_gui.storage"),
    ("floors", "flush/planted.py", "import etrn_gui.receiver", "etrn_gui.flush.planted -> etrn_gui.receiver"),
    ("floors", "attic.py", "", "etrn_gui.attic"),
    ("bridge", "ui/planted.py", "import etrn_gui.storage", "etrn_gui.ui.planted -> etrn_gui.storage"),
    ("reading", "reading/planted.py", "import etrn_gui.storage", "etrn_gui.reading.planted -> etrn_gui.storage"),
    ("headless", "cli/planted.py", "import etrn_gui.ui", "etrn_gui.cli.planted -> etrn_gui.ui"),
    ("qt", "domain/planted.py", "import PySide6", "etrn_gui.domain.planted"),
    ("qasync", "ui/planted.py", "from qasync import QEventLoop", "etrn_gui.ui.planted"),
    ("keyring", "flush/planted.py", "import keyring", "etrn_gui.flush.planted"),
    ("journal", "flush/planted.py", "import sqlite3", "etrn_gui.flush.planted"),
    ("client", "receiver/planted.py", "import aiosmtplib", "etrn_gui.receiver.planted"),
    ("names", "receiver/planted.py", "import dns.resolver", "etrn_gui.receiver.planted"),
    ("terminal", "flush/planted.py", "from rich.table import Table", "etrn_gui.flush.planted"),
    ("domain", "domain/planted.py", "import asyncio", "etrn_gui.domain.planted -> asyncio"),
    ("sans-io", "smtp/planted.py", "from time import monotonic", "etrn_gui.smtp.planted -> time"),
]

# `etrnctl`, which tells on standard error what it has loaded when it ends.
TELL_LOADED = """
import atexit, sys
atexit.register(lambda: print(*sys.modules, sep="\\n", file=sys.stderr))
from etrn_gui.__main__ import main
sys.exit(main())
"""


def lint(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "etrn_gui", tmp_path / "etrn_gui", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_every_contract_is_kept() -> None:
    report = lint(ROOT)
    assert report.returncode == 0, report.stdout + report.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in report.stdout


@pytest.mark.parametrize(("contract", "module", "line", "named"), PLANTED)
def test_a_planted_violation_fails_and_is_named(copy: Path, contract: str, module: str, line: str, named: str) -> None:
    (copy / "etrn_gui" / module).write_text(line + "\n")
    report = lint(copy, "--contract", contract)
    assert report.returncode == 1, report.stdout + report.stderr
    assert "0 kept, 1 broken" in report.stdout
    assert named in " ".join(report.stdout.split())


def test_every_contract_has_its_planted_violation() -> None:
    assert {contract["id"] for contract in CONTRACTS} == {contract for contract, *_ in PLANTED}


def test_the_domain_contract_names_every_dependency_but_its_own() -> None:
    lines = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    modules = {Requirement(line).name.removesuffix("-Essentials").replace("dnspython", "dns") for line in lines}
    domain = next(contract for contract in CONTRACTS if contract["id"] == "domain")
    assert modules - {"idna", "cronsim"} <= set(domain["forbidden_modules"])


@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], *([name, "--help"] for name in COMMANDS)], ids=" ".join
)
def test_etrnctl_starts_without_qt(arguments: list[str]) -> None:
    command = [sys.executable, "-c", TELL_LOADED, *arguments]
    child = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert child.returncode == 0, child.stderr[-2000:]
    assert "etrnctl" in child.stdout
    loaded = set(child.stderr.splitlines())
    assert "etrn_gui.__main__" in loaded
    if arguments[0] in COMMANDS:
        assert COMMANDS[arguments[0]].module in loaded
    assert {name.partition(".")[0] for name in loaded}.isdisjoint({"PySide6", "shiboken6", "qasync"})


def test_commands_that_are_loaded_by_name_stay_under_the_contracts_of_cli() -> None:
    assert all(command.module.startswith("etrn_gui.cli.") for command in COMMANDS.values())
