"""The ledger of schedules in the journal: what became of every due time. Only the schedules' master writes here.

It is kept for a year and at most a million rows; what is older is dropped by the master, some rows at a time.
"""

import sqlite3
from collections.abc import Sequence

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.schedule.ledger import Cause, Entry, Reason, Run, RunState
from etrn_gui.storage.journal.database import Database, Transaction
from etrn_gui.storage.journal.lease import holds_in
from etrn_gui.storage.journal.memories import Key, Remembered, forget_in, remember_in

KEPT = 366 * 86_400.0
"""Seconds for which the ledger keeps a row after it ended."""
MOST_KEPT = 1_000_000
"""Rows that the ledger keeps at most, the newest ones."""
AT_ONCE = 2_000

_NEXT = "(SELECT coalesce(max(revision), 0) + 1 FROM run)"
_ENTRY = "profile, node, era, cause, state, reason, text, first, last, count, master, claimed, ended"


@frozen
class Change:
    """What one look at a queue comes to. Without `remember`, the queue's schedule is forgotten."""

    key: Key
    remember: Remembered | None
    entries: tuple[Entry, ...] = ()
    run: Entry | None = None


@frozen
class Ending:
    """How a run ended."""

    run: int
    state: RunState
    reason: Reason = Reason.NONE
    text: str = ""
    flush: int | None = None


@frozen
class Batch:
    """A link that was brought up for a batch of runs, and what its commands said."""

    id: int
    profile: str
    master: str
    link: str
    began: float
    ended: float | None
    before_output: str
    after_output: str


class Runs:
    """The tables `run` and `batch`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def settle(self, master: str, changes: Sequence[Change], now: float) -> list[int] | None:
        """Write what was decided, in one transaction; return the ids of the new runs in order.

        None, with nothing written, where the master has lost its lease: another one decides then.
        """
        with self._database.write() as transaction:
            if not holds_in(transaction, master):
                return None
            return [run for change in changes if (run := _settle_in(transaction, master, change, now))]

    def begin(self, master: str, runs: Sequence[int], batch: int | None) -> bool:
        """Mark runs as asking, right before they are; False where the master has lost its lease."""
        with self._database.write() as transaction:
            if not holds_in(transaction, master):
                return False
            sql = f"UPDATE run SET revision = {_NEXT}, state = 'asking', batch = ? WHERE id = ? AND state = 'claimed'"
            return all(transaction.execute(sql, (batch, run)).rowcount for run in runs)

    def end(self, endings: Sequence[Ending], now: float) -> None:
        """Write how runs ended; one that just ended keeps the reason why it began.

        What its own master heard stands above what another one supposed.
        """
        with self._database.write() as transaction:
            for ending in endings:
                transaction.execute(
                    f"""UPDATE run SET revision = {_NEXT}, ended = ?, text = ?, flush = ?, reason =
                            CASE WHEN ? = '' AND state <> 'unknown' THEN reason ELSE ? END, state = ?
                        WHERE id = ? AND state IN ('claimed', 'asking', 'unknown')""",
                    (now, ending.text, ending.flush, ending.reason, ending.reason, ending.state, ending.run),
                )

    def passing(self) -> list[Run]:
        """Return the runs that are under way by the journal."""
        return self._select("WHERE state IN ('claimed', 'asking') ORDER BY id")

    def get(self, run: int) -> Run | None:
        """Find one row."""
        return next(iter(self._select("WHERE id = ?", run)), None)

    def after(self, revision: int, limit: int = 500) -> list[Run]:
        """Return the rows that changed since `revision`, in the order of their last change."""
        return self._select("WHERE revision > ? ORDER BY revision LIMIT ?", revision, limit)

    def last_revision(self) -> int:
        """Return the revision of the latest change, 0 where there is none."""
        return int(self._database.read("SELECT coalesce(max(revision), 0) FROM run")[0][0])

    def latest(self, limit: int = 100) -> list[Run]:
        """Return the newest rows, newest first."""
        return self._select("ORDER BY id DESC LIMIT ?", limit)

    def before(
        self, run: int, limit: int, profile: str = "", node: str = "", states: Sequence[RunState] = ()
    ) -> list[Run]:
        """Return rows below an id, newest first: of one profile, one queue and some states, where they are named."""
        terms: list[tuple[str, tuple[object, ...]]] = [("id < ?", (run,))]
        # The plus keeps SQLite from sorting a whole profile's rows by the index of queues, for each page anew.
        terms += [("profile = ?" if node else "+profile = ?", (profile,))] if profile else []
        terms += [("node = ?", (node,))] if node else []
        terms += [(f"state IN ({', '.join('?' * len(states))})", tuple(states))] if states else []
        where, values = " AND ".join(term for term, _ in terms), [value for _, held in terms for value in held]
        return self._select(f"WHERE {where} ORDER BY id DESC LIMIT ?", *values, limit)

    def of_queue(self, key: Key, limit: int = 100) -> list[Run]:
        """Return the newest rows of one queue, newest first."""
        return self._select("WHERE profile = ? AND node = ? ORDER BY id DESC LIMIT ?", *key, limit)

    def forget(self, before: float, most: int = MOST_KEPT, at_once: int = AT_ONCE) -> int:
        """Drop some of the oldest rows that ended before a moment, or that are more than `most`; return how many.

        At most `at_once` go in one transaction, so that nobody waits long: call it until nothing is left. A run under
        way stays, and so does the latest change, from which revisions are counted.
        """
        sql = """SELECT id FROM run WHERE (ended < ? OR id <= (SELECT max(id) FROM run) - ?) AND ended IS NOT NULL
            AND revision < (SELECT max(revision) FROM run) LIMIT ?"""
        found = [(row[0],) for row in self._database.read(sql, before, most, at_once)]
        if found:
            with self._database.write() as transaction:
                transaction.executemany("DELETE FROM run WHERE id = ?", found)
                sql = "DELETE FROM batch WHERE ended < ? AND id NOT IN (SELECT batch FROM run WHERE batch IS NOT NULL)"
                transaction.execute(sql, (before,))
        return len(found)

    # -- links -------------------------------------------------------------------------------------------------------

    def open_batch(self, profile: str, master: str, link: str, now: float) -> int:
        """Write that a link is about to be brought up; return the batch's id."""
        with self._database.write() as transaction:
            sql = "INSERT INTO batch (profile, master, link, began) VALUES (?,?,?,?)"
            return int(transaction.execute(sql, (profile, master, link, now)).lastrowid or 0)

    def change_batch(
        self, batch: int, link: str, *, before: str = "", after: str = "", ended: float | None = None
    ) -> None:
        """Write where a link stands; outputs are added to what is there."""
        with self._database.write() as transaction:
            transaction.execute(
                """UPDATE batch SET link = ?, before_output = before_output || ?, after_output = after_output || ?,
                    ended = ? WHERE id = ?""",
                (link, before, after, ended, batch),
            )

    def open_batches(self) -> list[Batch]:
        """Return the links that are not taken down yet."""
        return [
            Batch(**dict(row)) for row in self._database.read("SELECT * FROM batch WHERE ended IS NULL ORDER BY id")
        ]

    def batch(self, batch: int) -> Batch | None:
        """Find one batch."""
        rows = self._database.read("SELECT * FROM batch WHERE id = ?", batch)
        return Batch(**dict(rows[0])) if rows else None

    def _select(self, rest: str, *arguments: object) -> list[Run]:
        return [run_from_row(row) for row in self._database.read(f"SELECT * FROM run {rest}", *arguments)]


def _settle_in(transaction: Transaction, master: str, change: Change, now: float) -> int | None:
    if change.remember is None:
        forget_in(transaction, change.key)
    else:
        remember_in(transaction, change.key, change.remember)
    era = change.remember.memory.era if change.remember else 0
    for entry in change.entries:
        if not _extend(transaction, change.key, era, entry, now):
            _insert(transaction, change.key, era, entry, master=master, now=now)
    return _insert(transaction, change.key, era, change.run, master=master, now=now) if change.run else None


def _extend(transaction: Transaction, key: Key, era: int, entry: Entry, now: float) -> bool:
    """Let the queue's last row grow where it shares its fate with this one: a night without network is one row."""
    row = transaction.execute(
        "SELECT id, era, cause, state, reason, text FROM run WHERE profile = ? AND node = ? ORDER BY id DESC LIMIT 1",
        key,
    ).fetchone()
    if row is None or tuple(row)[1:] != (era, entry.cause, entry.state, entry.reason, entry.text):
        return False
    transaction.execute(
        f"UPDATE run SET revision = {_NEXT}, last = ?, count = count + ?, ended = ? WHERE id = ?",
        (entry.last, entry.count, now, row["id"]),
    )
    return True


def _insert(transaction: Transaction, key: Key, era: int, entry: Entry, *, master: str, now: float) -> int:
    values = (
        *key,
        era,
        entry.cause,
        entry.state,
        entry.reason,
        entry.text,
        entry.first,
        entry.last,
        entry.count,
        master,
        now,
        None if entry.state.passing else now,
    )
    sql = f"INSERT INTO run (revision, {_ENTRY}) VALUES ({_NEXT}, {', '.join('?' * len(values))})"
    return int(transaction.execute(sql, values).lastrowid or 0)


def run_from_row(row: sqlite3.Row) -> Run:
    """Make the value of a row."""
    entry = Entry(
        state=RunState(row["state"]),
        cause=Cause(row["cause"]),
        first=row["first"],
        last=row["last"],
        count=row["count"],
        reason=Reason(row["reason"]),
        text=row["text"],
    )
    return Run(
        id=row["id"],
        revision=row["revision"],
        profile=row["profile"],
        node=row["node"],
        entry=entry,
        master=row["master"],
        claimed=row["claimed"],
        ended=row["ended"],
        flush=row["flush"],
        batch=row["batch"],
    )
