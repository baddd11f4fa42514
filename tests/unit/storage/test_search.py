"""Finding rows: the index says what a look at each row says, whatever is sought and however far the index is."""

import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from etrn_gui.domain.filter import (
    Moment,
    OfFlush,
    OfKind,
    OfProvider,
    Size,
    Term,
    Where,
    Without,
    Word,
    read_filter,
)
from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.domain.log_filter import Filter
from etrn_gui.storage.journal import Journal, JournalFault, NewArrival
from etrn_gui.storage.search import Finder, SearchIndex, query
from tests.unit.storage.journal_rows import NOON, delivery, open_flush, refusal

EVERYTHING = 2**63 - 1
SENDERS = ("ana@northfleet.example", "Crew@ShipAgent.example", "", "ops%_\\@x.example", "jürgen@bücher.example")
SUBJECTS = ("Weather routing 48h", "ÜBER alles", 'He said "no" AND left', "天気予報", "a", "", "NEAR(x y) -z *", "50%")


class Place:
    """A journal and its index in a folder."""

    def __init__(self, folder: Path) -> None:
        self.path, self.journal_path = folder / "search.sqlite", folder / "journal.sqlite"
        self.journal = Journal(self.journal_path)

    def rows(self, count: int, seed: int = 1) -> None:
        chance = random.Random(seed)
        self.journal.record([self._row(chance, f"{seed}-{number}", number) for number in range(count)])

    def _row(self, chance: random.Random, file: str, number: int) -> NewArrival:
        new = refusal(after=number) if chance.random() < 0.2 else delivery(file, after=number)
        recipients = tuple(chance.choices(("bob@a.example", "eve@q.example", "käte@é.example"), k=chance.randint(1, 3)))
        subject = chance.choice(SUBJECTS) if new.row.kind is ArrivalKind.DELIVERY else ""
        size = chance.choice((10, 20_000, 999_999, 1_000_000, 5_000_000)) if subject else 0
        row = replace(new.row, sender=chance.choice(SENDERS), recipients=recipients, subject=subject, size=size)
        return replace(new, row=row, domains=("a.example",) if chance.random() < 0.5 else ("z.example",))

    def index(self) -> None:
        with closing(SearchIndex(self.path, self.journal_path)) as index:
            while index.extend(7).behind:
                pass

    def finder(self) -> Finder:
        return Finder(self.path, self.journal_path)

    def found(self, wanted: Filter, step: int = EVERYTHING) -> list[int]:
        ids: list[int] = []
        with closing(self.finder()) as finder:
            while page := finder.find(wanted, ids[-1] if ids else EVERYTHING, step):
                ids += page
        return ids


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path)
    yield made
    made.journal.close()


def filtered(text: str) -> Filter:
    found = read_filter(text, NOON + 1000)
    assert isinstance(found, Filter)
    return found


def passes(term: Term, row: Arrival, journal: Journal) -> bool:
    """What a term means, said plainly."""
    match term:
        case Word(where, text):
            texts = {Where.FROM: [row.sender], Where.TO: list(row.recipients), Where.SUBJECT: [row.subject]}
            refused = [row.text] if row.kind is ArrivalKind.REFUSAL else []
            everywhere = [row.sender, *row.recipients, row.subject, *refused]
            return any(text.lower() in one.lower() for one in texts.get(where, everywhere))
        case Size(more, octets):
            return row.size > octets if more else 0 < row.size < octets
        case OfFlush(number):
            return row.flush == number
        case OfKind(kind):
            return row.kind is kind
        case Moment(since, when):
            return row.time >= when if since else row.time < when
        case OfProvider(name):
            flush = journal.flushes.get(row.flush) if row.flush else None
            return flush is not None and name.lower() in flush.profile.lower()
        case Without(turned):
            return not passes(turned, row, journal)


FILTERS = (
    "", "ana", "ANA weather", "from:northfleet", "from:crew@shipagent", "to:eve", "to:käte", "to:KÄTE",
    "subject:über", "天気", "天気予報", "subject:a", "%", "_", "\\", "\"%_\\\"", "50%", '"He said"', "AND", '""',
    "NEAR(x", '"-z"', "-z", "-ana", "-from:northfleet", "-to:eve", "-to:KÄTE", "-subject:über", "-天気予報",
    '-"He said"', "ana -weather", "-ana -weather -refused", "-flush:1", "-flush:99", "flush:1 -ana",
    "-provider:harbour", "-a", "-provider:none", "->1MB", "-<1MB", ">0.9M -ana", "refused -to:bob",
    "-since:2026-11-23T12:00:20Z ana", "-_", "-%", "*", "^", "'", 'subject:"no', "flush:1", "flush:2 ana",
    "flush:99", "refused", "delivered",
    "refused flush:1", ">1MB", ">999999", "<1MB", ">0.9M <2M", ">1MB ana", "provider:harb", "provider:HARBOUR ana",
    "provider:none", "since:2026-11-23T12:00:20Z", "until:2026-11-23T12:00:30Z",
    "since:2026-11-23T12:00:20Z until:2026-11-23T12:00:30Z ana", "since:2031-01-01", "too big", "{sender}:ana",
    "sender:", "a b c", "\x01", "zzzz", "a@northfleet.example to:bob refused",
)  # fmt: skip


@pytest.mark.parametrize("done", ["nothing", "half", "all"])
def test_the_index_says_what_a_look_at_each_row_says(place: Place, done: str) -> None:
    for flush in range(2):
        open_flush(place.journal)
        place.rows(60, flush)
        if (done, flush) in {("half", 0), ("all", 1)}:
            place.index()
    rows = place.journal.arrivals.latest(1000)
    assert len({row.flush for row in rows}) == 3, "of both flushes, and of none"
    for text in FILTERS:
        wanted = filtered(text)
        expected = [row.id for row in rows if all(passes(term, row, place.journal) for term in wanted.terms)]
        assert place.found(wanted) == expected, text
        assert place.found(wanted, step=7) == expected, f"{text}, by pages"
        with closing(place.finder()) as finder:
            newer, upto = finder.newer(wanted, 50)
            assert [number for part in newer for number in part] == [number for number in expected if number > 50], text
            assert upto == 120


def test_a_rare_provider_is_found_through_its_flushes(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    open_flush(place.journal)
    place.rows(60)
    expected = place.found(filtered("provider:harbour"))
    place.index()
    monkeypatch.setattr("etrn_gui.storage.search.query._RARE", 1.0)
    assert place.found(filtered("provider:harbour")) == expected
    assert place.found(filtered("provider:harbour ana >1MB"), 3) == place.found(filtered("ana >1MB provider:harbour"))
    assert len(expected) > 10


def test_all_rows_are_known_by_their_spans(place: Place) -> None:
    place.rows(20)
    with closing(sqlite3.connect(place.journal_path)) as connection, connection:
        connection.execute("DELETE FROM arrival WHERE id IN (3, 4, 11)")
    expected = [range(20, 11, -1), range(10, 4, -1), range(2, 0, -1)]
    with closing(place.finder()) as finder:
        assert finder.all_rows() == expected
        place.index()
        assert finder.all_rows() == expected
        place.rows(5, seed=2)
        assert [number for span in finder.all_rows() for number in span][:7] == [25, 24, 23, 22, 21, 20, 19]
        place.index()
        assert finder.all_rows() == [range(25, 11, -1), *expected[1:]]
        assert finder.last_id() == 25


def test_a_window_of_rows_is_read_by_its_ids(place: Place) -> None:
    place.rows(20)
    with closing(place.finder()) as finder:
        assert [row.id for row in finder.rows([5, 17, 6, 99])] == [17, 6, 5]
        assert finder.rows([17]) == [place.journal.arrivals.get(17)]
        assert finder.rows([]) == []


def test_two_that_index_at_once_take_each_row_once(place: Place) -> None:
    place.rows(50)
    with (
        closing(SearchIndex(place.path, place.journal_path)) as one,
        closing(SearchIndex(place.path, place.journal_path)) as other,
    ):
        assert one.extend(20).behind == 30
        assert other.extend(20).behind == 10
        assert one.extend(20).behind == other.progress().behind == 0
    assert len(place.found(filtered("example"))) == 50


def test_tidying_ends_and_changes_nothing(place: Place) -> None:
    place.rows(200)
    place.index()
    before = place.found(filtered("from:ana weather"))
    with closing(SearchIndex(place.path, place.journal_path)) as index:
        turns = 0
        while index.tidy(1):
            turns += 1
        assert turns
        segments = index._connection.read("SELECT count(DISTINCT segid) FROM envelope_idx")[0][0]
    assert segments == 1
    assert place.found(filtered("from:ana weather")) == before != []


def test_an_index_of_another_journal_begins_anew(place: Place) -> None:
    place.rows(30)
    place.index()
    place.journal.close()
    for name in place.journal_path.parent.glob("journal.sqlite*"):
        name.unlink()
    place.journal = Journal(place.journal_path)
    place.journal.record(
        [replace(delivery("x"), row=replace(delivery("x").row, subject="the only one", time=NOON + 7))]
    )
    place.index()
    assert place.found(filtered("only")) == [1]
    assert place.found(filtered("example")) == [1]


@pytest.mark.parametrize("content", [b"no database at all" * 500, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_index_is_made_anew(place: Place, content: bytes) -> None:
    place.rows(30)
    place.path.write_bytes(content)
    place.index()
    assert len(place.found(filtered("example"))) == 30


def test_damage_that_is_met_later_is_said_to_be_the_indexs(place: Place) -> None:
    place.rows(300)
    place.index()
    with closing(sqlite3.connect(place.path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(place.path.read_bytes())
    content[8192:] = b"\x55" * (len(content) - 8192)
    place.path.write_bytes(content)
    with pytest.raises(JournalFault, match="search index is damaged") as raised:
        place.found(filtered("northfleet"))
    assert raised.value.problem.place == str(place.path)


def test_an_index_of_another_version_is_made_anew(place: Place) -> None:
    place.rows(30)
    place.index()
    with closing(sqlite3.connect(place.path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    place.index()
    assert len(place.found(filtered("example"))) == 30


def test_the_receiver_is_not_held_up_by_a_batch(place: Place) -> None:
    """While the index is written, the journal can be: it is attached to be read only."""
    place.rows(20)
    with closing(SearchIndex(place.path, place.journal_path)) as index, index._connection.write():
        index._connection.read("INSERT INTO notable VALUES (9999)")
        place.rows(5, seed=3)
        with pytest.raises(Exception, match="readonly"):
            index._connection.read("DELETE FROM journal.arrival")


def test_bodies_are_sought_where_they_are_wanted(place: Place) -> None:
    place.rows(40)
    place.index()
    with closing(SearchIndex(place.path, place.journal_path)) as index:
        first, *others = index.next_bodies(10)
        index.add_bodies(
            [(first[0], "Wind NW 5, veering. Grüße an alle"), *((number, "nothing") for number, _ in others)]
        )
        assert index.next_bodies(1)[0][0] > others[-1][0]
        with closing(place.finder()) as finder:
            delivered = list(finder.find(filtered("delivered"), EVERYTHING, 100))
            finder.bodies = True
            for text in ("veer", "body:veering", 'body:"nw 5"', "gruße", "body:grüße", "wind body:NW delivered"):
                assert list(finder.find(filtered(text), EVERYTHING, 10)) == [first[0]], text
            for text in ("body:eering", "body:*", "body:'", "body:-", "subject:veering"):
                assert not finder.find(filtered(text), EVERYTHING, 10), text
            for text in ("-veer delivered", "-body:veering delivered", '-body:"nw 5" delivered'):
                left = list(finder.find(filtered(text), EVERYTHING, 100))
                assert left == [row for row in delivered if row != first[0]], text
            both = list(finder.find(filtered("nothing"), EVERYTHING, 100))
            assert both == [number for number, _ in reversed(others)]
            index.forget_bodies()
            assert not finder.find(filtered("body:veering"), EVERYTHING, 10)
        assert index.next_bodies(1)[0] == first


def test_what_a_filter_can_name(place: Place) -> None:
    flush = open_flush(place.journal)
    place.rows(30)
    with closing(place.finder()) as finder:
        known = finder.known()
    assert known.providers == ("Harbour",)
    assert known.flushes == (flush,)
    assert set(known.senders) == set(SENDERS) - {""}
    assert set(known.recipients) == {"bob@a.example", "eve@q.example", "käte@é.example"}


def test_a_common_word_is_walked_by_windows_not_gathered(place: Place) -> None:
    """The plan of every query that leads is one that can stop when a window is full: it sorts nothing."""
    place.rows(30)
    place.index()
    with closing(place.finder()) as finder:
        for text in (
            "from:ana",
            "ana >1MB refused",
            "flush:1",
            "refused",
            ">2MB",
            "delivered",
            "",
            "-ana",
            "from:ana -weather",
        ):
            made = query.by_index(filtered(text), bodies=False)
            plan = finder._connection.read(f"EXPLAIN QUERY PLAN {made.sql}", *made.arguments(1, 30, 10))
            assert "TEMP B-TREE" not in json.dumps([row[3] for row in plan]), text
