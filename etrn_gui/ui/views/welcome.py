"""The pages that stand in for a provider: the first start, and a profile file that cannot be read."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from etrn_gui.domain.problem import Problem
from etrn_gui.ui.machinery import said_problem
from etrn_gui.ui.texts import tr
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.empty import EmptyState
from etrn_gui.ui.views.pieces import button
from etrn_gui.ui.visible import visible


class Welcome(EmptyState):
    """The first start: two ways on."""

    add_wanted = Signal()
    practice_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        add = button(tr("Add a provider…"), tr("Step by step: host, sign-in, queues, test"), "primary")
        made_up = tr("A provider on this computer, with mail to play with. No account needed.")
        practice = button(tr("Try it with the practice provider"), made_up)
        title = tr("Fetch the mail that waits for you")
        text = tr(
            "Your provider holds your mail until you ask for it. Name the provider and the queue, click Flush, and see "
            "each message arrive.",
        )
        super().__init__(theme, title, text, [add, practice], role="display")
        add.clicked.connect(self.add_wanted)
        practice.clicked.connect(self.practice_wanted)


class UnreadablePage(EmptyState):
    """The profile file has faults: says all of them, each with its line, and keeps the file as it is."""

    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        again = button(tr("Read it again"), tr("When you have corrected the file"), "primary")
        folder = button(tr("Open the folder"), tr("Where the file lies"))
        super().__init__(theme, tr("Your providers could not be read"), "", [again, folder])
        self._folder = QUrl()
        again.clicked.connect(self.again_wanted)
        folder.clicked.connect(lambda: QDesktopServices.openUrl(self._folder))

    def show_problems(self, path: str, problems: Sequence[Problem]) -> None:
        """Say what is wrong with the file at `path`."""
        self._folder = QUrl.fromLocalFile(str(Path(path).parent))
        title = tr("Your providers could not be read")
        keep = tr("{path} is kept as it is. Correct it, then read it again.").format(path=path)
        self.show_words(title, "\n\n".join([*(visible(said_problem(problem)) for problem in problems), visible(keep)]))
