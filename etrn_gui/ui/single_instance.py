"""One window for one data folder: a second start brings the first one forward and ends."""

import hashlib

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from etrn_gui.ui.bridge import DataFolder

_RAISE = b"raise\n"
_PATIENCE = 1000
"""Milliseconds to reach the first window."""


class SingleInstance(QObject):
    """Holds the lock of a data folder while the window is open."""

    raise_wanted = Signal()
    """A second start asks for the window."""

    def __init__(self, data: DataFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(data.data / ".window.lock"))
        self._lock.setStaleLockTime(0)  # a lock counts as long as its process lives
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._name = "etrn-gui-" + hashlib.sha256(str(data.data).encode()).hexdigest()[:16]

    def claim(self) -> bool:
        """Take the folder; False where another window has it. A folder without room for a lock is nobody's."""
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        QLocalServer.removeServer(self._name)  # left by a window that was killed
        self._server.listen(self._name)
        return True

    def call_first(self) -> bool:
        """Ask the first window to come forward; False where it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(_RAISE)
        reached = socket.waitForBytesWritten(_PATIENCE)
        socket.disconnectFromServer()
        return reached

    def release(self) -> None:
        """Give the folder back."""
        self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            self.raise_wanted.emit()
