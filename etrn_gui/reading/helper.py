"""One helper process as the reader sees it: started with next to nothing in its environment, asked, and ended."""

import asyncio
import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import etrn_gui
from etrn_gui.reading.wire import HEAD, Kind, NotUnderstoodError, Request, encode, read_head


class HelperGoneError(Exception):
    """The helper ended, or said what could not be understood."""


def own_command() -> Sequence[str]:
    """Return the command that starts the helper; -P: no module comes from the folder it happens to start in.

    A frozen bundle has no interpreter: its etrnctl takes the same arguments.
    """
    own = Path(sys.executable)
    interpreter = own.with_name(f"etrnctl{own.suffix}") if getattr(sys, "frozen", False) else own
    return (str(interpreter), "-P", "-m", "etrn_gui.reading")


class Helper:
    """A process that may hang or die at any moment without harm."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def start(cls, command: Sequence[str]) -> "Helper":
        """Start one. Raises OSError."""
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return cls(process)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.returncode is None

    def order(self, request: Request) -> None:
        """Give one order; its answer has one frame, or frames of DATA up to an END."""
        pipe = self._process.stdin
        assert pipe is not None
        pipe.write(encode(request) + b"\n")

    async def answer(self, seconds: float) -> tuple[Kind, bytes]:
        """Take the next frame.

        Raises TimeoutError when it takes longer than `seconds`, HelperGoneError when none will come.
        """
        pipe = self._process.stdout
        assert pipe is not None
        try:
            async with asyncio.timeout(seconds):
                kind, length = read_head(await pipe.readexactly(HEAD))
                return kind, await pipe.readexactly(length)
        except (EOFError, ConnectionError, NotUnderstoodError) as error:
            raise HelperGoneError(str(error)) from error

    async def end(self, patience: float = 1.0) -> None:
        """End it: by closing its input, and by force where that does not help within `patience` seconds."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            async with asyncio.timeout(patience):
                await self._process.wait()
        except TimeoutError:
            await self.kill()

    async def kill(self) -> None:
        """End it at once."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()


def _environment() -> dict[str, str]:
    """Return what the interpreter needs to start, and where this package lies; no secret of the person's session."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ}
    return kept | {"PYTHONPATH": str(Path(etrn_gui.__file__).parent.parent)}
