"""`etrnctl spool` beside a running provider, as a person and as a script see it."""

import json
from pathlib import Path

import pytest

from etrn_gui.cli.app import run
from tests.commands import Running, etrnctl


def test_the_command(tmp_path: Path) -> None:
    """put, list, show, return and remove, in that order."""
    with Running(tmp_path, "provide", "--node", "y.example=127.0.0.1:1", "--listen", "127.0.0.1:0") as provider:
        provider.wait("listening")
        made = etrnctl(tmp_path, "spool", "put", "a@y.example", "--subject", "Hello", "--count", "3")
        assert (made.returncode, made.stdout) == (0, "The provider holds 3 more.\n")
        assert provider.wait("held")["to"] == ["a@y.example"]
        listed = [json.loads(line) for line in etrnctl(tmp_path, "spool", "list", "--json").stdout.splitlines()]
        assert [(entry["state"], entry["from"], entry["to"]) for entry in listed] == [
            ("waiting", "ana@northfleet.example", ["a@y.example"])
        ] * 3
        first, second, _ = (entry["id"] for entry in listed)
        shown = etrnctl(tmp_path, "spool", "show", first).stdout
        assert shown.startswith("Received: from ")
        assert "Subject: Hello 1" in shown
        short = etrnctl(tmp_path, "spool", "list").stdout.splitlines()[1].split()[0]
        assert len(short) < 20
        assert first.startswith(short)
        assert etrnctl(tmp_path, "spool", "return", short).returncode == 0
        assert etrnctl(tmp_path, "spool", "remove", second).returncode == 0
        told = etrnctl(tmp_path, "spool", "list").stdout.splitlines()
        assert [line.split()[1] for line in told] == ["STATE", "waiting", "returned"]
        assert told[1].endswith("not asked for yet")
        assert told[2].endswith("Returned by hand")
        gone = etrnctl(tmp_path, "spool", "remove", second)
        assert (gone.returncode, "There is no message" in gone.stderr) == (65, True)
        refused = etrnctl(tmp_path, "spool", "put", "a@elsewhere.example")
        assert (refused.returncode, "550" in refused.stderr) == (69, True)


def test_an_empty_spool(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["spool", "list", "--data-dir", str(tmp_path)]) == 0
    assert capsys.readouterr().err == "Nothing is held, and nothing was returned.\n"
    assert run(["spool", "put", "a@y.example", "--data-dir", str(tmp_path)]) == 69
    assert "Start it with etrnctl provide." in capsys.readouterr().err
    assert run(["spool", "put", "a@y.example", "--file", "/nowhere.eml", "--data-dir", str(tmp_path)]) == 65
