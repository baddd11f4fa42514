"""What is to be done about one queue now, and when to look again: a pure function of what is known.

Every due time of the grid is told exactly once: it begins a run, or an entry says what became of it. What was missed is
owed, and paid by one run; the grid itself never moves.
"""

from dataclasses import dataclass, field, replace
from datetime import tzinfo

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.schedule.calendar import allowed, chance, next_allowed, next_due, starts_at
from etrn_gui.domain.schedule.ledger import Cause, Entry, Reason, RunState
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.domain.schedule.standing import CLOCK_TOLERANCE, Standing

GRACE = 90.0
"""Seconds by which a run may begin late and still be on time."""
SETTLE = 30.0
"""Seconds, up to twice as many, that the network or the computer is given after it came up."""
MOMENTS = 30.0
"""Seconds for which a flush, whoever asked for it, stands for what becomes due."""
MOST_COUNTED = 20_000
"""Due times that are counted one by one after an absence; later ones lie uncounted between the first and the last."""


@frozen
class Memory:
    """What lasts of one queue's schedule; `claimed` is when the last run began."""

    seen: float
    """Every due time up to here has been told in the ledger."""
    era: int = 0
    """Grows when the clock is put back: due times then come a second time, and are others."""
    claimed: float | None = None
    owed: float | None = None
    """Since when a run is owed: for missed due times, or for an event."""
    owed_cause: Cause = Cause.CATCH_UP
    owed_reason: Reason = Reason.NONE


@frozen
class Surroundings:
    """What a decision depends on besides the queue itself."""

    now: float
    zone: tzinfo
    online: bool = True
    """Whether this provider can be reached at all as far as this machine knows."""
    settled: float = 0.0
    """When the network, or the computer, has been up long enough to ask: 30 to 60 s after it came."""
    pause: "Pause | None" = None
    running: bool = False
    """Whether a run of this queue is under way."""


@frozen
class Pause:
    """A person's pause. `until` None: until it is resumed."""

    since: float
    until: float | None = None

    def holds(self, at: float) -> bool:
        """Tell whether the pause is in force."""
        return self.until is None or at < self.until


@frozen
class Dues:
    """Due times between two moments."""

    first: float
    last: float
    count: int
    previous: float
    """The one before the last; the last itself where it stands alone."""


@frozen
class Plan:
    """When the next run begins and why then; `at` is None where no time can be named."""

    at: float | None
    cause: Cause = Cause.GRID
    reasons: tuple[Reason, ...] = ()
    """What moved it, or keeps it from coming."""


@frozen
class Decision:
    """What comes of one look at a queue."""

    memory: Memory
    plan: Plan
    entries: tuple[Entry, ...] = ()
    """What is to be written into the ledger."""
    run: Entry | None = None
    """The run that is to begin now."""
    look: float | None = None
    """When to look again if nothing else happens."""


def settles(since: float, seed: str, settle: float = SETTLE) -> float:
    """Return when to ask after the network, the computer or the program came up: 30 to 60 s later, by `seed`."""
    return since + settle * (1 + chance(seed, since))


def note(memory: Memory, cause: Cause, here: Surroundings, schedule: Schedule, text: str = "") -> Decision:
    """Take in an event that asks for a run: program start, network or interface up. It begins when all is settled."""
    event = Entry(RunState.SKIPPED, cause, here.now, here.now, 1, Reason.NONE, text)
    why = _kept_from_events(here, schedule, memory)
    if why is not None:
        state = RunState.MERGED if why is Reason.CATCHING_UP else RunState.SKIPPED
        return Decision(memory, Plan(None), (replace(event, state=state, reason=why),))
    return Decision(replace(memory, owed=here.now, owed_cause=cause, owed_reason=Reason.NONE), Plan(None))


def _kept_from_events(here: Surroundings, schedule: Schedule, memory: Memory) -> Reason | None:
    if here.pause and here.pause.holds(here.now):
        return Reason.PAUSED
    if not allowed(schedule, here.now, here.zone):
        return Reason.QUIET
    return Reason.CATCHING_UP if memory.owed is not None else None


def decide(schedule: Schedule, seed: str, memory: Memory, standing: Standing, here: Surroundings) -> Decision:
    """Look at one queue. `seed` names it, so that its jitter is the same in every process."""
    look = _Look(schedule, seed, standing, here, _with_clock(memory, here.now))
    look.tell_dues()
    look.pay()
    plan = look.plan()
    return Decision(look.memory, plan, tuple(look.entries), look.run, look.next_look(plan))


def _with_clock(memory: Memory, now: float) -> Memory:
    """Begin anew where the clock was put back by more than a correction: nobody knows what was missed before."""
    if memory.seen <= now + CLOCK_TOLERANCE:
        return memory
    return Memory(now, memory.era + 1, owed=now, owed_cause=Cause.CATCH_UP, owed_reason=Reason.SET_BACK)


@dataclass
class _Look:
    """One look, as it goes on."""

    schedule: Schedule
    seed: str
    standing: Standing
    here: Surroundings
    memory: Memory
    entries: list[Entry] = field(default_factory=list)
    run: Entry | None = None
    due: float | None = None
    """The next due time of the grid, once those that have come are told."""

    # -- the due times that have come ----------------------------------------------------------------------------------

    def tell_dues(self) -> None:
        """Tell every due time that has come: the late ones as missed, the last one on time as a run."""
        late, fresh = self._arrived()
        if late:
            self._tell(late, late=True)
        if fresh:
            self._tell(fresh, late=False)

    def _arrived(self) -> tuple[Dues | None, Dues | None]:
        """Find the due times that came since the last look: those that are late by now, and those on time."""
        late: Dues | None = None
        fresh: Dues | None = None
        now = self.here.now
        at = next_due(self.schedule, self.memory.seen, self.here.zone)
        counted = 0
        while at is not None and (begins := self._begins(at)) <= now:
            if begins < now - GRACE:
                late = _add(late, at)
            else:
                fresh = _add(fresh, at)
            counted += 1
            following = at if counted < MOST_COUNTED else max(at, now - GRACE - self.schedule.jitter)
            at = next_due(self.schedule, following, self.here.zone)
        self.due = at
        return late, fresh

    def _begins(self, due: float) -> float:
        return starts_at(self.schedule, due, self.seed, self.here.zone)

    def _tell(self, dues: Dues, *, late: bool) -> None:
        self.memory = replace(self.memory, seen=dues.last)
        state, reason = self._fate(dues.last, late=late)
        if state is None:
            self._begin(Cause.GRID, dues.last)
            if dues.count > 1:
                before = Entry(
                    RunState.MERGED, Cause.GRID, dues.first, dues.previous, dues.count - 1, Reason.CATCHING_UP
                )
                self.entries.append(before)
            return
        self.entries.append(Entry(state, Cause.GRID, dues.first, dues.last, dues.count, reason))
        if reason in _OWING and self.memory.owed is None:
            self.memory = replace(self.memory, owed=dues.first, owed_cause=Cause.CATCH_UP, owed_reason=reason)

    def _fate(self, due: float, *, late: bool) -> tuple[RunState | None, Reason]:
        """Say what becomes of a due time; a state of None: it begins a run."""
        here, standing = self.here, self.standing
        if standing.stopped:
            return RunState.SKIPPED, Reason.STOPPED
        if here.pause and here.pause.holds(here.now):
            return RunState.SKIPPED, Reason.PAUSED
        if here.running or standing.asking:
            return RunState.MERGED, Reason.RUNNING
        if standing.retry is not None and (due < standing.retry or here.now < standing.retry):
            return RunState.MERGED, Reason.LATER
        if late:
            return RunState.MERGED, Reason.MISSED
        if not here.online:
            return RunState.BLOCKED, Reason.OFFLINE
        if standing.not_before is not None and due < standing.not_before:
            return RunState.SKIPPED, Reason.SILENT
        if self._just_asked():
            return RunState.MERGED, Reason.JUST_ASKED
        if here.now < here.settled:
            return RunState.MERGED, Reason.SETTLING
        return None, Reason.NONE

    def _just_asked(self) -> bool:
        asked = self.standing.asked
        return asked is not None and abs(self.here.now - asked) < MOMENTS

    def _begin(self, cause: Cause, due: float, reason: Reason = Reason.NONE) -> None:
        """Begin a run; it stands for whatever was owed."""
        self.run = Entry(RunState.CLAIMED, cause, due, due, 1, reason)
        self.memory = Memory(self.memory.seen, self.memory.era, claimed=self.here.now)

    # -- what is owed ----------------------------------------------------------------------------------------------

    def pay(self) -> None:
        """Begin the run that is owed, or drop it where it makes no sense any more."""
        if self.run:
            return
        if self.memory.owed is not None and self._drop():
            self.memory = Memory(self.memory.seen, self.memory.era, self.memory.claimed)
        at, cause, _ = self._owed()
        if cause is not None and at is not None and at <= self.here.now and self._may_ask():
            self._begin(cause, self.here.now, Reason.LATER if cause is Cause.RETRY else self.memory.owed_reason)

    def _drop(self) -> bool:
        """Tell whether what is owed is settled without a run, and write down why."""
        here, standing, memory = self.here, self.standing, self.memory
        reason = None
        if standing.stopped:
            reason = Reason.STOPPED
        elif here.pause and here.pause.holds(here.now):
            reason = Reason.PAUSED
        elif self._retry() is not None:
            reason = Reason.LATER
        elif here.running or standing.asking:
            reason = Reason.RUNNING
        elif self._was_asked_since():
            reason = Reason.CATCHING_UP
        if reason is None or memory.owed is None:
            return False
        state = RunState.SKIPPED if reason in (Reason.STOPPED, Reason.PAUSED) else RunState.MERGED
        self.entries.append(Entry(state, memory.owed_cause, memory.owed, memory.owed, 1, reason))
        return True

    def _was_asked_since(self) -> bool:
        """Tell whether a flush, whoever asked for it, came after all that is owed."""
        asked, memory = self.standing.asked, self.memory
        return asked is not None and max(memory.owed or 0.0, memory.seen) < asked <= self.here.now

    def _owed(self) -> tuple[float | None, Cause | None, tuple[Reason, ...]]:
        """Return when the run that is owed may begin, its cause (None: none is owed), and what it waits for."""
        here, standing = self.here, self.standing
        if standing.stopped:
            return None, None, ()
        retry = self._retry()
        if retry is not None:
            at, cause, reasons = max(retry, here.settled), Cause.RETRY, [Reason.LATER]
        elif self.memory.owed is not None:
            at, cause, reasons = max(self.memory.owed, here.settled), self.memory.owed_cause, [self.memory.owed_reason]
        else:
            return None, None, ()
        reasons += [Reason.SETTLING] if here.settled > here.now else []
        opens = next_allowed(self.schedule, max(at, here.now), here.zone)
        reasons += [Reason.QUIET] if opens is None or opens > max(at, here.now) else []
        begins = opens if opens is not None and opens > max(at, here.now) else at
        return (None if opens is None else begins), cause, tuple(reason for reason in reasons if reason)

    def _retry(self) -> float | None:
        """Return when to ask again; None once that try has begun, whatever came of it."""
        retry, claimed = self.standing.retry, self.memory.claimed
        if retry is not None and self._came_up_since():
            retry = min(retry, self.here.settled)
        return retry if claimed is None or retry is None or claimed < retry else None

    def _came_up_since(self) -> bool:
        """Tell whether the network came up after a provider was not reached: then there is no reason to wait longer."""
        standing = self.standing
        unreached = standing.outcome is Outcome.UNREACHABLE and standing.asked is not None
        return unreached and self.here.settled - 2 * SETTLE > (standing.asked or 0.0)

    def _may_ask(self) -> bool:
        here = self.here
        paused = here.pause is not None and here.pause.holds(here.now)
        return here.online and not (paused or here.running or self.standing.asking or self._just_asked())

    # -- what comes next ---------------------------------------------------------------------------------------------

    def plan(self) -> Plan:
        """Say when the next run begins, and why then."""
        here, standing = self.here, self.standing
        if self.run:
            return Plan(here.now, self.run.cause, (self.run.reason,) if self.run.reason else ())
        if standing.stopped:
            return Plan(None, Cause.GRID, (Reason.STOPPED,))
        if here.pause and here.pause.holds(here.now):
            return self._paused(here.pause)
        at, cause, reasons = self._owed()
        if cause is not None:
            if not here.online:
                return Plan(None, cause, (*reasons, Reason.OFFLINE))
            return Plan(None if at is None else max(at, here.now), cause, reasons)
        return self._on_grid()

    def _paused(self, pause: Pause) -> Plan:
        if pause.until is None:
            return Plan(None, Cause.GRID, (Reason.PAUSED,))
        due = next_due(self.schedule, max(pause.until, self.memory.seen) - 1, self.here.zone)
        return Plan(due, Cause.GRID, (Reason.PAUSED,))

    def _on_grid(self) -> Plan:
        due = self.due
        reasons = [Reason.RUNNING] if self.here.running or self.standing.asking else []
        held = self.standing.not_before
        if due is not None and held is not None and due < held:
            due = next_due(self.schedule, held - 1, self.here.zone)
            reasons.append(Reason.SILENT)
        reasons += [] if self.here.online else [Reason.OFFLINE]
        return Plan(None if due is None else self._begins(due), Cause.GRID, tuple(reasons))

    def next_look(self, plan: Plan) -> float | None:
        """Return when something may change by time alone."""
        here = self.here
        moments = [None if self.due is None else self._begins(self.due), plan.at]
        moments += [here.pause.until] if here.pause else []
        if self._just_asked():
            moments.append((self.standing.asked or here.now) + MOMENTS)
        later = [moment for moment in moments if moment is not None and moment > here.now]
        return min(later, default=None)


_OWING = frozenset({Reason.MISSED, Reason.OFFLINE, Reason.SETTLING})


def _add(dues: Dues | None, at: float) -> Dues:
    return Dues(at, at, 1, at) if dues is None else Dues(dues.first, at, dues.count + 1, dues.last)
