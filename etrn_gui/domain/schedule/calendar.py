"""When a schedule is due: from rules by the clock on the wall to instants, through every change of the clock.

Spring skips an hour: what falls into it is due once, when the gap ends. Autumn repeats one: a time of day is due at its
first coming; a grid of an hour or less goes on through both. Instants are seconds since the epoch.
"""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zlib import crc32

from etrn_gui.domain.schedule.rules import DAY, Cron, Every, Hours, Rule, Schedule, Times

SEARCHED_DAYS = 17
"""A rule by weekday comes within a week; a day that the clock skips may cost one more."""
SEARCHED_YEARS = 9
"""29 February can be eight years off (2096 to 2104)."""
YEAR = 366 * 86_400
HOURLY = 60


def local(instant: float, zone: tzinfo) -> datetime:
    """Return what the clock on the wall shows."""
    return datetime.fromtimestamp(instant, zone)


def instants(day: date, minute: int, zone: tzinfo) -> tuple[float, ...]:
    """Return when the clock shows that minute of the day (it may lie beyond midnight): once, or twice in autumn.

    A minute that spring skips is taken as the end of the gap.
    """
    shown = datetime.combine(day, time()) + timedelta(minutes=minute)
    first, second = shown.replace(tzinfo=zone), shown.replace(tzinfo=zone, fold=1)
    before, after = first.utcoffset(), second.utcoffset()
    if before == after or before is None or after is None:
        return (first.timestamp(),)
    if before > after:
        return first.timestamp(), second.timestamp()
    return (_clock_put(second.timestamp(), first.timestamp(), zone),)


def _clock_put(before: float, after: float, zone: tzinfo) -> float:
    """Find the second at which the clock is put forward or back, between one before and one after it."""
    wanted = local(after, zone).utcoffset()
    low, high = int(before), int(after)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if local(middle, zone).utcoffset() == wanted else (middle, high)
    return float(high)


# -- one rule --------------------------------------------------------------------------------------------------------


def next_of(rule: Rule, after: float, zone: tzinfo) -> float | None:
    """Return the first instant of a rule that is later than `after`."""
    if isinstance(rule, Cron):
        return _next_of_cron(rule, after, zone)
    today = local(after, zone).date()
    days = rule.hours.days if isinstance(rule, Every) else rule.days
    crosses_midnight = isinstance(rule, Every) and rule.hours.end < rule.hours.start
    for offset in range(-1 if crosses_midnight else 0, SEARCHED_DAYS):
        day = today + timedelta(days=offset)
        if day.weekday() in days:
            found = _first_of(rule, day, after, zone)
            if found is not None:
                return found
    return None


def _first_of(rule: Every | Times, day: date, after: float, zone: tzinfo) -> float | None:
    if isinstance(rule, Every):
        return _first_of_grid(rule, day, after, zone)
    return min((at for minute in rule.times if (at := instants(day, minute, zone)[0]) > after), default=None)


def _first_of_grid(rule: Every, day: date, after: float, zone: tzinfo) -> float | None:
    """Look at the window that starts on `day`: by counting, where the clock runs through it evenly."""
    begin, length = rule.hours.start, rule.hours.length
    starts, ends = instants(day, begin, zone), instants(day, begin + length, zone)
    step = rule.minutes * 60
    if len(starts) == len(ends) == 1 and ends[0] - starts[0] == length * 60:
        at = starts[0] + max(0, (after - starts[0]) // step + 1) * step
        return at if at < ends[0] else None
    uneven = _uneven_grid(rule, day, zone)
    following = bisect_right(uneven, after)
    return uneven[following] if following < len(uneven) else None


@lru_cache(maxsize=256)
def _uneven_grid(rule: Every, day: date, zone: tzinfo) -> list[float]:
    """Return the whole grid of a window in which the clock is put; an hour that comes twice counts twice."""
    labels = (instants(day, rule.hours.start + minute, zone) for minute in range(0, rule.hours.length, rule.minutes))
    return sorted({at for label in labels for at in (label if rule.minutes <= HOURLY else label[:1])})


def _next_of_cron(rule: Cron, after: float, zone: tzinfo) -> float | None:
    from cronsim import CronSim

    for found in CronSim(rule.expression, local(after, zone)):
        if (at := found.timestamp()) > after:
            return at
        if at > after + SEARCHED_YEARS * YEAR:
            break
    return None


# -- hours -----------------------------------------------------------------------------------------------------------


def within(hours: tuple[Hours, ...], at: float, zone: tzinfo) -> bool:
    """Tell whether an instant lies in one of the windows."""
    if not hours:
        return False
    shown = local(at, zone)
    return any(window.holds(shown.hour * 60 + shown.minute, shown.weekday()) for window in hours)


def allowed(schedule: Schedule, at: float, zone: tzinfo) -> bool:
    """Tell whether the quiet hours and the hours of the link let something be asked."""
    if within(schedule.quiet, at, zone):
        return False
    return not schedule.open or within(schedule.open, at, zone)


def next_allowed(schedule: Schedule, at: float, zone: tzinfo) -> float | None:
    """Return `at`, or the first instant after it that is allowed; None where none comes within weeks."""
    if not (schedule.quiet or schedule.open):
        return at
    limit = at + SEARCHED_DAYS * 86_400
    while at < limit:
        if allowed(schedule, at, zone):
            return at
        at = _next_edge((*schedule.quiet, *schedule.open), at, zone)
    return None


def closes(schedule: Schedule, at: float, zone: tzinfo) -> float | None:
    """Return when what is allowed at `at` ends; None where it goes on for weeks."""
    if not (schedule.quiet or schedule.open):
        return None
    limit = at + SEARCHED_DAYS * 86_400
    while at < limit and allowed(schedule, at, zone):
        at = _next_edge((*schedule.quiet, *schedule.open), at, zone)
    return at if at < limit else None


def _next_edge(hours: tuple[Hours, ...], after: float, zone: tzinfo) -> float:
    """Return the next instant at which a window may begin or end: at its labels, at midnight, when the clock is put."""
    today = local(after, zone).date()
    minutes = {0, *(minute % DAY for window in hours for minute in (window.start, window.end))}
    labels = (instants(today + timedelta(days=offset), minute, zone) for offset in (0, 1, 2) for minute in minutes)
    found = min(at for label in labels for at in label if at > after)
    if local(found, zone).utcoffset() == local(after, zone).utcoffset():
        return found
    return min(found, _clock_put(after, found, zone))


# -- the schedule ----------------------------------------------------------------------------------------------------


def next_due(schedule: Schedule, after: float, zone: tzinfo) -> float | None:
    """Return the first instant later than `after` at which the schedule's grid is due; None where it never is."""
    limit = after + SEARCHED_YEARS * YEAR
    while after < limit:
        found = [at for rule in schedule.rules if (at := next_of(rule, after, zone)) is not None]
        if not found:
            return None
        at = min(found)
        if allowed(schedule, at, zone):
            return at
        opens = next_allowed(schedule, at, zone)
        if opens is None:
            return None
        after = opens - 1 if opens > at else at
    return None


def dues(schedule: Schedule, after: float, zone: tzinfo) -> Iterator[float]:
    """Go through the instants at which the grid is due, later than `after`."""
    at = next_due(schedule, after, zone)
    while at is not None:
        yield at
        at = next_due(schedule, at, zone)


def starts_at(schedule: Schedule, due: float, seed: str, zone: tzinfo) -> float:
    """Return when a due run begins: a little later by the jitter, the same in every process, and still in order."""
    if not schedule.jitter:
        return due
    following = next_due(schedule, due, zone)
    most = schedule.jitter if following is None else min(schedule.jitter, following - due - 1)
    at = due + int(most * chance(seed, due))
    return at if allowed(schedule, at, zone) else due


def chance(seed: str, moment: float) -> float:
    """Return a number from 0 to below 1 that is the same for the same seed and moment."""
    return crc32(f"{seed}|{moment:.0f}".encode()) / 2**32


def next_runs(schedule: Schedule, after: float, zone: tzinfo, count: int = 5) -> tuple[datetime, ...]:
    """Return the next due times with their zone, jitter left out, for a person to read."""
    found: list[datetime] = []
    for at in dues(schedule, after, zone):
        found.append(local(at, zone))
        if len(found) == count:
            break
    return tuple(found)
