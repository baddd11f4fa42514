"""What the inspector asks for: messages through the reading process, dialogues and receipts from the journal."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival, Course, Flush
from etrn_gui.domain.message import Reading, Unreadable
from etrn_gui.domain.problem import Problem
from etrn_gui.reading import Reader
from etrn_gui.reading.names import safe_name
from etrn_gui.storage.journal import Journal, JournalFault
from etrn_gui.storage.paths import DataFolder

_PARTS = 96
"""Of a course: about as many as a small chart can tell apart."""


@frozen
class Story:
    """How a row came about, or what came of a flush."""

    flush: Flush | None = None
    """The flush; None for mail that nobody asked for."""
    course: Course | None = None
    """How what it called came in; None where nothing came, or ETRN was not sent."""
    earlier: int | None = None
    """The number of the same queue's flush before it."""
    later: int | None = None
    asked: str = ""
    """The transcript of our ETRN: lines of `2026-11-23T12:00:00.123Z C ETRN @example.org`, secrets masked."""
    delivered: str = ""
    """The transcript of the provider's session with our receiver, in the same form."""
    is_open: bool = False
    """Whether that session goes on; its transcript is there when it has ended."""


class Inspection:
    """The inspector's source. `journal` gives the open journal, `report` is told what nobody expected."""

    def __init__(
        self, data: DataFolder, journal: Callable[[], Journal | None], report: Callable[[BaseException], None]
    ) -> None:
        self._journal = journal
        self._reader = Reader(data.mail)
        self.report = report

    @property
    def helper_pid(self) -> int | None:
        """The process id of the reading helper while it runs."""
        return self._reader.helper_pid

    async def read(self, arrival: Arrival) -> Reading | Unreadable:
        """Read the message of a delivery."""
        return await self._reader.read(Path(arrival.file))

    async def save(self, arrival: Arrival, part: int, target: Path, *, replace: bool) -> Problem | None:
        """Write one part of the message to a file."""
        return await self._reader.save(Path(arrival.file), part, target, replace=replace)

    async def save_message(self, arrival: Arrival, target: Path, *, replace: bool) -> Problem | None:
        """Write the message's file as it lies on disk."""
        return await self._reader.save_message(Path(arrival.file), target, replace=replace)

    def eml_name(self, arrival: Arrival) -> str:
        """Return the name that the message has in an export too, at most as long as an attachment's."""
        from etrn_gui.storage.export.formats import eml_name

        return safe_name(eml_name(arrival), 0, "message/rfc822")

    async def story(self, arrival: Arrival) -> Story | Problem:
        """Collect how a row came about."""
        return await self._tell(lambda journal: _story(journal, arrival))

    async def story_of_flush(self, number: int) -> Story | Problem:
        """Collect what came of a flush, whether it brought a row or not."""
        return await self._tell(lambda journal: _flush_story(journal, number))

    async def _tell(self, read: Callable[[Journal], Story | Problem]) -> Story | Problem:
        journal = self._journal()
        if journal is None:
            return Problem("The journal is not open.", "See what is said about it above.")
        try:
            return await asyncio.to_thread(read, journal)
        except JournalFault as fault:
            return fault.problem

    async def close(self) -> None:
        """End the reading process."""
        await self._reader.close()


def _story(journal: Journal, arrival: Arrival) -> Story:
    session = journal.sessions.get(arrival.session)
    flush = journal.flushes.get(arrival.flush) if arrival.flush is not None else None
    return replace(
        _of_flush(journal, flush) if flush else Story(),
        delivered=journal.sessions.transcript(arrival.session),
        is_open=session is not None and session.ended is None,
    )


def _flush_story(journal: Journal, number: int) -> Story | Problem:
    flush = journal.flushes.get(number)
    return _of_flush(journal, flush) if flush else Problem(f"There is no flush {number}.", "Look for it in Runs.")


def _of_flush(journal: Journal, flush: Flush) -> Story:
    earlier, later = journal.flushes.beside(flush)
    return Story(
        flush=flush,
        course=None if flush.asked is None else journal.arrivals.course(flush.id, flush.asked, _PARTS),
        earlier=earlier,
        later=later,
        asked=journal.flushes.transcript(flush.id),
    )
