"""Check…: from the button in the header to the ticks, with a real practice provider, and a provider that is mute."""

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from etrn_gui.demo.practice import Practice
from etrn_gui.domain.certificate import colons
from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.profile import TlsMode
from etrn_gui.ui.bridge import StepName, StepState
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.check import CheckDialog
from etrn_gui.ui.window.check_actions import watch
from tests.ui.conftest import Opened, OpenWindow, Run
from tests.ui.practice_provider import Provider, practice_provider
from tests.ui.scene import HARBOUR, Scene
from tests.ui.test_bridge import opened as opened_bridge
from tests.ui.waiting import until
from tests.unit.flush.dns_server import serving_names

ZONE = {(f"{name}.example", "A"): ["127.0.0.1"] for name in ("harbour", "fleet")}


@pytest.fixture
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    with practice_provider(tmp_path_factory.mktemp("provider")) as running:
        yield running


def dialog_of(opened: Opened) -> CheckDialog:
    opened.bridge.checking.names_from = opened.bridge.checking.names_from or Endpoint("127.0.0.1", 1)
    check = next(b for b in opened.window.page.header.findChildren(QPushButton) if b.text() == "Check…")
    QTest.mouseClick(check, Qt.MouseButton.LeftButton)
    dialog = opened.window.findChild(CheckDialog)
    assert dialog is not None
    return dialog


def icons(dialog: CheckDialog) -> dict[StepName, str]:
    return {row.name: row.mark.icon for row in dialog.list.rows}


def test_each_step_is_shown_as_soon_as_it_is_taken(theme: Theme, run: Run) -> None:
    async def play() -> None:
        async with (
            Practice() as practice,
            opened_bridge(practice.data) as watched,
            serving_names(ZONE) as names,
        ):
            bridge = watched.bridge
            bridge.checking.names_from = names.endpoint
            assert await bridge.receiving.ensure() is None
            dialog = CheckDialog(practice.profile.name, str(practice.profile.endpoint), theme)
            dialog.show()
            seen: list[tuple[StepName, dict[StepName, str]]] = []
            check = bridge.checking.begin(practice.profile)
            watch(check, dialog)
            check.stepped.connect(lambda step: seen.append((step.name, icons(dialog))))
            assert list(icons(dialog).values())[:2] == ["step-busy", "step-waiting"]
            await until(dialog.copy.isEnabled, dialog.windowTitleChanged)
            assert [name for name, _ in seen] == list(check.planned)
            name, then = seen[1]
            assert (name, then[StepName.CONNECTION], then[StepName.GREETING]) == (
                StepName.CONNECTION,
                "step-ok",
                "step-busy",
            ), "it is shown while the next one is under way"
            states = {step.name: step.state for step in dialog.list.steps}
            assert states[StepName.ETRN] is StepState.OK
            assert states[StepName.RECEIVER] is StepState.OK
            assert StepState.FAIL not in states.values()
            dialog.copy.click()
            copied = QGuiApplication.clipboard().text()
            assert "ETRN offered (all right, " in copied
            assert "the practice provider" in copied
            dialog.close()

    run(play())


def test_a_failed_step_names_the_remedy_and_can_be_taken_again(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        scene.configure(replace(HARBOUR, host="127.0.0.1", port=port))
        async with open_window(scene) as opened:
            dialog = dialog_of(opened)
            assert not dialog.isModal(), "the window stays free"
            await until(dialog.copy.isEnabled, dialog.windowTitleChanged)
            assert icons(dialog)[StepName.CONNECTION] == "step-fail"
            assert icons(dialog)[StepName.ETRN] == "step-skipped"
            assert "Put “Connection” right first." in dialog.ending.text()
            assert "etrnctl" not in dialog.text
            failed = next(row for row in dialog.list.rows if row.name is StepName.CONNECTION)
            assert "refuses connections" in failed.found.text()
            dialog.again.click()
            assert icons(dialog)[StepName.CONNECTION] == "step-waiting"
            assert dialog.again.text() == "Stop"
            await until(dialog.copy.isEnabled, dialog.windowTitleChanged)
            assert icons(dialog)[StepName.CONNECTION] == "step-fail"

    run(play())


def test_a_provider_that_keeps_silent_can_be_left(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            await reader.read()
        writer.close()
        hung_up.set()

    hung_up = asyncio.Event()

    async def play() -> None:
        server = await asyncio.start_server(mute, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        scene.configure(replace(HARBOUR, host="127.0.0.1", port=port, tls=TlsMode.NONE))
        async with open_window(scene) as opened:
            dialog = dialog_of(opened)
            connected = lambda: icons(dialog)[StepName.GREETING] == "step-busy"  # noqa: E731
            await until(connected, dialog.windowTitleChanged)
            dialog.again.click()
            await until(dialog.copy.isEnabled, dialog.windowTitleChanged)
            assert "Stopped" in dialog.ending.text()
            assert "step-busy" not in icons(dialog).values()
            async with asyncio.timeout(5):
                await hung_up.wait()
            dialog.again.click()
            hung_up.clear()
            await until(connected, dialog.windowTitleChanged)
            dialog.close()
            async with asyncio.timeout(5):
                await hung_up.wait()
        server.close()
        await server.wait_closed()

    run(play())


def test_one_dialog_a_provider(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(replace(HARBOUR, host="127.0.0.1", port=1))
        async with open_window(scene) as opened:
            first = dialog_of(opened)
            assert dialog_of(opened) is first
            assert len(opened.window.findChildren(CheckDialog)) == 1

    run(play())


def test_a_certificate_that_nobody_vouches_for_is_trusted_on_a_persons_word(
    scene: Scene, provider: Provider, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scene.configure(replace(HARBOUR, host="127.0.0.1", port=provider.port, user="", queues=()))
        async with open_window(scene) as opened:
            dialog = dialog_of(opened)
            await until(dialog.copy.isEnabled, dialog.windowTitleChanged, patience=30)
            assert icons(dialog)[StepName.TLS] == "step-fail"
            assert "etrnctl" not in dialog.text, "the window has a button for it"
            assert dialog.pin.isVisible()
            dialog.pin.click()
            asked = dialog.findChild(QMessageBox)
            assert asked is not None
            assert colons(provider.fingerprint) in asked.informativeText()
            next(b for b in asked.buttons() if "trust it" in b.text()).click()
            tls_ok = lambda: dialog.copy.isEnabled() and icons(dialog)[StepName.TLS] == "step-ok"  # noqa: E731
            await until(tls_ok, dialog.windowTitleChanged, patience=30)
            assert not dialog.pin.isVisible()
            assert opened.bridge.profiles.configuration.profiles[0].tls_pin == provider.fingerprint

    run(play())
