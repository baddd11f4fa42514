"""What a person may type to narrow the log, and what is said of a slip."""

from datetime import datetime

import pytest

from etrn_gui.domain.filter import (
    Misread,
    Moment,
    OfFlush,
    OfKind,
    OfProvider,
    Size,
    Slip,
    Term,
    Where,
    Without,
    Word,
    read_filter,
)
from etrn_gui.domain.history import ArrivalKind
from etrn_gui.domain.log_filter import Filter

NOW = datetime(2026, 11, 23, 14, 22, 31).astimezone().timestamp()
DAY = 86_400.0


def midnight(day: int) -> float:
    return datetime(2026, 11, day).astimezone().timestamp()


def terms(text: str) -> tuple[Term, ...]:
    found = read_filter(text, NOW)
    assert isinstance(found, Filter), found
    return found.terms


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("ana", Word(Where.ANYWHERE, "ana")),
        ("from:Ana", Word(Where.FROM, "Ana")),
        ("TO:harbour", Word(Where.TO, "harbour")),
        ('subject:"routing 48h"', Word(Where.SUBJECT, "routing 48h")),
        ('"routing 48', Word(Where.ANYWHERE, "routing 48")),
        ('"from:ana"', Word(Where.ANYWHERE, "from:ana")),
        ("body:wind", Word(Where.BODY, "wind")),
        ("Re:", Word(Where.ANYWHERE, "Re:")),
        ("it's", Word(Where.ANYWHERE, "it's")),
        ("AND", Word(Where.ANYWHERE, "AND")),
        ("(a*^", Word(Where.ANYWHERE, "(a*^")),
        ("subject:a:b", Word(Where.SUBJECT, "a:b")),
        ("flush:412", OfFlush(412)),
        ("flush:#41", OfFlush(41)),
        ("provider:harbour", OfProvider("harbour")),
        ("Refused", OfKind(ArrivalKind.REFUSAL)),
        ("delivered", OfKind(ArrivalKind.DELIVERY)),
        (">1MB", Size(True, 1_000_000)),
        ("<1,5kB", Size(False, 1500)),
        (">12", Size(True, 12)),
        ("since:2d", Moment(True, NOW - 2 * DAY)),
        ("since:90m", Moment(True, NOW - 5400)),
        ("since:today", Moment(True, midnight(23))),
        ("until:yesterday", Moment(False, midnight(23))),
        ("since:2026-11-20", Moment(True, midnight(20))),
        ("until:2026-11-20", Moment(False, midnight(21))),
        ("since:2026-11-20T00:00:00", Moment(True, midnight(20))),
        ("-noise", Without(Word(Where.ANYWHERE, "noise"))),
        ("-From:ana", Without(Word(Where.FROM, "ana"))),
        ('-"weather routing"', Without(Word(Where.ANYWHERE, "weather routing"))),
        ('-subject:"routing 48h"', Without(Word(Where.SUBJECT, "routing 48h"))),
        ('-"from:ana"', Without(Word(Where.ANYWHERE, "from:ana"))),
        ("->1MB", Without(Size(True, 1_000_000))),
        ("-flush:412", Without(OfFlush(412))),
        ("-provider:harbour", Without(OfProvider("harbour"))),
        ("-refused", OfKind(ArrivalKind.DELIVERY)),
        ("-delivered", OfKind(ArrivalKind.REFUSAL)),
        ("-since:2d", Moment(False, NOW - 2 * DAY)),
        ("-until:yesterday", Moment(True, midnight(23))),
        ("--help", Without(Word(Where.ANYWHERE, "-help"))),
        ('"-word"', Word(Where.ANYWHERE, "-word")),
        ('"-"', Word(Where.ANYWHERE, "-")),
        ('"-from:ana', Word(Where.ANYWHERE, "-from:ana")),
        ("subject:-2", Word(Where.SUBJECT, "-2")),
        ('subject:"- minutes"', Word(Where.SUBJECT, "- minutes")),
        ("e-mail", Word(Where.ANYWHERE, "e-mail")),
    ],
)
def test_a_word_and_its_meaning(text: str, term: Term) -> None:
    assert terms(text) == (term,)


def test_all_words_count_and_spaces_do_not() -> None:
    assert terms('  from:ana  "two words"  refused ') == (
        Word(Where.FROM, "ana"),
        Word(Where.ANYWHERE, "two words"),
        OfKind(ArrivalKind.REFUSAL),
    )
    assert terms("") == terms('  "" ') == ()


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("has:attachment", Misread(Slip.KEY, "has")),
        (">many", Misread(Slip.SIZE, ">many")),
        (">", Misread(Slip.SIZE, ">")),
        ("flush:last", Misread(Slip.FLUSH, "last")),
        ("flush:٣", Misread(Slip.FLUSH, "٣")),
        ("from:", Misread(Slip.NOTHING, "from")),
        ("since:tomorrowish", Misread(Slip.MOMENT, "tomorrowish")),
        ("until:2026-13-45", Misread(Slip.MOMENT, "2026-13-45")),
        ("a from:b x:y", Misread(Slip.KEY, "x")),
        ("-", Misread(Slip.LONE, "-")),
        ("a - b", Misread(Slip.LONE, "-")),
        ('-""', Misread(Slip.LONE, "-")),
        ('-"', Misread(Slip.LONE, "-")),
        ("-from:", Misread(Slip.NOTHING, "from")),
        ("-has:attachment", Misread(Slip.KEY, "has")),
        ("->", Misread(Slip.SIZE, ">")),
    ],
)
def test_a_slip_is_named(text: str, slip: Misread) -> None:
    assert read_filter(text, NOW) == slip
