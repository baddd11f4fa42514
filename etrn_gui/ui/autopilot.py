"""Clicks through the main job in the real window, and says each step: the demo where nobody sits before the screen."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from etrn_gui.domain.history import ArrivalKind, Flush, FlushState
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.outcome import Verdict
from etrn_gui.domain.preferences import ThemeChoice
from etrn_gui.ui.bridge import Bridge, News, ReceiverState, ReceiverStatus
from etrn_gui.ui.formats import duration_text, size_text
from etrn_gui.ui.models.flushes import FlushBook
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.visible import visible
from etrn_gui.ui.window import MainWindow
from etrn_gui.ui.wording import outcome_words, plain, queue_words

_SETTLE = 0.5
"""Seconds that a picture is given to be drawn in full."""
_LOG_READS = 10.0
"""Seconds in which the log must show what was delivered."""


class Autopilot(QObject):
    """Waits for signals, never for a time; whoever runs it sets the limit."""

    def __init__(self, window: MainWindow, bridge: Bridge, theme: Theme, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._bridge, self._theme, self._say = window, bridge, theme, say
        self._book = FlushBook()
        self._told: set[int] = set()
        self._changed = asyncio.Event()
        self._arrived = 0
        bridge.log.news.connect(self._on_news)
        bridge.receiving.changed.connect(lambda status: self._changed.set())
        bridge.problem.connect(lambda problem: say(f"problem: {problem}"))

    async def run(self, name: str, expected: Mapping[NodeName, int]) -> bool:
        """Flush all queues of a profile with one click; True when every expected message came and was confirmed."""
        await self._until(
            lambda: self._bridge.receiving.status.state in {ReceiverState.LISTENING, ReceiverState.FAILED}
        )
        if not self._tell_receiver(self._bridge.receiving.status):
            return False
        self._window.show_provider(name)
        button = self._window.page.header.flush_button
        await self._until(button.isEnabled)
        self._say(f"click: {button.text()}")
        click(button)
        await self._until(lambda: self._all_closed(name, expected))
        await self._wait_for_rows(sum(expected.values()))
        return self._judge(name, expected)

    async def _wait_for_rows(self, expected: int) -> None:
        """Let the log read what has come; how far it got is judged in any case."""
        log = self._window.deliveries
        log.rowsInserted.connect(self._changed.set)
        log.loaded.connect(self._changed.set)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LOG_READS):
                await self._until(lambda: log.rowCount() >= expected)

    async def _until(self, ready: Callable[[], bool]) -> None:
        while not ready():
            self._changed.clear()
            await self._changed.wait()

    def _tell_receiver(self, status: ReceiverStatus) -> bool:
        if status.state is not ReceiverState.LISTENING:
            self._say(f"receiver: {status.problem}")
            return False
        self._say(f"receiver: listening on {', '.join(map(str, status.listening))}")
        return True

    # --- what is seen ------------------------------------------------------------------------------------------------

    def _on_news(self, news: News) -> None:
        self._book.take(news.flushes)
        for flush in news.flushes:
            self._tell_answer(flush)
        for arrival in news.arrivals:
            self._arrived += arrival.kind is ArrivalKind.DELIVERY
            to = ", ".join(map(visible, arrival.recipients))
            what = f"{visible(arrival.sender)} to {to}: {visible(arrival.subject)} ({size_text(arrival.size)})"
            kind = "arrived" if arrival.kind is ArrivalKind.DELIVERY else "refused"
            self._say(f"{kind}: {what}, flush #{arrival.flush}")
        self._changed.set()

    def _tell_answer(self, flush: Flush) -> None:
        if flush.answer and flush.id not in self._told:
            self._told.add(flush.id)
            reply = visible(flush.answer.reply)
            self._say(f"answer: {flush.node}: {reply} ({outcome_words(flush.outcome)})")

    def _all_closed(self, name: str, expected: Mapping[NodeName, int]) -> bool:
        flushes = (self._book.latest(name, node) for node in expected)
        return all(flush is not None and flush.state is FlushState.CLOSED for flush in flushes)

    def _judge(self, name: str, expected: Mapping[NodeName, int]) -> bool:
        good = True
        for node, wanted in expected.items():
            flush = self._book.latest(name, node)
            if flush is None or flush.closed is None:
                return False
            right = flush.verdict is Verdict.CONFIRMED and flush.arrived == wanted
            seconds = duration_text(flush.closed - flush.opened)
            words = plain(queue_words(flush, flush.closed).headline)
            self._say(f"receipt: {node}: {words}; {flush.arrived} of {wanted} expected, {seconds}")
            good = good and right
        shown = self._window.deliveries.rowCount()
        self._say(f"log: {shown} rows for {self._arrived} messages")
        return good and shown >= self._arrived == sum(expected.values())

    # --- pictures ----------------------------------------------------------------------------------------------------

    async def take_pictures(self, target: Path) -> list[Path]:
        """Keep what the window shows, light and dark, beside `target` (`demo.png` gives `demo-light.png` …)."""
        self._window.page.log.table.choose_first()
        made = []
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            self._theme.choose(choice)
            await asyncio.sleep(_SETTLE)
            path = target.with_name(f"{target.stem}-{choice}{target.suffix or '.png'}")
            path.parent.mkdir(parents=True, exist_ok=True)
            if not self._window.grab().save(str(path)):
                raise OSError(f"the picture {path} cannot be written")
            made.append(path)
            self._say(f"picture: {path}")
        return made


def click(button: QPushButton) -> None:
    """Press and release the left button of the mouse in the middle of a button, as events of the window system."""
    middle = QPointF(button.rect().center())
    for kind, held in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(
            kind,
            middle,
            button.mapToGlobal(middle),
            Qt.MouseButton.LeftButton,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(button, event)
