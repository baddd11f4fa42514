"""The window over a real GNOME Keyring: locked, missing, and done without for one run."""

import socket
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from jeepney import DBusAddress, MessageType, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import TlsMode
from etrn_gui.storage.secrets import Secret, SecretState
from tests.lab.secret_service import SecretService, ServiceState, obstacle
from tests.ui.conftest import Opened, OpenWindow, Run
from tests.ui.scene import HARBOUR, Scene, node
from tests.ui.waiting import until

QUEUE = "harbour.example"
LOGIN = b"password of the login keyring"


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """The environment of a desktop whose keyring is in the state that the test names."""
    if reason := obstacle():
        pytest.skip(reason)
    with SecretService(request.param) as environment:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        yield environment


def in_state(state: ServiceState) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("desktop", [state], indirect=True, ids=[state.name])


def story(scene: Scene) -> None:
    """A provider that wants a sign-in; nobody listens there, so that a flush shows how far it comes."""
    queues = HARBOUR.queues[:1]
    scene.configure(replace(HARBOUR, host="127.0.0.1", port=closed_port(), tls=TlsMode.STARTTLS, queues=queues))


def latest(opened: Opened) -> Flush | None:
    return opened.window._overview.latest(node(QUEUE))


async def flush(opened: Opened, wanted: Outcome, after: int = 0) -> int:
    """Press Flush, and wait for what it comes to; return the row's number."""
    opened.window.page.header.flush_button.click()
    return await outcome(opened, wanted, after)


async def outcome(opened: Opened, wanted: Outcome, after: int = 0) -> int:
    def ready() -> bool:
        flush = latest(opened)
        return flush is not None and flush.id > after and flush.outcome is wanted and flush.state is FlushState.CLOSED

    await until(ready, opened.bridge.log.news, patience=40)
    found = latest(opened)
    assert found is not None
    return found.id


@in_state(ServiceState.LOCKED)
def test_locked_is_said_once_and_one_click_goes_on(
    desktop: dict[str, str], scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        story(scene)
        async with open_window(scene) as opened:
            bar, keyring = opened.window.keyring, opened.bridge.keyring
            assert not bar.isVisible(), "nothing is said before it matters"
            told: list[Any] = []
            keyring.changed.connect(told.append)
            first = await flush(opened, Outcome.BLOCKED)
            assert bar.isVisible()
            assert bar.unlock.isVisible()
            assert bar.memory.isVisible()
            second = await flush(opened, Outcome.BLOCKED, first)
            assert len(told) == 1, "said once"
            assert not opened.window.notices.problems
            bar.unlock.click()
            await until(lambda: not told[-1].busy and len(told) > 2, keyring.changed, patience=40)
            assert told[-1].state is SecretState.LOCKED, "nobody can be asked here"
            unlock_outside(desktop)
            bar.unlock.click()
            await until(lambda: told[-1] is None or told[-1].is_missing, keyring.changed, patience=40)
            assert bar.password.isVisible(), "it is open now, and has no such password"
            QTest.keyClicks(bar.password, "s3cret")
            QTest.keyClick(bar.password, Qt.Key.Key_Return)
            await outcome(opened, Outcome.UNREACHABLE, second)
            assert not bar.isVisible()
            assert await opened.bridge._ground.secrets.read(HARBOUR.secret) == Secret("s3cret")

    run(play())


def unlock_outside(environment: dict[str, str]) -> None:
    """Open the keyring as a sign-in to the desktop does: with its password, over the daemon's own interface."""
    service = DBusAddress("/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service")
    own = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
    with closing(open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])) as connection:
        opening = new_method_call(service, "OpenSession", "sv", ("plain", ("s", "")))
        session = connection.send_and_get_reply(opening).body[1]
        login = "/org/freedesktop/secrets/collection/login", (session, b"", LOGIN, "text/plain")
        unlocking = new_method_call(service.with_interface(own), "UnlockWithMasterPassword", "o(oayays)", login)
        reply = connection.send_and_get_reply(unlocking)
        assert reply.header.message_type is MessageType.method_return, reply.body


@in_state(ServiceState.LOCKED)
def test_memory_alone_is_used_with_consent_and_leaves_the_keyring_as_it_was(
    desktop: dict[str, str], scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        story(scene)
        async with open_window(scene) as opened:
            bar = opened.window.keyring
            first = await flush(opened, Outcome.BLOCKED)
            assert not opened.bridge.keyring.in_memory, "never without a click"
            bar.memory.click()
            await until(bar.password.isVisible, opened.bridge.keyring.changed)
            assert "in memory until you quit" in bar._remedy.text()
            QTest.keyClicks(bar.password, "s3cret")
            bar.keep.click()
            await outcome(opened, Outcome.UNREACHABLE, first)
            assert not bar.isVisible()
            assert (await opened.bridge._ground.secrets.state())[2] == "memory of this program"
            assert "password in memory until you quit" in opened.window.page.header._connection.text()

    run(play())


@in_state(ServiceState.NO_BUS)
def test_without_a_keyring_a_new_password_is_not_lost_while_the_person_decides(
    desktop: dict[str, str], scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        story(scene)
        async with open_window(scene) as opened:
            bridge, bar = opened.bridge, opened.window.keyring
            profile = bridge.profiles.configuration.profiles[0]
            bridge.profiles.save(profile, "s3cret", profile.name)
            await until(bar.isVisible, bridge.keyring.changed, patience=40)
            assert "no usable keyring" in bar._remedy.text()
            assert bar.unlock.text() == "Try again"
            bar.memory.click()
            await until(lambda: not bar.isVisible(), bridge.keyring.changed)
            assert await bridge._ground.secrets.read(profile.secret) == Secret("s3cret")
            assert "s3cret" not in scene.data.profile_file.read_text(encoding="utf-8")

    run(play())
