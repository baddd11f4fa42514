"""Notices as lines: flat objects and back, kinds that share an event, and lines of somebody else."""

import json
from dataclasses import dataclass

import pytest

from etrn_gui.serving.notice_lines import NoticeLines


@dataclass(frozen=True)
class Item:
    sender: str
    recipients: tuple[str, ...]


@dataclass(frozen=True)
class Came:
    item: Item
    size: int


@dataclass(frozen=True)
class Began:
    to: str


@dataclass(frozen=True)
class Ended:
    to: str
    good: bool


Any = Came | Began | Ended
LINES: NoticeLines[Any] = NoticeLines(
    {Came: "came", Began: {"event": "run", "state": "began"}, Ended: {"event": "run", "state": "ended"}}
)
CAME = Came(Item("æ@x", ("b@y", "c@y")), 3)


@pytest.mark.parametrize("notice", [CAME, Began("x"), Ended("x", True)])
def test_there_and_back(notice: Any) -> None:
    assert LINES.decode(LINES.encode(notice)) == notice
    assert LINES.decode(LINES.encode(notice).encode()) == notice


def test_what_stands_in_a_line() -> None:
    line = LINES.encode(CAME)
    assert json.loads(line) == {"event": "came", "from": "æ@x", "to": ["b@y", "c@y"], "size": 3}
    assert line.isascii()


def test_fields_that_a_newer_version_adds_are_passed_over() -> None:
    assert LINES.decode('{"event": "run", "state": "began", "to": "x", "more": 1}') == Began("x")


@pytest.mark.parametrize(
    "line", ["", "[]", "3", '{"event": "run"}', '{"event": "went"}', '{"event": "came", "size": 3}', b"\xff"]
)
def test_other_lines_are_passed_over(line: str | bytes) -> None:
    assert LINES.decode(line) is None
