"""The scheduler at work: when it asks, what it writes, and that only one process does."""

from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from etrn_gui.domain.outcome import Outcome, Verdict
from etrn_gui.domain.schedule.ledger import Cause, Reason, RunState
from etrn_gui.flush.schedule.overview import Outlook, outlook
from tests.unit.flush.schedule_world import NOON, World, profile, with_queue_schedule

EVERY_15 = {"@a.example": ["every 15 min"]}
MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path / "journal.sqlite", NOON + 10)
    yield world
    await world.close()


def look(world: World, *profiles: object) -> Outlook:
    [found] = outlook(world.journal, profiles, world.machine)  # type: ignore[arg-type]
    return found


async def test_it_asks_on_the_grid_and_tells_so(world: World) -> None:
    await world.start(profile(EVERY_15))
    await world.clock.go(HOUR)
    assert world.times() == [900.0, 1800.0, 2700.0, 3600.0]
    assert world.told() == [("done", "", 1)] * 4
    assert [run.entry.first - NOON for run in world.ledger()] == world.times()
    assert all(run.flush and run.ended for run in world.ledger())


async def test_a_queue_without_schedule_is_left_to_a_person(world: World) -> None:
    await world.start(profile({"@a.example": []}), poll=300)
    await world.clock.go(DAY)
    assert world.times() == []
    assert outlook(world.journal, [profile({"@a.example": []})], world.machine) == ()


async def test_after_hours_of_sleep_one_run_follows_and_the_grid_is_unmoved(world: World) -> None:
    await world.start(profile(EVERY_15), poll=1)
    await world.clock.go(20 * MINUTE)
    world.clock.put(7 * HOUR + 100)
    woke = world.clock.now() - NOON
    await world.clock.go(20 * MINUTE)
    first, caught_up, following = world.times()
    assert first == 900.0
    assert 30 <= caught_up - woke <= 62
    assert following % 900 == 0
    assert [run.entry.cause for run in world.ledger() if run.flush] == [Cause.GRID, Cause.CATCH_UP, Cause.GRID]
    missed = [run.entry for run in world.ledger() if run.entry.reason is Reason.MISSED and run.flush is None]
    assert [entry.count for entry in missed] == [28]


@pytest.mark.parametrize("back", [HOUR, 30 * DAY])
async def test_after_the_clock_was_put_back_one_run_follows_and_the_grid_is_unmoved(world: World, back: float) -> None:
    await world.start(profile(EVERY_15), poll=1)
    await world.clock.go(20 * MINUTE)
    world.clock.put(-back)
    put = world.clock.now()
    await world.clock.go(20 * MINUTE)
    _, caught_up, *following = world.provider.asked
    assert 30 <= caught_up[0] - put <= 62
    assert [when % 900 for when, _ in following] == [0] * len(following)
    assert following
    assert Reason.SET_BACK in world.reasons()


async def test_a_start_after_days_catches_up_once(world: World) -> None:
    harbour = profile(EVERY_15)
    await world.start(harbour, poll=1)
    await world.clock.go(20 * MINUTE)
    await world.stop()
    world.clock.put(5 * DAY)
    started = world.clock.now() - NOON
    await world.start(harbour, poll=1)
    await world.clock.go(9 * MINUTE)
    assert len(world.times()) == 2
    assert 30 <= world.times()[1] - started <= 62


async def test_without_network_it_waits_and_asks_once_when_it_is_back(world: World) -> None:
    harbour = profile(EVERY_15)
    await world.start(harbour, poll=5)
    world.network.up = False
    await world.clock.go(HOUR)
    assert world.times() == []
    assert world.told() == [("blocked", "offline", 4)]
    assert "there is no network" in look(world, harbour).why
    world.network.up = True
    back = world.clock.now() - NOON
    await world.clock.go(10 * MINUTE)
    [asked] = world.times()
    assert 30 <= asked - back <= 66


async def test_this_machine_is_reached_without_network(world: World) -> None:
    world.network.up = False
    await world.start(profile(EVERY_15, host="127.0.0.1"))
    await world.clock.go(HOUR)
    assert len(world.times()) == 4


async def test_it_asks_at_program_start_when_the_network_and_when_an_interface_comes_up(world: World) -> None:
    await world.start(profile({"@a.example": ["on start", "on network", "on interface tun0"]}), poll=1)
    await world.clock.go(5 * MINUTE)
    world.network.up = False
    await world.clock.go(5 * MINUTE)
    world.network.up = True
    await world.clock.go(5 * MINUTE)
    world.network.interfaces |= {"tun0"}
    await world.clock.go(5 * MINUTE)
    assert [run.entry.cause for run in world.ledger()] == [Cause.START, Cause.NETWORK, Cause.INTERFACE]
    assert len(world.times()) == 3
    assert all(30 <= at % 300 - 10 <= 62 for at in world.times())


async def test_a_schedule_stops_after_three_refusals_says_so_and_begins_again(world: World) -> None:
    harbour = profile(EVERY_15)
    world.provider.say = lambda _: (Outcome.NOT_ALLOWED, Verdict.REFUSED)
    await world.start(harbour, poll=60)
    await world.clock.go(5 * HOUR)
    assert len(world.times()) == 3
    assert world.told(RunState.SKIPPED) == [("skipped", "stopped", 17)]
    assert {run.entry.text for run in world.ledger() if run.flush} == {"not allowed"}
    assert look(world, harbour).plan.at is None
    assert "“not allowed” 3 times in a row (“so it is”)" in look(world, harbour).why
    world.provider.say = lambda _: (Outcome.STARTED, Verdict.CONFIRMED)
    world.journal.memories.resume("Harbour", "@a.example", world.clock.now())
    await world.clock.go(HOUR)
    assert len(world.times()) == 7


async def test_a_person_s_successful_flush_starts_a_stopped_schedule_again(world: World) -> None:
    harbour = profile(EVERY_15)
    world.provider.say = lambda _: (Outcome.NOT_ALLOWED, Verdict.REFUSED)
    await world.start(harbour)
    await world.clock.go(HOUR)
    world.provider.say = lambda _: (Outcome.STARTED, Verdict.CONFIRMED)
    await world.clock.go(5 * MINUTE)
    await world.provider.person(harbour, Outcome.STARTED, Verdict.CONFIRMED)
    await world.clock.go(HOUR)
    assert len(world.times()) == 7


async def test_a_changed_sign_in_starts_a_stopped_schedule_again(world: World) -> None:
    harbour = profile(EVERY_15)
    world.provider.say = lambda _: (Outcome.NEEDS_SIGN_IN, Verdict.REFUSED)
    scheduler = await world.start(harbour)
    await world.clock.go(HOUR)
    world.provider.say = lambda _: (Outcome.STARTED, Verdict.CONFIRMED)
    scheduler.configure([replace(harbour, user="me")])
    await world.clock.go(HOUR)
    assert len(world.times()) == 7


async def test_try_later_is_asked_again_with_growing_waits_and_then_the_grid_goes_on(world: World) -> None:
    harbour = profile({"@a.example": ["at 12:15"]})
    world.provider.say = lambda _: (Outcome.TRY_LATER, Verdict.REFUSED)
    await world.start(harbour, poll=300)
    await world.clock.go(15 * MINUTE)
    assert "try later" in look(world, harbour).why
    await world.clock.go(2 * HOUR)
    waits = [second - first for first, second in pairwise(world.times())]
    assert len(waits) == 5
    assert all(180 * 2**number <= wait <= 218 * 2**number for number, wait in enumerate(waits))
    world.provider.say = lambda _: (Outcome.STARTED, Verdict.CONFIRMED)
    await world.clock.go(DAY)
    assert world.times()[-1] == 900 + DAY
    assert {run.entry.cause for run in world.ledger()} == {Cause.GRID, Cause.RETRY}


async def test_silence_makes_it_ask_less_often_until_mail_comes(world: World) -> None:
    harbour = profile({"@a.example": ["every 5 min"]})
    world.provider.say = lambda _: (Outcome.STARTED, Verdict.SILENT)
    await world.start(harbour, poll=60)
    await world.clock.go(12 * HOUR)
    waits = [second - first for first, second in pairwise(world.times())]
    assert waits[:2] == [300, 300]
    assert waits[3] == 900
    assert waits[-1] == HOUR
    assert "in a row brought nothing" in look(world, harbour).why
    assert Reason.SILENT in world.reasons()
    world.provider.say = lambda _: (Outcome.STARTED, Verdict.CONFIRMED)
    await world.clock.go(2 * HOUR)
    assert world.times()[-1] - world.times()[-2] == 300


async def test_already_running_counts_as_running(world: World) -> None:
    world.provider.say = lambda _: (Outcome.ALREADY_RUNNING, Verdict.CONFIRMED)
    await world.start(profile(EVERY_15))
    await world.clock.go(HOUR)
    assert world.told() == [("done", "", 1)] * 4


async def test_what_is_due_while_a_run_is_under_way_is_merged(world: World) -> None:
    world.provider.seconds = 20 * MINUTE
    await world.start(profile(EVERY_15))
    await world.clock.go(HOUR)
    assert world.times() == [900.0, 2700.0]
    assert world.told(RunState.MERGED) == [("merged", "running", 1), ("merged", "running", 1)]


async def test_a_run_that_cannot_receive_is_blocked_with_the_reason(world: World) -> None:
    world.provider.say = lambda _: (Outcome.BLOCKED, None)
    await world.start(profile(EVERY_15))
    await world.clock.go(20 * MINUTE)
    assert world.told() == [("blocked", "cannot_receive", 1)]


async def test_a_pause_ends_by_itself_and_is_seen(world: World) -> None:
    harbour = profile(EVERY_15)
    await world.start(harbour)
    world.journal.memories.pause("", "", world.clock.now(), NOON + HOUR)
    await world.clock.go(2 * MINUTE)
    assert "Paused until" in look(world, harbour).why
    await world.clock.go(90 * MINUTE)
    assert world.times() == [3600.0, 4500.0, 5400.0]
    assert world.told(RunState.SKIPPED) == [("skipped", "paused", 3)]


async def test_a_pause_of_one_queue_leaves_the_others(world: World) -> None:
    harbour = profile({"@a.example": ["every 15 min"], "@b.example": ["every 15 min"]})
    await world.start(harbour)
    world.journal.memories.pause("Harbour", "@a.example", world.clock.now(), None)
    await world.clock.go(20 * MINUTE)
    assert [who for _, who in world.provider.asked] == ["Harbour @b.example"]
    world.journal.memories.resume("", "", world.clock.now())
    await world.clock.go(15 * MINUTE)
    assert len(world.provider.asked) == 3


async def test_queues_of_a_provider_share_a_request_by_priority(world: World) -> None:
    clauses = {
        "@late.example": ["every 15 min", "priority 9"],
        "@plain.example": ["every 15 min"],
        "@first.example": ["every 15 min", "priority 1"],
    }
    world.provider.seconds = 5
    await world.start(profile(clauses))
    await world.clock.go(16 * MINUTE)
    assert [who.split("@")[1] for _, who in world.provider.asked] == ["first.example", "plain.example", "late.example"]
    assert world.provider.most_at_once == 1


async def test_a_provider_has_one_connection_and_a_minute_between_requests(world: World) -> None:
    first = profile({"@a.example": ["every 15 min", "priority 2"]}, name="First")
    second = profile({"@b.example": ["every 15 min", "priority 1"]}, name="Second")
    elsewhere = profile({"@c.example": ["every 15 min"]}, name="Third", host="other.example")
    world.provider.seconds = 3
    await world.start(first, second, elsewhere)
    await world.clock.go(20 * MINUTE)
    by_name = {who.split()[0]: when - NOON for when, who in world.provider.asked}
    assert by_name["Second"] == by_name["Third"] == 900
    assert 959 <= by_name["First"] <= 960


async def test_every_minute_is_every_minute(world: World) -> None:
    world.provider.seconds = 2
    await world.start(profile({"@a.example": ["every 1 min"]}))
    await world.clock.go(30 * MINUTE)
    assert world.times() == [60.0 * number for number in range(1, 31)]


async def test_a_flush_by_hand_moments_before_stands_for_what_is_due(world: World) -> None:
    harbour = profile(EVERY_15)
    await world.start(harbour)
    await world.clock.go(14 * MINUTE + 40)
    await world.provider.person(harbour, Outcome.STARTED, Verdict.CONFIRMED)
    await world.clock.go(5 * MINUTE)
    assert world.times() == []
    assert world.told() == [("merged", "just_asked", 1)]


async def test_a_changed_schedule_is_followed_at_once_and_a_removed_one_forgotten(world: World) -> None:
    harbour = profile(EVERY_15)
    scheduler = await world.start(harbour)
    await world.clock.go(20 * MINUTE)
    scheduler.configure([with_queue_schedule(harbour, "every 1 h")])
    await world.clock.go(HOUR)
    assert world.times() == [900.0, 3600.0]
    scheduler.configure([with_queue_schedule(harbour)])
    await world.clock.go(2 * HOUR)
    assert world.times() == [900.0, 3600.0]
    assert world.journal.memories.all() == {}


async def test_a_travellers_schedule_follows_the_clock_on_the_wall(world: World) -> None:
    await world.start(profile({"@a.example": ["at 15:00"]}), poll=60)
    await world.clock.go(HOUR)
    world.zone = ZoneInfo("America/Halifax")
    await world.clock.go(DAY)
    assert world.times() == [7 * HOUR]


# -- one master --


async def test_two_processes_ask_once_and_the_second_takes_over_when_the_first_leaves(world: World) -> None:
    harbour = profile(EVERY_15)
    window = await world.start(harbour, name="window")
    service = await world.start(harbour, name="service")
    assert (window.is_master, service.is_master) == (True, False)
    await world.clock.go(20 * MINUTE)
    assert world.times() == [900.0]
    await world.stop("window")
    await world.clock.go(15 * MINUTE)
    assert service.is_master
    assert world.times() == [900.0, 1800.0]
    assert {run.master for run in world.ledger()} == {"window", "service"}


async def test_a_master_that_hung_finds_out_and_writes_nothing(world: World) -> None:
    """While it hung, another process took the lease; that one then hangs in its turn."""
    window = await world.start(profile(EVERY_15), name="window")
    await world.clock.go(14 * MINUTE + 45)
    world.alive.add("service")
    world.journal.lease.release("window")
    assert world.journal.lease.take("service", world.clock.now(), world.alive.__contains__)
    await world.clock.go(10)
    assert not window.is_master
    assert (world.times(), world.told()) == ([], [])
    await world.clock.go(30)
    assert window.is_master
    assert [run.master for run in world.ledger()] == ["window"]


async def test_plans_are_the_same_for_whoever_looks(world: World) -> None:
    harbour = profile(EVERY_15)
    await world.start(harbour)
    await world.clock.go(20 * MINUTE)
    found = look(world, harbour)
    assert found.plan.at == NOON + 1800
    assert [run.timestamp() - NOON for run in found.grid] == [1800, 2700, 3600, 4500, 5400]
    assert found.words == "Every 15 min"
    assert found.last is not None
    assert found.last.entry.state is RunState.DONE


async def test_the_ledger_is_kept_for_a_year_and_a_wrong_clock_costs_nothing_of_it(world: World) -> None:
    await world.start(profile({"@a.example": ["every 6 h"]}), poll=600)
    await world.clock.go(2 * DAY)
    written = len(world.ledger())
    world.clock.put(400 * DAY)
    await world.clock.go(50 * MINUTE)
    assert len(world.ledger()) > written, "right after a jump nobody knows which time is right"
    await world.clock.go(2 * DAY)
    left = [run.ended or 0.0 for run in world.ledger()]
    assert min(left) > world.clock.now() - 366 * DAY


async def test_a_run_that_a_person_stopped_says_so_and_the_grid_goes_on(world: World) -> None:
    world.provider.say = lambda _: (Outcome.CANCELLED, Verdict.UNKNOWN)
    await world.start(profile(EVERY_15))
    await world.clock.go(16 * MINUTE)
    assert world.told() == [("skipped", "cancelled", 1)]
    world.provider.say = lambda _: (Outcome.STARTED, Verdict.CONFIRMED)
    await world.clock.go(15 * MINUTE)
    assert world.told() == [("skipped", "cancelled", 1), ("done", "", 1)]
