"""What is held lasts: across restarts, and beside a failing disk."""

import asyncio
import errno
import json
import os
from pathlib import Path

import pytest

from etrn_gui.provider import notices
from etrn_gui.storage.disk import Disk
from tests.unit.provider.harness import NOWHERE, Receiver, files, letter, running, spool

# -- restarts --------------------------------------------------------------------------------------------------------


async def test_held_mail_is_there_after_a_restart_in_its_order(tmp_path: Path) -> None:
    async with Receiver() as receiver:
        node = f"@y.example={receiver.endpoint}"
        async with running(tmp_path, node) as provider:
            await provider.hold(letter("a@y.example", "one", sender="someone@x.example"))
            await provider.hold(letter(["a@y.example", "b@y.example"], "two"))
        async with running(tmp_path, node) as provider:
            await provider.hold(letter("a@y.example", "three"))
            assert provider.said(notices.Recovered)[0] == notices.Recovered(held=2, returned=0, removed=0)
            assert (await provider.etrn("y.example")).startswith("253 OK, 3 ")
            await provider.wait(notices.RunEnded)
        assert receiver.subjects == ["one", "two", "three"]
        assert receiver.arrived[1].recipients == ("a@y.example", "b@y.example")


async def test_all_that_is_known_of_a_message_is_the_same_after_a_restart(tmp_path: Path) -> None:
    async with Receiver() as receiver:
        node = f"#vip:y.example={receiver.endpoint}"
        async with running(tmp_path, node) as provider:
            async with provider.client() as client:
                opening = "MAIL FROM:<æ@x.example> BODY=8BITMIME SMTPUTF8"
                for line in ("EHLO x", opening, "RCPT TO:<a@y.example>", "RCPT TO:<ø@y.example>", "DATA"):
                    await client.say(line)
                assert await client.say("Subject: x\r\n\r\n.") == "250 2.0.0 Held for #vip"
            before = provider.said(notices.Held)[0].item
        async with running(tmp_path, node) as provider:
            await provider.etrn("#vip")
            assert (await provider.wait(notices.Delivered))[0].item == before
        assert (before.node, before.size) == ("#vip", len("Subject: x\r\n\r\n"))
        (came,) = receiver.arrived
        assert (came.sender, came.recipients) == ("æ@x.example", ("a@y.example", "ø@y.example"))
        assert {"BODY=8BITMIME", "SMTPUTF8"} <= set(came.options)


async def test_mail_of_a_node_that_is_gone_waits_and_is_named(tmp_path: Path) -> None:
    async with running(tmp_path, NOWHERE) as provider:
        await provider.hold(letter("a@y.example"))
    async with running(tmp_path, "other.example=127.0.0.1:1") as provider:
        (trouble,) = provider.said(notices.Trouble)
        assert trouble.problem.what == "1 held messages belong to no node."
        assert (await provider.etrn("y.example")).startswith("459 ")
    async with running(tmp_path, NOWHERE) as provider:
        assert (await provider.etrn("y.example")).startswith("253 OK, 1 ")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not ours",
        b"\xff\n",
        b"[]\n",
        b"{}\nSubject: x\r\n",
        b'{"domain": "y.example", "sender": "", "recipients": ["a@y.example"], "came": "now", "trace": 0,'
        b' "body": "7BIT", "utf8": false, "code": 0, "text": ""}\n',
    ],
)
async def test_what_is_no_held_message_is_named_and_left_alone(tmp_path: Path, content: bytes) -> None:
    async with running(tmp_path, NOWHERE):
        pass
    (spool(tmp_path) / "new" / "note.txt").write_bytes(content)
    stale = spool(tmp_path) / "tmp" / "1.M1P1Q1.elsewhere"
    stale.write_bytes(b"torn")
    os.utime(stale, (0, 0))
    async with running(tmp_path, NOWHERE) as provider:
        assert provider.said(notices.Recovered)[0] == notices.Recovered(held=0, returned=0, removed=1)
        (trouble,) = provider.said(notices.Trouble)
        assert trouble.problem.place.endswith("note.txt")
    assert files(spool(tmp_path) / "new") == ["note.txt"]


# -- a disk that fails -----------------------------------------------------------------------------------------------


class FailingDisk(Disk):
    """Fails at one kind of call while `fails` names it: at all of those, or only at call `at` (1 is the next)."""

    def __init__(self, number: int) -> None:
        self.fails = ""
        self.at: int | None = None
        self.number = number

    def _try(self, what: str) -> None:
        if what != self.fails:
            return
        if self.at is not None:
            self.at -= 1
        if not self.at:
            raise OSError(self.number, os.strerror(self.number))

    def create(self, path: Path) -> int:
        self._try("create")
        return super().create(path)

    def write(self, descriptor: int, data: bytes | memoryview) -> None:
        self._try("write")
        super().write(descriptor, data)

    def sync(self, descriptor: int) -> None:
        self._try("sync")
        super().sync(descriptor)

    def rename(self, source: Path, target: Path) -> None:
        self._try("rename")
        super().rename(source, target)

    def sync_folder(self, folder: Path) -> None:
        self._try("sync_folder")
        super().sync_folder(folder)

    def remove(self, path: Path) -> None:
        self._try("remove")
        super().remove(path)


@pytest.mark.parametrize("call", ["create", "write", "sync", "rename", "sync_folder"])
@pytest.mark.parametrize(("number", "answer"), [(errno.ENOSPC, "452 4.3.1"), (errno.EIO, "451 4.3.0")])
async def test_what_is_not_safe_is_not_acknowledged(tmp_path: Path, call: str, number: int, answer: str) -> None:
    disk = FailingDisk(number)
    async with running(tmp_path, NOWHERE, disk) as provider:
        disk.fails = call
        async with provider.client() as client:
            for line in ("EHLO x", "MAIL FROM:<>", "RCPT TO:<a@y.example>", "RCPT TO:<a@sub.y.example>", "DATA"):
                await client.say(line)
            assert (await client.say("Subject: x\r\n\r\n.")).startswith(answer)
        disk.fails = ""
        assert (await provider.etrn("@y.example")).startswith("251 ")
        assert os.strerror(number) in provider.said(notices.Trouble)[0].problem.what
        assert provider.said(notices.Held) == []
    assert files(spool(tmp_path) / "new") == []
    assert files(spool(tmp_path) / "tmp") == []


@pytest.mark.parametrize("call", ["create", "write", "sync", "rename"])
async def test_what_is_safe_for_one_domain_only_is_taken_back(tmp_path: Path, call: str) -> None:
    """One of two files fails: the sender keeps the message for both."""
    disk = FailingDisk(errno.ENOSPC)
    async with running(tmp_path, NOWHERE, disk) as provider:
        disk.fails, disk.at = call, 2
        async with provider.client() as client:
            for line in ("EHLO x", "MAIL FROM:<>", "RCPT TO:<a@y.example>", "RCPT TO:<a@sub.y.example>", "DATA"):
                await client.say(line)
            assert (await client.say("Subject: x\r\n\r\n.")).startswith("452 4.3.1")
        assert disk.at is not None
        assert disk.at <= 0
        assert (await provider.etrn("@y.example")).startswith("251 ")
    assert files(spool(tmp_path) / "new") == []
    assert files(spool(tmp_path) / "tmp") == []


@pytest.mark.parametrize("call", ["create", "write"])
@pytest.mark.parametrize("at", [None, 1, 2])
async def test_a_large_message_that_finds_no_room_leaves_nothing(tmp_path: Path, call: str, at: int | None) -> None:
    """It is written while it comes. Also where the room comes back: a piece is missing by then."""
    disk = FailingDisk(errno.ENOSPC)
    async with running(tmp_path, NOWHERE, disk) as provider:
        disk.fails, disk.at = call, at
        async with provider.client() as client:
            for line in ("EHLO x", "MAIL FROM:<>", "RCPT TO:<a@y.example>", "RCPT TO:<a@sub.y.example>", "DATA"):
                await client.say(line)
            client.write(b"Subject: large\r\n\r\n" + b"0123456789\r\n" * 100_000)
            assert (await client.say(".")).startswith("452 4.3.1")
            assert (await client.say("NOOP")).startswith("250 ")
    assert files(spool(tmp_path) / "new") == []
    assert files(spool(tmp_path) / "tmp") == []


async def test_a_message_that_breaks_off_leaves_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, NOWHERE) as provider:
        async with provider.client() as client:
            for line in ("EHLO x", "MAIL FROM:<>", "RCPT TO:<a@y.example>", "DATA"):
                await client.say(line)
            client.write(b"Subject: large\r\n\r\n" + b"0123456789\r\n" * 100_000)
        (turned,) = await provider.wait(notices.Turned)
        assert turned.rule == "transfer_broken"
        assert (await provider.etrn("@y.example")).startswith("251 ")
    assert files(spool(tmp_path) / "new") == []
    assert files(spool(tmp_path) / "tmp") == []


async def test_what_was_taken_is_not_sent_twice_because_a_file_cannot_be_removed(tmp_path: Path) -> None:
    disk = FailingDisk(errno.EIO)
    async with Receiver() as receiver, running(tmp_path, f"y.example={receiver.endpoint}", disk) as provider:
        await provider.hold(letter("a@y.example", "one"), letter("a@y.example", "two"))
        disk.fails = "remove"
        await provider.etrn("y.example")
        await provider.wait(notices.RunEnded)
        assert receiver.subjects == ["one", "two"]
        assert len(provider.said(notices.Trouble)) == 2
        assert (await provider.etrn("y.example")).startswith("251 ")
        disk.fails = ""


async def test_what_cannot_be_put_away_as_returned_stays_held(tmp_path: Path) -> None:
    disk = FailingDisk(errno.ENOSPC)
    async with Receiver() as receiver, running(tmp_path, f"y.example={receiver.endpoint}", disk) as provider:
        receiver.answers = {"never@y.example": "550 5.1.1 Nobody"}
        await provider.hold(letter(["a@y.example", "never@y.example"], "half"))
        disk.fails = "write"
        await provider.etrn("y.example")
        await provider.wait(notices.RunEnded)
        disk.fails = ""
        assert (await provider.etrn("y.example")).startswith("253 OK, 1 ")
        await provider.wait(notices.RunEnded, 2)
        assert [message.recipients for message in receiver.arrived] == [("a@y.example",)]
    assert len(files(tmp_path / "provider" / "returned" / "new")) == 1
    assert files(spool(tmp_path) / "new") == []


# -- what a person sees ----------------------------------------------------------------------------------------------


def test_the_line_in_front_of_a_file_is_plain_json(tmp_path: Path) -> None:
    """So that a person can see what waits, and for whom."""

    async def hold() -> None:
        async with running(tmp_path, NOWHERE) as provider:
            await provider.hold(letter(["a@y.example", "b@y.example"]))

    asyncio.run(hold())
    (path,) = (spool(tmp_path) / "new").iterdir()
    head = json.loads(path.read_bytes().partition(b"\n")[0])
    assert (head["sender"], head["recipients"]) == ("ana@sender.example", ["a@y.example", "b@y.example"])
    assert path.stat().st_mode & 0o077 == 0
