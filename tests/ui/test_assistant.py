"""The assistant, from the first start to the first flush, against a real provider process and a real receiver."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.outcome import Verdict
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import TlsMode
from etrn_gui.ui.bridge import Configuration, StepName, StepState
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.assistant import Assistant
from etrn_gui.ui.views.check import StepList
from tests.ui.conftest import Opened, OpenWindow, Run
from tests.ui.practice_provider import PASSWORD, USER, Provider, free_port, practice_provider
from tests.ui.scene import Scene, node
from tests.ui.waiting import until
from tests.unit.flush.dns_server import serving_names

ZONE = {("ship.example", "A"): ["127.0.0.1"]}


@pytest.fixture
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    with practice_provider(tmp_path_factory.mktemp("provider")) as running:
        yield running


def assistant_of(opened: Opened) -> Assistant:
    add = next(b for b in opened.window.later.welcome.findChildren(QPushButton) if b.text() == "Add a provider…")
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    dialog = opened.window.findChild(Assistant)
    assert dialog is not None
    return dialog


async def looked(dialog: Assistant) -> None:
    dialog.next.click()
    await until(lambda: not dialog.host.looking, dialog.host.changed, patience=30)


async def tested(dialog: Assistant) -> dict[StepName, StepState]:
    await until(dialog.test.again.isEnabled, dialog.test.changed, patience=30)
    return {step.name: step.state for step in dialog.test.list.steps}


def test_from_the_host_alone_to_the_first_flush(
    scene: Scene, provider: Provider, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scene.configure(listen=Endpoint("127.0.0.1", provider.receiver))
        async with open_window(scene) as opened, serving_names(ZONE) as names:
            opened.bridge.checking.names_from = names.endpoint
            opened.bridge._ground.secrets.memory_only = True  # no keyring of this machine is touched
            dialog = assistant_of(opened)
            await enter_host(dialog, provider)
            QTest.keyClicks(dialog.sign_in.user, USER)
            QTest.keyClicks(dialog.sign_in.password, "wrong")
            dialog.next.click()
            QTest.keyClicks(dialog.queues.queues.line, "@ship.example")
            QTest.keyClicks(dialog.queues.name, "Ship")
            dialog.next.click()
            await mend_password(dialog)
            states = await tested(dialog)
            wanted = dict.fromkeys(StepName, StepState.OK) | {StepName.NAME: StepState.SKIPPED}
            assert states == wanted
            dialog.next.click()
            assert not dialog.isVisible()
            await until(lambda: confirmed(opened), opened.bridge.log.news, patience=20)
            profile = opened.bridge.profiles.configuration.profile("Ship")
            assert profile is not None
            assert (profile.port, profile.tls, profile.user) == (provider.port, TlsMode.STARTTLS, USER)
            assert profile.tls_pin == provider.fingerprint
            assert PASSWORD not in scene.data.profile_file.read_text(encoding="utf-8")

    run(play())


async def enter_host(dialog: Assistant, provider: Provider) -> None:
    """The certificate is nobody's: it has to be compared before the next page comes."""
    QTest.keyClicks(dialog.host.host, f"127.0.0.1:{provider.port}")
    assert dialog.next.text() == "Look for it"
    await looked(dialog)
    finding = dialog.host.finding
    assert finding is not None
    assert (finding.etrn, finding.tls) == (True, TlsMode.STARTTLS)
    dialog.next.click()
    assert dialog.number == 0
    assert "not confirmed" in dialog.host._row.fault.text()
    shown = [label.text() for label in dialog.host.certificate.findChildren(QLabel)]
    compared = next(text for text in shown if text.count(":") > 20)
    assert compared.replace("\u200b", "").replace(":", "").lower() == provider.fingerprint
    dialog.host.certificate.trust.click()
    dialog.next.click()
    assert dialog.number == 1


async def mend_password(dialog: Assistant) -> None:
    """The refusal stands under the field it belongs to."""
    states = await tested(dialog)
    assert states[StepName.SIGN_IN] is StepState.FAIL
    assert states[StepName.ETRN] is StepState.SKIPPED
    assert not dialog.next.isEnabled(), "there is nothing to flush with"
    dialog.test.mend.click()
    assert dialog.number == 1
    fault = next(row.fault for field, row in dialog.sign_in.rows.items() if field == "password")
    assert "535" in fault.text()
    assert dialog.sign_in.password.hasFocus()
    dialog.sign_in.password.selectAll()
    QTest.keyClicks(dialog.sign_in.password, PASSWORD)
    dialog.next.click()
    dialog.next.click()


def confirmed(opened: Opened) -> bool:
    flush = opened.window._overview.latest(node("@ship.example"))
    return flush is not None and flush.verdict is Verdict.CONFIRMED


# --- page by page


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> Assistant:
    made = Assistant(Configuration(), theme)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.open()
    return made


@pytest.mark.parametrize(
    ("typed", "words"),
    [("", "The host is empty"), ("bad_host", "not a valid part"), ("a.example:smtp", "not a port")],
)
def test_what_cannot_be_a_host_is_said_under_the_field(dialog: Assistant, qtbot: QtBot, typed: str, words: str) -> None:
    QTest.keyClicks(dialog.host.host, typed)
    with qtbot.assertNotEmitted(dialog.look_wanted):
        dialog.next.click()
    assert words in dialog.host._row.fault.text()


@pytest.mark.parametrize(
    ("typed", "host", "port"),
    [("Mail.Example.", "mail.example", 0), ("a.example:2525", "a.example", 2525), ("::1", "::1", 0)],
)
def test_a_host_alone_or_with_its_port(dialog: Assistant, qtbot: QtBot, typed: str, host: str, port: int) -> None:
    QTest.keyClicks(dialog.host.host, typed)
    with qtbot.waitSignal(dialog.look_wanted) as blocker:
        QTest.keyClick(dialog.host.host, Qt.Key.Key_Return)
    assert blocker.args == [host, port]


def test_a_name_that_nobody_knows_stands_under_the_host(dialog: Assistant) -> None:
    QTest.keyClicks(dialog.host.host, "no.example")
    dialog.next.click()
    dialog.host.show_found(Problem("The name “no.example” is not known.", "Check its spelling."))
    dialog.host.show_looked(True)
    assert "not known" in dialog.host._row.fault.text()
    assert dialog.next.text() == "Look for it", "it can be looked for again"


def test_nobody_there_and_a_port_that_offers_no_etrn(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 plain.example ESMTP\r\n")
        while line := await reader.readline():
            writer.write(b"221 Bye\r\n" if line.startswith(b"QUIT") else b"250-plain.example\r\n250 HELP\r\n")
        writer.close()

    async def play() -> None:
        scene.configure()
        server = await asyncio.start_server(greet, "127.0.0.1", 0)
        async with open_window(scene) as opened:
            opened.bridge.probing.usual = (free_port(), free_port())
            dialog = assistant_of(opened)
            QTest.keyClicks(dialog.host.host, "127.0.0.1")
            await looked(dialog)
            assert "No mail server answers there." in dialog.host._row.fault.text()
            assert [row.mark.icon for row in dialog.host.findings.rows] == ["step-fail", "step-fail"]
            opened.bridge.probing.usual = (free_port(), server.sockets[0].getsockname()[1])
            dialog.host.host.clear()
            QTest.keyClicks(dialog.host.host, "localhost")
            await looked(dialog)
            assert [row.choice.isEnabled() for row in dialog.host.findings.rows] == [False, True]
            dialog.next.click()
            assert "ETRN is not offered there." in dialog.host._row.fault.text()
            dialog.host.send_anyway.click()
            dialog.next.click()
            assert dialog.number == 1
            assert not dialog.sign_in.password.isEnabled(), "no password in clear"
            dialog.reject()
        server.close()
        await server.wait_closed()

    run(play())


def test_what_cannot_be_saved_is_not_called_good(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure()
        async with open_window(scene) as opened:
            dialog = assistant_of(opened)
            dialog.host.host.setText("mail.example")
            dialog._enter(2)
            QTest.keyClicks(dialog.queues.queues.line, "@ship.example")
            theirs = scene.data.profile_file.read_text(encoding="utf-8") + "# a note\n"
            scene.data.profile_file.write_text(theirs, encoding="utf-8")
            dialog.next.click()
            assert await tested(dialog) == {}
            assert "could not be saved" in dialog.test.ending.text()
            assert not dialog.next.isEnabled()
            assert scene.data.profile_file.read_text(encoding="utf-8") == theirs
            dialog.reject()

    run(play())


def test_queues_are_needed_and_what_is_left_in_the_line_is_added(dialog: Assistant) -> None:
    dialog._enter(2)
    assert not dialog.queues.go_on()
    assert "nothing to ask for" in dialog.queues.rows[next(iter(dialog.queues.rows))].fault.text()
    QTest.keyClicks(dialog.queues.queues.line, "@ship.example")
    assert dialog.queues.go_on()
    assert [str(queue.node) for queue in dialog.queues.queues.queues] == ["@ship.example"]


def test_closing_leaves_nothing_under_way(dialog: Assistant, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.stop_wanted):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_page_can_be_walked_with_the_tab_key(dialog: Assistant) -> None:
    for number in range(4):
        dialog._enter(number)
        nameless = [
            widget for widget in dialog.findChildren(QPushButton) if widget.isVisible() and not widget.accessibleName()
        ]
        assert not nameless
    assert dialog.findChild(StepList) is not None
