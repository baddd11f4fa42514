"""What the receiver promises about a message, with the real disk and the real journal (P1, P7, P8)."""

import asyncio
import ipaddress
import os
import re
import threading
from collections.abc import Sequence
from pathlib import Path

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.domain.settings import AcceptedDomain
from etrn_gui.receiver.notices import Delivered
from etrn_gui.receiver.store import MailStore
from etrn_gui.serving.service import Context
from etrn_gui.serving.service import Peer as PeerAddress
from etrn_gui.smtp.envelope import Envelope
from etrn_gui.smtp.events import MessageEnded
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.syntax import Mailbox
from etrn_gui.storage.journal import Journal, Record
from etrn_gui.storage.maildir import Maildir
from tests.unit.receiver.harness import WatchedDisk, look_until, receiving, settings_for
from tests.unit.serving.peer import OPENING, Peer

CONTENT = b"From: <a@sender.example>\r\nSubject: =?utf-8?q?Caf=C3=A9?=\r\n\r\nHello\r\n\r\n.\r\n\x80\xff\r\n"


class WatchedJournal(Journal):
    """The real journal, which notes when rows are committed."""

    def __init__(self, path: Path, done: list[str]) -> None:
        super().__init__(path)
        self._done = done

    def record(self, batch: Sequence[Record]) -> list[Arrival]:
        written = super().record(batch)
        self._done.append("row")
        return written


async def test_the_answer_comes_after_file_folder_and_row_and_before_anybody_else_is_told(tmp_path: Path) -> None:
    disk = WatchedDisk()
    maildir = Maildir(tmp_path / "mail", disk)
    assert maildir.make() is None
    disk.done.clear()
    journal = WatchedJournal(tmp_path / "journal.sqlite", disk.done)

    def tell(_arrivals: list[Arrival]) -> None:
        disk.done.append("told")

    store = MailStore(maildir, journal, "mx.here.example", tell, lambda problem: None)
    envelope = Envelope(recipients=[Mailbox("b@here.example", "b", "here.example")])
    message = store.open(Context(1, PeerAddress("127.0.0.1", 1), 0.0), envelope)
    message.write(b"x" * 300_000)
    answered: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()

    def answer(reply: Reply, _rule: object) -> None:
        disk.done.append("answer")
        answered.set_result(reply)

    message.store(MessageEnded(envelope, 300_000, b""), answer)
    assert (await answered).code == 250
    await store.close()
    assert disk.done == ["create", "write", "sync", "rename", "sync_folder", "row", "answer", "told"]
    journal.close()


async def test_whatever_is_acknowledged_is_in_the_maildir_and_in_the_journal(tmp_path: Path) -> None:
    async with receiving(tmp_path) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        for number in range(1, 11):
            assert (await peer.deliver(b"Subject: %d\r\n\r\nx\r\n" % number))[:9] == "250 2.0.0"
            assert len(receiver.new()) == number
            assert [row.subject for row in receiver.rows()] == [str(done) for done in range(1, number + 1)]
            row = receiver.rows()[-1]
            assert (tmp_path / row.file).read_bytes() == receiver.new()[-1]


async def test_nothing_is_answered_while_a_disk_takes_its_time(tmp_path: Path) -> None:
    disk = WatchedDisk()
    async with receiving(tmp_path, disk) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        for operation in ("create", "write", "sync", "rename", "sync_folder"):
            disk.blocked[operation] = threading.Event()
            asking = asyncio.ensure_future(peer.deliver())
            disk.done.clear()
            await look_until(lambda operation=operation: operation in disk.done)  # type: ignore[misc]
            assert not asking.done()
            disk.blocked.pop(operation).set()
            assert (await asking)[:3] == "250"


async def test_a_message_is_stored_byte_for_byte_with_its_trace_lines_in_front(tmp_path: Path) -> None:
    async with receiving(tmp_path) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        envelope = b"MAIL FROM:<a@sender.example>\r\nRCPT TO:<B@Here.Example>\r\nRCPT TO:<c@here.example>\r\n"
        await peer.deliver(CONTENT.replace(b"\r\n.", b"\r\n.."), envelope)
        (stored,) = receiver.new()
        trace, content = stored[: -len(CONTENT)], stored[-len(CONTENT) :]
        assert content == CONTENT
        assert re.fullmatch(
            rb"Return-Path: <a@sender\.example>\r\n"
            rb"Delivered-To: B@Here\.Example\r\n"
            rb"Delivered-To: c@here\.example\r\n"
            rb"Received: from client\.example \(\[127\.0\.0\.1\]\)\r\n"
            rb"\tby mx\.here\.example with ESMTP id [0-9a-f]+;\r\n"
            rb"\t\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4}\r\n",
            trace,
        )


async def test_the_row_and_the_notice_tell_the_same(tmp_path: Path) -> None:
    async with receiving(tmp_path) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        await peer.deliver(CONTENT.replace(b"\r\n.", b"\r\n.."))
        notice = await receiver.wait(Delivered)
        (row,) = receiver.rows()
    assert (row.id, row.sender, row.recipients, row.size, row.file) == (
        notice.id,
        notice.sender,
        notice.recipients,
        notice.size,
        notice.file,
    )
    assert (row.kind, row.subject, row.size, row.peer) == (ArrivalKind.DELIVERY, "Café", len(CONTENT), "127.0.0.1")
    assert row.file.startswith("mail/new/")


async def test_the_answer_names_the_file_and_each_message_of_a_session_another(tmp_path: Path) -> None:
    """A provider's log has the answers: whoever reads one there finds the message, its row and its file here."""
    async with receiving(tmp_path) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        for number in range(3):
            content = b"Subject: %d\r\n\r\nx\r\n" % number
            told = (await peer.deliver(content)).removeprefix("250 2.0.0 Kept as ")
            (file,) = (tmp_path / "mail").glob(f"*/{told}*")
            assert file.read_bytes().endswith(content)
            assert [row.subject for row in receiver.rows() if told in row.file] == [str(number)]


async def test_bare_line_ends_are_mended_for_the_addresses_that_are_named_and_for_no_others(tmp_path: Path) -> None:
    content, mended = b"Subject: x\r\n\r\na\nb\rc\r\n", b"Subject: x\r\n\r\na\r\nb\r\nc\r\n"
    for address, answer in [("127.0.0.1/32", "250 2.0.0"), ("192.0.2.1/32", "550 5.5.2")]:
        settings = settings_for(normalize=(ipaddress.ip_network(address),))
        async with receiving(tmp_path, settings=settings) as receiver, Peer(receiver.endpoint) as peer:
            await peer.say(OPENING)
            assert (await peer.deliver(content))[:9] == answer
    (kept,) = (tmp_path / "mail" / "new").iterdir()
    assert kept.read_bytes().endswith(mended)


async def test_it_is_served_over_ipv6(tmp_path: Path) -> None:
    settings = settings_for(listen=Endpoint("::1", 0))
    async with receiving(tmp_path, settings=settings) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        assert (await peer.deliver())[:9] == "250 2.0.0"
    assert [row.peer for row in receiver.rows()] == ["::1"]
    assert b"Received: from client.example ([IPv6:::1])\r\n" in receiver.new()[0]


async def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    async with receiving(tmp_path) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        await peer.deliver()
        (path,) = (receiver.data.mail / "new").iterdir()
        assert path.stat().st_mode & 0o777 == 0o600 or os.name == "nt"


async def test_without_an_accepted_domain_nothing_is_accepted(tmp_path: Path) -> None:
    async with receiving(tmp_path, settings=settings_for(accept=())) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        await peer.say(b"MAIL FROM:<>\r\n")
        for recipient in (b"b@here.example", b"postmaster", b"postmaster@mx.here.example", b"root@localhost"):
            assert (await peer.say(b"RCPT TO:<%b>\r\n" % recipient))[:9] == "550 5.7.1"
        assert receiver.new() == []


async def test_mail_for_others_is_never_relayed(tmp_path: Path) -> None:
    settings = settings_for(accept=(AcceptedDomain("here.example", subdomains=True),))
    async with receiving(tmp_path, settings=settings) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        await peer.say(b"MAIL FROM:<>\r\n")
        for accepted in (b"b@here.example", b"b@sub.here.example", b"postmaster"):
            assert (await peer.say(b"RCPT TO:<%b>\r\n" % accepted))[:9] == "250 2.1.5"
        for other in (b"b@elsewhere.example", b"b@nothere.example", b"b@here.example.evil.example", b"b@[127.0.0.1]"):
            assert (await peer.say(b"RCPT TO:<%b>\r\n" % other))[:9] == "550 5.7.1"


async def test_a_refusal_is_a_row_with_its_rule_and_what_to_change(tmp_path: Path) -> None:
    async with receiving(tmp_path) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        await peer.say(b"MAIL FROM:<a@sender.example>\r\n")
        await peer.say(b"RCPT TO:<b@elsewhere.example>\r\n")
        await peer.say(b"QUIT\r\n")
        await receiver.until(lambda: bool(receiver.rows()))
        (row,) = receiver.rows()
    assert (row.kind, row.rule, row.code) == (ArrivalKind.REFUSAL, "relay", 550)
    assert (row.sender, row.recipients) == ("a@sender.example", ("b@elsewhere.example",))
    assert "accepted domains" in row.remedy


async def test_the_transcript_of_a_session_is_kept(tmp_path: Path) -> None:
    async with receiving(tmp_path) as receiver:
        async with Peer(receiver.endpoint) as peer:
            await peer.say(OPENING)
            await peer.deliver()
            await peer.say(b"QUIT\r\n")
        session = receiver.rows()[0].session
    with Journal(receiver.data.journal) as journal:
        kept = journal.sessions.get(session)
        transcript = journal.sessions.transcript(session)
    assert kept is not None
    assert (kept.ending, kept.helo, kept.peer) == ("quit", "client.example", "127.0.0.1")
    assert "C RCPT TO:<b@here.example>" in transcript
    assert "* message of 21 octets" in transcript
