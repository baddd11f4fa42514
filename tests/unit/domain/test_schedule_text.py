"""Schedules as they are written and as they read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.schedule.rules import ALL_DAYS, Cron, Every, Hours, Schedule, Times
from etrn_gui.domain.schedule.text import clauses, parse_days, parse_hours, parse_schedule
from etrn_gui.domain.schedule.words import duration, in_words

WEEKDAYS = (0, 1, 2, 3, 4)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (["every 15 min, 06:00-22:00, mon-fri"], "Every 15 min, 06:00-22:00, Monday to Friday"),
        (["Every  15 Minutes , 6:00 - 22:00 Monday-Friday"], "Every 15 min, 06:00-22:00, Monday to Friday"),
        (["every 90 min"], "Every 1 h 30 min"),
        (["every 1 h, sat sun", "on start", "on network"],
         "Every 1 h, Saturday and Sunday; when the program starts; when the network comes up"),
        (["on interface tun0", "quiet 22:00-06:00"], "When tun0 comes up; quiet 22:00-06:00"),
        (["at 12:30, 8:00", "jitter 90 s"], "At 08:00 and 12:30; up to 90 s later by chance"),
        (["at 06:00 fri-mon"], "At 06:00, Monday and Friday to Sunday"),
        (["cron 30 2 * * mon"], "At 02:30 on Monday (cron 30 2 * * mon)"),
        ([], "Only by hand"),
    ],
)  # fmt: skip
def test_it_reads_back_in_words(written: list[str], words: str) -> None:
    read = parse_schedule(written)
    assert isinstance(read, Schedule), read
    assert in_words(read) == words
    assert parse_schedule(clauses(read)) == read


@pytest.mark.parametrize(
    ("written", "what", "remedy"),
    [
        ("every 15 min, 06:00", "“06:00” is not a window", "06:00-22:00"),
        ("every 15 min, 06:00-06:00", "no length", "00:00-24:00"),
        ("every 15 min, 06:00-25:00", "“25:00” is not a time", "06:30"),
        ("every 15 min, 06:00-22:61", "“22:61” is not a time", "06:30"),
        ("every 15 min, mon-fry", "“mon-fry” is not a day", "mon-fri"),
        ("every 15", "“15” is not an interval", "every 15 min"),
        ("every", "“” is not an interval", "every 15 min"),
        ("every 30 s", "at most once a minute", "every 1 min"),
        ("every 90 s", "at most once a minute", "whole minutes"),
        ("every 0 min", "at most once a minute", "every 1 min"),
        ("every 48 h", "at most a day", "at 06:00, mon"),
        ("at", "times are missing", "08:00 12:30"),
        ("at noon", "times are missing", "08:00 12:30"),
        ("at 08:00 someday", "“someday” is not a day", "mon-fri"),
        ("cron 0 3 * *", "4 fields", "five fields"),
        ("cron 0 0 3 * * *", "6 fields", "five fields"),
        ("cron 61 3 * * *", "Bad minute", "five fields"),
        ("cron 0 0 31 2 *", "Bad day-of-month", "five fields"),
        ("on moon", "“on moon” is not known", "on interface NAME"),
        ("on interface", "is not known", "on interface NAME"),
        ("quiet", "hours are missing", "06:00-22:00"),
        ("jitter 2 h", "not a jitter", "3600 s"),
        ("priority 0", "not a priority", "from 1"),
        ("hourly", "“hourly” is not a clause", "every 15 min"),
        ("", "is not a clause", "every 15 min"),
    ],
)
def test_what_is_wrong_is_told_with_its_place_and_remedy(written: str, what: str, remedy: str) -> None:
    problems = parse_schedule(["every 15 min", written])
    assert isinstance(problems, tuple)
    [problem] = problems
    assert what in problem.what
    assert remedy in problem.remedy
    assert problem.place == "clause 2"


def test_everything_wrong_is_told_at_once() -> None:
    problems = parse_schedule(["every 15", "at 08:00", "on moon"])
    assert isinstance(problems, tuple)
    assert [problem.place for problem in problems] == ["clause 1", "clause 3"]


@pytest.mark.parametrize(
    ("written", "what"),
    [
        (["quiet 22:00-06:00"], "not when to ask"),
        (["every 5 min", "quiet 00:00-24:00"], "never asks"),
        (["every 5 min, 12:00-13:00", "quiet 11:00-14:00"], "never asks"),
    ],
)
def test_clauses_that_come_to_nothing_together(written: list[str], what: str) -> None:
    problems = parse_schedule(written)
    assert isinstance(problems, tuple)
    assert what in problems[0].what


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("22:00-06:00", Hours(1320, 360)),
        ("22:00–24:00, fri sat", Hours(1320, 1440, (4, 5))),
        ("06:00-06:20 mon-fri", Hours(360, 380, WEEKDAYS)),
        ("sat sun", Hours(0, 1440, (5, 6))),
        ("00:00-24:00", Hours()),
        ("18:00-00:00", Hours(1080, 1440)),
    ],
)
def test_hours(text: str, hours: Hours) -> None:
    assert parse_hours(text) == hours


@pytest.mark.parametrize("text", ["", "22:00-06:00, ", "6-22", "06:00-07:00-08:00", "mon tues-", "06:00-07:00, x"])
def test_hours_that_are_none(text: str) -> None:
    assert isinstance(parse_hours(text), Problem) or text == "22:00-06:00, "


def test_days_go_round_the_week() -> None:
    assert parse_days("fri-mon") == (0, 4, 5, 6)
    assert parse_days("mon - fri") == WEEKDAYS


DAYS = st.sets(st.sampled_from(ALL_DAYS), min_size=1).map(lambda days: tuple(sorted(days)))
MINUTES = st.integers(0, 1439)
HOURS = st.builds(Hours, MINUTES, st.integers(1, 1440), DAYS).filter(lambda hours: hours.start != hours.end)
RULES = st.one_of(
    st.builds(Every, st.integers(1, 1440), HOURS),
    st.builds(Times, st.sets(MINUTES, min_size=1, max_size=5).map(lambda times: tuple(sorted(times))), DAYS),
    st.sampled_from(["*/5 * * * *", "0 3 * * mon-fri", "0 0 L * *"]).map(Cron),
)
SCHEDULES = st.builds(
    Schedule,
    rules=st.lists(RULES, min_size=1, max_size=3).map(tuple),
    on_start=st.booleans(),
    on_network=st.booleans(),
    on_interface=st.sampled_from([(), ("tun0",), ("tun0", "ppp0")]),
    jitter=st.integers(0, 3600),
    priority=st.integers(1, 9),
)


@given(SCHEDULES)
def test_what_is_written_is_read_back_the_same(schedule: Schedule) -> None:
    assert parse_schedule(clauses(schedule)) == schedule
    assert in_words(schedule)


@given(st.lists(st.text(max_size=40), max_size=3))
def test_no_text_is_a_fault_of_the_program(texts: list[str]) -> None:
    read = parse_schedule(texts)
    assert isinstance(read, Schedule) or all(problem.what and problem.place is not None for problem in read)


@given(
    st.sampled_from(["every ", "at ", "cron ", "on ", "quiet ", "jitter ", "priority "]),
    st.text("0123456789:-, monfris*/hL#²", max_size=20),
)
def test_no_clause_is_a_fault_of_the_program(word: str, rest: str) -> None:
    parse_schedule([word + rest])


@pytest.mark.parametrize(("seconds", "said"), [(60, "1 min"), (90, "90 s"), (900, "15 min"), (5400, "1 h 30 min")])
def test_durations(seconds: float, said: str) -> None:
    assert duration(seconds) == said
