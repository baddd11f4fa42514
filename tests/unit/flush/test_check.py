"""The check: against providers that are played, a real receiver and a DNS server, all on loopback; no ETRN is sent."""

from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path
from types import SimpleNamespace

import pytest

from etrn_gui.domain.endpoint import Endpoint, parse_endpoint
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import Profile, Queue, TlsMode
from etrn_gui.flush import check as check_module
from etrn_gui.flush.check import Check, Step, StepCause, StepName, StepState, first_failure
from etrn_gui.flush.way_back import Names
from etrn_gui.storage.receiver_mark import ReceiverMark
from etrn_gui.storage.secrets import Secrets
from tests.lab.ports import free_port
from tests.unit.flush.conftest import Certificates, node
from tests.unit.flush.dns_server import serving_names
from tests.unit.flush.script import Player, Script, playing

OFFER = ("S: 250-provider.test Hello ship.test [127.0.0.1]", "S: 250-STARTTLS", "S: 250 ETRN")
SIGNED_IN = ("S: 250-provider.test", "S: 250-AUTH PLAIN", "S: 250 ETRN")
GREETED = ("S: 220 provider.test ESMTP Postfix", "C: EHLO *")
FAREWELL = ("C: QUIT", "S: 221 Bye")
PLAIN = (*GREETED, *OFFER, *FAREWELL)
ZONE = {("client.test", "A"): ["127.0.0.1"], ("far.test", "A"): ["192.0.2.1"]}


def script(*lines: str, implicit: str = "") -> Script:
    return Script("check", "", {"implicit": [implicit]} if implicit else {}, (lines,))


def profile(player: Player, certificates: Certificates, **settings: object) -> Profile:
    queues = (Queue(node("client.test")),)
    base = Profile(
        "Harbour", "localhost", player.port, TlsMode.NONE, queues, tls_ca=str(certificates.ca_file), reply_timeout=4.0
    )
    return replace(base, **settings)  # type: ignore[arg-type]


async def run(checked: Profile, secrets: Secrets, data: Path, names: Endpoint | None = None) -> dict[str, Step]:
    if names:
        return _by_name([step async for step in Check(checked, secrets, ReceiverMark(data), Names(names)).steps()])
    async with serving_names(ZONE) as server:
        return await run(checked, secrets, data, server.endpoint)


def _by_name(steps: list[Step]) -> dict[str, Step]:
    assert len({step.name for step in steps}) == len(steps)
    return {str(step.name): step for step in steps}


def states(steps: dict[str, Step]) -> dict[str, str]:
    return {name: str(step.state) for name, step in steps.items()}


async def test_a_provider_where_all_is_well(secrets: Secrets, certificates: Certificates, tmp_path: Path) -> None:
    hello_again = ("C: EHLO *", *SIGNED_IN, "C: AUTH PLAIN *", "S: 235 welcome")
    wire = (*GREETED, *OFFER, "C: STARTTLS", "S: 220 go", "S-tls good", *hello_again, *FAREWELL)
    await secrets.write("account", "correct-horse-battery")
    async with playing(script(*wire), certificates.context) as player:
        settings = {"tls": TlsMode.STARTTLS, "user": "ship", "secret": "account"}
        steps = await run(profile(player, certificates, **settings), secrets, tmp_path)
    assert player.deviations == []
    assert list(steps) == [*map(str, StepName)]
    assert states(steps) == {**dict.fromkeys(map(str, StepName), "ok"), "receiver": "fail"}
    assert steps["server"].what == "Postfix"
    assert "TLSv1." in steps["TLS"].what
    assert steps["greeting"].what == "provider.test ESMTP Postfix"
    assert "127.0.0.1" in steps["way back"].what
    assert all(step.seconds > 0 for step in steps.values())
    assert "correct-horse-battery" not in repr(steps)


@pytest.mark.parametrize(
    ("wire", "settings", "failing", "outcome"),
    [
        (("S: 554 go away",), {}, "greeting", Outcome.NOT_ALLOWED),
        ((*GREETED, *OFFER, "C: STARTTLS", "S: 220 go", "S-tls expired"), {"tls": "starttls"}, "TLS", "tls_failed"),
        ((*GREETED, *SIGNED_IN, *FAREWELL), {"tls": "starttls"}, "TLS", Outcome.TLS_FAILED),
        ((*GREETED, *SIGNED_IN, *FAREWELL), {"user": "ship", "secret": "none"}, "sign-in", Outcome.BLOCKED),
        (
            (*GREETED, *SIGNED_IN, "C: AUTH PLAIN *", "S: 535 no", *FAREWELL),
            {"user": "ship", "secret": "account", "allow_cleartext_auth": True},
            "sign-in",
            Outcome.NEEDS_SIGN_IN,
        ),
        ((*GREETED, "S: 250 provider.test", *FAREWELL), {}, "ETRN", Outcome.NOT_SUPPORTED),
    ],
)
async def test_the_first_failure_ends_the_steps_at_the_provider(
    wire: tuple[str, ...],
    settings: dict[str, object],
    failing: str,
    outcome: str,
    secrets: Secrets,
    certificates: Certificates,
    tmp_path: Path,
) -> None:
    await secrets.write("account", "correct-horse-battery")
    if "tls" in settings:
        settings = {"tls": TlsMode(str(settings["tls"]))}
    async with playing(script(*wire), certificates.context) as player:
        steps = await run(profile(player, certificates, **settings), secrets, tmp_path)
    failure = first_failure(list(steps.values()))
    assert failure
    assert (failure.name, failure.outcome) == (failing, outcome)
    names = list(steps)
    behind = [steps[name] for name in names[names.index(failing) + 1 : names.index("receiver")]]
    assert {step.state for step in behind} <= {StepState.SKIPPED}
    assert {step.cause for step in behind} <= {StepCause.EARLIER_FAILURE}
    assert all(failing in step.what for step in behind)
    assert steps["way back"].state is StepState.OK


@pytest.mark.parametrize(("code", "state"), [(220, StepState.OK), (554, StepState.FAIL)])
async def test_a_greeting_without_end_is_shown_cut(
    secrets: Secrets, certificates: Certificates, tmp_path: Path, code: int, state: StepState
) -> None:
    async with playing(script(f"S: {code} {'blah ' * 300}", *PLAIN[1:]), certificates.context) as player:
        steps = await run(profile(player, certificates), secrets, tmp_path)
    assert steps["greeting"].state is state
    assert steps["greeting"].what.endswith(" […]")
    assert len(steps["greeting"].what) <= 200


async def test_implicit_tls_is_a_step_of_its_own(secrets: Secrets, certificates: Certificates, tmp_path: Path) -> None:
    good, bad = script(*PLAIN, implicit="good"), script(implicit="wrong-name")
    async with playing(good, certificates.context) as player:
        steps = await run(profile(player, certificates, tls=TlsMode.IMPLICIT), secrets, tmp_path)
    assert [str(name) for name in steps][:4] == ["name", "connection", "TLS", "greeting"]
    assert states(steps)["TLS"] == "ok"
    async with playing(bad, certificates.context) as player:
        steps = await run(profile(player, certificates, tls=TlsMode.IMPLICIT), secrets, tmp_path)
    assert (states(steps)["connection"], states(steps)["TLS"], states(steps)["greeting"]) == ("ok", "fail", "skipped")
    assert "another name" in steps["TLS"].what


async def test_a_certificate_that_ends_soon(
    secrets: Secrets, certificates: Certificates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_module, "SOON", 10_000_000)
    async with playing(script(*PLAIN, implicit="good"), certificates.context) as player:
        steps = await run(profile(player, certificates, tls=TlsMode.IMPLICIT), secrets, tmp_path)
    assert steps["TLS"].state is StepState.WARN
    assert "renew" in steps["TLS"].remedy


async def test_not_offered_but_sent_anyway(secrets: Secrets, certificates: Certificates, tmp_path: Path) -> None:
    async with playing(script(*GREETED, "S: 250 provider.test", *FAREWELL), certificates.context) as player:
        steps = await run(profile(player, certificates, send_anyway=True), secrets, tmp_path)
    assert player.deviations == []
    assert steps["ETRN"].state is StepState.WARN


@pytest.mark.parametrize("which", ["unknown", "wrong-name", "expired"])
@pytest.mark.parametrize("mode", [TlsMode.STARTTLS, TlsMode.IMPLICIT])
async def test_a_certificate_that_is_not_accepted_is_shown_and_can_be_pinned(
    which: str, mode: TlsMode, secrets: Secrets, certificates: Certificates, tmp_path: Path
) -> None:
    """Nothing secret is said to whoever shows it."""
    start = () if mode is TlsMode.IMPLICIT else (*GREETED, *OFFER, "C: STARTTLS", "S: 220 go", f"S-tls {which}")
    pinned = (*start, *GREETED, *SIGNED_IN) if mode is TlsMode.IMPLICIT else (*start, "C: EHLO *", *SIGNED_IN)
    wire = (*pinned, "C: AUTH PLAIN *", "S: 235 welcome", *FAREWELL)
    heads = {"implicit": [which]} if mode is TlsMode.IMPLICIT else {}  # a handshake that fails is no connection to it
    await secrets.write("account", "correct-horse-battery")
    async with playing(
        Script("pin", "", heads, (*((start,) if start else ()), start, wire)), certificates.context
    ) as player:
        wanted = profile(player, certificates, tls=mode, user="ship", secret="account")
        step = (await run(wanted, secrets, tmp_path))["TLS"]
        assert step.state is StepState.FAIL
        assert step.pin == certificates.fingerprint(which)
        assert step.command == f"To pin it: etrnctl profile set 'Harbour' --tls-pin {step.pin}"
        assert step.remedy.endswith(").")
        assert "etrnctl" not in step.remedy
        good = await run(replace(wanted, tls_pin=step.pin), secrets, tmp_path)
    assert good["sign-in"].state is StepState.OK


async def test_starttls_that_was_there_once(secrets: Secrets, certificates: Certificates, tmp_path: Path) -> None:
    wire = (*GREETED, "S: 250-provider.test", "S: 250 ETRN", *FAREWELL)
    async with playing(script(*wire), certificates.context) as player:
        check = Check(profile(player, certificates), secrets, ReceiverMark(tmp_path), Names(), had_starttls=True)
        steps = [step async for step in check.steps() if step.name is StepName.TLS]
    assert [(step.state, step.outcome) for step in steps] == [(StepState.FAIL, Outcome.TLS_FAILED)]
    assert "--accept-no-tls" in steps[0].remedy


@pytest.mark.parametrize(("offered", "remedy"), [(True, "Set TLS of the profile to STARTTLS."), (False, "Ask the")])
def test_in_clear_beyond_this_machine(offered: bool, remedy: str) -> None:
    step = check_module._in_clear(ip_address("192.0.2.1"), offered=offered)
    assert (step.state, "in clear" in step.what) == (StepState.WARN, True)
    assert step.remedy.startswith(remedy)


@pytest.mark.parametrize(
    ("doors", "state", "what", "remedy"),
    [
        (["127.0.0.1:2525", "[::1]:25"], StepState.WARN, "nobody but this machine", "0.0.0.0:25"),
        (["0.0.0.0:2525"], StepState.OK, "listens on 0.0.0.0:2525", "forward that port"),
        (["127.0.0.1:2525", "192.0.2.7:25"], StepState.OK, "listens on 127.0.0.1:2525, 192.0.2.7:25", ""),
    ],
)
async def test_the_doors_of_the_own_receiver_as_a_provider_elsewhere_finds_them(
    doors: list[str], state: StepState, what: str, remedy: str, secrets: Secrets, tmp_path: Path
) -> None:
    """The provider's address is all that is made up: this machine reaches none beyond loopback."""
    check = Check(Profile("Harbour", "mx.test"), secrets, ReceiverMark(tmp_path), Names())
    parsed = [door for text in doors if isinstance(door := parse_endpoint(text), Endpoint)]
    assert len(parsed) == len(doors)
    check._dialogue._connection = SimpleNamespace(peer=ip_address("198.51.100.9"))  # type: ignore[assignment]
    step = check._judge_doors(parsed)
    assert (step.state, what in step.what) == (state, True)
    assert remedy in step.remedy
    assert bool(remedy) == bool(step.remedy)


async def test_nobody_there(secrets: Secrets, tmp_path: Path) -> None:
    gone = Profile("Harbour", "127.0.0.1", free_port(), TlsMode.NONE, reply_timeout=4.0)
    steps = await run(gone, secrets, tmp_path)
    assert steps["name"].state is StepState.SKIPPED
    failure = first_failure(list(steps.values()))
    assert failure
    assert (failure.name, failure.outcome) == ("connection", Outcome.UNREACHABLE)
    assert (steps["way back"].state, steps["receiver"].state) == (StepState.SKIPPED, StepState.FAIL)
    assert steps["receiver"].cause is StepCause.NO_RECEIVER


async def test_a_name_that_is_not_known(secrets: Secrets, tmp_path: Path) -> None:
    steps = await run(Profile("Harbour", "no-such-host.invalid", 25, reply_timeout=4.0), secrets, tmp_path)
    assert steps["name"].state is StepState.FAIL
    assert "no-such-host.invalid" in steps["name"].what
    assert steps["connection"].state is StepState.SKIPPED


async def test_a_receiver_that_does_not_answer(secrets: Secrets, tmp_path: Path) -> None:
    """A mark alone proves nothing: its port is knocked at."""
    mark = ReceiverMark(tmp_path)
    assert mark.take((Endpoint("127.0.0.1", free_port()),)) is None
    steps = await run(Profile("Harbour", "127.0.0.1", free_port(), reply_timeout=4.0), secrets, tmp_path)
    assert (steps["receiver"].state, steps["receiver"].cause) == (StepState.FAIL, None)
    assert "does not answer on 127.0.0.1" in steps["receiver"].what
