"""The network as the window knows it: routes and interfaces, looked at anew whenever Qt says that something changed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

from etrn_gui.flush.schedule.network import InterfaceNetwork, NetworkState

Reachability = QNetworkInformation.Reachability


class WindowNetwork(QObject):
    """A network object for the scheduler. Where Qt has no backend for this system, looking now and then is enough.

    The routes decide, not Qt's word alone: a service that does not manage this machine's interfaces calls it
    disconnected for ever, and schedules would never ask. It counts where no interface is up either, for a route that
    was set by hand outlasts its cable.
    """

    changed = Signal()
    """Something came or went; `state` tells what."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = InterfaceNetwork()
        self._told = Reachability.Unknown
        self._information: QNetworkInformation | None = None
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            self._information = QNetworkInformation.instance()
            self._told = self._information.reachability()
            self._information.reachabilityChanged.connect(self.hear)

    @property
    def backend(self) -> str:
        """The name of Qt's backend, such as `networkmanager`; empty where there is none."""
        return self._information.backendName() if self._information else ""

    def hear(self, told: Reachability) -> None:
        """Take what Qt says now."""
        self._told = told
        self._looks = InterfaceNetwork()
        self.changed.emit()

    def state(self) -> NetworkState:
        """Return what is known now; from any thread."""
        found = self._looks.state()
        is_off = self._told is Reachability.Disconnected and not found.interfaces
        return NetworkState(found.up and not is_off, found.interfaces)
