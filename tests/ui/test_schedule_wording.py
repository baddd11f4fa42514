"""Schedules in words: the window says in English what the command line says, and more about what comes next."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import Queue
from etrn_gui.domain.schedule import words as spoken
from etrn_gui.domain.schedule.agenda import Pause, Plan
from etrn_gui.domain.schedule.ledger import Cause, Entry, Reason, Run, RunState
from etrn_gui.domain.schedule.rules import Cron, Hours
from etrn_gui.domain.schedule.standing import Standing
from etrn_gui.storage.journal import Batch, PauseRow
from etrn_gui.ui.bridge import Keeper, Outlook
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.wording import runs, schedule
from tests.unit.flush.schedule_world import node
from tests.unit.flush.schedule_world import schedule as parsed

NOW = datetime(2026, 11, 23, 15, 26, tzinfo=UTC).timestamp()
PARIS = ZoneInfo("Europe/Paris")

SCHEDULES = [
    parsed(),
    parsed("every 15 min, 06:00-22:00, mon-fri"),
    parsed("every 90 min", "every 2 h, sat sun", "quiet 22:00-06:00, fri sat", "jitter 90 s"),
    parsed("at 08:00 12:30 17:00, mon wed", "at 03:00", "on start", "on network", "on interface tun0"),
    parsed("cron 0 3 * * 1-5", "quiet 00:00-24:00, sun", "priority 1", "jitter 15 min"),
    replace(parsed("every 15 min"), open=(Hours(360, 380), Hours(720, 740, (5, 6)))),
]


@pytest.mark.parametrize("said", SCHEDULES, ids=spoken.in_words)
def test_a_schedule_reads_as_on_the_command_line(said: object) -> None:
    assert schedule.in_words(said) == spoken.in_words(said)  # type: ignore[arg-type]


def test_causes_and_reasons_read_as_on_the_command_line() -> None:
    assert [runs.cause_words(cause) for cause in Cause] == [spoken.cause_in_words(cause) for cause in Cause]
    assert [runs.reason_words(reason) for reason in Reason] == [spoken.reason_in_words(reason) for reason in Reason]
    assert all(runs.state_words(state) for state in RunState)


@pytest.mark.parametrize(
    "plan",
    [
        Plan(NOW),
        Plan(None),
        Plan(NOW, Cause.CATCH_UP, (Reason.MISSED, Reason.SETTLING)),
        Plan(NOW, Cause.GRID, (Reason.SILENT,)),
        Plan(None, Cause.GRID, (Reason.PAUSED,)),
        Plan(None, Cause.NETWORK, (Reason.OFFLINE,)),
        Plan(NOW, Cause.GRID, (Reason.RUNNING,)),
        Plan(NOW, Cause.START, (Reason.SETTLING,)),
    ],
)
@pytest.mark.parametrize("until", [None, NOW + 600])
def test_why_reads_as_on_the_command_line(plan: Plan, until: float | None) -> None:
    standing = Standing(silent=3, later=2)
    assert runs.why_words(plan, standing, PARIS, until) == spoken.why(plan, standing, PARIS, until)


def outlook(plan: Plan, standing: Standing = Standing(), pause: Pause | None = None) -> Outlook:  # noqa: B008
    asked = parsed("every 15 min")
    queue = Queue(node("@harbour.example"), schedule=asked)
    return Outlook("Harbour", queue, asked, "", plan, "", (), standing, pause, None, None)


def said(found: Outlook) -> tuple[Tone, str, bool]:
    words = runs.schedule_words(found.schedule, found, NOW, UTC)
    return words.tone, words.next.replace("\u00a0", " "), words.can_resume


def test_a_card_says_when_the_next_run_is_and_what_holds_it_up() -> None:
    soon = NOW + 240
    assert said(outlook(Plan(soon))) == (Tone.IDLE, "next 15:30, in 4 min", False)
    assert said(outlook(Plan(soon, Cause.RETRY, (Reason.LATER,)))) == (
        Tone.WARN,
        "next 15:30, in 4 min · another try",
        False,
    )
    assert said(outlook(Plan(NOW + 86_400 * 2)))[1] == "next 25 Nov 15:26"
    assert said(outlook(Plan(NOW - 1)))[1] == "next within a minute"
    assert said(outlook(Plan(None, Cause.GRID, (Reason.OFFLINE,)))) == (Tone.WARN, "waits for the network", False)


def test_a_card_says_that_it_is_paused_or_has_stopped_and_can_go_on() -> None:
    paused = outlook(Plan(NOW + 5000, Cause.GRID, (Reason.PAUSED,)), pause=Pause(NOW, NOW + 1800))
    assert said(paused) == (Tone.WARN, "paused until 15:56", True)
    assert said(outlook(Plan(None), pause=Pause(NOW)))[1] == "paused until you resume it"
    standing = Standing(stopped=True, refusals=3, outcome=Outcome.NOT_ALLOWED, text="459 Node @harbour.example: no")
    stopped = outlook(Plan(None, Cause.GRID, (Reason.STOPPED,)), standing)
    assert said(stopped) == (Tone.BAD, "stopped: the provider refuses", True)
    why = runs.schedule_words(stopped.schedule, stopped, NOW, UTC).why
    assert "3 times in a row" in why
    assert "459 Node @harbour.example: no" in why
    assert why.endswith("resume the schedule or flush by hand.")


def test_a_queue_without_a_schedule_is_left_to_a_person() -> None:
    assert runs.schedule_words(parsed(), None, NOW, UTC) == schedule.ScheduleWords(Tone.IDLE, "Only by hand")


def test_before_anything_is_known_of_it_a_schedule_is_not_denied() -> None:
    words = runs.schedule_words(parsed("every 1 h"), None, NOW, UTC)
    assert words == schedule.ScheduleWords(Tone.IDLE, "Every 1 h")


def test_the_foot_names_the_queue_that_comes_next() -> None:
    later, soon = outlook(Plan(NOW + 7200)), outlook(Plan(NOW + 240))
    assert runs.status_line([later, soon], NOW).replace("\u00a0", " ") == "@harbour.example: next 15:30, in 4 min"
    assert runs.status_line([outlook(Plan(None))], NOW) == ""


def test_a_row_of_the_ledger_says_why() -> None:
    entry = Entry(RunState.BLOCKED, Cause.GRID, NOW, NOW, 1, Reason.HOOK_FAILED, "no carrier")
    assert runs.entry_reason(entry) == "the link could not be brought up: no carrier"
    refused = Entry(RunState.DONE, Cause.CATCH_UP, NOW, NOW, 1, Reason.MISSED, "not allowed")
    assert runs.entry_reason(refused).endswith("forward; Refused: not allowed for this name")
    assert runs.entry_reason(Entry(RunState.DONE, Cause.GRID, NOW, NOW)) == ""


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (PauseRow("", "", Pause(NOW, NOW + 1800), 0), "All schedules are paused until 15:56."),
        (PauseRow("Harbour", "", Pause(NOW), 0), "The schedules of Harbour are paused until you resume them."),
        (PauseRow("Harbour", "@a.example", Pause(NOW, NOW + 60), 0), "@a.example is paused until 15:27."),
    ],
)
def test_a_pause_says_what_and_until_when(row: PauseRow, text: str) -> None:
    assert runs.pause_words(row, NOW) == text


def test_who_keeps_the_schedules() -> None:
    assert runs.keeper_words(Keeper(True, 4)) == "This window keeps the schedules."
    assert "(process 12)" in runs.keeper_words(Keeper(False, 12))
    assert runs.keeper_words(Keeper()).startswith("No program")


def test_a_row_of_the_ledger_is_told_in_sentences() -> None:
    entry = Entry(RunState.BLOCKED, Cause.GRID, NOW, NOW + 1800, 3, Reason.HOOK_FAILED, "It ended with status 1.")
    run = Run(7, 9, "Harbour", "@a.example", entry, "4711@12.3", NOW, NOW + 1, None, 2)
    batch = Batch(2, "Harbour", "4711@12.3", "failed", NOW, NOW + 1, "no carrier\nno dial tone", "")
    assert runs.run_words(run, UTC, batch).replace("time(s)", "times") == (
        "Due 3 times, from Mon 23 Nov 2026, 15:26 UTC to Mon 23 Nov 2026, 15:56 UTC, by the schedule. "
        "Blocked: the link could not be brought up: It ended with status 1. "
        "The schedules were kept by process 4711. The command that dials said: no carrier no dial tone"
    )


def test_where_english_is_not_read_a_cron_expression_explains_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schedule, "QLocale", lambda: QLocale(QLocale.Language.German))
    assert schedule.rule_words(Cron("0 3 * * *")) == "cron 0 3 * * *"


def test_the_side_of_the_window_says_shortly_what_is_paused() -> None:
    one, all_ = PauseRow("Harbour", "", Pause(NOW, NOW + 1800), 0), PauseRow("", "", Pause(NOW), 0)
    assert runs.paused_line([one], NOW) == "Partly paused until 15:56"
    assert runs.paused_line([one, all_], NOW) == "Paused until you resume"
