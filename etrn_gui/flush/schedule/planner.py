"""What the schedules' master decides: looks at the queues whose time has come and writes what becomes of them.

Everything here blocks and runs in a thread, one call at a time. A tick costs what is due in it, however many queues and
however long a history there are.
"""

import heapq
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import tzinfo

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.schedule.agenda import SETTLE, Decision, Memory, Surroundings, decide, note, settles
from etrn_gui.domain.schedule.calendar import local
from etrn_gui.domain.schedule.ledger import Cause, Reason
from etrn_gui.domain.schedule.ledger import Entry as LedgerEntry
from etrn_gui.domain.schedule.standing import CLOCK_TOLERANCE, REMEMBERED, standing
from etrn_gui.flush.schedule.clock import Clock
from etrn_gui.flush.schedule.network import Network, NetworkState, can_reach
from etrn_gui.flush.schedule.recovery import recover
from etrn_gui.flush.schedule.roster import Entry, in_force, key_of, recall, scheduled
from etrn_gui.storage.journal import Batch, Change, Journal, PauseRow
from etrn_gui.storage.journal.memories import Key
from etrn_gui.storage.journal.runs import KEPT
from etrn_gui.storage.receiver_mark import is_alive

BEAT = 5.0
"""Seconds between two heart-beats of the lease."""
WOKE = 20.0
"""Seconds by which the clock on the wall may run ahead of the monotonic one before it counts as sleep."""
ZONE_LASTS = 60.0
"""Seconds for which a look at the time zone is good."""

TIDY_AFTER = 3600.0
"""Seconds without a jump of the clock before old rows are dropped: one that is put right again costs no history."""
TIDY_EVERY = 86_400.0


@frozen
class Machine:
    """What this machine tells of time and network."""

    clock: Clock
    network: Network
    zone: Callable[[], tzinfo]
    is_alive: Callable[[str], bool] = is_alive
    """Whether the process of that name still runs."""


@frozen
class Claim:
    """A run that is this master's to carry out."""

    run: int
    profile: Profile
    queue: Queue
    entry: LedgerEntry
    priority: int

    @property
    def key(self) -> Key:
        """The queue's name among all."""
        return key_of(self.profile, self.queue)


@frozen
class Tick:
    """What came of one look around."""

    is_master: bool
    claims: tuple[Claim, ...] = ()
    look: float | None = None
    """When the next queue is to be looked at."""
    left_up: tuple[Batch, ...] = ()
    """Links that a dead master left up."""


class Planner:
    """Plans every queue of one data folder, while it holds the lease."""

    def __init__(self, journal: Journal, machine: Machine, name: str, *, settle: float = SETTLE) -> None:
        """`name` is this process's (storage/receiver_mark.receiver_name); `settle`: agenda.SETTLE."""
        self._journal, self._machine, self._name, self._settle = journal, machine, name, settle
        clock = machine.clock
        self._profiles: tuple[Profile, ...] = ()
        self._changed = True
        self._owed: frozenset[Key] = frozenset()
        self._entries: dict[Key, Entry] = {}
        self._heap: list[tuple[float, int, Key]] = []
        self._number = 0
        self._running: dict[Key, int] = {}
        self._ended: deque[Key] = deque()
        self._pauses: list[PauseRow] = []
        self._revision = 0
        self._beaten: float | None = None
        self._is_master = False
        self._ticks = 0
        self._drift = clock.now() - clock.monotonic()
        self._woke = clock.now()
        self._came_up = 0.0
        self._seen: NetworkState | None = None
        self._zone, self._zone_looked = machine.zone(), clock.monotonic()
        self._tidied: float | None = None

    # -- called from the loop; they only leave word -----------------------------------------------------------------

    def configure(self, profiles: Iterable[Profile]) -> None:
        """Take the profiles as they are now; the next tick follows them."""
        self._profiles, self._changed = tuple(profiles), True

    def ended(self, keys: Iterable[Key]) -> None:
        """Hear that runs of these queues have ended."""
        self._ended.extend(keys)

    def start_over(self) -> None:
        """Look at everything anew, as if the lease had just been taken: the journal failed during a run."""
        self._is_master = False

    # -- one tick ---------------------------------------------------------------------------------------------------

    def tick(self, *, overslept: bool = False) -> Tick:
        """Look around once; `overslept`: much later than was meant.

        Raises JournalFault where the journal fails; the next tick then tries again.
        """
        now = self._machine.clock.now()
        self._notice_jumps(now, overslept=overslept)
        self._notice_zone(now)
        left_up = self._keep_lease(now)
        self._ticks += 1
        if not self._is_master:
            return Tick(is_master=False)
        touched = self._touched(now)
        events = self._events(now)
        keys = sorted({*events, *touched, *self._due(now)})
        claims = self._look_at([key for key in keys if key in self._entries], events, now)
        if claims is None:
            self._is_master = False
            return Tick(is_master=False)
        self._tidy(now)
        return Tick(True, tuple(claims), self._heap[0][0] if self._heap else None, left_up)

    def release(self) -> None:
        """Give the lease back."""
        self._is_master = False
        self._beaten = None
        self._journal.lease.release(self._name)

    def _tidy(self, now: float) -> None:
        """Drop what is too old in the ledger: once a day, a little in each tick until nothing is left."""
        beat = self._machine.clock.monotonic()
        rests = self._tidied is not None and beat - self._tidied < TIDY_EVERY
        if rests or now - self._woke < TIDY_AFTER:
            return
        if not self._journal.runs.forget(now - KEPT):
            self._tidied = beat

    def _notice_jumps(self, now: float, *, overslept: bool) -> None:
        """See that the computer slept or that its clock was put: all is then given time to settle."""
        drift = now - self._machine.clock.monotonic()
        if overslept or drift - self._drift > WOKE or self._drift - drift > CLOCK_TOLERANCE:
            self._woke = now
            self._look_at_all()
        self._drift = drift

    def _notice_zone(self, now: float) -> None:
        """See that the time zone was changed: the clock on the wall then stands elsewhere."""
        beat = self._machine.clock.monotonic()
        if beat - self._zone_looked < ZONE_LASTS:
            return
        found, before = self._machine.zone(), self._zone
        self._zone, self._zone_looked = found, beat
        if (str(found), local(now, found).utcoffset()) != (str(before), local(now, before).utcoffset()):
            self._look_at_all()

    def _keep_lease(self, now: float) -> tuple[Batch, ...]:
        beat = self._machine.clock.monotonic()
        if self._is_master and self._beaten is not None and beat - self._beaten < BEAT:
            return ()
        was_master, self._is_master = self._is_master, self._journal.lease.take(self._name, now, self._machine.is_alive)
        self._beaten = beat
        return self._arrive(now) if self._is_master and not was_master else ()

    def _arrive(self, now: float) -> tuple[Batch, ...]:
        """Become the master: tell what the one before left, and know every queue anew."""
        left = recover(self._journal, now, frozenset(self._running.values()), self._other_is_alive)
        self._entries, self._changed, self._owed = {}, True, left.owed
        self._revision = self._journal.flushes.last_revision()
        return tuple(batch for batch in self._journal.runs.open_batches() if not self._other_is_alive(batch.master))

    def _other_is_alive(self, name: str) -> bool:
        return name != self._name and self._machine.is_alive(name)

    # -- what may have changed --------------------------------------------------------------------------------------

    def _touched(self, now: float) -> set[Key]:
        """Find the queues that something new is known of."""
        touched = self._follow_profiles(now) if self._changed else set()
        while self._ended:
            key = self._ended.popleft()
            self._running.pop(key, None)
            touched.add(key)
        while page := self._journal.flushes.after(self._revision):
            self._revision = page[-1].revision
            changed = {(flush.profile, str(flush.node)) for flush in page}
            for key in changed & self._entries.keys():
                self._entries[key].past = None
            touched |= changed
        pauses = self._journal.memories.pauses()
        if pauses != self._pauses:
            self._pauses = pauses
            touched |= set(self._entries)
        return touched

    def _follow_profiles(self, now: float) -> set[Key]:
        """Take in and drop queues as the profiles have them; what was never asked is owed."""
        self._changed = False
        known = self._journal.memories.all()
        wanted = {key_of(profile, queue): (profile, queue) for profile, queue in scheduled(self._profiles)}
        gone = [Change(key, None) for key in known if key not in wanted]
        if gone:
            self._journal.runs.settle(self._name, gone, now)
        entries: dict[Key, Entry] = {}
        for key, (profile, queue) in wanted.items():
            remembered = recall(profile, queue, known.get(key), now)
            if key in self._owed and remembered.memory.owed is None:
                remembered = replace(remembered, memory=_owing(remembered.memory, now))
            entries[key] = Entry(profile, queue, profile.schedule_of(queue), remembered, known.get(key))
        self._entries, self._heap, self._owed = entries, [], frozenset()
        return set(entries)

    def _look_at_all(self) -> None:
        for entry in self._entries.values():
            self._put_down(entry, 0.0)

    def _events(self, now: float) -> dict[Key, list[tuple[Cause, str]]]:
        """Find what asks for a run: the program's start, the network, an interface."""
        state, before = self._machine.network.state(), self._seen
        self._seen = state
        came_up = before is not None and state.up and not before.up
        new = state.interfaces - before.interfaces if before else frozenset()
        if before is not None and before.up != state.up:
            self._came_up = now if came_up else self._came_up
            self._look_at_all()
        watched = {name for entry in self._entries.values() for name in entry.schedule.on_interface}
        if new & watched:
            self._came_up = now
        started = self._ticks == 1
        if not (started or came_up or new):
            return {}
        found = {key: _asked_by(entry, started, came_up, new) for key, entry in self._entries.items()}
        return {key: events for key, events in found.items() if events}

    def _due(self, now: float) -> list[Key]:
        found = []
        while self._heap and self._heap[0][0] <= now:
            look, _, key = heapq.heappop(self._heap)
            if key in self._entries and self._entries[key].look == look:
                found.append(key)
        return found

    # -- looking ----------------------------------------------------------------------------------------------------

    def _look_at(
        self, keys: Sequence[Key], events: dict[Key, list[tuple[Cause, str]]], now: float
    ) -> list[Claim] | None:
        """Decide about some queues and write it down; None where the lease is lost."""
        looks = [(self._entries[key], *self._decide(self._entries[key], events.get(key, ()), now)) for key in keys]
        changes = [
            Change(entry.key, entry.remembered, entries, decision.run)
            for entry, decision, entries, changed in looks
            if changed
        ]
        runs = self._journal.runs.settle(self._name, changes, now) if changes else []
        if runs is None:
            return None
        numbers = iter(runs)
        claims = [self._claim(entry, decision.run, next(numbers)) for entry, decision, *_ in looks if decision.run]
        for entry, decision, *_ in looks:
            entry.written = entry.remembered
            self._put_down(entry, decision.look)
        return claims

    def _decide(
        self, entry: Entry, events: Sequence[tuple[Cause, str]], now: float
    ) -> tuple[Decision, tuple[LedgerEntry, ...], bool]:
        before, here = entry.remembered, self._here(entry, now)
        memory = before.memory
        told: list[LedgerEntry] = []
        for cause, text in events:
            noted = note(memory, cause, here, entry.schedule, text)
            memory = noted.memory
            told += noted.entries
        if entry.past is None:
            entry.past = self._journal.flushes.past(*entry.key, REMEMBERED)
        _, resumed = in_force(self._pauses, entry.key, now)
        entry.standing = standing(entry.past, now, entry.seed, max(before.counts_from, resumed))
        decision = decide(entry.schedule, entry.seed, memory, entry.standing, here)
        entry.plan = decision.plan
        entry.remembered = replace(before, memory=decision.memory)
        entries = (*told, *decision.entries)
        return decision, entries, bool(entries or decision.run or entry.remembered != entry.written)

    def _here(self, entry: Entry, now: float) -> Surroundings:
        state = self._seen or self._machine.network.state()
        pause, _ = in_force(self._pauses, entry.key, now)
        return Surroundings(
            now=now,
            zone=self._zone,
            online=can_reach(entry.profile.host, state),
            settled=max(settles(since, entry.profile.name, self._settle) for since in (self._woke, self._came_up)),
            pause=pause,
            running=entry.key in self._running,
        )

    def _claim(self, entry: Entry, run: LedgerEntry, number: int) -> Claim:
        self._running[entry.key] = number
        return Claim(number, entry.profile, entry.queue, run, entry.schedule.priority)

    def _put_down(self, entry: Entry, look: float | None) -> None:
        entry.look = look
        if look is not None:
            self._number += 1
            heapq.heappush(self._heap, (look, self._number, entry.key))


def _owing(memory: Memory, now: float) -> Memory:
    return replace(memory, owed=now, owed_cause=Cause.CATCH_UP, owed_reason=Reason.MASTER_DIED)


def _asked_by(entry: Entry, started: bool, came_up: bool, interfaces: frozenset[str]) -> list[tuple[Cause, str]]:
    schedule = entry.schedule
    found = [(Cause.START, "")] if started and schedule.on_start else []
    found += [(Cause.NETWORK, "")] if came_up and schedule.on_network else []
    return found + [(Cause.INTERFACE, name) for name in schedule.on_interface if name in interfaces]
