"""The practice provider's room: only while it is the chosen provider."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from etrn_gui.ui.bridge import Bridge, Configuration
from etrn_gui.ui.bridge.practice import Practising
from etrn_gui.ui.models.overview import Overview
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.provider_page import ProviderPage

if TYPE_CHECKING:
    from etrn_gui.ui.views.practice_panel import PracticePanel


class PracticeActions(QObject):
    """Adds the room when there is something to show in it, and closes it where another provider is shown."""

    def __init__(self, bridge: Bridge, overview: Overview, page: ProviderPage, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._overview, self._page, self._theme = bridge, overview, page, theme
        self.panel: PracticePanel | None = None
        bridge.practice.changed.connect(self._show)
        bridge.profiles.changed.connect(self._offer)

    def _show(self, now: Practising) -> None:
        panel = self.panel or self._make()
        panel.show_practising(now, time.time())

    def _make(self) -> PracticePanel:
        from etrn_gui.ui.views.practice_panel import PracticePanel

        panel = self.panel = PracticePanel(self._theme)
        panel.put_wanted.connect(self._bridge.practice.put)
        panel.rehearse_wanted.connect(self._bridge.practice.rehearse)
        self._page.rooms.add(self.tr("Practice"), panel)
        self._offer(self._bridge.profiles.configuration)
        self.show()
        return panel

    def show(self) -> None:
        """Follow the choice of a provider."""
        if self.panel:
            self._page.rooms.open_or_close(self.panel, is_open=self._bridge.practice.is_of(self._overview.profile))

    def _offer(self, configuration: Configuration) -> None:
        profile = next(filter(self._bridge.practice.is_of, configuration.profiles), None)
        if self.panel and profile:
            self.panel.show_queues(profile.queues)
