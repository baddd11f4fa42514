"""The chosen row of the log in full."""

from PySide6.QtWidgets import QWidget

from etrn_gui.domain.history import Arrival
from etrn_gui.ui.bridge import Bridge
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.pieces import column, label


class Inspector(QWidget):
    """A placeholder until the real one stands; this is how the main window makes and calls it."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = label()
        column(self).addWidget(self._subject)

    def show_arrival(self, arrival: Arrival | None) -> None:
        """Show a row, or nothing."""
        self._subject.setText(arrival.subject if arrival else "")
