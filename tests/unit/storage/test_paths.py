"""Where the data lies, and what is said when it cannot lie there."""

import os
import stat
from pathlib import Path

import pytest

from etrn_gui.storage.paths import DataFolder, find_data_folder


def test_a_named_folder_wins_over_the_environment(tmp_path: Path) -> None:
    folder = find_data_folder(tmp_path / "named", {"ETRN_DATA_DIR": str(tmp_path / "other")})
    assert folder == DataFolder(tmp_path / "named", tmp_path / "named")


def test_the_environment_names_one_folder_for_everything(tmp_path: Path) -> None:
    folder = find_data_folder(None, {"ETRN_DATA_DIR": str(tmp_path)})
    assert folder.profile_file == tmp_path / "etrn-gui.toml"
    assert folder.journal == tmp_path / "journal.sqlite"
    assert folder.mail == tmp_path / "mail"


def test_a_relative_folder_stays_the_same_for_a_child_in_another_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_data_folder(Path("here"), {}).data == tmp_path / "here"


def test_an_empty_variable_counts_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = find_data_folder(None, {"ETRN_DATA_DIR": ""})
    assert folder == DataFolder(tmp_path / "config" / "etrn-gui", tmp_path / "data" / "etrn-gui")


def test_finding_makes_nothing_and_making_makes_it_private(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "a" / "config", tmp_path / "a" / "data")
    assert not list(tmp_path.iterdir())
    assert folder.make() is None
    assert folder.make() is None, "a second time changes nothing"
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (folder.config, folder.data)]
    assert modes == [0o700, 0o700]
    assert not list(folder.data.iterdir())


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for wanted in (tmp_path / "file", tmp_path / "file" / "below"):
        problem = DataFolder(wanted, wanted).make()
        assert problem is not None
        assert problem.place == str(wanted)
        assert "file" in problem.what


def test_a_folder_that_cannot_be_written_is_named() -> None:
    """/proc takes no files from anybody, root or not."""
    wanted = Path("/proc/etrn-gui")
    problem = DataFolder(wanted, wanted).make()
    assert problem is not None
    assert problem.place == str(wanted)
    assert "--data-dir" in problem.remedy


@pytest.mark.skipif(os.name == "nt", reason="no home folder in this form")
def test_the_home_folder_may_be_written_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert find_data_folder(Path("~/mail"), {}).data == tmp_path / "mail"
