"""A schedule in words for the window: what `domain/schedule/words` says on the command line, ready for translation.

A test holds the English of both together.
"""

from datetime import datetime, tzinfo

from PySide6.QtCore import QDate, QLocale

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.schedule.calendar import local
from etrn_gui.domain.schedule.rules import ALL_DAYS, Cron, Every, Hours, Rule, Schedule, Times
from etrn_gui.domain.schedule.text import clock, day_ranges
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible

_ENGLISH = frozenset({QLocale.Language.English, QLocale.Language.C})


@frozen
class ScheduleWords:
    """What a card says of its queue's schedule."""

    tone: Tone
    schedule: str
    """The schedule itself."""
    next: str = ""
    """When the next run is, or why there is none; empty where the queue is left to a person."""
    why: str = ""
    """More about that, in whole sentences."""
    can_resume: bool = False
    """Whether a click would let it go on: it is paused or has stopped."""


def unplanned_words(schedule: Schedule) -> ScheduleWords:
    """Say how a queue's schedule reads while nobody has told when it is due."""
    return ScheduleWords(Tone.IDLE, in_words(schedule))


def in_words(schedule: Schedule) -> str:
    """Say the whole schedule in one line."""
    parts = [rule_words(rule) for rule in schedule.rules]
    parts += [tr("when the program starts")] if schedule.on_start else []
    parts += [tr("when the network comes up")] if schedule.on_network else []
    parts += [tr("when {interface} comes up").format(interface=visible(name)) for name in schedule.on_interface]
    if not parts:
        return tr("Only by hand")
    parts += [tr("quiet {hours}").format(hours=hours_words(hours)) for hours in schedule.quiet]
    parts += [tr("up to {time} later by chance").format(time=length_text(schedule.jitter))] if schedule.jitter else []
    if schedule.open:
        hours = tr(", ", "between hours").join(map(hours_words, schedule.open))
        parts.append(tr("only while the link is open ({hours})").format(hours=hours))
    text = tr("; ", "between the parts of a schedule").join(parts)
    return text[0].upper() + text[1:]


def rule_words(rule: Rule) -> str:
    """Say one rule."""
    match rule:
        case Every(minutes, hours):
            if hours == Hours():
                return tr("every {time}").format(time=length_text(minutes * 60))
            return tr("every {time}, {hours}").format(time=length_text(minutes * 60), hours=hours_words(hours))
        case Times(times, days):
            text = tr("at {times}") if days == ALL_DAYS else tr("at {times}, {days}")
            return text.format(times=_listed([clock(minute) for minute in times]), days=days_words(days))
        case Cron(expression):
            if QLocale().language() not in _ENGLISH:  # the library explains in English only
                return tr("cron {expression}").format(expression=expression)
            from cronsim import CronSim

            said = CronSim(expression, datetime(2024, 1, 1)).explain()  # noqa: DTZ001 - its words need no moment
            words = said[0].lower() + said[1:]
            return tr("{words} (cron {expression})").format(words=words, expression=expression)


def hours_words(hours: Hours) -> str:
    """Say a window of the day."""
    span = f"{clock(hours.start)}-{clock(hours.end)}"
    if hours.days == ALL_DAYS:
        return tr("all day") if hours.whole_day else span
    if hours.whole_day:
        return days_words(hours.days)
    return tr("{span}, {days}").format(span=span, days=days_words(hours.days))


def day_names() -> tuple[str, ...]:
    """Return the days, Monday first."""
    return (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )


def short_day_names() -> tuple[str, ...]:
    """Return the days in two letters, for buttons."""
    return tr("Mo"), tr("Tu"), tr("We"), tr("Th"), tr("Fr"), tr("Sa"), tr("Su")


def days_words(days: tuple[int, ...]) -> str:
    """Say days: `Monday to Friday`, `Saturday and Sunday`."""
    names, named = day_names(), list[str]()
    for first, last in day_ranges(days):
        if last - first >= 2:
            named.append(tr("{first} to {last}").format(first=names[first], last=names[last]))
        else:
            named += [names[day] for day in range(first, last + 1)]
    return _listed(named)


def _listed(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return tr("{others} and {last}").format(others=tr(", ", "between names").join(names[:-1]), last=names[-1])


def length_text(seconds: float) -> str:
    """Say a length of time as it was set: `90 s`, `15 min`, `2 h`, `1 h 30 min`."""
    whole = round(seconds)
    if whole < 60 or (whole < 600 and whole % 60):
        return tr("{number} s").format(number=whole)
    hours, minutes = divmod(round(whole / 60), 60)
    if not hours:
        return tr("{number} min").format(number=minutes)
    return (
        tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
        if minutes
        else tr("{hours} h").format(hours=hours)
    )


def zone_words(zone: tzinfo, moment: datetime) -> str:
    """Say a time zone by its name and what the clock calls it then: `Europe/Paris, CET`."""
    name, short = str(zone), f"{moment:%Z}"
    return name if name == short else tr("{zone}, {short}").format(zone=name, short=short)


def moment_words(at: float, zone: tzinfo) -> str:
    """Say a moment with its time zone: `Mon 23 Nov 2026, 13:30 CET`."""
    shown = local(at, zone)
    day = QLocale().toString(
        QDate(shown.year, shown.month, shown.day), tr("ddd d MMM yyyy", "a date, in the signs of Qt")
    )
    return tr("{day}, {time}").format(day=day, time=f"{shown:%H:%M %Z}")
