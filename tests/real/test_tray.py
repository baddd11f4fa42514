"""The program in a desktop's tray: a real window on a real screen, a real StatusNotifier host on a real session bus."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.lab.screen import Screen, obstacle
from tests.ui.scene import HARBOUR, Scene

pytestmark = pytest.mark.skipif(obstacle() is not None, reason=str(obstacle()))
PATIENCE = 20.0


class Host:
    """The tray, from outside."""

    def __init__(self, screen: Screen) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.lab.tray_host"],
            env=screen.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.told() == {"ready": True}

    def told(self) -> dict[str, Any]:
        assert self._process.stdout
        found: dict[str, Any] = json.loads(self._process.stdout.readline())
        return found

    def ask(self, command: str) -> dict[str, Any]:
        assert self._process.stdin
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        return self.told()

    def close(self) -> None:
        if self._process.poll() is not None:
            return
        self._process.terminate()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as made:
        yield made


@pytest.fixture
def host(screen: Screen) -> Iterator[Host]:
    made = Host(screen)
    yield made
    made.close()


def own(data: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "etrn_gui.gui", "--data-dir", str(data), *more]


def wait_for(ready: Any, what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not ready():
        assert time.monotonic() < end, what
        time.sleep(0.1)  # another process's tray tells nobody what it shows


def close_window(screen: Screen) -> None:
    """The close button of a window manager: WM_DELETE_WINDOW."""
    search = ["xdotool", "search", "--onlyvisible", "--name", "^etrn-gui$"]
    found = subprocess.run(search, env=screen.environment, check=True, capture_output=True, text=True)
    for number in found.stdout.split():
        command = [sys.executable, "-m", "tests.lab.window_close", number]
        subprocess.run(command, env=screen.environment, check=True, timeout=PATIENCE)


def test_closing_goes_to_the_tray_whose_icon_brings_it_back_and_whose_menu_quits(
    screen: Screen, host: Host, tmp_path: Path
) -> None:
    window = screen.start(own(tmp_path / "data"))
    assert host.told()["item"], "the icon is there"
    screen.find("label", "Fetch the mail that waits for you")
    close_window(screen)
    screen.find("label", "etrn-gui goes on in the tray")
    screen.click(screen.find("push button", "Close to the tray"))
    assert screen.gone("label", "Fetch the mail that waits for you")
    assert window.poll() is None
    host.ask("activate")
    screen.find("label", "Fetch the mail that waits for you")
    close_window(screen)
    assert screen.gone("label", "Fetch the mail that waits for you"), "explained once"
    host.ask("choose Quit")
    assert window.wait(PATIENCE) == 0


def test_it_begins_in_the_tray_and_tells_there_how_things_stand(screen: Screen, host: Host, tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.configure(HARBOUR)
    scene.journal.close()
    window = screen.start(own(tmp_path, "--in-tray"))
    host.told()
    wait_for(lambda: "not flushed yet" in host.ask("tooltip")["tooltip"], "the tray says how things stand")
    assert not screen.first(lambda seen: seen.role == "frame", patience=0.5)
    menu = host.ask("menu")["menu"]
    assert "All queues of Harbour Sat Link" in menu
    host.ask("choose Open etrn-gui")
    screen.find("push button", "Flush all queues")
    host.ask("choose Quit")
    assert window.wait(PATIENCE) == 0


def test_without_a_tray_the_window_shows_and_closing_quits(screen: Screen, tmp_path: Path) -> None:
    window = screen.start(own(tmp_path / "data"))
    screen.find("label", "Fetch the mail that waits for you")
    close_window(screen)
    assert window.wait(PATIENCE) == 0


def test_a_second_start_brings_the_first_back_out_of_the_tray(screen: Screen, host: Host, tmp_path: Path) -> None:
    first = screen.start(own(tmp_path / "data", "--in-tray"))
    host.told()
    second = screen.start(own(tmp_path / "data"))
    assert second.wait(PATIENCE) == 0
    screen.find("label", "Fetch the mail that waits for you")
    host.ask("choose Quit")
    assert first.wait(PATIENCE) == 0


def test_a_tray_that_comes_after_the_program_is_found(screen: Screen, tmp_path: Path) -> None:
    """At login the panel may be slower than we are."""
    window = screen.start(own(tmp_path / "data", "--in-tray"))
    assert not screen.first(lambda seen: seen.role == "frame", patience=4.0)
    late = Host(screen)
    try:
        assert late.told()["item"]
        late.ask("choose Open etrn-gui")
        screen.find("label", "Fetch the mail that waits for you")
        late.ask("choose Quit")
        assert window.wait(PATIENCE) == 0
    finally:
        late.close()


def test_a_window_in_a_tray_that_dies_comes_back(screen: Screen, host: Host, tmp_path: Path) -> None:
    window = screen.start(own(tmp_path / "data", "--in-tray"))
    host.told()
    assert not screen.first(lambda seen: seen.role == "frame", patience=1.0)
    host.close()
    screen.find("label", "Fetch the mail that waits for you")
    close_window(screen)
    assert window.wait(PATIENCE) == 0, "without a tray, closing quits"
