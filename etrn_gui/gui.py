"""`etrn-gui`: the window. The only file that knows how Qt and asyncio share one loop."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
import traceback
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import etrn_gui.ui.loading  # noqa: F401 - the sooner, the faster is all that follows
from etrn_gui import __version__
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.preferences import Preferences, ThemeChoice
from etrn_gui.own_command import etrnctl
from etrn_gui.storage.paths import DataFolder, find_data_folder
from etrn_gui.storage.preferences_file import PreferencesFile
from etrn_gui.ui.bridge import Bridge, FirstReading
from etrn_gui.ui.garbage import GarbageKeeper, kept
from etrn_gui.ui.single_instance import SingleInstance
from etrn_gui.ui.theme import APPLICATION, Theme
from etrn_gui.ui.translations import speak
from etrn_gui.ui.window import MainWindow
from etrn_gui.ui.window.first_picture import read_soon, show_first

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtWidgets import QApplication

    from etrn_gui.demo.practice import Practice

AUTO_LIMIT = 90.0
"""Seconds in which the demo that clicks by itself has to be done."""


@frozen
class Options:
    """What was asked for on the command line."""

    data_dir: Path | None
    demo: bool
    auto: bool
    screenshot: Path | None
    theme: ThemeChoice | None
    in_tray: bool


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; return the exit status."""
    from PySide6.QtWidgets import QApplication

    options = _read_options(arguments)
    if options.auto and not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(list(APPLICATION))
    app.setApplicationName("etrn-gui")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("etrn-gui")
    app.setQuitOnLastWindowClosed(False)
    preferences = _preferences(options)
    speak(app, preferences.language)
    GarbageKeeper(app)
    theme = Theme(app, options.theme or preferences.theme)
    if options.demo:
        return _on_loop(app, _run_demo(options, theme))
    return _open_own(app, find_data_folder(options.data_dir, os.environ), theme, in_tray=options.in_tray)


def _preferences(options: Options) -> Preferences:
    """Read what must be known before the window is made; what is wrong in the file is said when it is."""
    if options.demo:
        return Preferences()
    found, _ = PreferencesFile(find_data_folder(options.data_dir, os.environ).preferences).load()
    return found


def parser() -> argparse.ArgumentParser:
    """Return what the command line may hold; `--help` and the manual page are both made from it."""
    made = argparse.ArgumentParser("etrn-gui", description="Fetch the mail that waits at a provider, and see it come.")
    made.add_argument("--data-dir", type=Path, metavar="DIR", help="keep settings, journal and mail in this folder")
    made.add_argument("--demo", action="store_true", help="try it with a practice provider in a temporary folder")
    made.add_argument("--auto", action="store_true", help="with --demo: click by itself, print each step, and end")
    made.add_argument("--screenshot", type=Path, metavar="FILE", help="with --auto: keep pictures, light and dark")
    made.add_argument(
        "--theme",
        type=ThemeChoice,
        choices=list(ThemeChoice),
        help="light, dark, contrast, or as the system is set; else what the preferences say",
    )
    made.add_argument("--in-tray", action="store_true", help="begin in the tray, where the desktop has one")
    made.add_argument("--version", action="version", version=f"etrn-gui {__version__}")
    return made


def _read_options(arguments: Sequence[str] | None) -> Options:
    known = parser()
    found = known.parse_args(arguments)
    if found.auto and not found.demo:
        known.error("--auto goes with --demo")
    if found.screenshot and not found.auto:
        known.error("--screenshot goes with --auto")
    return Options(**vars(found))


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _on_loop(app: QApplication, work: Coroutine[Any, Any, int]) -> int:
    """Do the work on a loop that Qt and asyncio share; both are loaded here."""
    from qasync import QEventLoop

    with QEventLoop(app) as loop:
        status: int = loop.run_until_complete(work)
    return status


def _open_own(app: QApplication, data: DataFolder, theme: Theme, *, in_tray: bool) -> int:
    """Open the window on a person's own data, or bring the one forward that is open already."""
    data.make()  # the bridge says what is wrong with it
    instance = SingleInstance(data)
    if not instance.claim():
        if instance.call_first():
            return 0
        print("The window is open already, but it does not answer. End it, then start again.", file=sys.stderr)
        return 1
    try:
        with theme.put_off():
            opened = _Opened(data, theme)
            opened.bridge.hold()
            reading = read_soon(opened.bridge)
        opened.is_seen = reading.is_done and not in_tray
        if opened.is_seen:
            show_first(opened.window)
        return _on_loop(app, _stay(opened, reading, instance, in_tray=in_tray))
    finally:
        instance.release()


async def _stay(opened: _Opened, reading: FirstReading, instance: SingleInstance, *, in_tray: bool) -> int:
    """Make the window whole, and wait until the person leaves."""
    async with _whole(opened, reading, in_tray=in_tray):
        instance.listen()
        instance.raise_wanted.connect(opened.come_forward)
        return await opened.stay()


async def _run_demo(options: Options, theme: Theme) -> int:
    from etrn_gui.demo.practice import Practice, PracticeFault
    from etrn_gui.ui.window.opening import read_first

    try:
        async with Practice() as practice:
            with theme.put_off():
                opened = _Opened(practice.data, theme)
                opened.bridge.practice.attach(practice)
                reading = await read_first(opened.bridge)
            async with _whole(opened, reading):
                return await _fly(opened, practice, options) if options.auto else await opened.stay()
    except PracticeFault as fault:
        print(fault.problem, file=sys.stderr)
        return 1


class _Opened:
    """A window with all that works behind it."""

    def __init__(self, data: DataFolder, theme: Theme) -> None:
        self.theme = theme
        self.bridge = Bridge(data, _receive_command(data))
        self.bridge.choices.command = _own_command(data)
        _report_faults_of_slots(self.bridge)
        self.window = MainWindow(self.bridge, theme)
        self.window.closed.connect(self._leave)
        self.window.practice_wanted.connect(_start_practice)
        self.is_seen = self.is_left = False
        self._left: asyncio.Event | None = None

    def _leave(self) -> None:
        self.is_left = True
        if self._left:
            self._left.set()

    async def stay(self) -> int:
        """Wait until the person leaves."""
        import asyncio

        self._left = asyncio.Event()
        if not self.is_left:
            await self._left.wait()
        return 0

    def come_forward(self) -> None:
        """Bring the window to the front, unless it is being left."""
        if not self.is_left:
            self.window.come_forward()


@contextlib.asynccontextmanager
async def _whole(opened: _Opened, reading: FirstReading, *, in_tray: bool = False) -> AsyncIterator[None]:
    """Make the window whole, and what works behind it; at the end the receiver finishes what is in flight."""
    from etrn_gui.ui.window.opening import make_whole, open_in_steps

    window, bridge = opened.window, opened.bridge
    _report_faults_of_tasks(bridge)
    _leave_on_signals(window.leave)
    bridge.go()
    try:
        if in_tray:
            window.begin_in_tray()
        elif not opened.is_seen:
            window.show()
        if opened.is_seen:
            await make_whole(window, bridge)
        else:
            await open_in_steps(window, bridge, reading)
        with kept():
            yield
    finally:
        opened.is_left = True
        window.hide()
        await bridge.close()


async def _fly(opened: _Opened, practice: Practice, options: Options) -> int:
    """Let the demo click by itself."""
    import asyncio

    from etrn_gui.ui.autopilot import Autopilot

    pilot = Autopilot(opened.window, opened.bridge, opened.theme, lambda text: print(text, flush=True))
    try:
        async with asyncio.timeout(AUTO_LIMIT):
            good = await pilot.run(practice.profile.name, practice.expected)
    except TimeoutError:
        print(f"The demo was not done after {AUTO_LIMIT:.0f} seconds.", file=sys.stderr)
        good = False
    if options.screenshot:
        await pilot.take_pictures(options.screenshot)
    print("All messages arrived and were confirmed." if good else "The demo failed.", flush=True)
    return 0 if good else 1


def _receive_command(data: DataFolder) -> Sequence[str]:
    """Return the command of the receiver; a folder that was not named is found by the child in the same way."""
    named = ("--data-dir", str(data.data)) if data.data == data.config else ()
    return etrnctl("receive", "--supervised", *named)


def _own_command(data: DataFolder) -> Sequence[str]:
    """Return how this window is started: bundled or as a script by its own file, from a checkout by Python."""
    named = ("--data-dir", str(data.data)) if data.data == data.config else ()
    if getattr(sys, "frozen", False):
        return (sys.executable, *named)
    script = Path(sys.argv[0])
    if script.stem == "etrn-gui" and script.is_file():
        return (str(script.absolute()), *named)
    return (sys.executable, "-m", "etrn_gui.gui", *named)


def _start_practice() -> None:
    """Open the demo in a window and a process of its own; it ends with its window."""
    from PySide6.QtCore import QProcess

    frozen = getattr(sys, "frozen", False)
    QProcess.startDetached(sys.executable, ["--demo"] if frozen else ["-m", "etrn_gui.gui", "--demo"])


def _report_faults_of_slots(bridge: Bridge) -> None:
    """Show what nobody caught, and keep its trace for who started the program."""

    def report(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, fault, trace)
        bridge.report(fault)

    sys.excepthook = report


def _report_faults_of_tasks(bridge: Bridge) -> None:
    """Do so for what runs on the loop."""
    import asyncio

    def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        fault = context.get("exception") or RuntimeError(context["message"])
        traceback.print_exception(fault)
        bridge.report(fault)

    asyncio.get_running_loop().set_exception_handler(report)


def _leave_on_signals(leave: Callable[[], None]) -> None:
    import asyncio

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, leave)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(leave))


if __name__ == "__main__":
    sys.exit(main())
