"""What a person does in the history: choose how long back, and go on to the deliveries of a day."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from etrn_gui.domain.day import Day
from etrn_gui.ui.bridge import Bridge, News
from etrn_gui.ui.models.overview import Overview
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.history import HistoryRoom
from etrn_gui.ui.views.provider_page import ProviderPage

_SOON = 500
"""Milliseconds in which what comes is shown together."""


class HistoryActions(QObject):
    """Reads the chosen provider's days while the room is seen."""

    def __init__(self, bridge: Bridge, overview: Overview, page: ProviderPage, theme: Theme) -> None:
        super().__init__(page)
        self._bridge, self._overview, self._page = bridge, overview, page
        self.room = HistoryRoom(theme)
        page.rooms.add(self.tr("History"), self.room)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.ask)
        self.room.wanted.connect(self.ask)
        self.room.day_wanted.connect(self._show_day)
        bridge.history.read.connect(self._on_days)
        bridge.log.news.connect(self._on_news)

    def ask(self) -> None:
        """Read the days of the chosen provider, where they are seen."""
        if self.room.isVisible() and self._overview.chosen:
            first = _today() - timedelta(days=self.room.range - 1)
            since = datetime(first.year, first.month, first.day).astimezone().timestamp()
            self._bridge.history.ask(self._overview.chosen, since)

    def _on_news(self, news: News) -> None:
        if news.flushes and not self._soon.isActive():
            self._soon.start()

    def _on_days(self, profile: str, days: Sequence[Day]) -> None:
        if profile == self._overview.chosen:
            self.room.show_days(days, _today())

    def _show_day(self, day: Day) -> None:
        """Go on to what this provider brought on that day, which the day has counted; or why nothing came."""
        if not day.arrived:
            self._page.show_flush(day.last)
            return
        chosen = self._overview.chosen
        self._page.rooms.enter_first()
        self._bridge.search.tell_known(lambda known: self._narrow(day.date, chosen, known.providers))

    def _narrow(self, day: date, provider: str, known: Sequence[str]) -> None:
        from etrn_gui.ui.models.filter_words import only_provider

        words = f"since:{day.isoformat()} until:{day.isoformat()} {only_provider(provider, known)}"
        self._page.log.filter.setText(words)
        self._page.log.filter.read()


def _today() -> date:
    return datetime.now().astimezone().date()
