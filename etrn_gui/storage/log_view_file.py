"""What a person has set in the log, as a JSON file. Nothing in it is needed to fetch mail."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from etrn_gui.domain.log_view import ColumnView, LogView, SavedFilter
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.atomic import replace_file

VERSION = 1
KEPT = ".unreadable"
"""What is put behind the name of a file that cannot be read, when another takes its place."""


class LogViewFile:
    """One file; its calls block for milliseconds."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._unreadable = False

    def load(self) -> tuple[LogView, Problem | None]:
        """Read the file; where that fails, the log is as it was at first. A missing file is no fault."""
        try:
            return _read(json.loads(self.path.read_text(encoding="utf-8"))), None
        except FileNotFoundError:
            return LogView(), None
        except OSError as error:
            return LogView(), self._fault(f"It cannot be read ({error.strerror}).", "Check its permissions.")
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            self._unreadable = True
            remedy = f"Correct it; else it is kept as {self.path.name}{KEPT} when you change the log."
            return LogView(), self._fault(f"It is not what the program writes ({error}).", remedy)

    def _fault(self, what: str, remedy: str) -> Problem:
        return Problem(f"The log’s columns and saved filters stand at their defaults. {what}", remedy, str(self.path))

    def save(self, view: LogView) -> Problem | None:
        """Write the file at one blow; one that could not be read is kept under another name."""
        try:
            if self._unreadable:
                self.path.replace(self.path.with_name(self.path.name + KEPT))
                self._unreadable = False
            content = json.dumps({"schema": VERSION, **asdict(view)}, ensure_ascii=False, indent=1)
            replace_file(self.path, content.encode("utf-8", "backslashreplace"))
        except OSError as error:
            what = f"The log’s columns and filters cannot be saved ({error.strerror})."
            return Problem(what, "Make room, or make its folder writable.", str(self.path))
        return None


def _read(document: dict[str, Any]) -> LogView:
    return LogView(
        tuple(
            ColumnView(_text(each["name"]), bool(each["shown"]), max(0, min(int(each["width"]), 10_000)))
            for each in document["columns"]
        ),
        tuple(SavedFilter(_text(each["name"]), _text(each["text"])) for each in document["filters"]),
        bool(document["bodies"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} where a text belongs")
    return value
