"""What a schedule says, in words, and its next five runs: live, while it is changed."""

import time
from collections.abc import Sequence
from datetime import datetime, tzinfo
from itertools import groupby

from PySide6.QtCore import QDate, QLocale, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.schedule.calendar import next_runs
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.ui.formats import duration_text
from etrn_gui.ui.machinery import said_problem
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import column, label
from etrn_gui.ui.wording.schedule import in_words, zone_words

RUNS = 5
_TICK = 5_000
_DAY = 86_400


class Preview(QFrame):
    """Shows a schedule in a zone, as it stands now."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._zone, self._schedule = zone, Schedule()
        self._words, self._runs, self._fault = label("", "strong"), label("", "muted"), label("", "error")
        layout = column(self, margin=Space.M, spacing=Space.XS)
        for part in (self._words, self._runs, self._fault):
            part.setWordWrap(True)
            layout.addWidget(part)
        self._fault.hide()
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._show)
        self._tick.start(_TICK)

    @property
    def text(self) -> str:
        """All that is shown."""
        return "\n".join(part.text() for part in (self._words, self._runs, self._fault) if part.text())

    def show_schedule(self, schedule: Schedule, problem: Problem | None) -> None:
        """Show a schedule; with a problem, that in place of its runs."""
        self._schedule = schedule
        self._fault.setText(said_problem(problem) if problem else "")
        self._fault.setVisible(problem is not None)
        self._show()

    def _show(self) -> None:
        self._words.setText(in_words(self._schedule))
        wrong = bool(self._fault.text())
        self._runs.setText("" if wrong else self._runs_text(time.time()))
        self._runs.setVisible(bool(self._runs.text()))
        self.setAccessibleName(self.tr("What this schedule says"))
        self.setAccessibleDescription(self.text)

    def _runs_text(self, now: float) -> str:
        runs = next_runs(self._schedule, now, self._zone, RUNS) if self._schedule.rules else ()
        if not runs:
            return ""
        shown = self.tr(" · ", "between runs").join(self._day_text(day) for day in _by_day(runs))
        left = runs[0].timestamp() - now
        soon = duration_text(left, whole=True) if left < _DAY else ""
        text = self.tr("Next, in {time}: {runs} ({zone})") if soon else self.tr("Next: {runs} ({zone})")
        return text.format(time=soon, runs=shown, zone=zone_words(self._zone, runs[0]))

    def _day_text(self, runs: Sequence[datetime]) -> str:
        form = self.tr("ddd d MMM", "a date, in the signs of Qt")
        day = QLocale().toString(QDate(runs[0].year, runs[0].month, runs[0].day), form)
        return self.tr("{day} {times}").format(day=day, times=", ".join(f"{run:%H:%M}" for run in runs))


def _by_day(runs: Sequence[datetime]) -> list[list[datetime]]:
    return [list(day) for _, day in groupby(runs, key=lambda run: run.date())]
