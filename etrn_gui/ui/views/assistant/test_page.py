"""The last page: everything ticked off, step by step."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from etrn_gui.ui.bridge import Step, StepName, StepState
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.assistant.page import AssistantPage
from etrn_gui.ui.views.check import StepList
from etrn_gui.ui.views.keyring_bar import KeyringBar
from etrn_gui.ui.views.pieces import StatusDot, button, label, row
from etrn_gui.ui.wording.check import check_ending

_LIST_HEIGHT = 260


class TestPage(AssistantPage):
    """Shows the check of what was just saved."""

    __test__ = False
    again_wanted = Signal()
    mend_wanted = Signal(object)
    """Step: the first that failed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Does it work?"), self.tr("It is saved. No mail is asked for yet."), parent)
        self.list, self.keyring = StepList(theme), KeyringBar(theme)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self._dot, self.ending = StatusDot(), label()
        self.ending.setWordWrap(True)
        self.mend = button(self.tr("Mend it…"), self.tr("Go back to what has to be put right"))
        self.again = button(self.tr("Test again"), self.tr("Take all steps again"))
        foot = row(self._dot, self.ending, self.mend, self.again, spacing=Space.S)
        foot.setStretch(1, 1)
        self.body.addWidget(self.keyring)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(foot)
        self.mend.clicked.connect(lambda: self.mend_wanted.emit(self.failed))
        self.again.clicked.connect(self.again_wanted)

    @property
    def failed(self) -> Step | None:
        """The first step that failed."""
        return next((step for step in self.list.steps if step.state is StepState.FAIL), None)

    @property
    def passed(self) -> bool:
        """Whether the test is over, and nothing has failed."""
        return self.again.isEnabled() and bool(self.list.steps) and self.failed is None

    def show_planned(self, names: Sequence[StepName]) -> None:
        """Show a test that begins."""
        self.list.show_planned(names)
        self._dot.hide()
        self.mend.hide()
        self.again.setEnabled(False)
        self.ending.setText(self.tr("Testing…"))

    def show_step(self, step: Step) -> None:
        """Show a step that was taken."""
        self.list.show_step(step)

    def show_ended(self, complete: bool) -> None:
        """Say what the test came to."""
        self.list.show_ended()
        tone, words = check_ending(self.list.steps, complete)
        self._dot.show_tone(tone)
        self._dot.show()
        self.ending.setText(words)
        self.mend.setVisible(self.failed is not None and self.failed.name in MENDED_BY_PAGE)
        self.again.setEnabled(True)
        self.changed.emit()


MENDED_BY_PAGE = {
    StepName.NAME: 0,
    StepName.CONNECTION: 0,
    StepName.GREETING: 0,
    StepName.TLS: 0,
    StepName.SIGN_IN: 1,
    StepName.ETRN: 0,
}
"""The page on which a failed step is put right; the others lie outside of what the assistant asks."""
