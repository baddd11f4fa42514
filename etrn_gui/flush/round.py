"""One request: a row for each queue, the connections it takes, and no row without an answer, whatever happens.

A queue may be stopped by itself; the others go on, over another connection where its reply was still awaited.
"""

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import TypeVar

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Flush, Trigger
from etrn_gui.domain.node import NodeKind, NodeName, parse_domain
from etrn_gui.domain.outcome import Answer, Family, Outcome
from etrn_gui.domain.profile import Profile, Queue, TlsMode
from etrn_gui.flush import advice
from etrn_gui.flush.approach import MAX_REPLY_TIMEOUT, Approach
from etrn_gui.flush.commands import MAX_SUBDOMAINS, Asked, combine, commands_for, commands_instead, goes_on
from etrn_gui.flush.transcript import Transcript
from etrn_gui.storage.asker import asker_name, is_gone
from etrn_gui.storage.journal import Journal, NewFlush

MAX_UNANSWERED = 2
"""Connections in a row that may end without an answer; the other queues are then not asked."""

OTHERS = 0.25
"""Seconds between two looks at whether another process still asks the same provider."""

T = TypeVar("T")


@frozen
class FlushRequest:
    """What is to be asked for, and who wants it."""

    profile: Profile
    queues: tuple[Queue, ...]
    trigger: Trigger


@frozen
class EarlyEnd:
    """What a request that ends early leaves: one answer for what was asked, whose mail may come, one for the rest."""

    asked: Answer
    never: Answer


STOPPED = EarlyEnd(
    Answer(Outcome.NO_ANSWER, advice=advice.STOPPED_ASKED), Answer(Outcome.CANCELLED, advice=advice.STOPPED)
)
FAULT = EarlyEnd(Answer(Outcome.NO_ANSWER, advice=advice.FAULT_ASKED), Answer(Outcome.CANCELLED, advice=advice.FAULT))
GAVE_UP = EarlyEnd(
    Answer(Outcome.NO_ANSWER, advice=advice.GAVE_UP_ASKED), Answer(Outcome.UNREACHABLE, advice=advice.GAVE_UP)
)


@dataclass(slots=True)
class Question:
    """One row of a request; it may take several ETRNs, which come to one answer."""

    flush: int
    queue: Queue
    seen: tuple[str, ...] = ()
    """Domains below the queue's that mail came for earlier."""
    asked: bool = False
    answered: bool = False
    stopped: bool = False
    """Whether it is being stopped by itself, and nobody else may answer it."""
    transcript: Transcript | None = None
    commands: list[NodeName] | None = None
    """What is still to be sent; None until the server is known."""
    told: list[Asked] = field(default_factory=list)

    def next(self, family: Family) -> NodeName:
        if self.commands is None:
            self.commands = list(commands_for(self.queue, family, self.seen))
        return self.commands[0]

    def take(self, answer: Answer) -> bool:
        """Keep the answer to the first command; tell whether it was the last."""
        commands = self.commands or []
        self.told.append(Asked(commands.pop(0), answer))
        if len(self.told) == 1:
            commands += commands_instead(self.queue, self.told[0], self.seen)
        return not commands or not (goes_on(self.told[-1]) or self.told[-1].answer.outcome is Outcome.WRONG_FORM)

    def ending(self, end: "EarlyEnd", waiting: bool) -> Answer:
        """Return the answer of a question that ends early; what it was told before still counts."""
        if not self.told:
            return end.asked if self.asked else end.never
        first, *left = self.commands or [self.queue.node]
        if waiting:
            return combine(self.queue, [*self.told, Asked(first, end.asked)], left)
        return combine(self.queue, self.told, [first, *left])

    @property
    def answer(self) -> Answer:
        """What everything that was told comes to."""
        return combine(self.queue, self.told, self.commands or ())


class Round:
    """The rows of one request, and the connections it takes; it watches the dialogue for the journal."""

    def __init__(self, journal: Journal, request: FlushRequest, on_answer: Callable[[Flush], None]) -> None:
        self._journal = journal
        self._request = request
        self._on_answer = on_answer
        self._questions: list[Question] = []
        self._transcript = Transcript()
        self._work: asyncio.Task[None] | None = None
        self._opened = asyncio.Event()
        self._stopping = asyncio.Lock()
        """Held while one queue is stopped: the others wait for it, and so does the end."""
        self._current: Question | None = None
        """The question that the connection is about."""
        self._waiting: Question | None = None
        """The question whose ETRN may have been written, and has no reply yet."""
        self._heard = False
        """Whether the provider has answered on this connection."""

    @property
    def profile(self) -> Profile:
        return self._request.profile

    @property
    def _open(self) -> list[Question]:
        return [question for question in self._questions if not question.answered and not question.stopped]

    async def open(self) -> None:
        """Write a row for each queue."""
        try:
            await asyncio.to_thread(self._open_rows)
        finally:
            self._opened.set()

    def _open_rows(self) -> None:
        queues, profile, asker = self._request.queues, self.profile, asker_name()
        ids = self._journal.flushes.open_all(
            NewFlush(
                profile=profile.name,
                provider=str(profile.endpoint),
                queue=queue,
                trigger=self._request.trigger,
                opened=time.time(),
                silence_after=profile.silence_after,
                quiet_after=profile.quiet_after,
                asker=asker,
            )
            for queue in queues
        )
        # Their rows are there from now on: whatever happens, each is answered.
        self._questions = [Question(number, queue) for number, queue in zip(ids, queues, strict=True)]
        for question in self._questions:
            question.seen = self._seen_below(question.queue.node)

    def _seen_below(self, node: NodeName) -> tuple[str, ...]:
        """Return the subdomains that mail came for, the latest first; blocks."""
        if node.kind is not NodeKind.DOMAIN:
            return ()
        names = (parse_domain(name) for name in self._journal.domains.below(node.name, MAX_SUBDOMAINS))
        return tuple(name for name in names if isinstance(name, str))

    def rows(self) -> tuple[Flush, ...]:
        """Read the rows as they stand; blocks."""
        found = (self._journal.flushes.get(question.flush) for question in self._questions)
        return tuple(flush for flush in found if flush)

    async def goes_on(self) -> bool:
        """Tell whether anything is still to be asked, once no queue is being stopped."""
        async with self._stopping:
            return bool(self._open)

    async def wait_for_others(self) -> None:
        """Wait while other processes ask this provider that began before: each provider has one question at a time.

        Nobody waits for who came later, so that none waits for each other.
        """
        while await asyncio.to_thread(self._others_ask):  # noqa: ASYNC110 - another process gives no event
            await asyncio.sleep(OTHERS)

    def _others_ask(self) -> bool:
        first = self._questions[0].flush
        others = self._journal.flushes.askers_before(first, time.time() - MAX_REPLY_TIMEOUT)
        return any(is_gone(asker) is False for asker in others)

    async def run(self, work: Coroutine[None, None, None]) -> None:
        """Do the work until it ends, or is cut short because a queue is stopped."""
        self._work = asyncio.ensure_future(work)
        try:
            await asyncio.wait((self._work,))
        except asyncio.CancelledError:
            await to_the_end(_cancelled(self._work))
            raise
        if not self._work.cancelled():
            self._work.result()

    async def stop(self, node: NodeName) -> bool:
        """Answer for one queue now; the connection is given up where it is about this queue, or for no other one."""
        await self._opened.wait()
        async with self._stopping:
            question = next((question for question in self._open if question.queue.node == node), None)
            if question is None:
                return False
            question.stopped = True
            try:
                return await self._stop(question)
            finally:
                question.stopped = question.answered

    async def _stop(self, question: Question) -> bool:
        if self._work and (question is self._current or not self._open):
            await _cancelled(self._work)
            question.transcript = question.transcript or self._transcript
        if question.answered:  # its reply was being written down
            return False
        await self._record(question, question.ending(STOPPED, waiting=question is self._waiting))
        if question is self._current:
            self._current = self._waiting = None
        await asyncio.to_thread(self._keep_transcripts)
        return True

    async def ask(self, approach: Approach) -> None:
        """Ask over as many connections as it takes."""
        from etrn_gui.flush.dialogue import ask

        unanswered = 0
        while self._open:
            self._transcript, self._heard = Transcript(), False
            ended = await ask(approach, self, self._transcript)
            if ended:
                await self.answer_rest(ended)
                return
            await asyncio.to_thread(self._keep_transcripts)
            unanswered = 0 if self._heard else unanswered + 1
            if unanswered == MAX_UNANSWERED:
                await self.answer_rest(Answer(Outcome.UNREACHABLE, advice=advice.SILENT_PROVIDER))
                return

    def next(self, family: Family) -> NodeName | None:
        return self._open[0].next(family) if self._open else None

    async def greeted(self, *, starttls: bool) -> None:
        if starttls and self.profile.tls is TlsMode.NONE:
            await asyncio.to_thread(self._journal.offers.remember, str(self.profile.endpoint), time.time())

    async def asking(self, node: NodeName, peer: str) -> None:
        question = self._current = self._open[0]
        question.transcript = self._transcript
        if not question.told:  # mail that the first of several ETRNs calls counts too
            await asyncio.to_thread(self._journal.flushes.mark_asked, question.flush, time.time(), (peer,))
        question.asked, self._waiting = True, question

    async def answered(self, node: NodeName, answer: Answer) -> None:
        self._heard |= answer.outcome is not Outcome.NO_ANSWER
        question, self._waiting = self._current or self._open[0], None
        if question.take(answer):
            await to_the_end(self._record(question, question.answer))
        self._current = None

    async def _record(self, question: Question, answer: Answer) -> None:
        question.answered = True  # from now on nobody else answers it
        try:
            await asyncio.to_thread(self._journal.flushes.record_answer, question.flush, answer, time.time())
        except BaseException:
            question.answered = False
            raise
        if flush := await asyncio.to_thread(self._journal.flushes.get, question.flush):
            self._on_answer(flush)

    async def answer_rest(self, answer: Answer) -> None:
        """Give every row without an answer this one."""
        await self.end_early(EarlyEnd(asked=answer, never=answer))

    async def end_early(self, end: EarlyEnd) -> None:
        """Answer what is still open when the request ends before its time."""
        while self._open:
            question = self._open[0]
            question.transcript = question.transcript or self._transcript
            await self._record(question, question.ending(end, waiting=question is self._waiting))
        self._waiting = None
        await asyncio.to_thread(self._keep_transcripts)

    def _keep_transcripts(self) -> None:
        if text := self._transcript.text:
            sharing = [question.flush for question in self._questions if question.transcript is self._transcript]
            self._journal.flushes.keep_transcripts(sharing, text)


async def _cancelled(task: asyncio.Task[None]) -> None:
    """Cancel a task and wait until it has ended, however it does."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def to_the_end(work: Coroutine[None, None, T]) -> T:
    """Await `work` to its end even when cancelled meanwhile; the cancellation is raised afterwards."""
    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled:
        raise cancelled
    return task.result()
