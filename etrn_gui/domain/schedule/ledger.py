"""The ledger of schedules: what became of every due time, and why."""

from enum import StrEnum

from etrn_gui.domain.frozen import frozen


class RunState(StrEnum):
    """Where a run stands. The first two are passing; one whose master died while it asked is unknown, never silent."""

    CLAIMED = "claimed"
    ASKING = "asking"
    DONE = "done"
    MERGED = "merged"
    SKIPPED = "skipped"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"

    @property
    def passing(self) -> bool:
        """Whether the run is still under way."""
        return self in (RunState.CLAIMED, RunState.ASKING)


class Cause(StrEnum):
    """What made a run due."""

    GRID = "grid"
    RETRY = "retry"
    CATCH_UP = "catch_up"
    START = "start"
    NETWORK = "network"
    INTERFACE = "interface"


class Reason(StrEnum):
    """Why a due time was not a run of its own, or why the next run is when it is."""

    NONE = ""
    MISSED = "missed"
    """Nobody was there: the program did not run, the computer slept, or the clock was put forward."""
    SET_BACK = "set_back"
    """The clock was put back by more than minutes."""
    OFFLINE = "offline"
    SETTLING = "settling"
    """The network has only just come, or the computer has only just woken."""
    CATCHING_UP = "catching_up"
    """A run that is due anyway, or one that is about to catch up, stands for it."""
    LATER = "later"
    """The provider could not do it, so it is asked again with growing patience."""
    SILENT = "silent"
    """Several flushes in a row brought nothing."""
    STOPPED = "stopped"
    """The provider refuses; asking again would change nothing."""
    PAUSED = "paused"
    QUIET = "quiet"
    """Quiet hours, or hours in which the link is closed."""
    RUNNING = "running"
    JUST_ASKED = "just_asked"
    """Asked moments before, by whomever."""
    WINDOW_CLOSED = "window_closed"
    """The link's window closed, or the batch had its time, before this queue came to its turn."""
    HOOK_FAILED = "hook_failed"
    """The command that brings the link up failed."""
    CANNOT_RECEIVE = "cannot_receive"
    """Something on this side stood in the way: the receiver, the keyring."""
    MASTER_DIED = "master_died"
    REMOVED = "removed"
    """The queue, its schedule or its profile is no longer there."""
    CANCELLED = "cancelled"
    """The program ended, or a person stopped it, before anything was asked."""


@frozen
class Entry:
    """Due times of one queue that share their fate. `first` and `last` are the same for a single one."""

    state: RunState
    cause: Cause
    first: float
    last: float
    count: int = 1
    reason: Reason = Reason.NONE
    text: str = ""
    """More about it, in words: an interface's name, a hook's complaint."""


@frozen
class Run:
    """A row of the ledger."""

    id: int
    revision: int
    """Grows with every change of any row."""
    profile: str
    node: str
    entry: Entry
    master: str
    claimed: float
    """When the row was written."""
    ended: float | None
    flush: int | None
    """The flush that came of it."""
    batch: int | None
    """The batch it belonged to, with the output of its hooks."""
