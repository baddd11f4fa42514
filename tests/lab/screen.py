"""A screen of its own, with a mouse, a keyboard and a screen reader's eyes: Xvfb, xdotool, AT-SPI on a private D-Bus.

A program is driven from outside as by a person: what is on the screen is asked of its accessibility tree, and clicked
and typed with events of the X server. Nothing of the person's own session is seen or touched.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]
from jeepney.wrappers import Properties, unwrap_msg  # type: ignore[import-untyped]

from tests.lab.packages import LabError

_PROGRAMS = ("Xvfb", "xdotool", "dbus-daemon")
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_SIZE = "1400x900x24"
_PATIENCE = 20.0
_LOOK_AGAIN = 0.1
_TRIES = 4
_FOCUSED, _SENSITIVE, _SHOWING, _CHECKED = 12, 24, 25, 4
_INTERFACE = "org.a11y.atspi."
_BUS = """<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<standard_session_servicedirs/><policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""

Reference = tuple[str, str]
"""An object of the accessibility bus: the name of its program there, and its path."""


def obstacle() -> str | None:
    """Why no such screen can be had here, in words for a person; None when it can."""
    missing = [program for program in _PROGRAMS if shutil.which(program) is None]
    if not any(Path(launcher).exists() for launcher in _LAUNCHERS):
        missing.append("at-spi-bus-launcher")
    return f"{' and '.join(missing)} not found: install xvfb, xdotool, dbus and at-spi2-core" if missing else None


@dataclass(frozen=True)
class Seen:
    """One thing on the screen as a screen reader tells it; `box` is left, top, width, height in pixels."""

    reference: Reference
    role: str
    name: str
    description: str
    box: tuple[int, int, int, int]
    states: frozenset[int]
    text: str = ""

    @property
    def middle(self) -> tuple[int, int]:
        left, top, width, height = self.box
        return left + width // 2, top + height // 2

    def holds(self, inner: "Seen") -> bool:
        """Tell whether the middle of another lies within its box."""
        left, top, width, height = self.box
        x, y = inner.middle
        return left <= x < left + width and top <= y < top + height

    @property
    def enabled(self) -> bool:
        return _SENSITIVE in self.states

    @property
    def focused(self) -> bool:
        return _FOCUSED in self.states

    @property
    def checked(self) -> bool:
        return _CHECKED in self.states


class Screen:
    """Enter it: `with Screen() as screen:`. Programs are started with `start`; all end with it.

    Raises:
        LabError: on entry, when something is missing or does not start.
    """

    def __init__(self, more: Mapping[str, str] | None = None) -> None:
        self._more = dict(more or {})
        self._stack = ExitStack()
        self.environment: dict[str, str] = {}

    def __enter__(self) -> "Screen":
        if reason := obstacle():
            raise LabError(reason)
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="screen-")))
            display = stack.enter_context(_display())
            self.environment = _private(folder, display) | self._more
            if "DBUS_SESSION_BUS_ADDRESS" not in self._more:
                self.environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_bus(folder, self.environment))
            self._bus = stack.enter_context(_accessibility(self.environment))
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def start(self, command: Sequence[str], **more: str) -> subprocess.Popen[bytes]:
        """Start a program on this screen; it is ended with the screen, if it has not ended by itself."""
        return self._stack.enter_context(_process(command, self.environment | more))

    # --- eyes --------------------------------------------------------------------------------------------------------

    def find(self, role: str, name: str, *, where: Callable[[Seen], bool] = lambda seen: True) -> Seen:
        """Wait until a thing of this role shows whose name holds `name`.

        Raises:
            AssertionError: it did not come; the message tells what was there.
        """
        found = self.first(lambda seen: seen.role == role and name in seen.name and where(seen))
        if found is None:
            everything = "\n".join(f"{seen.role} {seen.name!r} {seen.text!r}" for seen in self.look())
            raise AssertionError(f"no {role} “{name}” came; there were:\n{everything}")
        return found

    def first(self, wanted: Callable[[Seen], bool], patience: float = _PATIENCE) -> Seen | None:
        """Wait for the first thing that is wanted; None when it does not come."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            for seen in self.look():
                if wanted(seen):
                    return seen
            time.sleep(_LOOK_AGAIN)  # AT-SPI has no event for every change
        return None

    def gone(self, role: str, name: str, patience: float = _PATIENCE) -> bool:
        """Wait until no such thing shows; False when it stays."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if not any(seen.role == role and name in seen.name for seen in self.look()):
                return True
            time.sleep(_LOOK_AGAIN)
        return False

    def look(self) -> Iterator[Seen]:
        """Walk over what shows now, in the order of a screen reader."""
        yield from self._under(("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"), top=True)

    def _under(self, reference: Reference, *, top: bool = False) -> Iterator[Seen]:
        try:
            seen = None if top else self._see(reference)
            if seen and seen.role != "application":
                if _SHOWING not in seen.states:
                    return
                yield seen
            children = self._ask(reference, "Accessible", "GetChildren")[0]
        except DBusErrorResponse:  # it is gone by now
            return
        for child in children:
            yield from self._under(child)

    def _see(self, reference: Reference) -> Seen:
        role = self._ask(reference, "Accessible", "GetRoleName")[0]
        low, high = self._ask(reference, "Accessible", "GetState")[0]
        bits = low | high << 32
        states = frozenset(bit for bit in range(64) if bits >> bit & 1)
        name, description = self._property(reference, "Name"), self._property(reference, "Description")
        box = (0, 0, 0, 0) if role == "application" else self._ask(reference, "Component", "GetExtents", "u", (0,))[0]
        text = self._text(reference) if role in {"text", "entry", "document text"} else ""
        return Seen(reference, role, name, description, box, states, text)

    def _text(self, reference: Reference) -> str:
        try:
            return str(self._ask(reference, "Text", "GetText", "ii", (0, -1))[0])
        except DBusErrorResponse:
            return ""

    def _property(self, reference: Reference, name: str) -> str:
        address = DBusAddress(reference[1], bus_name=reference[0], interface=f"{_INTERFACE}Accessible")
        reply = unwrap_msg(self._bus.send_and_get_reply(Properties(address).get(name), timeout=_PATIENCE))
        return str(reply[0][1])

    def _ask(self, reference: Reference, interface: str, method: str, signature: str = "", body: Any = ()) -> Any:
        address = DBusAddress(reference[1], bus_name=reference[0], interface=f"{_INTERFACE}{interface}")
        call = new_method_call(address, method, signature or None, body)
        return unwrap_msg(self._bus.send_and_get_reply(call, timeout=_PATIENCE))

    # --- hands -------------------------------------------------------------------------------------------------------

    def click(self, seen: Seen, times: int = 1) -> None:
        """Move the mouse onto a thing, when it stays where it is, and press its left button."""
        left, top = self._at_rest(seen).middle
        self._xdotool("mousemove", "--sync", str(left), str(top), "click", "--repeat", str(times), "1")

    def click_for(self, wanted: tuple[str, str], effect: tuple[str, str]) -> None:
        """Click a thing, given by role and name, until another one shows.

        No window manager says when a window that is drawn can be clicked: a click may go to the one below it.
        """
        for _ in range(_TRIES):
            self.click(self.find(*wanted, where=lambda seen: seen.enabled))
            if self.first(lambda seen: seen.role == effect[0] and effect[1] in seen.name, _PATIENCE / _TRIES):
                return
        self.find(*effect)

    def _at_rest(self, seen: Seen) -> Seen:
        for _ in range(int(_PATIENCE / _LOOK_AGAIN)):
            before, seen = seen, self._see(seen.reference)
            if seen.box == before.box:
                break
            time.sleep(_LOOK_AGAIN)
        return seen

    def press(self, *keys: str) -> None:
        """Press keys one after another, such as `ctrl+n` or `Tab`."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def turn_to(self, title: str) -> None:
        """Give the keyboard to the window of this title, as a window manager would."""
        self._xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def type(self, text: str) -> None:
        """Type a text into what has the focus."""
        self._xdotool("type", "--clearmodifiers", "--delay", "5", text)

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=_PATIENCE)

    def picture(self, target: Path) -> None:
        """Keep what the whole screen shows."""
        target.parent.mkdir(parents=True, exist_ok=True)
        program = (
            "import sys\nfrom PySide6.QtGui import QGuiApplication\napp = QGuiApplication([])\n"
            "sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))"
        )
        subprocess.run(
            [sys.executable, "-c", program, str(target)], env=self.environment, check=True, timeout=_PATIENCE
        )


def _private(folder: Path, display: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "VIRTUAL_ENV") if name in os.environ}
    homes = {"HOME": folder, "XDG_RUNTIME_DIR": folder / "run"}
    homes |= {f"XDG_{kind}_HOME": folder / kind.lower() for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    for home in homes.values():
        home.mkdir(mode=0o700, exist_ok=True)
    qt = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    return kept | {name: str(home) for name, home in homes.items()} | qt | {"DISPLAY": display}


@contextmanager
def _display() -> Iterator[str]:
    """Start an X server on a display that is free; it says which."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        number = os.read(reading, 20).decode().strip()  # nothing comes when it ends
        if not number:
            raise LabError("Xvfb did not start")
        yield f":{number}"
    finally:
        os.close(reading)
        _end(server)


@contextmanager
def _bus(folder: Path, environment: Mapping[str, str]) -> Iterator[str]:
    configuration = folder / "bus.conf"
    configuration.write_text(_BUS.format(socket=folder / "bus"), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(
        command, env=dict(environment), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert daemon.stdout
    try:
        address = daemon.stdout.readline().strip()
        if not address:
            raise LabError("dbus-daemon did not start")
        yield address
    finally:
        _end(daemon)
        daemon.stdout.close()


@contextmanager
def _accessibility(environment: Mapping[str, str]) -> Iterator[DBusConnection]:
    launcher = next(path for path in _LAUNCHERS if Path(path).exists())
    process = subprocess.Popen(
        [launcher, "--launch-immediately"], env=dict(environment), stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    try:
        with _connected(_accessibility_address(environment)) as bus:
            yield bus
    finally:
        _end(process)


def _accessibility_address(environment: Mapping[str, str]) -> str:
    address = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    end = time.monotonic() + _PATIENCE
    with _connected(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
        while time.monotonic() < end:
            try:
                return str(unwrap_msg(session.send_and_get_reply(new_method_call(address, "GetAddress")))[0])
            except DBusErrorResponse:  # the launcher has not taken its name yet
                time.sleep(_LOOK_AGAIN)
    raise LabError("at-spi-bus-launcher did not start")


@contextmanager
def _connected(address: str) -> Iterator[DBusConnection]:
    connection = open_dbus_connection(address)
    try:
        yield connection
    finally:
        connection.close()


@contextmanager
def _process(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=dict(environment), stdout=subprocess.DEVNULL)
    try:
        yield process
    finally:
        _end(process)


def _end(process: "subprocess.Popen[Any]") -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
