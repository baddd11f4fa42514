"""How a schedule goes, in words: the next run and why then, what became of due times, pauses, and who keeps it all."""

from collections.abc import Sequence
from datetime import tzinfo

from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.schedule.agenda import Plan
from etrn_gui.domain.schedule.ledger import Cause, Entry, Reason, Run, RunState
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.domain.schedule.standing import Standing
from etrn_gui.ui.bridge import Batch, Keeper, Outlook, PauseRow
from etrn_gui.ui.formats import clock_text, duration_text
from etrn_gui.ui.machinery import said
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.queue import outcome_words
from etrn_gui.ui.wording.schedule import ScheduleWords, in_words, moment_words, unplanned_words

DAY = 86_400.0


def schedule_words(schedule: Schedule, outlook: Outlook | None, now: float, zone: tzinfo) -> ScheduleWords:
    """Say how a queue's schedule stands; without an outlook that is not known yet, or there is none."""
    if outlook is None:
        return unplanned_words(schedule)
    tone, line = _next_line(outlook, now)
    why = why_words(outlook.plan, outlook.standing, zone, outlook.pause.until if outlook.pause else None)
    resumable = outlook.pause is not None or outlook.standing.stopped
    return ScheduleWords(tone, in_words(outlook.schedule), line, why, resumable)


def _next_line(outlook: Outlook, now: float) -> tuple[Tone, str]:
    plan = outlook.plan
    if outlook.under_way:
        return Tone.BUSY, tr("asking by schedule now")
    if outlook.standing.stopped:
        return Tone.BAD, tr("stopped: the provider refuses")
    if outlook.pause:
        return Tone.WARN, _paused_line(outlook.pause.until, now)
    if plan.at is None:
        offline = Reason.OFFLINE in plan.reasons
        return (Tone.WARN, tr("waits for the network")) if offline else (Tone.IDLE, tr("nothing due by the clock"))
    return _tone(plan), _with_reason(plan, next_text(plan.at, now))


def _paused_line(until: float | None, now: float) -> str:
    if until is None:
        return tr("paused until you resume it")
    return tr("paused until {when}").format(when=clock_text(until, now))


def _tone(plan: Plan) -> Tone:
    held = {Reason.LATER, Reason.SILENT, Reason.OFFLINE}
    return Tone.WARN if held & set(plan.reasons) else Tone.IDLE


def _with_reason(plan: Plan, text: str) -> str:
    more = {
        Reason.LATER: tr("{next} · another try"),
        Reason.SILENT: tr("{next} · less often: nothing came"),
        Reason.OFFLINE: tr("{next} · no network"),
        Reason.MISSED: tr("{next} · makes up for missed runs"),
        Reason.SET_BACK: tr("{next} · the clock was put back"),
        Reason.MASTER_DIED: tr("{next} · makes up for a run that broke off"),
        Reason.QUIET: tr("{next} · after the quiet hours"),
        Reason.SETTLING: tr("{next} · the network settles"),
        Reason.RUNNING: tr("{next} · a run is under way"),
    }
    found = next((more[reason] for reason in plan.reasons if reason in more), "{next}")
    return found.format(next=text)


def next_text(at: float, now: float) -> str:
    """Say a moment to come and how far it is: `next 15:30, in 4 min`."""
    if at <= now:
        return tr("next within a minute")
    if at - now >= DAY:
        return tr("next {when}").format(when=clock_text(at, now))
    return tr("next {when}, in {time}").format(when=clock_text(at, now), time=duration_text(at - now, whole=True))


def status_line(outlooks: Sequence[Outlook], now: float) -> str:
    """Say for the foot of the window which queue comes next; empty where none does by itself."""
    coming = [one for one in outlooks if one.plan.at is not None and not one.under_way]
    soonest = min(coming, key=lambda one: one.plan.at or now, default=None)
    if soonest is None or soonest.plan.at is None:
        return ""
    queue = visible(soonest.queue.node.display)
    return tr("{queue}: {next}").format(queue=queue, next=next_text(soonest.plan.at, now))


# -- why ---------------------------------------------------------------------------------------------------------------


def cause_words(cause: Cause) -> str:
    """Say what makes a run due."""
    return {
        Cause.GRID: tr("by the schedule"),
        Cause.RETRY: tr("another try"),
        Cause.CATCH_UP: tr("one run for all that was missed"),
        Cause.START: tr("because the program started"),
        Cause.NETWORK: tr("because the network came up"),
        Cause.INTERFACE: tr("because an interface came up"),
    }[cause]


def reason_words(reason: Reason) -> str:
    """Say a reason of the ledger."""
    return {
        Reason.NONE: "",
        Reason.MISSED: tr(
            "nobody was there: the program did not run, the computer slept, or its clock was put forward"
        ),
        Reason.SET_BACK: tr("the computer's clock was put back"),
        Reason.OFFLINE: tr("there is no network"),
        Reason.SETTLING: tr("the network or the computer has only just come up; asking waits 30 to 60 s"),
        Reason.CATCHING_UP: tr("another run stands for it"),
        Reason.LATER: tr("the provider could not do it, and is asked again later"),
        Reason.SILENT: tr("the last flushes brought nothing, so it asks less often"),
        Reason.STOPPED: tr("the schedule has stopped, because the provider refuses"),
        Reason.PAUSED: tr("schedules are paused"),
        Reason.QUIET: tr("quiet hours, or the link is closed"),
        Reason.RUNNING: tr("a run was still under way"),
        Reason.JUST_ASKED: tr("asked moments before"),
        Reason.WINDOW_CLOSED: tr("the link's window closed first"),
        Reason.HOOK_FAILED: tr("the link could not be brought up"),
        Reason.CANNOT_RECEIVE: tr("something on this side stood in the way"),
        Reason.MASTER_DIED: tr("the program that ran the schedules ended in the middle"),
        Reason.REMOVED: tr("the queue or its schedule was removed"),
        Reason.CANCELLED: tr("stopped before anything was asked"),
    }[reason]


def why_words(plan: Plan, standing: Standing, zone: tzinfo, pause_until: float | None = None) -> str:
    """Say why the next run is when it is, in a sentence or two."""
    told = [_why(reason, standing, zone, pause_until) for reason in plan.reasons if reason]
    if plan.cause is not Cause.GRID and Reason.LATER not in plan.reasons:
        told.insert(0, cause_words(plan.cause))
    if not told:
        told = [tr("the next due time of the schedule") if plan.at is not None else tr("nothing is due by itself")]
    text = tr("; ", "between reasons").join(told)
    return tr("{sentence}.").format(sentence=text[0].upper() + text[1:])


def _why(reason: Reason, standing: Standing, zone: tzinfo, pause_until: float | None) -> str:
    match reason:
        case Reason.STOPPED:
            return _stopped(standing)
        case Reason.LATER:
            text = tr(
                "the last answer was “{answer}”, %n time(s) in a row; it is asked again with growing waits",
                "",
                standing.later,
            )
            return text.format(answer=outcome_words(standing.outcome))
        case Reason.SILENT:
            return tr("%n flush(es) in a row brought nothing, so it asks less often", "", standing.silent)
        case Reason.PAUSED if pause_until:
            return tr("paused until {when}").format(when=moment_words(pause_until, zone))
        case Reason.PAUSED:
            return tr("paused until somebody resumes it")
        case Reason.OFFLINE:
            return tr("there is no network; one run follows 30 to 60 s after it is back")
        case Reason.RUNNING:
            return tr("a run is under way")
    return reason_words(reason)


def _stopped(standing: Standing) -> str:
    answer = outcome_words(standing.outcome)
    if standing.text:
        answer = tr("{answer}: {text}").format(answer=answer, text=visible(standing.text))
    text = tr("stopped: the provider answered “{answer}” %n time(s) in a row", "", standing.refusals)
    return tr("{stopped}. Mend it, then resume the schedule or flush by hand").format(
        stopped=text.format(answer=answer)
    )


# -- the ledger, pauses, and who keeps the schedules -------------------------------------------------------------------


def state_words(state: RunState) -> str:
    """Say what became of a due time."""
    return {
        RunState.CLAIMED: tr("waits for its turn"),
        RunState.ASKING: tr("asking"),
        RunState.DONE: tr("done"),
        RunState.MERGED: tr("merged"),
        RunState.SKIPPED: tr("skipped"),
        RunState.BLOCKED: tr("blocked"),
        RunState.UNKNOWN: tr("unknown"),
    }[state]


def entry_tone(entry: Entry) -> Tone:
    """Return what a row of the ledger feels like; a run that the provider did not take is done, but not well."""
    if entry.state is RunState.DONE and entry.text:
        return Tone.WARN
    return {
        RunState.CLAIMED: Tone.BUSY,
        RunState.ASKING: Tone.BUSY,
        RunState.DONE: Tone.GOOD,
        RunState.BLOCKED: Tone.BAD,
        RunState.UNKNOWN: Tone.WARN,
    }.get(entry.state, Tone.IDLE)


def entry_reason(entry: Entry) -> str:
    """Say why a due time ended as it did, with what was written about it."""
    reason = reason_words(entry.reason)
    if entry.state is RunState.DONE and entry.text:
        outcomes = {str(outcome).replace("_", " "): outcome for outcome in Outcome}
        known = outcomes.get(entry.text)
        ending = outcome_words(known) if known else visible(said(entry.text))
        return tr("{reason}; {ending}").format(reason=reason, ending=ending) if reason else ending
    more = visible(said(entry.text))
    return tr("{reason}: {more}").format(reason=reason, more=more) if reason and more else reason or more


def run_words(run: Run, zone: tzinfo, batch: Batch | None = None) -> str:
    """Say all of a row of the ledger, in sentences: when it was due and why, what became of it, and who did it."""
    entry = run.entry
    first, last = moment_words(entry.first, zone), moment_words(entry.last, zone)
    if entry.count == 1:
        due = tr("Due {when}, {cause}.").format(when=first, cause=cause_words(entry.cause))
    else:
        due = tr("Due %n time(s), from {first} to {last}, {cause}.", "", entry.count)
        due = due.format(first=first, last=last, cause=cause_words(entry.cause))
    reason = entry_reason(entry).removesuffix(".")
    state = tr("{state}: {reason}.") if reason else tr("{state}.")
    told = [due, _capital(state.format(state=state_words(entry.state), reason=reason))]
    process = visible(run.master.partition("@")[0])
    told.append(tr("The schedules were kept by process {process}.").format(process=process))
    if batch and batch.before_output:
        told.append(tr("The command that dials said: {text}").format(text=visible(batch.before_output)))
    if batch and batch.after_output:
        told.append(tr("The command that hangs up said: {text}").format(text=visible(batch.after_output)))
    return " ".join(told)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def pause_words(row: PauseRow, now: float) -> str:
    """Say what is paused, and until when."""
    until = row.pause.until if row.pause else None
    when = clock_text(until, now) if until else ""
    if row.node:
        text = tr("{queue} is paused until {when}.") if until else tr("{queue} is paused until you resume it.")
    elif row.profile:
        text = (
            tr("The schedules of {profile} are paused until {when}.")
            if until
            else tr("The schedules of {profile} are paused until you resume them.")
        )
    else:
        text = (
            tr("All schedules are paused until {when}.")
            if until
            else tr("All schedules are paused until you resume them.")
        )
    return text.format(queue=visible(row.node), profile=visible(row.profile), when=when)


def paused_line(rows: Sequence[PauseRow], now: float) -> str:
    """Say in few words that all schedules or some are paused, and until when the first of these pauses is."""
    whole = next((row for row in rows if not row.profile), None)
    pause = (whole or rows[0]).pause
    until = pause.until if pause else None
    if until is None:
        return tr("Paused until you resume") if whole else tr("Partly paused until you resume")
    text = tr("Paused until {when}") if whole else tr("Partly paused until {when}")
    return text.format(when=clock_text(until, now))


def keeper_words(keeper: Keeper) -> str:
    """Say which program keeps the schedules."""
    if keeper.here:
        return tr("This window keeps the schedules.")
    if keeper.process is None:
        return tr("No program keeps the schedules just now.")
    text = tr("Another program keeps the schedules: etrnctl schedule as a service (process {process}).")
    return text.format(process=keeper.process)
