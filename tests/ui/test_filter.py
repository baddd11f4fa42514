import pytest

from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.domain.problem import Problem
from etrn_gui.ui.models.filter import Filter, parse_filter

ANA = Arrival(
    1, ArrivalKind.DELIVERY, 0.0, "ana@northfleet.example", ("bridge@harbour.example",), "Weather routing 48h", 142_000,
    flush=412,
)  # fmt: skip
PROMO = Arrival(
    2, ArrivalKind.REFUSAL, 0.0, "promo@bulk.example", ("x@elsewhere.example",), code=550, text="5.7.1 not our domain"
)
BIG = Arrival(
    3, ArrivalKind.DELIVERY, 0.0, "crew@ship.example", ("master@harbour.example",), "Über alles", 2_100_000, flush=41
)


def found(text: str) -> set[int]:
    parsed = parse_filter(text)
    assert isinstance(parsed, Filter), parsed
    return {arrival.id for arrival in (ANA, PROMO, BIG) if parsed.matches(arrival)}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", {1, 2, 3}),
        ("   ", {1, 2, 3}),
        ("ana", {1}),
        ("ANA WEATHER", {1}),
        ("ana crew", set()),
        ("from:ana", {1}),
        ("to:harbour", {1, 3}),
        ("subject:über", {3}),
        ('subject:"routing 48h"', {1}),
        ('"routing 48', {1}),
        ("flush:412", {1}),
        ("flush:#41", {3}),
        ("refused", {2}),
        ("delivered", {1, 3}),
        (">1MB", {3}),
        ("<1mb", {1}),
        (">0.1M <200kB", {1}),
        ("to:harbour >1MB", {3}),
        ("our domain", {2}),
        ("Re:", set()),
        ("it's", set()),
    ],
)
def test_what_passes(text: str, ids: set[int]) -> None:
    assert found(text) == ids


@pytest.mark.parametrize(
    ("text", "named"),
    [("has:attachment", "“has:”"), (">many", "“>many”"), ("flush:last", "“last”"), ("a from:b x:y", "“x:”")],
)
def test_what_is_not_understood_is_named(text: str, named: str) -> None:
    parsed = parse_filter(text)
    assert isinstance(parsed, Problem)
    assert named in parsed.what
