"""Notifications: what is worth one, folded with what happens at the same time, and where a click on it leads."""

import time

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.history import Arrival, Flush, FlushState, Trigger
from etrn_gui.domain.outcome import Outcome, Verdict
from etrn_gui.ui.bridge import Bridge, Key, Message, News, ReceiverState, ReceiverStatus
from etrn_gui.ui.machinery import said
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.notification import flush_message, is_worth_telling

GATHER = 1500
"""Milliseconds in which what ends is told in one message."""
_KEPT = 200


class Telling(QObject):
    """Listens to the bridge. Nothing is told while the window is looked at: it says so itself."""

    flush_wanted = Signal(object)
    """Flush: its row is to be shown."""
    receiver_wanted = Signal()
    """Why the receiver does not listen is to be shown."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window
        self._began = time.time()
        self._told: dict[int, Flush] = {}
        self._endings: dict[Key, tuple[Verdict | None, Outcome | None]] = {}
        self._waiting: dict[int, Flush] = {}
        self._mail: dict[int, list[str]] = {}
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER)
        self._timer.timeout.connect(self._tell)
        bridge.log.news.connect(self._on_news)
        bridge.receiving.changed.connect(self._on_receiver)
        bridge.notifying.clicked.connect(self.open)

    def _on_news(self, news: News) -> None:
        for arrival in news.arrivals:
            self._note(arrival)
        notify = self._bridge.choices.preferences.notify
        for flush in news.flushes:
            if self._ended_now(flush) and is_worth_telling(flush, notify) and not self._is_the_same_again(flush):
                self._told[flush.id] = self._waiting[flush.id] = flush
            if flush.state is FlushState.CLOSED:
                self._endings[flush.profile, flush.node] = flush.verdict, flush.outcome
        if self._waiting and not self._timer.isActive():
            self._timer.start()

    def _ended_now(self, flush: Flush) -> bool:
        return (flush.closed or 0.0) >= self._began and flush.id not in self._told

    def _is_the_same_again(self, flush: Flush) -> bool:
        """A schedule that fails every quarter of an hour for the same reason is told once; mail is always news."""
        before = self._endings.get((flush.profile, flush.node))
        again = before == (flush.verdict, flush.outcome) and flush.verdict is not Verdict.CONFIRMED
        return again and flush.trigger is Trigger.SCHEDULE

    def _note(self, arrival: Arrival) -> None:
        if arrival.flush is not None and arrival.file and self._bridge.choices.preferences.notify.details:
            text = self.tr("{sender}: {subject}")
            line = text.format(sender=visible(arrival.sender), subject=visible(arrival.subject))
            self._mail.setdefault(arrival.flush, []).append(line)
            for old in list(self._mail)[:-_KEPT]:
                del self._mail[old]

    def _tell(self) -> None:
        flushes, self._waiting = list(self._waiting.values()), {}
        mail, self._mail = self._mail, {}
        for old in list(self._told)[:-_KEPT]:
            del self._told[old]
        if not self._window.isActiveWindow():
            self._bridge.notifying.tell(flush_message(flushes, time.time(), mail))

    def _on_receiver(self, status: ReceiverStatus) -> None:
        failed = status.state is ReceiverState.FAILED
        news, self._failed = failed and not self._failed, failed
        if news and self._bridge.choices.preferences.notify.failures and not self._window.isActiveWindow():
            what = visible(said(status.problem.what)) if status.problem else ""
            self._bridge.notifying.tell(Message(self.tr("The receiver does not listen"), what, Tone.BAD, "receiver"))

    def open(self, about: object) -> None:
        """Show what a message was about."""
        if about == "receiver":
            self.receiver_wanted.emit()
        elif isinstance(about, int) and about in self._told:
            self.flush_wanted.emit(self._told[about])
