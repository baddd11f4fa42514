"""`etrnctl log --follow`: what is added to the journal while somebody looks, by whatever process."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.storage.journal import Journal
from tests.unit.storage.journal_rows import NOON, delivery, new_flush, open_flush, usual_then_silent

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def journal(data: Path) -> Iterator[Journal]:
    data.mkdir()
    with Journal(data / "journal.sqlite") as opened:
        yield opened


class Following:
    """`etrnctl log --follow --json` in a process of its own."""

    def __init__(self, data: Path, *more: str) -> None:
        command = [sys.executable, "-m", "etrn_gui", "log", "--follow", "--json", "--data-dir", str(data), *more]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def next(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        event: dict[str, Any] = json.loads(self.process.stdout.readline())
        return event

    def end(self, number: signal.Signals | None = None) -> tuple[int, str, str]:
        if number is not None:
            self.process.send_signal(number)
        out, err = self.process.communicate(timeout=20)
        return self.process.returncode, out, err


@pytest.fixture
def follow(data: Path) -> Iterator[Any]:
    started: list[Following] = []

    def start(*more: str) -> Following:
        started.append(Following(data, *more))
        return started[-1]

    yield start
    for following in started:
        following.process.kill()
        following.process.communicate()


def stands(event: dict[str, Any]) -> tuple[object, ...]:
    return event["kind"], event["state"], event["outcome"], event["verdict"], event["arrived"]


def test_follow_tells_each_step_as_another_process_makes_it(journal: Journal, follow: Any) -> None:
    journal.record([delivery("old", domain="z.example")])
    following = follow()
    assert following.next()["file"] == "mail/new/old"
    flush = journal.flushes.open(new_flush())
    assert stands(following.next()) == ("flush", "asking", None, None, 0)
    journal.flushes.mark_asked(flush, NOON, ())
    journal.flushes.record_answer(flush, Answer(Outcome.STARTED, 250, "OK"), NOON + 1)
    assert stands(following.next()) == ("flush", "waiting", "started", None, 0)
    journal.record([delivery("1"), delivery("2")])
    assert [following.next()["file"], following.next()["file"]] == ["mail/new/1", "mail/new/2"]
    journal.record([delivery("3")])
    journal.flushes.close(flush, Verdict.CONFIRMED, NOON + 9)
    assert following.next()["file"] == "mail/new/3"
    assert stands(following.next()) == ("flush", "closed", "started", "confirmed", 3)
    assert following.end(signal.SIGTERM) == (0, "", "")


def test_follow_tells_a_queue_that_falls_silent(journal: Journal, follow: Any) -> None:
    """When it happens, and once; what was silent before is told behind the history."""
    usual_then_silent(journal, 2)
    following = follow()
    assert [following.next()["kind"] for _ in range(8)] == ["flush", "delivery"] * 3 + ["flush"] * 2
    journal.record([delivery("between", after=8000)])
    assert following.next()["kind"] == "delivery", "the history is behind it"
    usual_then_silent(journal, 1, brought=0)
    told = [following.next()]
    while told[-1]["kind"] != "alarm":
        told.append(following.next())
    assert told[-2]["verdict"] == "silent"
    assert told[-1]["silent"] == 3
    journal.record([delivery("last", after=9000)])
    assert following.next()["kind"] == "delivery"
    assert following.end(signal.SIGTERM) == (0, "", "")


def test_follow_one_flush(journal: Journal, follow: Any) -> None:
    flush = open_flush(journal)
    other = open_flush(journal, "@b.example")
    following = follow("--flush", str(flush))
    assert following.next()["id"] == flush
    journal.record([delivery("b", domain="b.example"), delivery("a")])
    assert following.next()["file"] == "mail/new/a"
    journal.flushes.close(other, Verdict.SILENT, NOON + 9)
    journal.flushes.close(flush, Verdict.CONFIRMED, NOON + 9)
    assert following.next()["verdict"] == "confirmed"
    assert following.end(signal.SIGINT) == (0, "", "")


def test_follow_before_there_is_a_journal(data: Path, follow: Any) -> None:
    following = follow()
    while not (data / "journal.sqlite").exists():
        assert following.process.poll() is None
    with Journal(data / "journal.sqlite") as journal:
        journal.record([delivery("1")])
    assert following.next()["file"] == "mail/new/1"
    assert following.end(signal.SIGTERM) == (0, "", "")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_follow_ends_cleanly(journal: Journal, follow: Any, number: signal.Signals) -> None:
    journal.record([delivery("1")])
    following = follow()
    following.next()
    assert following.end(number) == (0, "", "")


def test_follow_ends_when_nobody_reads_any_more(journal: Journal, follow: Any) -> None:
    """Also while nothing happens: a pipe to a program that has ended must not keep this one alive."""
    journal.record([delivery("1")])
    following = follow()
    following.next()
    following.process.stdout.close()
    assert following.process.wait(20) == 0
    assert following.process.stderr.read() == ""


def test_follow_misses_nothing_under_load(journal: Journal, follow: Any) -> None:
    following = follow()
    for batch in range(60):
        journal.record([replace_file(batch, number) for number in range(20)])
    assert [following.next()["id"] for _ in range(1_200)] == list(range(1, 1_201))
    assert following.end(signal.SIGTERM) == (0, "", "")


def replace_file(batch: int, number: int) -> Any:
    new = delivery(f"{batch}-{number}")
    return replace(new, row=replace(new.row, time=NOON + batch))
