"""What goes over the pipe between reader and helper: JSON and plain octets. Nothing in them is ever run.

An order is one line of JSON. An answer is made of frames: one octet for the kind, four for the length (big endian), and
that many octets. The helper
has handled hostile mail, so what it says is checked like any other input: lengths, types, names of fields.
"""

import base64
import dataclasses
import json
import typing
from enum import Enum, StrEnum
from typing import Any, TypeVar, cast

from etrn_gui.domain.frozen import frozen

T = TypeVar("T")


class Kind(Enum):
    """What a frame of the helper holds: a Content, a Fault, octets of a body, or the end of one."""

    CONTENT = b"C"
    FAULT = b"F"
    DATA = b"D"
    END = b"E"


HEAD = 5
LONGEST = 64 * 1024 * 1024
"""Octets of one frame: text, HTML and eight megabytes of pictures, escaped, stay well below."""


class NotUnderstoodError(Exception):
    """The other side said something that has no place here."""


class Task(StrEnum):
    """What is asked of the helper."""

    READ = "read"
    BODY = "body"
    """Give the decoded body of one part."""


@frozen
class Request:
    """One order to the helper; `path` is a file, `part` an index of Reading.parts."""

    task: Task
    path: str
    part: int = 0
    with_html: bool = True


@frozen
class Fault:
    """The helper could not do it: `reason` is the name of what stopped it, such as `MemoryError`."""

    reason: str
    text: str = ""


def frame(kind: Kind, payload: bytes = b"") -> bytes:
    """Put a payload into a frame."""
    return kind.value + len(payload).to_bytes(4, "big") + payload


def read_head(head: bytes) -> tuple[Kind, int]:
    """Read kind and length of a frame. Raises NotUnderstoodError."""
    length = int.from_bytes(head[1:HEAD], "big")
    try:
        kind = Kind(head[:1])
    except ValueError as error:
        raise NotUnderstoodError(f"a frame of kind {head[:1]!r}") from error
    if length > LONGEST:
        raise NotUnderstoodError(f"a frame of {length} octets")
    return kind, length


def encode(value: object) -> bytes:
    """Write a dataclass as JSON."""
    return json.dumps(_plain(value)).encode("ascii")


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value


def decode(kind: type[T], payload: bytes) -> T:
    """Read a dataclass from JSON, every field of exactly its type. Raises NotUnderstoodError."""
    try:
        return cast("T", _build(kind, json.loads(payload)))
    except (ValueError, RecursionError) as error:  # no JSON, no base64
        raise NotUnderstoodError(str(error)) from error


def _build(kind: Any, value: object) -> object:
    origin = typing.get_origin(kind)
    if origin in (tuple, list):
        return origin(_build(typing.get_args(kind)[0], item) for item in _expect(list, value))
    if dataclasses.is_dataclass(kind):
        return _build_dataclass(cast("type", kind), value)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _build_enum(kind, value)
    if kind is bytes:
        return base64.b64decode(_expect(str, value), validate=True)
    return _expect(kind, value)


def _build_dataclass(kind: type, value: object) -> object:
    hints = typing.get_type_hints(kind)
    given = _expect(dict, value)
    if set(given) != set(hints):
        raise NotUnderstoodError(f"{kind.__name__} with {sorted(given)}")
    return kind(**{name: _build(hint, given[name]) for name, hint in hints.items()})


def _build_enum(kind: type[StrEnum], value: object) -> StrEnum:
    try:
        return kind(_expect(str, value))
    except ValueError as error:
        raise NotUnderstoodError(f"{value!r} is no {kind.__name__}") from error


def _expect(kind: type[T], value: object) -> T:
    if type(value) is not kind:
        raise NotUnderstoodError(f"{type(value).__name__} where {kind.__name__} belongs")
    return value
