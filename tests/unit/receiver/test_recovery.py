"""What a receiver finds when it starts (P2, P3)."""

import os
import time
from pathlib import Path

import psutil

from etrn_gui.domain.history import ArrivalKind, Trigger
from etrn_gui.domain.node import NodeName, parse_node
from etrn_gui.domain.profile import Queue
from etrn_gui.receiver.notices import Recovered
from etrn_gui.storage.journal import Journal, NewFlush, NewSession
from etrn_gui.storage.maildir import STALE_AFTER, Maildir
from etrn_gui.storage.receiver_mark import receiver_name
from tests.unit.receiver.harness import receiving
from tests.unit.serving.peer import OPENING, Peer

STORED = (
    b"Return-Path: <a@sender.example>\r\nDelivered-To: b@here.example\r\nDelivered-To: c@sub.here.example\r\n"
    b"Received: from client.example ([192.0.2.7])\r\n\tby mx.here.example with ESMTPS (TLSv1.3) id 5f;\r\n"
    b"\tMon, 23 Nov 2026 12:00:00 +0000\r\n"
)
CONTENT = b"From: x\r\nSubject: Gr=?utf-8?q?=C3=BC?=\r\n =?utf-8?q?=C3=9Fe?=\r\n\r\nSubject: not this\r\n"


def dead_process() -> int:
    """A process number that is not in use."""
    return next(number for number in range(4_000_000, 3_900_000, -1) if not psutil.pid_exists(number))


def maildir_in(folder: Path) -> Maildir:
    maildir = Maildir(folder / "mail")
    assert maildir.make() is None
    return maildir


async def test_a_file_without_a_row_is_listed_from_its_own_lines(tmp_path: Path) -> None:
    maildir = maildir_in(tmp_path)
    (maildir.new / "1.x.host").write_bytes(STORED + CONTENT)
    os.utime(maildir.new / "1.x.host", (1_790_000_000, 1_790_000_000))
    async with receiving(tmp_path) as receiver:
        assert receiver.notices[0] == Recovered(removed=0, indexed=1)
        (row,) = receiver.rows()
    assert row.kind is ArrivalKind.DELIVERY
    assert (row.sender, row.recipients) == ("a@sender.example", ("b@here.example", "c@sub.here.example"))
    assert (row.subject, row.peer, row.tls) == ("Grüße", "192.0.2.7", "TLSv1.3")
    assert (row.size, row.time, row.file) == (len(CONTENT), 1_790_000_000, "mail/new/1.x.host")


async def test_what_this_receiver_wrote_is_read_back_the_same(tmp_path: Path) -> None:
    async with receiving(tmp_path) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(b"EHLO [192.0.2.1]\r\n")
        await peer.deliver(CONTENT, "MAIL FROM:<é@sender.example> SMTPUTF8\r\nRCPT TO:<ü@here.example>\r\n".encode())
        (written,) = receiver.rows()
    for name in ("journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    async with receiving(tmp_path) as again:
        (read,) = again.rows()
    same = ("kind", "sender", "recipients", "subject", "size", "peer", "tls", "file")
    assert [getattr(read, name) for name in same] == [getattr(written, name) for name in same]


async def test_a_file_that_a_mail_program_has_moved_keeps_its_row(tmp_path: Path) -> None:
    async with receiving(tmp_path) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        await peer.deliver()
    (path,) = (receiver.data.mail / "new").iterdir()
    path.rename(receiver.data.mail / "cur" / f"{path.name}:2,S")
    async with receiving(tmp_path) as again:
        assert again.notices[0] == Recovered(removed=0, indexed=0)
        assert len(again.rows()) == 1


async def test_what_is_no_message_of_ours_is_no_reason_not_to_start(tmp_path: Path) -> None:
    maildir = maildir_in(tmp_path)
    (maildir.new / "folder").mkdir()
    (maildir.new / ".hidden").write_text("x")
    (maildir.new / "of another program").write_bytes(b"Subject: Unix line ends\n\nx\n")
    (maildir.new / "empty").write_bytes(b"")
    (maildir.new / os.fsdecode(b"not\xfftext")).write_bytes(b"x")
    os.mkfifo(maildir.new / "4.pipe.host")  # to read it, somebody has to write
    async with receiving(tmp_path) as receiver:
        assert receiver.notices[0] == Recovered(removed=0, indexed=2)
        assert sorted((row.subject, row.size) for row in receiver.rows()) == [("", 0), ("Unix line ends", 27)]


async def test_a_message_that_was_called_for_is_tied_to_its_flush(tmp_path: Path) -> None:
    node = parse_node("here.example")
    assert isinstance(node, NodeName)
    with Journal(tmp_path / "journal.sqlite") as journal:
        new = NewFlush("p", "127.0.0.1:25", Queue(node), Trigger.PERSON, time.time() - 60, 300.0, 30.0)
        flush = journal.flushes.open(new)
        journal.flushes.mark_asked(flush, time.time() - 60, ("192.0.2.7",))
    (maildir_in(tmp_path).new / "1.x.host").write_bytes(STORED + CONTENT)
    async with receiving(tmp_path) as receiver:
        assert receiver.rows()[0].flush == flush


async def test_unfinished_files_of_dead_receivers_are_removed_and_counted(tmp_path: Path) -> None:
    maildir = maildir_in(tmp_path)
    ours, dead = os.getpid(), dead_process()
    host = maildir.unique_name().rpartition("Q")[2].partition(".")[2]
    stale = [f"1.M1P{dead}Q1.{host}", f"1.M2P{ours}Q9.{host}", "old"]
    kept = [f"1.M1P{os.getppid()}Q1.{host}", f"1.M1P{dead}Q1.elsewhere", "new"]
    for name in stale + kept:
        (maildir.tmp / name).write_bytes(b"half a mess")
    long_ago = time.time() - STALE_AFTER - 1
    os.utime(maildir.tmp / "old", (long_ago, long_ago))
    async with receiving(tmp_path) as receiver:
        assert receiver.notices[0] == Recovered(removed=3, indexed=0)
        assert sorted(path.name for path in receiver.tmp()) == sorted(kept)


async def test_sessions_of_dead_receivers_are_closed(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal.sqlite") as journal:
        journal.sessions.begin(NewSession(1, f"{dead_process()}@1.0", 0.0, "192.0.2.7"))
        journal.sessions.begin(NewSession(2, receiver_name(), 0.0, "192.0.2.7"))
    async with receiving(tmp_path):
        with Journal(tmp_path / "journal.sqlite") as journal:
            dead, living = journal.sessions.get(1), journal.sessions.get(2)
    assert dead is not None
    assert living is not None
    assert (dead.ending, living.ended) == ("receiver died", None)


async def test_a_thousand_files_are_listed_once(tmp_path: Path) -> None:
    maildir = maildir_in(tmp_path)
    for number in range(1001):
        (maildir.new / f"{number}.x.host").write_bytes(STORED + CONTENT)
    async with receiving(tmp_path) as receiver:
        assert receiver.notices[0] == Recovered(removed=0, indexed=1001)
    async with receiving(tmp_path) as again:
        assert again.notices[0] == Recovered(removed=0, indexed=0)
