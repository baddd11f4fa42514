"""Two masters on one journal, killed at random: each due time is told, each run happens once or is marked unknown."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC
from pathlib import Path

import pytest

from etrn_gui.domain.history import Flush
from etrn_gui.domain.schedule.calendar import next_due
from etrn_gui.domain.schedule.ledger import Cause, Reason, Run, RunState
from etrn_gui.flush.schedule.recovery import recover
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from etrn_gui.storage.receiver_mark import is_alive
from tests.real.schedule_master import WIRE
from tests.unit.flush.schedule_world import profile, schedule

ROOT = Path(__file__).resolve().parents[2]
LONG = os.environ.get("ETRN_LONG") == "1"
SPEED = 30.0
KILLS = 200 if LONG else 10
NAMES = [f"P{number}" for number in range(4)]
EVERY_MINUTE = schedule("every 1 min")


class Masters:
    """Processes that keep the schedules of one data folder."""

    def __init__(self, data: Path) -> None:
        self.data, self.began = data, time.time()
        self.running: list[subprocess.Popen[str]] = []

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.real.schedule_master", str(self.data), str(self.began), str(SPEED)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self.running.append(process)
        assert process.stdout
        assert process.stdout.readline()

    def kill(self, process: subprocess.Popen[str]) -> None:
        process.kill()
        self._gone(process)

    def stop(self) -> list[int]:
        for process in self.running:
            process.send_signal(signal.SIGTERM)
        return [self._gone(process) for process in list(self.running)]

    def _gone(self, process: subprocess.Popen[str]) -> int:
        self.running.remove(process)
        assert process.stdout
        process.stdout.close()
        return process.wait(20)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    profiles = tuple(
        profile(
            {"@a.example": ["every 1 min"], "@b.example": ["every 1 min", "priority 1"]},
            name=name,
            host=f"{name.lower()}.example",
        )
        for name in NAMES
    )
    file = ProfileFile(tmp_path / "etrn-gui.toml")
    file.load()
    assert file.save(Configuration(profiles)) is None
    return tmp_path


@pytest.mark.timeout(3600 if LONG else 120)
def test_masters_are_killed_at_random(data: Path) -> None:
    masters, chance = Masters(data), random.Random(1985)
    try:
        masters.start()
        masters.start()
        for _ in range(KILLS):
            time.sleep(chance.uniform(0.2, 2.0))  # the moment of the kill is what is tested
            masters.kill(masters.running[chance.random() > 0.8])  # the first is mostly the one that asks
            masters.start()
        time.sleep(2.0)
        assert masters.stop() == [0, 0]
    finally:
        for process in list(masters.running):
            masters.kill(process)
    with Journal(data / "journal.sqlite") as journal:
        recover(journal, time.time(), (), is_alive)  # as the next master does with what the last ones left
        rows = journal.runs.after(0, 1_000_000)
        flushes = {flush.id: flush for flush in journal.flushes.since(0.0)}
    assert len({row.master for row in rows}) > KILLS / 4
    if LONG:  # with few of them, none may come in the middle of a question
        assert RunState.UNKNOWN in {row.entry.state for row in rows}
    check_ledger(rows)
    check_runs(rows, flushes, data / WIRE)


def check_ledger(rows: list[Run]) -> None:
    """Every due time is told exactly once, none is left under way."""
    assert not [row for row in rows if row.entry.state.passing]
    for queue in {(row.profile, row.node) for row in rows}:
        mine = [row.entry for row in rows if (row.profile, row.node) == queue and row.entry.cause is Cause.GRID]
        told = sorted(mine, key=lambda entry: entry.first)
        assert sum(entry.count for entry in told) > KILLS / 2
        due = told[0].first
        for entry in told:
            assert entry.first == due, (queue, entry)
            for _ in range(entry.count - 1):
                due = next_due(EVERY_MINUTE, due, UTC) or 0.0
            assert entry.last == due
            due = next_due(EVERY_MINUTE, due, UTC) or 0.0


def check_runs(rows: list[Run], flushes: dict[int, Flush], wire: Path) -> None:
    """What went over the wire is what the ledger tells: once for each run, unknown where nobody heard the answer."""
    asked = Counter(int(line) for line in wire.read_text().split())
    assert set(asked.values()) == {1}
    told = Counter(row.flush for row in rows if row.flush is not None)
    assert set(told.values()) == {1}
    assert set(asked) <= set(told), "nothing was asked that the ledger does not tell"
    states = {row.flush: row.entry for row in rows if row.flush is not None}
    assert {states[flush].state for flush in asked} <= {RunState.DONE, RunState.UNKNOWN}
    for number, entry in states.items():
        assert number is not None
        if entry.state is RunState.DONE:
            assert number in asked
        if entry.state is RunState.UNKNOWN:
            assert entry.reason is Reason.MASTER_DIED
            assert flushes[number].asked is not None
