from pathlib import Path

from pytestqt.qtbot import QtBot

from etrn_gui.storage.paths import DataFolder
from etrn_gui.ui.single_instance import SingleInstance


def test_the_second_start_brings_the_first_window_forward(tmp_path: Path, qtbot: QtBot) -> None:
    data = DataFolder(tmp_path, tmp_path)
    first, second = SingleInstance(data), SingleInstance(data)
    assert first.claim()
    first.listen()
    assert not second.claim()
    with qtbot.waitSignal(first.raise_wanted, timeout=2000):
        assert second.call_first()
    first.release()
    assert not second.call_first()
    assert second.claim()
    second.release()


def test_another_folder_is_another_window(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one = SingleInstance(DataFolder(tmp_path / "a", tmp_path / "a"))
    other = SingleInstance(DataFolder(tmp_path / "b", tmp_path / "b"))
    assert one.claim()
    assert other.claim()
    one.release()
    other.release()


def test_a_folder_that_cannot_be_locked_stops_nobody(tmp_path: Path, qtbot: QtBot) -> None:
    gone = DataFolder(tmp_path / "gone", tmp_path / "gone")
    instance = SingleInstance(gone)
    assert instance.claim(), "the window opens and says what is wrong with the folder"
    instance.release()
