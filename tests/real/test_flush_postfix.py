"""The asking side against a real Postfix: what each answer comes to, and what is kept of the dialogue."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from etrn_gui.domain.outcome import Family, Outcome
from etrn_gui.domain.profile import TlsMode
from etrn_gui.storage.journal import Journal
from tests.lab.ports import free_port
from tests.lab.postfix import PostfixLab
from tests.lab.sink import Sink
from tests.real.asking import Credentials, ask, profile_for


@pytest.fixture(scope="module")
def provider(real_servers: None) -> Iterator[PostfixLab]:
    """One Postfix for the tests that change nothing."""
    with Sink() as sink, PostfixLab(sink.address) as lab:
        yield lab
        print(lab.log())


async def test_each_queue_has_its_answer(provider: PostfixLab, tmp_path: Path) -> None:
    names = ("client.test", "@client.test", "sub.client.test", "#queue1", "nobody.test")
    asked = await ask(tmp_path, profile_for(provider), *names)
    assert asked.outcomes == [*[Outcome.STARTED] * 3, *[Outcome.NOT_ALLOWED] * 2]
    assert asked.replies == [
        *[(250, "Queuing started")] * 3,
        (459, "<queue1>: service unavailable"),
        (459, "<nobody.test>: service unavailable"),
    ]
    assert {answer.family for answer in asked.answers} == {Family.POSTFIX}
    assert "fast_flush_domains" in asked.answers[-1].advice


async def test_the_transcript_is_the_dialogue(provider: PostfixLab, tmp_path: Path) -> None:
    asked = await ask(tmp_path, profile_for(provider), "client.test", "nobody.test")
    lines = [line.split(" ", 1)[1] for line in asked.transcripts[0].splitlines()]
    assert lines[0] == f"* connecting to 127.0.0.1:{provider.address.port}"
    assert lines[1] == "* connected to 127.0.0.1, in clear"
    assert lines[2].startswith("S 220 ")
    assert lines[3].startswith("C EHLO ")
    assert "S 250-ETRN" in lines
    assert lines[-6:] == [
        "C ETRN client.test",
        "S 250 Queuing started",
        "C ETRN nobody.test",
        "S 459 <nobody.test>: service unavailable",
        "C QUIT",
        "S 221 2.0.0 Bye",
    ]
    assert asked.transcripts[0] == asked.transcripts[1]


async def test_thirty_queues_take_five_connections(provider: PostfixLab, tmp_path: Path) -> None:
    asked = await ask(tmp_path, profile_for(provider), *(f"n{number}.client.test" for number in range(30)))
    assert asked.outcomes == [Outcome.STARTED] * 30
    assert len(set(asked.transcripts)) == 5


async def test_nobody_listens(real_servers: None, tmp_path: Path, provider: PostfixLab) -> None:
    asked = await ask(tmp_path, profile_for(provider, port=free_port()), "client.test")
    assert asked.outcomes == [Outcome.UNREACHABLE]
    assert "refuses connections" in asked.answers[0].advice


async def test_a_greeting_that_says_nothing(real_servers: None, sink: Sink, tmp_path: Path) -> None:
    """The order of what EHLO offers gives Postfix away before it has answered anything."""
    with PostfixLab(sink.address, parameters={"smtpd_banner": "$myhostname ESMTP"}) as lab:
        asked = await ask(tmp_path, profile_for(lab, tls=TlsMode.STARTTLS), "client.test")
    assert asked.outcomes == [Outcome.TLS_FAILED]
    assert asked.answers[0].family is Family.POSTFIX
    assert "does not offer STARTTLS" in asked.answers[0].advice


async def test_not_advertised(real_servers: None, sink: Sink, tmp_path: Path) -> None:
    with PostfixLab(sink.address, parameters={"smtpd_discard_ehlo_keywords": "etrn"}) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test")
        anyway = await ask(tmp_path, profile_for(lab, send_anyway=True), "client.test")
    assert (asked.outcomes, asked.replies) == ([Outcome.NOT_SUPPORTED], [(0, "")])
    assert "ETRN client.test" not in asked.transcripts[0]
    assert (anyway.outcomes, anyway.replies) == ([Outcome.STARTED], [(250, "Queuing started")])


@pytest.mark.parametrize(
    ("parameters", "code", "outcome"),
    [
        ({"smtpd_etrn_restrictions": "reject"}, 554, Outcome.NOT_ALLOWED),
        ({"smtpd_etrn_restrictions": "defer"}, 450, Outcome.TRY_LATER),
        ({"smtpd_client_restrictions": "reject", "smtpd_delay_reject": "no"}, 554, Outcome.NOT_ALLOWED),
        ({"smtpd_helo_restrictions": "reject", "smtpd_delay_reject": "no"}, 554, Outcome.NOT_ALLOWED),
    ],
    ids=lambda value: "=".join(next(iter(value.items()))) if isinstance(value, dict) else None,
)
async def test_refused_by_policy(
    parameters: dict[str, str], code: int, outcome: Outcome, real_servers: None, sink: Sink, tmp_path: Path
) -> None:
    with PostfixLab(sink.address, parameters=parameters) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test")
    assert asked.outcomes == [outcome]
    assert asked.answers[0].code == code


async def test_tls_is_wanted(real_servers: None, sink: Sink, tmp_path: Path) -> None:
    with PostfixLab(sink.address, Credentials().access(tls_required=True)) as lab:
        asked = await ask(tmp_path, profile_for(lab), "client.test")
    assert (asked.outcomes, asked.replies) == (
        [Outcome.NEEDS_TLS],
        [(530, "5.7.0 Must issue a STARTTLS command first")],
    )


async def test_starttls_that_was_offered_once_and_is_gone(real_servers: None, sink: Sink, tmp_path: Path) -> None:
    """The profile does not demand it: the provider is asked as long as nothing has changed for the worse."""
    with PostfixLab(sink.address, Credentials().access()) as lab:
        profile = profile_for(lab)
        before = await ask(tmp_path, profile, "client.test")
        lab.reload(smtpd_tls_security_level="none")
        gone = await ask(tmp_path, profile, "client.test")
        with Journal(tmp_path / "journal.sqlite") as journal:
            journal.offers.forget(str(profile.endpoint))
        accepted = await ask(tmp_path, profile, "client.test")
    assert before.outcomes == accepted.outcomes == [Outcome.STARTED]
    assert gone.outcomes == [Outcome.TLS_FAILED]
    assert "C ETRN" not in gone.transcripts[0]
