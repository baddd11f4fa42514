"""What earlier flushes of a queue teach, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etrn_gui.domain.habit import Alarm, Habit


@dataclass(frozen=True, slots=True)
class Learnt:
    """What is known of one queue beside its latest flush; a guess, and to be worded as one."""

    habit: Habit | None = None
    alarm: Alarm | None = None
