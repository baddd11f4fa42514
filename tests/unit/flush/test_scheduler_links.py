"""The hours of a link: nothing is asked outside them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from etrn_gui.domain.schedule.link import Link
from etrn_gui.domain.schedule.text import parse_hours
from tests.unit.flush.schedule_world import NOON, World, profile

MINUTE, HOUR = 60.0, 3600.0


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path / "journal.sqlite", NOON + 10)
    yield world
    await world.close()


async def test_asking_stops_when_the_link_s_window_closes(world: World) -> None:
    hours = parse_hours("12:00-12:20")
    window = Link(open=(hours,))  # type: ignore[arg-type]
    queues = {f"@{letter}.example": ["every 15 min"] for letter in "abcd"}
    world.provider.seconds = 3 * MINUTE
    harbour = profile(queues, link=window)
    await world.start(harbour)
    await world.clock.go(2 * HOUR)
    assert world.times() == [900.0, 1080.0]
    ends = [(run.node, str(run.entry.state), str(run.entry.reason)) for run in world.ledger()]
    assert ends == [
        ("@a.example", "done", ""),
        ("@b.example", "done", ""),
        ("@c.example", "skipped", "window_closed"),
        ("@d.example", "skipped", "window_closed"),
    ]


async def test_outside_the_link_s_hours_nothing_is_due(world: World) -> None:
    hours = parse_hours("06:00-06:20, mon-fri")
    harbour = profile({"@a.example": ["every 10 min"]}, link=Link(open=(hours,)))  # type: ignore[arg-type]
    await world.start(harbour, poll=300)
    await world.clock.go(18 * HOUR + 30 * MINUTE)
    assert world.times() == [18 * HOUR, 18 * HOUR + 600]
