"""`@frozen` does what the standard library's frozen dataclass with slots does, and does it late."""

import copy
import dataclasses
import inspect
import os
import pickle
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etrn_gui.domain.frozen import frozen


@frozen
class Ours:
    """A value."""

    KINDS: ClassVar[int] = 2

    name: str
    size: int = 3
    parts: Mapping[str, int] = field(default_factory=dict, compare=False)
    secret: str = field(default="", repr=False)

    @property
    def doubled(self) -> int:
        return self.size * self.KINDS


@dataclass(frozen=True, slots=True)
class Theirs:
    """A value."""

    KINDS: ClassVar[int] = 2

    name: str
    size: int = 3
    parts: Mapping[str, int] = field(default_factory=dict, compare=False)
    secret: str = field(default="", repr=False)

    @property
    def doubled(self) -> int:
        return self.size * self.KINDS


@frozen
class Empty:
    """Nothing but its kind."""


@frozen
class Named:
    """Tells itself in its own way."""

    name: str

    def __repr__(self) -> str:
        return f"<{self.name}>"

    def __str__(self) -> str:
        return self.name


ARGUMENTS = st.fixed_dictionaries(
    {"name": st.text(max_size=3)},
    optional={"size": st.integers(0, 3), "parts": st.just({"a": 1}), "secret": st.sampled_from(["", "x"])},
)


@given(ARGUMENTS, ARGUMENTS)
def test_two_values_compare_hash_and_print_as_dataclasses_do(one: dict[str, Any], other: dict[str, Any]) -> None:
    ours, theirs = (Ours(**one), Ours(**other)), (Theirs(**one), Theirs(**other))
    assert (ours[0] == ours[1]) == (theirs[0] == theirs[1])
    assert (ours[0] != ours[1]) == (theirs[0] != theirs[1])
    assert (hash(ours[0]) == hash(ours[1])) == (hash(theirs[0]) == hash(theirs[1]))
    assert repr(ours[0]) == repr(theirs[0]).replace("Theirs", "Ours")
    assert asdict(ours[0]) == asdict(theirs[0])
    assert ours[0].doubled == theirs[0].doubled


def test_a_value_is_not_equal_to_one_of_another_kind() -> None:
    others: list[object] = [Theirs("a"), ("a", 3), Named("a"), None]
    assert all(Ours("a") != other for other in others)
    assert Empty() == Empty()
    assert hash(Empty()) == hash(Empty())


def test_the_standard_library_knows_its_fields() -> None:
    assert [one.name for one in fields(Ours)] == [one.name for one in fields(Theirs)]
    assert [one.type for one in fields(Ours)] == [one.type for one in fields(Theirs)]
    assert replace(Ours("a", 4), name="b") == Ours("b", 4)
    assert str(inspect.signature(Ours)).startswith("(name: str, size: int = 3, parts: ")


def test_its_fields_can_be_taken_by_their_order() -> None:
    match Ours("a", 7):
        case Ours(name, size):
            assert (name, size) == ("a", 7)


def test_a_default_that_is_made_is_made_for_each() -> None:
    assert Ours("a").parts == {}
    assert Ours("a").parts is not Ours("a").parts


@pytest.mark.parametrize(
    ("in_order", "named"),
    [
        ((), {}),
        ((), {"size": 2}),
        (("a", 1, {}, "", 5), {}),
        (("a",), {"colour": 1}),
        (("a",), {"name": "b"}),
        (("a", 1, {}), {"secret": "", "colour": 1}),
    ],
)
def test_what_does_not_fit_is_refused_by_the_first_as_by_any_later_one(
    in_order: tuple[Any, ...], named: dict[str, Any]
) -> None:
    first = frozen(_bare("Theirs"))
    with pytest.raises(TypeError) as theirs:
        Theirs(*in_order, **named)
    for _ in range(2):
        with pytest.raises(TypeError) as ours:
            first(*in_order, **named)
        assert str(ours.value).rpartition(".")[2] == str(theirs.value).rpartition(".")[2]


def _bare(name: str) -> Any:
    """A class as `Ours` is before it is decorated, and of which there is no instance yet."""
    fields = {one.name: str(one.type) for one in dataclasses.fields(Theirs)}
    given = {"size": 3, "parts": field(default_factory=dict, compare=False), "secret": field(default="", repr=False)}
    return type(name, (), {"__annotations__": fields, "__module__": __name__, **given})


def test_a_field_may_be_called_as_what_the_maker_calls_its_own() -> None:
    first: Any = frozen(
        type("First", (), {"__annotations__": {"made": "int", "in_order": "int"}, "__module__": __name__})
    )
    made: Any = [first(made=1, in_order=2) for _ in range(40)]
    assert {(one.made, one.in_order) for one in made} == {(1, 2)}


@given(st.integers(0, 4), ARGUMENTS)
def test_the_first_ones_are_made_as_the_many_after_them(in_order: int, named: dict[str, Any]) -> None:
    first = frozen(_bare("Ours"))
    order = [named.pop(name) for name in ("name", "size", "parts", "secret")[:in_order] if name in named]
    named = {name: value for name, value in named.items() if name not in Theirs.__match_args__[: len(order)]}
    try:
        theirs = Theirs(*order, **named)
    except TypeError:
        return
    made = [first(*order, **named) for _ in range(40)]
    assert {repr(one) for one in made} == {repr(theirs).replace("Theirs", "Ours")}
    assert made[0] == made[-1]
    assert len({id(one.parts) for one in made}) == (1 if "parts" in named or len(order) > 2 else 40)


def test_it_never_changes() -> None:
    value: Any = Ours("a")
    with pytest.raises(FrozenInstanceError):
        value.name = "b"
    with pytest.raises(FrozenInstanceError):
        value.other = "b"
    with pytest.raises(FrozenInstanceError):
        del value.name
    assert not hasattr(value, "__dict__")


def test_it_can_be_copied_and_kept() -> None:
    value = Ours("a", 4, {"b": 1}, "x")
    for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert other == value
        assert other.parts == {"b": 1}


def test_two_threads_may_make_the_first_one_at_once() -> None:
    @frozen
    class Fresh:
        name: str

    found_by_the_slower_one = vars(Fresh)["__init__"]
    first = [Fresh("a") for _ in range(40)][-1]
    second = object.__new__(Fresh)
    found_by_the_slower_one.__get__(second, Fresh)("a")
    assert second == first


def test_a_subclass_makes_itself_in_its_own_way() -> None:
    @frozen
    class Pair:
        one: int
        two: int

    class Twice(Pair):
        def __init__(self, number: int) -> None:
            super().__init__(number, number)

    assert {(each.one, each.two) for each in map(Twice, range(40))} == {(number, number) for number in range(40)}


def test_every_value_of_the_program_has_a_constructor() -> None:
    """One that cannot be written, such as with a default before a field without one, would fail at some instance."""
    code = """
import gc, importlib, pkgutil
import etrn_gui
for module in pkgutil.walk_packages(etrn_gui.__path__, "etrn_gui."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
values = [one for one in gc.get_objects() if isinstance(one, type) and "__compared__" in vars(one)]
print(len([one.__init__ for one in values]))
"""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False, env=environment)
    assert said.returncode == 0, said.stderr.decode()
    assert int(said.stdout) > 150


def test_what_the_class_defines_itself_stays() -> None:
    assert repr(Named("a")) == "<a>"
    assert str(Named("a")) == "a"


def test_a_value_inherits_from_no_other() -> None:
    with pytest.raises(TypeError, match="inherits from a value"):

        @frozen
        class Child(Ours):
            more: int = 0


def test_nothing_is_compiled_before_it_is_used_often() -> None:
    code = """
import builtins, dataclasses
from etrn_gui.domain.frozen import frozen
run, compiled = builtins.exec, []
builtins.exec = lambda code, *where: (compiled.append(str(code)), run(code, *where))[1]
@frozen
class Value:
    name: str
    parts: list[str] = dataclasses.field(default_factory=list)
before = len(compiled)
Value("a") == Value("b"), hash(Value), repr(Value("a"))
few = len(compiled)
[Value("a") for _ in range(100)]
print(before, few, len(compiled))
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout.split() == ["0", "0", "1"]


def test_dataclasses_has_what_it_is_asked_for() -> None:
    assert is_dataclass(Ours)
    assert vars(Ours)["__dataclass_fields__"]["secret"].repr is False
    assert dataclasses.fields(Ours)[2].compare is False
