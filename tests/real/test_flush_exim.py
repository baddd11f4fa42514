"""The asking side against a real Exim, in each form in which its ETRN is set up."""

from pathlib import Path

import pytest

from etrn_gui.domain.outcome import Family, Outcome
from tests.lab.exim import EtrnForm, EximLab
from tests.lab.sink import Sink
from tests.real.asking import Credentials, ask, profile_for

pytestmark = pytest.mark.usefixtures("real_servers")


async def test_built_in(sink: Sink, tmp_path: Path) -> None:
    with EximLab(sink.address) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test", "@client.test", "#client")
    assert asked.outcomes == [Outcome.WRONG_FORM, Outcome.STARTED, Outcome.STARTED]
    assert asked.replies == [(501, "argument must begin with #"), *[(250, "OK")] * 2]
    assert "#queue" in asked.answers[0].advice
    assert "asked with #client.test" in asked.answers[1].advice


async def test_with_a_command(sink: Sink, tmp_path: Path) -> None:
    with EximLab(sink.address, form=EtrnForm.COMMAND) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test", "@client.test", "nobody.test")
    assert asked.outcomes == [Outcome.STARTED, Outcome.STARTED, Outcome.NOT_ALLOWED]
    assert asked.replies[2] == (458, "Administrative prohibition")
    assert {answer.family for answer in asked.answers} == {Family.EXIM}


async def test_set_up_by_the_manual(sink: Sink, tmp_path: Path) -> None:
    with EximLab(sink.address, form=EtrnForm.MANUAL) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test")
    assert (asked.outcomes, asked.replies) == ([Outcome.PROVIDER_MISCONFIGURED], [(458, "Internal failure")])
    assert "smtp_etrn_command" in asked.answers[0].advice


async def test_not_set_up(sink: Sink, tmp_path: Path) -> None:
    with EximLab(sink.address, form=EtrnForm.NO_ACL) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test")
        anyway = await ask(tmp_path, profile_for(lab, send_anyway=True), "client.test")
    assert asked.outcomes == [Outcome.NOT_SUPPORTED]
    assert (anyway.outcomes, anyway.replies) == ([Outcome.NOT_ALLOWED], [(458, "Administrative prohibition")])
    assert "acl_smtp_etrn" in anyway.answers[0].advice


async def test_running_already(sink: Sink, tmp_path: Path) -> None:
    """The first run hangs at a receiver that does not answer; the second ETRN is told so."""
    with EximLab(sink.address, form=EtrnForm.COMMAND, options={"smtp_etrn_command": "/bin/sleep 30"}) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test", "client.test")
    assert asked.outcomes == [Outcome.STARTED, Outcome.ALREADY_RUNNING]
    assert asked.replies[1] == (458, "Already processing client.test")


async def test_more_queues_than_exim_takes_on_one_connection(sink: Sink, tmp_path: Path) -> None:
    """Exim closes at the eleventh ETRN, and after the fourth that it calls a syntax error."""
    with EximLab(sink.address) as lab:
        asked = await ask(tmp_path, profile_for(lab), *(f"#n{number}" for number in range(15)))
    assert asked.outcomes == [Outcome.STARTED] * 15


async def test_more_mistakes_than_exim_takes_on_one_connection(sink: Sink, tmp_path: Path) -> None:
    """It closes after the fourth mistake; the rest is asked on new connections, and every queue has its own answer."""
    with EximLab(sink.address) as lab:
        asked = await ask(tmp_path, profile_for(lab), *(f"n{number}.test" for number in range(9)))
    assert asked.outcomes == [Outcome.WRONG_FORM] * 9
    assert len(set(asked.transcripts)) == 3


@pytest.mark.parametrize(
    ("needs", "outcome"), [("tls_required", Outcome.NEEDS_TLS), ("sign_in_required", Outcome.NEEDS_SIGN_IN)]
)
async def test_wants_something_first(needs: str, outcome: Outcome, sink: Sink, tmp_path: Path) -> None:
    access = Credentials().access(tls_required=needs == "tls_required", sign_in_required=needs == "sign_in_required")
    with EximLab(sink.address, access, EtrnForm.COMMAND) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test")
    assert asked.outcomes == [outcome]
