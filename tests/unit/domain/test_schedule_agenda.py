"""What is done about one queue at one moment, and the words for it."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.schedule.agenda import Decision, Memory, Pause, Surroundings, decide, note, settles
from etrn_gui.domain.schedule.ledger import Cause, Entry, Reason, RunState
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.domain.schedule.standing import Standing
from etrn_gui.domain.schedule.text import parse_schedule
from etrn_gui.domain.schedule.words import why

SEED = "Harbour|@a.example"
DAY = datetime(2026, 11, 23, tzinfo=UTC).timestamp()
NOON = DAY + 12 * 3600
QUARTER = 900.0


def schedule(*clauses: str) -> Schedule:
    read = parse_schedule(clauses)
    assert isinstance(read, Schedule), read
    return read


EVERY_15 = schedule("every 15 min, 06:00-22:00")


def look(
    at: float,
    *,
    seen: float | None = None,
    plan: Schedule = EVERY_15,
    standing: Standing | None = None,
    memory: Memory | None = None,
    **here: object,
) -> Decision:
    """Look at `at`; by default everything before the last quarter of an hour has been told."""
    remembered = memory or Memory(at - 1 if seen is None else seen)
    surroundings = Surroundings(now=at, zone=UTC, **here)  # type: ignore[arg-type] # the tests name the fields
    return decide(plan, SEED, remembered, standing or Standing(), surroundings)


def only(decision: Decision) -> Entry:
    [entry] = decision.entries
    return entry


def test_a_due_time_begins_a_run_and_the_next_look_is_at_the_next_one() -> None:
    decision = look(NOON)
    assert decision.run == Entry(RunState.CLAIMED, Cause.GRID, NOON, NOON)
    assert (decision.entries, decision.memory.seen, decision.look) == ((), NOON, NOON + QUARTER)


def test_between_due_times_nothing_happens() -> None:
    decision = look(NOON + 60, seen=NOON)
    assert (decision.run, decision.entries) == (None, ())
    assert (decision.plan.at, decision.look) == (NOON + QUARTER, NOON + QUARTER)


def test_a_due_time_is_told_once() -> None:
    assert look(NOON + 5, memory=look(NOON).memory).run is None


def test_after_days_there_is_one_run_for_all_that_was_missed_when_all_is_settled() -> None:
    decision = look(NOON, seen=NOON - 2 * 86_400, settled=NOON + 40)
    assert decision.run is None
    missed, fresh = decision.entries
    assert (missed.state, missed.reason) == (RunState.MERGED, Reason.MISSED)
    assert (fresh.first, fresh.count, fresh.reason) == (NOON, 1, Reason.SETTLING)
    assert missed.count + fresh.count == 128
    assert (decision.plan.at, decision.look) == (NOON + 40, NOON + 40)
    paid = look(NOON + 40, memory=decision.memory, settled=NOON + 40)
    assert paid.run is not None
    assert (paid.run.cause, paid.run.reason) == (Cause.CATCH_UP, Reason.MISSED)
    assert look(NOON + 41, memory=paid.memory).run is None
    assert look(NOON + QUARTER, memory=paid.memory).run == Entry(
        RunState.CLAIMED, Cause.GRID, NOON + QUARTER, NOON + QUARTER
    )


def test_a_run_on_time_pays_for_what_was_missed() -> None:
    decision = look(NOON, seen=NOON - 3600)
    assert decision.run is not None
    assert decision.run.cause is Cause.GRID
    assert only(decision).count == 3
    assert decision.memory.owed is None


def test_without_network_nothing_begins_and_one_run_follows_when_it_is_back() -> None:
    offline = look(NOON, online=False)
    assert offline.run is None
    assert (only(offline).state, only(offline).reason) == (RunState.BLOCKED, Reason.OFFLINE)
    assert offline.plan.at is None
    again = look(NOON + QUARTER, memory=offline.memory, online=False)
    assert only(again).state is RunState.BLOCKED
    back = look(NOON + 1000, memory=again.memory, settled=NOON + 1045)
    assert (back.run, back.plan.at) == (None, NOON + 1045)
    paid = look(NOON + 1045, memory=back.memory, settled=NOON + 1045)
    assert paid.run is not None
    assert paid.run.cause is Cause.CATCH_UP


def test_it_settles_between_30_and_60_seconds() -> None:
    waits = [settles(NOON + step, SEED) - NOON - step for step in range(200)]
    assert 30 <= min(waits) < 33
    assert 57 < max(waits) <= 60


@pytest.mark.parametrize("back", [3600.0, 86_400.0, 400 * 86_400.0])
def test_a_clock_that_is_put_back_gives_one_run_and_the_grid_as_before(back: float) -> None:
    decision = look(NOON - back + 7, memory=Memory(NOON), settled=NOON - back + 47)
    assert (decision.run, decision.memory.era) == (None, 1)
    paid = look(NOON - back + 47, memory=decision.memory, settled=NOON - back + 47)
    assert paid.run is not None
    assert (paid.run.cause, paid.run.reason) == (Cause.CATCH_UP, Reason.SET_BACK)
    assert paid.plan.reasons == (Reason.SET_BACK,)
    assert look(NOON - back + QUARTER, memory=paid.memory).run == Entry(
        RunState.CLAIMED, Cause.GRID, NOON - back + QUARTER, NOON - back + QUARTER
    )


def test_a_clock_that_is_corrected_by_minutes_repeats_nothing() -> None:
    decision = look(NOON - 300, memory=Memory(NOON))
    assert (decision.run, decision.entries, decision.memory) == (None, (), Memory(NOON))


STOPPED = Standing(asked=NOON - 900, outcome=Outcome.NOT_ALLOWED, text="no", refusals=3, stopped=True)
LATER = Standing(asked=NOON - 60, outcome=Outcome.TRY_LATER, later=1, retry=NOON + 130)
SILENT = Standing(asked=NOON - 900, outcome=Outcome.STARTED, silent=6, not_before=NOON + 500)


@pytest.mark.parametrize(
    ("here", "standing", "state", "reason"),
    [
        ({}, STOPPED, RunState.SKIPPED, Reason.STOPPED),
        ({"pause": Pause(DAY)}, Standing(), RunState.SKIPPED, Reason.PAUSED),
        ({"running": True}, Standing(), RunState.MERGED, Reason.RUNNING),
        ({}, Standing(asked=NOON - 5, asking=True), RunState.MERGED, Reason.RUNNING),
        ({}, LATER, RunState.MERGED, Reason.LATER),
        ({}, SILENT, RunState.SKIPPED, Reason.SILENT),
        ({}, Standing(asked=NOON - 20), RunState.MERGED, Reason.JUST_ASKED),
        ({"online": False}, Standing(), RunState.BLOCKED, Reason.OFFLINE),
    ],
)
def test_why_a_due_time_is_no_run(here: dict[str, Any], standing: Standing, state: RunState, reason: Reason) -> None:
    decision = look(NOON, standing=standing, **here)
    assert decision.run is None
    assert only(decision) == Entry(state, Cause.GRID, NOON, NOON, 1, reason)


def test_a_schedule_that_stopped_has_no_next_run_and_says_why() -> None:
    decision = look(NOON + 1, standing=STOPPED)
    assert decision.plan.at is None
    said = why(decision.plan, STOPPED, UTC)
    assert "not allowed” 3 times in a row (“no”)" in said
    assert "resume" in said


def test_what_is_owed_when_it_stops_is_told_too() -> None:
    decision = look(NOON + 1, standing=STOPPED, memory=Memory(NOON, owed=NOON - 900))
    assert (only(decision).cause, only(decision).reason) == (Cause.CATCH_UP, Reason.STOPPED)
    assert decision.memory.owed is None


def test_another_try_comes_when_the_provider_was_given_time() -> None:
    waiting = look(NOON + 1, standing=LATER)
    assert (waiting.plan.at, waiting.look) == (NOON + 130, NOON + 130)
    again = look(NOON + 130, standing=LATER, memory=waiting.memory)
    assert again.run == Entry(RunState.CLAIMED, Cause.RETRY, NOON + 130, NOON + 130, 1, Reason.LATER)
    assert look(NOON + 190, standing=LATER, memory=again.memory).run is None


def test_a_provider_that_was_not_reached_is_tried_again_when_the_network_is_back() -> None:
    unreached = Standing(asked=NOON - 600, outcome=Outcome.UNREACHABLE, later=5, retry=NOON + 3000)
    assert look(NOON + 1, standing=unreached, settled=NOON - 590).plan.at == NOON + 3000
    assert look(NOON + 1, standing=unreached, settled=NOON + 40).plan.at == NOON + 40
    again = look(NOON + 40, standing=unreached, memory=Memory(NOON), settled=NOON + 40)
    assert again.run is not None
    assert again.run.cause is Cause.RETRY
    assert look(NOON + 80, standing=unreached, memory=again.memory, settled=NOON + 40).run is None


def test_another_try_waits_for_the_end_of_the_quiet_hours() -> None:
    plan = schedule("every 15 min, 06:00-22:00", "quiet 12:00-14:00")
    assert look(NOON + 130, standing=LATER, plan=plan).plan.at == NOON + 7200


def test_an_accepted_flush_of_a_person_pays_what_was_owed() -> None:
    decision = look(NOON + 100, standing=Standing(asked=NOON + 50), memory=Memory(NOON, owed=NOON - 900))
    assert (decision.run, only(decision).reason) == (None, Reason.CATCHING_UP)


def test_a_flush_between_two_missed_due_times_does_not_pay_for_the_later_one() -> None:
    decision = look(NOON, seen=NOON - 3700, standing=Standing(asked=NOON - 2000), online=False)
    assert decision.memory.owed is not None
    assert look(NOON + 5, memory=decision.memory, standing=Standing(asked=NOON - 2000)).run is not None


def test_silence_leaves_due_times_out_but_not_a_daily_run() -> None:
    assert look(NOON + QUARTER, standing=SILENT).run is not None
    assert look(NOON - 1, standing=SILENT).plan.reasons == (Reason.SILENT,)


def test_a_pause_ends_by_itself_and_the_plan_says_so() -> None:
    pause = Pause(DAY, NOON + 1800)
    paused = look(NOON, pause=pause)
    assert (paused.plan.at, paused.look) == (NOON + 1800, NOON + QUARTER)
    assert look(NOON + 1800, pause=pause).run is not None
    assert "13:30 CET" in why(paused.plan, Standing(), ZoneInfo("Europe/Paris"), NOON + 1800)


@pytest.mark.parametrize(
    ("at", "here", "owed"),
    [(NOON, {}, True), (DAY, {}, False), (NOON, {"pause": Pause(DAY)}, False)],
)
def test_an_event_asks_for_one_run(at: float, here: dict[str, object], owed: bool) -> None:
    plan = schedule("on network", "quiet 22:00-06:00")
    surroundings = Surroundings(now=at, zone=UTC, settled=at + 35, **here)  # type: ignore[arg-type]
    told = note(Memory(at - 1), Cause.NETWORK, surroundings, plan)
    assert (told.memory.owed is not None) is owed
    assert bool(told.entries) is not owed
    if owed:
        assert decide(plan, SEED, told.memory, Standing(), surroundings).run is None
        settled = Surroundings(now=at + 35, zone=UTC, settled=at + 35)
        run = decide(plan, SEED, told.memory, Standing(), settled).run
        assert run is not None
        assert run.cause is Cause.NETWORK


def test_two_events_and_missed_due_times_are_one_run() -> None:
    here = Surroundings(now=NOON, zone=UTC, settled=NOON + 40)
    first = note(Memory(NOON - 7200), Cause.START, here, EVERY_15)
    second = note(first.memory, Cause.NETWORK, here, EVERY_15)
    assert second.entries[0].reason is Reason.CATCHING_UP
    waiting = decide(EVERY_15, SEED, second.memory, Standing(), here)
    assert waiting.run is None
    paid = look(NOON + 40, memory=waiting.memory, settled=NOON + 40)
    assert paid.run is not None
    assert paid.run.cause is Cause.START
    assert look(NOON + 45, memory=paid.memory).run is None


def test_one_minute_is_kept_even_where_each_flush_begins_a_little_late() -> None:
    plan = schedule("every 1 min")
    decision = look(NOON + 60, standing=Standing(asked=NOON + 4), plan=plan)
    assert decision.run is not None


@pytest.mark.parametrize(
    ("decision", "standing", "says"),
    [
        (look(NOON + 1), Standing(), "The next due time of the schedule."),
        (look(NOON + 1, online=False, memory=Memory(NOON, owed=NOON)), Standing(), "there is no network"),
        (look(NOON + 131, standing=LATER), LATER, "try later"),
        (look(NOON - 1, standing=SILENT), SILENT, "6 flushes in a row brought nothing"),
        (look(NOON + 1, plan=schedule("on start")), Standing(), "Nothing is due by itself."),
        (look(NOON + 1, running=True), Standing(), "A run is under way"),
    ],
)
def test_a_person_sees_why_the_next_run_is_when_it_is(decision: Decision, standing: Standing, says: str) -> None:
    assert says in why(decision.plan, standing, UTC)


def test_a_very_long_absence_is_counted_within_bounds() -> None:
    decision = look(NOON, seen=NOON - 3 * 366 * 86_400, plan=schedule("every 1 min"), settled=NOON + 40)
    assert decision.entries[0].count >= 20_000
    assert decision.entries[-1].last == NOON
    assert decision.memory.seen == NOON
