"""`etrnctl log`: what the journal holds, in order."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.storage.journal import Journal, NewSession
from etrn_gui.storage.receiver_mark import ReceiverMark
from tests.unit.cli.conftest import Etrnctl
from tests.unit.domain.flushes import PROVIDER
from tests.unit.storage.journal_rows import NOON, delivery, new_flush, open_flush, refusal, usual_then_silent

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def journal(data: Path) -> Iterator[Journal]:
    data.mkdir()
    with Journal(data / "journal.sqlite") as opened:
        yield opened


@pytest.fixture
def story(journal: Journal) -> int:
    """A flush that brought two messages and a refusal, mail that nobody called, and a second flush that was refused."""
    flush = open_flush(journal, promised=3)
    journal.record([delivery("1"), delivery("2", after=3, size=2_500_000), refusal(after=4, left_behind=True)])
    journal.flushes.close(flush, Verdict.PARTIAL, NOON + 130)
    journal.record([delivery("3", domain="z.example", after=200)])
    second = journal.flushes.open(new_flush("#night", opened=NOON + 300))
    journal.flushes.record_answer(
        second, Answer(Outcome.NOT_ALLOWED, 459, "no", advice="Ask the provider."), NOON + 301
    )
    journal.flushes.close(second, Verdict.REFUSED, NOON + 301)
    return flush


def kinds(events: list[dict[str, Any]]) -> list[str]:
    return [f"{event['kind']} {event['id']}" for event in events]


def test_the_fields_are_those_scripts_rely_on(story: int, etrnctl: Etrnctl) -> None:
    events = etrnctl("log", "--json").events
    flush, first, _, refused, *_ = events
    assert first == {
        "kind": "delivery",
        "id": 1,
        "time": "2026-11-23T12:00:02.000Z",
        "from": "ann@x.example",
        "to": ["bob@a.example"],
        "subject": "Hello",
        "size": 100,
        "peer": PROVIDER,
        "tls": "TLSv1.3",
        "flush": story,
        "result": "delivered",
        "session": 0,
        "file": "mail/new/1",
    }
    assert {key: refused[key] for key in ("kind", "code", "rule", "result", "text", "remedy", "flush")} == {
        "kind": "refusal",
        "code": 552,
        "rule": "size",
        "result": "refused",
        "text": "5.3.4 Too big",
        "remedy": "Raise the limit.",
        "flush": story,
    }
    expected = {
        "kind": "flush",
        "id": story,
        "time": "2026-11-23T12:00:00.000Z",
        "profile": "Harbour",
        "provider": f"{PROVIDER}:25",
        "queue": "@a.example",
        "outcome": "started",
        "verdict": "partial",
        "promised": 3,
        "arrived": 2,
        "bytes": 2_500_100,
        "left_behind": 1,
        "first_after": 2.0,
        "code": 250,
        "text": "Queuing started",
        "family": "postfix",
        "state": "closed",
        "trigger": "person",
    }
    assert {key: flush[key] for key in expected} == expected


def test_everything_in_order_a_flush_before_its_mail(story: int, etrnctl: Etrnctl) -> None:
    events = etrnctl("log", "--json").events
    assert kinds(events) == ["flush 1", "delivery 1", "delivery 2", "refusal 3", "delivery 4", "flush 2"]


def test_for_a_person(story: int, etrnctl: Etrnctl, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [line[21:] for line in etrnctl("log").out.splitlines()]
    assert lines == [
        "flush 1  Harbour @a.example: started (Postfix: 250 Queuing started); partial: 2 of 3 promised arrived, "
        "2.5 MB, the first after 2.0 s",
        "delivered  ann@x.example to bob@a.example  100 B  “Hello”  flush 1",
        "delivered  ann@x.example to bob@a.example  2.5 MB  “Hello”  flush 1",
        f"refused    <> to bob@a.example  from {PROVIDER}: 552 5.3.4 Too big Raise the limit.  flush 1",
        "delivered  ann@x.example to bob@z.example  100 B  “Hello”",
        "flush 2  Harbour #night: not allowed (459 no); refused. Ask the provider.",
    ]


def test_a_hostile_subject_does_not_reach_the_terminal(journal: Journal, etrnctl: Etrnctl) -> None:
    journal.record([delivery("1", subject="\x1b]0;owned\x07\r\nflush 9  [red]all came\u202e")])
    [line] = etrnctl("log").out.splitlines()
    assert "“\\x1b]0;owned\\x07\\r\\nflush 9  [red]all came\\u202e”" in line
    [event] = etrnctl("log", "--json").events
    assert event["subject"] == "\x1b]0;owned\x07\r\nflush 9  [red]all came\u202e"


def test_one_flush_and_what_it_brought(story: int, etrnctl: Etrnctl) -> None:
    events = etrnctl("log", "--flush", str(story), "--json").events
    assert kinds(events) == ["flush 1", "delivery 1", "delivery 2", "refusal 3"]


def test_a_flush_that_is_not_there(story: int, etrnctl: Etrnctl) -> None:
    ended = etrnctl("log", "--flush", "99")
    assert (ended.code, ended.err) == (64, "etrnctl: --flush: There is no flush 99. See: etrnctl log.\n")


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        ("2026-11-23T12:00:03Z", ["delivery 2", "refusal 3", "delivery 4", "flush 2"]),
        ("2026-11-23T12:03:00Z", ["delivery 4", "flush 2"]),
        ("2026-11-23T12:05:01Z", []),
    ],
)
def test_since_a_moment(since: str, expected: list[str], story: int, etrnctl: Etrnctl) -> None:
    assert kinds(etrnctl("log", "--since", since, "--json").events) == expected


def test_more_than_one_page(journal: Journal, etrnctl: Etrnctl) -> None:
    journal.record([delivery(str(number), after=number / 10) for number in range(1_234)])
    events = etrnctl("log", "--json").events
    assert [event["id"] for event in events] == list(range(1, 1_235))


def test_no_journal_yet(etrnctl: Etrnctl, data: Path) -> None:
    ended = etrnctl("log")
    assert (ended.code, ended.out, ended.err) == (0, "", "Nothing has happened yet.\n")
    assert etrnctl("log", "--flush", "1").code == 64
    assert not data.exists(), "looking makes nothing"


def test_a_damaged_journal_is_told_without_a_traceback(etrnctl: Etrnctl, data: Path) -> None:
    data.mkdir()
    (data / "journal.sqlite").write_bytes(b"no journal at all" * 100)
    ended = etrnctl("log", "--json")
    assert ended.code == 78
    assert ended.events[0]["what"] == "The journal is damaged."
    assert ended.events[0]["place"] == str(data / "journal.sqlite")
    assert "Traceback" not in ended.err


def test_what_was_said_and_what_to_write(story: int, journal: Journal, etrnctl: Etrnctl) -> None:
    journal.flushes.keep_transcript(story + 1, "… C ETRN #night\n… S 459 no")
    lines = etrnctl("log", "--flush", str(story + 1), "--dialogue", "--letter").out.splitlines()
    assert lines[1:4] == ["… C ETRN #night", "… S 459 no", "Dear postmaster,"]
    assert "    459 no" in lines
    told = etrnctl("log", "--flush", str(story + 1), "--letter", "--json").events[-1]
    assert (told["kind"], told["flush"]) == ("letter", story + 1)
    assert "allow ETRN for #night" in told["text"]
    plain = etrnctl("log", "--flush", str(story), "--dialogue", "--letter").out.splitlines()
    assert plain[-2:] == [
        "Nothing was said: no connection came about.",
        "There is nothing that the provider would have to change.",
    ]
    assert etrnctl("log", "--letter").code == 64


def test_a_queue_that_has_fallen_silent_is_told_behind_the_rows(journal: Journal, etrnctl: Etrnctl) -> None:
    usual_then_silent(journal, 3)
    told = etrnctl("log", "--json").events[-1]
    assert (told["kind"], told["profile"], told["queue"], told["silent"]) == ("alarm", "Harbour", "@a.example", 3)
    assert told["since"] == "2026-11-23T12:50:00.000Z"
    assert "No receiver is running" in told["causes"][0]
    line = etrnctl("log").out.splitlines()[-1]
    assert line.startswith("@a.example: mail usually comes, but 3 flushes in a row have brought none")
    assert line.endswith("See: etrnctl check 'Harbour'.")


def test_the_alarm_goes_by_who_has_connected(journal: Journal, data: Path, etrnctl: Etrnctl) -> None:
    usual_then_silent(journal, 3)
    assert ReceiverMark(data).take(()) is None
    said = []
    for after, peer in ((0, "198.51.100.9"), (4000, "198.51.100.9"), (4001, PROVIDER)):
        journal.sessions.begin(NewSession(int((NOON + after) * 1_000_000), "1@0", NOON + after, peer))
        said.append(etrnctl("log", "--json").events[-1]["causes"][0])
    assert "port is closed" in said[0], "that connection was before the silence"
    assert "Others can connect" in said[1]
    assert "leaves no mail" in said[2]


def test_two_silent_flushes_are_no_alarm(journal: Journal, etrnctl: Etrnctl) -> None:
    usual_then_silent(journal, 2)
    assert etrnctl("log", "--json").events[-1]["kind"] == "flush"


def test_a_verdict_that_is_due_is_given_when_somebody_looks(journal: Journal, etrnctl: Etrnctl) -> None:
    flush = journal.flushes.open(new_flush(opened=1000.0))
    journal.flushes.mark_asked(flush, 1000.0, (PROVIDER,))
    journal.flushes.record_answer(flush, Answer(Outcome.STARTED, 250, "OK"), 1000.0)
    assert etrnctl("log", "--json").events[0]["verdict"] == "silent"
