"""A desktop's notification service of the tests' own, on a private session bus; it clicks on demand.

Prints one JSON object for each notification; a line `click N` on standard input clicks notification N.
"""

import json
import sys
import threading

from jeepney import DBusAddress, MessageType, message_bus, new_error, new_method_return, new_signal  # type: ignore[import-untyped]
from jeepney.io.threading import DBusRouter, Proxy, open_dbus_connection  # type: ignore[import-untyped]

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
SIGNATURE = "susssasa{sv}i"
FIELDS = ("application", "replaces", "icon", "title", "body", "actions", "hints", "expires")


def main() -> None:
    connection = open_dbus_connection("SESSION")
    with DBusRouter(connection) as router:
        (taken,) = Proxy(message_bus, router, timeout=5).RequestName(NAME)
        assert taken == 1, taken
    print(json.dumps({"ready": True}), flush=True)
    threading.Thread(target=click, args=(connection,), daemon=True).start()
    last = 0
    while True:
        message = connection.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        fields = message.header.fields
        if fields.get(8) != SIGNATURE:
            connection.send(new_error(message, f"{NAME}.Error", "s", (f"{SIGNATURE} is wanted",)))
            continue
        told = dict(zip(FIELDS, message.body, strict=True))
        number = told["replaces"] or (last := last + 1)
        told["hints"] = {key: value[1] for key, value in told["hints"].items()}
        connection.send(new_method_return(message, "u", (number,)))
        print(json.dumps({"number": number, **told}), flush=True)


def click(connection: object) -> None:
    """A click of the person: the default action."""
    source = DBusAddress(PATH, interface=NAME)
    for line in sys.stdin:
        signal = new_signal(source, "ActionInvoked", "us", (int(line.split()[1]), "default"))
        connection.send(signal)  # type: ignore[attr-defined]


if __name__ == "__main__":
    main()
