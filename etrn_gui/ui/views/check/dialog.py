"""The check of one provider in a window of its own, which leaves the main window free."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from etrn_gui.ui.bridge import Step, StepName
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.check.step_list import StepList
from etrn_gui.ui.views.pieces import StatusDot, button, column, label, row
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.check import check_ending, check_text

_WIDTH, _TALL = 600, 700


class CheckDialog(QDialog):
    """Shown with `show()`; it removes itself when closed, and asks for the check to stop."""

    again_wanted = Signal()
    stop_wanted = Signal()
    edit_wanted = Signal()
    pin_wanted = Signal(str)
    """SHA-256 of a certificate that was not accepted: the person wants to trust it."""

    def __init__(self, name: str, place: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = self.tr("Check of {name} ({place})").format(name=visible(name), place=visible(place))
        self.setWindowTitle(self.tr("Check {name}").format(name=visible(name)))
        self._running = False
        self.list = StepList(theme)
        self._dot, self.ending = StatusDot(), label()
        self.ending.setWordWrap(True)
        self.copy = button(self.tr("Copy"), self.tr("Copy what was found as text"))
        self.edit = button(self.tr("Edit…"), self.tr("Edit this provider"))
        self.pin = button(self.tr("Trust the certificate…"), self.tr("Trust exactly the certificate that was shown"))
        self.pin.hide()
        self.again = button(self.tr("Check again"), self.tr("Take all steps again"))
        self.close_button = button(self.tr("Close"), self.tr("Close this check"))
        self._lay_out()
        self._connect()
        self.resize(_WIDTH, min(_TALL, self.screen().availableGeometry().height() - 2 * Space.XL))

    def _lay_out(self) -> None:
        layout = column(self, margin=Space.XL, spacing=Space.M)
        title = label(self._title, "strong")
        title.setWordWrap(True)
        about = label(self.tr("No mail is asked for."), "muted")
        layout.addWidget(title)
        layout.addWidget(about)
        layout.addWidget(self.list, 1)
        ending = row(self._dot, self.ending, spacing=Space.S)
        ending.setStretch(1, 1)
        layout.addLayout(ending)
        layout.addLayout(row(self.copy, self.edit, self.pin, 1, self.again, self.close_button, spacing=Space.S))

    def _connect(self) -> None:
        self.again.setShortcut(QKeySequence(QKeySequence.StandardKey.Refresh))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        self.edit.clicked.connect(self.edit_wanted)
        self.pin.clicked.connect(lambda: self.pin_wanted.emit(self.shown_pin))
        self.again.clicked.connect(self._press)
        self.close_button.clicked.connect(self.close)

    @property
    def shown_pin(self) -> str:
        """The fingerprint of a certificate that was not accepted; empty where there is none."""
        return next((step.pin for step in self.list.steps if step.pin), "")

    @property
    def text(self) -> str:
        """What was found, as it is copied."""
        return check_text(self._title, self.list.steps, self.ending.text())

    def show_planned(self, names: Sequence[StepName]) -> None:
        """Show a check that begins."""
        self.list.show_planned(names)
        self._dot.hide()
        self.ending.setText(self.tr("Checking…"))
        self._run(True)

    def show_step(self, step: Step) -> None:
        """Show a step that was taken."""
        self.list.show_step(step)

    def show_ended(self, complete: bool) -> None:
        """Say what the check came to."""
        self.list.show_ended()
        tone, words = check_ending(self.list.steps, complete)
        self._dot.show_tone(tone)
        self._dot.show()
        self.ending.setText(words)
        self._run(False)

    def _run(self, running: bool) -> None:
        """The one button stops what runs, or begins anew."""
        self._running = running
        self.pin.setVisible(not running and bool(self.shown_pin))
        self.again.setText(self.tr("Stop") if running else self.tr("Check again"))
        self.again.setAccessibleName(self.again.text())
        keys = self.again.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.again.setToolTip(
            self.tr("Stop the check") if running else self.tr("Take all steps again ({keys})").format(keys=keys)
        )
        self.copy.setEnabled(not running)

    def _press(self) -> None:
        (self.stop_wanted if self._running else self.again_wanted).emit()

    def done(self, result: int) -> None:
        """Take no step that nobody sees."""
        self.stop_wanted.emit()
        super().done(result)
