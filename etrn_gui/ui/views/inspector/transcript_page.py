"""The Transcript tab: both legs on one timeline."""

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.history import FlushState
from etrn_gui.domain.problem import Problem
from etrn_gui.ui.bridge import Story
from etrn_gui.ui.machinery import said_problem
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.inspector.inspected import Inspected, Page
from etrn_gui.ui.views.inspector.text_view import TextView
from etrn_gui.ui.views.inspector.timeline import Leg, Line, timeline
from etrn_gui.ui.views.pieces import column, label
from etrn_gui.ui.visible import visible

_CLOCK = len("12:00:00.123")
_SIDE = _CLOCK + 2


class TranscriptPage(Page):
    """Shows who said what, and when; secrets were masked when the lines were captured."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = label("", "small")
        self._note.setWordWrap(True)
        self._note.setContentsMargins(Space.M, Space.S, Space.M, 0)
        self.text = TextView(self.tr("Transcript of the ETRN and of the delivery"), fixed=True, wraps=False)
        self._colours = _Colours(self.text.document(), theme)
        layout = column(self)
        layout.addWidget(self._note)
        layout.addWidget(self.text, 1)

    def show_inspected(self, inspected: Inspected) -> None:
        """Show the dialogues of a row, or why there are none."""
        self._show(inspected.story, self._say(inspected.story))

    def show_flush(self, story: Story | Problem | None) -> None:
        """Show the dialogue of a flush alone; deliveries have their own, with their rows."""
        self._show(story, self._say_of_flush(story))

    def _show(self, story: Story | Problem | None, note: str) -> None:
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.text.show_text("\n".join(self._dialogue(story if isinstance(story, Story) else Story())))

    def _say_of_flush(self, story: Story | Problem | None) -> str:
        if not isinstance(story, Story):
            return self._say(story)
        if story.asked:
            return self.tr("The provider's deliveries have transcripts of their own: choose their rows above.")
        if story.flush and story.flush.state is FlushState.CLOSED:
            return self.tr("Nothing was said: no connection came about.")
        return self.tr("The ETRN is still going on; its transcript follows when it has ended.")

    def _say(self, story: Story | Problem | None) -> str:
        if isinstance(story, Problem):
            return said_problem(story)
        if story is None:
            return self.tr("Reading…")
        notes = []
        if story.flush is None:
            notes.append(self.tr("Nobody asked for this: it came by itself."))
        elif not story.asked:
            notes.append(self.tr("The ETRN is still going on; its transcript follows when it has ended."))
        if story.is_open:
            notes.append(self.tr("The delivering connection is still open; its transcript follows when it has ended."))
        elif not story.delivered:
            notes.append(self.tr("No transcript of the delivery was kept."))
        return "\n".join(notes)

    def _dialogue(self, story: Story) -> list[str]:
        shown: list[str] = []
        leg: Leg | None = None
        for line in timeline(story.asked, story.delivered):
            if line.leg is not leg:
                leg = line.leg
                shown += ["", self._heading(leg, story)] if shown else [self._heading(leg, story)]
            shown.append(_shown(line))
        return shown

    def _heading(self, leg: Leg, story: Story) -> str:
        if leg is Leg.DELIVERED:
            return self.tr("Their delivery: C is the sending host, S is this receiver")
        number = story.flush.id if story.flush else 0
        return self.tr("Our ETRN, flush #{number}: C is this program, S is the provider").format(number=number)


def _shown(line: Line) -> str:
    local = line.time.astimezone()
    return f"{local:%H:%M:%S}.{local.microsecond // 1000:03}  {line.side} {visible(line.text)}"


class _Colours(QSyntaxHighlighter):
    """Times and remarks stand back, sides and headings stand out."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        colours = self._theme.colours
        if not text[:1].isdigit():
            self.setFormat(0, len(text), _format(colours.muted, bold=True))
            return
        self.setFormat(0, _CLOCK, _format(colours.muted))
        side = text[_SIDE : _SIDE + 1]
        if side == "*":
            self.setFormat(_SIDE, len(text) - _SIDE, _format(colours.muted))
        else:
            self.setFormat(_SIDE, 1, _format(colours.accent if side == "C" else colours.good, bold=True))


def _format(colour: str, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    return made
