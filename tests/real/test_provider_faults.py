"""The practice provider with a fault that was ordered: what our asking side makes of it, and whether the mail comes."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.provider import notices
from etrn_gui.provider.faults import parse_fault
from etrn_gui.provider.samples import Sample, write_message
from etrn_gui.provider.settings import Like, Rehearsal
from etrn_gui.provider.submit import submit
from tests.commands import Running
from tests.lab.ports import LOOPBACK, free_port
from tests.lab.sink import Sink
from tests.real.asking import Asked, ask
from tests.unit.provider.harness import running as in_this_process

SAMPLE = Sample("a@elsewhere.test", "user@client.test", "Held", "Hello")
PATIENT, IMPATIENT = 10.0, 0.7
"""Seconds for one reply."""


async def hold_one(endpoint: Endpoint) -> None:
    assert await submit(endpoint, [write_message(SAMPLE)]) is None


async def ask_at(folder: Path, endpoint: Endpoint, seconds: float = PATIENT, tls: TlsMode = TlsMode.NONE) -> Asked:
    profile = Profile("Practice", endpoint.host, endpoint.port, tls, reply_timeout=seconds)
    return await ask(folder, profile, "client.test")


@pytest.mark.parametrize(
    ("text", "outcome", "seconds"),
    [
        ("slow=0.4", Outcome.STARTED, PATIENT),
        ("slow=60", Outcome.NO_ANSWER, IMPATIENT),
        ("cut=0", Outcome.NO_ANSWER, PATIENT),
        ("cut=12", Outcome.NO_ANSWER, PATIENT),
        ("garbage", Outcome.NO_ANSWER, PATIENT),
        ("endless", Outcome.NO_ANSWER, PATIENT),
        ("silent", Outcome.NO_ANSWER, IMPATIENT),
        ("greeting:slow=0.4", Outcome.STARTED, PATIENT),
    ],
)
async def test_whatever_becomes_of_the_reply_the_mail_comes(
    tmp_path: Path, sink: Sink, text: str, outcome: Outcome, seconds: float
) -> None:
    """No answer is no refusal: the provider has heard the question, and delivers."""
    fault = parse_fault(text)
    async with in_this_process(tmp_path, f"client.test={sink.address}", fault=fault) as provider:
        # What brings mail is greeted too: a late greeting makes it late, and nothing else.
        await hold_one(provider.endpoint)
        asked = await ask_at(tmp_path, provider.endpoint, seconds)
        assert asked.outcomes == [outcome]
        assert outcome.may_bring_mail
        (arrival,) = await asyncio.to_thread(sink.wait_arrivals, 1)
        assert arrival.recipients == ("user@client.test",)
        await provider.wait(notices.RunEnded)


@pytest.mark.parametrize(
    ("text", "outcome", "seconds"),
    [
        ("greeting:cut=5", Outcome.UNREACHABLE, PATIENT),
        ("greeting:garbage", Outcome.UNREACHABLE, PATIENT),
        ("greeting:endless", Outcome.UNREACHABLE, PATIENT),
        ("greeting:silent", Outcome.UNREACHABLE, IMPATIENT),
        ("wrong-certificate", Outcome.TLS_FAILED, PATIENT),
    ],
)
async def test_a_greeting_or_certificate_that_is_wrong_ends_it_before_anything_is_asked(
    tmp_path: Path, sink: Sink, text: str, outcome: Outcome, seconds: float
) -> None:
    tls = TlsMode.STARTTLS if text == "wrong-certificate" else TlsMode.NONE
    async with in_this_process(tmp_path, f"client.test={sink.address}", fault=parse_fault(text)) as provider:
        asked = await ask_at(tmp_path, provider.endpoint, seconds, tls)
        assert asked.outcomes == [outcome]
        assert provider.said(notices.Asked) == []


async def test_a_rehearsed_overload_ends(tmp_path: Path, sink: Sink) -> None:
    rehearsal: dict[str, Any] = {"rehearsal": Rehearsal.OVERLOAD, "rehearsal_lasts": 1.0, "like": Like.POSTFIX}
    async with in_this_process(tmp_path, f"client.test={sink.address}", **rehearsal) as provider:
        asked = await ask_at(tmp_path, provider.endpoint)
        assert asked.replies == [(458, "Unable to queue messages")]
        assert asked.outcomes == [Outcome.TRY_LATER]
        await provider.wait(notices.Rehearsing, 2)
        assert (await ask_at(tmp_path, provider.endpoint)).outcomes == [Outcome.STARTED]


# -- as a person runs it ---------------------------------------------------------------------------------------------


@contextmanager
def process(folder: Path, sink: Sink, *options: str) -> Iterator[tuple[Running, Endpoint]]:
    """Run it on a port that is known before it listens."""
    port = free_port()
    where = ("--listen", f"{LOOPBACK}:{port}", "--node", f"client.test={sink.address}")
    with Running(folder, "provide", *where, *options) as running:
        yield running, Endpoint(LOOPBACK, port)
        assert running.stop() == 0, running.errors()


async def test_a_reply_that_is_cut(tmp_path: Path, sink: Sink) -> None:
    with process(tmp_path, sink, "--fault", "cut=12") as (running, endpoint):
        running.wait("listening")
        await hold_one(endpoint)
        assert (await ask_at(tmp_path, endpoint)).outcomes == [Outcome.NO_ANSWER]
        assert running.wait("etrn")["code"] == 253
        running.wait("delivered")


async def test_a_rehearsed_outage_ends_with_mail(tmp_path: Path, sink: Sink) -> None:
    with process(tmp_path, sink, "--rehearse", "outage", "--rehearse-seconds", "1.5") as (running, endpoint):
        assert running.wait("rehearsal")["began"]
        assert (await ask_at(tmp_path, endpoint)).outcomes == [Outcome.UNREACHABLE]
        assert not running.wait("rehearsal")["began"]
        running.wait("listening")
        assert [answer.promised for answer in (await ask_at(tmp_path, endpoint)).answers] == [3]
        assert len(sink.wait_arrivals(3)) == 3


async def test_sendmail_under_load_gives_no_answer(tmp_path: Path, sink: Sink) -> None:
    options = ("--like", "sendmail", "--answer", "client.test=overloaded")
    with process(tmp_path, sink, *options) as (running, endpoint):
        running.wait("listening")
        asked = await ask_at(tmp_path, endpoint, IMPATIENT)
    assert asked.outcomes == [Outcome.NO_ANSWER]
    assert "Sendmail under load" in asked.answers[0].advice
