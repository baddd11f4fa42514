"""One request from the click to the answers: rows opened, receiver and password at hand, questions asked, answers kept.

The journal knows of every question before it is written, and whatever happens, no row stays without an answer.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import TypeVar

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.history import Flush, Trigger
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.outcome import Answer, Outcome
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.flush import advice
from etrn_gui.flush.dialogue import MAX_QUESTIONS, Approach, ask
from etrn_gui.flush.transcript import Transcript
from etrn_gui.storage.journal import Journal, NewFlush
from etrn_gui.storage.secrets import NoSecret, Secrets

LONGEST_REQUEST = 3600.0
"""Seconds after which what is not asked yet is given up: older rows have lost their asker."""
MAX_UNANSWERED = 2
"""Connections in a row that may end without an answer; the other queues are then not asked."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FlushRequest:
    """What is to be asked for, and who wants it."""

    profile: Profile
    queues: tuple[Queue, ...]
    trigger: Trigger


@dataclass(frozen=True, slots=True)
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


class Flusher:
    """Asks providers, one request at a time at each of them."""

    def __init__(
        self, journal: Journal, secrets: Secrets, ensure_receiver: Callable[[], Awaitable[Problem | None]]
    ) -> None:
        """`ensure_receiver` returns when the receiver listens, or with why it cannot."""
        self._journal = journal
        self._secrets = secrets
        self._ensure_receiver = ensure_receiver
        self._at_provider: dict[Endpoint, asyncio.Lock] = {}

    async def flush(
        self, request: FlushRequest, on_answer: Callable[[Flush], None] = lambda _: None
    ) -> tuple[Flush, ...]:
        """Ask for every queue of the request; return the rows as they stand once the answers are in.

        `on_answer` is called with each row as soon as it has its answer, also with those of a cancelled request.

        A cancelled request keeps its answers; a question whose reply was not heard becomes NO_ANSWER, for its mail may
        come, and the others CANCELLED. Raises JournalFault where the journal fails.
        """
        round_ = _Round(self._journal, request, on_answer)
        try:
            await to_the_end(asyncio.to_thread(round_.open))
            await self._within_limit(round_)
        except asyncio.CancelledError:
            await to_the_end(round_.end_early(STOPPED))
            raise
        except BaseException:
            await to_the_end(round_.end_early(FAULT))
            raise
        return await asyncio.to_thread(round_.rows)

    async def _within_limit(self, round_: "_Round") -> None:
        limit = asyncio.timeout(LONGEST_REQUEST)
        try:
            async with limit:
                await self._in_turn(round_)
        except TimeoutError:
            if not limit.expired():
                raise
            await round_.end_early(GAVE_UP)

    async def _in_turn(self, round_: "_Round") -> None:
        async with self._at_provider.setdefault(round_.profile.endpoint, asyncio.Lock()):
            approach = await self._prepare(round_.profile)
            if isinstance(approach, Answer):
                await round_.answer_rest(approach)
            else:
                await round_.ask(approach)

    async def _prepare(self, profile: Profile) -> Approach | Answer:
        """See that mail can be taken and the password is at hand, before anything is sent."""
        if problem := await self._ensure_receiver():
            return Answer(Outcome.BLOCKED, advice=str(problem))
        if not profile.signs_in:
            return Approach(profile)
        found = await self._secrets.read(profile.secret)
        if isinstance(found, NoSecret):
            return Answer(Outcome.BLOCKED, advice=str(found.problem))
        return Approach(profile, found.value)


@dataclass(slots=True)
class _Question:
    """One row of a request."""

    flush: int
    queue: Queue
    asked: bool = False
    answered: bool = False
    transcript: Transcript | None = None


class _Round:
    """The rows of one request, and the connections it takes; it watches the dialogue for the journal."""

    def __init__(self, journal: Journal, request: FlushRequest, on_answer: Callable[[Flush], None]) -> None:
        self._journal = journal
        self._request = request
        self._on_answer = on_answer
        self._questions: list[_Question] = []
        self._transcript = Transcript()
        self._heard = False
        """Whether the provider has answered on this connection."""

    @property
    def profile(self) -> Profile:
        return self._request.profile

    @property
    def _open(self) -> list[_Question]:
        return [question for question in self._questions if not question.answered]

    def open(self) -> None:
        """Write a row for each queue; blocks."""
        profile = self.profile
        for queue in self._request.queues:
            new = NewFlush(
                profile=profile.name,
                provider=str(profile.endpoint),
                queue=queue,
                trigger=self._request.trigger,
                opened=time.time(),
                silence_after=profile.silence_after,
                quiet_after=profile.quiet_after,
            )
            self._questions.append(_Question(self._journal.flushes.open(new), queue))

    def rows(self) -> tuple[Flush, ...]:
        """Read the rows as they stand; blocks."""
        found = (self._journal.flushes.get(question.flush) for question in self._questions)
        return tuple(flush for flush in found if flush)

    async def ask(self, approach: Approach) -> None:
        """Ask over as many connections as it takes."""
        unanswered = 0
        while self._open:
            self._transcript, self._heard = Transcript(), False
            batch = self._open[:MAX_QUESTIONS]
            ended = await ask(approach, [question.queue.node for question in batch], self, self._transcript)
            if ended:
                await self.answer_rest(ended)
                return
            await asyncio.to_thread(self._keep_transcripts)
            unanswered = 0 if self._heard else unanswered + 1
            if unanswered == MAX_UNANSWERED:
                await self.answer_rest(Answer(Outcome.UNREACHABLE, advice=advice.SILENT_PROVIDER))
                return

    async def asking(self, node: NodeName, peer: str) -> None:
        question = self._find(node)
        question.transcript = self._transcript
        await asyncio.to_thread(self._journal.flushes.mark_asked, question.flush, time.time(), (peer,))
        question.asked = True

    async def answered(self, node: NodeName, answer: Answer) -> None:
        self._heard |= answer.outcome is not Outcome.NO_ANSWER
        await to_the_end(self._record(self._find(node), answer))

    def _find(self, node: NodeName) -> _Question:
        return next(question for question in self._open if question.queue.node == node)

    async def _record(self, question: _Question, answer: Answer) -> None:
        await asyncio.to_thread(self._journal.flushes.record_answer, question.flush, answer, time.time())
        question.answered = True
        if flush := await asyncio.to_thread(self._journal.flushes.get, question.flush):
            self._on_answer(flush)

    async def answer_rest(self, answer: Answer) -> None:
        """Give every row without an answer this one."""
        await self.end_early(EarlyEnd(asked=answer, never=answer))

    async def end_early(self, end: EarlyEnd) -> None:
        """Answer what is still open when the request ends before its time."""
        for question in self._open:
            question.transcript = question.transcript or self._transcript
            await self._record(question, end.asked if question.asked else end.never)
        await asyncio.to_thread(self._keep_transcripts)

    def _keep_transcripts(self) -> None:
        for question in self._questions:
            if question.transcript is self._transcript and question.transcript.text:
                self._journal.flushes.keep_transcript(question.flush, question.transcript.text)


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
