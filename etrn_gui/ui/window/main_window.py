"""The main window: puts the views together and carries words between them and the bridge."""

import time
from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from etrn_gui.domain.history import Flush
from etrn_gui.domain.problem import Problem
from etrn_gui.ui.bridge import Bridge, Configuration, Key, Learnt, News, ReceiverStatus
from etrn_gui.ui.icons import application_icon
from etrn_gui.ui.models.deliveries import DeliveriesModel
from etrn_gui.ui.models.overview import Overview
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.deliveries_panel import DeliveriesPanel
from etrn_gui.ui.views.inspector import Inspector
from etrn_gui.ui.views.keyring_bar import KeyringBar
from etrn_gui.ui.views.notices import Notices
from etrn_gui.ui.views.provider_page import ProviderPage
from etrn_gui.ui.views.sidebar import Sidebar
from etrn_gui.ui.views.status_strip import StatusStrip
from etrn_gui.ui.views.welcome import UnreadablePage, Welcome
from etrn_gui.ui.window.assistant_actions import AssistantActions, Ways
from etrn_gui.ui.window.check_actions import CheckActions
from etrn_gui.ui.window.export_actions import ExportActions
from etrn_gui.ui.window.history_actions import HistoryActions
from etrn_gui.ui.window.keyring_actions import KeyringActions
from etrn_gui.ui.window.log_actions import LogActions
from etrn_gui.ui.window.practice_actions import PracticeActions
from etrn_gui.ui.window.program_actions import ProgramActions
from etrn_gui.ui.window.provider_actions import ProviderActions
from etrn_gui.ui.window.queue_actions import QueueActions
from etrn_gui.ui.window.receiver_actions import ReceiverActions
from etrn_gui.ui.window.schedule_actions import ScheduleActions
from etrn_gui.ui.wording import receiver_words

_BUSY_TICK, _IDLE_TICK = 200, 30_000
"""Milliseconds between two looks at the clock while a flush runs, and while only “2 min ago” grows older."""
_SIZE = (1280, 820)
_SMALLEST = (860, 560)


class MainWindow(QMainWindow):
    """Shows what the bridge tells. It is closed when the person has agreed to what is in flight."""

    closed = Signal()
    practice_wanted = Signal()

    def __init__(self, bridge: Bridge, theme: Theme) -> None:
        super().__init__()
        self._bridge, self._theme = bridge, theme
        self._overview = Overview()
        self._program = ProgramActions(bridge, self._overview, theme, self)
        self._providers = ProviderActions(bridge, self, self._overview.choose)
        self._checks = CheckActions(bridge, self, theme, self._providers.edit)
        self._receiver = ReceiverActions(bridge, self)
        self._queues = QueueActions(bridge, self._overview, self, self._checks.check)
        self._keyring = KeyringActions(bridge, self._overview, self)
        ways = Ways(self._overview.choose, self._providers.add, self._queues.flush_provider)
        self._assistant = AssistantActions(bridge, self, theme, ways, self._keyring)
        self.deliveries = DeliveriesModel(self)
        self.inspector = Inspector(bridge.inspection, theme)
        self.sidebar = Sidebar(theme)
        self.page = ProviderPage(DeliveriesPanel(self.deliveries, theme), self.inspector, theme)
        self._log = LogActions(bridge, self.deliveries, self.page.log, self)
        self._exports = ExportActions(bridge, self.page.log, self)
        self._history = HistoryActions(bridge, self._overview, self.page, theme)
        self.notices, self.status = Notices(theme), StatusStrip()
        self.keyring = KeyringBar(theme)
        self._welcome, self._unreadable = Welcome(theme), UnreadablePage(theme)
        self._schedules = ScheduleActions(bridge, self._overview, theme, self, self.show_provider)
        self._practice = PracticeActions(bridge, self._overview, self.page, theme, self)
        self._pages = QStackedWidget()
        self._tick = QTimer(self)
        self.setWindowTitle("etrn-gui")
        self.setWindowIcon(application_icon())
        self._lay_out()
        self._connect_views()
        self._connect_bridge()

    # --- put together ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for page in (QWidget(), self._welcome, self._unreadable, self.page):
            self._pages.addWidget(page)
        main = QVBoxLayout()
        main.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        main.setSpacing(Space.M)
        main.addWidget(self._program.bar)
        main.addWidget(self.notices)
        main.addWidget(self.keyring)
        main.addWidget(self._schedules.bar)
        main.addWidget(self._pages, 1)
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

    def _connect_views(self) -> None:
        self.sidebar.providers.chosen.connect(self.show_provider)
        self.sidebar.providers.edit_wanted.connect(self._providers.edit)
        self.sidebar.providers.check_wanted.connect(self._checks.check)
        self.sidebar.providers.remove_wanted.connect(self._providers.ask_to_remove)
        self.sidebar.add_wanted.connect(self._assistant.open)
        self._program.take_menu(self.sidebar.menu)
        self._program.leaving.left.connect(self.closed)
        self._program.telling.flush_wanted.connect(self.show_flush)
        self._program.telling.receiver_wanted.connect(self.explain_receiver)
        self.sidebar.menu.receiver_wanted.connect(self._receiver.edit)
        self.sidebar.receiver.settings_wanted.connect(self._receiver.edit)
        self.sidebar.receiver.advice_wanted.connect(self._receiver.explain)
        self.sidebar.receiver.restart_wanted.connect(self._bridge.receiving.restart)
        self.page.header.edit_wanted.connect(lambda: self._providers.edit(self._overview.chosen))
        self.page.header.check_wanted.connect(lambda: self._checks.check(self._overview.chosen))
        self.page.header.flush_wanted.connect(self._queues.flush_all)
        self.page.board.flush_wanted.connect(self._queues.flush)
        self.page.board.flush_some_wanted.connect(self._queues.flush_some)
        self.page.board.stop_wanted.connect(self._queues.stop)
        self.page.board.advice_wanted.connect(self._queues.advise)
        self.page.log.chosen.connect(self.inspector.show_arrival)
        self._welcome.add_wanted.connect(self._assistant.open)
        self._welcome.practice_wanted.connect(self.practice_wanted)
        self._unreadable.again_wanted.connect(self._bridge.profiles.read_again)
        self._keyring.attach(self.keyring)
        self._bridge.keyring.changed.connect(lambda _: self.page.header.show_memory(self._bridge.keyring.in_memory))
        self._schedules.attach(self.page, self.sidebar, self.status)
        self._tick.timeout.connect(self._show_states)

    def _connect_bridge(self) -> None:
        self._bridge.log.news.connect(self._on_news)
        self._bridge.flushing.pending.connect(self._on_pending)
        self._bridge.habits.learnt.connect(self._on_learnt)
        self._bridge.receiving.changed.connect(self._on_receiver)
        self._bridge.profiles.changed.connect(self._on_configuration)
        self._bridge.profiles.unreadable.connect(self._on_unreadable)
        self._bridge.problem.connect(self.notices.add)

    # --- what the bridge tells ---------------------------------------------------------------------------------------

    def _on_news(self, news: News) -> None:
        if news.flushes:
            self._overview.take_flushes(news.flushes)
            self._bridge.flushing.settle(news.flushes)
            self._bridge.habits.take_flushes(news.flushes)
            self.inspector.take_flushes(news.flushes)
            self._show_states()

    def _on_pending(self, pending: frozenset[Key]) -> None:
        self._overview.take_pending(pending)
        self._show_states()

    def _on_learnt(self, learnt: Mapping[Key, Learnt]) -> None:
        self._overview.take_learnt(learnt)
        self._show_states()

    def _on_receiver(self, status: ReceiverStatus) -> None:
        service = self._bridge.receiving.service
        words = receiver_words(status, self._bridge.profiles.receiver_settings, service.process if service else 0)
        self.sidebar.receiver.show_words(words)

    def _on_configuration(self, configuration: Configuration) -> None:
        self._overview.take_profiles(configuration.profiles)
        self.sidebar.allow_adding(True)
        self._on_receiver(self._bridge.receiving.status)
        self._show_states()
        self._show_profile()

    def _on_unreadable(self, path: str, problems: tuple[Problem, ...]) -> None:
        self._unreadable.show_problems(path, problems)
        self._pages.setCurrentWidget(self._unreadable)
        self.sidebar.allow_adding(False)
        self._on_receiver(self._bridge.receiving.status)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def _show_profile(self) -> None:
        profile = self._overview.profile
        self._pages.setCurrentWidget(self.page if profile else self._welcome)
        if profile:
            self.page.show_profile(profile)
            self._practice.show()
            self._history.ask()
            self._schedules.show()
            self._show_states()

    def _show_states(self) -> None:
        now = time.time()
        overview = self._overview
        self.sidebar.providers.show_rows(overview.provider_rows(now), overview.chosen)
        self.page.header.show_idle(len(overview.idle_nodes()))
        self.page.board.show_words(overview.queue_words(now), self._queues.can_stop)
        self.status.show_now(overview.status_line(now))
        self._program.show_states(now)
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
            self.page.log.filter.setText(f"flush:{flush.id}")
        else:
            self._queues.advise(flush.node)

    def explain_receiver(self) -> None:
        """Come forward with why the receiver does not listen."""
        self.come_forward()
        self._receiver.explain()

    # --- leaving -----------------------------------------------------------------------------------------------------

    def come_forward(self) -> None:
        """Show the window, also out of the tray."""
        self._program.leaving.come_forward()

    def begin_in_tray(self) -> None:
        """Begin without a window, where the desktop has a tray; it may come some seconds later."""
        self._program.begin_in_tray()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go on in the tray, or say what is in flight; what was acknowledged is safe either way."""
        self._program.leaving.on_close(event)

    def leave(self) -> None:
        """Close without a question."""
        self._program.leaving.leave()
