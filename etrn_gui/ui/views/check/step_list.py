"""The steps of a check, filled in one by one as they are taken."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from etrn_gui.ui.bridge import Step, StepName, StepState
from etrn_gui.ui.formats import duration_text
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.check.mark import StepMark, alignment
from etrn_gui.ui.views.pieces import column, label
from etrn_gui.ui.views.texts import selectable
from etrn_gui.ui.wording.check import found_words, remedy_words, state_words, step_words


class StepRow:
    """The widgets of one step."""

    def __init__(self, name: StepName, theme: Theme, grid: QGridLayout) -> None:
        self.name = name
        self.step: Step | None = None
        self.mark = StepMark(theme)
        self.title, self.time = label(step_words(name), "strong"), label("", "small")
        self.found, self.remedy = selectable(label("")), selectable(label("", "muted"))
        at = grid.rowCount()
        grid.addWidget(self.mark, at, 0, alignment())
        grid.addWidget(self.title, at, 1)
        grid.addWidget(self.time, at, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.found, at + 1, 1, 1, 2)
        grid.addWidget(self.remedy, at + 2, 1, 1, 2)
        grid.setRowMinimumHeight(at + 3, Space.S)
        for part in (self.found, self.remedy):
            part.hide()
        self._say(None)

    def show_step(self, step: Step) -> None:
        """Show how the step ended."""
        self.step = step
        self.mark.show_state(step.state)
        self.time.setText(duration_text(step.seconds) if step.seconds else "")
        for part, text in ((self.found, found_words(step)), (self.remedy, remedy_words(step))):
            part.setText(text)
            part.setVisible(bool(text))
        self._say(step)

    def _say(self, step: Step | None) -> None:
        words = state_words(step.state if step else None)
        self.mark.setAccessibleName(f"{step_words(self.name)}: {words}")
        self.mark.setToolTip(words)


class StepList(QScrollArea):
    """Shows the steps that are planned, then what came of each; where it is, turns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[StepRow] = []
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Steps of the check"))

    @property
    def steps(self) -> list[Step]:
        """The steps that were taken."""
        return [row.step for row in self._rows if row.step]

    @property
    def rows(self) -> Sequence[StepRow]:
        """What is shown, from above."""
        return tuple(self._rows)

    def show_planned(self, names: Sequence[StepName]) -> None:
        """Begin anew, with the first step under way."""
        inner = QWidget()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, Space.S, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._rows = [StepRow(name, self._theme, grid) for name in names]
        layout = column(inner)
        layout.addLayout(grid)
        layout.addStretch(1)
        self.setWidget(inner)
        for part in (self.viewport(), inner):
            part.setAutoFillBackground(False)
        self._show_next()

    def show_step(self, step: Step) -> None:
        """Show a step that was taken."""
        row = next((row for row in self._rows if row.step is None and row.name is step.name), None)
        if row:
            row.show_step(step)
            self._show_next()
            self.ensureWidgetVisible(row.mark)

    def show_ended(self) -> None:
        """Let nothing turn any more, and lead to what has to be put right."""
        for row in self._rows:
            if row.step is None:
                row.mark.show_waiting()
        QTimer.singleShot(0, self, self._lead)

    def _lead(self) -> None:
        """Show the first failed step, else the beginning; once the rows have their heights."""
        failed = next((row for row in self._rows if row.step and row.step.state is StepState.FAIL), None)
        if failed:
            self.ensureWidgetVisible(failed.remedy if failed.remedy.text() else failed.found)
        elif self._rows:
            self.ensureWidgetVisible(self._rows[0].mark)

    def _show_next(self) -> None:
        waiting = next((row for row in self._rows if row.step is None), None)
        if waiting:
            waiting.mark.show_busy()
