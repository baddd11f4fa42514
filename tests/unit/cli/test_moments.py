"""Points in time as a person writes them."""

import time
from collections.abc import Iterator

import pytest

from etrn_gui.cli.moments import local, parse_since, utc
from etrn_gui.domain.problem import Problem

NOON = 1_795_435_200.0


@pytest.fixture
def vienna(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Europe/Vienna")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("90s", NOON - 90),
        ("15m", NOON - 900),
        ("2h", NOON - 7200),
        ("1 d", NOON - 86_400),
        ("1W", NOON - 7 * 86_400),
        ("0s", NOON),
        ("2026-11-23T12:00:00Z", NOON),
        ("2026-11-23T12:00:00.5Z", NOON + 0.5),
        ("2026-11-23T14:00:00+02:00", NOON),
        ("2026-11-23 13:00", NOON),
        (" 2026-11-23 ", NOON - 13 * 3600),
    ],
)
@pytest.mark.usefixtures("vienna")
def test_ages_and_moments(text: str, moment: float) -> None:
    assert parse_since(text, NOON) == moment


@pytest.mark.parametrize("text", ["", "x", "-5m", "5", "5y", "2026-13-01", "12:00", "999999999w"])
def test_what_is_no_time_is_refused_with_examples(text: str) -> None:
    problem = parse_since(text, NOON)
    assert isinstance(problem, Problem)
    assert "15m" in problem.remedy
    assert problem.place == "--since"


@pytest.mark.usefixtures("vienna")
def test_moments_as_they_are_shown() -> None:
    assert utc(NOON) == "2026-11-23T12:00:00.000Z"
    assert utc(NOON + 0.1239) == "2026-11-23T12:00:00.123Z"
    assert local(NOON) == "2026-11-23 13:00:00"
