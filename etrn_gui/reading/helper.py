"""One helper process as the reader sees it: started with next to nothing in its environment, asked, and ended."""

import asyncio
import contextlib
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import etrn_gui
from etrn_gui.reading.wire import HEAD, Kind, NotUnderstoodError, Request, encode, read_head


class HelperGoneError(Exception):
    """The helper ended, or said what could not be understood."""


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
