"""The ledger's rows as they are read by pages, and how long they are kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from etrn_gui.domain.schedule.agenda import Memory
from etrn_gui.domain.schedule.ledger import Cause, Entry, Reason, RunState
from etrn_gui.storage.journal import Change, Ending, Journal, Remembered
from etrn_gui.storage.journal.memories import Key

NOON = 1_800_000_000.0
DAY = 86_400.0
A, B, OTHER = ("Harbour", "@a.example"), ("Harbour", "@b.example"), ("Northwind", "@a.example")
TOP = 2**62


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "journal.sqlite") as made:
        assert made.lease.take("me", NOON, lambda _: True)
        yield made


def write(journal: Journal, key: Key, when: float, state: RunState = RunState.DONE) -> int:
    """Write a run that began at `when`, and its end unless it is under way."""
    remembered = Remembered("every 1 h", "p", 0.0, Memory(when))
    settled = journal.runs.settle(
        "me", [Change(key, remembered, (), Entry(RunState.CLAIMED, Cause.GRID, when, when))], when
    )
    assert settled
    if not state.passing:
        journal.runs.end([Ending(settled[0], state, Reason.NONE)], when + 5)
    return settled[0]


def kept(journal: Journal) -> list[int]:
    return [run.id for run in journal.runs.before(TOP, 1000)]


def test_pages_go_down_from_the_newest(journal: Journal) -> None:
    rows = [write(journal, A, NOON + number * 60) for number in range(5)]
    assert [run.id for run in journal.runs.before(TOP, 2)] == rows[:-3:-1]
    assert [run.id for run in journal.runs.before(rows[3], 10)] == rows[2::-1]


def test_a_page_is_of_one_profile_one_queue_and_some_states(journal: Journal) -> None:
    first = write(journal, A, NOON)
    second = write(journal, B, NOON, RunState.BLOCKED)
    write(journal, OTHER, NOON)
    third = write(journal, A, NOON + 60, RunState.UNKNOWN)

    def found(*wanted: object) -> list[int]:
        return [run.id for run in journal.runs.before(TOP, 10, *wanted)]  # type: ignore[arg-type]

    assert found("Harbour") == [third, second, first]
    assert found("Harbour", "@a.example") == [third, first]
    assert found("Harbour", "", (RunState.BLOCKED, RunState.UNKNOWN)) == [third, second]
    assert found("Harbour", "@a.example", (RunState.BLOCKED,)) == []


def test_rows_that_ended_long_ago_are_dropped_a_few_at_a_time(journal: Journal) -> None:
    old = [write(journal, A, NOON - 400 * DAY + number) for number in range(5)]
    under_way = write(journal, B, NOON - 400 * DAY, RunState.CLAIMED)
    new = [write(journal, A, NOON + number) for number in range(2)]
    assert journal.runs.forget(NOON - 366 * DAY, at_once=3) == 3
    assert kept(journal) == [*reversed(new), under_way, *reversed(old[3:])]
    assert journal.runs.forget(NOON - 366 * DAY, at_once=3) == 2
    assert journal.runs.forget(NOON - 366 * DAY, at_once=3) == 0
    assert kept(journal) == [*reversed(new), under_way]


def test_only_the_newest_rows_are_kept_where_there_are_too_many(journal: Journal) -> None:
    rows = [write(journal, A, NOON + number) for number in range(10)]
    assert journal.runs.forget(NOON - DAY, most=4) == 6
    assert kept(journal) == rows[:5:-1]


def test_revisions_go_on_where_all_rows_are_old(journal: Journal) -> None:
    write(journal, A, NOON - 500 * DAY)
    last = write(journal, A, NOON - 400 * DAY)
    seen = journal.runs.last_revision()
    assert journal.runs.forget(NOON) == 1
    assert kept(journal) == [last]
    new = write(journal, A, NOON)
    assert [run.id for run in journal.runs.after(seen)] == [new]


def test_a_batch_goes_with_the_last_of_its_runs(journal: Journal) -> None:
    when = NOON - 400 * DAY
    run = write(journal, A, when, RunState.CLAIMED)
    batch = journal.runs.open_batch("Harbour", "me", "up", when)
    assert journal.runs.begin("me", [run], batch)
    journal.runs.end([Ending(run, RunState.DONE)], NOON)
    journal.runs.change_batch(batch, "down", ended=when)
    write(journal, A, NOON + 1)
    old = write(journal, B, when)
    write(journal, B, NOON + 2)
    assert journal.runs.forget(NOON - 366 * DAY) == 1
    assert old not in kept(journal)
    assert journal.runs.batch(batch), "its run is still told of"
    assert journal.runs.forget(NOON + 0.5) == 1
    assert journal.runs.batch(batch) is None
