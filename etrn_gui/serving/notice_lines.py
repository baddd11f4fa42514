"""Notices of a process as lines of JSON: dataclasses become flat objects, and objects dataclasses again.

A field that is a dataclass itself stands with its own fields in the same object. Envelopes are told as `from` and `to`.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Generic, TypeVar, cast, get_type_hints

Notice = TypeVar("Notice")
_WRITTEN = {"sender": "from", "recipients": "to"}

Marks = Mapping[str, str]
"""What tells one kind of notice from the others, such as {"event": "run", "state": "began"}."""


class NoticeLines(Generic[Notice]):
    """Writes and reads the notices of one process."""

    def __init__(self, kinds: Mapping[type[Notice], str | Marks]) -> None:
        """Make it for these dataclasses; a text is short for {"event": text}."""
        self._marks = {kind: {"event": told} if isinstance(told, str) else dict(told) for kind, told in kinds.items()}

    def encode(self, notice: Notice) -> str:
        """Return the notice as one line of JSON, in ASCII: the other end reads it whatever the locale."""
        return json.dumps({**self._marks[type(notice)], **_flat(notice)})

    def decode(self, line: str | bytes) -> Notice | None:
        """Read one line; None for one that is no notice, or one of a newer version."""
        try:
            told = json.loads(line)
            kind = next(kind for kind, marks in self._marks.items() if marks.items() <= told.items())
            return cast("Notice", _build(kind, told))
        except (ValueError, KeyError, TypeError, AttributeError, StopIteration):
            return None


def _flat(value: Any) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name in _types(cast("Any", type(value))):
        part = getattr(value, name)
        flat |= _flat(part) if is_dataclass(part) else {_WRITTEN.get(name, name): part}
    return flat


def _build(kind: Any, told: Mapping[str, Any]) -> Any:
    return kind(**{name: _part(name, type_, told) for name, type_ in _types(kind).items()})


def _part(name: str, type_: Any, told: Mapping[str, Any]) -> Any:
    if is_dataclass(type_):
        return _build(type_, told)
    found = told[_WRITTEN.get(name, name)]
    return tuple(found) if isinstance(found, list) else found


@cache
def _types(kind: Any) -> Mapping[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}
