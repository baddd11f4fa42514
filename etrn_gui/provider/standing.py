"""What became of the mail that waits: the last answer about each message and its next attempt, for others to read.

It is kept beside the spool, so that whoever looks at a running provider (`spool_reader`) need not ask it. It is a
remark and no promise: what is lost of it is found out again at the next attempt.
"""

import asyncio
import contextlib
import json
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from etrn_gui.domain.frozen import frozen
from etrn_gui.provider.mail import HeldMail
from etrn_gui.storage.atomic import replace_file

FILE = "standing.json"


@frozen
class Attempt:
    """The last answer about a message. `code` 0: there was none, and `text` says why."""

    code: int
    text: str
    moment: float
    """Seconds since the epoch."""
    again: float = 0.0
    """When it is tried again without being asked for; 0: at the next ETRN."""


class Standing:
    """The remarks of a provider that runs, by the moment in which a message came (HeldMail.came)."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._attempts = dict(read_attempts(folder))
        self._changed = False
        self._writing: asyncio.Task[None] | None = None

    def answered(self, mail: HeldMail, code: int, text: str) -> None:
        """Note why a message still waits."""
        self._attempts[mail.came] = Attempt(code, text, time.time())
        self._changed = True

    def planned(self, came: Iterable[int], seconds: float) -> None:
        """Note that these are tried again in so many seconds."""
        again = time.time() + seconds
        for moment in came:
            found = self._attempts.get(moment) or Attempt(0, "", time.time())
            self._attempts[moment] = Attempt(found.code, found.text, found.moment, again)
            self._changed = True

    def keep_only(self, mail: Iterable[HeldMail]) -> None:
        """Forget whatever is not about these."""
        came = {message.came for message in mail}
        for moment in self._attempts.keys() - came:
            del self._attempts[moment]
            self._changed = True

    def forget(self, mail: HeldMail) -> None:
        """Forget a message that waits no more."""
        self._changed |= self._attempts.pop(mail.came, None) is not None

    def write(self) -> None:
        """Have it written soon, once for all that changes meanwhile."""
        if self._changed and (self._writing is None or self._writing.done()):
            self._writing = asyncio.create_task(self._write())

    async def close(self) -> None:
        """Finish writing."""
        self.write()
        if self._writing:
            await self._writing

    async def _write(self) -> None:
        while self._changed:
            self._changed = False
            with contextlib.suppress(OSError):  # a remark only
                await asyncio.to_thread(_write_attempts, self._path, dict(self._attempts))


def _write_attempts(path: Path, attempts: Mapping[int, Attempt]) -> None:
    replace_file(path, json.dumps({str(came): asdict(attempt) for came, attempt in attempts.items()}).encode())


def read_attempts(folder: Path) -> Mapping[int, Attempt]:
    """Read the remarks in a provider's folder; none where there are none that can be read. Blocks."""
    try:
        fields = json.loads((folder / FILE).read_bytes())
        return {int(came): Attempt(**attempt) for came, attempt in fields.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
