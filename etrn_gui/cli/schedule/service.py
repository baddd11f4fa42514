"""`etrnctl schedule --run`: keeps the schedules without a window, in the foreground, for a person or a service."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import Frame
from etrn_gui.cli.schedule.look import process_of, run_fields, run_line
from etrn_gui.domain.problem import Problem
from etrn_gui.flush.flusher import Flusher
from etrn_gui.flush.schedule.clock import SystemClock
from etrn_gui.flush.schedule.network import InterfaceNetwork
from etrn_gui.flush.schedule.planner import Machine
from etrn_gui.flush.schedule.roster import scheduled
from etrn_gui.flush.schedule.scheduler import Scheduler
from etrn_gui.flush.schedule.zone import system_zone
from etrn_gui.flush.tracker import Tracker
from etrn_gui.serving.loop import run, stop_on_signals
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from etrn_gui.storage.receiver_mark import ReceiverMark, receiver_name
from etrn_gui.storage.secrets import Secrets

LOOK = 1.0
"""Seconds between two looks at the profile file and at the ledger."""


def keep(frame: Frame, *, settle: float, needs_receiver: bool) -> ExitCode:
    """Keep the schedules until a signal comes."""
    configuration = frame.configuration()
    if isinstance(configuration, ExitCode):
        return configuration
    if problem := frame.folder.make():
        return frame.fail(ExitCode.CONFIG, problem)
    with Journal(frame.folder.journal) as journal:
        return run(_Service(frame, journal, settle=settle, needs_receiver=needs_receiver).run(configuration))


class _Service:
    """The scheduler with what a window would give it."""

    def __init__(self, frame: Frame, journal: Journal, *, settle: float, needs_receiver: bool) -> None:
        self._frame, self._journal = frame, journal
        ensure = self._ensure_receiver if needs_receiver else _no_receiver_needed
        machine = Machine(SystemClock(), InterfaceNetwork(), system_zone)
        flusher = Flusher(journal, Secrets(), ensure)
        self._scheduler = Scheduler(journal, flusher, machine, receiver_name(), settle=settle)
        self._told: Problem | None = None
        self._was_master: bool | None = None

    async def run(self, configuration: Configuration) -> ExitCode:
        """Keep schedules, close flushes, follow the profile file and tell what happens, until a signal comes."""
        stopped = asyncio.Event()
        stop_on_signals(stopped)
        self._scheduler.configure(configuration.profiles)
        jobs: tuple[Callable[[], Awaitable[object]], ...] = (
            self._scheduler.run,
            Tracker(self._journal).run,
            self._follow_profiles,
            self._tell,
            stopped.wait,
        )
        tasks = [asyncio.ensure_future(job()) for job in jobs]
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for task in done:
            task.result()
        return ExitCode.OK

    async def _ensure_receiver(self) -> Problem | None:
        if await asyncio.to_thread(ReceiverMark(self._frame.folder.data).living):
            return None
        remedy = "Start it with: etrnctl receive. If another mail server takes your mail, add --without-receiver."
        return Problem("No receiver is running on this data folder, so nothing was asked.", remedy)

    async def _follow_profiles(self) -> None:
        """Take the profile file as it is now; one with faults is told, and what was read last stays in force."""
        path = self._frame.folder.profile_file
        seen = await asyncio.to_thread(_stamp, path)
        while True:
            await asyncio.sleep(LOOK)
            stamp = await asyncio.to_thread(_stamp, path)
            if stamp == seen:
                continue
            seen = stamp
            found = await asyncio.to_thread(ProfileFile(path).load)
            if isinstance(found, Configuration):
                self._scheduler.configure(found.profiles)
                count = len(scheduled(found.profiles))
                told = f"The profile file was read again; queues with a schedule: {count}."
                await asyncio.to_thread(self._frame.output.event, {"event": "configured", "queues": count}, told)
            else:
                for problem in found.problems:
                    await asyncio.to_thread(self._frame.output.problem, problem.at(f"{path}: {problem.place}"))

    # -- telling -------------------------------------------------------------------------------------------------------

    async def _tell(self) -> None:
        """Print who keeps the schedules and what becomes of each due time; a reader that is gone stops nothing."""
        revision = await asyncio.to_thread(self._journal.runs.last_revision)
        with suppress(typer.Exit, OSError):
            while True:
                await asyncio.to_thread(self._tell_state)
                revision = await asyncio.to_thread(self._tell_runs, revision)
                await asyncio.sleep(LOOK / 4)
        await asyncio.Event().wait()

    def _tell_state(self) -> None:
        output, master = self._frame.output, self._scheduler.is_master
        if self._scheduler.has_looked and master != self._was_master:
            self._was_master = master
            holder = None if master else self._journal.lease.holder()
            keeper = process_of(f"{os.getpid()}@" if master else holder or "?@")
            text = "Keeping the schedules." if master else f"The schedules are kept by {keeper}; waiting to take over."
            output.event({"event": "keeping", "master": master, "process": keeper.removeprefix("process ")}, text)
        if self._scheduler.problem != self._told:
            self._told = self._scheduler.problem
            if self._told:
                output.problem(self._told)

    def _tell_runs(self, revision: int) -> int:
        for row in self._journal.runs.after(revision):
            revision = row.revision
            if not row.entry.state.passing:
                self._frame.output.event(run_fields(row, self._journal), run_line(row))
        return revision


async def _no_receiver_needed() -> Problem | None:
    return None


def _stamp(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino
