"""The next runs and why, and what became of those before."""

import os
from collections.abc import Sequence
from datetime import UTC, datetime

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import Frame
from etrn_gui.cli.moments import utc
from etrn_gui.cli.rows import alarm_fields, alarm_line, in_words
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.schedule.calendar import local
from etrn_gui.domain.schedule.ledger import Run, RunState
from etrn_gui.domain.schedule.text import clauses
from etrn_gui.domain.schedule.words import cause_in_words, moment, reason_in_words
from etrn_gui.flush.schedule.clock import SystemClock
from etrn_gui.flush.schedule.network import InterfaceNetwork
from etrn_gui.flush.schedule.overview import Outlook, outlook
from etrn_gui.flush.schedule.planner import Machine
from etrn_gui.flush.schedule.zone import system_zone
from etrn_gui.flush.silence import find_alarm
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.profile_file import Configuration
from etrn_gui.storage.receiver_mark import ReceiverMark, is_alive

ROWS = 20
"""Rows of the ledger that --json prints for each queue, where --ledger names no number."""
NOBODY = "No program keeps the schedules now. Start one with: etrnctl schedule --run, or open the window."


def show(
    frame: Frame, configuration: Configuration, name: str | None, nodes: Sequence[NodeName], rows: int
) -> ExitCode:
    """Print how each queue with a schedule stands."""
    if problem := frame.folder.make():
        return frame.fail(ExitCode.CONFIG, problem)
    profiles = [profile for profile in configuration.profiles if name in (None, profile.name)]
    machine = Machine(SystemClock(), InterfaceNetwork(), system_zone)
    with Journal(frame.folder.journal) as journal:
        holder = journal.lease.holder()
        master = holder if holder and is_alive(holder) else None
        found = [one for one in outlook(journal, profiles, machine) if not nodes or one.queue.node in nodes]
        for one in found:
            silent = find_alarm(journal, one.profile, str(one.queue.node), ReceiverMark(frame.folder.data))
            told = alarm_fields(one.profile, str(one.queue.node), silent) if silent else None
            frame.output.event({**outlook_fields(one, machine, master), "alarm": told})
            frame.output.text(*outlook_lines(one, machine))
            if silent:
                frame.output.text(f"  alarm  {alarm_line(one.profile, one.queue.node.display, silent)}")
            _ledger(frame, journal, one, rows or (ROWS if frame.output.json else 0))
    if not found:
        frame.output.note("No queue has a schedule. Set one with: etrnctl schedule PROFILE QUEUE --set 'every 15 min'.")
    else:
        kept = f"{process_of(master)[0].upper()}{process_of(master)[1:]} keeps the schedules." if master else NOBODY
        frame.output.note(f"etrnctl: {kept}")
    return ExitCode.OK


def _ledger(frame: Frame, journal: Journal, one: Outlook, rows: int) -> None:
    if rows:
        for run in reversed(journal.runs.of_queue((one.profile, str(one.queue.node)), rows)):
            frame.output.event(run_fields(run, journal), f"  {run_line(run)}")


def outlook_fields(one: Outlook, machine: Machine, master: str | None) -> dict[str, object]:
    """Return a queue's schedule as the fields of its JSON object."""
    return {
        "event": "schedule",
        "profile": one.profile,
        "queue": str(one.queue.node),
        "schedule": list(clauses(one.queue.schedule)),
        "words": one.words,
        "next": None if one.plan.at is None else utc(one.plan.at),
        "cause": str(one.plan.cause),
        "reasons": [str(reason) for reason in one.plan.reasons],
        "why": one.why,
        "runs": [run.isoformat() for run in one.grid],
        "zone": str(machine.zone()),
        "priority": one.schedule.priority,
        "under_way": one.under_way is not None,
        "stopped": one.standing.stopped,
        "paused": one.pause is not None,
        "paused_until": utc(one.pause.until) if one.pause and one.pause.until is not None else None,
        "master": master,
    }


def outlook_lines(one: Outlook, machine: Machine) -> list[str]:
    """Write a queue's schedule for a person."""
    zone = machine.zone()
    at = "no run" if one.plan.at is None else moment(one.plan.at, zone)
    lines = [f"{one.profile} {one.queue.node.display}: {one.words}", f"  next  {at}. {one.why}"]
    if one.grid:
        shown = ", ".join(f"{run:%a %H:%M}" for run in one.grid)
        lines.append(f"  then  {shown} ({zone})")
    if one.last:
        lines.append(f"  last  {_state(one.last)}, {moment(one.last.entry.last, zone)}")
    return lines


def _state(run: Run) -> str:
    entry = run.entry
    times = f" {entry.count} times" if entry.count > 1 else ""
    return f"{in_words(entry.state)}{times}" + (f": {reason_in_words(entry.reason)}" if entry.reason else "")


def _told(run: Run) -> str:
    """Say why it was due and what became of it; the reason of a run that was carried out is why it was due."""
    entry = run.entry
    if entry.state is RunState.DONE and entry.reason:
        return f"{cause_in_words(entry.cause)} ({reason_in_words(entry.reason)}); {in_words(entry.state)}"
    return f"{cause_in_words(entry.cause)}; {_state(run)}"


def run_fields(run: Run, journal: Journal) -> dict[str, object]:
    """Return a row of the ledger as the fields of its JSON object; the hooks' output with it."""
    entry = run.entry
    batch = journal.runs.batch(run.batch) if run.batch is not None else None
    return {
        "event": "run",
        "id": run.id,
        "profile": run.profile,
        "queue": run.node,
        "state": str(entry.state),
        "cause": str(entry.cause),
        "reason": str(entry.reason),
        "words": _told(run),
        "text": entry.text,
        "due": utc(entry.first),
        "last": utc(entry.last),
        "count": entry.count,
        "begun": utc(run.claimed),
        "ended": None if run.ended is None else utc(run.ended),
        "flush": run.flush,
        "process": run.master.partition("@")[0],
        "link": None
        if batch is None
        else {"state": batch.link, "before": batch.before_output, "after": batch.after_output},
    }


def run_line(run: Run) -> str:
    """Write a row of the ledger for a person."""
    entry = run.entry
    first, last = (local(at, UTC).astimezone() for at in (entry.first, entry.last))
    when = _short(first) if entry.count == 1 or first == last else f"{_short(first)} to {_short(last)}"
    flush = f"  flush {run.flush}" if run.flush is not None else ""
    text = f", {entry.text}" if entry.text else ""
    return f"{when}  {run.profile} {run.node}: {_told(run)}{text}{flush}"


def _short(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S")


def process_of(name: str) -> str:
    """Say which process a name is of."""
    number = name.partition("@")[0]
    return "this process" if number == str(os.getpid()) else f"process {number}"
