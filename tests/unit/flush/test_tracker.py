"""The tracker: a verdict is given when it is due, once, on what is there; an asker that died leaves no open row."""

import asyncio
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from etrn_gui.domain.history import Arrival, ArrivalKind, Flush, FlushState, Trigger
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.profile import Queue
from etrn_gui.domain.receipt import judge
from etrn_gui.flush import approach, flusher, tracker
from etrn_gui.flush.tracker import Tracker
from etrn_gui.storage.asker import asker_name
from etrn_gui.storage.journal import EndedSession, Journal, NewArrival, NewFlush, NewSession
from etrn_gui.storage.receiver_mark import receiver_name
from tests.unit.flush.conftest import node


@pytest.fixture(autouse=True)
def quick_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracker, "POLL", 0.01)
    monkeypatch.setattr(tracker, "LOOK", 0.05)


@pytest.fixture
def other(journal: Journal) -> Iterator[Journal]:
    """The journal as another process has it open: the receiver, or a second window."""
    with Journal(journal.path) as opened:
        yield opened


@pytest.fixture
def watcher(journal: Journal) -> Tracker:
    return Tracker(journal)


@asynccontextmanager
async def running(watcher: Tracker) -> AsyncIterator[None]:
    task = asyncio.create_task(watcher.run())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def opened(
    journal: Journal, asker: str = "", /, ago: float = 0.0, silence_after: float = 60.0, quiet_after: float = 0.05
) -> int:
    when = time.time() - ago
    queue = Queue(node("client.test"))
    new = NewFlush("Harbour", "mx.test:25", queue, Trigger.PERSON, when, silence_after, quiet_after, asker)
    return journal.flushes.open(new)


def asked(journal: Journal, outcome: Outcome = Outcome.STARTED, promised: int | None = None, **times: float) -> int:
    flush = opened(journal, **times)
    journal.flushes.mark_asked(flush, time.time() - times.get("ago", 0.0), ("192.0.2.1",))
    journal.flushes.record_answer(flush, Answer(outcome, 250, "OK", promised=promised), time.time())
    return flush


def deliver(journal: Journal, session: int = 0, left_behind: bool = False) -> Arrival:
    now = time.time()
    kind = ArrivalKind.REFUSAL if left_behind else ArrivalKind.DELIVERY
    name = "" if left_behind else f"mail/new/{time.monotonic_ns()}"
    row = Arrival(0, kind, now, "a@x.test", ("b@client.test",), size=100, peer="192.0.2.1", session=session, file=name)
    (arrival,) = journal.arrivals.record([NewArrival(row, now, now, ("client.test",), left_behind)])
    return arrival


def began(journal: Journal, receiver: str) -> int:
    session = time.time_ns() // 1000
    journal.sessions.begin(NewSession(session, receiver, time.time(), "192.0.2.1"))
    return session


def row(journal: Journal, flush: int) -> Flush:
    found = journal.flushes.get(flush)
    assert found
    return found


async def closed(journal: Journal, flush: int) -> Flush:
    """Wait until somebody has closed the row."""

    def look() -> Flush:
        deadline = time.monotonic() + 5
        while (found := row(journal, flush)).state is not FlushState.CLOSED:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        return found

    return await asyncio.to_thread(look)


# -- wait ----------------------------------------------------------------------------------------------------------


async def test_mail_that_came_and_went_quiet_is_confirmed(watcher: Tracker, journal: Journal, other: Journal) -> None:
    flush = asked(journal)
    waiting = asyncio.create_task(watcher.wait(flush, 20))
    for _ in range(3):
        deliver(other)
    found = await waiting
    assert (found.verdict, found.arrived, found.bytes, found.promised) == (Verdict.CONFIRMED, 3, 300, None)
    assert row(journal, flush).verdict is Verdict.CONFIRMED


async def test_a_promise_kept_is_confirmed_at_once(watcher: Tracker, journal: Journal, other: Journal) -> None:
    flush = asked(journal, promised=2, quiet_after=60.0)
    waiting = asyncio.create_task(watcher.wait(flush, 20))
    deliver(other)
    deliver(other)
    assert (await waiting).verdict is Verdict.CONFIRMED


@pytest.mark.parametrize(
    ("outcome", "verdict"),
    [
        (Outcome.STARTED, Verdict.SILENT),
        (Outcome.ALREADY_RUNNING, Verdict.SILENT),
        (Outcome.NOTHING_WAITING, Verdict.CONFIRMED),
        (Outcome.NO_ANSWER, Verdict.UNKNOWN),
        (Outcome.NOT_ALLOWED, Verdict.REFUSED),
        (Outcome.TRY_LATER, Verdict.REFUSED),
        (Outcome.UNREACHABLE, Verdict.UNKNOWN),
        (Outcome.BLOCKED, Verdict.UNKNOWN),
        (Outcome.CANCELLED, Verdict.UNKNOWN),
    ],
)
async def test_nothing_came(outcome: Outcome, verdict: Verdict, watcher: Tracker, journal: Journal) -> None:
    found = await watcher.wait(asked(journal, outcome, silence_after=0.05), 20)
    assert (found.outcome, found.verdict, found.arrived) == (outcome, verdict, 0)


async def test_the_time_is_up_before_the_silence(watcher: Tracker, journal: Journal) -> None:
    """The verdict is then given as if the time for silence had run out, and stands."""
    flush = asked(journal, silence_after=600.0)
    began = time.monotonic()
    assert (await watcher.wait(flush, 0.1)).verdict is Verdict.SILENT
    assert time.monotonic() - began >= 0.1
    assert row(journal, flush).verdict is Verdict.SILENT


async def test_the_time_is_up_while_mail_comes(watcher: Tracker, journal: Journal, other: Journal) -> None:
    flush = asked(journal, promised=5)
    deliver(other, began(other, receiver_name()))
    found = await watcher.wait(flush, 0.0)
    assert (found.verdict, found.arrived, found.promised) == (Verdict.PARTIAL, 1, 5)


async def test_mail_left_behind_is_partial(watcher: Tracker, journal: Journal, other: Journal) -> None:
    flush = asked(journal)
    deliver(other)
    deliver(other, left_behind=True)
    assert (await watcher.wait(flush, 20)).verdict is Verdict.PARTIAL


async def test_an_unanswered_question_keeps_its_row(watcher: Tracker, journal: Journal) -> None:
    """Another process is still asking; its row is not taken away from it."""
    flush = opened(journal)
    found = await watcher.wait(flush, 0.05)
    assert (found.outcome, found.verdict) == (Outcome.NO_ANSWER, Verdict.UNKNOWN)
    assert row(journal, flush).state is FlushState.ASKING
    assert row(journal, flush).answer is None


async def test_the_verdict_of_another_process_stands(watcher: Tracker, journal: Journal, other: Journal) -> None:
    flush = asked(journal)
    other.flushes.close(flush, Verdict.PARTIAL, time.time())
    assert (await watcher.wait(flush, 20)).verdict is Verdict.PARTIAL


async def test_no_such_flush(watcher: Tracker) -> None:
    with pytest.raises(LookupError, match="no flush 99"):
        await watcher.wait(99, 1)


async def test_mail_that_comes_while_the_verdict_is_given_keeps_the_flush_open(
    journal: Journal, other: Journal, watcher: Tracker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without this a flush could be called silent and hold a message."""
    flush = asked(journal, silence_after=0.0)
    judged: list[Verdict | None] = []

    def judge_and_deliver(flush: Flush, now: float, sessions_open: int = 0) -> Verdict | None:
        judged.append(judge(flush, now, sessions_open))
        if len(judged) == 1:
            deliver(other)
        return judged[-1]

    monkeypatch.setattr(tracker, "judge", judge_and_deliver)
    found = await watcher.wait(flush, 20)
    assert judged[0] is Verdict.SILENT
    assert (found.verdict, found.arrived) == (Verdict.CONFIRMED, 1)


# -- open connections ----------------------------------------------------------------------------------------------


async def test_a_connection_that_is_up_keeps_the_flush_open(watcher: Tracker, journal: Journal, other: Journal) -> None:
    flush = asked(journal, quiet_after=0.0)
    session = began(other, receiver_name())
    deliver(other, session)
    await watcher.catch_up()
    assert row(journal, flush).state is FlushState.WAITING
    other.sessions.end(EndedSession(session, time.time(), "", "", "quit", ""))
    await watcher.catch_up()
    assert row(journal, flush).verdict is Verdict.CONFIRMED


async def test_connections_of_a_receiver_that_died_do_not(watcher: Tracker, journal: Journal, other: Journal) -> None:
    flush = asked(journal, quiet_after=0.0)
    session = began(other, f"{os.getpid()}@1.00")
    deliver(other, session)
    await watcher.catch_up()
    assert row(journal, flush).verdict is Verdict.CONFIRMED
    ended = other.sessions.get(session)
    assert ended
    assert ended.ending == "receiver died"


# -- run -----------------------------------------------------------------------------------------------------------


async def test_run_closes_what_is_due_and_leaves_the_rest(watcher: Tracker, journal: Journal, other: Journal) -> None:
    due, open_ = asked(journal, silence_after=0.1), asked(journal, silence_after=600.0)
    async with running(watcher):
        assert (await closed(other, due)).verdict is Verdict.SILENT
        assert row(other, open_).state is FlushState.WAITING


async def test_run_sees_what_this_process_writes_when_woken(
    watcher: Tracker, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's version only changes for other connections; without the wake this row would wait for the next look."""
    monkeypatch.setattr(tracker, "LOOK", 600.0)
    async with running(watcher):
        await closed(journal, asked(journal, Outcome.NOT_ALLOWED))
        flush = asked(journal, Outcome.NOT_ALLOWED)
        watcher.wake()
        await closed(journal, flush)


async def test_run_outlives_a_journal_that_fails(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk or a lock passes; then the receipts are written."""
    monkeypatch.setattr(tracker, "RETRY", 0.05)
    monkeypatch.setattr("etrn_gui.storage.journal.database.BUSY_SECONDS", 0.05)
    with Journal(journal.path) as hasty:
        watcher = Tracker(hasty)
        flush = asked(journal, Outcome.NOT_ALLOWED)
        holder = sqlite3.connect(journal.path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        async with running(watcher):
            await asyncio.to_thread(wait_until, lambda: watcher.problem is not None)
            assert watcher.problem
            assert "locked" in watcher.problem.what
            holder.execute("ROLLBACK")
            await closed(journal, flush)
            await asyncio.to_thread(wait_until, lambda: watcher.problem is None)
        holder.close()


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 5
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


# -- askers that died ----------------------------------------------------------------------------------------------


async def test_an_asker_that_died_before_the_question(watcher: Tracker, journal: Journal) -> None:
    flush = opened(journal, ago=flusher.LONGEST_REQUEST + tracker.MARGIN + 1)
    recent = opened(journal, ago=flusher.LONGEST_REQUEST - 1)
    await watcher.catch_up()
    await watcher.catch_up()
    assert (row(journal, flush).outcome, row(journal, flush).verdict) == (Outcome.CANCELLED, Verdict.UNKNOWN)
    assert row(journal, recent).state is FlushState.ASKING


async def test_an_asker_that_died_after_the_question(watcher: Tracker, journal: Journal, other: Journal) -> None:
    """Its mail may have come, and then counts."""
    ago = approach.MAX_REPLY_TIMEOUT + tracker.MARGIN + 1
    empty, brought = opened(journal, ago=ago), opened(journal, ago=ago)
    for flush in (empty, brought):
        journal.flushes.mark_asked(flush, time.time() - ago, ("192.0.2.1",))
    assert deliver(other).flush == brought
    await watcher.catch_up()
    assert row(journal, empty).outcome is Outcome.NO_ANSWER
    await watcher.catch_up()
    assert row(journal, empty).verdict is Verdict.UNKNOWN
    assert (await watcher.wait(brought, 20)).verdict is Verdict.CONFIRMED


async def test_an_asker_that_wakes_after_all_has_the_last_word(watcher: Tracker, journal: Journal) -> None:
    """A machine that slept comes back with the answer: the row is judged anew."""
    flush = opened(journal, ago=flusher.LONGEST_REQUEST + tracker.MARGIN + 1)
    await watcher.catch_up()
    await watcher.catch_up()
    journal.flushes.record_answer(flush, Answer(Outcome.NOT_ALLOWED, 459, "no"), time.time())
    await watcher.catch_up()
    assert row(journal, flush).verdict is Verdict.REFUSED


@pytest.mark.parametrize(("ago", "released"), [(0.0, False), (flusher.LONGEST_REQUEST + tracker.MARGIN + 1, True)])
async def test_of_an_asker_in_another_container_only_the_clock_can_tell(
    watcher: Tracker, journal: Journal, ago: float, released: bool
) -> None:
    number, _, rest = asker_name().partition("@")
    name = f"{int(number) + 1_000_000}@{rest.partition('/')[0]}/pid:[1]"
    flush = opened(journal, name, ago=ago)
    await watcher.catch_up()
    assert (row(journal, flush).outcome is Outcome.CANCELLED) == released


async def test_an_answer_that_was_left_at_the_last_moment_stands(journal: Journal) -> None:
    flush = opened(journal)
    journal.flushes.record_answer(flush, Answer(Outcome.STARTED, 250, "OK"), time.time())
    journal.flushes.release(flush, Answer(Outcome.CANCELLED), time.time())
    assert row(journal, flush).outcome is Outcome.STARTED


async def test_mail_that_comes_without_a_pause_does_not_make_it_look_without_one(
    journal: Journal, watcher: Tracker, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = 0
    open_ones = journal.flushes.open_ones

    def counted() -> list[Flush]:
        nonlocal looks
        looks += 1
        return open_ones()

    monkeypatch.setattr(journal.flushes, "open_ones", counted)
    loop = asyncio.get_running_loop()
    async with running(watcher):
        began = loop.time()
        while loop.time() < began + 4 * tracker.BREATH:
            watcher.wake()
            await asyncio.sleep(0)
    assert 1 <= looks <= 5
