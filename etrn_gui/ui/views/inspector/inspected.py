"""What the inspector shows of one row, and from whom it asks for it."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.domain.message import Reading, Unreadable
from etrn_gui.domain.problem import Problem
from etrn_gui.ui.bridge import Story


class InspectorSource(Protocol):
    """Where the inspector asks. Expected failures are values; nothing blocks the loop."""

    async def read(self, arrival: Arrival) -> Reading | Unreadable:
        """Read the message of a delivery."""

    async def story(self, arrival: Arrival) -> Story | Problem:
        """Collect from the journal how it came about."""

    async def story_of_flush(self, number: int) -> Story | Problem:
        """Collect from the journal what came of a flush."""

    async def save(self, arrival: Arrival, part: int, target: Path, *, replace: bool) -> Problem | None:
        """Write one part of the message to a file; one that is there is kept unless `replace`."""

    async def save_message(self, arrival: Arrival, target: Path, *, replace: bool) -> Problem | None:
        """Write the whole message to a file, as it was received; one that is there is kept unless `replace`."""

    def eml_name(self, arrival: Arrival) -> str:
        """Return what the file of a message is called, fit for every system."""

    def report(self, fault: BaseException) -> None:
        """Show an exception that nobody expected."""


@frozen
class Inspected:
    """A row, and what is known of it so far; None is still being asked for."""

    arrival: Arrival
    reading: Reading | Unreadable | None = None
    story: Story | Problem | None = None

    @property
    def has_message(self) -> bool:
        """Whether the row stands for a message that was taken."""
        return self.arrival.kind is ArrivalKind.DELIVERY

    @property
    def readable(self) -> Reading | None:
        """The message where it could be read."""
        return self.reading if isinstance(self.reading, Reading) else None


class Page(QWidget):
    """One tab."""

    def show_inspected(self, inspected: Inspected) -> None:
        """Show what is known; called again when more is."""
        raise NotImplementedError
