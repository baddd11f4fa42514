"""Whether the desktop has a tray for StatusNotifier items: told when it comes, after us at login, and when it goes.

Qt itself looks for it once only, when the first icon is made, and never again.
"""

import os
import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

WATCHER = "org.kde.StatusNotifierWatcher"


class TrayHost(QObject):
    """Listens on the session bus, where there is one; on other systems it has nothing to say."""

    came = Signal()
    went = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus() if _has_bus() else None
        connected = self._bus is not None and self._bus.isConnected()
        self.may_come = connected and not self.is_there
        """Whether it makes sense to wait."""
        if self._bus and connected:
            self._watcher = QDBusServiceWatcher(
                WATCHER, self._bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange, self
            )
            self._watcher.serviceRegistered.connect(self.came)
            self._watcher.serviceUnregistered.connect(self.went)

    @property
    def is_there(self) -> bool:
        """Whether somebody shows such items now; asks the bus, which answers in less than a millisecond."""
        if self._bus is None or not self._bus.isConnected():
            return False
        return bool(self._bus.interface().isServiceRegistered(WATCHER).value())


def _has_bus() -> bool:
    return sys.platform.startswith("linux") and bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))
