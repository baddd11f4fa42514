"""The practice provider's own room: what it holds, sample mail to put in, and trouble to rehearse."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from etrn_gui.domain.profile import Queue
from etrn_gui.ui.bridge.practice import Practising, Putting, Rehearsed
from etrn_gui.ui.bridge.practice_provider import Entry
from etrn_gui.ui.formats import duration_text, size_text
from etrn_gui.ui.texts import tr
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space, Tone
from etrn_gui.ui.views.pieces import button, column, label, row
from etrn_gui.ui.views.schedule.hours_fields import number_box
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.practice import last_answer_words, next_try_words, notice_words, rehearsed_words

_SIZES = ((0, False), (20_000, False), (200_000, False), (2_000_000, False), (20_000, True), (2_000_000, True))
"""Octets, and whether most of them are an attachment."""
_MOST = 200
_TOLD = 170
_NODE, _FROM, _SIZE, _AGE, _NEXT, _ANSWER = range(6)


class PracticePanel(QWidget):
    """Marked as practice on top: nothing in it is anybody's mail."""

    put_wanted = Signal(object)
    """Putting."""
    rehearse_wanted = Signal(object)
    """Rehearsed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Entry, ...] = ()
        self.table = self._make_table()
        self.summary = label("", "muted")
        self.queue, self.sizes = QComboBox(), QComboBox()
        self.count = number_box(1, _MOST, self.tr("How many messages"))
        self.put = button(self.tr("Put in"), self.tr("Put sample mail in"))
        self.rehearsal, self._about = QComboBox(), label("", "small")
        self.told = QPlainTextEdit()
        self._set_up()
        self._lay_out()
        theme.changed.connect(self._paint)

    # --- put together ------------------------------------------------------------------------------------------------

    def _make_table(self) -> QTableWidget:
        made = QTableWidget(0, 6)
        made.setHorizontalHeaderLabels(
            [
                self.tr("For"),
                self.tr("From"),
                self.tr("Size"),
                self.tr("Waits"),
                self.tr("Next try"),
                self.tr("Last answer"),
            ]
        )
        made.setAccessibleName(self.tr("Mail that the practice provider holds"))
        made.setAccessibleDescription(self.tr("For each, how long it waits, and the last answer"))
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setShowGrid(False)
        made.setTabKeyNavigation(False)
        made.setWordWrap(False)
        made.verticalHeader().hide()
        header = made.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for narrow in (_SIZE, _AGE, _NEXT):
            header.setSectionResizeMode(narrow, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _set_up(self) -> None:
        self.count.setValue(5)
        self.queue.setAccessibleName(self.tr("Queue for the sample mail"))
        self.sizes.setAccessibleName(self.tr("Size of each message"))
        for part in (self.queue, self.count, self.sizes):
            part.setAccessibleDescription(self.tr("Sample mail"))
        for octets, attached in _SIZES:
            text = size_text(octets) if octets else self.tr("small")
            attachment = self.tr("{size}, with an attachment").format(size=text)
            self.sizes.addItem(attachment if attached else text)
        self.put.clicked.connect(self._put)
        self._about.setWordWrap(True)
        self.rehearsal.setAccessibleName(self.tr("What the provider is made to do"))
        self.rehearsal.setToolTip(self.tr("Rehearse"))
        for what in Rehearsed:
            self.rehearsal.addItem(rehearsed_words(what)[0], what.value)
        self.rehearsal.activated.connect(self._rehearse)
        self.told.setReadOnly(True)
        self.told.setMinimumWidth(_TOLD)
        self.told.setPlaceholderText(self.tr("What it does is told here."))
        self.told.setTabChangesFocus(True)
        self.told.setProperty("role", "reading")
        self.told.setAccessibleName(self.tr("What the practice provider tells"))
        self.told.setAccessibleDescription(self.told.placeholderText())

    def _lay_out(self) -> None:
        put = label(self.tr("Sample mail"), "muted")
        rehearse = label(self.tr("Rehearse"), "muted")
        beside = column(spacing=Space.S)
        beside.addWidget(self.summary)
        beside.addWidget(self.told, 1)
        body = row(self.table, spacing=Space.M)
        body.addLayout(beside)
        body.setStretch(0, 4)
        body.setStretch(1, 1)
        layout = column(self, margin=Space.S, spacing=Space.S)
        layout.addWidget(_banner())
        layout.addLayout(row(put, self.queue, self.count, self.sizes, self.put, 1, spacing=Space.S))
        behave = row(rehearse, self.rehearsal, self._about, spacing=Space.S)
        behave.setStretch(2, 1)
        layout.addLayout(behave)
        layout.addLayout(body, 1)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def show_queues(self, queues: Sequence[Queue]) -> None:
        """Offer the queues for sample mail."""
        self.queue.clear()
        for queue in queues:
            self.queue.addItem(visible(queue.node.display), queue)

    def show_practising(self, now: Practising, moment: float) -> None:
        """Show what is held and told."""
        self.rehearsal.setCurrentIndex(self.rehearsal.findData(now.rehearsed.value))
        self._about.setText(rehearsed_words(now.rehearsed)[1])
        self.rehearsal.setAccessibleDescription(self._about.text())
        waiting = sum(entry.size for entry in now.entries)
        text = self.tr("holds %n message(s), {size}", "", len(now.entries))
        self.summary.setText(text.format(size=size_text(waiting)))
        self._show_entries(now.entries, moment)
        lines = [words for notice in reversed(now.notices) if (words := notice_words(notice))]
        if self.told.toPlainText() != (told := "\n".join(lines)):
            self.told.setPlainText(told)

    def _show_entries(self, entries: tuple[Entry, ...], moment: float) -> None:
        self._shown = entries
        self.table.setRowCount(len(entries))
        for at, entry in enumerate(entries):
            tone, answer = last_answer_words(entry)
            texts = (
                visible(entry.domain),
                visible(entry.sender),
                size_text(entry.size),
                duration_text(entry.age(moment), whole=True),
                next_try_words(entry, moment),
                answer,
            )
            for column_, text in enumerate(texts):
                self._show_cell(at, column_, text, tone)

    def _show_cell(self, at: int, column_: int, text: str, tone: Tone) -> None:
        item = self.table.item(at, column_)
        if item is None:
            item = QTableWidgetItem()
            self.table.setItem(at, column_, item)
        item.setText(text)
        item.setToolTip(text)
        plain = column_ != _ANSWER or tone is Tone.IDLE
        item.setForeground(QColor(self._theme.colours.text) if plain else self._theme.colour(tone))

    def _paint(self) -> None:
        for at, entry in enumerate(self._shown):
            tone, _ = last_answer_words(entry)
            for column_ in range(self.table.columnCount()):
                if item := self.table.item(at, column_):
                    self._show_cell(at, column_, item.text(), tone)

    def _rehearse(self) -> None:
        self.rehearse_wanted.emit(Rehearsed(self.rehearsal.currentData()))

    def _put(self) -> None:
        queue = self.queue.currentData()
        if isinstance(queue, Queue):
            size, attachment = _SIZES[self.sizes.currentIndex()]
            wanted = Putting(queue, self.count.value(), size, attachment=attachment)
            self.put_wanted.emit(wanted)


def _banner() -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "caution")
    text = tr(
        "Practice: this provider and its mail are made up, and on this machine alone. All of it goes with the window."
    )
    said = label(text, "strong")
    said.setWordWrap(True)
    layout = row(said)
    layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
    frame.setLayout(layout)
    frame.setAccessibleName(text)
    return frame
