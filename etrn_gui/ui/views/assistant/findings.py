"""The ports of a host: looked at one beside the other, then one of them is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from etrn_gui.ui.bridge import Finding, StepState, best
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space, Tone
from etrn_gui.ui.views.check.mark import StepMark, alignment
from etrn_gui.ui.views.pieces import column, label
from etrn_gui.ui.wording.finding import finding_details, finding_title, finding_tone, port_title

_STATES = {Tone.GOOD: StepState.OK, Tone.WARN: StepState.WARN, Tone.BAD: StepState.FAIL}


class PortRow:
    """The widgets of one port."""

    def __init__(self, port: int, theme: Theme, grid: QGridLayout) -> None:
        self.port = port
        self.finding: Finding | None = None
        self.mark, self.choice, self.details = StepMark(theme), QRadioButton(port_title(port)), label("", "muted")
        self.choice.setEnabled(False)
        self.details.setWordWrap(True)
        self.mark.show_busy()
        at = grid.rowCount()
        grid.addWidget(self.mark, at, 0, alignment())
        grid.addWidget(self.choice, at, 1)
        grid.addWidget(self.details, at + 1, 1)
        grid.setRowMinimumHeight(at + 2, Space.XS)

    def show_finding(self, finding: Finding) -> None:
        """Show what the port offers."""
        self.finding = finding
        self.mark.show_state(_STATES[finding_tone(finding)])
        self.choice.setText(finding_title(finding))
        self.choice.setEnabled(finding.usable)
        details = finding_details(finding)
        self.details.setText(details)
        self.choice.setAccessibleDescription(details)


class Findings(QWidget):
    """Proposes the best port until a person has chosen one."""

    chosen = Signal(object)
    """Finding, or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[PortRow] = []
        self._group = QButtonGroup(self)
        self._by_person = False
        self._inner = QWidget()
        self._layout = column(self)
        self._layout.addWidget(self._inner)
        self._group.buttonClicked.connect(self._choose)

    @property
    def rows(self) -> Sequence[PortRow]:
        """The ports, in the order in which they are shown."""
        return tuple(self._rows)

    @property
    def finding(self) -> Finding | None:
        """What is chosen."""
        return next((row.finding for row in self._rows if row.choice.isChecked()), None)

    def show_ports(self, ports: Sequence[int]) -> None:
        """Begin anew, with every port being looked at; none: show nothing."""
        self._layout.removeWidget(self._inner)
        self._inner.hide()
        self._inner.deleteLater()
        self._inner, self._by_person = QWidget(), False
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._rows = [PortRow(port, self._theme, grid) for port in ports]
        for row in self._rows:
            self._group.addButton(row.choice)
        self._layout.addWidget(self._inner)

    def show_finding(self, finding: Finding) -> None:
        """Show what a port offers, and propose it where it is the best so far."""
        for row in self._rows:
            if row.port == finding.endpoint.port:
                row.show_finding(finding)
        proposed = best([row.finding for row in self._rows if row.finding])
        if proposed and not self._by_person:
            next(row for row in self._rows if row.finding == proposed).choice.setChecked(True)
            self.chosen.emit(proposed)

    def show_ended(self) -> None:
        """Let nothing turn any more."""
        for row in self._rows:
            if row.finding is None:
                row.mark.show_waiting()

    def _choose(self) -> None:
        self._by_person = True
        self.chosen.emit(self.finding)
