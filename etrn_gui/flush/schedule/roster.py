"""The queues that have a schedule, with what is remembered of each, and the pauses that hold."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from math import inf

from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.schedule.agenda import Memory, Pause, Plan
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.domain.schedule.standing import Past, Standing
from etrn_gui.domain.schedule.text import clauses
from etrn_gui.storage.journal import PauseRow, Remembered
from etrn_gui.storage.journal.memories import Key

NOT_LOOKED = Plan(None)


@dataclass(slots=True)
class Entry:
    """One queue with a schedule."""

    profile: Profile
    queue: Queue
    schedule: Schedule
    remembered: Remembered
    written: Remembered | None = None
    """What the journal has of it."""
    past: Sequence[Past] | None = None
    """Its latest flushes; None: to be read again."""
    look: float | None = None
    """When it is to be looked at again."""
    plan: Plan = NOT_LOOKED
    standing: Standing = field(default_factory=Standing)

    @property
    def key(self) -> Key:
        """Its profile's name and its node."""
        return key_of(self.profile, self.queue)

    @property
    def seed(self) -> str:
        """Its name, for everything that is left to chance."""
        return "|".join(self.key)


def key_of(profile: Profile, queue: Queue) -> Key:
    """Return the name of a queue among all."""
    return profile.name, str(queue.node)


def scheduled(profiles: Iterable[Profile]) -> list[tuple[Profile, Queue]]:
    """Return the queues that ask for themselves."""
    return [(profile, queue) for profile in profiles for queue in profile.queues if queue.schedule.asks]


def recall(profile: Profile, queue: Queue, known: Remembered | None, now: float) -> Remembered:
    """Return what is remembered of a queue; a schedule that was changed begins now, a changed provider is forgiven."""
    text = "; ".join(clauses(queue.schedule))
    provider = f"{profile.endpoint} {profile.tls} {profile.user}"
    if known is None:
        return Remembered(text, provider, 0.0, Memory(now))
    found = known
    if known.clauses != text:
        begun = Memory(now, known.memory.era, known.memory.claimed)
        found = replace(found, clauses=text, memory=begun, counts_from=now)
    if known.provider != provider:
        found = replace(found, provider=provider, counts_from=now)
    return found


def in_force(rows: Sequence[PauseRow], key: Key, now: float) -> tuple[Pause | None, float]:
    """Return the pause that holds for a queue the longest, and when it was resumed last."""
    about = [row for row in rows if row.covers(key)]
    pauses = [row.pause for row in about if row.pause and row.pause.holds(now)]
    longest = max(pauses, key=lambda pause: inf if pause.until is None else pause.until, default=None)
    return longest, max((row.resumed for row in about), default=0.0)
