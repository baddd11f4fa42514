"""What the last flushes of a queue mean for its next one (etrn-facts: what the scheduler does with each outcome).

Refusals stop the schedule; *try later* and its like are asked again with growing patience; silence makes it rarer;
success makes all of it forgotten, whoever asked. What was cancelled or blocked on this side says nothing.
"""

from collections.abc import Callable, Sequence
from math import inf

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import FlushState
from etrn_gui.domain.outcome import Outcome, Verdict, as_shown
from etrn_gui.domain.schedule.calendar import chance

HOUR = 3600.0
STOPS_AFTER = {
    Outcome.NOT_ALLOWED: 3,
    Outcome.NEEDS_SIGN_IN: 3,
    Outcome.NEEDS_TLS: 3,
    Outcome.NOT_SUPPORTED: 3,
    Outcome.WRONG_FORM: 1,
    Outcome.SYNTAX: 1,
}
"""Refusals in a row after which a queue's schedule stops: asking again would change nothing."""
PATIENCE = {
    Outcome.TRY_LATER: 6 * HOUR,
    Outcome.PROVIDER_MISCONFIGURED: 6 * HOUR,
    Outcome.TLS_FAILED: 6 * HOUR,
    Outcome.UNREACHABLE: HOUR,
    Outcome.NO_ANSWER: HOUR,
}
"""The longest wait until the next try."""
FIRST_RETRY = 180.0
SPREAD = 0.2
"""A wait is longer by up to this part of itself, so that many queues do not come back together."""
LENGTHENS = ((12, HOUR), (6, 1800.0), (3, 900.0))
"""Silent flushes in a row, and the seconds between two runs from then on. A daily run is never held up."""
SLACK = 120.0
"""Seconds by which a due time may come sooner than that: a run may begin a little after its own due time."""
CLOCK_TOLERANCE = 600.0
"""Seconds by which a clock may be put back without what is written counting as of the future."""
REMEMBERED = 20
"""Flushes looked at: more than any of the counts above."""
ASKING_AT_MOST = 3660.0
"""Seconds after which a flush that has no answer has lost whoever asked."""

_NEUTRAL = frozenset({Outcome.CANCELLED, Outcome.BLOCKED})


@frozen
class Past:
    """What is to be known of an earlier flush of the queue."""

    opened: float
    state: FlushState
    outcome: Outcome | None
    verdict: Verdict | None
    arrived: int
    text: str
    """What the provider said."""


@frozen
class Standing:
    """Where a queue stands with its provider."""

    asked: float | None = None
    """When it was asked last."""
    asking: bool = False
    """Whether it is being asked now."""
    outcome: Outcome | None = None
    """The last outcome that counts."""
    text: str = ""
    """What the provider said with it."""
    refusals: int = 0
    stopped: bool = False
    later: int = 0
    """Times in a row that it was put off."""
    retry: float | None = None
    """When to ask again after being put off."""
    silent: int = 0
    not_before: float | None = None
    """Silence makes it rarer: due times before this are left out."""


def standing(flushes: Sequence[Past], now: float, seed: str, since: float = 0.0) -> Standing:
    """Read the latest flushes of a queue, newest first; those opened before `since` do not count."""
    known = [flush for flush in flushes if since <= flush.opened <= now + CLOCK_TOLERANCE]
    if not known:
        return Standing()
    counted = [flush for flush in known if flush.outcome is not None and flush.outcome not in _NEUTRAL]
    asked = max((flush.opened for flush in known if flush.outcome is not Outcome.BLOCKED), default=None)
    asking = any(flush.state is FlushState.ASKING and now - flush.opened < ASKING_AT_MOST for flush in known)
    if not counted:
        return Standing(asked=asked, asking=asking)
    last, outcome = counted[0], counted[0].outcome
    refusals = _in_a_row(counted, lambda flush: flush.outcome in STOPS_AFTER)
    later = _in_a_row(counted, _was_put_off)
    silent = _in_a_row([flush for flush in counted if not _is_open(flush)], _was_silent)
    pause = next((pause for least, pause in LENGTHENS if silent >= least), None)
    return Standing(
        asked=asked,
        asking=asking,
        outcome=outcome,
        text=as_shown(last.text),
        refusals=refusals,
        stopped=refusals >= _stops_after(outcome),
        later=later,
        retry=last.opened + wait(outcome, later, f"{seed}|{last.opened:.0f}") if later else None,
        silent=silent,
        not_before=last.opened + pause - SLACK if pause else None,
    )


def _stops_after(outcome: Outcome | None) -> float:
    return STOPS_AFTER.get(outcome, inf) if outcome else inf


def wait(outcome: Outcome | None, times: int, seed: str) -> float:
    """Return the seconds until the next try: three minutes, doubled with each time in a row, spread a little."""
    longest = PATIENCE[outcome] if outcome else HOUR
    plain = min(FIRST_RETRY * 2.0 ** (min(times, 20) - 1), longest)
    return min(plain * (1 + SPREAD * chance(seed, times)), longest)


def _in_a_row(flushes: Sequence[Past], counts: Callable[[Past], bool]) -> int:
    found = 0
    for flush in flushes:
        if not counts(flush):
            break
        found += 1
    return found


def _was_put_off(flush: Past) -> bool:
    """A question whose answer was not heard is put off, too, unless mail came all the same."""
    return flush.outcome in PATIENCE and flush.arrived == 0


def _is_open(flush: Past) -> bool:
    """Accepted, and the receipt is not written yet: it says nothing about silence."""
    return flush.verdict is None and flush.outcome is not None and flush.outcome.accepted and flush.arrived == 0


def _was_silent(flush: Past) -> bool:
    return flush.verdict is Verdict.SILENT
