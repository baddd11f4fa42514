"""Clients that people use ask the practice provider: their exit codes and words, reply by reply."""

import asyncio
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.provider import notices
from etrn_gui.provider.settings import Like
from etrn_gui.smtp.reply import Reply
from tests.lab import tools
from tests.lab.exim import EtrnForm, EximLab
from tests.lab.postfix import PostfixLab
from tests.lab.sink import Sink
from tests.unit.provider.harness import Provider, letter, running

REPLIES = (
    Reply(250, "OK, queuing for node started"),
    Reply(251, "OK, no messages waiting"),
    Reply(252, "OK, pending messages started"),
    Reply(253, "OK, 3 pending messages started"),
    Reply(458, "Unable to queue messages"),
    Reply(459, "Node not allowed: not here"),
    Reply(500, "Syntax Error"),
    Reply(501, "Syntax Error in Parameters"),
    Reply(421, "Closing", "4.3.2"),
    Reply(502, "Not implemented"),
    Reply(503, "Bad sequence of commands"),
    Reply(530, "Authentication required", "5.7.0"),
    Reply(550, "Access denied", "5.7.1"),
    Reply(554, "Access denied", "5.7.1"),
)
MSMTP = {458: 69, 459: 69, 500: 65, 501: 65, 421: 76, 502: 76, 503: 76, 530: 76, 550: 76, 554: 76}
FETCHMAIL = {458: 4, 459: 3, 500: 4, 501: 4, 421: 4, 502: 4, 503: 4, 530: 4, 550: 4, 554: 4}
NODES = "client.test=127.0.0.1:1"


def name(reply: Reply) -> str:
    return f"r{reply.code}.test"


ANSWERS: dict[str, Any] = {name(reply): reply for reply in REPLIES}


@dataclass(frozen=True)
class Ended:
    code: int
    said: str


async def run(command: Sequence[str], home: Path) -> Ended:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "FETCHMAILHOME": str(home), "LC_ALL": "C"}
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(
        *command, env=environment, stdin=asyncio.subprocess.DEVNULL, stdout=pipe, stderr=asyncio.subprocess.STDOUT
    )
    try:
        said, _ = await asyncio.wait_for(child.communicate(), 40)
    except TimeoutError:
        child.kill()
        await child.wait()
        raise
    assert child.returncode is not None
    return Ended(child.returncode, said.decode(errors="replace"))


def msmtp(to: Endpoint, argument: str) -> list[str]:
    return [*tools.msmtp(), "--file=/dev/null", f"--host={to.host}", f"--port={to.port}", f"--rmqs={argument}"]


def fetchmail(to: Endpoint, *domains: str) -> list[str]:
    options = ["-f", "/dev/null", "-d0", "-p", "ETRN", "-P", str(to.port), "--fetchdomains", ",".join(domains)]
    return [*tools.fetchmail(), *options, to.host]


def etrn(to: Endpoint, *names: str) -> list[str]:
    return [*tools.etrn_script(to.port), "-v", to.host, *names]


def asked(provider: Provider) -> dict[str, int]:
    return {notice.argument: notice.code for notice in provider.said(notices.Asked)}


async def test_msmtp(tmp_path: Path) -> None:
    async with running(tmp_path, NODES, answers=ANSWERS) as provider:
        ended = [(reply.code, await run(msmtp(provider.endpoint, name(reply)), tmp_path)) for reply in REPLIES]
    assert {code: end.code for code, end in ended} == {reply.code: MSMTP.get(reply.code, 0) for reply in REPLIES}
    assert [code for code, end in ended if not end.said] == [250, 251, 252, 253]
    assert asked(provider) == {name(reply): reply.code for reply in REPLIES}


async def test_fetchmail(tmp_path: Path) -> None:
    async with running(tmp_path, NODES, answers=ANSWERS) as provider:
        ended = {reply.code: await run(fetchmail(provider.endpoint, name(reply)), tmp_path) for reply in REPLIES}
    assert {code: end.code for code, end in ended.items()} == {
        reply.code: FETCHMAIL.get(reply.code, 0) for reply in REPLIES
    }
    unknown = [code for code, end in ended.items() if "nknown ETRN error" in end.said]
    assert unknown == [421, 502, 503, 530, 550, 554]
    assert asked(provider) == {name(reply): reply.code for reply in REPLIES}


async def test_fetchmail_asks_for_nothing_behind_a_251(tmp_path: Path) -> None:
    async with running(tmp_path, NODES, answers=ANSWERS) as provider:
        await run(fetchmail(provider.endpoint, "r250.test", "r251.test", "r252.test"), tmp_path)
    assert asked(provider) == {"r250.test": 250, "r251.test": 251}


async def test_sendmails_script_ends_well_whatever_it_is_told(tmp_path: Path) -> None:
    """It waits a second behind each name, and ends its lines with LF alone."""
    halves = [REPLIES[start::4] for start in range(4)]
    async with running(tmp_path, NODES, answers=ANSWERS) as provider:
        scripts = (run(etrn(provider.endpoint, *map(name, half)), tmp_path) for half in halves)
        ended = await asyncio.gather(*scripts)
    assert [end.code for end in ended] == [0] * 4, ended
    lines = {line.strip() for end in ended for line in end.said.splitlines()}
    assert {f"{reply.code} {reply.words}" for reply in REPLIES} <= lines
    assert asked(provider) == {name(reply): reply.code for reply in REPLIES}


async def test_clients_refuse_where_etrn_is_not_advertised(tmp_path: Path) -> None:
    """Only Sendmail's script ends with 0 even so."""
    async with running(tmp_path, NODES, like=Like.HMAILSERVER) as provider:
        to = provider.endpoint
        commands = (msmtp(to, "client.test"), fetchmail(to, "client.test"), etrn(to, "client.test"))
        ended = [await run(command, tmp_path) for command in commands]
    assert [bool(end.code) for end in ended] == [True, True, False]
    assert "ETRN not supported" in ended[2].said
    assert provider.said(notices.Asked) == []


@pytest.mark.parametrize("like", [like for like in Like if like is not Like.HMAILSERVER])
async def test_what_each_client_brings_from_each_personality(tmp_path: Path, sink: Sink, like: Like) -> None:
    argument = "#client" if like is Like.EXIM_BUILTIN else "client.test"
    async with running(tmp_path, f"client.test={sink.address}", like=like) as provider:
        await provider.hold(letter("a@client.test"))
        assert (await run(msmtp(provider.endpoint, argument), tmp_path)).code == 0
        await provider.wait(notices.Delivered)
        assert (await run(fetchmail(provider.endpoint, argument), tmp_path)).code == 0


# -- bringing mail, and taking it ------------------------------------------------------------------------------------


async def test_smtp_source_and_swaks_bring_mail(tmp_path: Path, sink: Sink) -> None:
    async with running(tmp_path, f"client.test={sink.address}") as provider:
        to = provider.endpoint
        where = ["-f", "a@elsewhere.test", "-t", "b@client.test", f"inet:{to.host}:{to.port}"]
        sent = await run([*tools.smtp_source(), "-s", "5", "-m", "40", "-l", "2000", *where], tmp_path)
        assert sent.code == 0, sent.said
        options = ["--server", to.host, "--port", str(to.port), "--from", "a@elsewhere.test", "--to", "b@client.test"]
        sent = await run([*tools.swaks(), *options, "--pipeline"], tmp_path)
        assert sent.code == 0, sent.said
        assert len(provider.said(notices.Held)) == 41
        assert (await provider.etrn("client.test")).startswith("253 OK, 41 ")
        (ended,) = await provider.wait(notices.RunEnded)
    assert (ended.delivered, len(sink.arrivals)) == (41, 41)


async def test_postfix_brings_it_mail(tmp_path: Path, postfix: PostfixLab) -> None:
    """Postfix delivers to the provider as to any next host."""
    async with running(tmp_path, "client.test=127.0.0.1:1") as provider:
        where = provider.endpoint
        await asyncio.to_thread(postfix.deliver_to, type(postfix.address)(where.host, where.port))
        identifiers = await asyncio.to_thread(postfix.inject, 3)
        await asyncio.to_thread(postfix.wait_held, 3)
        await asyncio.to_thread(postfix.etrn, "client.test")
        held = await provider.wait(notices.Held, 3)
    assert (len(held), len(identifiers)) == (3, 3)


@pytest.mark.parametrize("server", ["postfix", "exim"])
async def test_real_servers_take_its_deliveries(tmp_path: Path, real_servers: None, sink: Sink, server: str) -> None:
    lab = PostfixLab(sink.address) if server == "postfix" else EximLab(sink.address, form=EtrnForm.COMMAND)
    with lab:
        async with running(tmp_path, f"client.test={lab.intake}") as provider:
            await provider.hold(*(letter("a@client.test", str(number)) for number in range(5)))
            assert (await provider.etrn("client.test")).startswith("253 OK, 5 ")
            (ended,) = await provider.wait(notices.RunEnded)
            assert (ended.delivered, ended.kept, ended.returned, ended.problem) == (5, 0, 0, "")
        await asyncio.to_thread(lab.wait_held, 5)


@pytest.mark.parametrize("server", ["postfix", "exim"])
async def test_real_servers_refuse_some_of_a_group_or_all(
    tmp_path: Path, real_servers: None, sink: Sink, server: str
) -> None:
    """MAIL, RCPT and BDAT go out together. What is refused in one group does not touch the next."""
    if server == "postfix":
        busy = {"smtpd_recipient_restrictions": "check_recipient_access inline:{busy@client.test=DEFER}, permit"}
        relay = {"smtpd_relay_restrictions": "permit_auth_destination, reject"}
        lab: PostfixLab | EximLab = PostfixLab(sink.address, parameters=busy | relay)
    else:
        lab = EximLab(sink.address, form=EtrnForm.COMMAND)
    with lab:
        node = f"#all:client.test,nowhere.test={lab.address}"
        async with running(tmp_path, node) as provider:
            await provider.hold(
                letter("a@client.test", "1"),
                letter("a@nowhere.test", "2"),
                letter(["b@client.test", "busy@client.test"], "3"),
                letter("c@client.test", "4"),
            )
            await provider.etrn("#all")
            (ended,) = await provider.wait(notices.RunEnded)
        await asyncio.to_thread(lab.wait_held, 3)
    kept = 1 if server == "postfix" else 0
    assert (ended.delivered, ended.kept, ended.returned, ended.problem) == (3, kept, 1, "")
    (returned,) = provider.said(notices.Returned)
    assert (returned.item.recipients, returned.code // 100) == (("a@nowhere.test",), 5)
