"""Problems that a person should read, on top of the window until they are put away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.icons import tinted_icon
from etrn_gui.ui.machinery import said, said_place
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import column, label, row
from etrn_gui.ui.visible import visible

_MOST = 20


class Notices(QFrame):
    """Shows the newest problem; the ones before it follow as each is put away. The same one twice is shown once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "notice")
        self._problems: list[Problem] = []
        self._what, self._remedy, self._more = label("", "strong"), label(), label("", "small")
        for part in (self._what, self._remedy):
            part.setWordWrap(True)
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setProperty("role", "plain")
        self._close.setAccessibleName(self.tr("Put this message away"))
        self._close.setToolTip(self.tr("Put this message away"))
        self._close.setAccessibleDescription(self.tr("It is shown again when it happens again"))
        self._close.clicked.connect(self._put_away)
        self._lay_out()
        theme.changed.connect(self._draw_icon)
        self.hide()

    def _lay_out(self) -> None:
        words = column(spacing=Space.XS)
        for part in (self._what, self._remedy, self._more):
            words.addWidget(part)
        layout = row(spacing=Space.M)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        layout.addLayout(words, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What has not been put away, oldest first."""
        return tuple(self._problems)

    def add(self, problem: Problem) -> None:
        """Show a problem."""
        self._problems = [*(known for known in self._problems if known != problem), problem][-_MOST:]
        self._show()

    def _put_away(self) -> None:
        self._problems = self._problems[:-1]
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._problems))
        if not self._problems:
            return
        if self._close.icon().isNull():
            self._draw_icon()
        problem = self._problems[-1]
        self._what.setText(visible(f"{said_place(problem)}{said(problem.what)}"))
        self._remedy.setText(visible(said(problem.remedy)))
        self._remedy.setVisible(bool(problem.remedy))
        others = len(self._problems) - 1
        self._more.setText(self.tr("and %n more message(s)", "", others))
        self._more.setVisible(others > 0)
        self.setAccessibleName(self.tr("Problem: {what}").format(what=said(problem.what)))

    def _draw_icon(self) -> None:
        self._close.setIcon(tinted_icon("close", self._theme.colours.text))
