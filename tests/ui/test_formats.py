import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from etrn_gui.ui.formats import ago_text, clock_text, count_text, duration_text, size_text, stamp_text, start_of_day

HOUR = 3600


def together(text: str) -> str:
    """A number and its unit are not parted at the end of a line."""
    return re.sub(r"(\d) (?=[a-zA-Z])", "\\1\u00a0", text)


@pytest.fixture(autouse=True)
def american(qtbot: QtBot) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("octets", "text"),
    [(0, "0 B"), (999, "999 B"), (1000, "1 kB"), (141_600, "142 kB"), (2_100_000, "2.1 MB"), (3_210_000_000, "3.2 GB")],
)
def test_sizes(octets: int, text: str) -> None:
    assert size_text(octets) == together(text)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-1, "0 ms"),
        (0.06, "60 ms"),
        (0.1, "0.1 s"),
        (6.14, "6.1 s"),
        (42.4, "42 s"),
        (119, "119 s"),
        (120, "2 min"),
        (3900, "1 h 5 min"),
        (7200, "2 h"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert duration_text(seconds) == together(text)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(3, "just now"), (125, "2 min ago"), (3 * HOUR, "3 h ago"), (24 * HOUR, "1 day ago"), (75 * HOUR, "3 days ago")],
)
def test_how_long_ago(seconds: float, text: str) -> None:
    assert ago_text(seconds) == text


def test_another_day_is_said() -> None:
    midnight = start_of_day(1_800_000_000.0)
    today, yesterday = midnight + 14 * HOUR + 0.402, midnight - HOUR
    assert stamp_text(today, midnight + 20 * HOUR) == "14:00:00.402"
    assert clock_text(today, midnight + 20 * HOUR) == "14:00"
    assert clock_text(yesterday, today).endswith(" 23:00")
    assert len(clock_text(yesterday, today)) > len("23:00")
    assert stamp_text(yesterday, today) == clock_text(yesterday, today)


def test_counts_have_groups() -> None:
    assert count_text(1204) == "1,204"
