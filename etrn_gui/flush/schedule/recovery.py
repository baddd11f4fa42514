"""What a master that died has left: each of its runs is told, and none is silent. Blocks."""

from collections.abc import Callable, Collection

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Flush, FlushState, Trigger
from etrn_gui.domain.outcome import Answer, Outcome
from etrn_gui.domain.schedule.ledger import Reason, Run, RunState
from etrn_gui.domain.schedule.words import end_in_words
from etrn_gui.flush import advice
from etrn_gui.storage.journal import Ending, Journal
from etrn_gui.storage.journal.memories import Key

LOOKED_AT = 10
"""Flushes of a queue among which the one of a run is found."""
_UNHEARD = frozenset({Outcome.CANCELLED, Outcome.NO_ANSWER})
"""Answers that nobody gave; a flush's tracker may have written them for the dead before we look."""


@frozen
class Left:
    """What was found. The queues in `owed` were never asked: their runs are made up for."""

    owed: frozenset[Key]
    told: int


def recover(journal: Journal, now: float, mine: Collection[int], is_alive: Callable[[str], bool]) -> Left:
    """Tell the end of every run under way that is not one of `mine`, from what the journal knows of its flush."""
    left = [run for run in journal.runs.passing() if run.id not in mine]
    endings = [_ending(journal, run, now, is_alive(run.master)) for run in left]
    if endings:
        journal.runs.end(endings, now)
    owed = {(run.profile, run.node) for run, end in zip(left, endings, strict=True) if end.state is RunState.SKIPPED}
    return Left(frozenset(owed), len(left))


def _ending(journal: Journal, run: Run, now: float, hangs: bool) -> Ending:
    """A master that only hangs may still ask: its runs are unknown until it says what came of them."""
    flush = _flush_of(journal, run) if run.entry.state is RunState.ASKING else None
    number = flush.id if flush else None
    if run.entry.state is RunState.ASKING and hangs:
        return Ending(run.id, RunState.UNKNOWN, Reason.MASTER_DIED, flush=number)
    if flush and flush.answer and flush.answer.outcome is Outcome.BLOCKED:
        return Ending(run.id, RunState.BLOCKED, Reason.CANNOT_RECEIVE, flush.answer.advice, number)
    if flush and flush.answer and flush.answer.outcome not in _UNHEARD:
        return Ending(run.id, RunState.DONE, text=end_in_words(flush.answer.outcome), flush=number)
    if flush and flush.state is FlushState.ASKING:
        _release(journal, flush, now)
    never_asked = flush is None or flush.asked is None
    state = RunState.SKIPPED if never_asked else RunState.UNKNOWN
    return Ending(run.id, state, Reason.MASTER_DIED, flush=number)


def _flush_of(journal: Journal, run: Run) -> Flush | None:
    """Find the flush that a run opened before its master died."""
    found = journal.flushes.of_queue(run.profile, run.node, LOOKED_AT)
    return next((one for one in found if one.trigger is Trigger.SCHEDULE and one.opened >= run.claimed), None)


def _release(journal: Journal, flush: Flush, now: float) -> None:
    """Answer for the dead, so that the queue need not wait for them."""
    never = flush.asked is None
    answer = (
        Answer(Outcome.CANCELLED, advice=advice.ABANDONED)
        if never
        else Answer(Outcome.NO_ANSWER, advice=advice.ABANDONED_ASKED)
    )
    journal.flushes.record_answer(flush.id, answer, now)
