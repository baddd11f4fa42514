"""The Message tab: who wrote what to whom; the text first, the formatted view by choice."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from etrn_gui.domain.history import Arrival
from etrn_gui.domain.message import CutKind, Reading, Unreadable
from etrn_gui.ui.formats import full_stamp_text, size_text
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.inspector.browser import MailBrowser
from etrn_gui.ui.views.inspector.inspected import Inspected, Page
from etrn_gui.ui.views.inspector.refusal_view import RefusalView
from etrn_gui.ui.views.inspector.text_view import TextView
from etrn_gui.ui.views.inspector.wording import IN_MESSAGE, cuts_words
from etrn_gui.ui.views.pieces import ElidedLabel, button, column, label, row
from etrn_gui.ui.visible import visible

_OF_FORMATTED = frozenset({CutKind.HTML, CutKind.REMOTE, CutKind.SCRIPTS, CutKind.IMAGES})


class MessagePage(Page):
    """Shows a message, or what was refused in its place."""

    link_chosen = Signal(QUrl, str)
    """Where a link leads, and the words under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inspected: Inspected | None = None
        self._shown: Reading | None = None
        self._wants_formatted = False
        self._subject, self._people, self._when = ElidedLabel("strong"), ElidedLabel("muted"), label("", "small")
        self.note = label("", "small")
        self.note.setWordWrap(True)
        self.as_text, self.as_formatted = self._make_modes()
        self.text, self.browser = TextView(self.tr("Text of the message")), MailBrowser()
        self.browser.setProperty("role", "reading")
        self.browser.setAccessibleName(self.tr("Formatted text of the message"))
        self.browser.setAccessibleDescription(self.tr("You are asked before a link is opened"))
        self.browser.anchorClicked.connect(lambda url: self.link_chosen.emit(url, self.browser.words_of(url)))
        self.refusal = RefusalView()
        self._bodies, self._stack = QStackedWidget(), QStackedWidget()
        self._lay_out()

    def _make_modes(self) -> tuple[QPushButton, QPushButton]:
        plain = button(self.tr("Text"), self.tr("Show the message as plain text"))
        formatted = button(self.tr("Formatted"), self.tr("Show the formatted message, without anything from outside"))
        self._modes = QButtonGroup(self)
        for mode in (plain, formatted):
            mode.setCheckable(True)
            self._modes.addButton(mode)
        plain.setChecked(True)
        formatted.toggled.connect(self._choose_mode)
        return plain, formatted

    def _lay_out(self) -> None:
        self._bodies.addWidget(self.text)
        self._bodies.addWidget(self.browser)
        first = row(self._subject, self._when, self.as_text, self.as_formatted, spacing=Space.S)
        first.setStretch(0, 1)
        head = column(spacing=Space.XS)
        head.setContentsMargins(Space.M, Space.S, Space.M, Space.XS)
        head.addLayout(first)
        head.addWidget(self._people)
        head.addWidget(self.note)
        message = QWidget()
        layout = column(message)
        layout.addLayout(head)
        layout.addWidget(self._bodies, 1)
        self._stack.addWidget(message)
        self._stack.addWidget(self.refusal)
        column(self).addWidget(self._stack)

    def show_inspected(self, inspected: Inspected) -> None:
        """Show a row."""
        self._inspected = inspected
        if not inspected.has_message:
            self.refusal.show_arrival(inspected.arrival)
            self._stack.setCurrentWidget(self.refusal)
            return
        self._stack.setCurrentIndex(0)
        self._show_head(inspected.arrival, inspected.readable)
        self._show_body()

    def _show_head(self, arrival: Arrival, reading: Reading | None) -> None:
        """The journal knows the envelope at once; the message's own headers follow."""
        sender = (reading.header("from") if reading else "") or visible(arrival.sender)
        to = (reading.header("to") if reading else "") or ", ".join(map(visible, arrival.recipients))
        subject = (reading.header("subject") if reading else "") or visible(arrival.subject)
        self._subject.show_text(visible(subject) or self.tr("(no subject)"))
        envelope = self.tr("Envelope: {sender} to {to}").format(
            sender=visible(arrival.sender) or "<>", to=", ".join(map(visible, arrival.recipients))
        )
        self._people.show_text(self.tr("{sender} → {to}").format(sender=visible(sender), to=visible(to)), envelope)
        date = reading.header("date") if reading else ""
        self._when.setText(visible(date) or full_stamp_text(arrival.time))
        self._when.setToolTip(
            self.tr("Came at {when}, {size}").format(when=full_stamp_text(arrival.time), size=size_text(arrival.size))
        )

    def _show_body(self) -> None:
        inspected = self._inspected
        if inspected is None or not inspected.has_message:
            return
        reading = inspected.readable
        formatted = bool(reading and reading.html and self._wants_formatted)
        for mode in (self.as_text, self.as_formatted):
            mode.setVisible(bool(reading and reading.html))
        self.note.setText(self._say(inspected, formatted))
        self.note.setVisible(bool(self.note.text()))
        self._bodies.setCurrentWidget(self.browser if formatted else self.text)
        self.text.show_text(reading.text if reading else "")
        if reading and formatted and reading is not self._shown:
            self._shown = reading
            self.browser.show_html(reading.html, reading.images)

    def _choose_mode(self, formatted: bool) -> None:
        self._wants_formatted = formatted
        self._show_body()

    def _say(self, inspected: Inspected, formatted: bool) -> str:
        if isinstance(inspected.reading, Unreadable):
            return str(inspected.reading.problem)
        reading = inspected.readable
        if reading is None:
            return self.tr("Reading…")
        left_out = any(cut.kind is CutKind.HTML and not cut.shown for cut in reading.cuts)
        kinds = IN_MESSAGE if formatted or left_out else IN_MESSAGE - _OF_FORMATTED
        notes = [cuts_words(reading.cuts, kinds)]
        if reading.text_from_html and not formatted:
            notes.append(self.tr("The message has only a formatted text; this is its plain reading."))
        if not reading.text and not reading.html:
            notes.append(self.tr("The message has no text of its own."))
        return "\n".join(filter(None, notes))
