"""What stands in the Message tab where no message was taken: the rule, the reply, and what to change."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from etrn_gui.domain.history import Arrival
from etrn_gui.ui.formats import full_stamp_text
from etrn_gui.ui.machinery import said
from etrn_gui.ui.models.rows import link_text, result_text
from etrn_gui.ui.theme import fixed_font
from etrn_gui.ui.tokens import Space, Tone
from etrn_gui.ui.views.pieces import StatusDot, column, label, row, scrolling
from etrn_gui.ui.visible import visible

_NOTHING = "—"


class RefusalView(QWidget):
    """Shows a refusal or a session that broke off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dot = StatusDot()
        dot.show_tone(Tone.BAD)
        self._headline, self._remedy = _text(label("", "strong")), _text(label())
        self._remedy_title = label(self.tr("What to change"), "section")
        self._values = {name: _text(label()) for name in ("reply", "rule", "from", "to", "peer", "time")}
        self._values["reply"].setFont(fixed_font())
        head = row(dot, self._headline, spacing=Space.S)
        head.setStretch(1, 1)
        facts = QWidget()
        layout = column(facts, margin=Space.M, spacing=Space.S)
        layout.addLayout(head)
        layout.addWidget(self._remedy_title)
        layout.addWidget(self._remedy)
        layout.addSpacing(Space.XS)
        layout.addLayout(self._make_lines())
        layout.addStretch(1)
        column(self).addWidget(scrolling(facts, self.tr("Why no message was taken"), sideways=True))

    def _make_lines(self) -> QFormLayout:
        names = {
            "reply": self.tr("Reply"),
            "rule": self.tr("Rule"),
            "from": self.tr("From"),
            "to": self.tr("To"),
            "peer": self.tr("Sent by"),
            "time": self.tr("Time"),
        }
        lines = QFormLayout()
        lines.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        lines.setHorizontalSpacing(Space.L)
        lines.setVerticalSpacing(Space.XS)
        for key, value in self._values.items():
            lines.addRow(label(names[key], "muted"), value)
        return lines

    def show_arrival(self, arrival: Arrival) -> None:
        """Show a row that is no delivery."""
        self._headline.setText(result_text(arrival))
        remedy = visible(said(arrival.remedy)) or self.tr("Nothing: this is how it should be.")
        self._remedy.setText(remedy)
        values = {
            "reply": f"{arrival.code} {visible(arrival.text)}".strip() if arrival.code >= 400 else _NOTHING,
            "rule": visible(arrival.rule).replace("_", " ") or _NOTHING,
            "from": visible(arrival.sender) or _NOTHING,
            "to": ", ".join(map(visible, arrival.recipients)) or _NOTHING,
            "peer": f"{visible(arrival.peer)} · {link_text(arrival.tls)}",
            "time": full_stamp_text(arrival.time),
        }
        for key, value in values.items():
            self._values[key].setText(value)


def _text(made: QLabel) -> QLabel:
    made.setWordWrap(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
