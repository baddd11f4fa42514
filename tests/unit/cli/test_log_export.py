"""`etrnctl log --filter` and `--export`."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from etrn_gui.__main__ import main
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.search import SearchIndex
from tests.unit.storage.journal_rows import delivery, refusal


@pytest.fixture
def data(tmp_path: Path) -> Path:
    with Journal(tmp_path / "journal.sqlite") as journal:
        journal.record([delivery("1", size=2_000_000), delivery("2", subject="Grüße"), refusal()])
    return tmp_path


def test_rows_that_pass_are_printed_oldest_first(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["log", "--data-dir", str(data), "--json", "--filter", "from:ann"]) == 0
    assert [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()] == [1, 2]
    assert main(["log", "--data-dir", str(data), "--filter", ">1MB"]) == 0
    assert "2.0 MB" in capsys.readouterr().out
    assert main(["log", "--data-dir", str(data), "--json", "--filter", "refused", "--since", "2026-11-23"]) == 0
    assert [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()] == [3]
    assert main(["log", "--data-dir", str(data), "--json", "--filter", "-subject:grüße delivered"]) == 0
    assert [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()] == [1]
    assert main(["log", "--data-dir", str(data), "--json", "--filter", "-grüße"]) == 0
    assert [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()] == [1, 3]


def test_what_nobody_can_answer_is_said(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in ("body:x", "-body:x"):
        assert main(["log", "--data-dir", str(data), "--filter", words]) == 0
        assert "nobody can tell what stands in the texts" in capsys.readouterr().err
    with closing(SearchIndex(data / "search.sqlite", data / "journal.sqlite")) as index:
        index.extend(10)
        index.add_bodies([(number, "wind") for number, _ in index.next_bodies(10)])
    assert main(["log", "--data-dir", str(data), "--filter", "body:wind"]) == 0
    told = capsys.readouterr()
    assert (len(told.out.splitlines()), told.err) == (2, "")


def test_an_export_tells_how_many_rows_it_holds(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = data / "rows.csv"
    assert main(["log", "--data-dir", str(data), "--json", "--export", str(target)]) == 0
    assert json.loads(capsys.readouterr().out) == {"event": "exported", "file": str(target), "rows": 3, "missing": 0}
    assert target.read_bytes().count(b"\r\n") == 4


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--filter", "has:x"], "“has:” is not known"),
        (["--filter", "a -"], "Nothing stands behind “-”"),
        (["--export", "rows.xls"], "name does not tell"),
        (["--filter", "a", "--follow"], "--follow does not go"),
    ],
)
def test_a_wrong_wish_is_said(data: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str) -> None:
    assert main(["log", "--data-dir", str(data), *options]) == 64
    assert said in capsys.readouterr().err


def test_a_folder_that_is_missing_is_named(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["log", "--data-dir", str(data), "--export", str(data / "nowhere" / "x.mbox")]) == 78
    assert "cannot be written" in capsys.readouterr().err


def test_without_a_journal_nothing_has_happened(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["log", "--data-dir", str(tmp_path), "--filter", "a"]) == 0
    assert "Nothing has happened yet" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
