"""The window's own settings in a TOML file beside the profile file.

A file of its own: a fault in it takes no provider away, a fault in the profile file takes neither theme nor language
away, and a profile file can be given to another machine as it is.
"""

from __future__ import annotations

import tomllib
from codecs import BOM_UTF8
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from etrn_gui.domain.preferences import Notify, Preferences, ThemeChoice
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.atomic import replace_file

if TYPE_CHECKING:
    import tomlkit

VERSION = 1
KEPT = ".unreadable"
"""What is put behind the name of a file that could not be read, when another takes its place."""


class PreferencesFile:
    """One file; its calls block for milliseconds."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> tuple[Preferences, tuple[Problem, ...]]:
        """Read the file; what is wrong in it is told, and stands at its default. A missing file is no fault."""
        try:
            document = tomllib.loads(self.path.read_bytes().removeprefix(BOM_UTF8).decode())
        except FileNotFoundError:
            return Preferences(), ()
        except OSError as error:
            return Preferences(), (self._fault(f"It cannot be read ({error.strerror}).", "Check its permissions."),)
        except (ValueError, RecursionError) as error:
            remedy = f"Correct it; else it is kept as {self.path.name}{KEPT} when you change a setting."
            return Preferences(), (self._fault(f"It is not valid TOML: {error}.", remedy),)
        return _read(document, self._fault)

    def _fault(self, what: str, remedy: str) -> Problem:
        return Problem(
            f"The window’s settings stand at their defaults where they could not be read. {what}",
            remedy,
            str(self.path),
        )

    def save(self, preferences: Preferences) -> Problem | None:
        """Write the file, keeping comments and what a newer version may have put there."""
        import tomlkit

        try:
            document = self._old()
            document["schema"] = max(VERSION, _version(document))
            _update(document, _values(preferences))
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(self.path, tomlkit.dumps(document).encode())
        except OSError as error:
            what = f"The window’s settings cannot be written ({error.strerror})."
            return Problem(what, "Make room, or make its folder writable.", str(self.path))
        return None

    def _old(self) -> tomlkit.TOMLDocument:
        """Return what is there; a file that is none of ours is put aside, never overwritten."""
        import tomlkit

        try:
            return tomlkit.parse(self.path.read_text(encoding="utf-8-sig"))
        except FileNotFoundError:
            pass
        except ValueError:
            self.path.replace(self.path.with_name(self.path.name + KEPT))
        return tomlkit.document()


def _version(document: Mapping[str, object]) -> int:
    found = document.get("schema")
    return found if isinstance(found, int) else 0


def _values(preferences: Preferences) -> dict[str, Any]:
    plain: dict[str, Any] = {item.name: getattr(preferences, item.name) for item in fields(Preferences)}
    plain["theme"] = preferences.theme.value
    plain["notify"] = {item.name: getattr(preferences.notify, item.name) for item in fields(Notify)}
    return plain


def _update(table: Any, values: Mapping[str, Any]) -> None:
    import tomlkit

    for key, value in values.items():
        if isinstance(value, Mapping):
            if not isinstance(table.get(key), Mapping):
                table[key] = tomlkit.table()
            _update(table[key], value)
        elif table.get(key) != value:
            table[key] = value


def _read(document: Mapping[str, object], fault: Any) -> tuple[Preferences, tuple[Problem, ...]]:
    """Take what is right. A key that is not known is another version's and is left alone."""
    problems: list[Problem] = []

    def take(table: Mapping[str, object], default: Any) -> dict[str, Any]:
        taken = {}
        for item in fields(default):
            usual, found = getattr(default, item.name), table.get(item.name)
            if found is None or isinstance(usual, Notify):
                continue
            value = _value(found, usual)
            if value is None:
                choices = ", ".join(ThemeChoice) if isinstance(usual, ThemeChoice) else _KINDS[type(usual)]
                problems.append(fault(f"“{item.name}” is {found!r}.", f"Write {choices}."))
            else:
                taken[item.name] = value
        return taken

    inner = document.get("notify", {})
    notify = Notify(**take(inner if isinstance(inner, Mapping) else {}, Notify()))
    return Preferences(**take(document, Preferences()), notify=notify), tuple(problems)


_KINDS: dict[type, str] = {bool: "true or false", str: "a text in quotation marks"}


def _value(found: object, usual: object) -> object | None:
    if isinstance(usual, ThemeChoice):
        return ThemeChoice(found) if isinstance(found, str) and found in list(ThemeChoice) else None
    return found if type(found) is type(usual) else None
