"""The main window: puts the views together and carries words between them and the bridge."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from etrn_gui.ui.bridge import ReceiverStatus
from etrn_gui.ui.icons import application_icon
from etrn_gui.ui.models.deliveries import DeliveriesModel
from etrn_gui.ui.models.overview import Overview
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.deliveries_panel import DeliveriesPanel
from etrn_gui.ui.views.pieces import column
from etrn_gui.ui.views.provider_page import ProviderPage
from etrn_gui.ui.views.sidebar import Sidebar
from etrn_gui.ui.views.status_strip import StatusStrip
from etrn_gui.ui.window.later import Later
from etrn_gui.ui.window.log_actions import LogActions
from etrn_gui.ui.window.queue_actions import QueueActions
from etrn_gui.ui.wording import receiver_words
from etrn_gui.ui.wording.schedule import unplanned_words

if TYPE_CHECKING:
    from etrn_gui.domain.history import Arrival, Flush
    from etrn_gui.domain.problem import Problem
    from etrn_gui.ui.bridge import Bridge, Configuration, Key, Learnt, News
    from etrn_gui.ui.views.inspector import Inspector
    from etrn_gui.ui.views.keyring_bar import KeyringBar
    from etrn_gui.ui.views.notices import Notices

_BUSY_TICK, _IDLE_TICK = 200, 30_000
"""Milliseconds between two looks at the clock while a flush runs, and while only “2 min ago” grows older."""
_SIZE = (1280, 820)
_SMALLEST = (860, 560)


class MainWindow(QMainWindow):
    """Shows what the bridge tells. It is closed when the person has agreed to what is in flight.

    At first there is what a person sees and clicks first; `furnish` makes the rest.
    """

    shown = Signal()
    """The first picture stands: providers, queues and the newest rows of the log."""
    closed = Signal()
    practice_wanted = Signal()

    def __init__(self, bridge: Bridge, theme: Theme) -> None:
        super().__init__()
        self._bridge, self._theme = bridge, theme
        self._overview = Overview()
        self.later = Later(self, bridge, self._overview, theme)
        self.queues = QueueActions(bridge, self._overview, self, lambda name: self.later.checks.check(name))
        self.deliveries = DeliveriesModel(self)
        self.sidebar = Sidebar(theme)
        self.page = ProviderPage(DeliveriesPanel(self.deliveries, theme), theme)
        self._log = LogActions(bridge, self.deliveries, self.page.log, self)
        self.status = StatusStrip()
        self._bars = column(spacing=Space.M)
        self.pages = QStackedWidget()
        self._tick = QTimer(self)
        self._has_joined = self._is_whole = False
        self._untold: list[Flush] = []
        """Flushes that came before the machinery was followed."""
        self.setWindowTitle("etrn-gui")
        self._lay_out()
        self._connect_views()
        self._connect_bridge()

    @property
    def inspector(self) -> Inspector:
        """The chosen row in full."""
        return self.later.inspector

    @property
    def notices(self) -> Notices:
        """Problems that a person should read."""
        return self.later.notices

    @property
    def keyring(self) -> KeyringBar:
        """What is wrong with the keyring."""
        return self.later.keyring_bar

    # --- put together ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.pages.addWidget(QWidget())
        self.pages.addWidget(self.page)
        main = QVBoxLayout()
        main.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        main.setSpacing(Space.M)
        main.addLayout(self._bars)
        main.addWidget(self.pages, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.sidebar)
        body.addLayout(main, 1)
        central = QWidget()
        whole = QVBoxLayout(central)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(self.status)
        self.setCentralWidget(central)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)

    def add_bar(self, bar: QWidget, *, first: bool = False) -> None:
        """Add a line on top of what is shown, below the others or above them."""
        self._bars.insertWidget(0 if first else -1, bar)

    def _connect_views(self) -> None:
        self._connect_sidebar()
        header, board, later = self.page.header, self.page.board, self.later
        for asked in (header.flush_wanted, board.flush_wanted, board.flush_some_wanted):
            asked.connect(lambda *_: self._join())
        header.edit_wanted.connect(lambda: later.providers.edit(self._overview.chosen))
        header.check_wanted.connect(lambda: later.checks.check(self._overview.chosen))
        header.schedule_wanted.connect(lambda: later.schedules.edit())
        header.flush_wanted.connect(self.queues.flush_all)
        board.flush_wanted.connect(self.queues.flush)
        board.flush_some_wanted.connect(self.queues.flush_some)
        board.stop_wanted.connect(self.queues.stop)
        board.advice_wanted.connect(self.queues.advise)
        board.schedule_wanted.connect(lambda node: later.schedules.edit(node))
        board.resume_wanted.connect(lambda node: later.schedules.resume_queue(node))
        self.page.log.export_wanted.connect(lambda: later.exports.ask(self.page.log.filter.filter))
        self.page.log.chosen.connect(self._show_arrival)
        self.page.log.filter.filter_changed.connect(self._show_flush)
        board.receipt_wanted.connect(self.queues.show_receipt)
        self.queues.receipt_wanted.connect(self.page.show_flush)
        self._tick.timeout.connect(self._show_states)

    def _connect_sidebar(self) -> None:
        sidebar, later = self.sidebar, self.later
        sidebar.providers.chosen.connect(self.show_provider)
        sidebar.providers.edit_wanted.connect(lambda name: later.providers.edit(name))
        sidebar.providers.check_wanted.connect(lambda name: later.checks.check(name))
        sidebar.providers.remove_wanted.connect(lambda name: later.providers.ask_to_remove(name))
        sidebar.providers.schedule_wanted.connect(lambda name: later.schedules.edit_all_of(name))
        sidebar.providers.pause_wanted.connect(lambda name, until: self._bridge.scheduling.pause(name, until=until))
        sidebar.add_wanted.connect(lambda: later.assistant.open())
        sidebar.menu.preferences_wanted.connect(lambda: later.program.show_preferences())
        sidebar.menu.about_wanted.connect(lambda: later.program.show_about())
        sidebar.menu.quit_wanted.connect(lambda: later.program.leaving.quit())
        sidebar.menu.receiver_wanted.connect(lambda: later.receiver.edit())
        sidebar.receiver.settings_wanted.connect(lambda: later.receiver.edit())
        sidebar.receiver.advice_wanted.connect(lambda: later.receiver.explain())
        sidebar.receiver.restart_wanted.connect(lambda: self._bridge.receiving.restart())

    def _connect_bridge(self) -> None:
        self._bridge.log.news.connect(self._on_news)
        self._bridge.profiles.changed.connect(self._on_configuration)
        self._bridge.profiles.unreadable.connect(self._on_unreadable)
        self._bridge.problem.connect(self._on_problem)

    # --- what comes after the first picture --------------------------------------------------------------------------

    def _join(self) -> None:
        """Follow the machinery, which is loaded by this: in its turn, or sooner by a click on Flush."""
        if self._has_joined:
            return
        self._has_joined = True
        bridge = self._bridge
        bridge.flushing.pending.connect(self._on_pending)
        bridge.habits.learnt.connect(self._on_learnt)
        bridge.receiving.changed.connect(self._on_receiver)
        self._settle(self._untold)
        self._untold = []
        self._on_receiver(bridge.receiving.status)

    def furnish(self) -> Iterator[None]:
        """Make the rest, step by step; the loop may go on between two of them."""
        self.setWindowIcon(application_icon())
        yield from self._bridge.load()
        self._join()
        yield
        yield from self.later.steps()
        self._log.join()
        self._is_whole = True
        if self._overview.profile:
            self._show_rooms()
        self._show_states()

    def _settle(self, flushes: Sequence[Flush]) -> None:
        if flushes:
            self._bridge.flushing.settle(flushes)
            self._bridge.habits.take_flushes(flushes)

    # --- what the bridge tells ---------------------------------------------------------------------------------------

    def _on_news(self, news: News) -> None:
        if news.flushes:
            self._overview.take_flushes(news.flushes)
            if self._has_joined:
                self._settle(news.flushes)
            else:
                self._untold += news.flushes
            if "inspector" in vars(self.later):
                self.inspector.take_flushes(news.flushes)
            self._show_states()

    def _on_pending(self, pending: frozenset[Key]) -> None:
        self._overview.take_pending(pending)
        self._show_states()

    def _on_learnt(self, learnt: Mapping[Key, Learnt]) -> None:
        self._overview.take_learnt(learnt)
        self._show_states()

    def _on_receiver(self, status: ReceiverStatus) -> None:
        service = self._bridge.receiving.service if self._has_joined else None
        profiles, process = self._bridge.profiles, service.process if service else 0
        words = receiver_words(status, profiles.receiver_settings, process, unreadable=profiles.is_unreadable)
        self.sidebar.receiver.show_words(words)

    def _on_configuration(self, configuration: Configuration) -> None:
        self._overview.take_profiles(configuration.profiles)
        self.sidebar.allow_adding(True)
        self._show_receiver()
        self._show_profile()

    def _on_unreadable(self, path: str, problems: tuple[Problem, ...]) -> None:
        self.later.unreadable.show_problems(path, problems)
        self.pages.setCurrentWidget(self.later.unreadable)
        self.sidebar.allow_adding(False)
        self._show_receiver()

    def _on_problem(self, problem: Problem) -> None:
        self.notices.add(problem)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def _show_arrival(self, arrival: Arrival | None) -> None:
        if arrival or "inspector" in vars(self.later):
            self.inspector.show_arrival(arrival)

    def _show_flush(self) -> None:
        """A flush that is asked for is shown by itself too: it may have brought nothing that could be chosen."""
        number = self.page.log.flush_alone
        if number or "inspector" in vars(self.later):
            self.inspector.show_flush(number)

    def _show_receiver(self) -> None:
        self._on_receiver(self._bridge.receiving.status if self._has_joined else ReceiverStatus())

    def _show_profile(self) -> None:
        profile = self._overview.profile
        self.pages.setCurrentWidget(self.page if profile else self.later.welcome)
        if profile:
            self.page.show_profile(profile)
            if self._is_whole:
                self._show_rooms()
            else:
                self.page.board.show_schedules({one.node: unplanned_words(one.schedule) for one in profile.queues})
        self._show_states()

    def _show_rooms(self) -> None:
        self.later.practice.show()
        self.later.history.ask()
        self.later.schedules.show()

    def _show_states(self) -> None:
        now = time.time()
        overview = self._overview
        self.sidebar.providers.show_rows(overview.provider_rows(now), overview.chosen)
        self.page.header.show_idle(len(overview.idle_nodes()))
        self.page.board.show_words(overview.queue_words(now), self.queues.can_stop)
        self.status.show_now(overview.status_line(now))
        if self._is_whole:
            self.later.program.show_states(now)
        self._tick.start(_BUSY_TICK if overview.is_busy else _IDLE_TICK)

    # --- what a person wants -----------------------------------------------------------------------------------------

    def show_provider(self, name: str) -> None:
        """Choose a provider."""
        if name != self._overview.chosen and self._overview.find(name):
            self._overview.choose(name)
            self._show_profile()

    def show_flush(self, flush: Flush) -> None:
        """Come forward with the mail of a flush; where none came, with what to do about it."""
        self.come_forward()
        self.show_provider(flush.profile)
        if flush.arrived:
            self.page.show_flush(flush.id)
        else:
            self.queues.advise(flush.node)

    def explain_receiver(self) -> None:
        """Come forward with why the receiver does not listen."""
        self.come_forward()
        self.later.receiver.explain()

    # --- leaving -----------------------------------------------------------------------------------------------------

    def come_forward(self) -> None:
        """Show the window, also out of the tray."""
        self.later.program.leaving.come_forward()

    def begin_in_tray(self) -> None:
        """Begin without a window, where the desktop has a tray; it may come some seconds later."""
        self.later.program.begin_in_tray()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font: a change of it is told to windows alone."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ThemeChange:
            self._theme.follow_font()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go on in the tray, or say what is in flight; what was acknowledged is safe either way."""
        self.later.program.leaving.on_close(event)

    def leave(self) -> None:
        """Close without a question."""
        self.later.program.leaving.leave()
