"""A master that died: every run it had under way is told, and none is silent."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from etrn_gui.domain.history import FlushState, Trigger
from etrn_gui.domain.outcome import Answer, Outcome
from etrn_gui.domain.profile import Queue
from etrn_gui.domain.schedule.agenda import Memory
from etrn_gui.domain.schedule.ledger import Cause, Entry, Reason, RunState
from etrn_gui.storage.journal import Change, Ending, JournalFault, NewFlush, Remembered
from tests.unit.flush.schedule_world import NOON, World, node, profile

HARBOUR = profile({"@a.example": ["every 15 min"]})
KEY = ("Harbour", "@a.example")


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path / "journal.sqlite", NOON + 10)
    yield world
    await world.close()


class Dead:
    """What a master wrote until the moment it died, at noon."""

    def __init__(self, world: World, *, hangs: bool = False) -> None:
        self.journal = world.journal
        self.name = "dead"
        if hangs:
            world.alive.add(self.name)
        self.journal.lease.take(self.name, NOON - 60, world.alive.__contains__)
        remembered = Remembered("every 15 min", "mail.provider.example:25 starttls ", 0.0, Memory(NOON, claimed=NOON))
        run = Entry(RunState.CLAIMED, Cause.GRID, NOON, NOON)
        settled = self.journal.runs.settle(self.name, [Change(KEY, remembered, (), run)], NOON)
        assert settled
        [self.run] = settled

    def began(self) -> "Dead":
        assert self.journal.runs.begin(self.name, [self.run], None)
        return self

    def opened(self) -> int:
        queue = Queue(node("@a.example"))
        return self.journal.flushes.open(
            NewFlush("Harbour", "mail.provider.example:25", queue, Trigger.SCHEDULE, NOON, 120.0, 5.0)
        )

    def asked(self) -> int:
        flush = self.opened()
        self.journal.flushes.mark_asked(flush, NOON + 1, ("192.0.2.1",))
        return flush


async def take_over(world: World, run: int) -> Entry:
    await world.start(HARBOUR)
    found = world.journal.runs.get(run)
    assert found
    return found.entry


async def test_a_run_that_was_only_claimed_is_made_up_for_at_once(world: World) -> None:
    entry = await take_over(world, Dead(world).run)
    assert (entry.state, entry.reason) == (RunState.SKIPPED, Reason.MASTER_DIED)
    await world.clock.go(90)
    assert len(world.times()) == 1
    assert [run.entry.cause for run in world.ledger()] == [Cause.GRID, Cause.CATCH_UP]


async def test_a_run_that_had_not_asked_yet_is_made_up_for_and_its_flush_released(world: World) -> None:
    dead = Dead(world).began()
    flush = dead.opened()
    entry = await take_over(world, dead.run)
    assert entry.state is RunState.SKIPPED
    released = world.journal.flushes.get(flush)
    assert released
    assert (released.state, released.outcome) == (FlushState.WAITING, Outcome.CANCELLED)
    await world.clock.go(90)
    assert len(world.times()) == 1


async def test_a_run_that_asked_without_hearing_is_unknown_and_not_silently_repeated(world: World) -> None:
    dead = Dead(world).began()
    flush = dead.asked()
    entry = await take_over(world, dead.run)
    assert (entry.state, entry.reason) == (RunState.UNKNOWN, Reason.MASTER_DIED)
    released = world.journal.flushes.get(flush)
    assert released
    assert released.outcome is Outcome.NO_ANSWER
    await world.clock.go(90)
    assert world.times() == []
    await world.clock.go(200)
    assert [run.entry.cause for run in world.ledger()] == [Cause.GRID, Cause.RETRY]


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (Outcome.STARTED, RunState.DONE),
        (Outcome.NOT_ALLOWED, RunState.DONE),
        (Outcome.NO_ANSWER, RunState.UNKNOWN),  # as whoever finds the dead asker's row writes it
        (Outcome.CANCELLED, RunState.UNKNOWN),
        (Outcome.BLOCKED, RunState.BLOCKED),
    ],
)
async def test_a_run_whose_answer_was_kept_has_that_end(world: World, outcome: Outcome, state: RunState) -> None:
    dead = Dead(world).began()
    flush = dead.asked()
    world.journal.flushes.record_answer(flush, Answer(outcome), NOON + 2)
    entry = await take_over(world, dead.run)
    assert entry.state is state
    found = world.journal.runs.get(dead.run)
    assert found
    assert found.flush == flush


async def test_a_master_that_only_hangs_may_still_tell_what_came_of_its_run(world: World) -> None:
    dead = Dead(world, hangs=True).began()
    flush = dead.asked()
    world.clock.put(60)
    entry = await take_over(world, dead.run)
    assert entry.state is RunState.UNKNOWN
    untouched = world.journal.flushes.get(flush)
    assert untouched
    assert untouched.state is FlushState.ASKING

    world.journal.runs.end([Ending(dead.run, RunState.DONE, flush=flush)], NOON + 70)
    found = world.journal.runs.get(dead.run)
    assert found
    assert found.entry.state is RunState.DONE


async def test_who_lost_the_lease_can_neither_claim_nor_ask(world: World) -> None:
    dead = Dead(world)
    assert world.journal.lease.take("other", NOON, world.alive.__contains__)
    assert not world.journal.runs.begin("dead", [dead.run], None)
    assert world.journal.runs.settle("dead", [], NOON) is None
    found = world.journal.runs.get(dead.run)
    assert found
    assert found.entry.state is RunState.CLAIMED


async def test_a_due_time_cannot_be_claimed_twice_even_by_a_master_gone_wrong(world: World) -> None:

    dead = Dead(world)
    remembered = Remembered("every 15 min", "", 0.0, Memory(NOON))
    again = Change(KEY, remembered, (), Entry(RunState.CLAIMED, Cause.GRID, NOON, NOON))
    with pytest.raises(JournalFault, match="UNIQUE"):
        world.journal.runs.settle(dead.name, [again], NOON)
    assert len(world.ledger()) == 1
