"""The stream of one message: gathered on the loop, written by a thread, in order and in bounded memory."""

import asyncio
import errno
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from etrn_gui.storage.incoming import CHUNK, IncomingStream
from etrn_gui.storage.maildir import IncomingFile, Maildir
from tests.unit.receiver.harness import WatchedDisk, look_until

PATIENCE = 10.0


class Desk:
    def __init__(self, folder: Path, writers: ThreadPoolExecutor) -> None:
        self.disk = WatchedDisk()
        self.maildir = Maildir(folder, self.disk)
        assert self.maildir.make() is None
        self.disk.done.clear()
        self.file = IncomingFile(self.maildir)
        self.writers = writers

    def stream(self, first: bytes = b"") -> IncomingStream:
        return IncomingStream(self.file, self.writers, first)


async def finished(stream: IncomingStream) -> tuple[OSError | None, bytes]:
    found: asyncio.Future[tuple[OSError | None, bytes]] = asyncio.get_running_loop().create_future()
    stream.finish(lambda error, rest: found.set_result((error, rest)))
    return await asyncio.wait_for(found, PATIENCE)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with ThreadPoolExecutor(2) as writers:
        yield Desk(tmp_path / "mail", writers)


async def test_a_small_message_is_left_to_whoever_commits_it(desk: Desk) -> None:
    stream = desk.stream(b"trace\r\n")
    stream.write(b"one ")
    stream.write(b"two")
    assert await finished(stream) == (None, b"trace\r\none two")
    assert desk.disk.done == []


async def test_a_large_message_is_written_in_order_while_it_comes(desk: Desk) -> None:
    stream = desk.stream(b"trace\r\n")
    pieces = [bytes([number]) * 10_000 for number in range(100)]
    for piece in pieces:
        stream.write(piece)
        await asyncio.sleep(0)
    assert await finished(stream) == (None, b"")
    assert desk.disk.done.count("create") == 1
    assert (desk.disk.done.count("sync"), desk.disk.done[-1]) == (1, "sync")
    assert desk.file.settle().read_bytes() == b"trace\r\n" + b"".join(pieces)


async def test_a_large_message_that_cannot_be_synchronised_is_told(desk: Desk) -> None:
    desk.disk.failures["sync"] = errno.EIO
    stream = desk.stream()
    stream.write(b"x" * CHUNK)
    stream.write(b"y")
    error, rest = await finished(stream)
    assert error is not None
    assert (error.errno, rest) == (errno.EIO, b"")
    stream.drop()
    desk.writers.shutdown()
    assert list(desk.maildir.tmp.iterdir()) == []


async def test_the_backlog_tells_what_waits_in_memory(desk: Desk) -> None:
    stream = desk.stream()
    stream.write(b"x" * CHUNK)
    stream.write(b"x" * 100)
    assert stream.backlog == CHUNK + 100
    drained = asyncio.Event()
    stream.when_drained(drained.set)
    await asyncio.wait_for(drained.wait(), PATIENCE)
    assert stream.backlog == 100


async def test_with_nothing_to_wait_for_it_is_drained_at_once(desk: Desk) -> None:
    drained = asyncio.Event()
    desk.stream().when_drained(drained.set)
    assert drained.is_set()


@pytest.mark.parametrize("ending", ["finish", "drop"])
async def test_whoever_waits_goes_on_when_the_message_ends_first(desk: Desk, ending: str) -> None:
    stream = desk.stream()
    stream.write(b"x" * CHUNK)
    drained = asyncio.Event()
    stream.when_drained(drained.set)
    stream.drop() if ending == "drop" else stream.finish(lambda error, rest: None)
    await asyncio.wait_for(drained.wait(), PATIENCE)


async def test_after_a_failure_nothing_more_is_kept(desk: Desk) -> None:
    desk.disk.failures["write"] = errno.ENOSPC
    stream = desk.stream()
    stream.write(b"x" * CHUNK)
    drained = asyncio.Event()
    stream.when_drained(drained.set)
    await asyncio.wait_for(drained.wait(), PATIENCE)
    stream.write(b"x" * CHUNK)
    assert stream.backlog == 0
    error, rest = await finished(stream)
    assert error is not None
    assert (error.errno, rest) == (errno.ENOSPC, b"")


async def test_a_message_that_is_dropped_leaves_no_file(desk: Desk) -> None:
    stream = desk.stream()
    stream.write(b"x" * CHUNK)
    stream.drop()
    stream.write(b"x" * CHUNK)
    await look_until(lambda: not stream.backlog)
    desk.writers.shutdown()
    assert list(desk.maildir.tmp.iterdir()) == []
