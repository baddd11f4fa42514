"""The journal: flushes, arrivals and sessions, and what holds between them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from etrn_gui.domain.history import Arrival, FlushState, Session
from etrn_gui.domain.outcome import Answer, Family, Outcome, Verdict
from etrn_gui.storage.journal import EndedSession, Journal, JournalFault, NewSession, open_database
from tests.unit.domain.flushes import PROVIDER, queue
from tests.unit.storage.journal_rows import NOON, delivery, new_flush, open_flush, refusal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "journal.sqlite") as opened:
        yield opened


def counts(journal: Journal, flush: int) -> tuple[int, int, int]:
    found = journal.flushes.get(flush)
    assert found is not None
    return found.arrived, found.bytes, found.left_behind


def test_a_flush_is_there_before_anything_is_sent(journal: Journal) -> None:
    number = journal.flushes.open(new_flush("#night", "b.example"))
    flush = journal.flushes.get(number)
    assert flush is not None
    assert (flush.state, flush.asked, flush.answer, flush.verdict) == (FlushState.ASKING, None, None, None)
    assert flush.queue == queue("#night", "b.example")
    assert (flush.profile, flush.provider, flush.opened) == ("Harbour", f"{PROVIDER}:25", NOON)


def test_a_flush_from_the_question_to_the_verdict(journal: Journal) -> None:
    number = open_flush(journal, promised=2)
    flush = journal.flushes.get(number)
    assert flush is not None
    assert flush.state is FlushState.WAITING
    assert (flush.asked, flush.peers) == (NOON, (PROVIDER,))
    answer = Answer(Outcome.STARTED, 250, "Queuing started", Family.POSTFIX, 2, "Wait for the mail.")
    assert flush.answer == answer
    journal.flushes.close(number, Verdict.PARTIAL, NOON + 200)
    closed = journal.flushes.get(number)
    assert closed is not None
    assert (closed.state, closed.verdict, closed.closed) == (FlushState.CLOSED, Verdict.PARTIAL, NOON + 200)
    assert journal.flushes.open_ones() == []


def test_the_first_verdict_stands(journal: Journal) -> None:
    """Two processes may judge the same flush; a person must not see it change."""
    number = open_flush(journal)
    journal.flushes.close(number, Verdict.CONFIRMED, NOON + 10)
    journal.flushes.close(number, Verdict.SILENT, NOON + 120)
    flush = journal.flushes.get(number)
    assert flush is not None
    assert (flush.verdict, flush.closed) == (Verdict.CONFIRMED, NOON + 10)


def test_every_change_of_a_flush_gives_it_the_highest_revision(journal: Journal) -> None:
    first, second = open_flush(journal), open_flush(journal, "@b.example")
    seen = max(flush.revision for flush in journal.flushes.after(0))
    assert journal.flushes.after(seen) == []
    for change in (
        lambda: journal.flushes.mark_asked(first, NOON, ()),
        lambda: journal.record([delivery("1")]),
        lambda: journal.flushes.keep_transcript(first, "C ETRN"),
        lambda: journal.flushes.close(first, Verdict.CONFIRMED, NOON + 9),
    ):
        change()
        [changed] = journal.flushes.after(seen)
        assert changed.id == first
        assert changed.revision > seen
        seen = changed.revision
    assert [flush.id for flush in journal.flushes.after(0)] == [second, first]


def test_flushes_by_profile_and_by_time(journal: Journal) -> None:
    numbers = [journal.flushes.open(new_flush(profile=name, opened=NOON + step)) for step, name in enumerate("ABA")]
    assert [flush.id for flush in journal.flushes.latest("A")] == [numbers[2], numbers[0]]
    assert [flush.id for flush in journal.flushes.since(NOON + 1)] == numbers[1:]
    assert [flush.id for flush in journal.flushes.open_ones()] == numbers


def test_a_delivery_is_tied_and_counted_in_one_step(journal: Journal) -> None:
    flush = open_flush(journal)
    written = journal.record(
        [delivery("1", size=100), delivery("2", size=30, after=3), delivery("3", domain="z.example")]
    )
    assert [(row.file, row.flush) for row in written] == [
        ("mail/new/1", flush),
        ("mail/new/2", flush),
        ("mail/new/3", None),
    ]
    assert written == journal.arrivals.after(0)
    assert counts(journal, flush) == (2, 130, 0)
    found = journal.flushes.get(flush)
    assert found is not None
    assert (found.first_arrival, found.last_arrival, found.first_after) == (NOON + 2, NOON + 3, 2.0)
    assert journal.arrivals.of_flush(flush) == written[:2]


def test_a_batch_changes_each_of_its_flushes_once(journal: Journal) -> None:
    """A reader that follows the revisions is woken once for all that came together."""
    first, second = open_flush(journal), open_flush(journal, "@b.example")
    before = journal.flushes.last_revision()
    came = [delivery(str(number), after=2 + number, session=number % 2) for number in range(10)]
    journal.record([*came, delivery("b", domain="b.example")])
    assert (counts(journal, first), counts(journal, second)) == ((10, 1000, 0), (1, 100, 0))
    assert journal.flushes.last_revision() == before + 2
    found = journal.flushes.get(first)
    assert found is not None
    assert (found.first_arrival, found.last_arrival) == (NOON + 2, NOON + 11)


def test_what_was_left_behind_is_counted_and_what_was_rightly_refused_is_not(journal: Journal) -> None:
    flush = open_flush(journal)
    journal.record([refusal(left_behind=True, after=4), refusal(after=9)])
    assert counts(journal, flush) == (0, 0, 1)
    found = journal.flushes.get(flush)
    assert found is not None
    assert (found.first_arrival, found.last_arrival) == (None, NOON + 4)


def test_a_refusal_among_called_mail_is_shown_with_it_and_does_not_count(journal: Journal) -> None:
    flush = open_flush(journal)
    journal.sessions.begin(NewSession(7, "receiver", NOON, PROVIDER))
    stray = refusal(domain="elsewhere.example", left_behind=True, after=3)
    stray = replace(stray, row=replace(stray.row, session=7))
    assert [row.flush for row in journal.record([delivery("1", session=7), stray])] == [flush, flush]
    assert counts(journal, flush) == (1, 100, 0)


def test_one_file_has_one_row_however_often_it_is_recorded(journal: Journal) -> None:
    """The start-up index may meet a file whose row was written after all."""
    flush = open_flush(journal)
    assert len(journal.record([delivery("1"), delivery("1")])) == 1
    assert journal.record([delivery("1")]) == []
    assert counts(journal, flush) == (1, 100, 0)
    assert journal.arrivals.without_row(["mail/new/1", "mail/new/2"]) == ["mail/new/2"]


def test_refusals_have_no_file_and_are_never_taken_for_the_same(journal: Journal) -> None:
    assert len(journal.record([refusal(), refusal()])) == 2


def test_a_batch_that_fails_leaves_neither_row_nor_count(journal: Journal) -> None:
    flush = open_flush(journal)
    broken = delivery("2")
    broken = replace(broken, row=replace(broken.row, size=object()))  # type: ignore[arg-type] # SQLite will not take it
    with pytest.raises(JournalFault):
        journal.record([delivery("1"), broken])
    assert journal.arrivals.after(0) == []
    assert counts(journal, flush) == (0, 0, 0)
    assert len(journal.record([delivery("1")])) == 1, "and the next batch is taken"


def test_nothing_is_tied_to_a_flush_that_is_closed(journal: Journal) -> None:
    flush = open_flush(journal)
    journal.flushes.close(flush, Verdict.SILENT, NOON + 120)
    [late] = journal.record([delivery("1", after=130)])
    assert late.flush is None
    assert counts(journal, flush) == (0, 0, 0)


def test_a_row_comes_back_as_it_was_written(journal: Journal) -> None:
    new = refusal()
    full = replace(
        new.row,
        sender="",
        recipients=("a@bücher.example", '"odd \\" one"@a.example', "x,y@a.example"),
        subject="Grüße\x00 \x1b[31m 🚢",
        session=7,
    )
    [written] = journal.record([replace(new, row=full)])
    assert written == replace(full, id=written.id, flush=written.flush)
    assert journal.arrivals.get(written.id) == written
    assert journal.arrivals.get(written.id + 1) is None


def test_text_that_utf8_cannot_hold_does_not_stop_the_mail(journal: Journal) -> None:
    """A Subject in a made-up charset may decode to half a character; a server's reply may be no UTF-8 at all."""
    flush = open_flush(journal)
    journal.record([delivery("1", subject="half \ud800 a character", domain="a.example")])
    assert [row.subject for row in journal.arrivals.after(0)] == ["half \\ud800 a character"]
    answer = Answer(Outcome.STARTED, 250, "caf\udce9")
    journal.flushes.record_answer(flush, answer, NOON)
    found = journal.flushes.get(flush)
    assert found is not None
    assert found.answer == replace(answer, text="caf\\udce9")


def test_pages_forward_and_back(journal: Journal) -> None:
    ids = [row.id for row in journal.record([delivery(str(number), after=number) for number in range(10)])]

    def numbers(rows: list[Arrival]) -> list[int]:
        return [row.id for row in rows]

    assert numbers(journal.arrivals.after(ids[2], 3)) == ids[3:6]
    assert numbers(journal.arrivals.before(ids[5], 2)) == [ids[4], ids[3]]
    assert numbers(journal.arrivals.latest(2)) == [ids[9], ids[8]]
    assert numbers(journal.arrivals.since(NOON + 7)) == ids[7:]
    assert journal.arrivals.last_id() == ids[9]
    assert journal.arrivals.last_id_before(NOON + 7) == ids[6]
    assert journal.arrivals.last_id_before(NOON) == 0
    assert (journal.arrivals.totals().messages, journal.arrivals.totals(NOON + 8).bytes) == (10, 200)


def test_the_connections_of_a_flush_that_are_still_up(journal: Journal) -> None:
    flush = open_flush(journal)
    journal.record([NewSession(7, "receiver 1", NOON + 1, PROVIDER), delivery("1", session=7)])
    assert journal.sessions.open_of_flush(flush) == 1
    before = journal.flushes.after(0)[-1].revision
    ended = EndedSession(7, NOON + 9, "TLSv1.3", "mx.provider.example", "quit", "C QUIT")
    journal.record([ended])
    assert journal.sessions.open_of_flush(flush) == 0
    assert journal.sessions.get(7) == Session(
        7, NOON + 1, NOON + 9, PROVIDER, "TLSv1.3", "mx.provider.example", flush, "quit"
    )
    assert journal.sessions.transcript(7) == "C QUIT"
    assert [changed.id for changed in journal.flushes.after(before)] == [flush], "the tracker has to look again"


def test_the_connections_of_a_receiver_that_died_are_closed(journal: Journal) -> None:
    for number, receiver in ((1, "dead"), (2, "dead"), (3, "alive")):
        journal.sessions.begin(NewSession(number, receiver, NOON, PROVIDER))
    assert sorted(journal.sessions.receivers_with_open()) == ["alive", "dead"]
    assert journal.sessions.close_of("dead", NOON + 5, "receiver died") == 2
    assert journal.sessions.receivers_with_open() == ["alive"]
    found = journal.sessions.get(1)
    assert found is not None
    assert (found.ended, found.ending) == (NOON + 5, "receiver died")


def test_the_course_of_a_flush_counts_what_came_in_each_part(journal: Journal) -> None:
    flush = open_flush(journal)
    assert journal.arrivals.course(flush, NOON, 4) is None
    journal.record([delivery(str(number), after=after) for number, after in enumerate((1.0, 1.5, 3.9))])
    journal.record([refusal(left_behind=True, after=4)])
    course = journal.arrivals.course(flush, NOON, 4)
    assert course is not None
    assert (course.began, course.step, course.seconds) == (NOON, 1.0, 4.0)
    assert (course.arrived, course.refused) == ((0, 2, 0, 1), (0, 0, 0, 1))
    later = journal.arrivals.course(flush, NOON + 2, 2)
    assert later is not None
    assert later.arrived == (2, 1), "what is older belongs to the first part"


def test_the_flushes_beside_one_are_those_of_its_queue(journal: Journal) -> None:
    first, _, last = open_flush(journal), open_flush(journal, "@b.example"), open_flush(journal)
    rows = [journal.flushes.get(number) for number in (first, last)]
    assert [journal.flushes.beside(row) for row in rows if row] == [(None, last), (first, None)]


def test_transcripts_are_kept_beside_the_rows(journal: Journal) -> None:
    flush = open_flush(journal)
    journal.flushes.keep_transcript(flush, "C ETRN @a.example\nS 250 OK")
    assert journal.flushes.transcript(flush) == "C ETRN @a.example\nS 250 OK"
    assert journal.flushes.transcript(flush + 1) == journal.sessions.transcript(99) == ""


def test_ids_are_never_used_again(tmp_path: Path) -> None:
    """A reader asks for "rows above N": a row that comes later must have a higher number, whatever was deleted."""
    path = tmp_path / "journal.sqlite"
    with Journal(path) as journal:
        last = journal.record([delivery("1"), delivery("2")])[-1].id
    database = open_database(path)
    with database.write() as transaction:
        transaction.execute("DELETE FROM arrival")
    database.close()
    with Journal(path) as journal:
        assert journal.record([delivery("3")])[0].id > last


def test_a_closed_journal_says_so_and_closing_twice_is_harmless(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.sqlite")
    journal.close()
    journal.close()
    with pytest.raises(JournalFault):
        journal.arrivals.last_id()
