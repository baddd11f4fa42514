"""States of a provider for tests and pictures: many queues, habits and alarms, checks, the assistant, the keyring."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from ipaddress import ip_address

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.history import Trigger
from etrn_gui.domain.outcome import Answer, Family, Outcome, Verdict
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import TlsMode
from etrn_gui.flush.way_back import Exchanger, Here, Route, judge
from etrn_gui.storage.journal import NewFlush
from etrn_gui.ui.bridge import (
    Finding,
    KeyringTrouble,
    SecretState,
    SeenCertificate,
    Step,
    StepCause,
    StepName,
    StepState,
)
from etrn_gui.ui.views.assistant import Assistant
from etrn_gui.ui.views.check import CheckDialog
from etrn_gui.ui.views.provider_dialog import ProviderDialog
from etrn_gui.ui.window import MainWindow
from tests.ui.scene import HARBOUR, PEER, ZURICH, Scene, node, profile

DAY = 86_400.0
STARTED = Answer(Outcome.STARTED, 250, "Queuing started", Family.POSTFIX)
REFUSED = Answer(
    Outcome.NOT_ALLOWED,
    459,
    "<ship11.fleet.example>: service unavailable",
    Family.POSTFIX,
    advice="This Postfix takes no ETRN for this name. Ask the provider to list it in fast_flush_domains and "
    "relay_domains.",
)
FLEET = profile(HARBOUR.name, HARBOUR.host, *(f"@ship{number:02}.fleet.example" for number in range(1, 41)), user="ops")


def fleet_story(scene: Scene) -> None:
    """Forty queues, some of which want a look."""
    scene.configure(FLEET, ZURICH)
    for number, queue in enumerate(FLEET.queues):
        ago = 3000.0 - number * 60
        name = str(queue.node)
        if number % 13 == 10:
            scene.close(scene.flush(FLEET, name, ago, REFUSED), Verdict.REFUSED, ago - 1)
        elif number % 9 == 4:
            scene.close(scene.flush(FLEET, name, ago, STARTED), Verdict.SILENT, ago - 120)
        elif number % 2:
            flush = scene.flush(FLEET, name, ago, STARTED)
            scene.deliver("ana@northfleet.example", f"master@{name[1:]}", "Position", 6_200, ago - 1)
            scene.close(flush, Verdict.CONFIRMED, ago - 6)


def habit_story(scene: Scene) -> None:
    """One queue fills as it usually does; another has fallen silent."""
    scene.configure(replace(HARBOUR, queues=HARBOUR.queues[:2]), ZURICH)
    for days in (6, 5, 4, 3):
        for queue in ("harbour.example", "@harbour.example"):
            flush = scene.flush(HARBOUR, queue, days * DAY, STARTED)
            for number in range(12):
                to = "bridge@harbour.example" if queue[0] != "@" else "bridge@deck.harbour.example"
                scene.deliver("ana@northfleet.example", to, "Mail", 6_200, days * DAY - 2 - number * 8)
            scene.close(flush, Verdict.CONFIRMED, days * DAY - 120)
    for hours in (30, 20, 10):
        scene.close(scene.flush(HARBOUR, "@harbour.example", hours * 3600, STARTED), Verdict.SILENT, hours * 3600 - 120)
    opened = scene.now - 40
    new = NewFlush(HARBOUR.name, str(HARBOUR.endpoint), HARBOUR.queues[0], Trigger.PERSON, opened, 120.0, 60.0)
    flush = scene.journal.flushes.open(new)
    scene.journal.flushes.mark_asked(flush, opened + 0.3, (PEER,))
    scene.journal.flushes.record_answer(flush, STARTED, opened + 0.5)
    for number in range(5):
        scene.deliver("ana@northfleet.example", "bridge@harbour.example", f"Mail {number}", 6_200, 38 - number * 8)


def alarm_advice(window: MainWindow) -> None:
    """Open what to do about the silent queue."""
    window.page.board.advice_wanted.emit(node("@harbour.example"))


def letter_story(scene: Scene) -> None:
    """A refusal that the provider can mend."""
    scene.configure(HARBOUR, ZURICH)
    answer = replace(REFUSED, text="<harbour.example>: service unavailable")
    scene.close(scene.flush(HARBOUR, "harbour.example", 60, answer), Verdict.REFUSED, 59)


def letter_advice(window: MainWindow) -> None:
    """Open what to do about the refusal."""
    window.page.board.advice_wanted.emit(node("harbour.example"))


BEHIND_NAT = judge(
    Route("harbour.example", (Exchanger("mx.harbour.example", 10, (ip_address("100.70.3.9"),)),)),
    Here((ip_address("192.0.2.7"),)),
)
SAID = ("relay.harboursat.example ESMTP Postfix", "535 5.7.8 Error: authentication failed")
"""What the provider says; it stays as it is in any language."""
STEPS = (
    Step(StepName.NAME, StepState.OK, "relay.harboursat.example is 192.0.2.25, 2001:db8::25", seconds=0.043),
    Step(StepName.CONNECTION, StepState.OK, "relay.harboursat.example:587 takes connections", seconds=0.62),
    Step(StepName.GREETING, StepState.OK, SAID[0], seconds=1.24),
    Step(StepName.FAMILY, StepState.OK, Family.POSTFIX.product),
    Step(
        StepName.TLS,
        StepState.OK,
        "TLSv1.3 TLS_AES_256_GCM_SHA384, certificate valid until 2027-03-02 (CN=relay.harboursat.example), "
        f"SHA-256 {'4f' * 32}",
        seconds=1.9,
    ),
    Step(StepName.SIGN_IN, StepState.OK, "signed in as ops", seconds=0.71),
    Step(StepName.ETRN, StepState.OK, "offered; whether your queues are allowed, only a flush can tell"),
)
REFUSED_STEPS = (
    *STEPS[:5],
    Step(
        StepName.SIGN_IN,
        StepState.FAIL,
        SAID[1],
        "The provider refused the sign-in. Check the user name and the password for this provider.",
        0.7,
        Outcome.NEEDS_SIGN_IN,
    ),
    Step(
        StepName.ETRN,
        StepState.SKIPPED,
        "not reached: the step “sign-in” failed",
        cause=StepCause.EARLIER_FAILURE,
    ),
    Step(StepName.RECEIVER, StepState.OK, "listens on 0.0.0.0:25", seconds=0.006),
    Step(
        StepName.WAY_BACK,
        StepState.WARN,
        BEHIND_NAT.what,
        BEHIND_NAT.remedy,
        0.2,
    ),
)


def check_story(scene: Scene) -> None:
    """A provider that is on this machine, so that no picture asks a name server."""
    scene.configure(replace(HARBOUR, host="127.0.0.1", port=9, queues=()))


def show_check(*steps: Step) -> Callable[[MainWindow], None]:
    """Return an act that shows a check as far as these steps."""

    def act(window: MainWindow) -> None:
        dialog = CheckDialog(HARBOUR.name, str(HARBOUR.endpoint), window._theme, window)
        dialog.show()
        dialog.show_planned(tuple(StepName))
        for step in steps:
            dialog.show_step(step)
        if len(steps) == len(StepName):
            dialog.show_ended(True)

    return act


SELF_SIGNED = SeenCertificate(
    "9a" * 16 + "3c" * 16,
    "CN=relay.harboursat.example,O=Harbour Sat Link",
    "CN=relay.harboursat.example,O=Harbour Sat Link",
    datetime(2027, 3, 2, tzinfo=UTC),
    "The provider's certificate is self-signed or from an authority that is not known here. Name the "
    "authority's file in the provider's settings, or pin the certificate after the provider has confirmed its "
    "SHA-256.",
)
HOST = HARBOUR.host
FINDINGS = (
    Finding(Endpoint(HOST, 25), family=Family.POSTFIX, etrn=True),
    Finding(Endpoint(HOST, 587), TlsMode.STARTTLS, Family.POSTFIX, "", True, ("PLAIN", "LOGIN"), SELF_SIGNED),
)


def open_assistant(window: MainWindow) -> Assistant:
    """Open the assistant with a host typed into it."""
    window.sidebar.add_wanted.emit()
    dialog = window.findChild(Assistant)
    assert dialog is not None
    dialog.host.host.setText(HOST)
    return dialog


def assistant_looking(window: MainWindow) -> None:
    """Show the first port found, the others under way."""
    dialog = open_assistant(window)
    dialog.look_wanted.disconnect()
    dialog.next.click()
    dialog.host.show_ports((587, 465, 25))
    dialog.host.show_found(FINDINGS[0])


def assistant_found(window: MainWindow) -> None:
    """Show what a look has found, with a certificate that nobody vouches for."""
    assistant_looking(window)
    dialog = window.findChild(Assistant)
    assert dialog is not None
    dialog.host.show_found(FINDINGS[1])
    problem = "relay.harboursat.example:465 refuses connections. Check host and port with the provider."
    dialog.host.show_found(Finding(Endpoint(HOST, 465), problem=problem))
    dialog.host.show_looked(True)


def assistant_sign_in(window: MainWindow) -> None:
    """Show the second page with a refusal under the password."""
    assistant_found(window)
    dialog = window.findChild(Assistant)
    assert dialog is not None
    dialog.host.certificate.trust.setChecked(True)
    dialog.next.click()
    dialog.sign_in.user.setText("ops")
    dialog._mend(REFUSED_STEPS[5])


def assistant_queues(window: MainWindow) -> None:
    """Show the third page."""
    assistant_sign_in(window)
    dialog = window.findChild(Assistant)
    assert dialog is not None
    dialog._enter(2)
    dialog.queues.queues.show_queues(HARBOUR.queues[:2])


def assistant_test(window: MainWindow) -> None:
    """Show the last page with a refusal."""
    assistant_sign_in(window)
    dialog = window.findChild(Assistant)
    assert dialog is not None
    dialog._enter(3)
    dialog.test.show_planned(tuple(StepName))
    for step in REFUSED_STEPS:
        dialog.test.show_step(step)
    dialog.test.show_ended(True)


def keyring_bar(state: SecretState, *, in_memory: bool = False) -> Callable[[MainWindow], None]:
    """Return an act that shows the bar about the keyring."""

    def act(window: MainWindow) -> None:
        window.keyring.show_trouble(KeyringTrouble(state, Problem("The keyring is locked."), HARBOUR.name, in_memory))

    return act


def edit_all(window: MainWindow) -> None:
    """Open the provider's settings with everything unfolded."""
    window.page.header.edit_wanted.emit()
    dialog = window.findChild(ProviderDialog)
    assert dialog is not None
    dialog.unfold.click()
