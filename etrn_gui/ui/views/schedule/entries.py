"""A schedule as the editor's fields hold it, and back: each field gives a clause, which the domain reads or refuses."""

import shlex
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from enum import StrEnum

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.schedule.link import PLAIN_LINK, Link
from etrn_gui.domain.schedule.rules import ALL_DAYS, Cron, Every, Hours, Rule, Schedule, Times
from etrn_gui.domain.schedule.text import check, clock, days_text, parse_clause, parse_clock, parse_hours
from etrn_gui.ui.texts import tr

WORKDAYS, WEEKEND = (0, 1, 2, 3, 4), (5, 6)


class Kind(StrEnum):
    """What a line of the editor says."""

    EVERY = "every"
    AT = "at"
    CRON = "cron"


@frozen
class HoursEntry:
    """A window of the day as it was typed; no times: the whole day."""

    start: str = ""
    end: str = ""
    days: tuple[int, ...] = ALL_DAYS

    @property
    def text(self) -> str:
        """The hours as a clause has them; empty where they say nothing."""
        start, end = self.start.strip(), self.end.strip()
        span = f"{start or '00:00'}-{end or '24:00'}" if start or end else ""
        days = "" if self.days == ALL_DAYS else days_text(self.days) or "?"
        return ", ".join(part for part in (span, days) if part)


@frozen
class RuleEntry:
    """One line that asks."""

    kind: Kind = Kind.EVERY
    number: int = 15
    hourly: bool = False
    """Whether the number counts hours."""
    hours: HoursEntry = HoursEntry()
    times: str = "08:00"
    expression: str = "0 * * * *"

    @property
    def clause(self) -> str:
        """The line as a clause."""
        match self.kind:
            case Kind.EVERY:
                hours = self.hours.text
                return f"every {self.number} {'h' if self.hourly else 'min'}" + (f", {hours}" if hours else "")
            case Kind.AT:
                days = "" if self.hours.days == ALL_DAYS else f", {days_text(self.hours.days) or '?'}"
                return f"at {self.times.strip()}{days}"
            case Kind.CRON:
                return f"cron {self.expression.strip()}"


@frozen
class Entries:
    """All fields of the editor."""

    rules: tuple[RuleEntry, ...] = ()
    on_start: bool = False
    on_network: bool = False
    interfaces: str = ""
    """Names, with blanks between them."""
    quiet: tuple[HoursEntry, ...] = ()
    jitter: int = 0
    priority: int = 5
    open: tuple[HoursEntry, ...] = ()
    before: str = ""
    """The command that dials, as a shell would have it typed."""
    after: str = ""
    hook_seconds: int = 120
    hang_up_after: int = 30
    longest_batch: int = 0


Place = tuple[str, int]
"""A list of the editor, or a field, and the number of the line in it."""


@frozen
class Made:
    """What came of the fields: a schedule and a link, and what is wrong where."""

    schedule: Schedule
    """As far as it can be read."""
    link: Link
    problems: Mapping[Place, Problem] = field(default_factory=dict)
    whole: Problem | None = None
    """What is wrong with the lines together."""

    @property
    def is_good(self) -> bool:
        """Whether it may be saved."""
        return not self.problems and self.whole is None


def entries_of(schedule: Schedule, link: Link = PLAIN_LINK) -> Entries:
    """Return what the fields show."""
    return Entries(
        rules=tuple(_rule_entry(rule) for rule in schedule.rules),
        on_start=schedule.on_start,
        on_network=schedule.on_network,
        interfaces=" ".join(schedule.on_interface),
        quiet=tuple(_hours_entry(hours) for hours in schedule.quiet),
        jitter=schedule.jitter,
        priority=schedule.priority,
        open=tuple(_hours_entry(hours) for hours in link.open),
        before=shlex.join(link.before),
        after=shlex.join(link.after),
        hook_seconds=round(link.hook_seconds),
        hang_up_after=round(link.hang_up_after),
        longest_batch=round(link.longest_batch),
    )


def _rule_entry(rule: Rule) -> RuleEntry:
    match rule:
        case Every(minutes, hours):
            hourly = minutes % 60 == 0
            return RuleEntry(Kind.EVERY, minutes // 60 if hourly else minutes, hourly, _hours_entry(hours))
        case Times(times, days):
            return RuleEntry(Kind.AT, hours=HoursEntry(days=days), times=" ".join(map(clock, times)))
        case Cron(expression):
            return RuleEntry(Kind.CRON, expression=expression)


def _hours_entry(hours: Hours) -> HoursEntry:
    if hours.whole_day:
        return HoursEntry(days=hours.days)
    return HoursEntry(clock(hours.start), clock(hours.end), hours.days)


def make(entries: Entries) -> Made:
    """Read the fields; what cannot be read is left out of the schedule and told."""
    problems: dict[Place, Problem] = {}
    made = Schedule(on_start=entries.on_start, on_network=entries.on_network)
    for place, clause in _clauses(entries):
        read = _hours_fault(entries, place) or parse_clause(clause, made)
        if isinstance(read, Problem):
            problems[place] = read
        else:
            made = read
    link = _link(entries, problems)
    whole = None if problems else check(made) or _twice(made) or _never(replace(made, open=link.open))
    return Made(replace(made, open=link.open), link, problems, whole)


def _hours_fault(entries: Entries, place: Place) -> Problem | None:
    """Look at the parts of a window before they are put together, so that a fault names the part alone."""
    name, number = place
    windows = {"quiet": entries.quiet, "open": entries.open}.get(name)
    window = windows[number] if windows else None
    if name == "rules" and entries.rules[number].kind is not Kind.CRON:
        window = entries.rules[number].hours
    if window is None:
        return None
    if not window.days:
        return Problem(tr("No day is chosen."), tr("Press at least one of the days."))
    times = (parse_clock(text) for text in (window.start, window.end) if text.strip())
    return next((problem for problem in times if isinstance(problem, Problem)), None)


def _clauses(entries: Entries) -> Iterable[tuple[Place, str]]:
    yield from ((("rules", number), entry.clause) for number, entry in enumerate(entries.rules))
    for name in entries.interfaces.replace(",", " ").split():
        yield ("interfaces", 0), f"on interface {name}"
    for number, hours in enumerate(entries.quiet):
        yield ("quiet", number), f"quiet {hours.text or '00:00-24:00'}"
    yield ("jitter", 0), f"jitter {entries.jitter} s"
    yield ("priority", 0), f"priority {entries.priority}"


def _never(schedule: Schedule) -> Problem | None:
    if schedule.asks and check(schedule):
        return Problem(
            tr("No due time falls into the hours of the link."), tr("Widen these hours, or ask at other times.")
        )
    return None


def _twice(schedule: Schedule) -> Problem | None:
    """Two lines that say the same would be told as one run: one of them is a slip."""
    if len(set(schedule.rules)) < len(schedule.rules):
        return Problem(tr("Two lines say the same."), tr("Change or remove one of them."))
    return None


def _link(entries: Entries, problems: dict[Place, Problem]) -> Link:
    windows = []
    for number, hours in enumerate(entries.open):
        read = _hours_fault(entries, ("open", number)) or parse_hours(hours.text or "00:00-24:00")
        if isinstance(read, Problem):
            problems["open", number] = read
        else:
            windows.append(read)
    return Link(
        open=tuple(windows),
        before=_command(entries.before, ("before", 0), problems),
        after=_command(entries.after, ("after", 0), problems),
        hook_seconds=float(entries.hook_seconds),
        hang_up_after=float(entries.hang_up_after),
        longest_batch=float(entries.longest_batch),
    )


def _command(text: str, place: Place, problems: dict[Place, Problem]) -> tuple[str, ...]:
    try:
        words = _split(text)
    except ValueError:
        problems[place] = Problem(tr("A quotation mark is not closed."), tr("Close it, or remove it."))
        return ()
    if words and not words[0].strip():
        problems[place] = Problem(tr("The command has no program."), tr("Write its path first."))
    return words


def _split(text: str) -> tuple[str, ...]:
    """Take a line apart as a shell does; on Windows a backslash is part of a path."""
    reader = shlex.shlex(text, posix=True, punctuation_chars=False)
    reader.whitespace_split, reader.commenters = True, ""
    if sys.platform == "win32":
        reader.escape = ""
    return tuple(reader)


# -- usual schedules ---------------------------------------------------------------------------------------------------


def usual() -> Sequence[tuple[str, Entries]]:
    """Return what many people want, by name, to begin with."""
    day = HoursEntry("06:00", "22:00")
    office = RuleEntry(number=15, hours=HoursEntry("08:00", "18:00", WORKDAYS))
    evening = RuleEntry(number=1, hourly=True, hours=HoursEntry("18:00", "23:00", WORKDAYS))
    weekend = RuleEntry(number=2, hourly=True, hours=HoursEntry("08:00", "22:00", WEEKEND))
    return (
        (tr("Every 15 minutes by day"), Entries(rules=(RuleEntry(number=15, hours=day),))),
        (tr("Every hour, day and night"), Entries(rules=(RuleEntry(number=1, hourly=True),))),
        (tr("Office hours, evenings and weekends"), Entries(rules=(office, evening, weekend))),
        (tr("Three times a day"), Entries(rules=(RuleEntry(Kind.AT, times="07:00 12:30 18:00"),))),
        (tr("When the network comes up"), Entries(on_start=True, on_network=True)),
        (tr("Only by hand"), Entries()),
    )
