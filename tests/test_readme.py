"""Every command in README.md is run: here, or in a test or trial that is named here."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import typer

from etrn_gui.cli.app import COMMANDS, whole_app
from etrn_gui.demo.ports import free_port
from etrn_gui.domain.outcome import Outcome, Verdict

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PATIENCE = 120


def blocks() -> list[list[str]]:
    """The lines of each block of shell commands."""
    found = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    return [[line.split("  #")[0].rstrip() for line in block.splitlines()] for block in found]


def block(word: str) -> list[str]:
    """The one block that holds a word."""
    (found,) = [lines for lines in blocks() if any(word in line for line in lines)]
    return found


TRY, INSTALL, BY_HAND, LATER = block("make demo"), block("pip install"), block("etrnctl flush"), block("--export")
SERVICE, LOW_PORT, BACKUP = block("--user"), block(".socket"), block("tar -c")


def test_every_block_is_one_of_those_below() -> None:
    assert sorted(blocks()) == sorted([TRY, INSTALL, BY_HAND, LATER, SERVICE, LOW_PORT, BACKUP])


FOREIGN = {"ETRN_DATA_DIR", "DISPLAY", "WAYLAND_DISPLAY", "ARGS", "MAKEFLAGS", "MFLAGS", "MAKEOVERRIDES"}
"""What a person's shell does not have when the first command of README is typed."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A person's home; etrnctl, etrn-gui and python3 there are those of this checkout."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, start in {"python3": "", "etrnctl": " -m etrn_gui", "etrn-gui": " -m etrn_gui.gui"}.items():
        (programs / name).write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)}{start} "$@"\n')
        (programs / name).chmod(0o755)
    return tmp_path


def environment(home: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    return {
        **kept,
        "HOME": str(home),
        "PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "QT_QPA_PLATFORM": "offscreen",
        **more,
    }


def run(line: str, home: Path, folder: Path, **more: str) -> str:
    done = subprocess.run(
        ["bash", "-c", line],
        cwd=folder,
        env=environment(home, **more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, (line, done.stdout, done.stderr)
    return done.stdout


@contextmanager
def going_on(line: str, home: Path, **more: str) -> Iterator[None]:
    """A command that goes on until the end of the block; it listens when the block begins."""
    process = subprocess.Popen(
        shlex.split(f"{line} --json"), cwd=home, env=environment(home, **more), stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout
        try:
            while json.loads(process.stdout.readline())["event"] != "listening":
                pass
            yield
        finally:
            process.terminate()
            process.stdout.read()


# -- the first hour, line by line --------------------------------------------------------------------------------------


def test_two_commands_show_the_main_job(home: Path) -> None:
    clone, demo = TRY
    source = clone.replace("<this repository>", shlex.quote(str(ROOT)))
    # The clone is set up already: what `make demo` sets up is proved by every run of `make test` in a new checkout.
    said = run(f"{source} && {demo} READY=true BIN={shlex.quote(str(home / 'bin'))}", home, home, PYTHONPATH="")
    assert "All messages arrived and were confirmed." in said
    assert sorted(path.name for path in (home / "etrn-gui" / "out").iterdir()) == ["demo-dark.png", "demo-light.png"]


def test_pip_installs_it_with_its_programs_and_pictures(home: Path) -> None:
    folder = home / "checkout"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)
    make, install, demo = INSTALL
    run(make, home, folder)
    (site,) = (folder / ".venv" / "lib").glob("python*/site-packages")
    (site / "locked.pth").write_text(sysconfig.get_path("purelib"))  # what would be fetched, from where it lies
    offline = {"PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1", "PIP_NO_BUILD_ISOLATION": "0", "PYTHONPATH": ""}
    run(install, home, folder, **offline)
    assert "All messages arrived" in run(f"{demo} --auto", home, folder, PYTHONPATH="")
    told = run(
        "cd / && .venv/bin/etrnctl --version".replace(".venv", str(folder / ".venv")), home, folder, PYTHONPATH=""
    )
    assert told.startswith("etrnctl ")


def test_six_commands_by_hand_and_what_is_asked_for_later(home: Path) -> None:
    ports = {port: str(free_port()) for port in ("2587", "2525")}

    def here(line: str) -> str:
        return re.sub("|".join(ports), lambda found: ports[found[0]], line)

    provide, receive, put, add, flush, log = map(here, BY_HAND)
    export, said, schedule, outlook, spool = LATER
    trial = {"ETRN_DATA_DIR": str(home / "trial")}
    with going_on(provide, home, **trial), going_on(receive, home, **trial):
        run(put, home, home, **trial)
        run(add, home, home, **trial)
        assert "Weather" not in run(log, home, home, **trial)
        assert "confirmed" in run(flush, home, home, **trial)
        assert "Weather" in run(log, home, home, **trial)

        run(export, home, home, **trial)
        assert "Subject: Weather" in (home / "found.mbox").read_text()
        assert "C ETRN harbour.example" in run(said, home, home, **trial)
        run(schedule, home, home, **trial)
        assert "15 min" in run(outlook, home, home, **trial)
        assert "Weather" not in run(spool, home, home, **trial)
    assert not (home / ".config").exists(), "everything is in one folder"


def test_a_backup_brings_everything_back(home: Path) -> None:
    keep, restore = BACKUP
    run("etrnctl profile add Trial --host mail.example --queue harbour.example", home, home)
    (home / ".local" / "share" / "etrn-gui" / "mail" / "new").mkdir(parents=True)
    (home / ".local" / "share" / "etrn-gui" / "mail" / "new" / "1.a.b").write_text("Subject: kept\n\n")
    run(keep, home, home)
    shutil.rmtree(home / ".config")
    shutil.rmtree(home / ".local")
    run(restore, home, home)
    assert "Trial" in run("etrnctl profile list", home, home)
    assert (home / ".local" / "share" / "etrn-gui" / "mail" / "new" / "1.a.b").read_text() == "Subject: kept\n\n"


def test_the_services_that_are_named_exist() -> None:
    """systemd itself is not run here; tests/test_installers.py starts the receiver as its socket unit does."""
    (*enabled, _linger), (low,) = SERVICE, LOW_PORT
    assert [line.split()[-1] for line in enabled] == ["etrn-receive", "etrn-schedule"]
    for line in enabled:
        assert (ROOT / "resources" / "systemd" / f"{line.split()[-1]}.service").is_file()
    assert (ROOT / "resources" / "systemd" / low.split()[-1].replace("$USER", "")).is_file()


# -- what stands in the text ----------------------------------------------------------------------------------------


def test_every_command_that_is_named_exists() -> None:
    named = set(re.findall(r"`etrnctl (\w+)", README))
    assert named
    assert named <= set(COMMANDS)
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z-]+)", README)) <= targets


def options(command: Any, path: str = "etrnctl") -> Iterator[tuple[str, set[str]]]:
    """Each command with its options."""
    yield path, {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
    for name, below in getattr(command, "commands", {}).items():
        yield from options(below, f"{path} {name}")


def test_every_option_that_is_named_exists() -> None:
    known = dict(options(typer.main.get_command(whole_app())))
    every = set().union(*known.values())
    text = re.sub(r"^```\w*\n.*?^```$", "", README, flags=re.MULTILINE | re.DOTALL)
    for code in re.findall(r"`([^`\n]*--[^`\n]*)`", text):
        path = re.match(r"(etrnctl(?: [a-z]+)*)", code)
        for option in re.findall(r"--[a-z-]+", code):
            assert option in (known[path[1]] if path else every), code


def test_the_settings_that_are_named_are_read(home: Path) -> None:
    folder = home / "settings"
    folder.mkdir()
    lines = ["[receiver]", *re.findall(r"`((?:normalize|keep_receiving) = [^`]+)`", README)]
    (folder / "etrn-gui.toml").write_text("\n".join(["schema = 1", *lines]))
    run("etrnctl profile list", home, home, ETRN_DATA_DIR=str(folder))
    assert len(lines) == 3


def test_the_pictures_are_small() -> None:
    for target in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README):
        assert (ROOT / target).stat().st_size < 150_000, target


def test_every_outcome_and_verdict_is_explained() -> None:
    rows = re.findall(r"^\| `?([a-z_]+)`? \|", README, re.MULTILINE)
    assert {*Outcome, *Verdict} <= set(rows)


def test_every_link_and_picture_is_there() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).is_file(), target
