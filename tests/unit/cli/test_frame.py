"""The frame of `etrnctl`: what is loaded, how a command ends, and where its data lies."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from etrn_gui import __version__
from etrn_gui.__main__ import main
from etrn_gui.cli import app
from etrn_gui.cli.app import COMMANDS, Command
from etrn_gui.domain.problem import Problem
from tests.unit.cli.conftest import Etrnctl

ROOT = Path(__file__).resolve().parents[3]


def python(*arguments: str, **more: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **more}
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


def loaded_by(*arguments: str) -> set[str]:
    """Which modules are loaded when a command has ended."""
    script = f"import sys; from etrn_gui.__main__ import main; main({list(arguments)!r}); print(*sys.modules)"
    return set(python("-c", script).stdout.splitlines()[-1].split())


@pytest.mark.parametrize("arguments", [["--version"], ["--json", "--version"]])
def test_the_version(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"etrnctl {__version__}\n"


def test_the_version_is_told_at_once() -> None:
    """Nothing is loaded for it but the package itself."""
    ended = python("-X", "importtime", "-m", "etrn_gui", "--version")
    assert ended.stdout == f"etrnctl {__version__}\n"
    own = {line.split("|")[-1].strip() for line in ended.stderr.splitlines()}
    assert {name for name in own if name.startswith("etrn_gui")} == {"etrn_gui"}
    assert not own & {"typer", "asyncio", "pathlib", "re", "dataclasses"}


def test_a_command_loads_what_it_needs_and_no_more(data: Path) -> None:
    loaded = loaded_by("--data-dir", str(data), "profile", "list")
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


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help(name: str, etrnctl: Etrnctl) -> None:
    ended = etrnctl(name, "--help")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(f"Usage: etrnctl {name}")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["profil"], "Did you mean 'profile'"),
        (["nonsense"], "No such command 'nonsense'"),
        (["log", "--nonsense"], "--nonsense"),
        (["log", "--flush", "x"], "--flush"),
        (["log", "--data-dir"], "--data-dir"),
        (["log", "extra"], "extra"),
        (["profile"], "Missing command"),
        (["profile", "show"], "NAME"),
        (["--data-dir", "x"], "Missing command"),
    ],
)
def test_a_wrong_command_line_ends_with_64_and_says_where_to_look(
    arguments: list[str], named: str, etrnctl: Etrnctl
) -> None:
    ended = etrnctl(*arguments)
    assert ended.code == 64
    assert named in ended.err
    assert "--help" in ended.err
    assert ended.out == ""


def test_nothing_at_all_shows_the_help_and_ends_with_64(etrnctl: Etrnctl) -> None:
    ended = etrnctl()
    assert ended.code == 64
    assert "Commands:" in ended.out


def test_under_json_a_problem_is_an_object_too(etrnctl: Etrnctl) -> None:
    ended = etrnctl("nonsense", "--json")
    [event] = ended.events
    assert event["event"] == "problem"
    assert "nonsense" in event["what"]
    assert "--help" in event["remedy"]
    assert "nonsense" in ended.err


@pytest.mark.parametrize("where", ["before", "after", "environment"])
def test_the_data_folder_may_be_named_in_three_places(
    where: str, tmp_path: Path, etrnctl: Etrnctl, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "named"
    option = ["--data-dir", str(folder)]
    add = ["profile", "add", "H", "--host", "h.example"]
    if where == "environment":
        monkeypatch.setenv("ETRN_DATA_DIR", str(folder))
    ended = etrnctl(*{"before": [*option, *add], "after": [*add, *option], "environment": add}[where])
    assert ended.code == 0, ended.err
    assert (folder / "etrn-gui.toml").exists()


def test_the_nearer_data_folder_wins(tmp_path: Path, etrnctl: Etrnctl) -> None:
    add = ["profile", "add", "H", "--host", "h.example"]
    assert etrnctl("--data-dir", str(tmp_path / "far"), *add, "--data-dir", str(tmp_path / "near")).code == 0
    assert [path.parent.name for path in tmp_path.rglob("etrn-gui.toml")] == ["near"]


class BrokenThingError(Exception):
    problem = Problem("The thing is broken.", "Mend it.", "thing")


def command_that(body: object) -> dict[str, Command]:
    """A command of this very module."""
    globals()["planted"] = body
    return {"planted": Command(__name__, "planted", "Planted.")}


def test_an_exception_with_a_problem_is_told_without_a_traceback(
    etrnctl: Etrnctl, monkeypatch: pytest.MonkeyPatch
) -> None:
    def body() -> None:
        raise BrokenThingError

    monkeypatch.setattr(app, "COMMANDS", command_that(body))
    ended = etrnctl("planted")
    assert (ended.code, ended.err) == (78, "etrnctl: thing: The thing is broken. Mend it.\n")


def test_a_fault_of_the_program_ends_with_70_and_can_be_reported(
    etrnctl: Etrnctl, monkeypatch: pytest.MonkeyPatch
) -> None:
    def body() -> None:
        raise LookupError("unforeseen")

    monkeypatch.setattr(app, "COMMANDS", command_that(body))
    ended = etrnctl("planted")
    assert ended.code == 70
    assert "Traceback" in ended.err
    assert "LookupError: unforeseen" in ended.err
    assert "report" in ended.err.splitlines()[-1]


def test_ctrl_c_ends_with_130(etrnctl: Etrnctl, monkeypatch: pytest.MonkeyPatch) -> None:
    def body() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "COMMANDS", command_that(body))
    assert etrnctl("planted").code == 130


def test_a_file_with_faults_names_them_all(etrnctl: Etrnctl, data: Path) -> None:
    data.mkdir()
    (data / "etrn-gui.toml").write_text("schema = 1\ncolour = 1\n[[profile]]\nname = 'H'\n")
    ended = etrnctl("profile", "list", "--json")
    assert ended.code == 78
    assert [event["place"].removeprefix(f"{data}/etrn-gui.toml: ") for event in ended.events] == [
        "line 2, colour",
        "line 3, profile “H”, host",
    ]
    assert len(ended.err.splitlines()) == 2


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
