"""The practice provider's room: there only where one is attached, as in the demo."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from etrn_gui.ui.bridge import Bridge, Configuration
from etrn_gui.ui.bridge.practice import Practising
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.provider_page import ProviderPage

if TYPE_CHECKING:
    from etrn_gui.ui.views.practice_panel import PracticePanel


class PracticeActions(QObject):
    """Adds the room when there is something to show in it."""

    def __init__(self, bridge: Bridge, page: ProviderPage, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._page, self._theme = bridge, page, theme
        self.panel: PracticePanel | None = None
        self._name = ""
        bridge.practice.changed.connect(self._show)
        bridge.profiles.changed.connect(self._offer)

    def _show(self, now: Practising) -> None:
        panel = self.panel or self._make(now.profile)
        panel.show_practising(now, time.time())

    def _make(self, profile: str) -> PracticePanel:
        from etrn_gui.ui.views.practice_panel import PracticePanel

        panel = self.panel = PracticePanel(self._theme)
        panel.put_wanted.connect(self._bridge.practice.put)
        panel.rehearse_wanted.connect(self._bridge.practice.rehearse)
        self._page.rooms.add(self.tr("Practice"), panel)
        self._name = profile
        self._offer(self._bridge.profiles.configuration)
        return panel

    def _offer(self, configuration: Configuration) -> None:
        profile = configuration.profile(self._name)
        if self.panel and profile:
            self.panel.show_queues(profile.queues)
