"""What the first picture of the window does without: each part is made when it is first asked for, or in its turn."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractScrollArea

from etrn_gui.ui.theme import Theme

if TYPE_CHECKING:
    from etrn_gui.ui.bridge import Bridge
    from etrn_gui.ui.models.overview import Overview
    from etrn_gui.ui.views.inspector import Inspector
    from etrn_gui.ui.views.keyring_bar import KeyringBar
    from etrn_gui.ui.views.notices import Notices
    from etrn_gui.ui.views.welcome import UnreadablePage, Welcome
    from etrn_gui.ui.window.assistant_actions import AssistantActions
    from etrn_gui.ui.window.check_actions import CheckActions
    from etrn_gui.ui.window.export_actions import ExportActions
    from etrn_gui.ui.window.history_actions import HistoryActions
    from etrn_gui.ui.window.keyring_actions import KeyringActions
    from etrn_gui.ui.window.main_window import MainWindow
    from etrn_gui.ui.window.practice_actions import PracticeActions
    from etrn_gui.ui.window.program_actions import ProgramActions
    from etrn_gui.ui.window.provider_actions import ProviderActions
    from etrn_gui.ui.window.receiver_actions import ReceiverActions
    from etrn_gui.ui.window.schedule_actions import ScheduleActions

_AHEAD = (
    "PySide6.QtDBus",
    "etrn_gui.ui.window.program_actions",
    "etrn_gui.ui.views.inspector.headers_page",
    "etrn_gui.ui.views.inspector.attachments_page",
    "etrn_gui.ui.views.inspector.message_page",
    "etrn_gui.ui.views.inspector",
    "etrn_gui.ui.views.schedule.runs_panel",
    "etrn_gui.ui.window.schedule_actions",
    "etrn_gui.ui.views.history",
)
"""What takes long to load; in pieces, so that the window answers in between."""


class Later:
    """Parts of one window. Whoever needs one has it at once; `steps` makes all that a person may soon want."""

    def __init__(self, window: MainWindow, bridge: Bridge, overview: Overview, theme: Theme) -> None:
        self._window, self._bridge, self._overview, self._theme = window, bridge, overview, theme

    def steps(self) -> Iterator[None]:
        """Make them one after the other; between two of them the window's loop may go on."""
        for name in _AHEAD:
            import_module(name)
            yield
        _ = self._window.style()  # what is known of styles; else the first widget that changes its look loads it
        yield
        _ = QAbstractScrollArea().viewport()  # at the first widget that it has not made, Python loads every kind
        yield
        _ = self._bridge.scheduling
        yield
        for name in (
            "notices",
            "program",
            "inspector",
            "keyring",
            "schedules",
            "history",
            "practice",
            "receiver",
            "exports",
            "providers",
            "checks",
            "assistant",
        ):
            _ = getattr(self, name)
            yield

    # --- views -------------------------------------------------------------------------------------------------------

    @cached_property
    def inspector(self) -> Inspector:
        """The chosen row in full."""
        from etrn_gui.ui.views.inspector import Inspector

        made = Inspector(self._bridge.inspection, self._theme)
        self._window.page.set_inspector(made)
        made.flush_wanted.connect(self._window.page.show_flush)
        return made

    @cached_property
    def notices(self) -> Notices:
        """Problems that a person should read, on top of the window."""
        from etrn_gui.ui.views.notices import Notices

        made = Notices(self._theme)
        self._window.add_bar(made, first=True)
        return made

    @cached_property
    def keyring_bar(self) -> KeyringBar:
        """What is wrong with the keyring, on top of the window."""
        from etrn_gui.ui.views.keyring_bar import KeyringBar

        made = KeyringBar(self._theme)
        self._window.add_bar(made)
        return made

    @cached_property
    def welcome(self) -> Welcome:
        """The page of the first start."""
        from etrn_gui.ui.views.welcome import Welcome

        made = Welcome(self._theme)
        made.add_wanted.connect(lambda: self.assistant.open())
        made.practice_wanted.connect(self._window.practice_wanted)
        self._window.pages.addWidget(made)
        return made

    @cached_property
    def unreadable(self) -> UnreadablePage:
        """The page of a profile file with faults."""
        from etrn_gui.ui.views.welcome import UnreadablePage

        made = UnreadablePage(self._theme)
        made.again_wanted.connect(self._bridge.profiles.read_again)
        self._window.pages.addWidget(made)
        return made

    # --- actions -----------------------------------------------------------------------------------------------------

    @cached_property
    def program(self) -> ProgramActions:
        """Tray, notifications and the ways out."""
        from etrn_gui.ui.window.program_actions import ProgramActions

        window = self._window
        made = ProgramActions(self._bridge, self._overview, self._theme, window)
        window.add_bar(made.bar, first=True)
        made.take_menu(window.sidebar.menu)
        made.leaving.left.connect(window.closed)
        made.telling.flush_wanted.connect(window.show_flush)
        made.telling.receiver_wanted.connect(window.explain_receiver)
        return made

    @cached_property
    def providers(self) -> ProviderActions:
        """Add, edit and remove providers."""
        from etrn_gui.ui.window.provider_actions import ProviderActions

        return ProviderActions(self._bridge, self._window, self._overview.choose)

    @cached_property
    def checks(self) -> CheckActions:
        """Check providers."""
        from etrn_gui.ui.window.check_actions import CheckActions

        return CheckActions(self._bridge, self._window, self._theme, self.providers.edit)

    @cached_property
    def receiver(self) -> ReceiverActions:
        """The receiver's settings and its port."""
        from etrn_gui.ui.window.receiver_actions import ReceiverActions

        return ReceiverActions(self._bridge, self._window)

    @cached_property
    def keyring(self) -> KeyringActions:
        """Unlock the keyring, or do without it."""
        from etrn_gui.ui.window.keyring_actions import KeyringActions

        keyring, header = self._bridge.keyring, self._window.page.header
        made = KeyringActions(self._bridge, self._overview, self._window)
        made.attach(self.keyring_bar)
        keyring.changed.connect(lambda _: header.show_memory(keyring.in_memory))
        return made

    @cached_property
    def assistant(self) -> AssistantActions:
        """Add a provider step by step."""
        from etrn_gui.ui.window.assistant_actions import AssistantActions, Ways

        ways = Ways(self._overview.choose, self.providers.add, self._window.queues.flush_provider)
        return AssistantActions(self._bridge, self._window, self._theme, ways, self.keyring)

    @cached_property
    def exports(self) -> ExportActions:
        """Rows of the log into a file."""
        from etrn_gui.ui.window.export_actions import ExportActions

        self._bridge.exporting.ended.connect(self.program.leaving.look)
        return ExportActions(self._bridge, self._window.page.log, self._window)

    @cached_property
    def history(self) -> HistoryActions:
        """The room of the days."""
        from etrn_gui.ui.window.history_actions import HistoryActions

        return HistoryActions(self._bridge, self._overview, self._window.page, self._theme)

    @cached_property
    def schedules(self) -> ScheduleActions:
        """Schedules: their editor, pauses and the ledger."""
        from etrn_gui.ui.window.schedule_actions import ScheduleActions

        window = self._window
        made = ScheduleActions(self._bridge, self._overview, self._theme, window, window.show_provider)
        window.add_bar(made.bar)
        made.attach(window.page, window.sidebar, window.status)
        return made

    @cached_property
    def practice(self) -> PracticeActions:
        """The practice provider's room."""
        from etrn_gui.ui.window.practice_actions import PracticeActions

        return PracticeActions(self._bridge, self._overview, self._window.page, self._theme, self._window)
