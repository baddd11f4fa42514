"""Who asks, among several processes: one at a time, and an asker that died leaves no open row and holds nobody up."""

import asyncio
import time

import pytest

from etrn_gui.domain.history import FlushState, Trigger
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.profile import Profile
from etrn_gui.flush import flusher as flusher_module
from etrn_gui.flush import tracker
from etrn_gui.flush.approach import MAX_REPLY_TIMEOUT
from etrn_gui.flush.flusher import Flusher
from etrn_gui.flush.round import OTHERS
from etrn_gui.flush.tracker import Tracker
from etrn_gui.storage.journal import Journal, NewFlush
from tests.unit.flush.conftest import another_process
from tests.unit.flush.test_flusher import QUEUE, profile_at, providing, request, wait_until
from tests.unit.flush.test_tracker import deliver, opened, row


@pytest.fixture
def watcher(journal: Journal) -> Tracker:
    return Tracker(journal)


@pytest.mark.parametrize("ends", ["answered", "killed"])
async def test_one_request_at_a_time_among_all_processes(ends: str, journal: Journal, flusher: Flusher) -> None:
    """Who came first goes first; one that is gone holds nobody up."""
    async with providing(journal) as provider:
        provider.answering.set()
        profile = profile_at(provider.port)
        with another_process() as (process, name):
            theirs = journal.flushes.open(new_flush(profile, name))
            later = asyncio.create_task(flusher.flush(request(profile)))
            await asyncio.to_thread(wait_until, lambda: len(journal.flushes.open_ones()) == 2)
            journal.flushes.open(new_flush(profile, name))  # who comes after us holds us not up
            journal.flushes.open(new_flush(profile_at(1), name))
            await asyncio.sleep(2 * OTHERS)
            assert provider.seen == []
            if ends == "killed":
                process.kill()
                process.wait()
            else:
                journal.flushes.record_answer(theirs, Answer(Outcome.STARTED, 250), time.time())
            (flush,) = await later
    assert flush.outcome is Outcome.STARTED


async def test_what_another_process_has_left_behind_holds_nobody_up(journal: Journal, flusher: Flusher) -> None:
    async with providing(journal) as provider:
        provider.answering.set()
        profile = profile_at(provider.port)
        with another_process() as (_, name):
            journal.flushes.open(new_flush(profile, name, ago=MAX_REPLY_TIMEOUT + 1))
            (flush,) = await flusher.flush(request(profile))
    assert flush.outcome is Outcome.STARTED


def new_flush(profile: Profile, asker: str, ago: float = 0.0) -> NewFlush:
    return NewFlush(profile.name, str(profile.endpoint), QUEUE, Trigger.COMMAND, time.time() - ago, 60.0, 5.0, asker)


async def test_an_asker_that_was_killed_is_answered_for_at_once(watcher: Tracker, journal: Journal) -> None:
    with another_process() as (process, name):
        never, was_asked = opened(journal, name), opened(journal, name)
        journal.flushes.mark_asked(was_asked, time.time(), ("192.0.2.1",))
        await watcher.catch_up()
        assert {flush.state for flush in journal.flushes.open_ones()} == {FlushState.ASKING}
        process.kill()
        process.wait()
        await watcher.catch_up()
    assert row(journal, never).outcome is Outcome.CANCELLED
    assert row(journal, was_asked).outcome is Outcome.NO_ANSWER
    await watcher.catch_up()
    assert row(journal, never).verdict is Verdict.UNKNOWN
    assert deliver(journal).flush == was_asked, "its mail may come and then counts"


async def test_an_asker_that_lives_keeps_its_row_however_long_the_machine_slept(
    watcher: Tracker, journal: Journal
) -> None:
    with another_process() as (_, name):
        flush = opened(journal, name, ago=10 * flusher_module.LONGEST_REQUEST)
        forgotten = opened(journal, name, ago=tracker.FORGOTTEN + 1)
        await watcher.catch_up()
    assert row(journal, flush).state is FlushState.ASKING
    assert row(journal, forgotten).outcome is Outcome.CANCELLED, "a day later it will not be answered any more"
