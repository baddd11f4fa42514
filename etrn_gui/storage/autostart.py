"""Starting the window with the person's session: an XDG autostart entry, a LaunchAgent, or a Run key.

The truth is what lies on the system, so there is no setting beside it that could say something else.
"""

import os
import plistlib
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.atomic import replace_file

NAME = "etrn-gui"
AGENT = "etrn-gui.login"
"""The label of the LaunchAgent."""
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_RESERVED = re.compile(r"[\s\"'\\><~|&;$*?#()`%]")


class Autostart(Protocol):
    """How this system starts a program at login."""

    def is_on(self) -> bool:
        """Tell whether the program is started at login."""

    def turn_on(self, command: Sequence[str]) -> None:
        """Have this command started at login. Raises OSError."""

    def turn_off(self) -> None:
        """Leave nothing behind. Raises OSError."""


def set_autostart(on: bool, command: Sequence[str], autostart: Autostart | None = None) -> Problem | None:
    """Start the command at login, or no longer; says why that cannot be done."""
    chosen = autostart or system_autostart(os.environ)
    try:
        if on:
            chosen.turn_on(command)
        else:
            chosen.turn_off()
    except OSError as error:
        what = f"Starting at login could not be changed ({error.strerror})."
        return Problem(what, "Check the permissions there.", str(error.filename or ""))
    return None


def system_autostart(environment: Mapping[str, str]) -> Autostart:
    """Return the way of this system."""
    if sys.platform == "win32":
        return RunKey()
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents")
    config = environment.get("XDG_CONFIG_HOME") or ""
    base = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
    return XdgEntry(base / "autostart")


class XdgEntry:
    """A desktop entry in the autostart folder (Desktop Application Autostart Specification)."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / f"{NAME}.desktop"

    def is_on(self) -> bool:
        """An entry that a desktop's own settings have turned off stays, and is hidden."""
        try:
            lines = self.file.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError):
            return False
        off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}
        return not off & {line.replace(" ", "") for line in lines}

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the entry."""
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.4",
            "Name=etrn-gui",
            "Comment=Fetches the mail that waits at a provider",
            f"TryExec={command[0].replace(chr(92), chr(92) * 2)}",  # uninstalled: the entry is passed over
            f"Exec={' '.join(map(exec_word, command))}",
            "Icon=etrn-gui",
            "Terminal=false",
            "StartupNotify=false",
        ]
        self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(self.file, ("\n".join(lines) + "\n").encode())

    def turn_off(self) -> None:
        """Remove the entry."""
        self.file.unlink(missing_ok=True)


def exec_word(word: str) -> str:
    """Write one argument of an Exec line (Desktop Entry Specification, “The Exec key”): quoted, then a string value."""
    word = word.replace("%", "%%")
    if not word or _RESERVED.search(word):
        word = '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
    return word.replace("\\", "\\\\")


class LaunchAgent:
    """A property list for launchd (launchd.plist(5)): run once at login, not kept alive."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / f"{AGENT}.plist"

    def is_on(self) -> bool:
        """Tell whether the agent is there and not disabled."""
        try:
            found = plistlib.loads(self.file.read_bytes())
        except (OSError, plistlib.InvalidFileException, ValueError):
            return False
        return bool(found.get("RunAtLoad")) and not found.get("Disabled")

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the agent; launchd reads it at the next login."""
        agent = {
            "Label": AGENT,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        self.file.parent.mkdir(parents=True, exist_ok=True)
        replace_file(self.file, plistlib.dumps(agent))

    def turn_off(self) -> None:
        """Remove the agent."""
        self.file.unlink(missing_ok=True)


class RunKey:
    """A value of the Run key of this user."""

    def is_on(self) -> bool:
        """Tell whether the value is there."""
        if sys.platform != "win32":
            return False
        import winreg  # noqa: PLC0415 - is on Windows only

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                winreg.QueryValueEx(key, NAME)
        except FileNotFoundError:
            return False
        return True

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the value."""
        if sys.platform == "win32":
            import subprocess  # noqa: PLC0415
            import winreg  # noqa: PLC0415

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(command))

    def turn_off(self) -> None:
        """Remove the value."""
        if sys.platform == "win32":
            import winreg  # noqa: PLC0415

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.DeleteValue(key, NAME)
            except FileNotFoundError:
                pass
