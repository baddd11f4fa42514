"""What a schedule is made of. Minutes are counted from midnight by the clock on the wall; days from Monday = 0."""

from etrn_gui.domain.frozen import frozen

DAY = 24 * 60
ALL_DAYS = (0, 1, 2, 3, 4, 5, 6)
LEAST_JITTER, MOST_JITTER = 0, 3600
PRIORITIES = range(1, 10)


@frozen
class Hours:
    """A window of the day, from `start` until before `end`; one that ends before it starts ends on the next day.

    `days` are those on which it starts.
    """

    start: int = 0
    end: int = DAY
    days: tuple[int, ...] = ALL_DAYS

    @property
    def length(self) -> int:
        """Minutes from start to end by the clock on the wall."""
        return self.end - self.start if self.end > self.start else self.end + DAY - self.start

    @property
    def whole_day(self) -> bool:
        """Whether it is from midnight to midnight."""
        return (self.start, self.end) == (0, DAY)

    def holds(self, minute: int, weekday: int) -> bool:
        """Tell whether the clock on the wall stands within the window."""
        if self.end > self.start:
            return self.start <= minute < self.end and weekday in self.days
        began_yesterday = minute < self.end and (weekday - 1) % 7 in self.days
        return began_yesterday or (minute >= self.start and weekday in self.days)


@frozen
class Every:
    """Every so many minutes, on a grid that begins anew when the window begins."""

    minutes: int
    hours: Hours = Hours()


@frozen
class Times:
    """At times of the day, minutes from midnight."""

    times: tuple[int, ...]
    days: tuple[int, ...] = ALL_DAYS


@frozen
class Cron:
    """A cron expression with five fields; it was checked when it was read."""

    expression: str


Rule = Every | Times | Cron


@frozen
class Schedule:
    """When one queue is asked for. Several rules together give each part of the week a frequency of its own."""

    rules: tuple[Rule, ...] = ()
    on_start: bool = False
    """Once when the program starts."""
    on_network: bool = False
    """Once when the network comes up."""
    on_interface: tuple[str, ...] = ()
    """Names of interfaces (such as a VPN's) that ask for a run when they come up."""
    quiet: tuple[Hours, ...] = ()
    """Hours in which nothing is asked."""
    jitter: int = 0
    """Seconds by which a run may begin later than its grid, never as late as the next; the grid itself stays."""
    priority: int = 5
    """1 is asked first, 9 last, among queues that are due together."""
    open: tuple[Hours, ...] = ()
    """Hours in which the provider's link may be used; empty: always. Comes from the profile's link."""

    @property
    def asks(self) -> bool:
        """Whether it asks for anything at all; an empty schedule leaves it to a person."""
        return bool(self.rules or self.on_start or self.on_network or self.on_interface)


NO_SCHEDULE = Schedule()
"""Asks for nothing: the queue is left to a person."""
