"""What a provider usually brings, learnt from the journal: how much is likely still to come, and when silence is odd.

Everything here is a guess from earlier flushes of the same queue, and is to be worded as one.
"""

from collections.abc import Iterable, Sequence

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.outcome import Verdict

ENOUGH = 3
"""Flushes with mail from which something is learnt."""
MEMORY = 20
"""The latest flushes with mail that count: habits change."""
ALARMING = 3
"""Silent receipts in a row that are no chance any more."""


@frozen
class Habit:
    """How a queue usually empties."""

    flushes: int
    """How many flushes with mail it was learnt from."""
    messages: int
    """Messages of a usual flush (median)."""
    seconds: float
    """From ETRN to the last message (median)."""
    first_after: float
    """From ETRN to the first message (median)."""
    each: float
    """From one message to the next (median of the flushes' means)."""
    counts: tuple[int, ...] = ()
    """Messages of each of the flushes."""

    def expected(self, arrived: int) -> int:
        """Return how many come of a flush that has brought so many: the median of those that brought more; 0: none."""
        more = [count for count in self.counts or (self.messages,) if count > arrived]
        return round(_median(more)) if more else 0


@frozen
class Estimate:
    """What is likely still to come of an open flush. Never a fact: but for a promised count, it rests on habit."""

    arrived: int
    expected: int
    seconds_left: float

    @property
    def text(self) -> str:
        """Write `about 40 of 55, 3 min left`."""
        return f"about {self.arrived:,} of {self.expected:,}, {_duration(self.seconds_left)} left"


@frozen
class Evidence:
    """What is known of the time since mail has stayed out."""

    receiver: bool = True
    """Whether a receiver runs now, where one is expected."""
    from_provider: bool = False
    """The provider has connected to the receiver."""
    from_others: bool = False
    """Somebody else has."""
    refused: str = ""
    """The last refusal that the provider was given: code, text and remedy."""
    other_queues: bool = False
    """Other queues of the same provider have brought mail."""


@frozen
class Alarm:
    """Mail that usually comes stays out: since how many flushes, since when, and what may be the cause."""

    silent: int
    since: float
    """When the first of the silent flushes was asked."""
    causes: tuple[str, ...]
    """Whole sentences, the likeliest first."""


def learn(flushes: Iterable[Flush]) -> Habit | None:
    """Learn from the flushes of one queue, newest first; None while there are too few that brought mail."""
    brought = [flush for flush in flushes if _brought(flush)][:MEMORY]
    if len(brought) < ENOUGH:
        return None
    return Habit(
        flushes=len(brought),
        messages=round(_median(flush.arrived for flush in brought)),
        seconds=_median(_drained(flush) for flush in brought),
        first_after=_median(flush.first_after or 0.0 for flush in brought),
        each=_median(_pace(flush) for flush in brought),
        counts=tuple(flush.arrived for flush in brought),
    )


def _median(numbers: Iterable[float]) -> float:
    from statistics import median  # loads fractions and decimals, for a guess that the first window can wait for

    return median(numbers)


def _brought(flush: Flush) -> bool:
    return flush.state is FlushState.CLOSED and flush.arrived > 0 and flush.asked is not None


def _drained(flush: Flush) -> float:
    return max(0.0, (flush.last_arrival or 0.0) - (flush.asked or 0.0))


def _pace(flush: Flush) -> float:
    """Seconds from one message to the next; of a single message, from the ETRN to it."""
    if flush.arrived < 2 or flush.first_arrival is None or flush.last_arrival is None:
        return flush.first_after or 0.0
    return max(0.0, flush.last_arrival - flush.first_arrival) / (flush.arrived - 1)


def estimate(flush: Flush, habit: Habit | None, now: float) -> Estimate | None:
    """Guess what is still to come of a flush that brings mail; None where nothing can be said.

    The count is the promised one, else the usual one of flushes that brought more than this one has; the pace is the
    usual one at first, and this flush's own the more of it has come: the first messages may come in one burst.
    """
    if flush.state is FlushState.CLOSED or not flush.arrived or flush.last_arrival is None:
        return None
    expected = flush.promised or (habit.expected(flush.arrived) if habit else 0)
    each = _likely_pace(flush, habit)
    if expected <= flush.arrived or each is None:
        return None
    passed = max(0.0, now - flush.last_arrival)
    return Estimate(flush.arrived, expected, max(0.0, each * (expected - flush.arrived) - passed))


USUAL_WEIGHS = 1.0
"""Seconds that a flush must have run for its own pace to count as much as the usual one."""


def _likely_pace(flush: Flush, habit: Habit | None) -> float | None:
    """Seconds from one message to the next; None where nothing is known."""
    if flush.arrived < 2 or flush.first_arrival is None or flush.last_arrival is None:
        return habit.each if habit else None
    if habit is None:
        return _pace(flush)
    ran = flush.last_arrival - flush.first_arrival
    return (_pace(flush) * ran + habit.each * USUAL_WEIGHS) / (ran + USUAL_WEIGHS)


def alarm(flushes: Sequence[Flush], connections: int = 0, evidence: Evidence | None = None) -> Alarm | None:
    """Tell when mail of one queue stays out that usually comes; `flushes` newest first.

    `evidence` is what is known of the time since the first silent flush; `connections` alone is how many the provider
    has made to the receiver. A flush that was never asked, or whose verdict is open or unknown, says nothing; any other
    verdict than silent ends the row.
    """
    telling = [flush for flush in flushes if flush.verdict not in {None, Verdict.UNKNOWN}]
    silent = _leading_silence(telling)
    if len(silent) < ALARMING or not _usual(telling[len(silent) :]):
        return None
    since = silent[-1].asked or silent[-1].opened
    return Alarm(len(silent), since, causes(evidence or Evidence(from_provider=connections > 0)))


def _leading_silence(flushes: Sequence[Flush]) -> Sequence[Flush]:
    loud = (number for number, flush in enumerate(flushes) if flush.verdict is not Verdict.SILENT)
    return flushes[: next(loud, len(flushes))]


def _usual(earlier: Sequence[Flush]) -> bool:
    """Tell whether mail used to come: in at least every second flush, and often enough to call it usual."""
    asked = [flush for flush in earlier if flush.verdict is not Verdict.REFUSED][:MEMORY]
    with_mail = sum(flush.arrived > 0 for flush in asked)
    return with_mail >= ENOUGH and 2 * with_mail >= len(asked)


NO_RECEIVER = "No receiver is running on this data folder: nothing can be taken, or seen, until one is started."
REFUSED = "What the provider brings is refused: {said}"
ELSEWHERE = "The provider delivers this mail elsewhere, or holds it no more."
UNREACHED = (
    "The provider cannot reach this machine: the port is closed, or the router does not forward it any more.",
    "This machine's address has changed, and the provider still delivers to the old one.",
    ELSEWHERE,
)
NOT_THE_PROVIDER = (
    "Others can connect to this machine, but the provider does not: it still delivers to an address that is not this "
    "one any more.",
    "A firewall keeps the provider's address out.",
    ELSEWHERE,
)
REACHED = (
    "The provider connects but leaves no mail for this queue: look for refusals in the log.",
    ELSEWHERE,
)
OTHERS_COME = (
    "The provider's other queues bring mail, so the way is open: this queue is empty, or has been renamed there.",
    ELSEWHERE,
)


def causes(evidence: Evidence) -> tuple[str, ...]:
    """Name what may keep mail out, the likeliest first, by what is known."""
    if evidence.refused:
        return REFUSED.format(said=evidence.refused), ELSEWHERE
    if evidence.other_queues:
        return OTHERS_COME
    if not evidence.receiver:
        return NO_RECEIVER, *UNREACHED
    if evidence.from_provider:
        return REACHED
    return NOT_THE_PROVIDER if evidence.from_others else UNREACHED


def _duration(seconds: float) -> str:
    if seconds < 55:
        return f"{max(1, round(seconds))} s"
    if seconds < 55 * 60:
        return f"{round(seconds / 60)} min"
    return f"{round(seconds / 3600)} h"
