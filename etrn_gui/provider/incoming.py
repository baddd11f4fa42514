"""A message that is handed in: written once for each of its domains, answered when all of it is safe."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from etrn_gui.provider.mail import HeldMail, write_head
from etrn_gui.provider.spool import Spool
from etrn_gui.serving.service import Answer
from etrn_gui.smtp.envelope import Envelope
from etrn_gui.smtp.events import MessageEnded
from etrn_gui.smtp.reply import Reply
from etrn_gui.storage.committer import Commit
from etrn_gui.storage.disk import rule_for
from etrn_gui.storage.incoming import IncomingStream
from etrn_gui.storage.maildir import IncomingFile


@dataclass(slots=True)
class _Part:
    """What becomes one file."""

    mail: HeldMail
    file: IncomingFile
    stream: IncomingStream
    rest: bytes = b""
    path: Path | None = None


class IncomingMail:
    """One message (serving.service.Message)."""

    def __init__(
        self,
        spool: Spool,
        envelope: Envelope,
        trace: bytes,
        on_held: Callable[[HeldMail], None],
        on_failure: Callable[[OSError], None],
    ) -> None:
        """Begin; `on_held` is told of each message that is safe, before it is acknowledged."""
        self._spool = spool
        self._on_held = on_held
        self._on_failure = on_failure
        self._open = 0
        self._error: OSError | None = None
        self._parts = [
            _Part(mail, file, IncomingStream(file, spool.writers, write_head(mail) + trace))
            for mail, file in spool.begin(envelope, trace)
        ]

    def write(self, data: bytes) -> None:
        """Take the next octets; returns at once."""
        for part in self._parts:
            part.stream.write(data)

    @property
    def backlog(self) -> int:
        """Octets that wait in memory."""
        return sum(part.stream.backlog for part in self._parts)

    def when_drained(self, resume: Callable[[], None]) -> None:
        """Have `resume` called, once, when everything that is being written has left."""
        still = len(self._parts)

        def drained() -> None:
            nonlocal still
            still -= 1
            if not still:
                resume()

        for part in self._parts:
            part.stream.when_drained(drained)

    def drop(self) -> None:
        """Forget the message; nothing of it stays on the disk."""
        for part in self._parts:
            part.stream.drop()

    def store(self, ended: MessageEnded, answer: Answer) -> None:
        """Make the message safe for all its domains, then answer."""
        self._open = len(self._parts)
        for part in self._parts:
            part.mail = replace(part.mail, size=ended.size)
            part.stream.finish(partial(self._written, part, answer))

    def _written(self, part: _Part, answer: Answer, error: OSError | None, rest: bytes) -> None:
        part.rest = rest
        self._error = self._error or error
        self._open -= 1
        if self._open:
            return
        if self._error:
            self.drop()
            self._fail(self._error, answer)
            return
        self._open = len(self._parts)
        for each in self._parts:
            self._spool.commit(each.mail, each.file, each.rest, partial(self._settled, each, answer))

    def _settled(self, part: _Part, answer: Answer, commit: Commit[HeldMail]) -> None:
        part.path = commit.path
        self._error = self._error or commit.error
        self._open -= 1
        if self._open:
            return
        if self._error:
            self._spool.take_back(each.path for each in self._parts if each.path)
            self._fail(self._error, answer)
        else:
            self._keep(answer)

    def _keep(self, answer: Answer) -> None:
        for part in self._parts:
            if part.path:
                part.mail = self._spool.add(replace(part.mail, id=part.path.name))
                self._on_held(part.mail)
        nodes = ", ".join(dict.fromkeys(part.mail.node for part in self._parts))
        answer(Reply(250, f"Held for {nodes}", "2.0.0"), None)

    def _fail(self, error: OSError, answer: Answer) -> None:
        self._on_failure(error)
        rule = rule_for(error)
        answer(rule.reply, rule)
