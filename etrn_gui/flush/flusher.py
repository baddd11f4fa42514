"""Requests from the click to the answers: in turn at each provider, with the receiver and the password at hand.

The journal knows of every question before it is written, and whatever happens, no row stays without an answer.
"""

import asyncio
from collections.abc import Awaitable, Callable

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.history import Flush
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.outcome import Answer, Outcome
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.flush.approach import Approach
from etrn_gui.flush.round import FAULT, GAVE_UP, STOPPED, FlushRequest, Round, to_the_end
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.secrets import NoSecret, Secrets

__all__ = ["LONGEST_REQUEST", "FlushRequest", "Flusher", "to_the_end"]

LONGEST_REQUEST = 3600.0
"""Seconds after which what is not asked yet is given up: older rows have lost their asker."""


class Flusher:
    """Asks providers, one request at a time at each of them, among all processes on the journal."""

    def __init__(
        self, journal: Journal, secrets: Secrets, ensure_receiver: Callable[[], Awaitable[Problem | None]]
    ) -> None:
        """`ensure_receiver` returns when the receiver listens, or with why it cannot."""
        self._journal = journal
        self._secrets = secrets
        self._ensure_receiver = ensure_receiver
        self._at_provider: dict[Endpoint, asyncio.Lock] = {}
        self._rounds: list[Round] = []

    async def flush(
        self, request: FlushRequest, on_answer: Callable[[Flush], None] = lambda _: None
    ) -> tuple[Flush, ...]:
        """Ask for every queue of the request; return the rows as they stand once the answers are in.

        `on_answer` is called with each row as soon as it has its answer, also with those of a cancelled request.

        A cancelled request keeps its answers; a question whose reply was not heard becomes NO_ANSWER, for its mail may
        come, and the others CANCELLED. Raises JournalFault where the journal fails.
        """
        round_ = Round(self._journal, request, on_answer)
        self._rounds.append(round_)
        try:
            await to_the_end(round_.open())
            while await round_.goes_on():
                await round_.run(self._within_limit(round_))
        except asyncio.CancelledError:
            await to_the_end(round_.end_early(STOPPED))
            raise
        except BaseException:
            await to_the_end(round_.end_early(FAULT))
            raise
        finally:
            self._rounds.remove(round_)
        return await asyncio.to_thread(round_.rows)

    async def stop(self, profile: str, node: NodeName) -> bool:
        """Stop asking for one queue; the others of its request go on. Tell whether there was anything to stop.

        Its row is answered when this returns, as if the whole request had been cancelled: NO_ANSWER where ETRN was
        written and its reply not heard yet, else CANCELLED. Raises JournalFault where the journal fails.
        """
        rounds = [round_ for round_ in self._rounds if round_.profile.name == profile]
        return any([await to_the_end(round_.stop(node)) for round_ in rounds])

    async def _within_limit(self, round_: "Round") -> None:
        limit = asyncio.timeout(LONGEST_REQUEST)
        try:
            async with limit:
                await self._in_turn(round_)
        except TimeoutError:
            if not limit.expired():
                raise
            await round_.end_early(GAVE_UP)

    async def _in_turn(self, round_: "Round") -> None:
        await round_.wait_for_others()
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
        had_starttls = await asyncio.to_thread(self._had_starttls, profile)
        if not profile.signs_in:
            return Approach(profile, had_starttls=had_starttls)
        found = await self._secrets.read(profile.secret)
        if isinstance(found, NoSecret):
            return Answer(Outcome.BLOCKED, advice=str(found.problem))
        return Approach(profile, found.value, had_starttls)

    def _had_starttls(self, profile: Profile) -> bool:
        """Tell whether a provider without TLS has offered it before; where TLS is demanded, nothing need be known."""
        provider = str(profile.endpoint)
        had = self._journal.offers.starttls(provider) is not None
        if had and profile.tls is not TlsMode.NONE:
            self._journal.offers.forget(provider)
        return had and profile.tls is TlsMode.NONE
