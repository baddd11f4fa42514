"""The journal is one meeting place: real processes write and read it at the same time."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from etrn_gui.storage.journal import Journal
from tests.unit.storage.journal_rows import delivery, open_flush

WRITE = """
import sys
from pathlib import Path
from etrn_gui.storage.journal import Journal
from tests.unit.storage.journal_rows import delivery

path, name, batches = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with Journal(path) as journal:
    print("ready", flush=True)
    sys.stdin.readline()
    for batch in range(batches):
        journal.record([delivery(f"{name}-{batch}-{number}", size=7) for number in range(3)])
        print(batch, flush=True)
"""
OPEN = """
import sys
from pathlib import Path
from etrn_gui.storage.journal import Journal

sys.stdin.readline()
Journal(Path(sys.argv[1])).close()
print("open", flush=True)
"""
ROOT = Path(__file__).resolve().parents[3]


@contextmanager
def processes(script: str, *arguments: tuple[object, ...]) -> Iterator[list["subprocess.Popen[str]"]]:
    """One process for each tuple of arguments; whatever happens, none is left."""
    started = [
        subprocess.Popen(
            [sys.executable, "-c", script, *map(str, own)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for own in arguments
    ]
    try:
        yield started
    finally:
        for process in started:
            process.kill()
            process.communicate()


def line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def go(started: list["subprocess.Popen[str]"]) -> None:
    for process in started:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()


def assert_counts_agree(journal: Journal, flush: int) -> int:
    """What the flush counts is what its rows say."""
    found, rows = journal.flushes.get(flush), journal.arrivals.of_flush(flush)
    assert found is not None
    assert (found.arrived, found.bytes) == (len(rows), 7 * len(rows))
    return len(rows)


def test_several_writers_and_a_reader_at_once(tmp_path: Path) -> None:
    path, batches = tmp_path / "journal.sqlite", 40
    seen: list[int] = []
    with Journal(path) as journal, processes(WRITE, *((path, name, batches) for name in "abc")) as writers:
        flush = open_flush(journal)
        assert [line(writer) for writer in writers] == ["ready"] * 3
        version = journal.version()
        go(writers)
        deadline = time.monotonic() + 60
        while len(seen) < 3 * 3 * batches and time.monotonic() < deadline:
            now = journal.version()
            if now != version:
                rows = journal.arrivals.after(seen[-1] if seen else 0)
                seen += [row.id for row in rows]
                assert all(row.flush == flush for row in rows)
            version = now
        assert [writer.wait(30) for writer in writers] == [0, 0, 0]
        assert len(seen) == 3 * 3 * batches, "every row was seen"
        assert seen == sorted(set(seen)), "once each, in order"
        assert assert_counts_agree(journal, flush) == len(seen)
        files = {row.file for row in journal.arrivals.of_flush(flush)}
        assert len(files) == len(seen)


def test_a_writer_that_is_killed_leaves_whole_batches(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with Journal(path) as journal:
        flush = open_flush(journal)
        with processes(WRITE, (path, "a", 100_000)) as [writer]:
            assert line(writer) == "ready"
            go([writer])
            while int(line(writer)) < 20:
                pass
            writer.kill()
            writer.wait()
        came = assert_counts_agree(journal, flush)
        assert came >= 60
        assert came % 3 == 0
        assert len(journal.record([delivery("after", size=7)])) == 1, "and nothing stays locked"


def test_several_processes_may_make_the_journal_at_once(tmp_path: Path) -> None:
    """The window, its receiver and a command from cron may all be the first."""
    for attempt in range(4):
        path = tmp_path / f"journal{attempt}.sqlite"
        with processes(OPEN, *[(path,)] * 4) as started:
            go(started)
            assert [line(process) for process in started] == ["open"] * 4


def test_threads_of_one_process_may_share_it(tmp_path: Path) -> None:
    with Journal(tmp_path / "journal.sqlite") as journal:
        flush = open_flush(journal)

        def write(name: str) -> None:
            for number in range(30):
                journal.record([delivery(f"{name}{number}", size=7)])
                journal.arrivals.latest(5)

        threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert assert_counts_agree(journal, flush) == 120


def test_the_version_changes_with_what_others_write_and_only_then(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with Journal(path) as reader, Journal(path) as writer:
        before = reader.version()
        assert reader.version() == before
        writer.record([delivery("1")])
        assert reader.version() != before
        after = reader.version()
        writer.arrivals.latest()
        assert reader.version() == after
