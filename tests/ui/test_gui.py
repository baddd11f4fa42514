"""`etrn-gui` as a person starts it: a process of its own."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QImage

from etrn_gui import __version__
from etrn_gui.storage.journal import Journal
from tests.commands import Running

GUI = [sys.executable, "-m", "etrn_gui.gui"]
BARE = {
    name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
}


def start(*arguments: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*GUI, *arguments], env=BARE, capture_output=True, text=True, timeout=timeout, check=False)


def test_its_version() -> None:
    done = start("--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"etrn-gui {__version__}")


@pytest.mark.parametrize("arguments", [("--auto",), ("--demo", "--screenshot", "x.png"), ("--theme", "pink")])
def test_what_does_not_go_together_is_said(arguments: tuple[str, ...]) -> None:
    done = start(*arguments)
    assert done.returncode == 2
    assert "error:" in done.stderr


def test_the_demo_clicks_by_itself_and_all_mail_comes(tmp_path: Path) -> None:
    done = start("--demo", "--auto", "--screenshot", str(tmp_path / "demo.png"), timeout=110)
    said = done.stdout
    assert done.returncode == 0, said + done.stderr
    assert "click: Flush all queues" in said
    arrived = len(re.findall(r"^arrived: ", said, re.MULTILINE))
    receipts = re.findall(r"^receipt: (\S+): Confirmed: .* (\d+) of (\d+) expected", said, re.MULTILINE)
    assert [node[0] for node, *_ in receipts] == ["h", "@", "#"]
    assert arrived == sum(int(came) for _, came, _ in receipts) == sum(int(wanted) for _, _, wanted in receipts)
    assert "problem" not in said
    assert "Traceback" not in done.stderr
    light, dark = (QImage(str(tmp_path / f"demo-{theme}.png")) for theme in ("light", "dark"))
    assert light.width() > 1000
    assert light.pixelColor(2, 2).lightness() > 200
    assert dark.pixelColor(2, 2).lightness() < 60


def listening_child(pid: int) -> int | None:
    """Return the process that the window started, once it listens."""
    for child in psutil.Process(pid).children(recursive=True):
        with contextlib.suppress(psutil.Error):
            if any(connection.status == psutil.CONN_LISTEN for connection in child.net_connections()):
                return child.pid
    return None


def wait_for_child(pid: int) -> int:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if found := listening_child(pid):
            return found
        time.sleep(0.1)  # another process's socket tells nobody that it listens
    raise AssertionError("no receiver listens")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly_and_no_receiver_is_left(tmp_path: Path, number: signal.Signals) -> None:
    config = tmp_path / "etrn-gui.toml"
    config.write_text(
        'schema = 1\n[receiver]\nlisten = ["127.0.0.1:0"]\naccept = ["harbour.example"]\n', encoding="utf-8"
    )
    command = [*GUI, "--data-dir", str(tmp_path)]
    window = subprocess.Popen(command, env=BARE | {"QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE, text=True)
    try:
        receiver = wait_for_child(window.pid)
        window.send_signal(number)
        _, errors = window.communicate(timeout=20)
    finally:
        window.kill()
    assert window.returncode == 0, errors
    assert "Traceback" not in errors
    assert not psutil.pid_exists(receiver)


def lease_holder(data: Path) -> str:
    with Journal(data / "journal.sqlite") as journal:
        return (journal.lease.holder() or "").partition("@")[0]


def test_a_service_takes_over_the_schedules_of_a_window_that_was_killed(tmp_path: Path) -> None:
    """The window's process is the master while it lives; a service waits beside it, and follows when it is killed."""
    (tmp_path / "etrn-gui.toml").write_text(
        'schema = 1\n[receiver]\nlisten = ["127.0.0.1:0"]\n[[profile]]\nname = "Lab"\nhost = "127.0.0.1"\n'
        '[[profile.queue]]\nnode = "client.test"\nschedule = ["at 03:00"]\n',
        encoding="utf-8",
    )
    environment = {**BARE, "QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen([*GUI, "--data-dir", str(tmp_path)], env=environment, stdout=subprocess.DEVNULL)
    with window:
        try:
            wait_for_child(window.pid)
            deadline = time.monotonic() + 20
            while lease_holder(tmp_path) != str(window.pid):
                assert time.monotonic() < deadline, "the window never kept the schedules"
                time.sleep(0.1)  # another process's row tells nobody that it is there
            with Running(tmp_path, "schedule", "--run") as service:
                waiting = service.wait("keeping")
                assert (waiting["master"], waiting["process"]) == (False, str(window.pid))
                window.kill()
                window.wait(20)
                assert service.wait("keeping")["master"] is True
                assert service.stop() == 0
        finally:
            window.kill()
