"""Values: classes whose instances are made of named fields, compare by them, and never change.

`@frozen` gives a class what `@dataclass(frozen=True, slots=True)` gives it, and `dataclasses.replace`, `asdict` and
`fields` know it. But that decorator writes and compiles six methods for each class, half a millisecond, most of them
never called: for the fifty values that the window's first picture loads it was a tenth of the whole start. Here
comparing, hashing and printing are the same few functions for every class, and the constructor is compiled when some
instances were made: compiled it is much faster, but compiling takes as long as making some fifty without.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_T = TypeVar("_T")
_FIELDS = "__dataclass_fields__"
"""Where `dataclasses` looks for the fields of a class."""
_MISSING, _NOT_GIVEN = dataclasses.MISSING, object()
_MADE_SLOWLY = 32
"""Instances of a class that are made before its constructor is worth compiling."""


@dataclass_transform(frozen_default=True, field_specifiers=(dataclasses.field,))
def frozen(kind: type[_T]) -> type[_T]:
    """Make a value of a class with annotated fields. What it defines itself stays; it inherits from no other value."""
    if any(hasattr(base, _FIELDS) for base in kind.__bases__):
        raise TypeError(f"{kind.__name__} inherits from a value. Give it the fields themselves.")
    own = {name: held for name, held in vars(kind).items() if name not in {"__dict__", "__weakref__"}}
    said = own.get("__annotations__", {})
    names = tuple(name for name in said if "ClassVar" not in str(said[name]))
    given = {name: own.pop(name) for name in names if name in own}
    compared = [name for name in names if getattr(given.get(name), "compare", True)]
    late = {
        _FIELDS: _Late(lambda made: _fields(made, given)),
        "__init__": _LateConstructor(lambda made: _constructor(made, names, given), names, given),
    }
    told = {"__slots__": names, "__match_args__": names, "__compared__": attrgetter(*compared or ["__class__"])}
    made: type[_T] = type.__call__(type(kind), kind.__name__, kind.__bases__, {**_SHARED, **late, **own, **told})
    return made


class _Late:
    """An attribute of a class that is made when it is first asked for, and from then on stands there itself.

    Two threads may ask at once: then it is made twice, and either serves.
    """

    __slots__ = ("_home", "_make", "_name")

    def __init__(self, make: Callable[[type], Any]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._home, self._name = owner, name

    def __get__(self, instance: object, owner: type) -> Any:
        made = self._make(self._home)
        setattr(self._home, self._name, made)
        bind = getattr(made, "__get__", None)
        return made if instance is None or bind is None else bind(instance, owner)


class _LateConstructor(_Late):
    """A constructor that is compiled when it was used often, or when anybody looks at it."""

    __slots__ = ("_given", "_left", "_names")

    def __init__(self, make: Callable[[type], Any], names: tuple[str, ...], given: dict[str, Any]) -> None:
        super().__init__(make)
        self._names, self._given, self._left = names, given, _MADE_SLOWLY

    def __get__(self, instance: object, owner: type) -> Any:
        if instance is None or self._left <= 0:
            return super().__get__(instance, owner)
        self._left -= 1
        return partial(self._fill, instance)

    def _fill(self, made: object, /, *in_order: Any, **named: Any) -> None:
        """Set the fields; what does not fit is left to the compiled constructor, which says so as Python does."""
        values = {**dict(zip(self._names, in_order, strict=False)), **named}
        lacking = {name: _default(self._given.get(name, _MISSING)) for name in self._names if name not in values}
        fits = len(in_order) + len(named) + len(lacking) == len(self._names)
        if not fits or any(default is make is _MISSING for default, make in lacking.values()):
            super().__get__(made, type(made))(*in_order, **named)
            return
        values |= {name: default if make is _MISSING else make() for name, (default, make) in lacking.items()}
        for name in self._names:
            object.__setattr__(made, name, values[name])


def _fields(kind: type, given: dict[str, Any]) -> dict[str, dataclasses.Field[Any]]:
    """Have the standard library make the fields, of a class that has nothing else."""
    about = {"__module__": kind.__module__, "__annotations__": kind.__annotations__}
    bare = type(kind.__name__, (), {**about, "__doc__": "Without one, one would be made.", **given})
    fields: dict[str, dataclasses.Field[Any]] = getattr(_only_fields(bare), _FIELDS)
    return fields


_only_fields = dataclasses.dataclass(init=False, repr=False, eq=False)


def _constructor(kind: type, names: tuple[str, ...], given: dict[str, Any]) -> Callable[..., None]:
    """Write and compile what takes the fields in their order or by their names, with their defaults."""
    known: dict[str, Any] = {"_set": object.__setattr__, "_not_given": _NOT_GIVEN}
    asked, lines = ["self"], []
    for name in names:
        default, made = _default(given.get(name, _MISSING))
        if made is not _MISSING:
            known[f"_default_{name}"] = made
            asked.append(f"{name}=_not_given")
            lines.append(f" if {name} is _not_given: {name} = _default_{name}()")
        elif default is not _MISSING:
            known[f"_default_{name}"] = default
            asked.append(f"{name}=_default_{name}")
        else:
            asked.append(name)
        lines.append(f" _set(self, {name!r}, {name})")
    exec("\n".join((f"def __init__({', '.join(asked)}):", *lines, " pass")), known)
    constructor: Callable[..., None] = known["__init__"]
    constructor.__annotations__ = {**{name: kind.__annotations__[name] for name in names}, "return": None}
    constructor.__module__, constructor.__qualname__ = kind.__module__, f"{kind.__qualname__}.__init__"
    return constructor


def _default(given: Any) -> tuple[Any, Any]:
    """Return a default, and what makes one; MISSING where there is none."""
    if isinstance(given, dataclasses.Field):
        return given.default, given.default_factory
    return given, _MISSING


# --- what all values share -------------------------------------------------------------------------------------------


def _is_equal(self: Any, other: Any) -> bool:
    if other.__class__ is not self.__class__:
        return NotImplemented  # type: ignore[no-any-return] # as every comparison does
    compared = type(self).__compared__
    return bool(compared(self) == compared(other))


def _hash(self: Any) -> int:
    return hash(type(self).__compared__(self))


def _told(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _set(self: object, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _reduced(self: Any) -> tuple[Any, ...]:
    return type(self), tuple(getattr(self, name) for name in self.__match_args__)


_SHARED = {
    "__eq__": _is_equal,
    "__hash__": _hash,
    "__repr__": _told,
    "__setattr__": _set,
    "__delattr__": _delete,
    "__reduce__": _reduced,
}
