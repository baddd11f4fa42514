"""When a schedule is due: the clock on the wall decides, through every change of the clock."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise, takewhile
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etrn_gui.domain.schedule.calendar import allowed, closes, dues, next_allowed, next_due, next_runs, starts_at
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.domain.schedule.text import parse_schedule

PARIS = ZoneInfo("Europe/Paris")
ZONES = ["Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Chatham", "UTC"]


def schedule(*clauses: str) -> Schedule:
    read = parse_schedule(clauses)
    assert isinstance(read, Schedule), read
    return read


def at(text: str, zone: ZoneInfo = PARIS, fold: int = 0) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold).timestamp()


def shown(found: Schedule, after: str, until: str, zone: ZoneInfo = PARIS) -> list[str]:
    between = takewhile(lambda due: due < at(until, zone), dues(found, at(after, zone) - 1, zone))
    return [datetime.fromtimestamp(due, zone).strftime("%d %H:%M %Z") for due in between]


@pytest.mark.parametrize(
    ("clauses", "after", "until", "expected"),
    [
        # Spring: 02:00 to 03:00 does not exist on 29 March 2026.
        (["at 02:30"], "2026-03-28", "2026-03-31", ["28 02:30 CET", "29 03:00 CEST", "30 02:30 CEST"]),
        (["at 02:10 02:30 03:00"], "2026-03-29", "2026-03-30", ["29 03:00 CEST"]),
        (["cron 30 2 * * *"], "2026-03-28", "2026-03-31", ["28 02:30 CET", "29 03:00 CEST", "30 02:30 CEST"]),
        (["every 30 min, 01:00-04:00"], "2026-03-29", "2026-03-30",
         ["29 01:00 CET", "29 01:30 CET", "29 03:00 CEST", "29 03:30 CEST"]),
        (["every 60 min, 02:00-03:00"], "2026-03-29", "2026-03-30", ["29 03:00 CEST"]),
        # Autumn: 02:00 to 03:00 comes twice on 25 October 2026.
        (["at 02:30"], "2026-10-24", "2026-10-27", ["24 02:30 CEST", "25 02:30 CEST", "26 02:30 CET"]),
        (["cron 30 2 * * *"], "2026-10-24", "2026-10-27", ["24 02:30 CEST", "25 02:30 CEST", "26 02:30 CET"]),
        (["every 30 min, 01:30-03:30"], "2026-10-25", "2026-10-26",
         ["25 01:30 CEST", "25 02:00 CEST", "25 02:30 CEST", "25 02:00 CET", "25 02:30 CET", "25 03:00 CET"]),
        (["every 2 h, 00:00-05:00"], "2026-10-25", "2026-10-26", ["25 00:00 CEST", "25 02:00 CEST", "25 04:00 CET"]),
        # Windows and days.
        (["every 4 h, 22:00-07:00, fri"], "2026-11-20", "2026-11-28", ["20 22:00 CET", "21 02:00 CET", "21 06:00 CET",
                                                                       "27 22:00 CET"]),
        (["every 7 h"], "2026-11-20", "2026-11-21", ["20 00:00 CET", "20 07:00 CET", "20 14:00 CET", "20 21:00 CET"]),
        (["at 24:00, mon"], "2026-11-20", "2026-11-27", ["23 00:00 CET"]),
        # Several frequencies in one schedule: what falls together is due once.
        (["every 2 h, 08:00-13:00, mon-fri", "every 4 h, 08:00-20:00"], "2026-11-23", "2026-11-24",
         ["23 08:00 CET", "23 10:00 CET", "23 12:00 CET", "23 16:00 CET"]),
        # Quiet hours cut out; their end belongs to the day.
        (["every 1 h, 20:00-24:00", "quiet 22:00-23:00"], "2026-11-23", "2026-11-24",
         ["23 20:00 CET", "23 21:00 CET", "23 23:00 CET"]),
        (["at 02:30 09:00", "quiet 22:00-06:00"], "2026-10-24", "2026-10-26", ["24 09:00 CET".replace("CET", "CEST"),
                                                                              "25 09:00 CET"]),
    ],
)  # fmt: skip
def test_due_times(clauses: list[str], after: str, until: str, expected: list[str]) -> None:
    assert shown(schedule(*clauses), after, until) == expected


def test_half_an_hour_of_summer_time_is_no_surprise() -> None:
    """Lord Howe's clocks go back by 30 minutes, on 5 April 2026 at 02:00."""
    zone = ZoneInfo("Australia/Lord_Howe")
    found = shown(schedule("every 15 min, 01:15-02:15"), "2026-04-05", "2026-04-06", zone)
    assert [text.split()[1] for text in found] == ["01:15", "01:30", "01:45", "01:30", "01:45", "02:00"]
    assert [text.split()[1] for text in shown(schedule("at 01:45"), "2026-04-05", "2026-04-06", zone)] == ["01:45"]


def test_a_day_that_a_zone_left_out_is_made_up_for_when_it_ends() -> None:
    """Samoa had no 30 December 2011."""
    zone = ZoneInfo("Pacific/Apia")
    found = shown(schedule("at 12:00"), "2011-12-29", "2012-01-01", zone)
    assert [text[:8] for text in found] == ["29 12:00", "31 00:00", "31 12:00"]


def test_the_29th_of_february_is_found_eight_years_off() -> None:
    due = next_due(schedule("cron 0 6 29 2 *"), at("2096-03-01"), PARIS)
    assert due is not None
    assert datetime.fromtimestamp(due, PARIS).date().isoformat() == "2104-02-29"


def test_a_schedule_without_grid_is_never_due() -> None:
    assert next_due(schedule("on start"), at("2026-11-23"), PARIS) is None
    assert next_runs(schedule("on start"), at("2026-11-23"), PARIS) == ()


def test_the_next_runs_bear_their_zone() -> None:
    runs = next_runs(schedule("at 02:30"), at("2026-10-23T12:00"), PARIS)
    assert len(runs) == 5
    assert [run.tzname() for run in runs] == ["CEST", "CEST", "CET", "CET", "CET"]


def test_a_year_is_planned_in_about_a_second_and_on_the_grid() -> None:
    found = schedule("every 15 min, 06:00-22:00, mon-fri", "every 1 h, sat sun", "at 02:30", "quiet 12:00-13:00")
    year = list(takewhile(lambda due: due < at("2027-01-01"), dues(found, at("2026-01-01") - 1, PARIS)))
    weekdays, weekends, nights = 261 * (16 - 1) * 4, 104 * (24 - 1), 365
    spring, autumn = -2, 1  # 02:00 and 02:30 fall on 03:00; 02:00 comes twice
    assert len(year) == weekdays + weekends + nights + spring + autumn
    assert all(due % 900 == 0 for due in year)
    assert all(first < second for first, second in pairwise(year))


# -- against a plain look at every minute --

WINDOWS = st.sampled_from(["", "06:00-22:00", "22:00-06:00", "01:30-03:30", "00:00-02:45", "23:15-01:15, sat sun"])
GRIDS = st.builds(
    lambda minutes, window: f"every {minutes} min" + (f", {window}" if window else ""),
    st.sampled_from([1, 7, 15, 25, 30, 45, 60]),
    WINDOWS,
)
CHANGES = {
    "Europe/Paris": ["2026-03-28T20:00", "2026-10-24T20:00", "2026-06-01T20:00"],
    "America/New_York": ["2026-03-07T20:00", "2026-10-31T20:00"],
    "Australia/Lord_Howe": ["2026-04-04T20:00", "2026-10-03T20:00"],
    "Africa/Casablanca": ["2026-02-14T20:00", "2026-03-21T20:00"],
    "Pacific/Chatham": ["2026-04-04T20:00", "2026-09-26T20:00"],
    "America/Havana": ["2026-03-07T20:00", "2026-10-31T20:00"],
}


@given(GRIDS, st.sampled_from([(zone, day) for zone, days in CHANGES.items() for day in days]))
@settings(max_examples=40, deadline=None)
def test_a_grid_is_due_whenever_the_clock_shows_its_minutes(grid: str, change: tuple[str, str]) -> None:
    """Whatever the clock shows, each minute of it is looked at; only what a gap swallows comes at the gap's end."""
    zone = ZoneInfo(change[0])
    found = schedule(grid)
    start = at(change[1], zone)
    planned = set(takewhile(lambda due: due < start + 30 * 3600, dues(found, start - 1, zone)))
    assert planned - _plain(found, start, zone) <= _gap_ends(start, zone)
    assert _plain(found, start, zone) <= planned


def _plain(found: Schedule, start: float, zone: ZoneInfo) -> set[float]:
    [rule] = found.rules
    hours = rule.hours  # type: ignore[union-attr] # only grids are drawn
    due = set()
    for step in range(30 * 60):
        local = datetime.fromtimestamp(start + step * 60, zone)
        minute = local.hour * 60 + local.minute
        since = (minute - hours.start) % 1440 if hours.end < hours.start else minute - hours.start
        if hours.holds(minute, local.weekday()) and since % rule.minutes == 0:  # type: ignore[union-attr]
            due.add(start + step * 60)
    return due


def _gap_ends(start: float, zone: ZoneInfo) -> set[float]:
    instants = [datetime.fromtimestamp(start + step * 60, zone) for step in range(30 * 60)]
    return {
        after.timestamp()
        for before, after in pairwise(instants)
        if (after.utcoffset() or timedelta()) > (before.utcoffset() or timedelta())
    }


# -- hours --


@pytest.mark.parametrize("zone", ZONES)
def test_quiet_hours_and_links_open_and_close_as_every_minute_says(zone: str) -> None:
    found = Schedule(quiet=schedule("every 1 h", "quiet 22:00-02:30", "quiet 12:00-13:00, sun").quiet)
    where = ZoneInfo(zone)
    for day in ("2026-03-28T18:00", "2026-04-04T18:00", "2026-10-24T18:00", "2026-10-31T18:00"):
        start = at(day, where)
        minutes = [start + 60 * step for step in range(36 * 60)]
        states = [allowed(found, minute, where) for minute in minutes]
        edges = [minute for minute, (before, now) in zip(minutes[1:], pairwise(states), strict=True) if before != now]
        here, walked = start, []
        while here < minutes[-1]:
            edge = closes(found, here, where) if allowed(found, here, where) else next_allowed(found, here, where)
            assert edge is not None
            here = edge
            walked += [edge] if edge <= minutes[-1] else []
        assert walked == edges


def test_hours_without_end_never_close_and_hours_without_room_never_open() -> None:
    assert closes(Schedule(), 0.0, UTC) is None
    assert next_allowed(Schedule(), 5.0, UTC) == 5.0


def test_jitter_is_the_same_everywhere_and_never_reaches_the_next_due_time() -> None:
    found = schedule("every 5 min", "jitter 1 h")
    times = list(takewhile(lambda due: due < at("2026-11-24"), dues(found, at("2026-11-23") - 1, PARIS)))
    begins = [starts_at(found, due, "Harbour|@a.example", PARIS) for due in times]
    assert all(due <= begin < following for due, begin, following in zip(times, begins, times[1:], strict=False))
    assert begins == [starts_at(found, due, "Harbour|@a.example", PARIS) for due in times]
    assert len({begin - due for due, begin in zip(times, begins, strict=True)}) > 50
    assert begins != [starts_at(found, due, "Harbour|@b.example", PARIS) for due in times]


def test_jitter_does_not_reach_into_quiet_hours() -> None:
    found = schedule("at 21:59", "jitter 1 h", "quiet 22:00-06:00")
    due = next_due(found, at("2026-11-23"), PARIS)
    assert due is not None
    assert starts_at(found, due, "Harbour|@a.example", PARIS) == due
