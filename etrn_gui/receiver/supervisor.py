"""Keeps a receiver process running for the window: starts it, listens to it, restarts it when it dies, stops it kindly.

The child reads its settings as one JSON document on its standard input. The end of that input means: finish what is in
flight and stop. So when the window dies, however it dies, the receiver is never left an orphan. Where the person chose
that it goes on (`keep_receiving`), only STOP means that; one that was left so makes room for the next window's.
"""

import asyncio
import contextlib
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.receiver.notices import CertificateShown, Listening, Notice, SessionCount, Stopped, Trouble, decode
from etrn_gui.receiver.settings_json import settings_to_json
from etrn_gui.receiver.stacks import innermost
from etrn_gui.receiver.status import ReceiverState, ReceiverStatus
from etrn_gui.serving.loop import STOP, TELL_WHERE

BACK_OFF = (0.2, 1.0, 5.0, 15.0, 60.0)
"""Seconds before each restart in a row; the last one is kept."""
STEADY = 60.0
"""Seconds of good running after which the back-off begins anew."""
KEPT_LINES = 100
MAX_LINE = 1024 * 1024
"""Octets of one notice; a longer one is left out."""
GRACE = 15.0
"""Seconds that the receiver is given to end, beyond those for a message in flight."""
_UNSEEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Windows would open a console for it."""
YIELDING = 5
"""Steps of niceness below the window (nice(2)): a person waits for the one, a sending server has time."""
SAYING_WHERE = 1.0
"""Seconds that a receiver which hangs is given to say where."""
CONFIGURATION_EXIT = 78
"""The child's exit status when it cannot start as it is set up: trying again would not help."""


class Supervisor:
    """One receiver process, on the loop that runs when `start` is called."""

    def __init__(
        self,
        command: Sequence[str],
        settings: ReceiverSettings,
        *,
        on_status: Callable[[ReceiverStatus], None],
        on_notice: Callable[[Notice], None],
    ) -> None:
        """Make it; `command` starts the child, such as `python -m etrn_gui receive --supervised`."""
        self._command = tuple(command)
        self._settings = settings
        self._on_status = on_status
        self._on_notice = on_notice
        self._keeper: asyncio.Task[None] | None = None
        self._child: asyncio.subprocess.Process | None = None
        self._last_lines: deque[str] = deque(maxlen=KEPT_LINES)
        self._changed = asyncio.Event()
        self._stopping = asyncio.Event()
        self.status = ReceiverStatus()

    async def start(self) -> None:
        """Start the receiver and keep it running; `ready` waits for it from now on."""
        if self._keeper is None or self._keeper.done():
            self._stopping.clear()
            self._set(ReceiverStatus(ReceiverState.STARTING))
            self._keeper = asyncio.create_task(self._keep())

    async def stop(self) -> None:
        """Let the receiver finish what is in flight, and wait for its end; one that hangs is ended."""
        self._stopping.set()
        self._say_stop()
        self._end_input()
        if self._keeper:
            done, _ = await asyncio.wait({self._keeper}, timeout=self._settings.limits.finish + GRACE)
            if not done and self._child:
                await self._end_by_force(self._child, self._keeper)
            self._keeper = None
        self._set(ReceiverStatus())

    async def _end_by_force(self, child: asyncio.subprocess.Process, keeper: asyncio.Task[None]) -> None:
        """End a receiver that hangs, and tell where it does: it should not, and nothing else would say why."""
        self._last_lines.clear()
        if TELL_WHERE:
            with contextlib.suppress(ProcessLookupError):
                child.send_signal(TELL_WHERE)
            await asyncio.wait({keeper}, timeout=SAYING_WHERE)
        with contextlib.suppress(ProcessLookupError):
            child.kill()
        await asyncio.wait({keeper})
        what = "The receiver did not end in time and was ended by force."
        remedy = "No acknowledged message is lost. Please report it if it comes again."
        self._on_notice(Trouble(Problem(what, remedy, innermost(self._last_lines))))

    async def leave(self) -> None:
        """Stop because the window closes; where the person chose so, a receiver of nobody's goes on in its place."""
        goes_on = self._settings.keep_receiving and self.status.state is ReceiverState.LISTENING
        await self.stop()
        if goes_on:
            await asyncio.to_thread(self._start_detached)

    def _start_detached(self) -> None:
        """Start a receiver whose window is gone before it begins."""
        pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
        child = subprocess.Popen(
            self._command,
            stdin=pipe,
            stdout=nothing,
            stderr=nothing,
            start_new_session=True,
            creationflags=_UNSEEN,
        )
        threading.Thread(target=child.wait, name="left receiver", daemon=True).start()
        if child.stdin:
            with contextlib.suppress(OSError), child.stdin as settings:
                settings.write(settings_to_json(self._settings).encode() + b"\n")

    async def apply(self, settings: ReceiverSettings) -> None:
        """Go on with other settings."""
        await self.stop()
        self._settings = settings
        await self.start()

    async def ready(self, seconds: float = 10.0) -> Problem | None:
        """Wait until the receiver listens; say why it does not."""
        try:
            async with asyncio.timeout(seconds):
                while self.status.state not in {ReceiverState.LISTENING, ReceiverState.FAILED, ReceiverState.STOPPED}:
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            pass
        if self.status.state is ReceiverState.LISTENING:
            return None
        return self.status.problem or Problem("The receiver is not running.", "Start it, then flush again.")

    async def _keep(self) -> None:
        failures = 0
        loop = asyncio.get_running_loop()
        while True:
            began = loop.time()
            try:
                status = await self._run_once()
            except OSError as error:
                self._fail(Problem(f"The receiver cannot be started ({error.strerror}).", place=self._command[0]))
                return
            if self._stopping.is_set():
                return
            failures = 0 if loop.time() - began > STEADY else failures
            problem = self._why(status)
            if status == CONFIGURATION_EXIT:
                self._fail(problem)
                return
            restarts = self.status.restarts + 1
            self._set(ReceiverStatus(ReceiverState.RESTARTING, restarts=restarts, problem=problem))
            if await self._stopped_within(BACK_OFF[min(failures, len(BACK_OFF) - 1)]):
                return
            failures += 1

    async def _stopped_within(self, seconds: float) -> bool:
        """Wait before the next start. The keeper is never cancelled: a child that is just being made would be lost."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)
        return self._stopping.is_set()

    def _fail(self, problem: Problem) -> None:
        self._set(
            replace(
                self.status, state=ReceiverState.FAILED, listening=(), sessions=0, problem=problem, certificate=None
            )
        )

    async def _run_once(self) -> int:
        """Run the child to its end; return its exit status. Raises OSError where it cannot be started."""
        self._last_lines.clear()
        pipe = asyncio.subprocess.PIPE
        child = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            limit=MAX_LINE,
            start_new_session=self._settings.keep_receiving,  # the end of the terminal is not its own then
            creationflags=_UNSEEN | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        )
        _let_the_window_go_first(child.pid)
        self._child = child
        try:
            if child.stdin and not self._stopping.is_set():
                child.stdin.write(settings_to_json(self._settings).encode() + b"\n")
            else:
                self._end_input()
            await asyncio.gather(self._read_notices(child), self._read_errors(child))
            return await child.wait()
        finally:
            self._end_input()
            self._child = None

    async def _read_notices(self, child: asyncio.subprocess.Process) -> None:
        async for line in _lines(child.stdout):
            notice = decode(line)
            if notice is not None:
                self._take(notice)

    async def _read_errors(self, child: asyncio.subprocess.Process) -> None:
        async for line in _lines(child.stderr):
            self._last_lines.append(line.decode("utf-8", "replace").rstrip())

    def _take(self, notice: Notice) -> None:
        match notice:
            case Listening(host, port):
                where = (*self.status.listening, Endpoint(host, port))
                problem = self.status.problem if self.status.restarts else None
                self._set(replace(self.status, state=ReceiverState.LISTENING, listening=where, problem=problem))
            case CertificateShown():
                self._set(replace(self.status, certificate=notice))
            case SessionCount(count):
                self._set(replace(self.status, sessions=count))
            case Trouble(problem):
                self._set(replace(self.status, problem=problem))
            case Stopped():
                pass  # the end of the process tells more
        self._on_notice(notice)

    def _why(self, status: int) -> Problem:
        if status == CONFIGURATION_EXIT and self.status.problem:
            return self.status.problem
        how = f"was ended by signal {-status}" if status < 0 else f"ended with status {status}"
        last = f" Its last words: {self._last_lines[-1]}" if self._last_lines else ""
        return Problem(f"The receiver {how} and is started again.{last}", "No acknowledged message is lost.")

    def _say_stop(self) -> None:
        if self._child and self._child.stdin and not self._child.stdin.is_closing():
            self._child.stdin.write(STOP)

    def _end_input(self) -> None:
        if self._child and self._child.stdin and not self._child.stdin.is_closing():
            self._child.stdin.close()

    def _set(self, status: ReceiverStatus) -> None:
        self.status = status
        self._changed.set()
        self._on_status(status)


def _let_the_window_go_first(process: int) -> None:
    """Lower a child's priority, and so that of its own children. Windows is told when it is made."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # it may be gone already
            os.setpriority(os.PRIO_PROCESS, process, os.getpriority(os.PRIO_PROCESS, 0) + YIELDING)


async def _lines(stream: asyncio.StreamReader | None) -> AsyncIterator[bytes]:
    """Give the lines as they come, without those that are too long."""
    while stream:
        try:
            line = await stream.readline()
        except ValueError:
            continue
        if not line:
            return
        yield line
