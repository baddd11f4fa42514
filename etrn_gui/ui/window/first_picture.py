"""The first picture of a window, before asyncio has a loop, or is even loaded: the picture needs neither.

What a person does meanwhile is kept by the system for a moment, and answered by the loop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal, SignalInstance

if TYPE_CHECKING:
    from etrn_gui.ui.bridge import Bridge, FirstReading
    from etrn_gui.ui.window.main_window import MainWindow

MOMENT = 250
"""Milliseconds after which a window is shown though its rows are not read: the disk is slow, or busy."""
PATIENCE = 1000
"""Milliseconds to wait for a picture: of a window on another desktop there may be none for hours."""


class Watch(QObject):
    """Sees a window painted with all that it has been told until now."""

    seen = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.seen)
        window.installEventFilter(self)
        window.update(0, 0, 1, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell it when Qt has painted what has changed, and let the event pass."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._soon.start()
        return False

    def end(self) -> None:
        """Watch no longer."""
        self._window.removeEventFilter(self)
        self._soon.stop()
        self.deleteLater()


def read_soon(bridge: Bridge) -> FirstReading:
    """Read what the first picture shows, so that it is painted once; return after a moment in any case."""
    reading = bridge.read()
    if not reading.is_done:
        _wait(reading.done, MOMENT)
    return reading


def show_first(window: MainWindow) -> None:
    """Show a window, and return when it is seen."""
    window.show()
    watch = Watch(window)
    _wait(watch.seen, PATIENCE)
    watch.end()
    window.shown.emit()


def _wait(signal: SignalInstance, most: int) -> None:
    """Let Qt go on until a signal comes, `most` milliseconds at the utmost."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    timer = QTimer(loop)
    timer.timeout.connect(loop.quit)
    timer.start(most)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
