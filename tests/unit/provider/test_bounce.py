"""Telling a sender what was not delivered: only where it is wanted, once, to nobody who sent a bounce."""

import asyncio
import email
import os
from collections.abc import AsyncIterator
from email.message import Message
from pathlib import Path
from typing import cast

import pytest

from etrn_gui.provider import bouncer, notices
from etrn_gui.provider.bounce import status_of, write_bounce
from etrn_gui.provider.mail import HeldMail
from etrn_gui.provider.spool_reader import SpoolReader, State
from etrn_gui.storage.paths import DataFolder
from tests.clock import LoopClock
from tests.unit.provider.harness import Provider, Receiver, letter, running
from tests.unit.provider.scripted import Scripted, scripted


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as listening:
        listening.answers = {"never@y.example": "550 5.1.1 Nobody", "two": "554 5.6.0 Not this"}
        yield listening


@pytest.fixture
async def mail_server() -> AsyncIterator[Receiver]:
    async with Receiver() as listening:
        yield listening


async def ask(provider: Provider) -> None:
    before = len(provider.said(notices.RunEnded))
    await provider.etrn("y.example")
    await provider.wait(notices.RunEnded, before + 1)


def parts(content: bytes) -> tuple[Message, list[Message]]:
    report = email.message_from_bytes(content)
    return report, cast("list[Message]", report.get_payload())


async def test_the_sender_is_told_what_was_refused_and_why(
    tmp_path: Path, receiver: Receiver, mail_server: Receiver
) -> None:
    async with running(tmp_path, f"y.example={receiver.endpoint}", bounce_to=mail_server.endpoint) as provider:
        await provider.hold(letter(["now@y.example", "never@y.example"], "hello"))
        await ask(provider)
        (bounced,) = await provider.wait(notices.Bounced)
    assert (bounced.item.sender, bounced.item.recipients) == ("ana@sender.example", ("never@y.example",))
    (came,) = mail_server.arrived
    assert (came.sender, came.recipients) == ("", ("ana@sender.example",))
    report, (words, status, headers) = parts(came.content)
    assert (report.get_content_type(), report.get_param("report-type")) == ("multipart/report", "delivery-status")
    assert report["Auto-Submitted"] == "auto-replied"
    assert "<never@y.example>" in str(words.get_payload())
    assert "550 5.1.1 Nobody" in str(words.get_payload())
    about, recipient = cast("list[Message]", status.get_payload())
    assert about["Reporting-MTA"] == "dns; provider.test"
    assert dict(recipient.items()) == {
        "Final-Recipient": "rfc822; never@y.example",
        "Action": "failed",
        "Status": "5.1.1",
        "Diagnostic-Code": "smtp; 550 5.1.1 Nobody",
        "Last-Attempt-Date": recipient["Last-Attempt-Date"],
    }
    assert headers.get_content_type() == "text/rfc822-headers"
    assert "Subject: hello" in str(headers.get_payload())
    assert ".hello" not in str(headers.get_payload())
    folder = tmp_path / "provider" / "returned"
    assert ([*(folder / "new").iterdir()], len([*(folder / "cur").iterdir()])) == ([], 1)


async def test_nobody_is_told_unless_it_is_wanted(tmp_path: Path, receiver: Receiver) -> None:
    async with running(tmp_path, f"y.example={receiver.endpoint}") as provider:
        await provider.hold(letter("a@y.example", "two"))
        await ask(provider)
    assert (len(provider.said(notices.Returned)), provider.said(notices.Bounced)) == (1, [])


async def test_a_bounce_gets_no_bounce(tmp_path: Path, receiver: Receiver, mail_server: Receiver) -> None:
    """RFC 5321 section 6.1; the one behind it, with a sender, gets one."""
    async with running(tmp_path, f"y.example={receiver.endpoint}", bounce_to=mail_server.endpoint) as provider:
        await provider.hold(letter("a@y.example", "two", sender=""), letter("a@y.example", "two"))
        await ask(provider)
        await provider.wait(notices.Bounced)
    assert len(provider.said(notices.Returned)) == 2
    assert [message.recipients for message in mail_server.arrived] == [("ana@sender.example",)]


async def test_what_expires_is_told(tmp_path: Path, mail_server: Receiver) -> None:
    settings = {"bounce_to": mail_server.endpoint, "expire_days": 1e-9}
    async with running(tmp_path, "y.example=127.0.0.1:1", None, **settings) as provider:
        await provider.hold(letter("a@y.example", "old"))
        LoopClock().forward(1.0)  # the next look
        (expired,) = await provider.wait(notices.Expired)
        await provider.wait(notices.Bounced)
    assert expired.item.recipients == ("a@y.example",)
    (came,) = mail_server.arrived
    assert b"Status: 5.4.7" in came.content


async def test_a_bounce_that_is_not_taken_is_tried_again(
    tmp_path: Path, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bouncer, "AGAIN", 0.05)
    answers = {"MAIL": "451 4.3.0 later"}
    server = Scripted(["PIPELINING"], answers)
    async with (
        scripted(server),
        running(tmp_path, f"y.example={receiver.endpoint}", bounce_to=server.endpoint) as provider,
    ):
        await provider.hold(letter("a@y.example", "two"))
        await ask(provider)
        (trouble,) = await provider.wait(notices.Trouble)
        answers.clear()
        await asyncio.wait_for(provider.wait(notices.Bounced), 10)
    assert "The bounce to <ana@sender.example> could not be sent" in trouble.problem.what
    assert "451 4.3.0 later" in trouble.problem.what
    assert server.connections > 1


async def test_a_server_that_refuses_the_bounce_is_told_to_the_person(tmp_path: Path, receiver: Receiver) -> None:
    server = Scripted(["SIZE"], {"RCPT": "550 5.7.1 no relay"})
    async with (
        scripted(server),
        running(tmp_path, f"y.example={receiver.endpoint}", bounce_to=server.endpoint) as provider,
    ):
        await provider.hold(letter("a@y.example", "two"))
        await ask(provider)
        (trouble,) = await provider.wait(notices.Trouble)
    assert "was refused (550 5.7.1 no relay)" in trouble.problem.what


async def test_what_did_not_get_out_before_a_crash_is_told_after_it(
    tmp_path: Path, receiver: Receiver, mail_server: Receiver
) -> None:
    """Not what a person has given back, nor what is long past."""
    spool = SpoolReader(DataFolder(tmp_path, tmp_path))
    async with running(tmp_path, f"y.example={receiver.endpoint}") as provider:
        await provider.hold(letter("a@y.example", "by hand", sender="eve@x.example"))
        (eve,) = await asyncio.to_thread(spool.entries)
        assert await asyncio.to_thread(spool.give_back, eve.id) is None
        await provider.hold(*(letter("a@y.example", "two", sender=f"{name}@x.example") for name in ("ann", "bob")))
        await ask(provider)
    _, ann, _ = await asyncio.to_thread(spool.entries)
    os.utime(tmp_path / "provider" / "returned" / "new" / ann.id, (1e9, 1e9))
    async with running(tmp_path, f"y.example={receiver.endpoint}", bounce_to=mail_server.endpoint) as provider:
        await provider.wait(notices.Bounced)
    async with running(tmp_path, f"y.example={receiver.endpoint}", bounce_to=mail_server.endpoint) as provider:
        await ask_for_nothing(provider)
    assert [message.recipients for message in mail_server.arrived] == [("bob@x.example",)]
    states = [entry.state for entry in await asyncio.to_thread(spool.entries)]
    assert states == [State.RETURNED, State.RETURNED, State.BOUNCED]


async def ask_for_nothing(provider: Provider) -> None:
    assert (await provider.etrn("y.example")).startswith("251 ")


def test_names_and_words_beyond_ascii() -> None:
    """RFC 6533: the recipient as utf-8 address in ASCII; the words as UTF-8."""
    mail = HeldMail(
        "1", "y.example", "æ@x.example", ("ø@y.example",), 10**18, code=550, text="Kein Empfänger", utf8=True
    )
    made = write_bounce(mail, "Subject: Grüße\r\n\r\nKörper\r\n".encode(), "provider.test", 10**9)
    _, (words, status, headers) = parts(made)
    text = words.get_payload(decode=True)
    assert isinstance(text, bytes)
    assert "<ø@y.example>" in text.decode()
    _, recipient = cast("list[Message]", status.get_payload())
    assert recipient["Final-Recipient"] == "utf-8; \\x{F8}@y.example"
    assert (recipient["Status"], recipient["Diagnostic-Code"]) == ("5.0.0", "smtp; 550 Kein Empf?nger")
    shown = headers.get_payload(decode=True)
    assert isinstance(shown, bytes)
    assert shown.decode().strip() == "Subject: Grüße"
    assert b"\r\n" in made
    assert all(len(line) <= 998 for line in made.splitlines())


@pytest.mark.parametrize(
    ("code", "text", "status"), [(550, "5.1.1 x", "5.1.1"), (554, "no", "5.0.0"), (554, "5.1.1111 x", "5.0.0")]
)
def test_the_status_of_a_reply(code: int, text: str, status: str) -> None:
    assert status_of(HeldMail("1", "", "", (), 1, code=code, text=text)) == status
