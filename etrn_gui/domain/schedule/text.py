"""Schedules as a person writes them: a list of short clauses, the same in the profile file and on the command line.

- `every 15 min, 06:00-22:00, mon-fri`: a grid in a window on chosen days (window and days may be left out)
- `at 08:00 12:30, sat sun`: times of the day
- `cron 0 3 * * *`: five fields: minute, hour, day, month, weekday
- `on start`, `on network`, `on interface tun0`
- `quiet 22:00-06:00`: nothing is asked then
- `jitter 60 s`, `priority 1`
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.schedule.calendar import next_due
from etrn_gui.domain.schedule.rules import (
    ALL_DAYS,
    DAY,
    MOST_JITTER,
    NO_SCHEDULE,
    PRIORITIES,
    Cron,
    Every,
    Hours,
    Schedule,
    Times,
)

DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EXAMPLE = "every 15 min, 06:00-22:00, mon-fri"
_DAY_REMEDY = f"Write days as {', '.join(DAY_NAMES)}, or a range such as mon-fri."
_HOURS_REMEDY = "Write hours as 06:00-22:00."

_CLOCK = r"([0-9]{1,2}):([0-9]{2})"
_SPAN = r"\s*[-–]\s*"
_EVERY = r"([0-9]{1,6})\s*(s|sec|second|min|minute|h|hour)s?"
_UNITS = {"s": 1, "m": 60, "h": 3600}


def parse_schedule(texts: Iterable[str]) -> Schedule | tuple[Problem, ...]:
    """Read the clauses of a schedule, or tell everything that is wrong; places are `clause 2`."""
    schedule, problems = NO_SCHEDULE, []
    for number, text in enumerate(texts, 1):
        read = parse_clause(text, schedule)
        if isinstance(read, Problem):
            problems.append(read.at(f"clause {number}"))
        else:
            schedule = read
    if not problems and (problem := check(schedule)):
        problems.append(problem)
    return tuple(problems) or schedule


def parse_clause(text: str, before: Schedule = NO_SCHEDULE) -> Schedule | Problem:
    """Read one clause into a copy of the schedule before it."""
    word, _, rest = " ".join(text.split()).partition(" ")
    read = _CLAUSES.get(word.lower())
    if read is None:
        return Problem(f"“{text}” is not a clause of a schedule.", f"Write such as: {EXAMPLE}. See: {_KNOWN}.")
    return read(rest.strip(), before)


def check(schedule: Schedule) -> Problem | None:
    """Tell what is wrong with the clauses together: hours that leave nothing, a jitter without a grid."""
    if not schedule.asks:
        if schedule == NO_SCHEDULE:
            return None
        return Problem("The schedule says when not to ask, but not when to ask.", f"Add such as: {EXAMPLE}.")
    if schedule.rules and next_due(schedule, datetime(2024, 1, 1, tzinfo=UTC).timestamp(), UTC) is None:
        return Problem("This schedule never asks: its quiet hours leave nothing.", "Shorten the quiet hours.")
    return None


# -- pieces ----------------------------------------------------------------------------------------------------------


def parse_clock(text: str) -> int | Problem:
    """Read a time of the day, 00:00 to 24:00, as minutes from midnight."""
    found = re.fullmatch(_CLOCK, text.strip())
    minute = int(found[1]) * 60 + int(found[2]) if found else -1
    if found is None or int(found[2]) > 59 or minute > DAY:
        return Problem(f"“{text}” is not a time of the day.", "Write it as 06:30, from 00:00 to 24:00.")
    return minute


def parse_days(text: str) -> tuple[int, ...] | Problem:
    """Read `mon-fri`, `sat sun`, `fri-mon`; days may be written out."""
    days: set[int] = set()
    for part in text.replace(" - ", "-").split():
        named = [_day(name) for name in re.split(_SPAN, part)]
        if len(named) > 2 or None in named:
            return Problem(f"“{part}” is not a day.", _DAY_REMEDY)
        first, last = named[0] or 0, named[-1] or 0
        days |= {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    return tuple(sorted(days)) or Problem("The days are missing.", _DAY_REMEDY)


def _day(name: str) -> int | None:
    name = name.strip().lower()
    whole = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return next((day for day, full in enumerate(whole) if len(name) >= 3 and full.startswith(name)), None)


def parse_hours(text: str) -> Hours | Problem:
    """Read `22:00-06:00` with or without days: `22:00-06:00, fri sat`; without hours, the whole of those days."""
    pieces = [piece for piece in re.split(r"\s*,\s*|(?<=[0-9])\s+(?=[a-zA-Z])", text.strip()) if piece]
    hours: Hours | Problem = Hours()
    if pieces and pieces[0][0].isdigit():
        hours = _parse_span(pieces.pop(0))
    if isinstance(hours, Problem) or not pieces:
        return hours if text.strip() else Problem("The hours are missing.", _HOURS_REMEDY)
    days = parse_days(" ".join(pieces))
    return days if isinstance(days, Problem) else replace(hours, days=days)


def _parse_span(text: str) -> Hours | Problem:
    ends = re.split(_SPAN, text)
    if len(ends) != 2:
        return Problem(f"“{text}” is not a window of the day.", _HOURS_REMEDY)
    start, end = parse_clock(ends[0]), parse_clock(ends[1])
    if isinstance(start, Problem):
        return start
    if isinstance(end, Problem):
        return end
    start, end = start % DAY, end or DAY
    if start == end:
        return Problem(f"“{text}” has no length.", "Write 00:00-24:00 for the whole day.")
    return Hours(start, end)


# -- clauses ---------------------------------------------------------------------------------------------------------


def _every(rest: str, before: Schedule) -> Schedule | Problem:
    step, _, window = rest.partition(",")
    found = re.fullmatch(_EVERY, step.strip().lower() or "")
    if found is None:
        return Problem(f"“{step.strip()}” is not an interval.", f"Write such as: {EXAMPLE}.")
    seconds = int(found[1]) * _UNITS[found[2][0]]
    hours = parse_hours(window) if window.strip() else Hours()
    if isinstance(hours, Problem):
        return hours
    if seconds < 60 or seconds % 60:
        return Problem("A provider is asked at most once a minute.", "Write whole minutes, such as every 1 min.")
    if seconds > DAY * 60:
        return Problem("An interval is at most a day.", "For less often, write times: at 06:00, mon.")
    return replace(before, rules=(*before.rules, Every(seconds // 60, hours)))


def _at(rest: str, before: Schedule) -> Schedule | Problem:
    times: list[int] = []
    days: list[str] = []
    for word in rest.replace(",", " ").split():
        if not word[0].isdigit():
            days.append(word)
            continue
        minute = parse_clock(word)
        if isinstance(minute, Problem):
            return minute
        times.append(minute % DAY)
    if not times:
        return Problem("The times are missing.", "Write such as: at 08:00 12:30, mon-fri.")
    on = parse_days(" ".join(days)) if days else ALL_DAYS
    if isinstance(on, Problem):
        return on
    return replace(before, rules=(*before.rules, Times(tuple(sorted(set(times))), on)))


def _cron(rest: str, before: Schedule) -> Schedule | Problem:
    from cronsim import CronSim, CronSimError

    remedy = "Write five fields: minute, hour, day, month, weekday, such as cron 0 3 * * *."
    if len(rest.split()) != 5:
        return Problem(f"The cron expression has {len(rest.split())} fields.", remedy)
    try:
        next(CronSim(rest, datetime(2024, 1, 1, tzinfo=UTC)))
    except CronSimError as error:
        return Problem(f"{str(error).capitalize()} in the cron expression.", remedy)
    except (StopIteration, ValueError, AssertionError):
        return Problem(f"“{rest}” never comes.", remedy)
    return replace(before, rules=(*before.rules, Cron(rest)))


def _on(rest: str, before: Schedule) -> Schedule | Problem:
    what, _, name = rest.removeprefix("the ").partition(" ")
    match what.lower(), name.strip():
        case "start", "":
            return replace(before, on_start=True)
        case "network", "":
            return replace(before, on_network=True)
        case "interface", name if name:
            return replace(before, on_interface=tuple(dict.fromkeys((*before.on_interface, name))))
    return Problem(f"“on {rest}” is not known.", "Write on start, on network, or on interface NAME.")


def _quiet(rest: str, before: Schedule) -> Schedule | Problem:
    hours = parse_hours(rest)
    return hours if isinstance(hours, Problem) else replace(before, quiet=(*before.quiet, hours))


def _jitter(rest: str, before: Schedule) -> Schedule | Problem:
    found = re.fullmatch(_EVERY, rest.lower())
    seconds = int(found[1]) * _UNITS[found[2][0]] if found else -1
    if not 0 <= seconds <= MOST_JITTER:
        return Problem(f"“{rest}” is not a jitter.", f"Write such as jitter 60 s, at most {MOST_JITTER} s.")
    return replace(before, jitter=seconds)


def _priority(rest: str, before: Schedule) -> Schedule | Problem:
    if rest.isascii() and rest.isdigit() and int(rest) in PRIORITIES:
        return replace(before, priority=int(rest))
    return Problem(f"“{rest}” is not a priority.", "Write a number from 1 (first) to 9 (last).")


_CLAUSES: dict[str, Callable[[str, Schedule], Schedule | Problem]] = {
    "every": _every,
    "at": _at,
    "cron": _cron,
    "on": _on,
    "quiet": _quiet,
    "jitter": _jitter,
    "priority": _priority,
}
_KNOWN = ", ".join(_CLAUSES)


# -- back to text ----------------------------------------------------------------------------------------------------


def clauses(schedule: Schedule) -> tuple[str, ...]:
    """Write a schedule as clauses; reading them again gives the same schedule (the link's hours are not among them)."""
    found = [_rule_text(rule) for rule in schedule.rules]
    found += ["on start"] if schedule.on_start else []
    found += ["on network"] if schedule.on_network else []
    found += [f"on interface {name}" for name in schedule.on_interface]
    found += [f"quiet {hours_text(hours)}" for hours in schedule.quiet]
    found += [f"jitter {schedule.jitter} s"] if schedule.jitter else []
    found += [f"priority {schedule.priority}"] if schedule.priority != NO_SCHEDULE.priority else []
    return tuple(found)


def _rule_text(rule: Every | Times | Cron) -> str:
    match rule:
        case Every(minutes, hours):
            return f"every {minutes} min" + ("" if hours == Hours() else f", {hours_text(hours)}")
        case Times(times, days):
            return f"at {' '.join(map(clock, times))}" + ("" if days == ALL_DAYS else f", {days_text(days)}")
        case Cron(expression):
            return f"cron {expression}"


def clock(minute: int) -> str:
    """Write a time of the day."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def hours_text(hours: Hours) -> str:
    """Write hours as they are read."""
    pieces = [] if hours.whole_day and hours.days != ALL_DAYS else [f"{clock(hours.start)}-{clock(hours.end)}"]
    return ", ".join([*pieces, *([days_text(hours.days)] if hours.days != ALL_DAYS else [])])


def days_text(days: tuple[int, ...]) -> str:
    """Write days as they are read: ranges of three and more with a hyphen."""
    return " ".join(
        DAY_NAMES[first] if first == last else f"{DAY_NAMES[first]}{'-' if last > first + 1 else ' '}{DAY_NAMES[last]}"
        for first, last in day_ranges(days)
    )


def day_ranges(days: tuple[int, ...]) -> list[tuple[int, int]]:
    """Put days that follow each other together."""
    ranges: list[tuple[int, int]] = []
    for day in days:
        if ranges and ranges[-1][1] == day - 1:
            ranges[-1] = ranges[-1][0], day
        else:
            ranges.append((day, day))
    return ranges
