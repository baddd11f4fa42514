"""Telling a person what happens while the window is not looked at: by the desktop, or else by whoever can."""

import asyncio

from PySide6.QtCore import QObject, Signal

from etrn_gui.ui.bridge.desktop_notifications import DesktopNotifications, Message
from etrn_gui.ui.bridge.ground import Ground


class Notifying(QObject):
    """Hands messages to the desktop, one after the other."""

    clicked = Signal(object)
    """What a message was about, when it is clicked."""
    not_shown = Signal(object)
    """Message: the desktop has no service for it."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._desktop = DesktopNotifications(self.clicked.emit, self.tr("Open"))
        self._turn = asyncio.Lock()

    def tell(self, message: Message, *, instead: bool = False) -> None:
        """Show a message; `instead`: in the place of the last one."""
        self._ground.tasks.start(self._tell(message, instead), "tell the person")

    async def _tell(self, message: Message, instead: bool) -> None:
        async with self._turn:
            if not await self._desktop.tell(message, instead=instead):
                self.not_shown.emit(message)

    async def close(self) -> None:
        """End the connection to the session bus."""
        await self._desktop.close()
