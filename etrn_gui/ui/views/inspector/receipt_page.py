"""The Receipt tab: what the flush that called this row was promised, what came, and the verdict."""

import time
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from etrn_gui.domain.history import Flush
from etrn_gui.domain.outcome import Verdict
from etrn_gui.domain.problem import Problem
from etrn_gui.ui.bridge import Story
from etrn_gui.ui.formats import count_text, duration_text, full_stamp_text, size_text
from etrn_gui.ui.machinery import said_problem
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.inspector.inspected import Inspected, Page
from etrn_gui.ui.views.inspector.receipt_chart import ReceiptChart
from etrn_gui.ui.views.pieces import StatusDot, button, column, label, row, scrolling
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording import outcome_words, plain, queue_words, reply_words, server_words

_NOTHING = "—"


class ReceiptPage(Page):
    """Shows the receipt as lines that can be selected, and copied as a text, beside a small chart of what came."""

    flush_wanted = Signal(int)
    """The number of another flush of the same queue."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._dot, self._headline = StatusDot(), _selectable(label("", "strong"))
        self.copy = button(self.tr("Copy"), self.tr("Copy the receipt as text"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        self.earlier = button(self.tr("Earlier"), self.tr("Show the flush of this queue before this one"), "plain")
        self.later = button(self.tr("Later"), self.tr("Show the flush of this queue after this one"), "plain")
        self.chart = ReceiptChart(theme)
        self._beside: dict[QPushButton, int | None] = {}
        for step in (self.earlier, self.later):
            step.clicked.connect(partial(self._step, step))
        self._lines = QFormLayout()
        self._lines.setHorizontalSpacing(Space.L)
        self._lines.setVerticalSpacing(Space.XS)
        self._lines.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._advice = _selectable(label("", "muted"))
        head = row(self._dot, self._headline, self.earlier, self.later, self.copy, spacing=Space.S)
        head.setStretch(1, 1)
        inner = QWidget()
        layout = column(inner, margin=Space.M, spacing=Space.S)
        layout.addLayout(head)
        layout.addLayout(self._lines)
        layout.addWidget(self._advice)
        layout.addStretch(1)
        beside = column(margin=Space.M)
        beside.addWidget(self.chart, 0, Qt.AlignmentFlag.AlignTop)
        whole = row()
        whole.addWidget(scrolling(inner, self.tr("Receipt of the flush"), sideways=True), 1)
        whole.addLayout(beside)
        column(self).addLayout(whole)

    @property
    def text(self) -> str:
        """The receipt as it is copied."""
        return self._text

    def show_inspected(self, inspected: Inspected) -> None:
        """Show the receipt of the flush, or that there was none."""
        self.show_story(inspected.story)

    def show_story(self, story: Story | Problem | None) -> None:
        """Show the receipt of a flush; None while it is read."""
        self._clear()
        if isinstance(story, Story) and story.flush:
            self._show_flush(story.flush)
            self._show_beside(story)
            self.chart.show_course(story.course, story.flush.promised)
            return
        self._headline.setText(self._say(story))

    def _show_beside(self, story: Story) -> None:
        self._beside = {self.earlier: story.earlier, self.later: story.later}
        for step, number in self._beside.items():
            step.setVisible(story.earlier is not None or story.later is not None)
            step.setEnabled(number is not None)

    def _step(self, step: QPushButton) -> None:
        number = self._beside.get(step)
        if number is not None:
            self.flush_wanted.emit(number)

    def _say(self, story: Story | Problem | None) -> str:
        if isinstance(story, Problem):
            return said_problem(story)
        return self.tr("Reading…") if story is None else self.tr("Nobody asked for this: no flush, so no receipt.")

    def _clear(self) -> None:
        for part in (self._dot, self.copy, self._advice, self.earlier, self.later, self.chart):
            part.hide()
        self._text = ""
        while self._lines.rowCount():
            self._lines.removeRow(0)

    def _show_flush(self, flush: Flush) -> None:
        words = queue_words(flush, time.time())
        self._dot.show()
        self.copy.show()
        self._dot.show_tone(words.tone)
        self._headline.setText(plain(words.headline))
        lines = self._receipt(flush)
        for name, value in lines:
            self._lines.addRow(label(name, "muted"), _selectable(label(value)))
        self._advice.setText(words.advice)
        self._advice.setVisible(bool(words.advice))
        told = [plain(words.headline), *(f"{name}: {value}" for name, value in lines), words.advice]
        self._text = "\n".join(filter(None, told))

    def _receipt(self, flush: Flush) -> list[tuple[str, str]]:
        """What was asked, answered, promised and what came, a line each."""
        first = flush.first_after
        arrived = self.tr("{count} ({size})").format(count=count_text(flush.arrived), size=size_text(flush.bytes))
        lines = [
            (self.tr("Flush"), f"#{flush.id} · {visible(flush.profile)} · {visible(flush.node.display)}"),
            (self.tr("Provider"), visible(flush.provider)),
            (self.tr("Server"), server_words(flush) or self.tr("not recognised")),
            (self.tr("Asked at"), full_stamp_text(flush.asked) if flush.asked else _NOTHING),
            (self.tr("Answer"), reply_words(flush) or _NOTHING),
            (self.tr("It means"), outcome_words(flush.outcome)),
            (self.tr("Promised"), self.tr("not said") if flush.promised is None else count_text(flush.promised)),
            (self.tr("Arrived"), arrived),
            (self.tr("First after"), _NOTHING if first is None else duration_text(first)),
            (self.tr("Verdict"), self._verdict(flush)),
        ]
        if flush.left_behind:
            lines.insert(-2, (self.tr("Not taken"), count_text(flush.left_behind)))
        return lines

    def _verdict(self, flush: Flush) -> str:
        if flush.verdict is None:
            return self.tr("still open")
        words = {
            Verdict.CONFIRMED: self.tr("confirmed"),
            Verdict.PARTIAL: self.tr("partial"),
            Verdict.SILENT: self.tr("silent"),
            Verdict.REFUSED: self.tr("refused"),
            Verdict.UNKNOWN: self.tr("unknown"),
        }
        when = full_stamp_text(flush.closed) if flush.closed else _NOTHING
        return self.tr("{verdict}, at {when}").format(verdict=words[flush.verdict], when=when)


def _selectable(made: QLabel) -> QLabel:
    made.setWordWrap(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
