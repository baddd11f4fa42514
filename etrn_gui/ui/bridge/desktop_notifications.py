"""Notifications of the desktop (Desktop Notifications Specification 1.3) over the session bus.

With jeepney, which the keyring brings on Linux: Qt's own D-Bus cannot say from Python that a number has no sign, and
`Notify` begins with one. Where there is no bus or no such service, the tray's messages take their place.
"""

import asyncio
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from etrn_gui.domain.frozen import frozen
from etrn_gui.ui.tokens import Tone

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_PATIENCE = 5.0
_KEPT = 50
"""Notifications whose click still leads somewhere."""
_URGENCY = {Tone.BAD: 2, Tone.WARN: 1}
_EXPIRES = -1
"""As the desktop is set."""


@frozen
class Message:
    """What is to be told."""

    title: str
    body: str
    tone: Tone = Tone.IDLE
    about: object = None
    """What a click leads to; given back by `on_click`."""


class DesktopNotifications:
    """One connection to the session bus, made when there is something to tell."""

    def __init__(self, on_click: Callable[[object], None], open_text: str) -> None:
        """`open_text` is what the desktop writes on the button that a click stands for."""
        self._on_click, self._open_text = on_click, open_text
        self._router: Any = None
        self._opened: Any = None
        self._listener: asyncio.Task[None] | None = None
        self._about: dict[int, object] = {}
        self._last = 0

    @staticmethod
    def are_possible() -> bool:
        """Tell whether there may be such a service: a session bus, and a library for it."""
        return sys.platform.startswith("linux") and bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))

    async def tell(self, message: Message, *, instead: bool = False) -> bool:
        """Show a message; `instead`: in the place of the last one. False where nobody shows it."""
        if not self.are_possible():
            return False
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._connect()
                number = await self._notify(message, self._last if instead else 0)
        except (OSError, EOFError, TimeoutError, ImportError, KeyError, ValueError):
            await self.close()
            return False
        if number is None:
            return False
        self._last = number
        self._about[number] = message.about
        for old in list(self._about)[:-_KEPT]:
            del self._about[old]
        return True

    async def close(self) -> None:
        """End the connection."""
        if self._listener:
            self._listener.cancel()
            with suppress(asyncio.CancelledError):
                await self._listener
            self._listener = None
        if self._opened:
            opened, self._opened, self._router = self._opened, None, None
            with suppress(OSError):
                await opened.__aexit__(None, None, None)

    async def _connect(self) -> None:
        if self._router and self._listener and not self._listener.done():
            return
        await self.close()
        from jeepney.io.asyncio import open_dbus_router  # type: ignore[import-untyped]  # on Linux only

        opened = open_dbus_router(bus="SESSION")
        self._router = await opened.__aenter__()
        self._opened = opened
        ready = asyncio.Event()
        self._listener = asyncio.create_task(self._listen(ready), name="clicks on notifications")
        await ready.wait()

    async def _notify(self, message: Message, replaces: int) -> int | None:
        from jeepney import (  # type: ignore[import-untyped]  # on Linux only
            DBusAddress,
            MessageType,
            new_method_call,
        )

        hints = {
            "urgency": ("y", _URGENCY.get(message.tone, 0)),
            "desktop-entry": ("s", "etrn-gui"),
            "category": ("s", "email"),
        }
        actions = ["default", self._open_text]
        body = ("etrn-gui", replaces, "etrn-gui", message.title, _escaped(message.body), actions, hints, _EXPIRES)
        address = DBusAddress(_PATH, bus_name=_SERVICE, interface=_SERVICE)
        reply = await self._router.send_and_get_reply(new_method_call(address, "Notify", "susssasa{sv}i", body))
        return int(reply.body[0]) if reply.header.message_type is MessageType.method_return else None

    async def _listen(self, ready: asyncio.Event) -> None:
        from jeepney import MatchRule, message_bus  # on Linux only

        rule = MatchRule(type="signal", interface=_SERVICE, member="ActionInvoked", path=_PATH)
        with self._router.filter(rule, queue=asyncio.Queue()) as clicks:
            await self._router.send_and_get_reply(message_bus.AddMatch(rule))
            ready.set()
            while True:
                number, _action = (await clicks.get()).body
                if number in self._about:
                    self._on_click(self._about.pop(number))


def _escaped(text: str) -> str:
    """The body may hold markup, so what is no markup must not look like it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
