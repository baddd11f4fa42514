"""What earlier flushes of a queue teach, as a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from etrn_gui.domain.frozen import frozen

if TYPE_CHECKING:
    from etrn_gui.domain.habit import Alarm, Habit


@frozen
class Learnt:
    """What is known of one queue beside its latest flush; a guess, and to be worded as one."""

    habit: Habit | None = None
    alarm: Alarm | None = None
