"""What a person does with the chosen provider's queues: flush, stop, and read what to do."""

import time

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.node import NodeName
from etrn_gui.ui.bridge import Bridge
from etrn_gui.ui.models.overview import Overview
from etrn_gui.ui.views.advice_dialog import AdviceDialog


class QueueActions(QObject):
    """Carries clicks on cards to the bridge."""

    def __init__(self, bridge: Bridge, overview: Overview, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._overview, self._window = bridge, overview, window

    def flush(self, node: NodeName) -> None:
        """Flush one queue."""
        self._bridge.flushing.flush(self._overview.chosen, [node])

    def flush_all(self) -> None:
        """Flush every queue that does not run."""
        self._bridge.flushing.flush(self._overview.chosen, self._overview.idle_nodes())

    def stop(self, node: NodeName) -> None:
        """Stop asking, or waiting."""
        self._bridge.flushing.stop(self._overview.chosen, node, self._overview.latest(node))

    def can_stop(self, node: NodeName) -> bool:
        """Tell whether Stop would do something."""
        return self._bridge.flushing.can_stop(self._overview.chosen, node, self._overview.latest(node))

    def advise(self, node: NodeName) -> None:
        """Show what an answer means and what to do."""
        words = self._overview.queue_words(time.time())[node]
        AdviceDialog(node.display, words, self._window).open()
