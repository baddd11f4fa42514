"""`etrnctl` as it is started: what it loads, a terminal without Unicode, and a reader that goes away."""

import os
import subprocess
import sys
from pathlib import Path

from etrn_gui import __version__
from etrn_gui.cli.app import COMMANDS

ROOT = Path(__file__).resolve().parents[2]


def python(*arguments: str, **more: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **more}
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def loaded_by(*arguments: str) -> set[str]:
    """Which modules are loaded when a command has ended."""
    script = f"import sys; from etrn_gui.__main__ import main; main({list(arguments)!r}); print(*sys.modules)"
    return set(python("-c", script).stdout.splitlines()[-1].split())


def test_the_version_is_told_at_once() -> None:
    """Nothing is loaded for it but the package itself."""
    ended = python("-X", "importtime", "-m", "etrn_gui", "--version")
    assert ended.stdout == f"etrnctl {__version__}\n"
    own = {line.split("|")[-1].strip() for line in ended.stderr.splitlines()}
    assert {name for name in own if name.startswith("etrn_gui")} == {"etrn_gui"}
    assert not own & {"typer", "asyncio", "pathlib", "re", "dataclasses"}


def test_a_command_loads_what_it_needs_and_no_more(tmp_path: Path) -> None:
    loaded = loaded_by("--data-dir", str(tmp_path), "profile", "list")
    assert "etrn_gui.cli.profile.look" in loaded
    assert not {name for name in loaded if name.startswith(("PySide6", "qasync"))}
    assert not loaded & {"etrn_gui.storage.secrets", "keyring", "etrn_gui.receiver", "etrn_gui.flush", "cryptography"}
    assert not loaded & {command.module for name, command in COMMANDS.items() if name != "profile"}


def test_the_help_lists_every_command_without_loading_it() -> None:
    loaded = loaded_by("--help")
    assert not loaded & {command.module for command in COMMANDS.values()}
    ended = python("-m", "etrn_gui", "--help")
    assert ended.returncode == 0
    for name, command in COMMANDS.items():
        assert f"\n  {name} " in ended.stdout
        assert command.help.split()[0] in ended.stdout


def test_a_terminal_without_unicode_is_served_too(tmp_path: Path) -> None:
    environment = {"PYTHONIOENCODING": "ascii", "ETRN_DATA_DIR": str(tmp_path)}
    ended = python("-m", "etrn_gui", "profile", "add", "Ä", "--host", "h.example", **environment)
    assert (ended.returncode, ended.stdout) == (0, "Profile \\u201c\\xc4\\u201d is saved.\n")


def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "etrn_gui", "profile", "--help"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "ETRN_DATA_DIR": str(tmp_path)}
    assert subprocess.run(command, env=environment, capture_output=True, check=False, timeout=60).returncode == 0
    for arguments in (["profile", "list", "--json"], ["profile", "show", "nobody", "--json"]):
        reading, writing = os.pipe()
        os.close(reading)
        (tmp_path / "etrn-gui.toml").write_text('schema = 1\n[[profile]]\nname = "H"\nhost = "h.example"\n')
        ended = subprocess.run(
            [sys.executable, "-m", "etrn_gui", *arguments],
            env=environment,
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
        )
        os.close(writing)
        assert ended.returncode == 0
        assert "Traceback" not in ended.stderr
        assert "BrokenPipe" not in ended.stderr
