"""Flushes in the journal: opened before anything is sent, then asked, answered and closed with a verdict."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Flush, FlushState, Trigger, stored_queue
from etrn_gui.domain.outcome import Answer, Family, Outcome, Verdict
from etrn_gui.domain.profile import Queue
from etrn_gui.storage.journal.database import Database, Transaction

if TYPE_CHECKING:
    from etrn_gui.domain.schedule.standing import Past

_COLUMNS = """id, revision, profile, provider, node, domains, cause, state, opened, asked, closed, outcome, code, text,
    family, promised, advice, verdict, silence_after, quiet_after, peers, arrived, bytes, left_behind, first_arrival,
    last_arrival, asker"""

_TOUCH = "revision = (SELECT max(revision) + 1 FROM flush)"


@frozen
class NewFlush:
    """What is known of a flush before anything is sent."""

    profile: str
    provider: str
    queue: Queue
    trigger: Trigger
    opened: float
    silence_after: float
    quiet_after: float
    asker: str = ""
    """The process that asks (storage/asker): when it is gone, nobody else will answer for the row."""


class Flushes:
    """The flush table."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self, new: NewFlush) -> int:
        """Write a flush that is about to ask; return its id."""
        return self.open_all([new])[0]

    def open_all(self, news: Iterable[NewFlush]) -> list[int]:
        """Write the flushes of one request, all or none; return their ids, which follow each other."""
        with self._database.write() as transaction:
            return [_open_in(transaction, new) for new in news]

    def mark_asked(self, flush: int, when: float, peers: tuple[str, ...]) -> None:
        """Note the moment before ETRN is written, and the provider's addresses."""
        self._change("asked = ?, peers = ? WHERE id = ?", when, " ".join(peers), flush)

    def record_answer(self, flush: int, answer: Answer, when: float) -> None:
        """Keep what the provider answered; mail is awaited from now on."""
        self._answer("", flush, answer, when)

    def release(self, flush: int, answer: Answer, when: float) -> None:
        """Answer for an asker that is gone; an answer that it left after all stands."""
        self._answer("AND state = 'asking'", flush, answer, when)

    def _answer(self, condition: str, flush: int, answer: Answer, when: float) -> None:
        self._change(
            f"""answered = ?, outcome = ?, code = ?, text = ?, family = ?, promised = ?, advice = ?, state = ?
                WHERE id = ? {condition}""",
            when,
            answer.outcome,
            answer.code,
            answer.text,
            answer.family,
            answer.promised,
            answer.advice,
            FlushState.WAITING,
            flush,
        )

    def close(self, flush: int, verdict: Verdict, when: float, revision: int | None = None) -> None:
        """Close a flush with its verdict; one that is closed already keeps its own.

        With the `revision` that the verdict rests on, a flush that has changed since stays open: mail came meanwhile.
        """
        closed = FlushState.CLOSED
        self._change(
            "verdict = ?, closed = ?, state = ? WHERE id = ? AND state <> ? AND revision = coalesce(?, revision)",
            verdict,
            when,
            closed,
            flush,
            closed,
            revision,
        )

    def keep_transcript(self, flush: int, transcript: str) -> None:
        """Keep the dialogue, one line each, secrets already masked."""
        self.keep_transcripts([flush], transcript)

    def keep_transcripts(self, flushes: Iterable[int], transcript: str) -> None:
        """Keep the dialogue that several flushes share."""
        with self._database.write() as transaction:
            for flush in flushes:
                transaction.execute(f"UPDATE flush SET {_TOUCH}, transcript = ? WHERE id = ?", (transcript, flush))

    def _change(self, assignments: str, *arguments: object) -> None:
        with self._database.write() as transaction:
            transaction.execute(f"UPDATE flush SET {_TOUCH}, {assignments}", arguments)

    def get(self, flush: int) -> Flush | None:
        """Find one flush."""
        return next(iter(self._select("WHERE id = ?", flush)), None)

    def after(self, revision: int, limit: int = 500) -> list[Flush]:
        """Return the flushes that changed since `revision`, in the order of their last change."""
        return self._select("WHERE revision > ? ORDER BY revision LIMIT ?", revision, limit)

    def open_ones(self) -> list[Flush]:
        """Return every flush without a verdict."""
        return self._select("WHERE state <> 'closed' ORDER BY id")

    def askers_before(self, flush: int, since: float) -> list[str]:
        """Return who else asks the same provider since before a flush was opened, each asker once.

        Rows that were neither opened nor asked `since` then do not count: they have been left behind.
        """
        sql = """SELECT DISTINCT other.asker FROM flush AS mine JOIN flush AS other
            ON other.state <> 'closed' AND other.state = 'asking' AND other.provider = mine.provider
                AND other.id < mine.id AND coalesce(other.asked, other.opened) >= ?
            WHERE mine.id = ? AND other.asker NOT IN ('', mine.asker)"""
        return [str(row[0]) for row in self._database.read(sql, since, flush)]

    def latest(self, profile: str, limit: int = 100) -> list[Flush]:
        """Return the latest flushes of one profile, newest first."""
        return self._select("WHERE profile = ? ORDER BY id DESC LIMIT ?", profile, limit)

    def of_queue(self, profile: str, node: str, limit: int = 100) -> list[Flush]:
        """Return the latest flushes of one queue, newest first."""
        return self._select("WHERE profile = ? AND node = ? ORDER BY id DESC LIMIT ?", profile, node, limit)

    def beside(self, flush: Flush) -> tuple[int | None, int | None]:
        """Return the numbers of the same queue's flush before this one and of the one after it."""
        sql = """SELECT (SELECT max(id) FROM flush WHERE profile = ?1 AND node = ?2 AND id < ?3),
            (SELECT min(id) FROM flush WHERE profile = ?1 AND node = ?2 AND id > ?3)"""
        earlier, later = self._database.read(sql, flush.profile, str(flush.node), flush.id)[0]
        return earlier, later

    def past(self, profile: str, node: str, limit: int) -> list[Past]:
        """Return what schedules want to know of the latest flushes of one queue, newest first."""
        from etrn_gui.domain.schedule.standing import Past

        sql = """SELECT opened, state, outcome, verdict, arrived, text FROM flush
            WHERE profile = ? AND node = ? ORDER BY id DESC LIMIT ?"""
        return [
            Past(
                opened,
                FlushState(state),
                Outcome(outcome) if outcome else None,
                Verdict(verdict) if verdict else None,
                arrived,
                text,
            )
            for opened, state, outcome, verdict, arrived, text in self._database.read(sql, profile, node, limit)
        ]

    def last_revision(self) -> int:
        """Return the revision of the latest change, 0 where there is none."""
        return int(self._database.read("SELECT coalesce(max(revision), 0) FROM flush")[0][0])

    def since(self, when: float) -> list[Flush]:
        """Return the flushes opened at or after `when`, oldest first."""
        return self._select("WHERE opened >= ? ORDER BY id", when)

    def transcript(self, flush: int) -> str:
        """Return the kept dialogue, or an empty text."""
        rows = self._database.read("SELECT transcript FROM flush WHERE id = ?", flush)
        return str(rows[0][0]) if rows else ""

    def _select(self, rest: str, *arguments: object) -> list[Flush]:
        return [flush_from_row(row) for row in self._database.read(f"SELECT {_COLUMNS} FROM flush {rest}", *arguments)]


def _open_in(transaction: Transaction, new: NewFlush) -> int:
    cursor = transaction.execute(
        """INSERT INTO flush (revision, profile, provider, node, domains, cause, state, opened, silence_after,
            quiet_after, asker)
            VALUES ((SELECT coalesce(max(revision), 0) + 1 FROM flush), ?,?,?,?,?,?,?,?,?,?)""",
        (
            new.profile,
            new.provider,
            str(new.queue.node),
            " ".join(new.queue.domains),
            new.trigger,
            FlushState.ASKING,
            new.opened,
            new.silence_after,
            new.quiet_after,
            new.asker,
        ),
    )
    return int(cursor.lastrowid or 0)


def open_in(transaction: Transaction) -> list[Flush]:
    """Return the open flushes as seen inside a transaction."""
    rows = transaction.execute(f"SELECT {_COLUMNS} FROM flush WHERE state <> 'closed'").fetchall()
    return [flush_from_row(row) for row in rows]


def flush_from_row(row: sqlite3.Row) -> Flush:
    """Make the value of a row that was read by _COLUMNS: by their order, faster than by their names."""
    (number, revision, profile, provider, node, domains, cause, state, opened, asked, closed, *answer) = row[:17]
    (verdict, silence_after, quiet_after, peers, arrived, size, left_behind, first, last, asker) = row[17:]
    return Flush(
        id=number,
        revision=revision,
        profile=profile,
        provider=provider,
        queue=stored_queue(node, domains),
        trigger=Trigger(cause),
        state=FlushState(state),
        opened=opened,
        asked=asked,
        answer=_stored_answer(answer),
        closed=closed,
        verdict=Verdict(verdict) if verdict else None,
        silence_after=silence_after,
        quiet_after=quiet_after,
        peers=tuple(peers.split()),
        arrived=arrived,
        bytes=size,
        left_behind=left_behind,
        first_arrival=first,
        last_arrival=last,
        asker=asker,
    )


def _stored_answer(columns: Sequence[Any]) -> Answer | None:
    outcome, code, text, family, promised, advice = columns
    return None if outcome is None else Answer(Outcome(outcome), code, text, Family(family), promised, advice)
