"""One request from the click to the answers: rows opened, receiver and password at hand, questions asked, answers kept.

The journal knows of every question before it is written, and whatever happens, no row stays without an answer.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import TypeVar

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.history import Flush, Trigger
from etrn_gui.domain.node import NodeKind, NodeName, parse_domain
from etrn_gui.domain.outcome import Answer, Family, Outcome
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.flush import advice
from etrn_gui.flush.commands import MAX_SUBDOMAINS, Asked, combine, commands_for, commands_instead, goes_on
from etrn_gui.flush.dialogue import Approach, ask
from etrn_gui.flush.transcript import Transcript
from etrn_gui.storage.asker import asker_name
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
    """One row of a request; it may take several ETRNs, which come to one answer."""

    flush: int
    queue: Queue
    seen: tuple[str, ...] = ()
    """Domains below the queue's that mail came for earlier."""
    asked: bool = False
    answered: bool = False
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


class _Round:
    """The rows of one request, and the connections it takes; it watches the dialogue for the journal."""

    def __init__(self, journal: Journal, request: FlushRequest, on_answer: Callable[[Flush], None]) -> None:
        self._journal = journal
        self._request = request
        self._on_answer = on_answer
        self._questions: list[_Question] = []
        self._transcript = Transcript()
        self._waiting: _Question | None = None
        """The question whose ETRN may have been written, and has no reply yet."""
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
                asker=asker_name(),
            )
            self._questions.append(_Question(self._journal.flushes.open(new), queue, self._seen_below(queue.node)))

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

    async def ask(self, approach: Approach) -> None:
        """Ask over as many connections as it takes."""
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

    async def asking(self, node: NodeName, peer: str) -> None:
        question = self._open[0]
        question.transcript = self._transcript
        if not question.told:  # mail that the first of several ETRNs calls counts too
            await asyncio.to_thread(self._journal.flushes.mark_asked, question.flush, time.time(), (peer,))
        question.asked, self._waiting = True, question

    async def answered(self, node: NodeName, answer: Answer) -> None:
        self._heard |= answer.outcome is not Outcome.NO_ANSWER
        question, self._waiting = self._open[0], None
        if question.take(answer):
            await to_the_end(self._record(question, question.answer))

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
            await self._record(question, question.ending(end, waiting=question is self._waiting))
        self._waiting = None
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
