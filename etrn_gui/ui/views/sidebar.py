"""The left side: providers, a way to add one, and the receiver."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from etrn_gui.ui.icons import tinted_icon
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.main_menu import MainMenu
from etrn_gui.ui.views.pieces import button, label, row
from etrn_gui.ui.views.provider_list import ProviderList
from etrn_gui.ui.views.receiver_panel import ReceiverPanel

if TYPE_CHECKING:
    from etrn_gui.ui.views.schedule.panel import SchedulePanel

_WIDTH, _CHARACTERS = 236, 26
"""The least in pixels, and what has room in it in a larger text."""


class Sidebar(QFrame):
    """Of one width at every size of the window; it grows with the text."""

    add_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "sidebar")
        self._fit()
        self.menu = MainMenu(theme)
        self.providers = ProviderList(theme)
        self.receiver = ReceiverPanel(theme)
        self._add = self._make_add()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(row(label(self.tr("PROVIDERS"), "section"), 1, self.menu))
        layout.addWidget(self.providers, 1)
        layout.addWidget(self._add)
        layout.addSpacing(Space.S)
        self._schedules_place = layout.count()
        layout.addSpacing(Space.S)
        layout.addWidget(self.receiver)
        self.setTabOrder(self.providers, self.menu)  # where one begins is the list
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    @cached_property
    def schedules(self) -> SchedulePanel:
        """How the schedules stand; there when something is known of them."""
        from etrn_gui.ui.views.schedule.panel import SchedulePanel

        made = SchedulePanel()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(self._schedules_place, made)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Grow and shrink with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(max(_WIDTH, _CHARACTERS * self.fontMetrics().averageCharWidth()))

    def _make_add(self) -> QPushButton:
        made = button(self.tr("Add provider…"), self.tr("Add a provider"))
        made.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_N))
        made.setToolTip(self.tr("Add a provider ({keys})").format(keys=made.shortcut().toString()))
        made.clicked.connect(self.add_wanted)
        return made

    def allow_adding(self, allowed: bool) -> None:
        """Offer to add a provider, unless the profile file must be mended first."""
        self._add.setEnabled(allowed)

    def _draw_icon(self) -> None:
        self._add.setIcon(tinted_icon("plus", self._theme.colours.text))
