"""Tells other processes on the same folder which receiver (or provider) is alive, and keeps out a second one."""

import json
import os
from enum import StrEnum
from pathlib import Path

import psutil

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem


@frozen
class LivingReceiver:
    """A receiver that runs now."""

    name: str
    """Unique to one run of a process; the journal's sessions bear it."""
    process: int
    listening: tuple[Endpoint, ...]
    left: bool = False
    """Whether it goes on without the window that started it: another window may take over."""


def receiver_name() -> str:
    """Return this process's name: its number and when it started, so that a number used again is not taken for it."""
    return f"{os.getpid()}@{_start_of(psutil.Process())}"


def is_alive(name: str) -> bool:
    """Tell whether the receiver of that name still runs; one that is dead and not buried yet does not."""
    number, _, started = name.partition("@")
    try:
        process = psutil.Process(int(number))
        return _start_of(process) == started and process.status() != psutil.STATUS_ZOMBIE
    except (psutil.Error, ValueError):
        return False


def _start_of(process: psutil.Process) -> str:
    """When a process started. Linux tells it from the clock's time at boot, which moves whenever the clock is set."""
    boot = Path("/proc/sys/kernel/random/boot_id")
    if not boot.exists():
        return f"{process.create_time():.2f}"
    return f"{process.create_time() - psutil.boot_time():.2f}@{boot.read_text(encoding='ascii').strip()}"


class Who(StrEnum):
    """The kinds of process that put up a mark, as its file is called."""

    RECEIVER = "receiver"
    PROVIDER = "provider"


class ReceiverMark:
    """The mark in one data folder."""

    def __init__(self, data: Path, who: Who = Who.RECEIVER) -> None:
        self._who = who
        self._path = data / f"{who}.json"

    def living(self) -> LivingReceiver | None:
        """Return the receiver that runs on this folder, or None."""
        try:
            fields = json.loads(self._path.read_text(encoding="utf-8"))
            found = LivingReceiver(
                str(fields["name"]),
                int(fields["process"]),
                tuple(Endpoint(host, port) for host, port in fields["listening"]),
                bool(fields.get("left", False)),
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return found if is_alive(found.name) else None

    def take(self, listening: tuple[Endpoint, ...], *, left: bool = False) -> Problem | None:
        """Put up this process's mark; says who is there already. `left`: its window is gone, and it goes on."""
        other = self.living()
        if other and other.process != os.getpid():
            return Problem(self._there(other), "Stop it first, or use another --data-dir.", str(self._path.parent))
        fields = {
            "name": receiver_name(),
            "process": os.getpid(),
            "listening": [[endpoint.host, endpoint.port] for endpoint in listening],
            "left": left,
        }
        draft = self._path.with_suffix(".tmp")
        try:
            draft.write_text(json.dumps(fields), encoding="utf-8")
            draft.replace(self._path)
        except OSError as error:
            return Problem(
                f"The data folder cannot be written ({error.strerror}).", "Make it writable.", str(self._path)
            )
        return None

    def _there(self, other: LivingReceiver) -> str:
        """Say it in a sentence of its own for each, so that it can be said in every language."""
        where = ", ".join(map(str, other.listening)) or "—"
        if self._who is Who.PROVIDER:
            return f"A provider runs on this data folder already (process {other.process}, on {where})."
        return f"A receiver runs on this data folder already (process {other.process}, on {where})."

    def remove(self) -> None:
        """Take the mark down, if it is ours."""
        living = self.living()
        if living and living.process == os.getpid():
            self._path.unlink(missing_ok=True)
