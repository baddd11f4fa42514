"""Ports that cannot be opened: who has them, the ways around, ready to copy, and trying again."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.ui.bridge import Obstacle, PortReport, ReceiverState
from etrn_gui.ui.views.port_dialog import PortDialog
from etrn_gui.ui.wording.ports import port_words
from tests.ui import scene as scenes
from tests.ui.conftest import OpenWindow, Run
from tests.ui.scene import Scene
from tests.ui.waiting import until

PORT_25 = PortReport(Endpoint("0.0.0.0", 25), Obstacle.FORBIDDEN, system="linux", user="ana")


def lines(report: PortReport) -> str:
    return "\n".join(way.lines for way in port_words(report).ways)


def test_the_ways_of_linux() -> None:
    said = lines(PORT_25)
    assert "redirect to :2525" in said
    assert "-j REDIRECT --to-ports 2525" in said
    assert "enable --now etrn-receive@ana.socket" in said
    assert "setcap" not in said, "given to Python, every script would have the right"
    assert "sudo setcap cap_net_bind_service=+ep '/opt/my program/etrnctl'" in lines(
        PortReport(Endpoint("::", 25), Obstacle.FORBIDDEN, system="linux", bundled="/opt/my program/etrnctl")
    )


def test_units_that_are_not_installed_are_written_whole() -> None:
    systemd = next(way for way in port_words(PORT_25).ways if "ListenStream" in way.lines)
    assert "ListenStream=25" in systemd.lines
    assert "ExecStart=" in systemd.lines
    installed = PortReport(Endpoint("0.0.0.0", 25), Obstacle.FORBIDDEN, system="linux", user="ana", has_unit=True)
    assert "ListenStream" not in lines(installed)


def test_a_unit_that_is_written_starts_this_very_program_and_folder(tmp_path: Path) -> None:
    command = (sys.executable, "-m", "etrn_gui", "receive", "--data-dir", "/home/ana/my 100% mail")
    report = replace(PORT_25, command=command, has_unit=True)
    said = lines(report)
    assert f'ExecStart={sys.executable} -m etrn_gui receive --data-dir "/home/ana/my 100%% mail"' in said
    analyze = shutil.which("systemd-analyze")
    assert analyze or sys.platform != "linux", "install systemd"
    units = re.findall(r"tee /etc/systemd/system/(\S+) >/dev/null <<'END'\n(.*?)\nEND", said, re.DOTALL)
    assert [name for name, _ in units] == ["etrn-receive@.socket", "etrn-receive@.service"]
    for name, text in units:
        (tmp_path / name.replace("@", "@root")).write_text(text + "\n", encoding="utf-8")
    if analyze:
        files = sorted(map(str, tmp_path.iterdir()))
        done = subprocess.run([analyze, "verify", "--man=no", *files], capture_output=True, text=True, check=False)
        assert not [line for line in done.stderr.splitlines() if str(tmp_path) in line or "etrn" in line], done.stderr


def test_other_systems_have_other_ways() -> None:
    mac = PortReport(Endpoint("0.0.0.0", 25), Obstacle.FORBIDDEN, system="darwin")
    assert "pfctl" in lines(mac)
    assert "nft" not in lines(mac)
    windows = PortReport(Endpoint("0.0.0.0", 25), Obstacle.FORBIDDEN, system="win32")
    assert "sudo" not in lines(windows)


@pytest.mark.parametrize("obstacle", Obstacle)
def test_each_obstacle_is_explained(obstacle: Obstacle) -> None:
    words = port_words(PortReport(Endpoint("192.0.2.1", 25), obstacle, why="No such device"))
    assert words.title
    assert words.text
    assert "{" not in words.text


def test_what_is_not_about_the_port_is_told_in_its_place() -> None:
    free = PortReport(Endpoint("0.0.0.0", 25), Obstacle.NONE)
    folder = Problem("The data folder cannot be used (Read-only file system).", "Make it writable.")
    assert "Read-only" in port_words(free, folder).text
    assert "Read-only" not in port_words(free, Problem("Port 25 is in use.")).text


def shown(dialog: PortDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_port_in_use_names_its_holder_and_trying_again_works(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        holder = scenes.port_in_use_story(scene)
        async with open_window(scene) as opened:
            window, bridge = opened.window, opened.bridge
            await until(lambda: bridge.receiving.status.state is ReceiverState.FAILED, bridge.receiving.changed)
            button = next(b for b in window.findChildren(QPushButton) if b.text() == "What to do…" and b.isVisible())
            button.click()
            dialog = window.findChild(PortDialog)
            assert dialog is not None
            await until(lambda: "is in use" in shown(dialog), bridge.ports.examined)
            assert f"(process {os.getpid()})" in shown(dialog)
            next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy").click()
            assert shlex.split(QApplication.clipboard().text())[:3] == ["systemctl", "status", str(os.getpid())]
            closed: list[int] = []
            dialog.finished.connect(closed.append)
            holder.close()
            next(b for b in dialog.findChildren(QPushButton) if b.text() == "Try again").click()
            await until(lambda: bridge.receiving.status.state is ReceiverState.LISTENING, bridge.receiving.changed)
            assert closed, "what is mended needs no explanation"

    run(play())


def test_another_port_is_one_click(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        holder = scenes.port_in_use_story(scene)
        async with open_window(scene) as opened:
            bridge = opened.bridge
            await until(lambda: bridge.receiving.status.state is ReceiverState.FAILED, bridge.receiving.changed)
            bridge.receiver_setup.listen_on(0)
            await until(lambda: bridge.receiving.status.state is ReceiverState.LISTENING, bridge.receiving.changed)
            (place,) = bridge.profiles.configuration.receiver.listen
            assert place == Endpoint("127.0.0.1", 0)
        holder.close()

    run(play())
