import configparser
import plistlib
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from etrn_gui.storage.autostart import LaunchAgent, XdgEntry, exec_word, set_autostart, system_autostart

ODD = ("/opt/my program/etrn-gui", "--data-dir", '/home/ana/100% "mail" $HOME `x` \\ end', "--in-tray")


def exec_line(file: Path) -> list[str]:
    """Read an Exec line as the Desktop Entry Specification says: first the string's escapes, then its quotes."""
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(file, encoding="utf-8")
    value = parser["Desktop Entry"]["Exec"].replace("\\\\", "\\")
    return [re.sub(r"\\([$`])", r"\1", word).replace("%%", "%") for word in shlex.split(value)]


def test_an_entry_is_written_read_back_and_removed(tmp_path: Path) -> None:
    entry = XdgEntry(tmp_path / "autostart")
    assert not entry.is_on()
    assert set_autostart(True, ODD, entry) is None
    assert entry.is_on()
    assert exec_line(entry.file) == list(ODD)
    assert set_autostart(False, ODD, entry) is None
    assert not entry.is_on()
    assert list(entry.file.parent.iterdir()) == []
    assert set_autostart(False, ODD, entry) is None, "what is not there needs no removal"


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_an_entry_that_the_desktop_has_turned_off_is_off(tmp_path: Path, line: str) -> None:
    entry = XdgEntry(tmp_path)
    entry.turn_on(["etrn-gui"])
    entry.file.write_text(entry.file.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    assert not entry.is_on()
    entry.turn_on(["etrn-gui"])
    assert entry.is_on()


def test_the_entry_is_valid(tmp_path: Path) -> None:
    entry = XdgEntry(tmp_path)
    entry.turn_on([sys.executable, "-m", "etrn_gui.gui", "--in-tray"])
    if tool := shutil.which("desktop-file-validate"):
        done = subprocess.run([tool, str(entry.file)], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")
    assert f"TryExec={sys.executable}" in entry.file.read_text(encoding="utf-8")


@pytest.mark.parametrize(("word", "written"), [("plain", "plain"), ("", '""'), ("a b", '"a b"'), ("50%", '"50%%"')])
def test_words_are_quoted_where_they_must_be(word: str, written: str) -> None:
    assert exec_word(word) == written


def test_a_launch_agent(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path / "LaunchAgents")
    assert not agent.is_on()
    agent.turn_on(ODD)
    assert agent.is_on()
    found = plistlib.loads(agent.file.read_bytes())
    assert found["ProgramArguments"] == list(ODD)
    assert "KeepAlive" not in found, "quitting it quits it"
    agent.turn_off()
    assert not agent.file.exists()


def test_what_cannot_be_changed_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file stands here")
    problem = set_autostart(True, ["etrn-gui"], XdgEntry(tmp_path / "autostart"))
    assert problem is not None
    assert "could not be changed" in problem.what


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="other systems have other ways")
def test_the_folder_of_this_session(tmp_path: Path) -> None:
    chosen = system_autostart({"XDG_CONFIG_HOME": str(tmp_path)})
    assert isinstance(chosen, XdgEntry)
    assert chosen.file == tmp_path / "autostart" / "etrn-gui.desktop"
    usual = system_autostart({"XDG_CONFIG_HOME": "relative"})
    assert isinstance(usual, XdgEntry)
    assert usual.file == Path.home() / ".config" / "autostart" / "etrn-gui.desktop", (
        "a relative path counts for nothing"
    )
