"""The lines of the provider process: every notice comes back as it was, and the fields that scripts rely on stand."""

import json

import pytest

from etrn_gui.domain.problem import Problem
from etrn_gui.provider import notices

ITEM = notices.Item("17.M1", "#vip", "æ@a.example", ("b@y.example", "c@y.example"), 1234)
ALL: list[notices.Notice] = [
    notices.Listening("::1", 2526),
    notices.Recovered(3, 1, 2),
    notices.Held(ITEM),
    notices.Asked("@y.example", 253, "OK, 4 pending messages for node @y.example started", "127.0.0.1", "ann"),
    notices.RunBegan("[::1]:25", 4),
    notices.RunEnded("127.0.0.1:25", 1, 2, 3, "refused"),
    notices.Delivered(ITEM, "Kept"),
    notices.RetryPlanned("[::1]:25", 3, 60.0, 1, 5),
    notices.Expired(ITEM, 5.0),
    notices.Bounced(ITEM, "Taken"),
    notices.Kept(ITEM, 452, "4.3.1 full"),
    notices.Returned(ITEM, 550, "5.1.1 nobody"),
    notices.Turned(550, "5.7.1 Not our domain", "relay", "a@x", ("b@z",), "127.0.0.1"),
    notices.Rehearsing("outage", True, 60.0),
    notices.Rehearsing("outage", False, 0.0),
    notices.Trouble(Problem("what", "remedy", "place")),
    notices.Stopped("asked to stop"),
]


@pytest.mark.parametrize("notice", ALL, ids=lambda notice: type(notice).__name__)
def test_there_and_back(notice: notices.Notice) -> None:
    line = notices.encode(notice)
    assert "\n" not in line
    assert line.isascii()
    assert notices.decode(line) == notice


def test_the_fields_that_scripts_rely_on() -> None:
    held, etrn = json.loads(notices.encode(ALL[2])), json.loads(notices.encode(ALL[3]))
    assert {key: held[key] for key in ("event", "node", "from", "to", "size")} == {
        "event": "held",
        "node": "#vip",
        "from": "æ@a.example",
        "to": ["b@y.example", "c@y.example"],
        "size": 1234,
    }
    assert {key: etrn[key] for key in ("event", "argument", "code")} == {
        "event": "etrn",
        "argument": "@y.example",
        "code": 253,
    }
    assert "text" in etrn


@pytest.mark.parametrize("line", ["", "no JSON", "[]", '{"event": "new"}', '{"event": "held"}', '{"x": 1}'])
def test_other_lines_are_passed_over(line: str) -> None:
    assert notices.decode(line) is None
