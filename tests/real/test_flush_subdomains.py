"""“Domain and subdomains” at real servers: what is asked for becomes what comes, subdomains too."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from etrn_gui.domain.outcome import Outcome
from tests.lab.exim import EximLab
from tests.lab.mta import MtaLab
from tests.lab.ports import Address
from tests.lab.postfix import PostfixLab
from tests.lab.sendmail import SendmailLab
from tests.lab.sink import Sink
from tests.real.asking import ask, profile_for, queue

pytestmark = pytest.mark.usefixtures("real_servers")

HELD = ("user@client.test", "user@sub.client.test", "user@deep.sub.client.test")
KNOWN = ("sub.client.test", "deep.sub.client.test")

SERVERS: dict[str, tuple[Callable[[Address], MtaLab], list[str], str]] = {
    "postfix": (PostfixLab, ["@client.test", *KNOWN], "Subdomains asked for: 2."),
    "exim": (EximLab, ["@client.test", "#client.test"], "asked with #client.test"),
    "sendmail": (SendmailLab, ["@client.test"], "such as notclient.test"),
}


@pytest.mark.parametrize("family", list(SERVERS))
async def test_everything_below_comes(family: str, sink: Sink, tmp_path: Path) -> None:
    make, commands, words = SERVERS[family]
    with make(sink.address) as lab:
        for recipient in HELD:
            lab.inject(1, recipient=recipient)
        await lab.until_held(len(HELD))
        wanted = replace(queue("@client.test"), domains=KNOWN)
        asked = await ask(tmp_path, profile_for(lab), wanted)
        await lab.until_held(0)
    assert asked.outcomes == [Outcome.STARTED]
    assert words in asked.answers[0].advice
    assert [
        line.partition(" C ETRN ")[2] for line in asked.transcripts[0].splitlines() if " C ETRN " in line
    ] == commands


async def test_postfix_keeps_what_is_below_and_not_known(sink: Sink, tmp_path: Path) -> None:
    """Why they are asked for one by one, and why the advice says so."""
    with PostfixLab(sink.address) as lab:
        for recipient in HELD[:2]:
            lab.inject(1, recipient=recipient)
        await lab.until_held(2)
        asked = await ask(tmp_path, profile_for(lab), "@client.test")
        await lab.until_held(1)
    assert "Subdomains asked for: none." in asked.answers[0].advice
