"""Schedules and links in the profile file: read, checked with their place, written back with a person's comments."""

from dataclasses import replace
from pathlib import Path

import pytest

from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.schedule.link import Link
from etrn_gui.domain.schedule.rules import NO_SCHEDULE, Hours, Schedule
from etrn_gui.domain.schedule.text import parse_schedule
from etrn_gui.storage.profile_file import Configuration, ProfileFile, parse_configuration
from etrn_gui.storage.profile_file.writing import compose
from tests.unit.domain.flushes import queue

WRITTEN = """schema = 1

[[profile]]
name = "Ship"
host = "mail.provider.example"
port = 25
tls = "starttls"
link_open = ["06:00-06:20, mon-fri", "18:00-18:30"] # two passes a day
link_before = ["/usr/bin/dial", "up now"]
link_after = ["/usr/bin/dial", "down"]
link_hang_up_after = 45

# office hours and weekends
[[profile.queue]]
node = "@a.example"
schedule = [
  "every 15 min, 06:00-22:00, mon-fri", # office
  "every 3 h, sat sun",
  "on network",
  "quiet 12:00-13:00",
]
"""
PATH = Path("etrn-gui.toml")


def read(text: str) -> Configuration:
    found = parse_configuration(text, PATH)
    assert isinstance(found, Configuration), found
    return found


def faults(text: str) -> list[str]:
    found = parse_configuration(text, PATH)
    assert not isinstance(found, Configuration)
    return [str(problem) for problem in found.problems]


def test_a_schedule_and_a_link_are_read() -> None:
    [ship] = read(WRITTEN).profiles
    assert ship.link == Link(
        open=(Hours(360, 380, (0, 1, 2, 3, 4)), Hours(1080, 1110)),
        before=("/usr/bin/dial", "up now"),
        after=("/usr/bin/dial", "down"),
        hang_up_after=45.0,
    )
    [one] = ship.queues
    assert len(one.schedule.rules) == 2
    assert one.schedule.on_network
    assert ship.schedule_of(one) == replace(one.schedule, open=ship.link.open)


def test_it_is_written_as_it_was_with_its_comments() -> None:
    assert compose(read(WRITTEN), WRITTEN) == WRITTEN


def test_a_profile_without_them_has_none_and_writes_none() -> None:
    plain = Configuration((Profile("Ship", "mail.provider.example", queues=(queue("@a.example"),)),))
    text = compose(plain)
    assert "schedule" not in text
    assert "link" not in text
    assert read(text) == plain
    assert read(text).profiles[0].queues[0].schedule == NO_SCHEDULE


def test_a_changed_schedule_is_saved_and_read_again(tmp_path: Path) -> None:
    file = ProfileFile(tmp_path / "etrn-gui.toml")
    file.path.write_text(WRITTEN)
    configuration = file.load()
    assert isinstance(configuration, Configuration)
    [ship] = configuration.profiles
    new = parse_schedule(["at 08:00 12:30", "jitter 90 s", "priority 1"])
    assert isinstance(new, Schedule)
    changed = replace(ship, queues=(Queue(ship.queues[0].node, (), new),), link=replace(ship.link, longest_batch=600.0))
    assert file.save(configuration.with_profile(changed)) is None
    assert ProfileFile(file.path).load() == configuration.with_profile(changed)
    text = file.path.read_text()
    assert 'schedule = ["at 08:00 12:30", "jitter 90 s", "priority 1"]' in text
    assert "# two passes a day" in text
    assert "# office hours and weekends" in text
    assert "link_longest_batch = 600" in text


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"on network"', '"on moon"', "line 16, profile “Ship”, queue 1, schedule 3: “on moon” is not known."),
        ('"every 3 h, sat sun"', "15", "schedule 2: This is a number."),
        ('"quiet 12:00-13:00"', '"quiet 00:00-24:00"', "queue 1, schedule: This schedule never asks"),
        ('"06:00-06:20, mon-fri"', '"06:00"', "line 8, profile “Ship”, link_open 1: “06:00” is not a window"),
        ('["/usr/bin/dial", "up now"]', '"/usr/bin/dial up"', "link_before: This is a text. Write a list"),
        ('["/usr/bin/dial", "down"]', '["", "down"]', "link_after: The command has no program."),
        ("link_hang_up_after = 45", "link_hang_up_after = -1", "link_hang_up_after: -1 is not a time"),
        ("link_hang_up_after = 45", "link_hangup = 45", "Did you mean link_hang_up_after?"),
    ],
)
def test_what_is_wrong_is_told_with_line_and_key(old: str, new: str, says: str) -> None:
    assert old in WRITTEN
    [fault] = faults(WRITTEN.replace(old, new))
    assert says in fault
