"""What a person does about the keyring: unlock it, do without it in this run, enter what is missing."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.node import NodeName
from etrn_gui.domain.outcome import Outcome
from etrn_gui.ui.bridge import Bridge
from etrn_gui.ui.models.overview import Overview
from etrn_gui.ui.views.keyring_bar import KeyringBar


class KeyringActions(QObject):
    """Joins a bar and the keyring; what a person had asked for and was blocked is then asked anew."""

    def __init__(self, bridge: Bridge, overview: Overview, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._overview = bridge, overview
        bridge.keyring.opened.connect(self._go_on)

    def attach(self, bar: KeyringBar) -> None:
        """Have a bar show how the keyring stands."""
        keyring = self._bridge.keyring
        bar.unlock_wanted.connect(keyring.unlock)
        bar.memory_wanted.connect(keyring.use_memory)
        bar.password_entered.connect(keyring.enter)
        bar.put_away.connect(keyring.put_away)
        keyring.changed.connect(bar.show_trouble)
        bar.show_trouble(keyring.trouble)

    def _go_on(self, names: tuple[str, ...]) -> None:
        for name in names:
            if nodes := self._blocked(name):
                self._bridge.flushing.flush(name, nodes)

    def _blocked(self, name: str) -> list[NodeName]:
        flushes = self._overview.flushes(name)
        return [node for node, flush in flushes.items() if flush.outcome is Outcome.BLOCKED]
