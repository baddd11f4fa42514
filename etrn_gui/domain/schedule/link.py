"""The link to a provider, where it is not simply there: when it may be used, and how it is brought up and down."""

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.schedule.rules import Hours


@frozen
class Link:
    """What is done before and after a batch of scheduled flushes. Commands are run as they are, without a shell."""

    open: tuple[Hours, ...] = ()
    """Hours in which scheduled flushes may ask; asking stops when they end. Empty: always."""
    before: tuple[str, ...] = ()
    """The command that brings the link up (dial), with its arguments; empty: none."""
    after: tuple[str, ...] = ()
    """The command that takes the link down (hang up)."""
    hook_seconds: float = 120.0
    """How long either command may take."""
    hang_up_after: float = 30.0
    """Seconds without mail after which the link is taken down."""
    longest_batch: float = 0.0
    """Seconds after which asking stops and the link is taken down, mail or not; 0: no limit."""

    @property
    def has_hooks(self) -> bool:
        """Whether a command brings it up or takes it down."""
        return bool(self.before or self.after)


PLAIN_LINK = Link()
"""A link that is simply there."""
