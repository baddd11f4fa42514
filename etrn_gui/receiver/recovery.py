"""What a receiver does before it listens: clears what was never acknowledged, lists what has no row (promise P3)."""

import time
from collections.abc import Callable
from pathlib import Path
from stat import S_ISREG

from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.receiver.notices import Recovered
from etrn_gui.receiver.store import relative_path
from etrn_gui.receiver.trace import read_trace
from etrn_gui.smtp.data import HEAD_LIMIT
from etrn_gui.smtp.syntax import normal_domain
from etrn_gui.storage.journal import Journal, NewArrival
from etrn_gui.storage.maildir import Maildir
from etrn_gui.storage.receiver_mark import is_alive

BATCH = 500


def recover(maildir: Maildir, journal: Journal, stopping: Callable[[], bool] = lambda: False) -> Recovered:
    """Bring Maildir and journal together again; blocks. Raises JournalFault, OSError.

    When `stopping` says so it ends between two batches; the next start goes on from there.
    """
    removed = maildir.clear_stale().removed
    for receiver in journal.sessions.receivers_with_open():
        if not is_alive(receiver):
            journal.sessions.close_of(receiver, time.time(), "receiver died")
    return Recovered(removed=removed, indexed=_index(maildir, journal, stopping))


def _index(maildir: Maildir, journal: Journal, stopping: Callable[[], bool]) -> int:
    """Make rows for the files that have none; a file that a mail program has moved to `cur/` keeps its row."""
    known = {relative_path(maildir, maildir.new / _base(path.name)): path for path in maildir.messages()}
    missing = journal.arrivals.without_row(known)
    indexed = 0
    for start in range(0, len(missing), BATCH):
        if stopping():
            break
        rows = [_row(known[name], name) for name in missing[start : start + BATCH]]
        indexed += len(journal.arrivals.record([row for row in rows if row is not None]))
    return indexed


def _base(name: str) -> str:
    """Return a message's name without the flags that a mail program puts behind it."""
    return name.partition(":2,")[0]


def _row(path: Path, name: str) -> NewArrival | None:
    """Read a row back; None for what is no message, cannot be read, or has just been moved by a mail program."""
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):  # a pipe would be waited for
            return None
        with path.open("rb") as file:
            head = file.read(HEAD_LIMIT)
    except OSError:
        return None
    traced = read_trace(head)
    row = Arrival(
        id=0,
        kind=ArrivalKind.DELIVERY,
        time=status.st_mtime,
        sender=traced.sender,
        recipients=traced.recipients,
        subject=traced.subject,
        size=status.st_size - traced.prefix,
        peer=traced.peer,
        tls=traced.tls,
        file=name,
        text="listed again from its file",
    )
    domains = tuple(normal_domain(recipient.rpartition("@")[2]) or "" for recipient in traced.recipients)
    return NewArrival(row, connected=status.st_mtime, began=status.st_mtime, domains=domains)
