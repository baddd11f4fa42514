"""The matrix of clients and replies: what each of four clients makes of what each server says to ETRN.

The table stands in client_matrix.txt as a person reads it; this test asks every cell anew and compares the two. A
client's answer is its exit code, ours the outcome. hMailServer does not offer ETRN in its EHLO reply: msmtp and
fetchmail then refuse by themselves, and we were told to ask all the same.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.provider.personalities import LIKE
from etrn_gui.provider.personality import Case
from etrn_gui.provider.settings import Like
from tests.real import asking
from tests.real.test_provider_clients import Ended, etrn, fetchmail, msmtp, run
from tests.unit.provider.harness import Provider, running

TABLE = Path(__file__).with_name("client_matrix.txt")
HEADINGS = ("server", "case", "reply", "msmtp", "fetchmail", "etrn", "etrnctl")
NOTHING = "(nothing)"
AT_ONCE = 6
"""Clients that run side by side, on separate connections as theirs always are."""
IMPATIENT = 3
"""Seconds that a client waits for a reply, where it can be told."""


@dataclass(frozen=True)
class Asker:
    """One server's provider, and the clients that ask it; a client's answer is its exit code."""

    provider: Provider
    home: Path
    places: asyncio.Semaphore

    async def codes(self, cases: Sequence[Case], command: Callable[[str], list[str]]) -> list[str]:
        async def one(case: Case) -> str:
            async with self.places:
                ended: Ended = await run(command(argument(case)), self.home)
                return str(ended.code)

        return list(await asyncio.gather(*map(one, cases)))


def argument(case: Case) -> str:
    """A name that says nothing of what it meets with."""
    return f"n{list(Case).index(case)}.test"


def patient_msmtp(provider: Provider) -> Callable[[str], list[str]]:
    return lambda name: [*msmtp(provider.endpoint, name), f"--timeout={IMPATIENT}"]


def patient_fetchmail(provider: Provider, folder: Path) -> Callable[[str], list[str]]:
    def command(name: str) -> list[str]:
        *options, host = fetchmail(provider.endpoint, name)
        # It runs once for each of its files.
        return [*options, "-t", str(IMPATIENT), "--pidfile", str(folder / f"{name}.pid"), host]

    return command


async def ours(folder: Path, provider: Provider, cases: Sequence[Case]) -> list[str]:
    """Each name in a flush of its own: they share a connection otherwise, and the servers count."""
    where = provider.endpoint
    profile = Profile("P", where.host, where.port, TlsMode.NONE, reply_timeout=float(IMPATIENT), send_anyway=True)
    outcomes = []
    for case in cases:
        outcomes += (await asking.ask(folder, profile, argument(case))).outcomes
    return [str(outcome) for outcome in outcomes]


def reply_of(server: Like, case: Case) -> str:
    reply = LIKE[server].reply(case, argument(case), 3)
    return f"{reply.code} {reply.words}".replace(argument(case), "NAME") if reply.code else NOTHING


async def rows_of(server: Like, folder: Path) -> list[tuple[str, ...]]:
    """Ask for each case that the server has words of its own for; each has a name for which it always arises."""
    cases = [case for case in Case if case in LIKE[server].replies and case not in {Case.NO_ARGUMENT, Case.IN_MAIL}]
    answers = {argument(case): case for case in cases}
    # Sendmail's script knows no time-out.
    told = [case for case in cases if reply_of(server, case) != NOTHING]
    async with running(folder, "client.test=127.0.0.1:1", like=server, answers=answers) as provider:
        asker = Asker(provider, folder, asyncio.Semaphore(AT_ONCE))
        by_msmtp = await asker.codes(cases, patient_msmtp(provider))
        by_fetchmail = await asker.codes(cases, patient_fetchmail(provider, folder))
        by_script = await asker.codes(told, lambda name: etrn(provider.endpoint, name))
        by_us = await ours(folder, provider, cases)
    script = dict(zip(told, by_script, strict=True))
    return [
        (server, case, reply_of(server, case), code, other, script.get(case, "waits"), outcome)
        for case, code, other, outcome in zip(cases, by_msmtp, by_fetchmail, by_us, strict=True)
    ]


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def expected(server: Like) -> list[list[str]]:
    lines = [[cell.strip() for cell in line.split("|")] for line in TABLE.read_text(encoding="utf-8").splitlines()]
    assert lines[0] == list(HEADINGS)
    return [line for line in lines if line[0] == server]


@pytest.fixture(autouse=True)
def _not_among_the_real_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "keep", lambda _name, _value: None)


@pytest.mark.parametrize("server", Like)
async def test_what_each_client_makes_of_each_reply(tmp_path: Path, server: Like) -> None:
    rows = await rows_of(server, tmp_path)
    print("\n".join(aligned([HEADINGS, *rows])))
    assert [list(row) for row in rows] == expected(server)
