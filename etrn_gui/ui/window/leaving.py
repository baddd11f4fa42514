"""Closing the window, which goes on in the tray where there is one, and quitting, which says what is in flight."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from etrn_gui.ui.bridge import Bridge
from etrn_gui.ui.models.overview import Overview
from etrn_gui.ui.window.questions import answer, question


class Leaving(QObject):
    """Decides what the close button does. A window that nobody could find again is never hidden."""

    left = Signal()
    """The person has left: nothing is asked any more."""
    waiting = Signal(bool)
    """Whether the program ends as soon as nothing is in flight."""

    def __init__(self, bridge: Bridge, overview: Overview, in_tray: Callable[[], bool], window: QWidget) -> None:
        """`in_tray` tells whether the program can be reached in a tray."""
        super().__init__(window)
        self._bridge, self._overview = bridge, overview
        self._in_tray, self._window = in_tray, window
        self._decided = False
        self._question: QMessageBox | None = None
        self._waits = False
        bridge.log.news.connect(self.look)
        bridge.receiving.changed.connect(self.look)

    # --- closing -----------------------------------------------------------------------------------------------------

    def on_close(self, event: QCloseEvent) -> None:
        """Hide in the tray, or leave."""
        if self._decided:
            event.accept()
        elif self._in_tray() and self._bridge.choices.preferences.tray:
            event.ignore()
            self._go_to_tray()
        elif self._flights():
            event.ignore()
            self._ask()
        else:
            self._decided = True
            event.accept()
            self.left.emit()

    def _go_to_tray(self) -> None:
        if self._bridge.choices.preferences.tray_explained:
            self._window.hide()
            return
        text = self.tr("etrn-gui goes on in the tray")
        details = self.tr(
            "Mail is still taken, and schedules are kept. Open the window again, or quit, by the icon in the tray. "
            "What closing does can be changed in the preferences."
        )
        asked = question(text, details, self._window)
        goes_on = self.tr("Mail is still taken, and schedules are kept.")
        stay = answer(asked, self.tr("Close to the tray"), QMessageBox.ButtonRole.AcceptRole, goes_on)
        asked.setDefaultButton(stay)
        stay.clicked.connect(self._agreed)
        ends = self.tr("The program ends")
        quit_ = answer(asked, self.tr("Quit instead"), QMessageBox.ButtonRole.DestructiveRole, ends)
        quit_.clicked.connect(self.quit)
        asked.open()

    def _agreed(self) -> None:
        self._bridge.choices.explained_tray()
        self._window.hide()

    # --- quitting ----------------------------------------------------------------------------------------------------

    def quit(self) -> None:
        """Leave; where something is in flight, ask."""
        if self._flights():
            self.come_forward()
            self._ask()
        else:
            self.leave()

    def leave(self) -> None:
        """Leave without a question."""
        if not self._decided:
            self._decided = True
            self._window.close()
            self.left.emit()

    def come_forward(self) -> None:
        """Show the window, also out of the tray."""
        if not self._decided:
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
            self._window.show()
            self._window.raise_()
            self._window.activateWindow()

    @property
    def flushes(self) -> int:
        """How many flushes run."""
        return len(self._overview.running()) or int(self._overview.is_busy)

    @property
    def sessions(self) -> int:
        """How many connections are open to the receiver."""
        return self._bridge.receiving.status.sessions

    def _flights(self) -> bool:
        return bool(self.flushes or self.sessions or self._exports)

    @property
    def _exports(self) -> bool:
        return self._bridge.is_exporting

    def _ask(self) -> None:
        if self._question:
            return
        self._question = asked = question(self._what_runs(), self._what_quitting_does(), self._window)
        soon = self.tr("The window stays until then")
        wait = answer(asked, self.tr("Quit when it is done"), QMessageBox.ButtonRole.AcceptRole, soon)
        wait.clicked.connect(self._wait)
        at_once = self.tr("The program ends")
        leave = answer(asked, self.tr("Quit now"), QMessageBox.ButtonRole.DestructiveRole, at_once)
        leave.clicked.connect(self.leave)
        asked.finished.connect(self._answered)
        asked.open()

    def _what_quitting_does(self) -> str:
        """Say what becomes of what is in flight; an export is the only one that is lost."""
        mail = self.tr(
            "“Quit now” finishes the mail on its way first. What comes later waits at the provider for the next flush."
        )
        if self._bridge.profiles.configuration.receiver.keep_receiving:
            mail = self.tr("The receiver goes on without the window, as you have set it in the preferences.")
        export = self.tr("An export that is not done leaves no file behind.")
        told = {mail: self.flushes or self.sessions, export: self._exports}
        return " ".join(text for text, is_so in told.items() if is_so)

    def _what_runs(self) -> str:
        told = {
            self.tr("%n flush(es) still running", "", self.flushes): self.flushes,
            self.tr("%n connection(s) bringing mail", "", self.sessions): self.sessions,
            self.tr("1 export being written"): self._exports,
        }
        return self.tr(", ", "between what is in flight").join(text for text, is_so in told.items() if is_so)

    def _answered(self) -> None:
        self._question = None

    def _wait(self) -> None:
        self._waits = True
        self.waiting.emit(True)
        self.look()

    def stay(self) -> None:
        """Quit no longer when what is in flight is done."""
        self._waits = False
        self.waiting.emit(False)

    def look(self, *_: object) -> None:
        """What was in flight may be done: leave, or do not ask any more."""
        if self._flights():
            if self._question:
                self._question.setText(self._what_runs())
        elif self._waits:
            self.leave()
