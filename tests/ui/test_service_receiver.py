"""A receiver that systemd or a person runs on the folder takes the mail; the window shows it, and does not fight it."""

import asyncio
import json
import os
import shutil
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtWidgets import QLabel

from etrn_gui.domain.certificate import Certificate
from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.receiver.notices import CertificateShown
from etrn_gui.storage.journal import NewSession
from etrn_gui.ui.bridge import ReceiverState, ReceiverStatus
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.wording import plain, receiver_words
from tests.ui.conftest import Opened, OpenWindow, Run
from tests.ui.scene import HARBOUR, Scene
from tests.ui.waiting import until

RECEIVE = (sys.executable, "-m", "etrn_gui", "receive", "--json")


@asynccontextmanager
async def running(*command: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


@asynccontextmanager
async def connected(where: Endpoint) -> AsyncIterator[None]:
    """A provider that has been greeted, and takes its time."""
    reader, writer = await asyncio.open_connection(where.host, where.port)
    try:
        assert (await reader.readline()).startswith(b"220")
        yield
    finally:
        writer.close()
        await writer.wait_closed()


def foot(opened: Opened) -> str:
    return " ".join(plain(label.text()) for label in opened.window.sidebar.receiver.findChildren(QLabel))


def test_a_service_is_shown_in_the_place_of_ours_which_takes_over_when_it_ends(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with running(*RECEIVE, "--data-dir", str(scene.folder)) as service:
            assert service.stdout
            while b"listening" not in await service.stdout.readline():
                pass
            async with open_window(scene) as opened:
                receiving = opened.bridge.receiving
                await until(lambda: receiving.status.state is ReceiverState.LISTENING, receiving.changed)
                assert receiving.service is not None
                assert receiving.service.process == service.pid
                runs = f"It runs as a service (process {service.pid})"
                assert f"{runs} · 0 open sessions" in foot(opened)
                async with connected(receiving.status.listening[0]):
                    await until(lambda: f"{runs} · 1 open session" in foot(opened), receiving.changed)
                    async with connected(receiving.status.listening[0]):
                        await until(lambda: f"{runs} · 2 open sessions" in foot(opened), receiving.changed)
                await until(lambda: f"{runs} · 0 open sessions" in foot(opened), receiving.changed)
                assert await receiving.ensure() is None, "a flush may be asked"
                service.terminate()
                await until(lambda: receiving.service is None and receiving.status.listening, receiving.changed, 20)
                assert "session" in foot(opened), "ours listens now"

    run(play())


def test_a_session_that_is_open_already_is_counted(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    """It began before the window, and so did one of a receiver that has died in the middle."""

    async def play() -> None:
        scene.configure(HARBOUR)
        async with running(*RECEIVE, "--data-dir", str(scene.folder)) as service:
            assert service.stdout
            while b"listening" not in (line := await service.stdout.readline()):
                pass
            told = json.loads(line)
            async with connected(Endpoint(told["host"], told["port"])):
                scene.journal.sessions.begin(NewSession(7, "1@2", scene.now, "192.0.2.1"))
                async with open_window(scene) as opened:
                    receiving = opened.bridge.receiving
                    await until(lambda: receiving.service and receiving.status.sessions, receiving.changed)
                    assert receiving.status.sessions == 1

    run(play())


@pytest.mark.skipif(shutil.which("systemd-socket-activate") is None, reason="systemd-socket-activate is not there")
def test_a_service_whose_port_systemd_keeps_is_woken(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            port = found.getsockname()[1]
        scene.configure(HARBOUR, listen=Endpoint("127.0.0.1", port))
        keeper = shutil.which("systemd-socket-activate") or ""
        environment = [f"--setenv={name}" for name in ("PATH", "HOME") if name in os.environ]
        command = (keeper, f"--listen=127.0.0.1:{port}", *environment, *RECEIVE, "--data-dir", str(scene.folder))
        async with running(*command) as service, open_window(scene) as opened:
            receiving = opened.bridge.receiving
            await until(lambda: receiving.service, receiving.changed, 30)
            assert receiving.service is not None
            assert receiving.service.process == service.pid, "it has become the receiver"
            assert receiving.status.listening == (Endpoint("127.0.0.1", port),)

    run(play())


def test_a_certificate_that_ends_is_a_warning_at_the_foot() -> None:
    ending = Certificate("CN=mx", ("mx.example",), 0.0, 1.0, "ab" * 32, "cd" * 32)
    shown = CertificateShown(ending, ending.problem(2.0))
    status = ReceiverStatus(ReceiverState.LISTENING, (Endpoint("127.0.0.1", 25),), certificate=shown)
    words = receiver_words(status, ReceiverSettings(certificate="/etc/mx.pem", private_key="/etc/mx.key"))
    assert words.tone is Tone.WARN
    assert "has expired" in words.link
    assert "Put a newer one in its place" in words.link
