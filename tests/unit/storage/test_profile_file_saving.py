"""The profile file on disk: whole or not at all, private, and never over what was not read."""

import os
import stat
from pathlib import Path

import pytest

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.settings import ReceiverSettings, parse_network
from etrn_gui.storage.profile_file import Configuration, ProfileFile, Unreadable

HARBOUR = Configuration((Profile("Harbour", "h.example"),))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "etrn-gui.toml"


def loaded(path: Path) -> tuple[ProfileFile, Configuration]:
    file = ProfileFile(path)
    configuration = file.load()
    assert isinstance(configuration, Configuration)
    return file, configuration


def names(path: Path) -> list[str]:
    return [profile.name for profile in loaded(path)[1].profiles]


def test_a_missing_file_is_empty_and_is_not_made_by_looking(path: Path) -> None:
    assert loaded(path)[1] == Configuration()
    assert not list(path.parent.iterdir())


def test_what_is_saved_is_loaded_and_belongs_to_its_owner_alone(path: Path) -> None:
    before = os.umask(0)
    try:
        assert loaded(path)[0].save(HARBOUR) is None
    finally:
        os.umask(before)
    assert loaded(path)[1] == HARBOUR
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir() if entry.suffix == ".tmp"] == []


def test_one_program_may_save_again_and_again(path: Path) -> None:
    file, configuration = loaded(path)
    for number in range(3):
        configuration = configuration.with_profile(Profile(f"P{number}", "h.example"))
        assert file.save(configuration) is None
    assert names(path) == ["P0", "P1", "P2"]


def test_the_folder_is_made_when_it_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "new" / "etrn-gui.toml"
    assert loaded(path)[0].save(HARBOUR) is None
    assert names(path) == ["Harbour"]
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    [
        b"schema = 2\n",
        b'schema = 1\n[[profile]]\nname = "Har',
        b"schema = 1\ncolour = 1\n",
        b"",
        b"\xff\xfe\x00",
        b"schema = 1\nx = '\xe9'\n",
    ],
)
def test_a_file_that_cannot_be_read_is_never_overwritten(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    before = path.stat()
    file = ProfileFile(path)
    found = file.load()
    assert isinstance(found, Unreadable)
    assert found.path == path
    problem = file.save(HARBOUR)
    assert problem is not None
    assert problem.place == str(path)
    assert path.read_bytes() == content
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_what_is_not_utf8_is_named_with_its_line(path: Path) -> None:
    path.write_bytes(b"schema = 1\n# caf\xe9\n")
    found = ProfileFile(path).load()
    assert isinstance(found, Unreadable)
    assert [problem.place for problem in found.problems] == ["line 2"]


def test_a_byte_order_mark_is_no_fault(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbfschema = 1\n[[profile]]\nname = "H"\nhost = "h.example"\n')
    file, configuration = loaded(path)
    assert file.save(configuration.without_profile("H")) is None
    assert names(path) == []


def test_a_folder_in_its_place_is_told(path: Path) -> None:
    path.mkdir()
    found = ProfileFile(path).load()
    assert isinstance(found, Unreadable)
    assert "cannot be read" in found.problems[0].what


def test_a_file_never_loaded_is_not_overwritten(path: Path) -> None:
    path.write_text("schema = 1\n# mine\n")
    assert ProfileFile(path).save(HARBOUR) is not None
    assert path.read_text() == "schema = 1\n# mine\n"


def test_a_change_of_another_program_is_not_overwritten(path: Path) -> None:
    first, configuration = loaded(path)
    second, _ = loaded(path)
    assert second.save(HARBOUR) is None
    problem = first.save(configuration.with_profile(Profile("Ship", "s.example")))
    assert problem is not None
    assert "changed by another program" in problem.what
    assert names(path) == ["Harbour"]
    reloaded = first.load()
    assert isinstance(reloaded, Configuration)
    assert first.save(reloaded.with_profile(Profile("Ship", "s.example"))) is None
    assert names(path) == ["Harbour", "Ship"]


def test_a_file_that_was_removed_in_the_meantime_is_a_change_too(path: Path) -> None:
    loaded(path)[0].save(HARBOUR)
    file, configuration = loaded(path)
    path.unlink()
    assert file.save(configuration) is not None
    assert not path.exists()


@pytest.mark.parametrize("bad", [Profile("", "h.example"), Profile("H", "a_b"), Profile("H", "h.example", tls_pin="x")])
def test_what_could_not_be_read_back_is_not_saved(path: Path, bad: Profile) -> None:
    file, configuration = loaded(path)
    problem = file.save(configuration.with_profile(bad))
    assert problem is not None
    assert "cannot be saved" in problem.what
    assert not path.exists()


def test_the_providers_addresses_are_worked_out_each_time_and_not_kept(path: Path) -> None:
    network = parse_network("192.0.2.1")
    assert not isinstance(network, Problem)
    file, _ = loaded(path)
    assert file.save(Configuration(receiver=ReceiverSettings(providers=(network,)))) is None
    assert loaded(path)[1] == Configuration()


def test_a_linked_file_stays_a_link(tmp_path: Path, path: Path) -> None:
    """People keep their settings in a repository and link to them."""
    target = tmp_path / "repository" / "mine.toml"
    target.parent.mkdir()
    target.write_text("schema = 1\n")
    path.symlink_to(target)
    file, configuration = loaded(path)
    assert file.save(configuration.with_profile(HARBOUR.profiles[0])) is None
    assert path.is_symlink()
    assert names(target) == ["Harbour"]
