"""Journals of other versions, and files that are none: nothing is lost, and a person is told what to do."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from etrn_gui.domain.history import ArrivalKind, FlushState
from etrn_gui.domain.outcome import Verdict
from etrn_gui.storage.journal import Journal, JournalFault, database, open_database
from etrn_gui.storage.journal.schema import MIGRATIONS, VERSION
from tests.unit.storage.journal_rows import NOON, delivery, open_flush

KEPT = sorted(Path(__file__).parent.glob("journal_schema_*.sql"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture(params=KEPT, ids=lambda kept: kept.stem)
def kept(path: Path, request: pytest.FixtureRequest) -> Path:
    """A journal as an older version (or this one) wrote it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(request.param.read_text(encoding="utf-8"))
    return path


def tables(path: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {(name, re.sub(r"\s*([(),])\s*", r"\1", " ".join(sql.split()))) for name, sql in rows}


def fault(path: Path) -> str:
    with pytest.raises(JournalFault) as raised:
        Journal(path)
    assert raised.value.problem.place == str(path)
    assert raised.value.problem.remedy
    return str(raised.value)


def test_a_journal_of_every_version_is_kept() -> None:
    assert [kept.stem for kept in KEPT] == [f"journal_schema_{number}" for number in range(1, VERSION + 1)]
    assert sorted(MIGRATIONS) == list(range(1, VERSION))


def test_an_old_journal_is_read_as_it_was_written(kept: Path) -> None:
    with Journal(kept) as journal:
        closed, waiting = journal.flushes.since(0.0)
        assert (closed.state, closed.verdict, closed.arrived, closed.promised) == (
            FlushState.CLOSED,
            Verdict.CONFIRMED,
            2,
            2,
        )
        assert (waiting.state, str(waiting.node), waiting.queue.domains) == (
            FlushState.WAITING,
            "#night",
            ("b.example",),
        )
        assert journal.flushes.transcript(closed.id) == "C ETRN @a.example\nS 250 Queuing started"
        rows = journal.arrivals.after(0)
        assert [row.kind for row in rows] == [ArrivalKind.DELIVERY, ArrivalKind.DELIVERY, ArrivalKind.REFUSAL]
        assert [row.subject for row in rows] == ["Hello", "Grüße", ""]
        session = journal.sessions.get(rows[0].session)
        assert session is not None
        assert (session.flush, session.ending) == (closed.id, "quit")


def test_an_old_journal_is_written_on(kept: Path) -> None:
    with Journal(kept) as journal:
        flush = open_flush(journal)
        [row] = journal.record([delivery("new")])
        assert row.flush == flush
        assert row.id > 3


def test_the_domains_of_old_mail_are_known(kept: Path) -> None:
    with Journal(kept) as journal:
        assert "a.example" in journal.domains.below("example", 10)
        assert "z.example" not in journal.domains.below("example", 10), "that was refused"


def test_an_old_journal_becomes_the_same_as_a_new_one(kept: Path, tmp_path: Path) -> None:
    Journal(kept).close()
    Journal(tmp_path / "new.sqlite").close()
    assert tables(kept) == tables(tmp_path / "new.sqlite")


def test_a_newer_journal_is_refused_and_left_alone(path: Path) -> None:
    Journal(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    assert f"schema {VERSION + 1}" in fault(path)
    assert "Update the program." in fault(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"this is no database, but mail\n" * 200, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_journal_is_named_and_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert "damaged" in fault(path)
    assert path.read_bytes() == content


def test_damage_in_the_middle_is_told_when_it_is_met(path: Path) -> None:
    with Journal(path) as journal:
        journal.record([delivery(str(number)) for number in range(300)])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    content[-32768:] = b"\x55" * 32768
    path.write_bytes(content)
    with Journal(path) as journal, pytest.raises(JournalFault, match="damaged"):
        journal.arrivals.after(0)


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    assert "folder" in fault(tmp_path / "nowhere" / "journal.sqlite")


def test_a_folder_in_its_place_is_named(path: Path) -> None:
    path.mkdir()
    assert "cannot be used" in fault(path)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)


@pytest.mark.usefixtures("hurried")
def test_a_journal_that_another_program_holds_is_said_to_be_locked(path: Path) -> None:
    Journal(path).close()
    with Journal(path) as journal, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalFault, match="locked by another program"):
            journal.record([delivery("1")])
        other.execute("ROLLBACK")
        assert len(journal.record([delivery("1")])) == 1


def test_a_full_disk_is_said_to_be_full_and_the_batch_is_not_half_there(path: Path) -> None:
    Journal(path).close()
    opened = open_database(path)
    pages = opened.read("PRAGMA page_count")[0][0]
    opened.read(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(JournalFault, match="disk is full"), opened.write() as transaction:
        transaction.executemany("INSERT INTO session (receiver, began, peer) VALUES (?, 0, '')", [("x" * 1000,)] * 100)
    assert opened.read("SELECT count(*) FROM session")[0][0] == 0
    with opened.write() as transaction:
        transaction.execute("INSERT INTO session (receiver, began, peer) VALUES ('small', 0, '')")
    opened.close()


def test_noon_is_noon() -> None:
    """The kept journals and the rows of the tests speak of the same day."""
    assert NOON % 86_400 == 43_200
