"""The check against real servers: every step, what is told where one fails, and that no mail is asked for."""

from dataclasses import replace
from pathlib import Path

import pytest

from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.flush.check import Check, Step, StepState
from etrn_gui.flush.way_back import Names
from etrn_gui.storage.receiver_mark import ReceiverMark
from etrn_gui.storage.secrets import Secrets
from tests.lab.exim import EtrnForm, EximLab
from tests.lab.postfix import PostfixLab
from tests.lab.sink import Sink
from tests.real.asking import PASSWORD, USER, Credentials, profile_for, queue
from tests.real.delivering import lab_for
from tests.unit.flush.dns_server import serving_names

ZONE = {("client.test", "MX"): ["10 mail.client.test."], ("mail.client.test", "A"): ["127.0.0.1"]}


async def check(profile: Profile, folder: Path, password: str) -> dict[str, Step]:
    secrets = Secrets()
    secrets.memory_only = True
    await secrets.write("account", password)
    async with serving_names(ZONE) as names:
        steps = Check(profile, secrets, ReceiverMark(folder), Names(names.endpoint)).steps()
        return {str(step.name): step async for step in steps}


@pytest.mark.parametrize("mode", [TlsMode.STARTTLS, TlsMode.IMPLICIT])
async def test_each_step(mode: TlsMode, real_servers: None, sink: Sink, tmp_path: Path) -> None:
    credentials = Credentials()
    access = credentials.access(tls_required=True, sign_in_required=True)
    with PostfixLab(sink.address, access) as lab:
        authority = credentials.write_authority(tmp_path)
        settings = {"tls": mode, "tls_ca": authority, "user": USER, "secret": "account"}
        profile = profile_for(lab, queues=(queue("@client.test"),), **settings)
        good = await check(profile, tmp_path, PASSWORD)
        wrong = await check(profile, tmp_path, "wrong-horse-battery")
        lab.inject(1)
        lab.wait_held(1)
        await check(profile, tmp_path, PASSWORD)
        assert lab.queue().waiting == 1
        assert "etrn=" not in lab.log()
    assert {name for name, step in good.items() if step.state is StepState.OK} == {
        *("connection", "greeting", "server", "TLS", "sign-in", "ETRN", "way back")
    }
    assert good["server"].what == "Postfix"
    assert good["way back"].what == "client.test goes to MX 10 mail.client.test is 127.0.0.1: this machine."
    assert (wrong["sign-in"].state, wrong["ETRN"].state) == (StepState.FAIL, StepState.SKIPPED)
    assert wrong["sign-in"].what.startswith("535 5.7.8 Error: authentication failed")
    assert "Check the user name and the password" in wrong["sign-in"].remedy


@pytest.mark.parametrize(("family", "called"), [("postfix", "Postfix"), ("exim", "Exim"), ("sendmail", "Sendmail")])
async def test_each_server_is_named_and_asked_for_nothing(
    family: str, called: str, real_servers: None, sink: Sink, tmp_path: Path
) -> None:
    with lab_for(family, sink.address) as lab:
        lab.inject(1)
        lab.wait_held(1)
        steps = await check(profile_for(lab, queues=(queue("@client.test"),)), tmp_path, PASSWORD)
        assert lab.queue().waiting == 1
    assert steps["server"].what == called
    assert steps["greeting"].what.startswith("provider.test ESMTP")
    assert {name: str(step.state) for name, step in steps.items()} == {
        "name": "skipped",
        **dict.fromkeys(("connection", "greeting", "server", "ETRN", "way back"), "ok"),
        **dict.fromkeys(("TLS", "sign-in"), "skipped"),
        "receiver": "fail",
    }


@pytest.mark.parametrize("hidden", ["postfix", "exim"])
async def test_a_server_that_does_not_offer_etrn(hidden: str, real_servers: None, sink: Sink, tmp_path: Path) -> None:
    postfix = PostfixLab(sink.address, parameters={"smtpd_discard_ehlo_keywords": "etrn"})
    with postfix if hidden == "postfix" else EximLab(sink.address, form=EtrnForm.NO_ACL) as lab:
        steps = await check(profile_for(lab, queues=(queue("@client.test"),)), tmp_path, PASSWORD)
    assert steps["ETRN"].state is StepState.FAIL
    assert steps["ETRN"].what == "The provider does not offer ETRN, so it was not sent."
    assert "send anyway" in steps["ETRN"].remedy


async def test_starttls_asked_of_a_port_that_begins_with_tls(real_servers: None, sink: Sink, tmp_path: Path) -> None:
    """Both sides wait for the other to speak first: what to change is told."""
    with PostfixLab(sink.address, Credentials().access()) as lab:
        profile = profile_for(lab, tls=TlsMode.STARTTLS, reply_timeout=1.0)
        steps = await check(replace(profile, port=lab.tls_address.port), tmp_path, PASSWORD)
    assert steps["greeting"].what == "The provider takes the connection and says nothing."
    assert "try TLS implicit in the profile" in steps["greeting"].remedy
