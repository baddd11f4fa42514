"""One window for one data folder: a second start brings the first one forward and ends."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

    from etrn_gui.ui.bridge import DataFolder

_RAISE = b"raise\n"
_PATIENCE = 1000
"""Milliseconds to reach the first window."""
_BEAT = 0.05


class SingleInstance(QObject):
    """Holds the lock of a data folder while the window is open."""

    raise_wanted = Signal()
    """A second start asks for the window."""

    def __init__(self, data: DataFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(data.data / ".window.lock"))
        self._lock.setStaleLockTime(0)  # a lock counts as long as its process lives
        self._folder = str(data.data)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the folder; False where another window has it. A folder without room for a lock is nobody's."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear from now on when a second start asks for the window."""
        from PySide6.QtNetwork import QLocalServer

        name = _server_name(self._folder)
        QLocalServer.removeServer(name)  # left by a window that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(name)

    def call_first(self) -> bool:
        """Ask the first window to come forward; False where it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        name, until = _server_name(self._folder), time.monotonic() + _PATIENCE / 1000
        socket.connectToServer(name)
        while not socket.waitForConnected(_PATIENCE):
            if time.monotonic() > until:
                return False
            time.sleep(_BEAT)  # the first one has just been started, and does not listen yet
            socket.connectToServer(name)
        socket.write(_RAISE)
        reached = socket.waitForBytesWritten(_PATIENCE)
        socket.disconnectFromServer()
        return reached

    def release(self) -> None:
        """Give the folder back."""
        if self._server:
            self._server.close()
        self._lock.unlock()

    def _on_connection(self) -> None:
        while self._server and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            self.raise_wanted.emit()


def _server_name(folder: str) -> str:
    import hashlib

    return "etrn-gui-" + hashlib.sha256(folder.encode()).hexdigest()[:16]
