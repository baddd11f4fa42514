"""Handing mail over: in order on one connection; what is put off is kept, what is refused is returned."""

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import pytest
import trustme
from aiosmtpd.smtp import SMTP, Envelope

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.settings import AcceptedDomain, ReceiverSettings
from etrn_gui.provider import notices
from etrn_gui.provider.submit import Submission
from etrn_gui.receiver.notices import Listening
from etrn_gui.receiver.process import ReceiverJob, run_receiver
from etrn_gui.storage.paths import DataFolder
from tests.unit.provider.harness import LOOPBACK, PATIENCE, Provider, Receiver, letter, running


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as listening:
        yield listening


@pytest.fixture
async def provider(receiver: Receiver, tmp_path: Path) -> AsyncIterator[Provider]:
    async with running(tmp_path, f"@y.example={receiver.endpoint}") as listening:
        yield listening


async def run_of(provider: Provider) -> notices.RunEnded:
    """Ask for everything, and wait for the end of the run."""
    before = len(provider.said(notices.RunEnded))
    await provider.etrn("@y.example")
    return (await provider.wait(notices.RunEnded, before + 1))[-1]


def held_files(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "provider" / "held" / "new").iterdir())


def returned_files(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "provider" / "returned" / "new").iterdir())


async def test_a_message_comes_as_it_was_with_a_received_line_in_front(
    provider: Provider, receiver: Receiver, tmp_path: Path
) -> None:
    mail = letter(["a@y.example", "b@y.example"], "whole", sender="")
    await provider.hold(mail)
    await run_of(provider)
    (came,) = receiver.arrived
    assert (came.sender, came.recipients) == ("", ("a@y.example", "b@y.example"))
    trace, _, rest = came.content.partition(b"From: ")
    assert b"From: " + rest == mail.content
    assert trace.startswith(b"Received: from localhost ([127.0.0.1])\r\n\tby provider.test with ESMTP id ")
    assert f"SIZE={len(came.content)}" in came.options
    assert held_files(tmp_path) == []
    (delivered,) = provider.said(notices.Delivered)
    assert (delivered.text, delivered.item.size) == ("Taken as 1", len(mail.content))


async def test_many_go_over_one_connection_in_the_order_in_which_they_came(
    provider: Provider, receiver: Receiver
) -> None:
    names = [f"{number:03}" for number in range(60)]
    await provider.hold(*(letter(f"a@{'sub.' * (int(name) % 3)}y.example", name) for name in names))
    ended = await run_of(provider)
    assert ended.delivered == 60
    assert receiver.subjects == names
    assert len(receiver.connections) == 1


async def test_what_is_put_off_is_kept_and_does_not_hold_up_the_others(
    provider: Provider, receiver: Receiver, tmp_path: Path
) -> None:
    receiver.answers = {"two": "452 4.3.1 Full"}
    await provider.hold(*(letter("a@y.example", subject) for subject in ("one", "two", "three")))
    ended = await run_of(provider)
    assert (ended.delivered, ended.kept, ended.returned, ended.problem) == (2, 1, 0, "")
    (kept,) = provider.said(notices.Kept)
    assert (kept.code, kept.text) == (452, "4.3.1 Full")
    assert len(held_files(tmp_path)) == 1
    receiver.answers = {}
    await run_of(provider)
    assert receiver.subjects == ["one", "three", "two"]


async def test_what_is_refused_for_good_is_returned_with_the_reply(
    provider: Provider, receiver: Receiver, tmp_path: Path
) -> None:
    receiver.answers = {"two": "554 5.6.0 Not this"}
    await provider.hold(*(letter("a@y.example", subject) for subject in ("one", "two", "three")))
    ended = await run_of(provider)
    assert (ended.delivered, ended.kept, ended.returned) == (2, 0, 1)
    assert receiver.subjects == ["one", "three"]
    (returned,) = provider.said(notices.Returned)
    assert (returned.code, returned.text, returned.item.recipients) == (554, "5.6.0 Not this", ("a@y.example",))
    assert held_files(tmp_path) == []
    (file,) = returned_files(tmp_path)
    head, _, content = file.read_bytes().partition(b"\n")
    assert json.loads(head)["text"] == "5.6.0 Not this"
    assert b"Subject: two" in content
    assert (await provider.etrn("@y.example")).startswith("251 ")


async def test_each_recipient_has_its_own_fate(provider: Provider, receiver: Receiver, tmp_path: Path) -> None:
    receiver.answers = {"later@y.example": "450 4.2.0 Busy", "never@y.example": "550 5.1.1 Nobody"}
    await provider.hold(letter(["now@y.example", "later@y.example", "never@y.example"], "three"))
    ended = await run_of(provider)
    assert (ended.delivered, ended.kept, ended.returned) == (1, 1, 1)
    assert [message.recipients for message in receiver.arrived] == [("now@y.example",)]
    assert [notice.item.recipients for notice in provider.said(notices.Delivered)] == [("now@y.example",)]
    assert [notice.item.recipients for notice in provider.said(notices.Kept)] == [("later@y.example",)]
    assert [notice.item.recipients for notice in provider.said(notices.Returned)] == [("never@y.example",)]
    assert (len(held_files(tmp_path)), len(returned_files(tmp_path))) == (1, 1)
    receiver.answers = {}
    assert (await provider.etrn("@y.example")).startswith("253 OK, 1 ")
    await provider.wait(notices.RunEnded, 2)
    assert [message.recipients for message in receiver.arrived] == [("now@y.example",), ("later@y.example",)]
    assert held_files(tmp_path) == []


async def test_when_nobody_takes_it_the_connection_goes_on(provider: Provider, receiver: Receiver) -> None:
    receiver.answers = {"later@y.example": "450 4.2.0 Busy"}
    await provider.hold(letter("later@y.example", "one"), letter("a@y.example", "two"))
    ended = await run_of(provider)
    assert (ended.delivered, ended.kept) == (1, 1)
    assert len(receiver.connections) == 1


async def test_a_message_for_two_domains_is_kept_for_each(provider: Provider, receiver: Receiver) -> None:
    await provider.hold(letter(["a@y.example", "b@sub.y.example", "c@y.example"], "both"))
    assert [held.item.recipients for held in provider.said(notices.Held)] == [
        ("a@y.example", "c@y.example"),
        ("b@sub.y.example",),
    ]
    assert (await provider.etrn("sub.y.example")).startswith("253 OK, 1 ")
    await provider.wait(notices.RunEnded)
    assert [message.recipients for message in receiver.arrived] == [("b@sub.y.example",)]
    assert (await provider.etrn("@y.example")).startswith("253 OK, 1 ")
    await provider.wait(notices.RunEnded, 2)
    assert [message.recipients for message in receiver.arrived][1:] == [("a@y.example", "c@y.example")]


# -- links that fail -------------------------------------------------------------------------------------------------


async def test_nobody_listens_the_answer_is_the_same_and_a_second_etrn_brings_it(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((LOOPBACK, 0))  # bound, but it does not listen
        where = Endpoint(*taken.getsockname()[:2])
        async with running(tmp_path, f"@y.example={where}") as provider:
            await provider.hold(letter("a@y.example", "one"))
            ended = await run_of(provider)
            assert (ended.delivered, ended.kept) == (0, 1)
            assert ended.problem == f"{where}: Connection refused"
            assert (await provider.etrn("@y.example")).startswith("253 OK, 1 ")
            await provider.wait(notices.RunEnded, 2)
    assert len(held_files(tmp_path)) == 1


@pytest.mark.parametrize(
    ("greeting", "problem"),
    [
        (b"554 5.7.1 Not you\r\n", "554 5.7.1 Not you"),
        (b"421 4.3.2 Later\r\n", "421 4.3.2 Later"),
        (b"HTTP/1.1 400 Bad Request\r\n", ""),
        (b"", ""),
    ],
)
async def test_who_is_turned_away_keeps_all_mail(tmp_path: Path, greeting: bytes, problem: str) -> None:
    """Also after a 5yz greeting: it says something about the connection, nothing about a message."""

    async def turn_away(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(greeting)
        writer.close()

    server = await asyncio.start_server(turn_away, LOOPBACK, 0)
    async with server:
        where = Endpoint(*server.sockets[0].getsockname()[:2])
        async with running(tmp_path, f"@y.example={where}") as provider:
            await provider.hold(letter("a@y.example", "one"), letter("a@y.example", "two"))
            ended = await run_of(provider)
    assert (ended.delivered, ended.kept, ended.returned) == (0, 2, 0)
    assert ended.problem
    assert problem in ended.problem
    assert len(held_files(tmp_path)) == 2


async def test_a_link_that_dies_before_the_answer_keeps_the_message_and_the_rest(
    provider: Provider, receiver: Receiver
) -> None:
    async def cut(server: SMTP, envelope: Envelope) -> None:
        assert isinstance(envelope.content, bytes)
        if b"Subject: two" in envelope.content:
            receiver.before_answer = None
            cast(asyncio.WriteTransport, server.transport).abort()

    receiver.before_answer = cut
    await provider.hold(*(letter("a@y.example", subject) for subject in ("one", "two", "three")))
    ended = await run_of(provider)
    assert (ended.delivered, ended.kept, ended.returned) == (1, 2, 0)
    assert str(receiver.endpoint) in ended.problem
    assert (await provider.etrn("@y.example")).startswith("253 OK, 2 ")
    await provider.wait(notices.RunEnded, 2)
    # The receiver took “two” the first time, too; its 250 was lost. That is the one duplicate there may be.
    assert receiver.subjects == ["one", "two", "two", "three"]


@pytest.mark.parametrize("at", ["two", "b@y.example"])
async def test_a_421_in_the_middle_ends_the_run_and_keeps_the_rest(
    provider: Provider, receiver: Receiver, at: str
) -> None:
    """After a message, or at a recipient."""
    receiver.answers = {at: "421 4.3.2 Stopping"}
    await provider.hold(letter("a@y.example", "one"), letter("b@y.example", "two"), letter("a@y.example", "three"))
    ended = await run_of(provider)
    assert (ended.delivered, ended.kept, ended.returned) == (1, 2, 0)
    assert ended.problem == f"{receiver.endpoint} answered 421 4.3.2 Stopping"
    assert provider.said(notices.Kept) == []  # that is for an answer about one message


# -- what the receiver offers ----------------------------------------------------------------------------------------


async def test_smtputf8_is_said_where_it_was_said(provider: Provider, receiver: Receiver) -> None:
    async with provider.client() as client:
        opening = "MAIL FROM:<æ@x.example> BODY=8BITMIME SMTPUTF8"
        for line in ("EHLO client.test", opening, "RCPT TO:<ø@y.example>", "DATA"):
            assert (await client.say(line))[0] in "23"
        assert (await client.say("Subject: grün\r\n\r\nä\r\n.")).startswith("250 ")
    await run_of(provider)
    (came,) = receiver.arrived
    assert (came.sender, came.recipients) == ("æ@x.example", ("ø@y.example",))
    assert {"SMTPUTF8", "BODY=8BITMIME"} <= set(came.options)
    assert "Subject: grün\r\n\r\nä\r\n".encode() in came.content


async def test_smtputf8_that_is_not_offered_returns_the_message(tmp_path: Path) -> None:
    async with Receiver() as receiver:
        receiver.options = {"enable_SMTPUTF8": False}
        async with running(tmp_path, f"@y.example={receiver.endpoint}") as provider:
            async with provider.client() as client:
                for line in ("EHLO client.test", "MAIL FROM:<æ@x.example> SMTPUTF8", "RCPT TO:<a@y.example>", "DATA"):
                    await client.say(line)
                assert (await client.say("Subject: x\r\n\r\n.")).startswith("250 ")
            ended = await run_of(provider)
    assert (ended.returned, receiver.arrived) == (1, [])
    assert provider.said(notices.Returned)[0].code == 550


async def test_binary_mail_goes_to_our_own_receiver_octet_by_octet(tmp_path: Path) -> None:
    """RFC 3030: BDAT in, BDAT out; a bare LF and a dot line stay what they are."""
    heard: asyncio.Queue[object] = asyncio.Queue()
    until = asyncio.Event()
    settings = ReceiverSettings(listen=(Endpoint(LOOPBACK, 0),), accept=(AcceptedDomain("y.example"),))
    folder = DataFolder(tmp_path / "r", tmp_path / "r")
    receiver = asyncio.create_task(run_receiver(ReceiverJob(settings, folder), heard.put_nowait, until))
    while not isinstance(listening := await asyncio.wait_for(heard.get(), PATIENCE), Listening):
        pass
    content = b"Subject: raw\r\n\r\none\ntwo\x00\r\n.\r\nthree\r"
    async with running(tmp_path, f"@y.example={LOOPBACK}:{listening.port}") as provider:
        async with provider.client() as client:
            for line in ("EHLO client.test", "MAIL FROM:<> BODY=BINARYMIME", "RCPT TO:<a@y.example>"):
                assert (await client.say(line)).startswith("250")
            client.write(b"BDAT %d LAST\r\n" % len(content) + content)
            assert (await client.reply()).startswith("250 ")
        ended = await run_of(provider)
    until.set()
    assert await asyncio.wait_for(receiver, PATIENCE) is None
    assert (ended.delivered, ended.problem) == (1, "")
    (file,) = (tmp_path / "r" / "mail" / "new").iterdir()
    assert file.read_bytes().endswith(b"\r\n" + content)


async def test_tls_is_used_where_it_is_offered(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("receiver.test").configure_cert(context)
    async with Receiver() as receiver:
        receiver.options = {"tls_context": context, "require_starttls": True}
        async with running(tmp_path, f"@y.example={receiver.endpoint}") as provider:
            await provider.hold(letter("a@y.example", "over TLS"))
            ended = await run_of(provider)
    assert (ended.delivered, ended.problem) == (1, "")
    assert receiver.subjects == ["over TLS"]


# -- what is taken in ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("recipient", "answer"),
    [
        ("a@other.example", "550 5.7.1"),
        ("a@noty.example", "550 5.7.1"),
        ("a%other.example@y.example", "550 5.7.1"),
        ("postmaster", "550 5.7.1"),
        ("a@[127.0.0.1]", "550 5.7.1"),
        ("a@y.example", "250 2.1.5"),
        ("a@deep.sub.y.example", "250 2.1.5"),
    ],
)
async def test_it_holds_mail_for_its_nodes_and_relays_nothing(provider: Provider, recipient: str, answer: str) -> None:
    async with provider.client() as client:
        await client.say("EHLO client.test")
        await client.say("MAIL FROM:<a@x.example>")
        assert (await client.say(f"RCPT TO:<{recipient}>")).startswith(answer)
    assert len(provider.said(notices.Turned)) == answer.startswith("550")


async def test_one_domain_too_many_goes_into_another_message(provider: Provider) -> None:
    async with provider.client() as client:
        await client.say("EHLO client.test")
        await client.say("MAIL FROM:<a@x.example>")
        for number in range(10):
            assert (await client.say(f"RCPT TO:<a@d{number}.y.example>")).startswith("250 ")
        assert (await client.say("RCPT TO:<a@d10.y.example>")).startswith("452 4.5.3 ")
        assert (await client.say("RCPT TO:<b@d3.y.example>")).startswith("250 ")
        assert (await client.say("DATA")).startswith("354 ")
        assert (await client.say("Subject: many\r\n\r\n.")).startswith("250 ")
    assert len(provider.said(notices.Held)) == 10


async def test_a_large_message_is_the_same_when_it_comes_out(provider: Provider, receiver: Receiver) -> None:
    line = b"0123456789" * 7 + b"\r\n"
    mail = Submission("a@x.example", ("a@y.example", "b@sub.y.example"), b"Subject: large\r\n\r\n" + line * 40_000)
    await provider.hold(mail)
    ended = await run_of(provider)
    assert ended.delivered == 2
    for came in receiver.arrived:
        assert came.content.endswith(mail.content)
