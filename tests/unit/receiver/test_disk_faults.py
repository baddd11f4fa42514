"""A disk that is full or failing, and a journal that cannot be written (P4): what is acknowledged is kept."""

import asyncio
import errno
import sqlite3
from pathlib import Path

import pytest

from etrn_gui.domain.history import ArrivalKind
from etrn_gui.receiver.notices import Delivered, Recovered, Trouble
from etrn_gui.storage import committer
from etrn_gui.storage.journal import database
from tests.unit.receiver.harness import WatchedDisk, receiving, settings_for
from tests.unit.serving.peer import OPENING, Peer

SMALL = b"Subject: x\r\n\r\nHello\r\n"
LARGE = b"Subject: x\r\n\r\n" + b"x" * 78 * 6000 + b"\r\n"
"""Is written in several pieces while it comes."""


@pytest.mark.parametrize("content", [SMALL, LARGE], ids=["small", "large"])
@pytest.mark.parametrize(("number", "answer"), [(errno.ENOSPC, "452 4.3.1"), (errno.EIO, "451 4.3.0")])
@pytest.mark.parametrize("operation", ["create", "write", "sync", "rename", "sync_folder"])
async def test_a_failure_is_answered_leaves_nothing_and_is_over_when_the_disk_is_well_again(
    tmp_path: Path, operation: str, number: int, answer: str, content: bytes
) -> None:
    disk = WatchedDisk()
    async with receiving(tmp_path, disk) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        disk.failures[operation] = number
        assert (await peer.deliver(content))[:9] == answer
        assert (receiver.new(), receiver.tmp()) == ([], [])
        disk.failures.clear()
        assert (await peer.deliver(content))[:9] == "250 2.0.0"
        (stored,) = receiver.new()
        assert stored.endswith(content)
        assert receiver.tmp() == []
        refusal, delivery = receiver.rows()
    assert (refusal.kind, refusal.code) == (ArrivalKind.REFUSAL, int(answer[:3]))
    assert refusal.remedy
    assert delivery.kind is ArrivalKind.DELIVERY
    (trouble,) = receiver.all(Trouble)
    assert "could not be stored" in trouble.problem.what


async def test_a_disk_that_fails_even_to_remove_does_not_stop_the_receiver(tmp_path: Path) -> None:
    disk = WatchedDisk()
    async with receiving(tmp_path, disk) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        for operation in ("write", "sync", "rename", "sync_folder"):
            disk.failures = {operation: errno.EIO, "remove": errno.EIO}
            assert (await peer.deliver(SMALL))[:9] == "451 4.3.0"
        disk.failures.clear()
        assert (await peer.deliver(SMALL))[:9] == "250 2.0.0"


async def test_all_of_a_batch_are_refused_when_the_folder_cannot_be_synchronised(tmp_path: Path) -> None:
    disk = WatchedDisk()
    async with receiving(tmp_path, disk) as receiver:
        peers = [await Peer(receiver.endpoint).__aenter__() for _ in range(5)]
        for peer in peers:
            await peer.say(OPENING)
        disk.failures["sync_folder"] = errno.EIO
        answers = await asyncio.gather(*(peer.deliver(SMALL) for peer in peers))
        assert {answer[:9] for answer in answers} == {"451 4.3.0"}
        assert receiver.new() == []
        for peer in peers:
            await peer.leave()


async def test_mail_is_refused_at_mail_while_the_disk_is_almost_full(tmp_path: Path) -> None:
    disk = WatchedDisk()
    disk.failures["free"] = 1_000_000
    settings = settings_for(free_space=900_000)
    async with receiving(tmp_path, disk, settings) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        assert (await peer.say(b"MAIL FROM:<> SIZE=200000\r\n"))[:9] == "452 4.3.1"
        assert (await peer.say(b"MAIL FROM:<> SIZE=50000\r\n"))[:9] == "250 2.1.0"
        assert "create" not in disk.done


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal does not wait ten seconds for another program, and is tried again soon."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    monkeypatch.setattr(committer, "RETRY_AFTER", 0.02)


def lock(journal: Path) -> sqlite3.Connection:
    other = sqlite3.connect(journal, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return other


async def test_mail_is_taken_while_the_journal_is_locked_and_its_row_written_afterwards(
    tmp_path: Path, impatient: None
) -> None:
    async with receiving(tmp_path) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        other = lock(receiver.data.journal)
        assert (await peer.deliver(SMALL))[:9] == "250 2.0.0"
        assert len(receiver.new()) == 1
        assert receiver.all(Delivered) == []
        assert "locked" in (await receiver.wait(Trouble)).problem.what
        other.execute("ROLLBACK")
        other.close()
        notice = await receiver.wait(Delivered)  # with nothing more coming in
        (row,) = receiver.rows()
        assert (row.id, row.file) == (notice.id, notice.file)


async def test_a_row_that_never_could_be_written_is_made_from_the_file_at_the_next_start(
    tmp_path: Path, impatient: None
) -> None:
    async with receiving(tmp_path) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        other = lock(receiver.data.journal)
        assert (await peer.deliver(SMALL))[:9] == "250 2.0.0"
    other.execute("ROLLBACK")
    other.close()
    async with receiving(tmp_path) as again:
        assert again.all(Recovered) == [Recovered(removed=0, indexed=1)]
        (row,) = again.rows()
        assert row.recipients == ("b@here.example",)


async def test_a_damaged_journal_is_named_and_nothing_is_touched(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite").write_bytes(b"not a database" * 100)
    async with receiving(tmp_path) as receiver:
        assert receiver.problem is not None
        assert "damaged" in receiver.problem.what
        assert (tmp_path / "journal.sqlite").read_bytes() == b"not a database" * 100


async def test_a_mail_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("in the way")
    async with receiving(tmp_path) as receiver:
        assert receiver.problem is not None
        assert receiver.problem.place == str(tmp_path / "mail")
