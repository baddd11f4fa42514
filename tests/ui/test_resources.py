"""Icons and style are found from a checkout, in an installed wheel, and in a frozen bundle."""

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from etrn_gui.ui import resources
from etrn_gui.ui.icons import application_icon, tinted_pixmap
from etrn_gui.ui.resources import resource, root

CHECKOUT = Path(__file__).parents[2]
NEEDED = ("style/etrn-gui.qss", "icons/etrn-gui.svg", "desktop/etrn-gui.desktop", "translations/etrn-gui_en.qm")


@pytest.fixture(autouse=True)
def looked_for_anew() -> Iterator[None]:
    root.cache_clear()
    yield
    root.cache_clear()


def test_from_a_checkout() -> None:
    assert Path(str(root())) == CHECKOUT / "resources"
    assert all(resource(*name.split("/")).is_file() for name in NEEDED)


def test_from_a_wheel(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=CHECKOUT, check=True, capture_output=True, timeout=60)
    (wheel,) = tmp_path.glob("*.whl")
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    code = "from etrn_gui.ui.resources import root; print(root())"
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(site)},
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    place = Path(found.stdout.strip())
    assert place == site / "etrn_gui" / "_resources"
    assert all((place / name).is_file() for name in NEEDED)


def test_from_a_frozen_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(CHECKOUT / "resources", tmp_path / "etrn_gui" / "_resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert Path(str(root())) == tmp_path / "etrn_gui" / "_resources"


def test_a_broken_installation_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "etrn_gui")
    with pytest.raises(FileNotFoundError, match="installation is incomplete"):
        root()


def test_icons_take_the_colour_they_are_asked_for(qapp: object) -> None:
    picture = tinted_pixmap("plus", "#ff0000", 16, 2.0).toImage()
    assert picture.width() == 32
    assert picture.pixelColor(16, 16).name() == "#ff0000"
    assert picture.pixelColor(1, 1).alpha() == 0
    assert not application_icon().isNull()
