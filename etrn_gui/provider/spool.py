"""The mail that waits, on disk: one file for each message and domain, safe before it is acknowledged.

    held/       a Maildir-like folder (tmp, new, cur): what waits, each message behind a line with its envelope
    returned/   the same, for what a receiver refused for good or what expired; in cur/ once its sender was told

A message leaves `held/` only after the receiver's 250. A crash between the two sends it once more; none is lost.
"""

import asyncio
import contextlib
import os
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from etrn_gui.domain.problem import Problem
from etrn_gui.provider.mail import MAX_HEAD, HeldMail, read_head, write_mail
from etrn_gui.provider.nodes import NodeTable
from etrn_gui.provider.notices import Recovered
from etrn_gui.smtp.envelope import Envelope
from etrn_gui.storage.committer import Commit, Committer
from etrn_gui.storage.disk import Disk, FreeSpace
from etrn_gui.storage.maildir import IncomingFile, Maildir

WRITERS = 4


class Spool:
    """The spool in one folder. What its files hold is known in memory; only the loop's thread changes that."""

    def __init__(self, folder: Path, nodes: NodeTable, disk: Disk | None = None) -> None:
        self._nodes = nodes
        self._held = Maildir(folder / "held", disk)
        self._returned = Maildir(folder / "returned", disk)
        self._mail: dict[str, HeldMail] = {}
        self._last = 0
        self.writers = ThreadPoolExecutor(WRITERS, "write")
        self._committer: Committer[HeldMail] = Committer(self._held, lambda _batch: False)
        self.on_returned: Callable[[HeldMail], None] = lambda mail: None
        """Is told of each message that was put into `returned/`."""
        self.free_space = FreeSpace(self._held.disk, self._held.root)

    # -- the start -------------------------------------------------------------------------------------------------

    def make(self) -> Problem | None:
        """Make the folders where they are missing; say why when that cannot be done. Blocks."""
        return self._held.make() or self._returned.make()

    def read_back(self) -> tuple[Recovered, list[Problem]]:
        """Find what an earlier provider held, before anything else is done; blocks. Files of others stay untouched."""
        removed = self._held.clear_stale().removed + self._returned.clear_stale().removed
        problems = []
        for path in self._held.new.iterdir():
            mail = _read_file_head(path)
            if isinstance(mail, Problem):
                problems.append(mail)
            else:
                self.add(mail)
        if lost := sum(not mail.node for mail in self._mail.values()):
            remedy = "They wait until their node is configured again."
            problems.append(Problem(f"{lost} held messages belong to no node.", remedy))
        return Recovered(len(self._mail), len(self._returned.messages()), removed), problems

    # -- taking mail -----------------------------------------------------------------------------------------------

    def begin(self, envelope: Envelope, trace: bytes) -> list[tuple[HeldMail, IncomingFile]]:
        """Open one file for each domain of the recipients; `trace` is the Received line."""
        domains: dict[str, list[str]] = {}
        for recipient in envelope.recipients:
            domains.setdefault(recipient.domain, []).append(recipient.text)
        return [
            (
                HeldMail(
                    id="",
                    domain=domain,
                    sender=envelope.sender.text,
                    recipients=tuple(recipients),
                    came=self._next_moment(),
                    trace=len(trace),
                    body=envelope.body,
                    utf8=envelope.utf8,
                ),
                IncomingFile(self._held),
            )
            for domain, recipients in domains.items()
        ]

    def _next_moment(self) -> int:
        self._last = max(self._last + 1, time.time_ns())
        return self._last

    def commit(self, mail: HeldMail, file: IncomingFile, rest: bytes, done: Callable[[Commit[HeldMail]], None]) -> None:
        """Make a message safe; `done` is called on the loop."""
        loop = asyncio.get_running_loop()

        def settled(commit: Commit[HeldMail]) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(done, commit)

        self._committer.submit(Commit(file, rest, mail, settled))

    def take_back(self, paths: Iterable[Path]) -> None:
        """Remove messages that are safe but were not acknowledged."""
        for path in paths:
            self.writers.submit(self._held.disk.remove, path)

    def add(self, mail: HeldMail) -> HeldMail:
        """Note a message that is safe; return it with the node it belongs to."""
        node = self._nodes.node_for(mail.domain)
        mail = replace(mail, node=str(node.name) if node else "")
        self._mail[mail.id] = mail
        self._last = max(self._last, mail.came)
        return mail

    # -- what waits ------------------------------------------------------------------------------------------------

    def waiting(self, wanted: Callable[[str], bool] = lambda domain: True) -> list[HeldMail]:
        """Return the messages for the domains that are wanted, in the order in which they came."""
        found = (mail for mail in self._mail.values() if mail.node and wanted(mail.domain))
        return sorted(found, key=lambda mail: (mail.came, mail.id))

    def look_again(self) -> None:
        """Forget what somebody has taken out of the folder (`spool_reader`)."""
        try:
            there = {entry.name for entry in os.scandir(self._held.new)}
        except OSError:
            return
        for id_ in self._mail.keys() - there:
            del self._mail[id_]

    def forget(self, mail: HeldMail) -> None:
        """Forget a message that is not there any more."""
        self._mail.pop(mail.id, None)

    def read(self, mail: HeldMail) -> bytes:
        """Return the message as it is to be sent; blocks. Raises OSError."""
        return self._path(mail).read_bytes().partition(b"\n")[2]

    def read_returned(self, mail: HeldMail) -> bytes:
        """Return a message that was returned; blocks. Raises OSError."""
        return (self._returned.new / mail.id).read_bytes().partition(b"\n")[2]

    def not_bounced(self, since: float) -> list[HeldMail]:
        """Return what a receiver refused, or what expired, since then and whose sender was not told yet; blocks."""
        found = []
        for path in self._returned.new.iterdir():
            mail = _read_file_head(path)
            with contextlib.suppress(OSError):
                if isinstance(mail, HeldMail) and mail.code and path.stat().st_mtime >= since:
                    found.append(mail)
        return sorted(found, key=lambda mail: mail.came)

    def note_bounced(self, mail: HeldMail) -> None:
        """Put a returned message aside, for its sender has been told; blocks."""
        with contextlib.suppress(OSError):
            self._returned.disk.rename(self._returned.new / mail.id, self._returned.cur / mail.id)

    def _path(self, mail: HeldMail) -> Path:
        return self._held.new / mail.id

    # -- what became of it -----------------------------------------------------------------------------------------

    async def settle(self, mail: HeldMail, later: tuple[str, ...], returned: Sequence[HeldMail]) -> None:
        """Keep what is left of a message and drop the rest of it.

        `later` are the recipients for whom it waits on; `returned` what was refused, with the reply in it. Raises
        OSError: what was taken is not sent again as long as this process lives, and what was refused waits on.
        """
        if later == mail.recipients and not returned:
            return
        del self._mail[mail.id]
        try:
            rest, put_away = await asyncio.to_thread(self._settle, mail, later, returned)
        except FileNotFoundError:
            return  # somebody has taken it away meanwhile
        except OSError:
            refused = (recipient for part in returned for recipient in part.recipients)
            if left := (*later, *refused):
                self.add(replace(mail, recipients=left))
            raise
        if rest:
            self.add(rest)
        for part in put_away:
            self.on_returned(part)

    def _settle(
        self, mail: HeldMail, later: tuple[str, ...], returned: Sequence[HeldMail]
    ) -> tuple[HeldMail | None, list[HeldMail]]:
        """Write what is new before the old file goes; return what is left, and what lies in `returned/` now."""
        put_away = [write_mail(self._returned, part, self.read(mail)) for part in returned]
        rest = write_mail(self._held, replace(mail, recipients=later), self.read(mail)) if later else None
        self._held.disk.remove(self._path(mail))
        return rest, put_away

    async def close(self) -> None:
        """Finish all that was handed over."""
        await asyncio.to_thread(self.writers.shutdown)
        await asyncio.to_thread(self._committer.close)


def _read_file_head(path: Path) -> HeldMail | Problem:
    try:
        with path.open("rb") as file:
            mail = read_head(file.readline(MAX_HEAD), path.name, path.stat().st_size)
    except OSError as error:
        return Problem(f"A held message cannot be read ({error.strerror}).", "Make it readable.", str(path))
    return mail or Problem("This file is no held message.", "Move it away.", str(path))
