"""Schedules in plain words, for a person: what it says, when the next runs are, and why then."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.schedule.agenda import Plan
from etrn_gui.domain.schedule.calendar import local
from etrn_gui.domain.schedule.ledger import Cause, Reason
from etrn_gui.domain.schedule.rules import ALL_DAYS, Cron, Every, Hours, Rule, Schedule, Times
from etrn_gui.domain.schedule.standing import Standing
from etrn_gui.domain.schedule.text import clock, day_ranges

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NEVER = "Only by hand"


def in_words(schedule: Schedule) -> str:
    """Say the whole schedule in one line: `Every 15 min, 06:00-22:00, Monday to Friday; when the program starts`."""
    parts = [rule_in_words(rule) for rule in schedule.rules]
    parts += ["when the program starts"] if schedule.on_start else []
    parts += ["when the network comes up"] if schedule.on_network else []
    parts += [f"when {name} comes up" for name in schedule.on_interface]
    if not parts:
        return NEVER
    parts += [f"quiet {hours_in_words(hours)}" for hours in schedule.quiet]
    parts += [f"up to {duration(schedule.jitter)} later by chance"] if schedule.jitter else []
    parts += [f"only while the link is open ({', '.join(map(hours_in_words, schedule.open))})"] if schedule.open else []
    text = "; ".join(parts)
    return text[0].upper() + text[1:]


def rule_in_words(rule: Rule) -> str:
    """Say one rule."""
    match rule:
        case Every(minutes, hours):
            return f"every {duration(minutes * 60)}" + ("" if hours == Hours() else f", {hours_in_words(hours)}")
        case Times(times, days):
            return f"at {_listed([clock(minute) for minute in times])}" + _on_days(days)
        case Cron(expression):
            from cronsim import CronSim

            said = CronSim(expression, datetime(2024, 1, 1)).explain()  # noqa: DTZ001 - its words need no moment
            return f"{said[0].lower()}{said[1:]} (cron {expression})"


def hours_in_words(hours: Hours) -> str:
    """Say a window of the day."""
    span = "" if hours.whole_day else f"{clock(hours.start)}-{clock(hours.end)}"
    days = "" if hours.days == ALL_DAYS else days_in_words(hours.days)
    return ", ".join(part for part in (span, days) if part) or "all day"


def days_in_words(days: tuple[int, ...]) -> str:
    """Say days: `Monday to Friday`, `Saturday and Sunday`."""
    named: list[str] = []
    for first, last in day_ranges(days):
        named += [DAYS[day] for day in (first, last)][: 1 + (last > first)] if last - first < 2 else []
        named += [f"{DAYS[first]} to {DAYS[last]}"] if last - first >= 2 else []
    return _listed(named)


def _on_days(days: tuple[int, ...]) -> str:
    return "" if days == ALL_DAYS else f", {days_in_words(days)}"


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def duration(seconds: float) -> str:
    """Say a length of time: `90 s`, `15 min`, `2 h`, `1 h 30 min`."""
    whole = round(seconds)
    if whole < 60 or (whole < 600 and whole % 60):
        return f"{whole} s"
    minutes = round(whole / 60)
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def moment(at: float, zone: tzinfo) -> str:
    """Say a moment with its time zone: `Mon 23 Nov 2026, 13:30 CET`."""
    shown = local(at, zone)
    return f"{DAYS[shown.weekday()][:3]} {shown.day} {_MONTHS[shown.month - 1]} {shown.year}, {shown:%H:%M} {shown:%Z}"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_CAUSES = {
    Cause.GRID: "by the schedule",
    Cause.RETRY: "another try",
    Cause.CATCH_UP: "one run for all that was missed",
    Cause.START: "because the program started",
    Cause.NETWORK: "because the network came up",
    Cause.INTERFACE: "because an interface came up",
}

_REASONS = {
    Reason.NONE: "",
    Reason.MISSED: "nobody was there: the program did not run, the computer slept, or its clock was put forward",
    Reason.SET_BACK: "the computer's clock was put back",
    Reason.OFFLINE: "there is no network",
    Reason.SETTLING: "the network or the computer has only just come up; asking waits 30 to 60 s",
    Reason.CATCHING_UP: "another run stands for it",
    Reason.LATER: "the provider could not do it, and is asked again later",
    Reason.SILENT: "the last flushes brought nothing, so it asks less often",
    Reason.STOPPED: "the schedule has stopped, because the provider refuses",
    Reason.PAUSED: "schedules are paused",
    Reason.QUIET: "quiet hours, or the link is closed",
    Reason.RUNNING: "a run was still under way",
    Reason.JUST_ASKED: "asked moments before",
    Reason.WINDOW_CLOSED: "the link's window closed first",
    Reason.HOOK_FAILED: "the link could not be brought up",
    Reason.CANNOT_RECEIVE: "something on this side stood in the way",
    Reason.MASTER_DIED: "the program that ran the schedules ended in the middle",
    Reason.REMOVED: "the queue or its schedule was removed",
    Reason.CANCELLED: "stopped before anything was asked",
}


def cause_in_words(cause: Cause) -> str:
    """Say what makes a run due."""
    return _CAUSES[cause]


def end_in_words(outcome: Outcome) -> str:
    """Say how a run that was carried out ended where the provider did not take it; empty where it did."""
    return "" if outcome.accepted else str(outcome).replace("_", " ")


def reason_in_words(reason: Reason) -> str:
    """Say a reason of the ledger."""
    return _REASONS[reason]


def why(plan: Plan, standing: Standing, zone: tzinfo, pause_until: float | None = None) -> str:
    """Say why the next run is when it is, in a sentence or two."""
    said = [_why(reason, standing, zone, pause_until) for reason in plan.reasons]
    if plan.cause is not Cause.GRID and Reason.LATER not in plan.reasons:
        said.insert(0, _CAUSES[plan.cause])
    if not said:
        said = ["the next due time of the schedule" if plan.at is not None else "nothing is due by itself"]
    text = "; ".join(said)
    return text[0].upper() + text[1:] + "."


def _why(reason: Reason, standing: Standing, zone: tzinfo, pause_until: float | None) -> str:
    special: dict[Reason, Callable[[], str]] = {
        Reason.STOPPED: lambda: _stopped(standing),
        Reason.LATER: lambda: _later(standing),
        Reason.SILENT: lambda: f"{standing.silent} flushes in a row brought nothing, so it asks less often",
        Reason.PAUSED: lambda: "paused until " + (moment(pause_until, zone) if pause_until else "somebody resumes it"),
        Reason.OFFLINE: lambda: "there is no network; one run follows 30 to 60 s after it is back",
        Reason.RUNNING: lambda: "a run is under way",
    }
    return special[reason]() if reason in special else _REASONS[reason]


def _stopped(standing: Standing) -> str:
    answer, said = _outcome(standing), f" (“{standing.text}”)" if standing.text else ""
    remedy = "Mend it, then resume the schedule or flush by hand"
    if standing.refusals == 1:
        return f"stopped: the provider answered “{answer}” once{said}. {remedy}"
    return f"stopped: the provider answered “{answer}” {standing.refusals} times in a row{said}. {remedy}"


def _later(standing: Standing) -> str:
    answer, times = _outcome(standing), standing.later
    if times == 1:
        return f"the last answer was “{answer}”, once; it is asked again with growing waits"
    return f"the last answer was “{answer}”, {times} times in a row; it is asked again with growing waits"


def _outcome(standing: Standing) -> str:
    return str(standing.outcome).replace("_", " ") if standing.outcome else ""
