"""The asking side against a real Sendmail, also when it answers ETRN with nothing at all."""

from pathlib import Path

import pytest

from etrn_gui.domain.outcome import Family, Outcome
from tests.lab.sendmail import SendmailLab
from tests.lab.sink import Sink
from tests.real.asking import Credentials, ask, profile_for

pytestmark = pytest.mark.usefixtures("real_servers")


async def test_each_queue_has_its_answer(sink: Sink, tmp_path: Path) -> None:
    with SendmailLab(sink.address) as lab:
        asked = await ask(
            tmp_path, profile_for(lab), "client.test", "@client.test", "nobody.test", "#queue1", "#nobody"
        )
    assert asked.outcomes == [*[Outcome.STARTED] * 4, Outcome.NOT_ALLOWED]
    assert asked.replies[0] == (250, "2.0.0 Queuing for node client.test started")
    assert asked.replies[3:] == [
        (250, "2.0.0 Queuing for queue group queue1 started"),
        (459, "4.5.4 Queue nobody unknown"),
    ]
    assert {answer.family for answer in asked.answers} == {Family.SENDMAIL}
    assert "queue group" in asked.answers[-1].advice


async def test_no_reply_under_load(sink: Sink, tmp_path: Path) -> None:
    """The next line on the wire would answer the next command: nothing may follow, and the connection is given up."""
    with SendmailLab(sink.address, macros=SendmailLab.OVERLOADED) as lab:
        asked = await ask(tmp_path, profile_for(lab, reply_timeout=2.0), "client.test", "other.test", "third.test")
    assert asked.outcomes == [Outcome.NO_ANSWER, Outcome.NO_ANSWER, Outcome.UNREACHABLE]
    assert "Sendmail under load" in asked.answers[0].advice
    assert asked.transcripts[0].endswith("* no reply came in time")
    assert asked.flushes[2].asked is None


@pytest.mark.parametrize(
    ("rule", "code", "outcome"),
    [
        ('R$*\t$#error $@ 5.7.1 $: "550 not for you"', 550, Outcome.NOT_ALLOWED),
        ('R$*\t$#error $@ 4.3.2 $: "451 Please try again later"', 451, Outcome.TRY_LATER),
    ],
)
async def test_refused_by_policy(rule: str, code: int, outcome: Outcome, sink: Sink, tmp_path: Path) -> None:
    with SendmailLab(sink.address, check_etrn=rule) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test")
    assert (asked.outcomes, asked.answers[0].code) == ([outcome], code)


async def test_turned_off(sink: Sink, tmp_path: Path) -> None:
    with SendmailLab(sink.address, macros={"confPRIVACY_FLAGS": "noetrn"}) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test")
        anyway = await ask(tmp_path, profile_for(lab, send_anyway=True), "client.test")
    assert asked.outcomes == [Outcome.NOT_SUPPORTED]
    assert anyway.outcomes == [Outcome.NOT_ALLOWED]
    assert anyway.replies == [(502, "5.7.0 Sorry, we do not allow this operation")]
    assert "noetrn" in anyway.answers[0].advice


@pytest.mark.parametrize(
    ("needs", "outcome"), [("tls_required", Outcome.NEEDS_TLS), ("sign_in_required", Outcome.NEEDS_SIGN_IN)]
)
async def test_wants_something_first(needs: str, outcome: Outcome, sink: Sink, tmp_path: Path) -> None:
    access = Credentials().access(tls_required=needs == "tls_required", sign_in_required=needs == "sign_in_required")
    with SendmailLab(sink.address, access) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test")
    assert (asked.outcomes, asked.answers[0].code) == ([outcome], 530)
