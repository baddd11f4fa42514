"""Pausing, resuming and setting schedules. Whoever keeps them follows at once."""

import re
import shlex
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import Frame
from etrn_gui.cli.moments import local, utc
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.domain.schedule.text import parse_clock, parse_schedule
from etrn_gui.domain.schedule.words import in_words
from etrn_gui.storage.journal import Journal, PauseRow
from etrn_gui.storage.profile_file import Configuration

_LENGTH = re.compile(r"([0-9]{1,6})\s*(m|min|h|d|w)")
_UNITS = {"m": "minutes", "min": "minutes", "h": "hours", "d": "days", "w": "weeks"}
NO_END = "on"


def pause(frame: Frame, profile: str, nodes: Sequence[NodeName], text: str) -> ExitCode:
    """Pause everything, a profile, or some of its queues."""
    now = time.time()
    until = None if text.strip().lower() == NO_END else parse_until(text, now)
    if isinstance(until, Problem):
        return frame.fail(ExitCode.USAGE, until)
    if problem := frame.folder.make():
        return frame.fail(ExitCode.CONFIG, problem)
    with Journal(frame.folder.journal) as journal:
        for node in nodes or ("",):
            journal.memories.pause(profile, str(node), now, until)
    end = "until it is resumed" if until is None else f"until {local(until)}"
    fields = {"event": "paused", **_what(profile, nodes), "until": None if until is None else utc(until)}
    frame.output.event(fields, f"Paused {_named(profile, nodes)} {end}.")
    return ExitCode.OK


def resume(frame: Frame, profile: str, nodes: Sequence[NodeName]) -> ExitCode:
    """End the pauses of everything, a profile, or some of its queues, and let what stopped begin again."""
    if problem := frame.folder.make():
        return frame.fail(ExitCode.CONFIG, problem)
    with Journal(frame.folder.journal) as journal:
        for node in nodes or ("",):
            journal.memories.resume(profile, str(node), time.time())
        still = [row for row in journal.memories.pauses() if _holds_on(row, profile)]
    frame.output.event({"event": "resumed", **_what(profile, nodes)}, f"Resumed {_named(profile, nodes)}.")
    for row in still:
        command = (
            f"etrnctl schedule {shlex.quote(row.profile)} --resume" if row.profile else "etrnctl schedule --resume"
        )
        frame.output.note(f"etrnctl: {_named(row.profile, ())} stay paused. Resume them with: {command}")
    return ExitCode.OK


def _holds_on(row: PauseRow, profile: str) -> bool:
    """Tell whether a pause of everything, or of the whole profile, outlasts what was resumed."""
    holds = row.pause is not None and row.pause.holds(time.time())
    return holds and not row.node and row.profile in ("", profile)


def schedule(
    frame: Frame, configuration: Configuration, name: str | None, nodes: Sequence[NodeName], texts: Sequence[str]
) -> ExitCode:
    """Give queues of a profile a new schedule; no clauses: none."""
    profile = configuration.profile(name) if name else None
    if profile is None:
        return frame.fail(
            ExitCode.USAGE, Problem("The profile is missing.", "Name the profile whose queues are meant.")
        )
    read = parse_schedule(texts)
    if not isinstance(read, Schedule):
        places = (replace(problem, place=problem.place.replace("clause", "--set")) for problem in read)
        return frame.fail(ExitCode.USAGE, *places)
    if problem := frame.profile_file.save(configuration.with_profile(_with_schedule(profile, nodes, read))):
        return frame.fail(ExitCode.TEMPFAIL, problem)
    fields = {"event": "saved", **_what(profile.name, nodes), "words": in_words(read)}
    frame.output.event(fields, f"{profile.name} {', '.join(map(str, nodes)) or 'all queues'}: {in_words(read)}.")
    return ExitCode.OK


def _with_schedule(profile: Profile, nodes: Sequence[NodeName], new: Schedule) -> Profile:
    queues = (replace(one, schedule=new) if not nodes or one.node in nodes else one for one in profile.queues)
    return replace(profile, queues=tuple(queues))


def parse_until(text: str, now: float) -> float | Problem:
    """Read a length (`30m`, `2h`, `7d`), a time of the day that comes next, or a moment in ISO 8601 (local time)."""
    text = text.strip().lower()
    try:
        until = _until(text, now)
    except (ValueError, OverflowError, OSError):
        remedy = "Write 30m, 2h, 7d, 08:00, 2026-11-24T08:00, or on for a pause without end."
        return Problem(f"“{text}” is not a time.", remedy, "--pause")
    if until <= now:
        return Problem(f"“{text}” is past already.", "Write a moment to come.", "--pause")
    return until


def _until(text: str, now: float) -> float:
    if length := _LENGTH.fullmatch(text):
        return now + timedelta(**{_UNITS[length[2]]: int(length[1])}).total_seconds()
    minute = parse_clock(text)
    if isinstance(minute, Problem):
        return datetime.fromisoformat(text).timestamp()
    today = datetime.fromtimestamp(now).astimezone().replace(tzinfo=None, hour=0, minute=0, second=0, microsecond=0)
    comes = (today + timedelta(days=day, minutes=minute) for day in (0, 1))
    return next(at for day in comes if (at := day.timestamp()) > now)


def _what(profile: str, nodes: Sequence[NodeName]) -> dict[str, object]:
    return {"profile": profile or None, "queues": [str(node) for node in nodes]}


def _named(profile: str, nodes: Sequence[NodeName]) -> str:
    if not profile:
        return "all schedules"
    return f"{profile} {', '.join(map(str, nodes))}" if nodes else f"all schedules of {profile}"
