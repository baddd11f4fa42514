"""The committer: many messages at a time, each told of once, none told too soon, and no silent end."""

import errno
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue

import pytest

from etrn_gui.storage import committer
from etrn_gui.storage.committer import Commit, Committer, Note
from etrn_gui.storage.maildir import IncomingFile, Maildir
from tests.unit.receiver.harness import WatchedDisk

PATIENCE = 10.0
Batch = Sequence[Commit[str] | Note[str]]


class Office:
    """A committer on a watched disk, with everything it has recorded and told."""

    def __init__(self, folder: Path) -> None:
        self.disk = WatchedDisk()
        self.maildir = Maildir(folder, self.disk)
        assert self.maildir.make() is None
        self.disk.done.clear()
        self.batches: list[list[str]] = []
        self.told: SimpleQueue[Commit[str]] = SimpleQueue()
        self.record: Callable[[Batch], bool] = lambda batch: False
        self.carried = 0
        self.committer: Committer[str] = Committer(self.maildir, self._record, self._carry)

    def _carry(self, tell: Callable[[], None]) -> None:
        self.carried += 1
        tell()

    def _record(self, batch: Batch) -> bool:
        self.batches.append([work.entry for work in batch])
        return self.record(batch)

    def commit(self, entry: str, content: bytes = b"x") -> None:
        self.committer.submit(Commit(IncomingFile(self.maildir), content, entry, self.told.put))

    def hear(self, count: int = 1) -> list[Commit[str]]:
        return [self.told.get(timeout=PATIENCE) for _ in range(count)]

    def held(self, *entries: str) -> threading.Event:
        """Let these gather behind one that waits for the folder; return what lets that one go on."""
        gate = self.disk.blocked["sync_folder"] = threading.Event()
        self.commit("first")
        self.wait_for("sync_folder", 1)
        del self.disk.blocked["sync_folder"]
        for entry in entries:
            self.commit(entry)
        return gate

    def wait_for(self, operation: str, times: int) -> None:
        deadline = time.monotonic() + PATIENCE
        while self.disk.done.count(operation) < times:
            assert time.monotonic() < deadline
            time.sleep(0.001)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "mail")


def test_a_message_is_told_of_when_all_is_done(office: Office) -> None:
    office.commit("a", b"hello")
    (told,) = office.hear()
    assert told.error is None
    assert told.path is not None
    assert told.path.read_bytes() == b"hello"
    assert office.disk.done == ["create", "write", "sync", "rename", "sync_folder"]
    assert office.batches == [["a"]]
    office.committer.close()


def test_an_empty_message_is_a_file_too(office: Office) -> None:
    office.commit("a", b"")
    (told,) = office.hear()
    assert told.path is not None
    assert told.path.read_bytes() == b""
    office.committer.close()


def test_what_gathers_is_synchronised_and_recorded_together(office: Office) -> None:
    gate = office.held("a", "b", "c")
    gate.set()
    assert [commit.entry for commit in office.hear(4)] == ["first", "a", "b", "c"]
    assert office.batches == [["first"], ["a", "b", "c"]]
    first = ["create", "write", "sync", "rename", "sync_folder"]
    together = ["create", "write"] * 3 + ["sync"] * 3 + ["rename"] * 3 + ["sync_folder"]
    assert office.disk.done == first + together
    office.committer.close()


def test_while_many_come_a_batch_waits_for_the_next_one(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(committer, "GATHERING", 0.5)
    office.held("a", "b").set()
    office.hear(3)
    office.commit("c")
    office.commit("d")
    office.hear(2)
    assert office.batches == [["first"], ["a", "b"], ["c", "d"]]
    office.committer.close()


def test_a_message_that_comes_alone_waits_for_nobody(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(committer, "GATHERING", 10 * PATIENCE)
    for number in range(3):
        office.commit(str(number))
        assert office.hear()[0].error is None
    office.committer.close()


def test_one_that_fails_does_not_take_the_others_with_it(office: Office) -> None:
    gate = office.held()
    broken = IncomingFile(office.maildir)
    broken._name = "no/such/folder"
    for file, entry in ((IncomingFile(office.maildir), "a"), (broken, "b"), (IncomingFile(office.maildir), "c")):
        office.committer.submit(Commit(file, b"x", entry, office.told.put))
    gate.set()
    told = {commit.entry: commit.error for commit in office.hear(4)}
    assert sorted(entry for entry, error in told.items() if error is None) == ["a", "c", "first"]
    assert sorted(entry for batch in office.batches for entry in batch) == ["a", "c", "first"]
    office.committer.close()


def test_a_batch_whose_folder_cannot_be_synchronised_is_taken_back(office: Office) -> None:
    office.disk.failures["sync_folder"] = errno.EIO
    office.commit("a")
    (told,) = office.hear()
    assert told.error is not None
    assert list(office.maildir.new.iterdir()) == []
    assert office.batches == [[]]
    office.committer.close()


def test_a_file_that_cannot_be_synchronised_is_dropped_before_it_is_moved(office: Office) -> None:
    gate = office.held("a", "b", "c")
    office.disk.failures["sync"] = errno.EIO
    gate.set()
    told = {commit.entry: commit.error for commit in office.hear(4)}
    assert [entry for entry, error in told.items() if error is None] == ["first"]
    assert office.disk.done.count("rename") == 1
    assert list(office.maildir.tmp.iterdir()) == []
    assert len(list(office.maildir.new.iterdir())) == 1
    office.committer.close()


def test_notes_and_messages_keep_their_order(office: Office) -> None:
    gate = office.held()
    expected = []
    for number in range(50):
        office.committer.submit(Note(f"note {number}"))
        office.commit(f"message {number}")
        expected += [f"note {number}", f"message {number}"]
    gate.set()
    office.committer.close()
    assert office.batches == [["first"], expected]


def test_a_batch_is_carried_to_whoever_waits_in_one_call(office: Office) -> None:
    gate = office.held("a", "b", "c")
    gate.set()
    office.committer.close()
    assert office.carried == 2
    assert len(office.hear(4)) == 4


def test_closing_finishes_what_was_handed_over(office: Office) -> None:
    for number in range(500):
        office.commit(str(number))
    office.committer.close()
    assert len(office.hear(500)) == 500
    assert sorted(int(entry) for batch in office.batches for entry in batch) == list(range(500))
    assert max(map(len, office.batches)) <= committer.LARGEST_BATCH
    assert len(list(office.maildir.new.iterdir())) == 500


def test_what_could_not_be_recorded_is_tried_again_with_nothing_more_to_do(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(committer, "RETRY_AFTER", 0.01)
    enough = threading.Event()

    def record(batch: Batch) -> bool:
        if len(office.batches) == 3:
            enough.set()
        return len(office.batches) < 3

    office.record = record
    office.commit("a")
    assert office.hear()[0].error is None
    assert enough.wait(PATIENCE)
    office.committer.close()
    assert office.batches == [["a"], [], []]


def test_an_end_that_nobody_expected_is_told(office: Office) -> None:
    def record(batch: Batch) -> bool:
        raise ValueError("nobody thought of this")

    office.record = record
    office.commit("a")
    with pytest.raises(ValueError, match="nobody thought of this"):
        office.committer.ended.result(PATIENCE)
    office.committer.close()
