"""Dial, ask, hang up: real commands around a batch, with their output in the ledger and the link's real state."""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from etrn_gui.domain.outcome import Outcome, Verdict
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.ledger import Reason, RunState
from etrn_gui.domain.schedule.link import Link
from etrn_gui.flush.schedule.hooks import hook_environment, run_hook
from etrn_gui.storage.journal import Batch
from tests.unit.flush.schedule_world import NOON, World, profile, rest

MINUTE, HOUR = 60.0, 3600.0


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path / "journal.sqlite", NOON + 10)
    yield world
    await world.close()


def python(code: str, *arguments: str) -> tuple[str, ...]:
    return sys.executable, "-I", "-c", code, *arguments


class Modem:
    """Two commands that write down when they were called, and say something."""

    def __init__(self, path: Path) -> None:
        self.calls = path
        code = "import sys, os; print(os.environ['ETRN_HOOK'], os.environ['ETRN_PROFILE'], file=open(sys.argv[1], 'a'))"
        self.link = Link(
            before=python(f"{code}; print('CONNECT 9600')", str(path)),
            after=python(f"{code}; print('NO CARRIER')", str(path)),
            hang_up_after=30,
        )

    def heard(self) -> list[str]:
        return self.calls.read_text().split("\n")[:-1] if self.calls.exists() else []


@pytest.fixture
def modem(tmp_path: Path) -> Modem:
    return Modem(tmp_path / "calls")


async def pass_time(world: World, seconds: float) -> None:
    """Let time pass second by second, and real commands end in each."""
    for _ in range(int(seconds)):
        await world.clock.go(1)
        await commands_ended()


async def commands_ended() -> None:
    """The commands run in real time, which the world's clock knows nothing of."""
    async with asyncio.timeout(20):
        while any(_waits_for_hook(task) for task in asyncio.all_tasks()):  # noqa: ASYNC110 - no event tells of it
            await asyncio.sleep(0.005)


def _waits_for_hook(task: object) -> bool:
    coroutine = task.get_coro()  # type: ignore[attr-defined]
    while coroutine is not None:
        if getattr(coroutine, "__name__", "") == "run_hook":
            return True
        coroutine = getattr(coroutine, "cr_await", None)
    return False


def batches(world: World) -> list[Batch]:
    found = (world.journal.runs.batch(number) for number in range(1, 20))
    return [batch for batch in found if batch]


def dial_up(modem: Modem, *clauses: str, **more: object) -> Profile:
    return profile({"@a.example": clauses or ["every 15 min"]}, link=replace(modem.link, **more))  # type: ignore[arg-type]


async def test_it_dials_asks_and_hangs_up_when_the_mail_has_gone_quiet(world: World, modem: Modem) -> None:
    await world.start(dial_up(modem), poll=5)
    await pass_time(world, 15 * MINUTE - 9)
    assert modem.heard() == ["before Harbour"]
    [batch] = batches(world)
    assert (batch.link, batch.before_output, batch.ended) == ("up", "CONNECT 9600", None)
    assert world.told() == [("done", "", 1)]
    assert world.ledger()[0].batch == batch.id
    await pass_time(world, 25)
    assert modem.heard() == ["before Harbour"]
    await pass_time(world, 10)
    assert modem.heard() == ["before Harbour", "after Harbour"]
    [batch] = batches(world)
    assert (batch.link, batch.after_output) == ("down", "NO CARRIER")


async def test_a_link_that_is_up_serves_the_next_batch_too(world: World, modem: Modem) -> None:
    await world.start(dial_up(modem, "at 12:05 12:06 12:07"), poll=5)
    harbour = dial_up(modem, "at 12:05 12:06 12:07", hang_up_after=90.0)
    await world.stop()
    await world.start(harbour, poll=5)
    await pass_time(world, 7 * MINUTE + 20)
    assert len(world.times()) == 3
    assert modem.heard() == ["before Harbour"]
    await pass_time(world, 2 * MINUTE)
    assert modem.heard() == ["before Harbour", "after Harbour"]


async def test_a_link_that_cannot_be_brought_up_blocks_the_run_and_says_why(world: World, modem: Modem) -> None:
    failing = dial_up(modem, before=python("print('NO DIALTONE'); raise SystemExit(3)"))
    await world.start(failing, poll=5)
    await pass_time(world, 15 * MINUTE)
    assert world.times() == []
    [run] = world.ledger()
    assert (run.entry.state, run.entry.reason) == (RunState.BLOCKED, Reason.HOOK_FAILED)
    assert run.entry.text == "NO DIALTONE\nIt ended with status 3."
    assert batches(world)[0].link == "failed"
    assert modem.heard() == []


async def test_a_batch_has_its_time_and_no_more(world: World, modem: Modem) -> None:
    harbour = dial_up(modem, longest_batch=60.0, hang_up_after=600.0)
    world.provider.say = lambda _: (Outcome.STARTED, Verdict.CONFIRMED)
    await world.start(harbour, poll=5)
    await pass_time(world, 15 * MINUTE + 40)
    assert modem.heard() == ["before Harbour"]
    await pass_time(world, 20)
    assert modem.heard() == ["before Harbour", "after Harbour"]


async def test_leaving_takes_the_link_down(world: World, modem: Modem) -> None:
    await world.start(dial_up(modem), poll=5)
    await pass_time(world, 15 * MINUTE)
    stopping = asyncio.ensure_future(world.stop())
    await rest()
    await commands_ended()
    await stopping
    assert modem.heard() == ["before Harbour", "after Harbour"]


async def test_a_link_that_a_dead_master_left_up_is_taken_down(world: World, modem: Modem) -> None:
    number = world.journal.runs.open_batch("Harbour", "dead", "dialling", NOON)
    world.journal.runs.change_batch(number, "up", before="CONNECT 9600")
    await world.start(dial_up(modem), poll=5)
    await pass_time(world, 2)
    assert modem.heard() == ["after Harbour"]
    [batch] = batches(world)
    assert (batch.link, batch.before_output, batch.after_output) == ("down", "CONNECT 9600", "NO CARRIER")


# -- the commands themselves --


async def test_a_command_gets_its_arguments_as_they_are(tmp_path: Path) -> None:
    result = await run_hook(python("import sys; print(sys.argv[1:])", "$(touch x)", "a b;c", "*"), 20, {})
    assert result.ok
    assert result.output == "['$(touch x)', 'a b;c', '*']"


async def test_a_command_sees_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ETRN_PASSWORD", "geheim")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "geheim")
    result = await run_hook(python("import os; print(dict(os.environ))"), 20, {"ETRN_PROFILE": "Harbour"})
    assert "geheim" not in result.output
    assert "'ETRN_PROFILE': 'Harbour'" in result.output
    assert "'PATH'" in result.output
    assert hook_environment({"PATH": "/bin", "LC_ALL": "C", "TOKEN": "x"}) == {"PATH": "/bin", "LC_ALL": "C"}


async def test_a_command_that_does_not_end_is_stopped_with_what_it_started() -> None:
    child = "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])"
    code = f"import subprocess, sys, time; print({child}.pid, flush=True); time.sleep(60)"
    result = await run_hook(python(code), 2, {})
    assert result.complaint == "It did not end within 2 s and was stopped."
    with contextlib.suppress(psutil.NoSuchProcess):
        assert psutil.Process(int(result.output)).wait(10) is None


async def test_a_child_that_keeps_the_output_open_holds_nothing_up() -> None:
    child = "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(3)'])"
    code = f"import subprocess, sys; {child}; print('dialled')"
    result = await run_hook(python(code), 20, {})
    assert (result.ok, result.output) == (True, "dialled")


@pytest.mark.parametrize("command", [("/no/such/dialler",), (str(Path(__file__)),), ("bad\0name",)])
async def test_a_command_that_cannot_be_run_is_named(command: tuple[str, ...]) -> None:
    result = await run_hook(command, 5, {})
    assert "cannot be run" in result.complaint
    assert command[0] in result.complaint


async def test_only_the_end_of_a_long_output_is_kept_and_controls_are_not() -> None:
    code = "import sys; sys.stdout.buffer.write(b'x' * 100000 + b'\\x1b[31m \\xff end\\n')"
    result = await run_hook(python(code), 20, {})
    assert len(result.output) <= 4000
    assert result.output.endswith("�[31m � end")


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
async def test_a_command_that_is_killed_says_so() -> None:
    result = await run_hook(python("import os, signal; os.kill(os.getpid(), signal.SIGKILL)"), 20, {})
    assert result.complaint == "It was ended by signal 9."
