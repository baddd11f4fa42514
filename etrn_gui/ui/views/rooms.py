"""The rooms below the cards: the log, the history and whatever else is known of a provider, one seen at a time."""

from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QWidget

from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import column


class Rooms(QFrame):
    """Widgets behind tabs; a single one has no tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("What is shown of this provider"))
        self._tabs.hide()
        layout = column(self, margin=1)
        layout.setContentsMargins(1, 1, 1, Space.S)
        layout.addWidget(self._tabs)
        layout.addWidget(self._stack, 1)
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)

    def add(self, title: str, room: QWidget) -> None:
        """Add a room at the end."""
        self._stack.addWidget(room)
        self._tabs.addTab(title)
        self._tabs.setVisible(self._tabs.count() > 1)

    def enter(self, room: QWidget) -> None:
        """Show a room."""
        self._tabs.setCurrentIndex(self._stack.indexOf(room))

    def enter_first(self) -> None:
        """Show the first room."""
        self._tabs.setCurrentIndex(0)
