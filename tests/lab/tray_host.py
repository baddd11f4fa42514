"""A desktop's tray on a private session bus: StatusNotifierWatcher and host in one, as a panel would be.

Prints a JSON object for each item that registers, and one for each question on standard input: `tooltip`, `menu`
(labels), `activate` (a click on the icon), or `choose LABEL` (an entry of its menu).
"""

import json
import sys
import threading
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from jeepney.wrappers import Properties, unwrap_msg  # type: ignore[import-untyped]

WATCHER = "org.kde.StatusNotifierWatcher"
PATH = "/StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = {
    "IsStatusNotifierHostRegistered": ("b", True),
    "ProtocolVersion": ("i", 0),
    "RegisteredStatusNotifierItems": ("as", []),
}


def say(**told: object) -> None:
    print(json.dumps(told), flush=True)


def serve(ready: threading.Event, items: list[str]) -> None:
    """Be the watcher."""
    connection = open_dbus_connection("SESSION")
    reply = connection.send_and_get_reply(message_bus.RequestName(WATCHER))
    assert reply.body == (1,), reply.body
    ready.set()
    while True:
        message = connection.receive()
        if message.header.message_type is MessageType.method_call:
            connection.send(answer(connection, message, items))


def answer(connection: Any, message: Any, items: list[str]) -> Any:
    fields = message.header.fields
    match fields.get(HeaderFields.member):
        case "RegisterStatusNotifierItem":
            sender = fields[HeaderFields.sender]
            items.append(sender)
            say(item=message.body[0])
            source = DBusAddress(PATH, interface=WATCHER)
            connection.send(new_signal(source, "StatusNotifierItemRegistered", "s", (sender,)))
            return new_method_return(message)
        case "RegisterStatusNotifierHost":
            return new_method_return(message)
        case "Get":
            return new_method_return(message, "v", (PROPERTIES[message.body[1]],))
        case "GetAll":
            return new_method_return(message, "a{sv}", (PROPERTIES,))
    return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")


class Host:
    """Asks the item that registered last, over a connection of its own."""

    def __init__(self, items: list[str]) -> None:
        self._items = items
        self._connection = open_dbus_connection("SESSION")

    def _call(self, path: str, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        address = DBusAddress(path, bus_name=self._items[-1], interface=interface)
        return unwrap_msg(
            self._connection.send_and_get_reply(new_method_call(address, method, signature or None, body))
        )

    def _property(self, name: str) -> Any:
        address = DBusAddress("/StatusNotifierItem", bus_name=self._items[-1], interface=ITEM)
        return unwrap_msg(self._connection.send_and_get_reply(Properties(address).get(name)))[0][1]

    def tooltip(self) -> str:
        return str(self._property("ToolTip")[2])

    def activate(self) -> None:
        self._call("/StatusNotifierItem", ITEM, "Activate", "ii", (0, 0))

    def entries(self) -> dict[str, int]:
        """Labels of the menu, without mnemonics, and their numbers."""
        menu = str(self._property("Menu"))
        _, layout = self._call(menu, MENU, "GetLayout", "iias", (0, -1, []))
        found: dict[str, int] = {}

        def walk(node: Any) -> None:
            number, properties, children = node
            if "label" in properties:
                found[str(properties["label"][1]).replace("_", "")] = number
            for _, child in children:
                walk(child)

        walk(layout)
        return found

    def choose(self, label: str) -> None:
        number = self.entries()[label]
        self._call(str(self._property("Menu")), MENU, "Event", "isvu", (number, "clicked", ("i", 0), 0))


def main() -> None:
    ready = threading.Event()
    items: list[str] = []
    threading.Thread(target=serve, args=(ready, items), daemon=True).start()
    ready.wait()
    say(ready=True)
    host = Host(items)
    for line in sys.stdin:
        command, _, rest = line.strip().partition(" ")
        match command:
            case "tooltip":
                say(tooltip=host.tooltip())
            case "menu":
                say(menu=list(host.entries()))
            case "activate":
                host.activate()
                say(done=True)
            case "choose":
                host.choose(rest)
                say(done=True)


if __name__ == "__main__":
    main()
