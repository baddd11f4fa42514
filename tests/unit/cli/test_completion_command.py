"""Completion as a shell does it: bash reads the script and is asked what could stand next."""

import shlex
import subprocess
from pathlib import Path

import pytest
import typer
from typer.core import TyperGroup

from etrn_gui.__main__ import main
from etrn_gui.cli.app import COMMANDS, whole_app
from etrn_gui.cli.completion import Shell, places


def script(shell: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["completion", shell]) == 0
    return capsys.readouterr().out


def offered(line: str, source: str, folder: Path) -> list[str]:
    """What bash offers at the end of a line."""
    words = line.split(" ")
    ask = (
        f"COMP_WORDS=({shlex.join(words)}) COMP_CWORD={len(words) - 1}; _etrnctl; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", f"{source}\n{ask}"], cwd=folder, capture_output=True, text=True, timeout=20, check=True
    )
    assert not done.stderr
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("etrnctl fl", ["flush"]),
        ("etrnctl flush --w", ["--wait"]),
        ("etrnctl profile re", ["remove"]),
        ("etrnctl profile add --tls-p", ["--tls-pin"]),
        ("etrnctl --json receive --ac", ["--accept"]),
        ("etrnctl flush #q", []),
        ("etrnctl receive --superv", []),
    ],
)
def test_bash_offers_what_can_stand_next(
    line: str, expected: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert offered(line, script("bash", capsys), tmp_path) == expected


@pytest.mark.parametrize("shell", list(Shell))
def test_every_command_and_option_is_in_every_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    group = typer.main.get_command(whole_app())
    assert isinstance(group, TyperGroup)
    written = script(shell, capsys)
    known = dict(places(group))
    assert {path[0] for path in known if path} == set(COMMANDS)
    for path, words in known.items():
        assert all(
            (f"-l {word.text[2:]} " if shell == "fish" and word.text[:2] == "--" else word.text) in written
            for word in words
        ), path


def test_an_unknown_shell_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "tcsh"]) == 64
    assert "tcsh" in capsys.readouterr().err
