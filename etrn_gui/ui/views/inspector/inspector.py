"""The chosen row of the log in full."""

import asyncio
from collections.abc import Awaitable, Coroutine, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from etrn_gui.domain.history import Arrival, Flush
from etrn_gui.domain.message import Part
from etrn_gui.domain.problem import Problem
from etrn_gui.ui.bridge import Story
from etrn_gui.ui.bridge.tasks import Tasks
from etrn_gui.ui.machinery import said_problem
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.empty import NothingChosen
from etrn_gui.ui.views.inspector.attachments_page import AttachmentsPage
from etrn_gui.ui.views.inspector.flush_view import FlushView
from etrn_gui.ui.views.inspector.headers_page import HeadersPage
from etrn_gui.ui.views.inspector.inspected import Inspected, InspectorSource, Page
from etrn_gui.ui.views.inspector.link_question import LinkQuestion
from etrn_gui.ui.views.inspector.message_page import MessagePage
from etrn_gui.ui.views.inspector.receipt_page import ReceiptPage
from etrn_gui.ui.views.inspector.saving_page import SavingPage
from etrn_gui.ui.views.inspector.source_page import SourcePage
from etrn_gui.ui.views.inspector.text_view import TextView
from etrn_gui.ui.views.inspector.transcript_page import TranscriptPage
from etrn_gui.ui.views.pieces import column

_LOOK_AGAIN = 1000
"""Milliseconds after which a connection that was open is looked at again."""


class Inspector(QWidget):
    """Tabs about one row. The tab that was chosen stays chosen when another row is; only the visible one is filled."""

    changed = Signal(object)
    """Inspected: more is known of the row that is shown."""
    flush_changed = Signal(object)
    """Story or Problem: more is known of the flush that is shown."""
    flush_wanted = Signal(int)
    """The number of a flush whose mail and receipt a person wants to see."""

    def __init__(self, source: InspectorSource, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._tasks = Tasks(source.report)
        self._asked: list[asyncio.Task[None]] = []
        self._inspected: Inspected | None = None
        self._stale: set[Page] = set()
        self.message, self.headers, self.raw = MessagePage(), HeadersPage(), SourcePage()
        self._theme, self._flush = theme, 0
        self.transcript, self.attachments, self.receipt = TranscriptPage(theme), AttachmentsPage(), ReceiptPage(theme)
        self.tabs, self._stack = QTabWidget(), QStackedWidget()
        self._again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN)
        self._lay_out(theme)
        self.tabs.currentChanged.connect(self._fill)
        self._again.timeout.connect(self._ask_for_story)
        self.message.link_chosen.connect(self._ask_about_link)
        self.attachments.save_wanted.connect(self._save)
        self.receipt.flush_wanted.connect(self.flush_wanted)
        self.raw.name_wanted.connect(lambda arrival: self.raw.ask_where(arrival, self._source.eml_name(arrival)))
        self.raw.save_wanted.connect(self._save_message)
        theme.changed.connect(self._follow_font)

    def _lay_out(self, theme: Theme) -> None:
        self.tabs.setDocumentMode(True)
        for page, name in (
            (self.message, self.tr("Message")),
            (self.headers, self.tr("Headers")),
            (self.raw, self.tr("Source")),
            (self.transcript, self.tr("Transcript")),
            (self.attachments, self.tr("Attachments")),
            (self.receipt, self.tr("Receipt")),
        ):
            self.tabs.addTab(page, name)
        self._stack.addWidget(NothingChosen(theme))
        self._stack.addWidget(self.tabs)
        column(self).addWidget(self._stack)

    @cached_property
    def flush_view(self) -> FlushView:
        """A flush by itself, made when the first is shown."""
        made = FlushView(self._theme)
        made.receipt.flush_wanted.connect(self.flush_wanted)
        self._stack.addWidget(made)
        return made

    def _follow_font(self) -> None:
        for view in self.findChildren(TextView):
            view.follow_font()

    @property
    def inspected(self) -> Inspected | None:
        """What is known of the row that is shown."""
        return self._inspected

    @property
    def arrival(self) -> Arrival | None:
        """The row that is shown."""
        return self._inspected.arrival if self._inspected else None

    def show_arrival(self, arrival: Arrival | None) -> None:
        """Show a row, or nothing. What was asked for the one before is given up."""
        if arrival == self.arrival:
            return
        for task in self._asked:
            task.cancel()
        self._asked.clear()
        self._inspected = None
        if arrival is None:
            self._show_without_row()
            return
        self._stack.setCurrentWidget(self.tabs)
        inspected = Inspected(arrival)
        self._show(inspected)
        self._ask_for_story()
        if inspected.has_message:
            self._ask(self._read(arrival), f"read {arrival.id}")

    def show_flush(self, number: int) -> None:
        """Show this flush while no row is chosen; nothing where the number is 0."""
        if number != self._flush:
            self._flush = number
            if self.arrival is None:
                self._show_without_row()

    def _show_without_row(self) -> None:
        if not self._flush:
            self._stack.setCurrentIndex(0)
            return
        self.flush_view.show_story(None)
        self._stack.setCurrentWidget(self.flush_view)
        self._ask_for_flush()

    def _ask_for_flush(self) -> None:
        self._ask(self._tell_flush(self._flush), f"story of flush {self._flush}")

    def _ask(self, question: Coroutine[Any, Any, None], name: str) -> None:
        """Begin to ask, and forget what is answered: an open flush is asked after again and again."""
        self._asked = [*(task for task in self._asked if not task.done()), self._tasks.begin(question, name)]

    async def _tell_flush(self, number: int) -> None:
        story = await self._source.story_of_flush(number)
        if number == self._flush and self.arrival is None:
            self.flush_view.show_story(story)
            self.flush_changed.emit(story)

    def take_flushes(self, flushes: Sequence[Flush]) -> None:
        """Take the newest states of flushes: the receipt of the one that is shown follows them."""
        if self.arrival is None and any(flush.id == self._flush for flush in flushes):
            self._ask_for_flush()
        story = self._inspected.story if self._inspected else None
        if isinstance(story, Story) and story.flush and any(flush.id == story.flush.id for flush in flushes):
            self._ask_for_story()

    def _ask_for_story(self) -> None:
        if self.arrival:
            self._ask(self._tell_story(self.arrival), f"story of {self.arrival.id}")

    async def _read(self, arrival: Arrival) -> None:
        self._know(arrival, reading=await self._source.read(arrival))

    async def _tell_story(self, arrival: Arrival) -> None:
        story = await self._source.story(arrival)
        self._know(arrival, story=story)
        if isinstance(story, Story) and story.is_open and arrival == self.arrival:
            self._again.start()

    def _know(self, arrival: Arrival, **found: Any) -> None:
        """Take in what was found, unless another row is shown by now."""
        if self._inspected and self._inspected.arrival == arrival:
            self._show(replace(self._inspected, **found))

    def _show(self, inspected: Inspected) -> None:
        self._inspected = inspected
        self._stale = set(self._pages())
        self._show_count(inspected)
        self._fill()
        self.changed.emit(inspected)

    def _show_count(self, inspected: Inspected) -> None:
        count = len(inspected.readable.attachments) if inspected.readable else 0
        text = self.tr("Attachments {count}").format(count=count) if count else self.tr("Attachments")
        self.tabs.setTabText(self.tabs.indexOf(self.attachments), text)

    def _fill(self) -> None:
        page = self.tabs.currentWidget()
        if isinstance(page, Page) and page in self._stale and self._inspected:
            self._stale.discard(page)
            page.show_inspected(self._inspected)

    def _pages(self) -> tuple[Page, ...]:
        return self.message, self.headers, self.raw, self.transcript, self.attachments, self.receipt

    def _ask_about_link(self, target: QUrl, words: str) -> None:
        LinkQuestion(target, words, self).open()

    def _save(self, part: Part, target: Path, replace_it: bool) -> None:
        if self.arrival:
            saving = self._source.save(self.arrival, part.index, target, replace=replace_it)
            self._tasks.start(self._tell_saving(self.attachments, target, saving), f"save {target.name}")

    def _save_message(self, arrival: Arrival, target: Path, replace_it: bool) -> None:
        saving = self._source.save_message(arrival, target, replace=replace_it)
        self._tasks.start(self._tell_saving(self.raw, target, saving), f"save {target.name}")

    async def _tell_saving(self, page: SavingPage, target: Path, saving: Awaitable[Problem | None]) -> None:
        page.show_outcome(self.tr("Saving {name}…").format(name=target.name))
        problem = await saving
        page.show_outcome(said_problem(problem) if problem else self.tr("Saved as {path}.").format(path=target))
