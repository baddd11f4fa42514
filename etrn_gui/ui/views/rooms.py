"""The rooms below the cards: the log, the history and whatever else is known of a provider, one seen at a time."""

from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QWidget

from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import column


class Rooms(QFrame):
    """Widgets behind tabs; a single one has no tab. A room can be closed for a while: it then has none either.

    A room may be announced first, and be added behind its tab when it is made.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._announced: dict[str, QWidget] = {}
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("What is shown of this provider"))
        self._tabs.hide()
        layout = column(self, margin=1)
        layout.setContentsMargins(1, 1, 1, Space.S)
        layout.addWidget(self._tabs)
        layout.addWidget(self._stack, 1)
        self._left: QWidget | None = None
        """The room that was seen when it was closed; forgotten once a person goes elsewhere."""
        self._tabs.currentChanged.connect(self._go)

    def announce(self, title: str) -> None:
        """Show the tab of a room that will be added under this title."""
        self._announced[title] = QWidget()
        self._append(title, self._announced[title])

    def add(self, title: str, room: QWidget) -> None:
        """Add a room behind its tab, or at the end."""
        if (empty := self._announced.pop(title, None)) is None:
            self._append(title, room)
            return
        place, is_entered = self._stack.indexOf(empty), self._stack.currentWidget() is empty
        self._stack.insertWidget(place, room)
        if is_entered:
            self._stack.setCurrentWidget(room)
        self._stack.removeWidget(empty)
        empty.deleteLater()

    def _append(self, title: str, room: QWidget) -> None:
        self._stack.addWidget(room)
        self._tabs.addTab(title)
        self._show_tabs()

    def open_or_close(self, room: QWidget, *, is_open: bool) -> None:
        """Close a room, or open it again; who was in it is in the first room meanwhile, and then back in it."""
        index = self._stack.indexOf(room)
        if self._tabs.isTabVisible(index) == is_open:
            return
        back = self._left
        if not is_open and self._tabs.currentIndex() == index:
            self.enter_first()
            self._left = room
        self._tabs.setTabVisible(index, is_open)
        self._show_tabs()
        if is_open and back is room:
            self.enter(room)

    def _show_tabs(self) -> None:
        self._tabs.setVisible(sum(map(self._tabs.isTabVisible, range(self._tabs.count()))) > 1)

    def _go(self, index: int) -> None:
        self._left = None
        self._stack.setCurrentIndex(index)

    def enter(self, room: QWidget) -> None:
        """Show a room."""
        self._tabs.setCurrentIndex(self._stack.indexOf(room))

    def enter_first(self) -> None:
        """Show the first room."""
        self._tabs.setCurrentIndex(0)
