"""Step by step from the profile to the way back: what can be checked without asking for mail. No ETRN is sent.

Every step is told as soon as it is done, so that a face can show it: `async for step in Check(…).steps()`.
"""

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import Enum, StrEnum, auto
from functools import partial
from ipaddress import ip_address

from etrn_gui.domain.characters import printable
from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.outcome import Answer, Outcome, as_shown
from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.flush import tls, unreachable
from etrn_gui.flush.approach import Approach
from etrn_gui.flush.dialogue import Dialogue
from etrn_gui.flush.prober import shown_certificate
from etrn_gui.flush.transcript import Transcript
from etrn_gui.flush.way_back import Here, Names, Reach, domains_of, judge, own_addresses, reach, seen_address
from etrn_gui.serving.names import Address
from etrn_gui.storage.receiver_mark import ReceiverMark
from etrn_gui.storage.secrets import NoSecret, Secrets

RECEIVER_ANSWERS = 5.0
"""Seconds in which the own receiver must greet."""
SMTP_PORT = 25
"""Where a provider that goes by the DNS delivers (RFC 5321 section 4.5.4.2)."""
OPEN_THE_DOOR = "Let the receiver listen on 0.0.0.0:25, or on the address that the provider delivers to."
OTHER_PORT = (
    "A provider delivers to port 25 unless it was told another one: have the router forward that port to this one, or "
    "let the receiver listen there."
)
NAMELESS = "without a name"
"""A certificate whose subject is empty."""
SOON = 14
"""Days before its end from which a certificate is worth a warning."""


class StepName(StrEnum):
    """The steps, in words."""

    NAME = "name"
    CONNECTION = "connection"
    GREETING = "greeting"
    FAMILY = "server"
    TLS = "TLS"
    SIGN_IN = "sign-in"
    ETRN = "ETRN"
    RECEIVER = "receiver"
    WAY_BACK = "way back"


class StepState(StrEnum):
    """How a step ended."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    SKIPPED = "skipped"


class StepCause(Enum):
    """What a face may say in its own way."""

    EARLIER_FAILURE = auto()
    """It was left out, for a step before it failed."""
    NO_RECEIVER = auto()
    """None runs on this data folder."""


@frozen
class Step:
    """One step that was taken, or why it was not; `what` was found, `remedy` is what a person can do."""

    name: StepName
    state: StepState
    what: str
    remedy: str = ""
    seconds: float = 0.0
    outcome: Outcome | None = None
    """What a flush would come to by this; only of a step that failed."""
    pin: str = ""
    """SHA-256 of a certificate that was not accepted, 64 hex digits: it can be pinned (tls_pin)."""
    command: str = ""
    """How it is pinned at a command line, as a sentence: the end of the remedy for whoever has no button for it."""
    cause: StepCause | None = None


def first_failure(steps: list[Step]) -> Step | None:
    """Return the step that has to be put right first."""
    return next((step for step in steps if step.state is StepState.FAIL), None)


class Check:
    """One check of one profile; `steps` may be called once."""

    def __init__(
        self,
        profile: Profile,
        secrets: Secrets,
        receiver: ReceiverMark,
        names: Names,
        had_starttls: bool = False,
    ) -> None:
        """`had_starttls`: the journal knows that this provider has offered it (journal.offers)."""
        self._profile = profile
        self._secrets = secrets
        self._receiver = receiver
        self._names = names
        self._dialogue = Dialogue(Approach(profile, had_starttls=had_starttls), Transcript())
        self._tls_problem: Answer | None = None
        """What implicit TLS came to; its step tells it."""
        self._stopped = ""
        """Why the steps at the provider cannot go on; empty while they can."""

    async def steps(self) -> AsyncIterator[Step]:
        """Take each step and give it; the connection is closed before the steps that need none."""
        try:
            for name, work in self._at_provider():
                yield await self._take(name, work)
            await self._dialogue.quit()
        finally:
            self._dialogue.drop()
        yield await _timed(StepName.RECEIVER, self._check_receiver)
        domains = domains_of(self._profile.queues)
        if not domains:
            yield Step(StepName.WAY_BACK, StepState.SKIPPED, "no queue of the profile names a domain")
        for domain in domains:
            yield await _timed(StepName.WAY_BACK, partial(self._check_way_back, domain))

    def _at_provider(self) -> list[tuple[StepName, Callable[[], Awaitable[Step]]]]:
        connection = [(StepName.NAME, self._check_name), (StepName.CONNECTION, self._check_connection)]
        greeting = [(StepName.GREETING, self._check_greeting), (StepName.FAMILY, self._check_family)]
        protection = [(StepName.TLS, self._check_tls)]
        implicit = self._profile.tls is TlsMode.IMPLICIT
        rest = [(StepName.SIGN_IN, self._check_sign_in), (StepName.ETRN, self._check_etrn)]
        return [*connection, *(protection + greeting if implicit else greeting + protection), *rest]

    async def _take(self, name: StepName, work: Callable[[], Awaitable[Step]]) -> Step:
        """Take a step at the provider, unless one before it failed."""
        if self._stopped:
            return Step(name, StepState.SKIPPED, self._stopped, cause=StepCause.EARLIER_FAILURE)
        step = await _timed(name, work)
        if step.state is StepState.FAIL:
            self._stopped = f"not reached: the step “{name}” failed"
        return step

    # -- at the provider ---------------------------------------------------------------------------------------

    async def _check_name(self) -> Step:
        endpoint = self._profile.endpoint
        with suppress(ValueError):
            ip_address(endpoint.host)
            return _skipped("nothing to look up, the profile gives an address")
        try:
            async with asyncio.timeout(self._profile.reply_timeout):
                found = await asyncio.get_running_loop().getaddrinfo(endpoint.host, 0, type=socket.SOCK_STREAM)
        except OSError as error:
            words = unreachable.explain(error, endpoint, self._profile.reply_timeout)
            return _failed(Answer(Outcome.UNREACHABLE, advice=words))
        return _ok(f"{endpoint.host} is {', '.join(dict.fromkeys(str(address[0]) for *_, address in found))}")

    async def _check_connection(self) -> Step:
        """Connect; a fault of TLS that begins at once is told by the step of TLS."""
        problem = await self._dialogue.connect()
        if problem and problem.outcome is not Outcome.TLS_FAILED:
            return _failed(problem)
        self._tls_problem = problem
        return _ok(f"{self._profile.endpoint} takes connections")

    async def _check_greeting(self) -> Step:
        return _failed_or(await self._dialogue.greet(), lambda: as_shown(self._dialogue.banner))

    async def _check_family(self) -> Step:
        family = self._dialogue.family
        return _ok(family.product or "not recognised; its replies may still tell")

    async def _check_tls(self) -> Step:
        """Start it, or judge what implicit TLS has come to."""
        problem = self._tls_problem or await self._dialogue.protect()
        if problem:
            return await self._offer_pin(_failed(problem))
        session = self._dialogue.connection.tls
        if session is None:
            return _in_clear(self._dialogue.connection.peer, offered=self._dialogue.offers_starttls)
        left = tls.days_left(session)
        if left is not None and left < SOON:
            return _warned(tls.describe(session), "Ask the provider to renew its certificate in time.")
        return _ok(tls.describe(session))

    async def _offer_pin(self, failed: Step) -> Step:
        """Show which certificate it was that was not accepted, so that a person can ask the provider about it."""
        if failed.outcome is not Outcome.TLS_FAILED or "certificate" not in f"{failed.what} {failed.remedy}":
            return failed
        seen = await shown_certificate(self._profile)
        if seen is None:
            return failed
        name = seen.subject or NAMELESS
        told = f"It is SHA-256 {seen.fingerprint} ({name})."
        command = f"To pin it: etrnctl profile set '{self._profile.name}' --tls-pin {seen.fingerprint}"
        return replace(failed, remedy=f"{failed.remedy} {told}", pin=seen.fingerprint, command=command)

    async def _check_sign_in(self) -> Step:
        if not self._profile.signs_in:
            return _skipped("the profile has no user name")
        found = await self._secrets.read(self._profile.secret)
        if isinstance(found, NoSecret):
            return _failed(Answer(Outcome.BLOCKED, text=found.problem.what, advice=found.problem.remedy))
        self._dialogue.password = found.value
        return _failed_or(await self._dialogue.sign_in(), lambda: f"signed in as {self._profile.user}")

    async def _check_etrn(self) -> Step:
        if problem := self._dialogue.check_offer():
            return _failed(problem)
        if self._dialogue.offers_etrn:
            return _ok("offered; whether your queues are allowed, only a flush can tell")
        return _warned("not offered, but the profile sends it anyway", "Only a flush can tell whether it is taken.")

    # -- at home -----------------------------------------------------------------------------------------------

    async def _check_receiver(self) -> Step:
        living = await asyncio.to_thread(self._receiver.living)
        if living is None:
            answer = Answer(
                Outcome.BLOCKED,
                text="no receiver is running on this data folder",
                advice="Open the window or start one with: etrnctl receive. If another mail server here takes the "
                "mail, its receipts cannot be seen.",
            )
            return replace(_failed(answer), cause=StepCause.NO_RECEIVER)
        for endpoint in living.listening:
            if fault := await _knock(endpoint):
                what = f"the receiver (process {living.process}) does not answer on {endpoint} ({fault})"
                return _failed(Answer(Outcome.BLOCKED, text=what, advice="Stop it and start it again."))
        return self._judge_doors(living.listening)

    def _judge_doors(self, doors: Sequence[Endpoint]) -> Step:
        """Say what keeps a provider elsewhere from the doors of the own receiver."""
        told = f"listens on {', '.join(map(str, doors))}"
        if not self._dialogue.connected or self._dialogue.connection.peer.is_loopback:
            return _ok(told)
        if all(_is_loopback(door) for door in doors):
            return _warned(f"{told} only, where nobody but this machine can connect", OPEN_THE_DOOR)
        return _ok(told, "" if any(door.port == SMTP_PORT for door in doors) else OTHER_PORT)

    async def _check_way_back(self, domain: str) -> Step:
        route = await self._names.route(domain)
        found = judge(route, await self._here())
        return _ok(found.what, found.remedy) if found.good else _warned(found.what, found.remedy)

    async def _here(self) -> Here:
        """Gather what is known of this machine; without an address in EHLO, a public own one is what is seen."""
        addresses = await asyncio.to_thread(own_addresses)
        if not self._dialogue.connected:
            return Here(addresses)
        connection = self._dialogue.connection
        own = connection.own if reach(connection.own) is Reach.PUBLIC else None
        return Here(addresses, connection.peer, seen_address(self._dialogue.ehlo) or own)


async def _timed(name: StepName, work: Callable[[], Awaitable[Step]]) -> Step:
    began = time.perf_counter()
    step = await work()
    return replace(step, name=name, seconds=time.perf_counter() - began)


async def _knock(endpoint: Endpoint) -> str:
    """Connect to the own receiver as a provider would; say why that fails, or nothing where it greets."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(endpoint.host, endpoint.host)
    writer: asyncio.StreamWriter | None = None
    try:
        async with asyncio.timeout(RECEIVER_ANSWERS):
            reader, writer = await asyncio.open_connection(host, endpoint.port)
            greeting = await reader.readline()
            writer.write(b"QUIT\r\n")
            await reader.readline()
    except TimeoutError:
        return "no greeting came in time"
    except (OSError, ValueError) as error:
        return printable(getattr(error, "strerror", "") or "no SMTP")
    finally:
        if writer is not None:
            writer.close()
    return "" if greeting.startswith(b"220") else printable(greeting.decode("utf-8", "replace").strip()) or "it hung up"


# -- steps; the name and the time are filled in by who takes them ----------------------------------------------------


def _ok(what: str, remedy: str = "") -> Step:
    return Step(StepName.NAME, StepState.OK, what, remedy)


def _warned(what: str, remedy: str) -> Step:
    return Step(StepName.NAME, StepState.WARN, what, remedy)


def _skipped(why: str) -> Step:
    return Step(StepName.NAME, StepState.SKIPPED, why)


def _failed(answer: Answer) -> Step:
    """Tell the provider's words first, where there are any; our own then say what to do."""
    what, remedy = (answer.reply, answer.advice) if answer.reply else _parted(answer.advice)
    return Step(StepName.NAME, StepState.FAIL, what, remedy, outcome=answer.outcome)


def _parted(advice: str) -> tuple[str, str]:
    """Part our own words into what is wrong, the first sentence, and what to do."""
    what, stop, remedy = advice.partition(". ")
    return f"{what}." if stop else what, remedy


def _is_loopback(door: Endpoint) -> bool:
    try:
        return ip_address(door.host).is_loopback
    except ValueError:
        return door.host == "localhost"


def _failed_or(problem: Answer | None, what: Callable[[], str]) -> Step:
    return _failed(problem) if problem else _ok(what())


def _in_clear(peer: Address, *, offered: bool) -> Step:
    if reach(peer) is Reach.LOOPBACK:
        return _skipped("the profile wants none, and the provider is on this machine")
    if offered:
        what = "the profile wants none, so everything goes in clear, though the provider offers STARTTLS"
        return _warned(what, "Set TLS of the profile to STARTTLS.")
    return _warned("the profile wants none: everything goes in clear", "Ask the provider for a port with TLS.")
