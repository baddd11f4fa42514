"""The receiver's settings: what stands in the fields, what it does in words, and what is done with it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from etrn_gui.domain.certificate import Certificate, colons
from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.settings import (
    MIB,
    SELF_MADE,
    AcceptedDomain,
    Limits,
    ReceiverSettings,
    parse_network,
    with_queues,
)
from etrn_gui.smtp.rules import BARE_NEWLINE_IN_DATA
from etrn_gui.ui.bridge import ReceiverState
from etrn_gui.ui.views.receiver_dialog import ReceiverDialog
from etrn_gui.ui.views.receiver_dialog.entries import CertificateKind, Field, entries_of, make_settings
from etrn_gui.ui.wording.receiver_rules import receiver_rules
from tests.ui import scene as scenes
from tests.ui.conftest import OpenWindow, Run
from tests.ui.scene import Scene, node
from tests.ui.waiting import until

NETWORK = parse_network("192.0.2.0/24")
SET = ReceiverSettings(
    listen=(Endpoint("0.0.0.0", 2525), Endpoint("::", 25)),
    accept=(AcceptedDomain("harbour.example"), AcceptedDomain("fleet.example", subdomains=True)),
    allow=(NETWORK,) if not hasattr(NETWORK, "what") else (),
    hostname="mx.harbour.example",
    certificate="/etc/mx.pem",
    private_key="/etc/mx.key",
    normalize=(NETWORK,) if not hasattr(NETWORK, "what") else (),
    limits=Limits(sessions=7, message_size=MIB * 3 // 2, idle=12.5),
)
PROFILE = Profile("Harbour", "relay.example", queues=(Queue(node("@bridge.example")),))


@pytest.mark.parametrize("settings", [ReceiverSettings(), SET, replace(SET, certificate=SELF_MADE, private_key="")])
def test_what_is_shown_and_not_touched_comes_back_as_it_was(settings: ReceiverSettings) -> None:
    assert make_settings(entries_of(settings), settings) == settings


def test_what_the_dialog_does_not_show_stays() -> None:
    settings = replace(SET, keep_receiving=True, provider_names=("relay.example",))
    assert make_settings(entries_of(settings), settings) == settings


def test_every_limit_has_a_field() -> None:
    assert {item.value for item in Field} >= set(Limits.__dataclass_fields__)


@pytest.fixture
def dialog(qtbot: QtBot) -> ReceiverDialog:
    made = ReceiverDialog(ReceiverSettings(), lambda settings: with_queues(settings, (PROFILE,)))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def put(dialog: ReceiverDialog, field: Field, text: str) -> None:
    line = {Field.LISTEN: dialog.mail.listen, Field.HOSTNAME: dialog.mail.hostname}.get(field)
    line = line or dialog.limits.lines.get(field) or dialog.fine.lines[field]
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def test_the_reading_follows_each_key(dialog: ReceiverDialog) -> None:
    assert "Takes mail for @bridge.example from anyone." in dialog.reading.text
    assert "Refuses messages over 50 MiB with 552" in dialog.reading.text.replace("\u00a0", " ")
    QTest.keyClicks(dialog.mail.accept, "harbour.example")
    assert "Takes mail for harbour.example, @bridge.example from anyone." in dialog.reading.text
    QTest.keyClicks(dialog.mail.allow, "192.0.2.7")
    assert "from 192.0.2.7/32 only; others are answered 554" in dialog.reading.text
    assert "Mends" not in dialog.reading.text
    QTest.keyClicks(dialog.mail.normalize, "192.0.2.9")
    assert "Mends bare CR or LF in mail from 192.0.2.9/32" in dialog.reading.text
    put(dialog, Field.SESSIONS, "9")
    assert "Up to 9 sessions at once" in dialog.reading.text
    assert "the smaller limit counts" in dialog.reading.text, "25 from one address, of 9"
    put(dialog, Field.LISTEN, "127.0.0.1:2525")
    assert "No provider can reach it" in dialog.reading.text


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        (Field.LISTEN, "0.0.0.0:70000", "not a port"),
        (Field.LISTEN, "", "no address to listen on"),
        (Field.HOSTNAME, "two words", "space"),
        (Field.SESSIONS, "many", "whole number"),
        (Field.SESSIONS, "0", "out of range"),
        (Field.MESSAGE_SIZE, "big", "whole number"),
        (Field.IDLE, "-1", "not a time to wait"),
        (Field.ERRORS, "1.5", "whole number"),
    ],
)
def test_a_fault_stands_under_its_field_alone(dialog: ReceiverDialog, field: Field, text: str, said: str) -> None:
    put(dialog, field, text)
    assert said in dialog.fault(field)
    assert [item for item in Field if dialog.fault(item)] == [field]
    assert dialog.reading.text == "Correct what is marked first."


def test_what_a_refusal_advises_can_be_done_in_the_dialog(dialog: ReceiverDialog) -> None:
    """The advice names the field as the dialog does, and what is typed there is what the receiver goes by."""
    field = dialog._rows[Field.NORMALIZE]
    assert f"“{field.label.text().replace('&', '').lower()}”" in BARE_NEWLINE_IN_DATA.remedy
    QTest.keyClicks(dialog.mail.normalize, "the provider")
    assert "not an address" in dialog.fault(Field.NORMALIZE)
    assert [item for item in Field if dialog.fault(item)] == [Field.NORMALIZE]
    dialog.mail.normalize.setPlainText("192.0.2.9, 2001:db8::/48")
    given: list[ReceiverSettings] = []
    dialog.applied.connect(given.append)
    dialog.apply.click()
    assert [str(network) for network in given[0].normalize] == ["192.0.2.9/32", "2001:db8::/48"]


def test_apply_leads_to_the_page_with_the_fault_and_gives_nothing(dialog: ReceiverDialog, qtbot: QtBot) -> None:
    given: list[ReceiverSettings] = []
    dialog.applied.connect(given.append)
    put(dialog, Field.FINISH, "soon")
    dialog.pages.setCurrentIndex(0)
    dialog.apply.click()
    assert dialog.pages.tabText(dialog.pages.currentIndex()) == "Times and errors"
    assert dialog.fine.lines[Field.FINISH].hasFocus()
    assert not given
    put(dialog, Field.FINISH, "20")
    dialog.apply.click()
    assert [settings.limits.finish for settings in given] == [20.0]
    assert not dialog.isVisible()


def test_files_are_named_together(dialog: ReceiverDialog) -> None:
    dialog.certificate.kinds[CertificateKind.FILES].click()
    assert "no file" in dialog.fault(Field.CERTIFICATE)
    QTest.keyClicks(dialog.certificate.certificate, "/etc/mx.pem")
    assert not dialog.fault(Field.CERTIFICATE)
    assert "private_key is missing" in dialog.fault(Field.PRIVATE_KEY)


def test_each_control_has_a_name(dialog: ReceiverDialog) -> None:
    dialog.show_certificate(None)
    for page in range(dialog.pages.count()):
        dialog.pages.setCurrentIndex(page)
        nameless = [b.text() for b in dialog.findChildren(QAbstractButton) if b.isVisible() and not b.accessibleName()]
        assert [text for text in nameless if text] == []


# --- with a receiver -------------------------------------------------------------------------------------------------


def visible_button(dialog: ReceiverDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text and b.isVisible())


def test_a_certificate_is_made_shown_copied_and_used(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scenes.fresh_story(scene)
        async with open_window(scene) as opened:
            bridge, window = opened.bridge, opened.window
            await until(lambda: bridge.receiving.status.state is ReceiverState.LISTENING, bridge.receiving.changed)
            QTest.mouseClick(window.sidebar.receiver, Qt.MouseButton.LeftButton)
            dialog = window.findChild(ReceiverDialog)
            assert dialog is not None
            dialog.pages.setCurrentIndex(1)
            dialog.mail.hostname.setText("mx.harbour.example")
            dialog.certificate.kinds[CertificateKind.OWN].click()
            found: list[object] = []
            bridge.receiver_setup.certificate.connect(found.append)
            visible_button(dialog, "Make one now").click()
            await until(lambda: any(isinstance(one, Certificate) for one in found), bridge.receiver_setup.certificate)
            made = next(one for one in found if isinstance(one, Certificate))
            assert made.names == ("mx.harbour.example",)
            visible_button(dialog, "Copy fingerprint").click()
            assert QApplication.clipboard().text() == colons(made.fingerprint)
            assert visible_button(dialog, "Renew now").isEnabled()
            dialog.apply.click()
            await until(lambda: bridge.receiving.status.certificate, bridge.receiving.changed)
            shown = bridge.receiving.status.certificate
            assert shown is not None
            assert shown.certificate.fingerprint == made.fingerprint, "the receiver that runs offers this very one"
            assert "TLS offered" in " ".join(label.text() for label in window.sidebar.receiver.findChildren(QLabel))

    run(play())


def test_files_that_are_no_certificate_are_named(
    scene: Scene, open_window: OpenWindow, run: Run, tmp_path: Path
) -> None:
    async def play() -> None:
        scenes.fresh_story(scene)
        async with open_window(scene) as opened:
            setup = opened.bridge.receiver_setup
            found: list[object] = []
            setup.certificate.connect(found.append)
            setup.look(ReceiverSettings(certificate=str(tmp_path / "gone.pem"), private_key=str(tmp_path / "gone.key")))
            setup.look(ReceiverSettings())
            await until(lambda: found, setup.certificate)
            assert found == [None], "only the answer to the last question counts"
            setup.look(ReceiverSettings(certificate=str(tmp_path / "gone.pem"), private_key=str(tmp_path / "gone.key")))
            await until(lambda: len(found) == 2, setup.certificate)
            assert "is not there" in str(found[1])

    run(play())


def test_the_rules_of_settings_without_a_domain() -> None:
    rules = receiver_rules(ReceiverSettings())
    assert any("Takes no mail" in sentence for sentence in rules.sentences)


@pytest.mark.parametrize(
    ("host", "said"),
    [
        ("0.0.0.0", "Listens on any free port of every IPv4 address of this machine."),
        ("127.0.0.1", "Listens on any free port of 127.0.0.1, for programs on this machine only."),
        ("192.0.2.1", "Listens on any free port of 192.0.2.1."),
    ],
)
def test_any_free_port_is_said_in_a_sentence(host: str, said: str) -> None:
    rules = receiver_rules(ReceiverSettings(listen=(Endpoint(host, 0),)))
    assert said in rules.sentences
