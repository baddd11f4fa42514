"""A flood of refusals does not fill the journal; the first is told at once, and what was left behind is counted."""

import ipaddress
import time
from pathlib import Path

import pytest

from etrn_gui.domain.history import Arrival, ArrivalKind, FlushState, Trigger
from etrn_gui.domain.node import parse_node
from etrn_gui.domain.outcome import Answer, Family, Outcome
from etrn_gui.domain.profile import Queue
from etrn_gui.domain.settings import SELF_MADE
from etrn_gui.receiver import flood, service
from etrn_gui.receiver.flood import MOST_KINDS, MOST_OF_STRANGERS, QUIET, TOLD_WITH_MAIL, WINDOW, Flood
from etrn_gui.receiver.notices import Turned
from etrn_gui.storage.journal import Journal, NewArrival, NewFlush
from tests.unit.receiver.harness import Running, receiving, settings_for
from tests.unit.serving.peer import OPENING, Peer


def refusal(rule: str = "too_fast", sender: str = "", peer: str = "192.0.2.9") -> NewArrival:
    row = Arrival(0, ArrivalKind.REFUSAL, 0.0, sender, (), peer=peer, code=421, text="4.7.0 No", rule=rule, remedy="x")
    return NewArrival(row, connected=1.0, began=1.0, domains=(), left_behind=True)


def told(rows: list[NewArrival]) -> list[tuple[str, str, int, bool]]:
    return [(new.row.rule, new.row.peer, new.row.count, new.left_behind) for new in rows]


def test_the_first_is_told_and_the_rest_are_one_row_when_it_goes_quiet() -> None:
    counted = Flood()
    folded = [counted.folds(refusal(), "192.0.2.9", now / 100) for now in range(100)]
    assert folded == [False] + [True] * 99
    assert counted.due(1.5) == []
    assert told(counted.due(1.0 + QUIET)) == [("too_fast", "192.0.2.9", 99, False)]
    assert (counted.due(1000.0), counted.waiting) == ([], False)


def test_one_that_goes_on_is_told_once_a_minute() -> None:
    counted, rows, told_at_once = Flood(), list[NewArrival](), 0
    for second in range(600):
        told_at_once += not counted.folds(refusal(), "192.0.2.9", float(second))
        rows += counted.due(float(second))
    rows += counted.due(0.0, all_of_them=True)
    assert told_at_once == 600 / WINDOW
    assert told_at_once <= len(rows) <= told_at_once + 1
    assert sum(row.row.count for row in rows) + told_at_once == 600


def test_refused_mail_is_named_one_by_one_up_to_a_number() -> None:
    counted = Flood()
    folded = [counted.folds(refusal("relay", f"{number}@x"), "192.0.2.9", 0.0) for number in range(50)]
    assert folded.count(False) == TOLD_WITH_MAIL
    (row,) = counted.due(QUIET)
    assert (row.row.sender, row.row.count) == ("", 50 - TOLD_WITH_MAIL)


def test_rules_and_sites_are_told_apart() -> None:
    counted = Flood()
    for rule, site in [("too_fast", "192.0.2.1"), ("too_fast", "192.0.2.2"), ("early_talk", "192.0.2.1")]:
        assert not counted.folds(refusal(rule, peer=site), site, 0.0)
        assert counted.folds(refusal(rule, peer=site), site, 0.0)
    assert len(counted.due(QUIET)) == 3


def test_a_flood_from_everywhere_keeps_within_bounds() -> None:
    counted = Flood()
    folded = [counted.folds(refusal(peer=str(site)), str(site), 0.0) for site in range(10 * MOST_KINDS)]
    assert folded.count(False) == MOST_KINDS + 1
    assert told(counted.due(QUIET)) == [("too_fast", "", 9 * MOST_KINDS - 1, False)]
    assert not counted.folds(refusal(peer="new"), "new", WINDOW)


def open_flush(running: Running, *peers: str) -> int:
    """A flush of here.example that was asked for just now."""
    node = parse_node("here.example")
    with Journal(running.data.journal) as journal:
        new = NewFlush("P", "127.0.0.1:25", Queue(node), Trigger.PERSON, time.time(), 60.0, 60.0)  # type: ignore[arg-type]
        flush = journal.flushes.open(new)
        journal.flushes.mark_asked(flush, time.time(), peers)
        journal.flushes.record_answer(flush, Answer(Outcome.STARTED, 250, "OK", Family.POSTFIX), time.time())
    return flush


async def turn_away(running: Running, times: int) -> None:
    for _ in range(times):
        async with Peer(running.endpoint) as peer:
            assert peer.greeting[:3] == "421"


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (flood, service):
        monkeypatch.setattr(module, "QUIET", 0.2)


@pytest.mark.usefixtures("soon")
async def test_connections_that_are_turned_away_are_two_rows_and_one_session(tmp_path: Path) -> None:
    async with receiving(tmp_path, settings=settings_for(sessions=1)) as receiver, Peer(receiver.endpoint):
        await turn_away(receiver, 30)
        assert (await receiver.wait(Turned)).count == 1
        assert (await receiver.wait(Turned, 2)).count == 29
        rows = receiver.rows()
        assert ([row.count for row in rows], {row.rule for row in rows}) == ([1, 29], {"too_many_sessions"})
        assert sessions(receiver) == 2


def sessions(running: Running) -> int:
    with Journal(running.data.journal) as journal:
        return int(journal._database.read("SELECT count(*) FROM session")[0][0])


@pytest.mark.parametrize("known", [False, True], ids=["a stranger", "a provider"])
async def test_of_a_stranger_without_mail_the_beginning_and_end_of_the_dialogue_are_kept(
    tmp_path: Path, known: bool
) -> None:
    settings = settings_for(providers=(ipaddress.ip_network("127.0.0.0/8"),) if known else ())
    async with receiving(tmp_path, settings=settings) as receiver, Peer(receiver.endpoint) as peer:
        await peer.say(OPENING)
        for number in range(60):
            await peer.say(b"NOOP %04d" % number + b"x" * 300 + b"\r\n")
        await peer.say(b"QUIT\r\n")
    with Journal(receiver.data.journal) as journal:
        ((text,),) = journal._database.read("SELECT transcript FROM session")
    lines = text.splitlines()
    assert (len(text) <= MOST_OF_STRANGERS + 100) is not known
    assert lines[0].endswith("S 220 mx.here.example ESMTP")
    assert lines[-1].endswith("S 221 2.0.0 Bye")
    assert all(line[:2] == "20" and line[25:26] in "CS*" for line in lines)
    whole = 1 + 9 + 2 * 60 + 2
    left_out = [line.split("* ")[1] for line in lines if "left out" in line]
    assert left_out == ([] if known else [f"{whole - len(lines) + 1} lines left out here"])


async def test_what_is_still_folded_is_told_when_the_receiver_stops(tmp_path: Path) -> None:
    async with receiving(tmp_path, settings=settings_for(sessions=1)) as receiver, Peer(receiver.endpoint):
        await turn_away(receiver, 5)
    assert sum(row.count for row in receiver.rows() if row.rule == "too_many_sessions") == 5


async def test_a_flush_counts_every_one_of_its_providers_connections(tmp_path: Path) -> None:
    async with receiving(tmp_path, settings=settings_for(sessions=1)) as receiver, Peer(receiver.endpoint):
        flush = open_flush(receiver, "127.0.0.1")
        await turn_away(receiver, 30)
    with Journal(receiver.data.journal) as journal:
        found = journal.flushes.get(flush)
        assert found is not None
        assert (found.left_behind, found.state) == (30, FlushState.WAITING)
        assert journal.sessions.open_of_flush(flush) == 0
        assert {row.flush for row in journal.arrivals.after(0) if row.rule == "too_many_sessions"} == {flush}


async def test_a_flush_counts_refused_mail_beyond_what_is_named(tmp_path: Path) -> None:
    async with (
        receiving(tmp_path, settings=settings_for(message_size=1000)) as receiver,
        Peer(receiver.endpoint) as peer,
    ):
        await peer.say(OPENING)
        flush = open_flush(receiver, "127.0.0.1")
        for _ in range(TOLD_WITH_MAIL + 15):
            assert (await peer.say(b"MAIL FROM:<a@x.example> SIZE=2000\r\n"))[:3] == "552"
    with Journal(receiver.data.journal) as journal:
        found = journal.flushes.get(flush)
        assert found is not None
        assert found.left_behind == TOLD_WITH_MAIL + 15
        assert [row.count for row in journal.arrivals.after(0)] == [1] * TOLD_WITH_MAIL + [15]


async def test_a_refusal_before_the_first_delivery_is_shown_with_the_flush_and_not_counted(tmp_path: Path) -> None:
    """The provider's address tells whose it is, though nobody asked for mail of that domain."""
    async with receiving(tmp_path) as receiver:
        flush = open_flush(receiver, "127.0.0.1")
        async with Peer(receiver.endpoint) as peer:
            await peer.say(OPENING)
            await peer.say(b"MAIL FROM:<a@x.example>\r\n")
            assert (await peer.say(b"RCPT TO:<b@elsewhere.example>\r\n"))[:3] == "550"
            await peer.say(b"RSET\r\n")
            assert (await peer.deliver())[:3] == "250"
    with Journal(receiver.data.journal) as journal:
        found = journal.flushes.get(flush)
        assert found is not None
        assert [(row.kind, row.flush) for row in journal.arrivals.after(0)] == [
            (ArrivalKind.REFUSAL, flush),
            (ArrivalKind.DELIVERY, flush),
        ]
        assert (found.left_behind, found.arrived) == (0, 1)


async def fail_handshakes(running: Running, times: int) -> None:
    for _ in range(times):
        async with Peer(running.endpoint) as peer:
            await peer.say(OPENING)
            assert (await peer.say(b"STARTTLS\r\n"))[:3] == "220"
            await peer.say(b"this is no handshake\r\n")


@pytest.mark.parametrize(("mail", "left_behind"), [(0, 1), (2, 0)], ids=["none comes", "it comes in clear"])
async def test_failed_handshakes_leave_mail_behind_unless_it_comes_in_clear(
    tmp_path: Path, mail: int, left_behind: int
) -> None:
    async with receiving(tmp_path, settings=settings_for(certificate=SELF_MADE)) as receiver:
        flush = open_flush(receiver, "127.0.0.1")
        await fail_handshakes(receiver, 5)
        for _ in range(mail):
            async with Peer(receiver.endpoint) as peer:
                await peer.say(OPENING)
                await peer.deliver()
            await fail_handshakes(receiver, 1)
    with Journal(receiver.data.journal) as journal:
        found = journal.flushes.get(flush)
        assert found is not None
        assert (found.arrived, found.left_behind) == (mail, left_behind)
        failed = [row for row in journal.arrivals.of_flush(flush) if row.rule == "handshake_failed"]
        assert sum(row.count for row in failed) == 5 + mail


async def test_a_refusal_of_a_stranger_is_shown_with_no_flush(tmp_path: Path) -> None:
    async with receiving(tmp_path) as receiver:
        open_flush(receiver, "192.0.2.1")
        async with Peer(receiver.endpoint) as peer:
            await peer.say(OPENING)
            await peer.say(b"MAIL FROM:<a@x.example>\r\n")
            assert (await peer.say(b"RCPT TO:<b@elsewhere.example>\r\n"))[:3] == "550"
    assert [row.flush for row in receiver.rows()] == [None]
