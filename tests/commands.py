"""`etrnctl` as a test runs it: real processes, whose JSON lines are awaited."""

import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

PATIENCE = 20.0
"""Seconds after which a line that has not come is a failure."""

Fields = dict[str, Any]


def environment(data: Path, **more: str) -> dict[str, str]:
    """The environment of a command that keeps everything in `data`."""
    return {**os.environ, "ETRN_DATA_DIR": str(data), **more}


def etrnctl(data: Path, *arguments: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "etrn_gui", *arguments],
        input=stdin,
        env=environment(data, **more),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def events(finished: subprocess.CompletedProcess[str], kind: str = "") -> list[Fields]:
    """The JSON lines a finished command printed, those of one `event` where it is given."""
    found = [json.loads(line) for line in finished.stdout.splitlines()]
    return [fields for fields in found if not kind or fields.get("event") == kind]


class Running:
    """A command that goes on: `with Running(data, "receive", …) as receiver: receiver.wait("listening")`."""

    def __init__(self, data: Path, *arguments: str, **more: str) -> None:
        self.arguments = arguments
        self.process = subprocess.Popen(
            [sys.executable, "-m", "etrn_gui", *arguments, "--json"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(data, **more),
            text=True,
        )
        self.seen: list[Fields] = []
        self._lines: queue.Queue[Fields | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(json.loads(line))
        self._lines.put(None)

    def wait(self, kind: str) -> Fields:
        """Wait for the next line of that event."""
        while True:
            fields = self._lines.get(timeout=PATIENCE)
            if fields is None:
                raise AssertionError(f"{self.arguments} ended before “{kind}”: {self.errors()}")
            self.seen.append(fields)
            if fields["event"] == kind:
                return fields

    def errors(self) -> str:
        """What it said on standard error, once it has ended."""
        assert self.process.stderr is not None
        return self.process.stderr.read()

    def stop(self) -> int:
        """Ask it to stop; return its exit status."""
        self.process.terminate()
        return self.process.wait(PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._reader.join(PATIENCE)
        for pipe in (self.process.stdout, self.process.stderr):
            if pipe:
                pipe.close()
