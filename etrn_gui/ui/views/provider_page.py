"""Everything about the chosen provider: header, cards, and rooms of which the first is the log with its inspector."""

from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from etrn_gui.domain.profile import Profile
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.deliveries_panel import DeliveriesPanel
from etrn_gui.ui.views.empty import EmptyState, NothingChosen
from etrn_gui.ui.views.pieces import button, column
from etrn_gui.ui.views.provider_header import ProviderHeader
from etrn_gui.ui.views.queue_area import QueueArea
from etrn_gui.ui.views.rooms import Rooms

_LOG_SHARE, _INSPECTOR_SHARE = 3, 2


class ProviderPage(QWidget):
    """Puts the parts together; what they say goes through the window."""

    def __init__(self, log: DeliveriesPanel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.header = ProviderHeader()
        self.board = QueueArea(theme)
        self.log = log
        self.rooms = Rooms()
        self._deliveries = _log_with_inspector(log, NothingChosen(theme))
        self.rooms.add(self.tr("Deliveries"), self._deliveries)
        self.rooms.announce(QCoreApplication.translate("HistoryActions", "History"))
        self.rooms.announce(QCoreApplication.translate("ScheduleActions", "Runs"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.header)
        layout.addWidget(self.board)
        layout.addWidget(self.rooms, 1)

    def set_inspector(self, inspector: QWidget) -> None:
        """Put the inspector where its empty state stands in for it until now."""
        if stand_in := self._deliveries.replaceWidget(1, inspector):
            stand_in.deleteLater()

    @cached_property
    def _queueless(self) -> QFrame:
        edit = button(self.tr("Add a queue…"), self.tr("Add a queue to this provider"), "primary")
        edit.clicked.connect(self.header.edit_wanted)
        text = self.tr("Add the host, the @domain or the #queue that the provider holds mail for.")
        frame = QFrame()
        frame.setProperty("role", "card")
        column(frame).addWidget(EmptyState(self._theme, self.tr("Nothing to flush yet"), text, [edit]))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.rooms), frame)
        return frame

    def show_flush(self, number: int) -> None:
        """Show what a flush brought, in the log."""
        self.rooms.enter(self._deliveries)
        self.log.filter.setText(f"flush:{number}")

    def show_profile(self, profile: Profile) -> None:
        """Show the provider and a card for each of its queues."""
        self.header.show_profile(profile)
        self.board.show_queues(profile.queues)
        self.board.setVisible(bool(profile.queues))
        if not profile.queues or "_queueless" in vars(self):
            self._queueless.setVisible(not profile.queues)


def _log_with_inspector(log: DeliveriesPanel, inspector: QWidget) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    splitter.addWidget(log)
    splitter.addWidget(inspector)
    splitter.setStretchFactor(0, _LOG_SHARE)
    splitter.setStretchFactor(1, _INSPECTOR_SHARE)
    splitter.setSizes([_LOG_SHARE * 100, _INSPECTOR_SHARE * 100])
    return splitter
