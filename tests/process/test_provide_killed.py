"""A provider that is killed loses nothing that it has acknowledged, and two of them do not share a folder."""

import asyncio
import itertools
from collections import Counter
from pathlib import Path

import aiosmtplib
import pytest
from aiosmtpd.smtp import SMTP, Envelope
from aiosmtplib.errors import SMTPException

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.provider.process import ProviderJob, run_provider
from etrn_gui.provider.settings import ProviderSettings
from etrn_gui.provider.submit import submit
from etrn_gui.storage.paths import DataFolder
from tests.commands import Running
from tests.unit.provider.harness import LOOPBACK, NOWHERE, Client, Hook, Receiver, files, letter, spool, table


async def hand_in_until_it_dies(where: Endpoint, subjects: list[str], kill: Running, after: int) -> list[str]:
    """Hand in one message after the other, and kill the provider while the next ones are on their way.

    Return the subjects that were acknowledged.
    """
    acknowledged: list[str] = []

    async def sender(mine: list[str]) -> None:
        client = aiosmtplib.SMTP(hostname=where.host, port=where.port, start_tls=False, local_hostname="localhost")
        try:
            async with client:
                for subject in mine:
                    mail = letter("a@y.example", subject)
                    await client.sendmail(mail.sender, mail.recipients, mail.content)
                    acknowledged.append(subject)
                    if len(acknowledged) == after:
                        kill.process.kill()
        except (SMTPException, OSError):
            return

    await asyncio.gather(*(sender(subjects[number::3]) for number in range(3)))
    return acknowledged


@pytest.mark.parametrize("after", [1, 7, 23])
async def test_killed_while_it_takes_mail_it_loses_nothing_that_it_acknowledged(tmp_path: Path, after: int) -> None:
    async with Receiver() as receiver:
        start = ("provide", "--listen", f"{LOOPBACK}:0", "--node", f"y.example={receiver.endpoint}")
        with Running(tmp_path, *start) as first:
            where = Endpoint(LOOPBACK, (await asyncio.to_thread(first.wait, "listening"))["port"])
            subjects = [f"m{number}" for number in range(90)]
            acknowledged = await hand_in_until_it_dies(where, subjects, first, after)
            await asyncio.to_thread(first.process.wait)
        assert after <= len(acknowledged) < 90
        with Running(tmp_path, *start) as second:
            recovered = await asyncio.to_thread(second.wait, "recovered")
            where = Endpoint(LOOPBACK, (await asyncio.to_thread(second.wait, "listening"))["port"])
            async with Client(where) as client:
                assert await client.say("ETRN y.example") == (
                    f"253 OK, {recovered['held']} pending messages for node y.example started"
                )
            while (await asyncio.to_thread(second.wait, "run"))["state"] != "ended":
                pass
        arrived = Counter(receiver.subjects)
        assert set(acknowledged) <= set(arrived)
        assert set(arrived.values()) == {1}
        assert len(arrived) <= len(acknowledged) + 3  # one message a connection was on its way
        assert files(spool(tmp_path) / "new") == []


async def test_killed_while_it_delivers_it_sends_again_only_what_it_heard_no_250_for(tmp_path: Path) -> None:
    subjects = [f"m{number}" for number in range(20)]
    async with Receiver() as receiver:
        start = ("provide", "--listen", f"{LOOPBACK}:0", "--node", f"y.example={receiver.endpoint}")
        for kill_at in (3, 4, None):
            with Running(tmp_path, *start) as provider:
                where = Endpoint(LOOPBACK, (await asyncio.to_thread(provider.wait, "listening"))["port"])
                if not receiver.arrived:
                    assert await submit(where, [letter("a@y.example", subject) for subject in subjects]) is None
                receiver.before_answer = _kill(provider, kill_at) if kill_at else None
                async with Client(where) as client:
                    assert (await client.say("ETRN y.example")).startswith("253 ")
                if kill_at:
                    await asyncio.to_thread(provider.process.wait)
                while not kill_at and (await asyncio.to_thread(provider.wait, "run"))["state"] != "ended":
                    pass
    assert receiver.subjects == [*subjects[:3], *subjects[2:6], *subjects[5:]]
    assert files(spool(tmp_path) / "new") == []


def _kill(provider: Running, at: int) -> Hook:
    """Kill the provider when its message number `at` has come whole, before it is answered."""
    left = itertools.count(at - 1, -1)

    async def answer(_server: SMTP, _envelope: Envelope) -> None:
        if next(left) == 0:
            provider.process.kill()
            provider.process.wait()

    return answer


async def test_a_second_provider_on_the_same_folder_is_told_who_is_there(tmp_path: Path) -> None:
    """Two of them would deliver the same mail twice. The mark names a process, so another one has to hold it."""
    with Running(tmp_path, "provide", "--listen", f"{LOOPBACK}:0", "--node", NOWHERE) as first:
        first.wait("listening")
        settings = ProviderSettings(table(NOWHERE), listen=(Endpoint(LOOPBACK, 0),))
        job = ProviderJob(settings, DataFolder(tmp_path, tmp_path))
        problem = await run_provider(job, lambda _: None, asyncio.Event())
    assert isinstance(problem, Problem)
    assert f"process {first.process.pid}" in problem.what
