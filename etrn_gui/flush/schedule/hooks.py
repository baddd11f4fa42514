"""A person's own commands around a batch: dial before, hang up after. Run as they are, without a shell."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from typing import IO

from etrn_gui.domain.frozen import frozen

MOST_KEPT = 4000
"""Characters of a command's output that the ledger keeps, from its end."""
PATIENCE = 5.0
"""Seconds that a command is given to end after it was told to."""
_PASSED = (
    *("PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP", "XDG_RUNTIME_DIR"),
    *("SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA"),
)
"""What a command is given of this program's environment: nothing that may hold a secret."""


@frozen
class HookResult:
    """How a command ended. `complaint` is empty where it did what it should."""

    output: str
    complaint: str = ""

    @property
    def ok(self) -> bool:
        """Whether it did what it should."""
        return not self.complaint


async def run_hook(command: Sequence[str], seconds: float, told: Mapping[str, str]) -> HookResult:
    """Run a command to its end, at most `seconds`; `told` is added to its environment.

    Its output goes to a file, for a dialler may leave a child behind that keeps the output open. A cancelled call ends
    the command too.
    """
    with tempfile.TemporaryFile() as output:
        try:
            process = await asyncio.create_subprocess_exec(
                *command,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={**hook_environment(os.environ), **told},
                start_new_session=sys.platform != "win32",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) else str(error)
            return HookResult("", f"“{command[0]}” cannot be run ({why}).")
        complaint = await _finish(process, seconds)
        return HookResult(_read(output), complaint)


def hook_environment(own: Mapping[str, str]) -> dict[str, str]:
    """Return what a command may see of this program's environment."""
    return {name: value for name, value in own.items() if name.upper() in _PASSED or name.upper().startswith("LC_")}


async def _finish(process: asyncio.subprocess.Process, seconds: float) -> str:
    try:
        async with asyncio.timeout(seconds):
            status = await process.wait()
    except TimeoutError:
        await _end(process)
        return f"It did not end within {seconds:.0f} s and was stopped."
    except asyncio.CancelledError:
        await _end(process)
        raise
    if status < 0:
        return f"It was ended by signal {-status}."
    return f"It ended with status {status}." if status else ""


async def _end(process: asyncio.subprocess.Process) -> None:
    """End the command and what it started; firmly where it does not listen."""
    for firmly in (False, True):
        _tell_to_end(process, firmly=firmly)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                await process.wait()
                return


def _tell_to_end(process: asyncio.subprocess.Process, *, firmly: bool) -> None:
    with contextlib.suppress(ProcessLookupError):
        if sys.platform == "win32":
            process.kill() if firmly else process.terminate()
        else:
            os.killpg(process.pid, signal.SIGKILL if firmly else signal.SIGTERM)


def _read(output: IO[bytes]) -> str:
    """Return the end of what was written, without controls that could steer a terminal."""
    size = output.seek(0, os.SEEK_END)
    output.seek(max(0, size - 4 * MOST_KEPT))
    text = output.read().decode(errors="replace").replace("\r\n", "\n")[-MOST_KEPT:]
    return "".join(c if c == "\n" or c.isprintable() else "�" for c in text).strip()
