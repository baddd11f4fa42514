"""The window on a real screen, with a real mouse and keyboard, seen as a screen reader sees it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lab.screen import Screen, obstacle

pytestmark = pytest.mark.skipif(obstacle() is not None, reason=str(obstacle()))


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as made:
        yield made


def own(data: Path) -> list[str]:
    return [sys.executable, "-m", "etrn_gui.gui", "--data-dir", str(data)]


def test_the_first_start_is_welcomed_and_left_by_keyboard(screen: Screen, tmp_path: Path) -> None:
    window = screen.start(own(tmp_path / "data"))
    screen.find("label", "Fetch the mail that waits for you")
    add = screen.find("push button", "Add a provider")
    assert add.enabled
    screen.turn_to("etrn-gui")
    screen.press("ctrl+q")
    assert window.wait(20) == 0
