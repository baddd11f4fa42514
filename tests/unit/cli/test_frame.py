"""The frame of `etrnctl`: how a command ends, and where its data lies."""

from pathlib import Path

import pytest

from etrn_gui import __version__
from etrn_gui.__main__ import main
from etrn_gui.cli import app
from etrn_gui.cli.app import COMMANDS, Command
from etrn_gui.domain.problem import Problem
from tests.unit.cli.conftest import Etrnctl

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("arguments", [["--version"], ["--json", "--version"]])
def test_the_version(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"etrnctl {__version__}\n"


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
