from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from etrn_gui.domain.certificate import colons
from etrn_gui.domain.profile import Profile, Queue, SignIn, TlsMode
from etrn_gui.domain.schedule.link import Link
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.storage.profile_file import ProfileFile
from etrn_gui.ui.bridge import Configuration, ReceiverState
from etrn_gui.ui.views.assistant import Assistant
from etrn_gui.ui.views.provider_dialog import ProviderDialog
from etrn_gui.ui.views.provider_dialog.entries import Field, entries_of, make_profile
from tests.ui.conftest import OpenWindow, Run
from tests.ui.practice_provider import Provider, free_port, practice_provider
from tests.ui.scene import HARBOUR, NORTHWIND, Scene, fresh_story, node
from tests.ui.waiting import until

OpenDialog = Callable[..., ProviderDialog]
FULL = replace(
    HARBOUR,
    port=2587,
    queues=(*HARBOUR.queues[:2], Queue(node("#priority"), ("harbour.example", "xn--bcher-kva.example"))),
    tls_pin="ab" * 32,
    send_anyway=True,
    ehlo_name="ship.harbour.example",
    reply_timeout=12.5,
    silence_after=77.0,
    quiet_after=3.0,
    source_address="192.0.2.7",
    sign_in=SignIn.TOKEN,
    allow_cleartext_auth=True,
    tls=TlsMode.IMPLICIT,
    link=Link(before=("dial", "--now"), hang_up_after=12.0),
)
FILES = ("tls_ca", "tls_certificate")
"""Fields that name a file, which has to be there."""


@pytest.fixture
def open_dialog(qtbot: QtBot) -> OpenDialog:
    def opened(profile: Profile | None = None, *others: Profile) -> ProviderDialog:
        known = (*others, profile) if profile else others
        dialog = ProviderDialog(Configuration(tuple(known)), profile)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    return opened


def saved_by(dialog: ProviderDialog, qtbot: QtBot) -> tuple[Profile, str | None]:
    with qtbot.waitSignal(dialog.saved) as blocker:
        dialog.save.click()
    profile, secret = blocker.args
    assert isinstance(profile, Profile)
    assert not dialog.isVisible()
    return profile, secret


def faults(dialog: ProviderDialog) -> set[Field]:
    return {field for field in Field if dialog.fault(field)}


def test_a_host_alone_is_enough(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    QTest.keyClicks(dialog.host, "Mail.Provider.example.")
    assert saved_by(dialog, qtbot) == (Profile("Mail.Provider.example.", "mail.provider.example", 587), None)


def test_everything_typed_comes_out(open_dialog: OpenDialog, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "ca.pem").touch()
    dialog = open_dialog()
    QTest.keyClicks(dialog.name, " Harbour ")
    dialog.host.insert("bücher.example")  # keyClicks takes ASCII only
    dialog.tls.buttons[TlsMode.IMPLICIT].click()
    QTest.keyClicks(dialog.user, "ops")
    QTest.keyClicks(dialog.password, "s3cret ")
    for queue in ("harbour.example", "@harbour.example", "#prio"):
        QTest.keyClicks(dialog.queues.line, queue)
        if queue.startswith("#"):
            QTest.keyClicks(dialog.queues.domains, "a.example, B.example")
        QTest.keyClick(dialog.queues.line, Qt.Key.Key_Return)
    dialog.unfold.click()
    dialog.advanced.send_anyway.click()
    for line, text in (
        (dialog.advanced.ehlo_name, "ship.example"),
        (dialog.advanced.ca, str(tmp_path / "ca.pem")),
        (dialog.advanced.pin, ":".join(["AB"] * 32)),
    ):
        QTest.keyClicks(line, text)
    dialog.advanced.reply_timeout.setText("7.5")
    profile, secret = saved_by(dialog, qtbot)
    assert secret == "s3cret "
    assert len(profile.secret) == 32
    assert replace(profile, secret="") == Profile(
        name="Harbour",
        host="xn--bcher-kva.example",
        port=465,
        tls=TlsMode.IMPLICIT,
        queues=(
            Queue(node("harbour.example")),
            Queue(node("@harbour.example")),
            Queue(node("#prio"), ("a.example", "b.example")),
        ),
        user="ops",
        tls_ca=str(tmp_path / "ca.pem"),
        tls_pin="ab" * 32,
        send_anyway=True,
        ehlo_name="ship.example",
        reply_timeout=7.5,
    )


def test_editing_without_a_change_changes_nothing(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    assert saved_by(open_dialog(FULL, NORTHWIND), qtbot) == (FULL, None)


def test_the_password_is_never_shown(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog(FULL)
    assert dialog.password.text() == ""
    assert dialog.password.placeholderText() == "unchanged"
    QTest.keyClicks(dialog.password, "new one")
    assert dialog.password.displayText() != "new one"
    assert saved_by(dialog, qtbot) == (FULL, "new one")


def test_each_new_provider_has_an_account_of_its_own_in_the_keyring(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    accounts = set()
    for _ in range(3):
        dialog = open_dialog()
        for line, text in ((dialog.host, "a.example"), (dialog.user, "me"), (dialog.password, "x")):
            QTest.keyClicks(line, text)
        accounts.add(saved_by(dialog, qtbot)[0].secret)
    assert len(accounts) == 3


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        (Field.HOST, "", "The host is empty"),
        (Field.HOST, "bad_host", "not a valid part of a domain name"),
        (Field.PORT, "70000", "out of range"),
        (Field.PORT, "0", "out of range"),
        (Field.PORT, "smtp", "whole number"),
        (Field.PORT, "", "whole number"),
        (Field.NAME, "Northwind ISP", "a provider of this name"),
        (Field.NAME, "x" * 101, "101 characters"),
        (Field.PASSWORD, "", "password is missing"),
        (Field.REPLY_TIMEOUT, "0", "not a time to wait"),
        (Field.REPLY_TIMEOUT, "soon", "Write seconds"),
        (Field.EHLO_NAME, "-x", "not a valid part"),
        (Field.TLS_PIN, "12:ab", "4 hex digits"),
        (Field.TLS_CA, "/no/such/file", "no such file"),
        (Field.TLS_CERTIFICATE, "/no/such/file", "no such file"),
        (Field.SOURCE_ADDRESS, "eth0", "is not an address"),
        (Field.SILENCE_AFTER, "0", "not a time to wait"),
        (Field.QUIET_AFTER, "-1", "not a time to wait"),
    ],
)
def test_a_fault_stands_under_its_field_until_it_is_mended(
    open_dialog: OpenDialog, qtbot: QtBot, field: Field, text: str, words: str
) -> None:
    dialog = open_dialog(replace(FULL, user="", secret=""), NORTHWIND)
    lines = {
        Field.NAME: dialog.name,
        Field.HOST: dialog.host,
        Field.PORT: dialog.port,
        Field.PASSWORD: dialog.user,
        Field.REPLY_TIMEOUT: dialog.advanced.reply_timeout,
        Field.EHLO_NAME: dialog.advanced.ehlo_name,
        Field.TLS_CA: dialog.advanced.ca,
        Field.TLS_PIN: dialog.advanced.pin,
        Field.TLS_CERTIFICATE: dialog.advanced.certificate,
        Field.SOURCE_ADDRESS: dialog.advanced.source_address,
        Field.SILENCE_AFTER: dialog.advanced.silence_after,
        Field.QUIET_AFTER: dialog.advanced.quiet_after,
    }
    line = lines[field]
    good = line.text()
    line.setText(text or ("me" if field is Field.PASSWORD else ""))
    with qtbot.assertNotEmitted(dialog.saved):
        dialog.save.click()
    assert dialog.isVisible()
    assert faults(dialog) == {field}
    assert words in dialog.fault(field)
    wrong = dialog.password if field is Field.PASSWORD else line
    assert wrong.property("state") == "bad"
    assert words in wrong.accessibleDescription()
    assert dialog.focusWidget() is wrong
    assert wrong.isVisible()  # also where it was folded away
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, good)
    assert faults(dialog) == set()
    assert wrong.property("state") == ""


def test_all_faults_are_said_at_once(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(None, NORTHWIND)
    QTest.keyClicks(dialog.name, NORTHWIND.name)
    QTest.keyClicks(dialog.user, "me")
    dialog.tls.buttons[TlsMode.NONE].click()
    QTest.keyClicks(dialog.queues.line, "@com")
    dialog.save.click()
    assert faults(dialog) == {Field.NAME, Field.HOST, Field.TLS, Field.PASSWORD, Field.QUEUES}
    assert dialog.focusWidget() is dialog.name


def test_a_password_in_clear_has_to_be_allowed(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    for line, text in ((dialog.host, "127.0.0.1"), (dialog.user, "me"), (dialog.password, "x")):
        QTest.keyClicks(line, text)
    dialog.tls.buttons[TlsMode.NONE].click()
    dialog.save.click()
    assert faults(dialog) == {Field.TLS}
    dialog.advanced.cleartext.setChecked(True)
    assert faults(dialog) == set()
    assert saved_by(dialog, qtbot)[0].allow_cleartext_auth


def test_a_password_needs_a_user(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    QTest.keyClicks(dialog.host, "a.example")
    QTest.keyClicks(dialog.password, "x")
    dialog.save.click()
    assert faults(dialog) == {Field.USER}


def test_the_port_follows_the_encryption_until_it_is_set(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    for mode, port in ((TlsMode.IMPLICIT, "465"), (TlsMode.NONE, "25"), (TlsMode.STARTTLS, "587")):
        dialog.tls.buttons[mode].click()
        assert dialog.port.text() == port
    dialog.port.selectAll()
    QTest.keyClicks(dialog.port, "2525")
    dialog.tls.buttons[TlsMode.NONE].click()
    assert dialog.port.text() == "2525"


def test_a_port_of_ones_own_stays_when_editing(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(FULL)
    dialog.tls.buttons[TlsMode.IMPLICIT].click()
    assert dialog.port.text() == "2587"


@pytest.mark.parametrize(
    ("typed", "host", "port"),
    [("a.example:2525", "a.example", "2525"), ("[::1]:26", "::1", "26"), ("::1", "::1", "587"), ("a:b", "a:b", "587")],
)
def test_a_port_in_the_host_moves_to_its_own_field(open_dialog: OpenDialog, typed: str, host: str, port: str) -> None:
    dialog = open_dialog()
    QTest.keyClicks(dialog.host, typed)
    dialog.host.editingFinished.emit()
    assert (dialog.host.text(), dialog.port.text()) == (host, port)


# --- queues


def test_return_in_the_line_adds_the_queue_and_saves_nothing(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    QTest.keyClicks(dialog.host, "a.example")
    QTest.keyClicks(dialog.queues.line, "@A.example")
    with qtbot.assertNotEmitted(dialog.saved):
        QTest.keyClick(dialog.queues.line, Qt.Key.Key_Return)
    assert dialog.queues.queues == (Queue(node("@a.example")),)
    assert dialog.queues.line.text() == ""
    with qtbot.waitSignal(dialog.saved):  # on the empty line Return is the dialog's again
        QTest.keyClick(dialog.queues.line, Qt.Key.Key_Return)


def test_a_queue_left_in_the_line_is_saved_too(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog(HARBOUR)
    QTest.keyClicks(dialog.queues.line, "more.example")
    assert saved_by(dialog, qtbot)[0].queues == (*HARBOUR.queues, Queue(node("more.example")))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("@com", "top-level domain"),
        ("#", "queue name after # is missing"),
        ("a..b", "empty part"),
        ("HARBOUR.example", "in the list already"),
        ("#a b", "cannot stand in a queue name"),
    ],
)
def test_a_wrong_queue_is_named_at_once(open_dialog: OpenDialog, text: str, words: str) -> None:
    dialog = open_dialog(HARBOUR)
    QTest.keyClicks(dialog.queues.line, text)
    QTest.keyClick(dialog.queues.line, Qt.Key.Key_Return)
    assert words in dialog.fault(Field.QUEUES)
    assert dialog.queues.queues == HARBOUR.queues
    assert dialog.queues.line.text() == text
    QTest.keyClick(dialog.queues.line, Qt.Key.Key_Backspace)
    assert dialog.fault(Field.QUEUES) == ""


def test_wrong_domains_of_a_queue_are_named(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    assert not dialog.queues.domains.isVisible()
    QTest.keyClicks(dialog.queues.line, "#prio")
    assert dialog.queues.domains.isVisible()
    QTest.keyClicks(dialog.queues.domains, "good.example bad_one.example")
    QTest.keyClick(dialog.queues.domains, Qt.Key.Key_Return)
    assert "bad_one" in dialog.fault(Field.QUEUES)


def test_a_queue_that_is_changed_keeps_its_schedule(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    queue = Queue(node("@a.example"), schedule=Schedule(on_start=True))
    dialog = open_dialog(replace(HARBOUR, queues=(queue,)))
    dialog.queues.list.itemActivated.emit(dialog.queues.list.item(0))
    dialog.queues.line.selectAll()
    QTest.keyClicks(dialog.queues.line, "@b.example")
    assert saved_by(dialog, qtbot)[0].queues == (replace(queue, node=node("@b.example")),)


def test_queues_are_removed_and_taken_back_to_be_changed(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog(FULL)
    editor = dialog.queues
    editor.list.setFocus()
    editor.list.setCurrentRow(0)
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    assert editor.queues == FULL.queues[1:]
    editor.list.itemActivated.emit(editor.list.item(1))
    assert (editor.line.text(), editor.domains.text()) == ("#priority", "harbour.example bücher.example")
    assert editor.queues == FULL.queues[1:2]
    assert saved_by(dialog, qtbot)[0].queues == FULL.queues[1:]


# --- for everybody


def test_escape_saves_nothing(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog(FULL)
    dialog.name.setText("Other")
    with qtbot.assertNotEmitted(dialog.saved):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_control_has_a_name_and_is_reached_with_the_tab_key(open_dialog: OpenDialog, qapp: QApplication) -> None:
    dialog = open_dialog(FULL)
    dialog.unfold.click()
    dialog.queues.line.setText("#x")
    dialog.queues.line.textEdited.emit("#x")
    kinds = (QLineEdit, QPushButton, QRadioButton, QCheckBox)
    controls = {c for kind in kinds for c in dialog.findChildren(kind) if c.isVisible() and c.isEnabled()}
    assert len(controls) > 15
    for control in controls:
        own_words = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or own_words, control
    dialog.name.setFocus()
    reached: list[QWidget] = []
    while (focused := qapp.focusWidget()) and focused not in reached:
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    missed = {c for c in controls if not isinstance(c, QRadioButton)} - set(reached)
    assert missed == set()
    order = [dialog.name, dialog.host, dialog.port, dialog.user, dialog.password, dialog.queues.line, dialog.save]
    assert [c for c in reached if c in order] == order


def test_labels_lead_to_their_fields(open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    for key, wanted in (
        (Qt.Key.Key_H, dialog.host),
        (Qt.Key.Key_W, dialog.password),
        (Qt.Key.Key_Q, dialog.queues.line),
    ):
        QTest.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
        assert dialog.focusWidget() is wanted


def test_a_round_trip_loses_nothing(open_dialog: OpenDialog, qtbot: QtBot, tmp_path: Path) -> None:
    """Every field of a profile differs from its default here, so that one that is dropped is seen."""
    files = {name: str(tmp_path / name) for name in FILES}
    for file in files.values():
        Path(file).touch()
    queues = (*FULL.queues, Queue(node("@a.example"), schedule=Schedule(on_start=True)))
    full = replace(FULL, queues=queues, tls_ca=files["tls_ca"], tls_certificate=files["tls_certificate"])
    plain = Profile("", "")
    same = [field.name for field in fields(Profile) if getattr(full, field.name) == getattr(plain, field.name)]
    assert not same
    dialog = open_dialog(full)
    dialog.unfold.click()
    assert saved_by(dialog, qtbot) == (full, None)


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("source_address", "192.0.2.9", "192.0.2.9"),
        ("source_address", "2001:db8::9", "[2001:DB8::9]"),
        ("silence_after", 300.0, "300"),
        ("quiet_after", 7.5, "7.5"),
        ("reply_timeout", 12.345678, "12.345678"),
    ],
)
def test_what_most_never_need_can_be_set_too(
    open_dialog: OpenDialog, qtbot: QtBot, name: str, value: object, text: str
) -> None:
    dialog = open_dialog(FULL)
    dialog.unfold.click()
    line = getattr(dialog.advanced, name)
    line.selectAll()
    QTest.keyClicks(line, text)
    assert saved_by(dialog, qtbot)[0] == replace(FULL, **{name: value})  # type: ignore[arg-type]


def test_a_token_in_place_of_a_password_has_to_be_entered(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog(replace(FULL, sign_in=SignIn.PASSWORD))
    dialog.sign_in.buttons[SignIn.TOKEN].click()
    dialog.save.click()
    assert faults(dialog) == {Field.PASSWORD}, "the password in the keyring is no token"
    QTest.keyClicks(dialog.password, "ya29.token")
    assert saved_by(dialog, qtbot) == (FULL, "ya29.token")


def test_make_profile_keeps_what_the_dialog_does_not_show() -> None:
    made = make_profile(entries_of(FULL), FULL, ())
    assert made == FULL


def test_what_is_saved_in_the_window_stands_in_the_file(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    fresh_story(scene)

    async def story() -> None:
        async with open_window(scene) as opened:
            bridge = opened.bridge
            await until(lambda: bridge.receiving.status.state is ReceiverState.LISTENING, bridge.receiving.changed)
            opened.window.sidebar.add_wanted.emit()
            assistant = opened.window.findChild(Assistant)
            assert assistant is not None
            QTest.keyClicks(assistant.host.host, "relay.new.example")
            assistant.by_hand.click()
            dialog = opened.window.findChild(ProviderDialog)
            assert dialog is not None
            assert dialog.host.text() == "relay.new.example"
            QTest.keyClicks(dialog.queues.line, "@new.example")
            dialog.save.click()
            await until(lambda: bridge.profiles.configuration.profile("relay.new.example"), bridge.profiles.changed)
            assert "@new.example" in map(str, bridge.profiles.receiver_settings.accept)
            await until(lambda: bridge.receiving.status.state is not ReceiverState.LISTENING, bridge.receiving.changed)
            await until(lambda: bridge.receiving.status.state is ReceiverState.LISTENING, bridge.receiving.changed)

    run(story())
    found = ProfileFile(scene.data.profile_file).load()
    assert isinstance(found, Configuration)
    profile = found.profile("relay.new.example")
    assert profile == Profile("relay.new.example", "relay.new.example", 587, queues=(Queue(node("@new.example")),))


@pytest.mark.parametrize(
    ("host", "port", "field"), [("a..b", "25", Field.HOST), ("", "25", Field.HOST), ("a.example", "smtp", Field.PORT)]
)
def test_no_certificate_is_looked_for_where_none_can_be(
    open_dialog: OpenDialog, qtbot: QtBot, host: str, port: str, field: Field
) -> None:
    dialog = open_dialog(FULL)
    dialog.unfold.click()
    dialog.host.setText(host)
    dialog.port.setText(port)
    with qtbot.assertNotEmitted(dialog.certificate_wanted):
        dialog.advanced.look.click()
    assert faults(dialog) == {field}


def test_a_pin_is_looked_up_and_kept_once_it_was_compared(
    scene: Scene, open_window: OpenWindow, run: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    async def story(provider: Provider) -> None:
        scene.configure(replace(HARBOUR, host="127.0.0.1", port=provider.port))
        async with open_window(scene) as opened:
            opened.window.page.header.edit_wanted.emit()
            dialog = opened.window.findChild(ProviderDialog)
            assert dialog is not None
            dialog.unfold.click()
            dialog.advanced.look.click()
            assert not dialog.advanced.look.isEnabled()
            await until(lambda: dialog.findChild(QMessageBox), dialog.windowTitleChanged, patience=30)
            asked = dialog.findChild(QMessageBox)
            assert asked is not None
            assert colons(provider.fingerprint) in asked.informativeText()
            assert dialog.advanced.pin.text() == "", "not before it was compared"
            next(b for b in asked.buttons() if b.text() == "Pin it").click()
            assert dialog.advanced.pin.text() == provider.fingerprint
            dialog.port.setText(str(free_port()))
            await until(dialog.advanced.look.isEnabled, dialog.windowTitleChanged)
            dialog.advanced.look.click()
            await until(lambda: dialog.fault(Field.TLS_PIN), dialog.windowTitleChanged, patience=30)
            assert "refuses connections" in dialog.fault(Field.TLS_PIN)
            dialog.reject()

    with practice_provider(tmp_path_factory.mktemp("provider")) as provider:
        run(story(provider))
