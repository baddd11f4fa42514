"""The next runs and why, for whoever looks, also beside another process that keeps the schedules. Blocks."""

from collections.abc import Iterable
from datetime import datetime

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.schedule.agenda import Pause, Plan, Surroundings, decide
from etrn_gui.domain.schedule.calendar import next_runs
from etrn_gui.domain.schedule.ledger import Run
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.domain.schedule.standing import REMEMBERED, Standing, standing
from etrn_gui.domain.schedule.words import in_words, why
from etrn_gui.flush.schedule.network import can_reach
from etrn_gui.flush.schedule.planner import Machine
from etrn_gui.flush.schedule.roster import in_force, key_of, recall, scheduled
from etrn_gui.storage.journal import Journal

NEXT_RUNS = 5


@frozen
class Outlook:
    """One queue's schedule as it stands."""

    profile: str
    queue: Queue
    schedule: Schedule
    words: str
    """The schedule in words."""
    plan: Plan
    """The next run."""
    why: str
    """Why the next run is when it is."""
    grid: tuple[datetime, ...]
    """The next due times of the schedule, with their zone, whatever keeps them from being runs."""
    standing: Standing
    pause: Pause | None
    under_way: Run | None
    last: Run | None
    """The newest row of the ledger."""


def outlook(journal: Journal, profiles: Iterable[Profile], machine: Machine) -> tuple[Outlook, ...]:
    """Return how every queue with a schedule stands; nothing is written."""
    now, zone, state = machine.clock.now(), machine.zone(), machine.network.state()
    known, pauses = journal.memories.all(), journal.memories.pauses()
    under_way = {(run.profile, run.node): run for run in journal.runs.passing()}
    found = []
    for profile, queue in scheduled(profiles):
        key, schedule = key_of(profile, queue), profile.schedule_of(queue)
        remembered = recall(profile, queue, known.get(key), now)
        pause, resumed = in_force(pauses, key, now)
        seed, since = "|".join(key), max(remembered.counts_from, resumed)
        stands = standing(journal.flushes.past(*key, REMEMBERED), now, seed, since)
        here = Surroundings(
            now=now, zone=zone, online=can_reach(profile.host, state), pause=pause, running=key in under_way
        )
        plan = decide(schedule, seed, remembered.memory, stands, here).plan
        found.append(
            Outlook(
                profile=profile.name,
                queue=queue,
                schedule=schedule,
                words=in_words(schedule),
                plan=plan,
                why=why(plan, stands, zone, pause.until if pause else None),
                grid=next_runs(schedule, now, zone, NEXT_RUNS),
                standing=stands,
                pause=pause,
                under_way=under_way.get(key),
                last=next(iter(journal.runs.of_queue(key, 1)), None),
            )
        )
    return tuple(found)
