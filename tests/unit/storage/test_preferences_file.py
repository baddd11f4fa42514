from dataclasses import replace
from pathlib import Path

import pytest

from etrn_gui.domain.preferences import Notify, Preferences, ThemeChoice
from etrn_gui.storage.preferences_file import PreferencesFile

CHOSEN = Preferences(ThemeChoice.CONTRAST, "de", tray=False, tray_explained=True, notify=Notify(successes=True))


@pytest.fixture
def file(tmp_path: Path) -> PreferencesFile:
    return PreferencesFile(tmp_path / "config" / "window.toml")


def test_what_was_chosen_is_there_again(file: PreferencesFile) -> None:
    assert file.load() == (Preferences(), ())
    assert file.save(CHOSEN) is None
    assert file.load() == (CHOSEN, ())
    assert PreferencesFile(file.path).load() == (CHOSEN, ())


def test_comments_and_what_a_newer_version_wrote_stay(file: PreferencesFile) -> None:
    file.save(Preferences())
    text = '# mine\nschema = 7\ntheme = "dark" # at night\nfuture = [1, 2]\n[notify]\nsilent = false\nlater = "x"\n'
    file.path.write_text(text, encoding="utf-8")
    found, problems = file.load()
    assert (found.theme, found.notify.silent, problems) == (ThemeChoice.DARK, False, ())
    assert file.save(replace(found, language="fr")) is None
    written = file.path.read_text(encoding="utf-8")
    for kept in ("# mine", "schema = 7", "# at night", "future = [1, 2]", 'later = "x"', 'language = "fr"'):
        assert kept in written


def test_each_wrong_value_is_told_and_the_others_count(file: PreferencesFile) -> None:
    file.save(Preferences())
    file.path.write_text('theme = "pink"\ntray = "yes"\nlanguage = "es"\n[notify]\nfailures = 1\n', encoding="utf-8")
    found, problems = file.load()
    assert found == Preferences(language="es")
    assert [name for name in ("theme", "tray", "failures") if any(f"“{name}”" in p.what for p in problems)] == [
        "theme",
        "tray",
        "failures",
    ]
    assert all(problem.remedy and problem.place == str(file.path) for problem in problems)


def test_a_file_that_is_no_toml_is_put_aside_and_not_lost(file: PreferencesFile) -> None:
    file.save(Preferences())
    file.path.write_text("theme = ", encoding="utf-8")
    found, problems = file.load()
    assert found == Preferences()
    assert len(problems) == 1
    assert file.path.read_text(encoding="utf-8") == "theme = ", "reading changes nothing"
    assert file.save(CHOSEN) is None
    assert file.load() == (CHOSEN, ())
    assert file.path.with_name("window.toml.unreadable").read_text(encoding="utf-8") == "theme = "


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file stands here")
    problem = PreferencesFile(tmp_path / "config" / "window.toml").save(Preferences())
    assert problem is not None
    assert "cannot be written" in problem.what
