"""`etrnctl schedule`: the next runs and why, pauses, and new schedules, by the command line."""

import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from etrn_gui.cli.schedule.change import parse_until
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.schedule.agenda import Memory
from etrn_gui.domain.schedule.ledger import Cause, Entry, Reason, RunState
from etrn_gui.storage.journal import Change, Ending, Journal, Remembered
from etrn_gui.storage.receiver_mark import receiver_name
from tests.unit.cli.conftest import Etrnctl
from tests.unit.storage.journal_rows import usual_then_silent

HARBOUR = ["profile", "add", "Harbour", "--host", "127.0.0.1", "--queue", "@a.example", "--queue", "#night"]
NOW = 1_795_435_210.0


@pytest.fixture
def harbour(etrnctl: Etrnctl) -> None:
    assert etrnctl(*HARBOUR).code == 0


def set_every_quarter(etrnctl: Etrnctl) -> None:
    assert etrnctl("schedule", "Harbour", "@a.example", "--set", "every 15 min, 06:00-22:00, mon-fri").code == 0


def test_without_schedules_it_says_how_to_set_one(etrnctl: Etrnctl, harbour: None) -> None:
    ended = etrnctl("schedule")
    assert (ended.code, ended.out) == (0, "")
    assert "--set 'every 15 min'" in ended.err


@pytest.mark.usefixtures("harbour")
def test_a_schedule_is_set_shown_and_cleared(etrnctl: Etrnctl, data: Path) -> None:
    ended = etrnctl(
        "schedule", "Harbour", "@a.example", "--set", "every 15 min, 06:00-22:00, mon-fri", "--set", "on start"
    )
    assert ended.code == 0
    assert ended.out == ("Harbour @a.example: Every 15 min, 06:00-22:00, Monday to Friday; when the program starts.\n")
    assert 'schedule = ["every 15 min, 06:00-22:00, mon-fri", "on start"]' in (data / "etrn-gui.toml").read_text()
    shown = etrnctl("schedule")
    assert shown.out.startswith(
        "Harbour @a.example: Every 15 min, 06:00-22:00, Monday to Friday; when the program starts\n"
    )
    assert "The next due time of the schedule." in shown.out
    assert "No program keeps the schedules now" in shown.err
    assert etrnctl("schedule", "Harbour", "--clear").code == 0
    assert etrnctl("schedule").out == ""


@pytest.mark.usefixtures("harbour")
def test_a_queue_that_has_fallen_silent_is_told_with_its_schedule(etrnctl: Etrnctl, data: Path) -> None:
    set_every_quarter(etrnctl)
    with Journal(data / "journal.sqlite") as journal:
        usual_then_silent(journal, 2)
        assert etrnctl("schedule", "--json").events[0]["alarm"] is None
        usual_then_silent(journal, 1, brought=0)
    told = etrnctl("schedule", "--json").events[0]["alarm"]
    assert (told["queue"], told["silent"]) == ("@a.example", 3)
    assert "  alarm  @a.example: mail usually comes, but 3 flushes in a row" in etrnctl("schedule").out


@pytest.mark.usefixtures("harbour")
def test_what_is_wrong_is_told_and_nothing_is_saved(etrnctl: Etrnctl, data: Path) -> None:
    before = (data / "etrn-gui.toml").read_text()
    ended = etrnctl("schedule", "Harbour", "--set", "every 15 min", "--set", "at 25:00")
    assert ended.code == 64
    assert "--set 2: “25:00” is not a time of the day." in ended.err
    assert (data / "etrn-gui.toml").read_text() == before


@pytest.mark.usefixtures("harbour")
@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["Nobody"], 78, "There is no profile “Nobody”"),
        (["Harbour", "@b.example"], 64, "It has: @a.example, #night."),
        (["Harbour", "a..b"], 64, "a..b"),
        (["--set", "every 15 min"], 64, "Name the profile"),
        (["--run", "--resume"], 64, "do not go together"),
        (["--pause", "yesterday"], 64, "is not a time"),
        (["--pause", "2020-01-01"], 64, "past already"),
    ],
)
def test_wrong_use_is_told(etrnctl: Etrnctl, arguments: list[str], code: int, says: str) -> None:
    ended = etrnctl("schedule", *arguments)
    assert ended.code == code
    assert says in ended.err


@pytest.mark.usefixtures("harbour")
def test_json_has_the_next_runs_with_zone_and_reason(etrnctl: Etrnctl) -> None:
    set_every_quarter(etrnctl)
    [found] = etrnctl("schedule", "Harbour", "--json").events
    assert (found["event"], found["profile"], found["queue"]) == ("schedule", "Harbour", "@a.example")
    assert found["schedule"] == ["every 15 min, 06:00-22:00, mon-fri"]
    assert found["words"] == "Every 15 min, 06:00-22:00, Monday to Friday"
    runs = [datetime.fromisoformat(run) for run in found["runs"]]
    assert len(runs) == 5
    assert all(run.tzinfo is not None and run.minute % 15 == 0 for run in runs)
    assert datetime.fromisoformat(found["next"]) == runs[0]
    assert (found["paused"], found["stopped"], found["master"], found["zone"] != "") == (False, False, None, True)


@pytest.mark.usefixtures("harbour")
def test_a_pause_is_seen_with_its_end_until_it_is_resumed(etrnctl: Etrnctl) -> None:
    set_every_quarter(etrnctl)
    paused = etrnctl("schedule", "--pause", "2h", "--json").events[0]
    until = datetime.fromisoformat(paused["until"]).timestamp()
    assert until == pytest.approx(time.time() + 7200, abs=60)
    [found] = etrnctl("schedule", "--json").events
    assert (found["paused"], found["paused_until"], found["reasons"]) == (True, paused["until"], ["paused"])
    assert "Paused until" in etrnctl("schedule").out
    assert etrnctl("schedule", "--resume").out == "Resumed all schedules.\n"
    assert etrnctl("schedule", "--json").events[0]["paused"] is False


@pytest.mark.usefixtures("harbour")
def test_a_pause_without_end_of_one_queue(etrnctl: Etrnctl) -> None:
    set_every_quarter(etrnctl)
    assert etrnctl("schedule", "Harbour", "#night", "--set", "at 03:00").code == 0
    assert etrnctl("schedule", "Harbour", "#night", "--pause", "on").code == 0
    paused = {found["queue"]: found["paused"] for found in etrnctl("schedule", "--json").events}
    assert paused == {"@a.example": False, "#night": True}
    assert "Paused until somebody resumes it." in etrnctl("schedule").out


@pytest.mark.usefixtures("harbour")
def test_the_ledger_is_told(etrnctl: Etrnctl, data: Path) -> None:
    set_every_quarter(etrnctl)
    remembered = Remembered("every 15 min, 06:00-22:00, mon-fri", "", 0.0, Memory(NOW))
    blocked = Entry(RunState.BLOCKED, Cause.GRID, NOW - 1800, NOW, 3, Reason.OFFLINE)
    with Journal(data / "journal.sqlite") as journal:
        journal.lease.take("1@0", NOW, lambda _: False)
        assert journal.runs.settle("1@0", [Change(("Harbour", "@a.example"), remembered, (blocked,))], NOW) == []
    schedule, run = etrnctl("schedule", "--json").events
    assert (schedule["event"], run["event"]) == ("schedule", "run")
    assert (run["state"], run["reason"], run["count"]) == ("blocked", "offline", 3)
    assert (run["due"], run["last"]) == ("2026-11-23T11:30:10.000Z", "2026-11-23T12:00:10.000Z")
    assert "blocked 3 times: there is no network" in etrnctl("schedule", "--ledger", "5").out


@pytest.mark.parametrize(
    ("text", "seconds"), [("30m", 1800), ("2h", 7200), ("7d", 604_800), ("1 w", 604_800), ("90min", 5400)]
)
def test_lengths_of_a_pause(text: str, seconds: float) -> None:
    assert parse_until(text, NOW) == NOW + seconds


def test_a_time_of_the_day_is_the_next_one() -> None:
    local = datetime.fromtimestamp(NOW).astimezone()
    soon, before = local + timedelta(minutes=5), local - timedelta(minutes=5)
    assert parse_until(f"{soon:%H:%M}", NOW) == soon.replace(second=0).timestamp()
    assert parse_until(f"{before:%H:%M}", NOW) == (before + timedelta(days=1)).replace(second=0).timestamp()
    assert isinstance(parse_until("24:30", NOW), Problem)


@pytest.mark.usefixtures("harbour")
def test_resuming_a_queue_says_that_its_provider_stays_paused(etrnctl: Etrnctl) -> None:
    set_every_quarter(etrnctl)
    assert etrnctl("schedule", "Harbour", "--pause", "2h").code == 0
    ended = etrnctl("schedule", "Harbour", "@a.example", "--resume")
    assert ended.code == 0
    assert "all schedules of Harbour stay paused. Resume them with: etrnctl schedule Harbour --resume" in ended.err
    assert etrnctl("schedule", "Harbour", "--resume").err == ""


@pytest.mark.usefixtures("harbour")
def test_it_says_who_keeps_the_schedules(etrnctl: Etrnctl, data: Path) -> None:
    set_every_quarter(etrnctl)
    with Journal(data / "journal.sqlite") as journal:
        assert journal.lease.take(receiver_name(), time.time(), lambda _: False)
    assert "This process keeps the schedules." in etrnctl("schedule").err


@pytest.mark.usefixtures("harbour")
def test_why_a_run_was_due_is_not_taken_for_its_end(etrnctl: Etrnctl, data: Path) -> None:
    set_every_quarter(etrnctl)
    with Journal(data / "journal.sqlite") as journal:
        assert journal.lease.take("before", NOW, lambda _: False)
        run = Entry(RunState.CLAIMED, Cause.CATCH_UP, NOW, NOW, 1, Reason.OFFLINE)
        known = Remembered("every 15 min", "", 0.0, Memory(NOW))
        settled = journal.runs.settle("before", [Change(("Harbour", "@a.example"), known, (), run)], NOW)
        assert settled
        journal.runs.end([Ending(settled[0], RunState.DONE)], NOW + 1)
    assert "one run for all that was missed (there is no network); done" in etrnctl("schedule", "--ledger", "1").out
