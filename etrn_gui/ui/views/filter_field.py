"""The field above the log: reads as one types, offers what may come next, and says what it does not understand."""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from etrn_gui.domain.log_filter import Filter
from etrn_gui.ui.icons import tinted_icon
from etrn_gui.ui.theme import Theme, set_look
from etrn_gui.ui.views.pieces import clearable

if TYPE_CHECKING:
    from etrn_gui.ui.models.filter_words import FilterWords
    from etrn_gui.ui.views.filter_offers import FilterOffers

_PAUSE = 200
"""Milliseconds without a key before the log is searched."""
_WIDEST = 420
_NARROWEST = 150


class FilterField(QLineEdit):
    """Emits each new filter that can be read; the last one stays in force while the text cannot."""

    filter_changed = Signal(object)
    """Filter."""
    problem_changed = Signal(str)
    """What is wrong with the text, or an empty text."""
    words_wanted = Signal()
    """Someone is about to type: answer with `offer`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filter = Filter()
        self._bodies = True
        self.setPlaceholderText(self.tr("Filter: from:ana flush:412 refused >1MB"))
        self.setAccessibleName(self.tr("Filter the deliveries"))
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        self.setToolTip(
            self.tr(
                "from: to: subject: body: flush: provider: since: until: refused delivered >1MB <20kB, and plain "
                'words. A - before any of them leaves out: -from:ana -"a phrase" ({keys})'
            ).format(keys=keys.toString(QKeySequence.SequenceFormat.NativeText))
        )
        clearable(self, self.tr("Clear the filter"))
        self.setMaximumWidth(_WIDEST)
        self.setMinimumWidth(_NARROWEST)
        self._glass = QAction(self.tr("Search now"), self)
        self._glass.triggered.connect(self.read)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.read)
        self.textChanged.connect(lambda _: self._pause.start())
        self.textEdited.connect(lambda _: self.offers.show())
        self.returnPressed.connect(self.read)
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def read(self) -> None:
        """Read the text now."""
        from etrn_gui.domain.filter import read_filter
        from etrn_gui.ui.wording.filtering import filter_words

        self._pause.stop()
        found = read_filter(self.text(), time.time())
        wrong = filter_words(found, bodies=self._bodies)
        set_look(self, "state", "bad" if wrong else "")
        self.setAccessibleDescription(wrong)
        self.problem_changed.emit(wrong)
        if isinstance(found, Filter) and found != self._filter:  # `today` is another day after midnight
            self._filter = found
            self.filter_changed.emit(found)

    def read_typed(self) -> None:
        """Read now what was typed a moment ago; what is in force stays as it was read."""
        if self._pause.isActive():
            self.read()

    def set_bodies(self, searched: bool) -> None:
        """Take whether the texts of messages are searched; what needs them is told where they are not."""
        if searched != self._bodies:
            self._bodies = searched
            if self.text():
                self.read()

    @property
    def filter(self) -> Filter:
        """The filter in force."""
        return self._filter

    def add_word(self, key: str, value: str) -> None:
        """Narrow the log by one more term, at once."""
        from etrn_gui.ui.models.filter_words import quoted

        words = f"{key}:{quoted(value)}"
        if f" {words}" not in f" {self.text()}":
            self.setText(f"{self.text().strip()} {words}".strip())
        self.read()

    # --- what may come next ------------------------------------------------------------------------------------------

    @cached_property
    def offers(self) -> FilterOffers:
        """What completes a word; made when somebody begins to type."""
        from etrn_gui.ui.views.filter_offers import FilterOffers

        return FilterOffers(self)

    def offer(self, words: FilterWords) -> None:
        """Take what is known."""
        self.offers.words = words

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for what is known, anew each time."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.words_wanted.emit()

    def _draw_icon(self) -> None:
        self._glass.setIcon(tinted_icon("search", self._theme.colours.muted))
