"""A provider's spool as others see it, while it runs or not: what it holds and why, put in, give back, take away.

The files are the truth, so nobody has to ask the provider. It sees what was taken away when it next looks.
"""

import contextlib
import time
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.provider.mail import MAX_HEAD, HeldMail, read_head, write_mail
from etrn_gui.provider.samples import Sample, write_message
from etrn_gui.provider.standing import Attempt, read_attempts
from etrn_gui.provider.submit import Submission, submit
from etrn_gui.storage.maildir import Maildir
from etrn_gui.storage.paths import DataFolder
from etrn_gui.storage.receiver_mark import ReceiverMark, Who

FOLDER = "provider"
"""The provider's own folder in the data folder, so that a receiver may share the latter."""
BY_HAND = "Returned by hand"
SHORTEST = 10
"""Letters of an id that name a message, at least."""
ANY = {"0.0.0.0": "127.0.0.1", "::": "::1"}


class State(StrEnum):
    """How a message stands."""

    WAITING = "waiting"
    """For an ETRN."""
    PUT_OFF = "put-off"
    """It was asked for and not taken; `Entry.attempt` says why."""
    RETURNED = "returned"
    """Refused for good, or expired, or given back by hand."""
    BOUNCED = "bounced"
    """Returned, and its sender was told."""


@frozen
class Entry:
    """One message in a spool."""

    id: str
    state: State
    domain: str
    sender: str
    recipients: tuple[str, ...]
    size: int
    """Octets."""
    came: float
    """Seconds since the epoch."""
    attempt: Attempt | None = None
    """The last answer about it, and when it is tried again; None: nobody has asked for it yet."""

    @property
    def short(self) -> str:
        """As much of the id as tells it from others: when its file was written, to the microsecond."""
        return self.id.partition("P")[0]

    def age(self, now: float) -> float:
        """Seconds since it came."""
        return max(0.0, now - self.came)


class SpoolReader:
    """The spool in a data folder. Every method but `put` blocks."""

    def __init__(self, data: DataFolder) -> None:
        self._folder = data.data / FOLDER
        self._held = Maildir(self._folder / "held")
        self._returned = Maildir(self._folder / "returned")

    @property
    def provider(self) -> Endpoint | None:
        """Where the provider of this folder listens, by an address that reaches it; None: it does not run."""
        living = ReceiverMark(self._folder, Who.PROVIDER).living()
        if not living or not living.listening:
            return None
        first = living.listening[0]
        return Endpoint(ANY.get(first.host, first.host), first.port)

    def entries(self) -> list[Entry]:
        """Return all messages, those that wait first, each group in the order in which it came.

        A file that is no message of a spool, or that goes away meanwhile, is passed over.
        """
        attempts = read_attempts(self._folder)
        waiting = [_entry(mail, attempts.get(mail.came)) for mail in _heads(self._held.new)]
        returned = [_returned(mail, State.RETURNED) for mail in _heads(self._returned.new)]
        bounced = [_returned(mail, State.BOUNCED) for mail in _heads(self._returned.cur)]
        return [
            entry for group in (waiting, returned, bounced) for entry in sorted(group, key=lambda e: (e.came, e.id))
        ]

    def message(self, id_: str) -> bytes | Problem:
        """Return a message as it came, behind the Received line of this provider."""
        path = self._find(id_)
        try:
            return path.read_bytes().partition(b"\n")[2] if path else _gone(id_)
        except OSError as error:
            return Problem(f"The message cannot be read ({error.strerror}).", "See its file.", str(path))

    def remove(self, id_: str) -> Problem | None:
        """Take a message away for good, wherever it stands."""
        path = self._find(id_)
        try:
            if path is None:
                return _gone(id_)
            path.unlink()
        except FileNotFoundError:
            return _gone(id_)
        except OSError as error:
            return Problem(f"The message cannot be removed ({error.strerror}).", "Make its folder writable.", str(path))
        return None

    def give_back(self, id_: str, text: str = BY_HAND) -> Problem | None:
        """Move a message that waits to the returned ones. It is written there before it goes here: none is lost.

        No bounce is sent: the person who does this is the one to tell the sender.
        """
        path = self._find(id_)
        if path is None or path.parent != self._held.new:
            return _gone(id_)
        try:
            head, _, content = path.read_bytes().partition(b"\n")
            mail = read_head(head + b"\n", path.name, path.stat().st_size)
            if mail is None:
                return Problem("This file is no held message.", "Move it away.", str(path))
            write_mail(self._returned, replace(mail, code=0, text=text), content)
            path.unlink(missing_ok=True)
        except OSError as error:
            return Problem(
                f"The message cannot be returned ({error.strerror}).", "Make the folder writable.", str(path)
            )
        return None

    async def put(self, *mail: Submission | Sample) -> Problem | None:
        """Hand messages to the running provider over SMTP, as any sender would."""
        if (provider := self.provider) is None:
            return Problem("No provider runs on this data folder.", "Start it with etrnctl provide.", str(self._folder))
        return await submit(provider, [write_message(one) if isinstance(one, Sample) else one for one in mail])

    def _find(self, id_: str) -> Path | None:
        """Find the one message of that id, or whose id begins so."""
        folders = (self._held.new, self._returned.new, self._returned.cur)
        paths = [path for folder in folders if folder.is_dir() for path in folder.iterdir()]
        exact = [path for path in paths if path.name == id_]
        found = exact or [path for path in paths if len(id_) >= SHORTEST and path.name.startswith(id_)]
        return found[0] if len(found) == 1 else None


def _gone(id_: str) -> Problem:
    return Problem(f"There is no message {id_}, or more than one.", "It may have been delivered meanwhile: look again.")


def _heads(folder: Path) -> list[HeldMail]:
    found = []
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            with contextlib.suppress(OSError), path.open("rb") as file:
                if mail := read_head(file.readline(MAX_HEAD), path.name, path.stat().st_size):
                    found.append(mail)
    return found


def _entry(mail: HeldMail, attempt: Attempt | None, state: State = State.WAITING) -> Entry:
    state = State.PUT_OFF if attempt and state is State.WAITING else state
    came = mail.came / 1e9
    return Entry(mail.id, state, mail.domain, mail.sender, mail.recipients, mail.size, came, attempt)


def _returned(mail: HeldMail, state: State) -> Entry:
    moment = _moment_of(mail.id)
    return _entry(mail, Attempt(mail.code, mail.text, moment), state)


def _moment_of(id_: str) -> float:
    """The name of a file in a Maildir begins with when it was written, in seconds."""
    digits = id_.partition(".")[0]
    return float(digits) if digits.isdigit() else time.time()
