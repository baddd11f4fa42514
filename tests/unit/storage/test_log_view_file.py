"""The file of the log's columns and saved filters."""

from pathlib import Path

import pytest

from etrn_gui.domain.log_view import ColumnView, LogView, SavedFilter
from etrn_gui.storage.log_view_file import LogViewFile

VIEW = LogView(
    (ColumnView("subject", True, 240), ColumnView("link", False)),
    (SavedFilter("Ana’s “big” ones", 'from:ana >1MB "Grüße"'),),
    True,
)


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    file = LogViewFile(tmp_path / "log-view.json")
    assert file.load() == (LogView(), None), "a missing file is no fault"
    assert file.save(VIEW) is None
    assert LogViewFile(file.path).load() == (VIEW, None)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "no json",
        "[]",
        '{"schema": 1}',
        '{"columns": [{"name": 5, "shown": 1, "width": 2}], "filters": [], "bodies": false}',
        '{"columns": [], "filters": [{"name": "a"}], "bodies": false}',
        '{"columns": 3, "filters": [], "bodies": false}',
        "\x00",
    ],
)
def test_a_file_that_is_something_else_is_said_and_kept(tmp_path: Path, content: str) -> None:
    file = LogViewFile(tmp_path / "log-view.json")
    file.path.write_text(content, encoding="utf-8")
    view, problem = file.load()
    assert view == LogView()
    assert problem is not None
    assert problem.place == str(file.path)
    assert file.save(VIEW) is None
    assert file.load() == (VIEW, None)
    assert (tmp_path / "log-view.json.unreadable").read_text(encoding="utf-8") == content


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    problem = LogViewFile(tmp_path / "nowhere" / "log-view.json").save(VIEW)
    assert problem is not None
    assert "cannot be saved" in problem.what
