"""The provider answers as the servers that it is like, and our asking side makes of each reply what it means."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from etrn_gui.domain.outcome import Family
from etrn_gui.flush.answers import understand
from etrn_gui.flush.families import recognise
from etrn_gui.provider import notices
from etrn_gui.provider.personality import Case
from etrn_gui.provider.settings import Like
from tests.clock import LoopClock, settle
from tests.unit.provider.harness import Client, Provider, Receiver, letter, running, table

ETRN = "ETRN client.test"
EHLO = "EHLO me.test"
SAYS = {
    "waiting": [EHLO, ETRN],
    "none": [EHLO, "ETRN other.test"],
    "at": [EHLO, "ETRN @client.test"],
    "queue": [EHLO, "ETRN #queue1"],
    "unknown queue": [EHLO, "ETRN #nowhere"],
    "unknown": [EHLO, "ETRN foo.test"],
    "no argument": [EHLO, "ETRN"],
    "bad name": [EHLO, "ETRN -bad-"],
    "before EHLO": [ETRN],
    "in MAIL": [EHLO, "MAIL FROM:<>", ETRN],
}
SETTINGS: dict[str, dict[str, Any]] = {
    "needs sign-in": {"users": {"ann": "x"}},
    "needs TLS": {"require_tls": True},
    "refused": {"answers": {"client.test": Case.REFUSED}},
    "overloaded": {"answers": {"client.test": Case.OVERLOADED}},
    "misconfigured": {"answers": {"client.test": Case.MISCONFIGURED}},
}
FAMILIES = {Like.EXIM_BUILTIN: Family.EXIM, Like.RFC1985: Family.UNKNOWN}


def rows() -> list[tuple[str, ...]]:
    lines = (Path(__file__).parent / "personalities.txt").read_text().splitlines()
    return [tuple(cell.strip() for cell in line.split("|")) for line in lines if not line.startswith("#")]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as listening:
        yield listening


def nodes_at(receiver: Receiver) -> Any:
    names = ("@client.test", "other.test", "notclient.test", "client.test.au", "#queue1:q.test")
    return table(*(f"{name}={receiver.endpoint}" for name in names))


async def last_reply(client: Client, lines: list[str]) -> tuple[str, str]:
    """Say lines; return the EHLO reply and the last one."""
    replies = [await client.say(line) for line in lines]
    hello = next((reply for reply, line in zip(replies, lines, strict=True) if line == EHLO), "")
    return hello, replies[-1]


@pytest.mark.parametrize(("server", "case", "expected", "outcome"), rows(), ids=lambda text: text[:30])
async def test_each_reply_and_what_it_means(
    receiver: Receiver, tmp_path: Path, server: str, case: str, expected: str, outcome: str
) -> None:
    like = Like(server)
    never = receiver.hold_answers()
    async with running(tmp_path, nodes_at(receiver), like=like, **SETTINGS.get(case, {})) as provider:
        await provider.hold(letter("a@client.test"), letter("a@sub.client.test"))
        if case == "running":
            await provider.etrn("client.test")
            await provider.wait(notices.RunBegan)
        async with provider.client() as client:
            hello, reply = await last_reply(client, SAYS.get(case, SAYS["waiting"]))
            never.set()
            said = "\n".join(line[4:] for line in hello.splitlines())
            code, text = int(reply[:3]), " ".join(line[4:] for line in reply.splitlines())
            assert reply.splitlines()[-1] == expected
            family = recognise(client.greeting[4:], said, text)
            assert family is FAMILIES.get(like, Family(server) if server in set(Family) else Family.UNKNOWN)
            advertised = like is not Like.HMAILSERVER
            assert ("ETRN" in said) is (advertised and bool(hello))
            assert understand(code, text, family, advertised).outcome == outcome


def test_the_table_has_every_server() -> None:
    assert {row[0] for row in rows()} == set(Like)


@pytest.mark.parametrize(
    ("server", "argument", "brings"),
    [
        (Like.POSTFIX, "client.test", {"client.test"}),
        (Like.POSTFIX, "@client.test", {"client.test"}),
        (Like.POSTFIX, "#client.test", {"client.test"}),
        (Like.SENDMAIL, "client.test", {"client.test", "client.test.au"}),
        (Like.SENDMAIL, "@client.test", {"client.test", "sub.client.test", "notclient.test"}),
        (Like.EXIM, "client.test", {"client.test", "sub.client.test", "notclient.test", "client.test.au"}),
        (Like.EXIM_BUILTIN, "#ub.cli", {"sub.client.test"}),
        (Like.XMAIL, "@client.test", {"client.test", "sub.client.test"}),
        (Like.RFC1985, "@client.test", {"client.test", "sub.client.test"}),
        (Like.LBBS, "client.test", {"client.test"}),
    ],
)
async def test_what_a_name_brings_differs(
    receiver: Receiver, tmp_path: Path, server: Like, argument: str, brings: set[str]
) -> None:
    domains = ("client.test", "sub.client.test", "notclient.test", "client.test.au")
    async with running(tmp_path, nodes_at(receiver), like=server) as provider:
        await provider.hold(*(letter(f"a@{domain}", domain) for domain in domains))
        assert (await provider.etrn(argument))[:1] == "2"
        await provider.wait(notices.RunEnded)
    assert set(receiver.subjects) == brings


@pytest.fixture
async def exim(receiver: Receiver, tmp_path: Path) -> AsyncIterator[Provider]:
    async with running(tmp_path, nodes_at(receiver), like=Like.EXIM) as provider:
        yield provider


async def test_exim_closes_at_the_eleventh_command(exim: Provider) -> None:
    async with exim.client() as client:
        await client.say(EHLO)
        assert [(await client.say(ETRN))[:3] for _ in range(10)] == ["250"] * 10
        assert await client.say(ETRN) == "554 Too many nonmail commands"
        assert await client.reply() == ""


async def test_exim_closes_at_the_fourth_mistake(receiver: Receiver, tmp_path: Path) -> None:
    async with running(tmp_path, nodes_at(receiver), like=Like.EXIM_BUILTIN) as provider, provider.client() as client:
        await client.say(EHLO)
        assert [await client.say(ETRN) for _ in range(3)] == ["501 argument must begin with #"] * 3
        assert await client.say(ETRN) == ("501-argument must begin with #\n501 Too many syntax or protocol errors")
        assert await client.reply() == ""


async def test_exim_delivers_one_message_a_connection(exim: Provider, receiver: Receiver) -> None:
    await exim.hold(*(letter("a@client.test", str(number)) for number in range(3)))
    await exim.etrn("client.test")
    (ended,) = await exim.wait(notices.RunEnded)
    assert (ended.delivered, receiver.subjects, len(set(receiver.connections))) == (3, ["0", "1", "2"], 3)


async def test_sendmail_under_load_says_nothing_and_answers_the_next_command(
    receiver: Receiver, tmp_path: Path
) -> None:
    answers = {"client.test": Case.OVERLOADED}
    nodes = nodes_at(receiver)
    async with running(tmp_path, nodes, like=Like.SENDMAIL, answers=answers) as provider, provider.client() as client:
        await client.say(EHLO)
        client.write(b"ETRN client.test\r\n")
        await provider.wait(notices.Asked)
        assert (await client.say("NOOP")).startswith("250 ")
        assert await client.say("ETRN other.test") == "250 2.0.0 Queuing for node other.test started"


async def test_sendmail_is_slow_from_the_eighth_on(receiver: Receiver, tmp_path: Path) -> None:
    async with running(tmp_path, nodes_at(receiver), like=Like.SENDMAIL) as provider, provider.client() as client:
        await client.say(EHLO)
        for _ in range(7):
            await client.say(ETRN)
        clock, answer = LoopClock(), asyncio.create_task(client.say(ETRN))
        await settle()
        clock.forward(0.9)
        await settle()
        assert not answer.done()
        clock.forward(0.1)
        assert (await answer).startswith("250 ")


async def test_zmailer_answers_in_three_lines(receiver: Receiver, tmp_path: Path) -> None:
    async with running(tmp_path, nodes_at(receiver), like=Like.ZMAILER) as provider:
        reply = await provider.etrn("client.test")
    assert [line[:10] for line in reply.splitlines()] == ["250-2.0.0 ", "250-2.0.0 ", "250 2.0.0 "]


EXAMPLE = """\
S: 220 sigurd.innosoft.com -- Server SMTP (PMDF V4.2-6 #1992)
C: EHLO ymir.claremont.edu
S: 250-sigurd.innosoft.com
S: 250-EXPN
S: 250-TURN
S: 250-8BITMIME
S: 250-SIZE
S: 250 ETRN
C: ETRN
S: 500 Syntax Error
C: ETRN localname
S: 501 Syntax Error in Parameters
C: ETRN uu.net
S: 458 Unable to queue messages for node uu.net
C: ETRN sigurd.innosoft.com
S: 250 OK, queuing for node sigurd.innosoft.com started
C: ETRN innosoft.com
S: 250 OK, queuing for node innosoft.com started
OR
C: ETRN innosoft.com
S: 251 OK, no messages waiting for node innosoft.com
C: ETRN mysoft.com
S: 253 OK, 14 pending messages for node mysoft.com started
C: ETRN foo.bar
S: 459 Node foo.bar not allowed: Unable to resolve name.
C: QUIT
S: 250 Goodbye
"""


async def test_the_example_of_the_rfc_line_by_line(receiver: Receiver, tmp_path: Path) -> None:
    """RFC 1985 section 6, with SIZE's number left out. uu.net is overloaded; runs for sigurd and innosoft are going on,
    and are over at the example's “OR”."""
    names = ("uu.net", "sigurd.innosoft.com", "innosoft.com", "mysoft.com")
    nodes = table(*(f"{name}={receiver.endpoint}" for name in names))
    delivered = receiver.hold_answers()
    settings: dict[str, Any] = {"like": Like.RFC1985, "answers": {"uu.net": Case.OVERLOADED}}
    async with running(tmp_path, nodes, hostname="sigurd.innosoft.com", **settings) as provider:
        await provider.hold(letter("a@sigurd.innosoft.com"), letter("a@innosoft.com"))
        await provider.hold(*(letter("a@mysoft.com", str(number)) for number in range(14)))
        await provider.etrn("sigurd.innosoft.com")
        await provider.etrn("innosoft.com")
        await provider.wait(notices.RunBegan)
        async with provider.client() as client:
            said = [f"S: {client.greeting}"]
            for line in (line for line in EXAMPLE.splitlines() if not line.startswith("S: ")):
                said.append(line)
                if line == "OR":
                    delivered.set()
                    await provider.wait(notices.RunEnded)
                else:
                    said += [f"S: {part}" for part in (await client.say(line[3:])).splitlines()]
            assert await client.reply() == ""
        await provider.wait(notices.Delivered, 16)
    assert [line.partition("SIZE ")[0] + "SIZE" if "SIZE" in line else line for line in said] == EXAMPLE.splitlines()
