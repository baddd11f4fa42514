"""The flusher: what is known before anything is sent, one at a time, and no row without an answer whatever happens."""

import asyncio
import errno
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.history import Flush, FlushState, Trigger
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue, TlsMode
from etrn_gui.flush import flusher as flusher_module
from etrn_gui.flush import unreachable
from etrn_gui.flush.flusher import Flusher, FlushRequest, to_the_end
from etrn_gui.storage.journal import Journal, JournalFault
from etrn_gui.storage.secrets import Secrets
from tests.unit.flush.conftest import Certificates, node
from tests.unit.flush.script import Player, Script, playing

QUEUE = Queue(node("client.test"))
OTHER = Queue(node("@other.test"))


def profile_at(port: int, **settings: object) -> Profile:
    base = Profile("Harbour", "127.0.0.1", port, TlsMode.NONE, (QUEUE,), reply_timeout=4.0)
    return replace(base, **settings)  # type: ignore[arg-type]


def request(profile: Profile, *queues: Queue) -> FlushRequest:
    return FlushRequest(profile, queues or profile.queues, Trigger.PERSON)


@dataclass
class Provider:
    """A provider that looks into the journal when it is asked, and answers when it is told to."""

    journal: Journal
    port: int = 0
    seen: list[tuple[str, list[Flush]]] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    answering: asyncio.Event = field(default_factory=asyncio.Event)
    open: int = 0
    most_open: int = 0

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            await self._talk(reader, writer)
        finally:
            self.open -= 1
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mx ESMTP\r\n")
        while line := (await reader.readline()).decode().strip():
            verb, _, argument = line.partition(" ")
            if verb == "ETRN":
                self.seen.append((argument, self.journal.flushes.open_ones()))
                self.asked.set()
                await self.answering.wait()
            writer.write(b"250-mx\r\n250 ETRN\r\n" if verb == "EHLO" else b"250 OK\r\n")


@asynccontextmanager
async def providing(journal: Journal) -> AsyncIterator[Provider]:
    provider = Provider(journal)
    server = await asyncio.start_server(provider.take, "127.0.0.1", 0)
    provider.port = server.sockets[0].getsockname()[1]
    async with server:
        yield provider


async def test_the_journal_knows_of_the_question_before_it_is_written(journal: Journal, flusher: Flusher) -> None:
    """A provider may deliver before it answers: the row must be there to be tied to."""
    async with providing(journal) as provider:
        provider.answering.set()
        flushes = await flusher.flush(request(profile_at(provider.port), QUEUE, OTHER))
    assert [argument for argument, _ in provider.seen] == ["client.test", "@other.test"]
    for (argument, rows), flush in zip(provider.seen, flushes, strict=True):
        row = next(row for row in rows if str(row.node) == argument)
        assert row.asked == flush.asked is not None
        assert row.peers == ("127.0.0.1",)
        assert row.outcome is None
    waiting = next(row for row in provider.seen[0][1] if row.node == OTHER.node)
    assert (waiting.state, waiting.asked) == (FlushState.ASKING, None)


async def test_rows_carry_what_the_request_says(journal: Journal, flusher: Flusher) -> None:
    queue = Queue(node("#night"), ("client.test",))
    async with providing(journal) as provider:
        provider.answering.set()
        profile = profile_at(provider.port, silence_after=11.0, quiet_after=2.0)
        (flush,) = await flusher.flush(FlushRequest(profile, (queue,), Trigger.SCHEDULE))
    assert (flush.profile, flush.provider) == ("Harbour", f"127.0.0.1:{provider.port}")
    assert (flush.queue, flush.trigger) == (queue, Trigger.SCHEDULE)
    assert (flush.silence_after, flush.quiet_after) == (11.0, 2.0)


async def test_one_request_at_a_time_at_each_provider(journal: Journal, flusher: Flusher) -> None:
    async with providing(journal) as provider, providing(journal) as elsewhere:
        first = asyncio.create_task(flusher.flush(request(profile_at(provider.port))))
        await provider.asked.wait()
        second = asyncio.create_task(flusher.flush(request(profile_at(provider.port), OTHER)))
        elsewhere.answering.set()
        await flusher.flush(request(profile_at(elsewhere.port)))
        assert provider.open == 1
        provider.answering.set()
        await asyncio.gather(first, second)
    assert provider.most_open == 1
    assert [argument for argument, _ in provider.seen] == ["client.test", "@other.test"]


async def test_answers_are_told_as_they_come(journal: Journal, flusher: Flusher) -> None:
    told: list[tuple[str, Outcome | None]] = []
    async with providing(journal) as provider:
        provider.answering.set()
        profile = profile_at(provider.port)
        await flusher.flush(request(profile, QUEUE, OTHER), lambda f: told.append((str(f.node), f.outcome)))
    assert told == [("client.test", Outcome.STARTED), ("@other.test", Outcome.STARTED)]


# -- blocked: nothing is sent --------------------------------------------------------------------------------------


async def test_without_a_receiver_nothing_is_sent(journal: Journal, secrets: Secrets) -> None:
    async def held() -> Problem:
        return Problem("Port 25 is held by another program.", "Stop it.")

    async with providing(journal) as provider:
        flushes = await Flusher(journal, secrets, held).flush(request(profile_at(provider.port), QUEUE, OTHER))
        assert provider.most_open == 0
    assert [flush.outcome for flush in flushes] == [Outcome.BLOCKED, Outcome.BLOCKED]
    assert flushes[0].answer
    assert flushes[0].answer.advice == "Port 25 is held by another program. Stop it."


async def test_without_the_password_nothing_is_sent(journal: Journal, flusher: Flusher) -> None:
    async with providing(journal) as provider:
        profile = profile_at(provider.port, user="ship", secret="nowhere", allow_cleartext_auth=True)
        (flush,) = await flusher.flush(request(profile))
        assert provider.most_open == 0
    assert flush.answer
    assert flush.outcome is Outcome.BLOCKED
    assert "password" in flush.answer.advice


async def test_without_a_keyring_nothing_is_sent(
    journal: Journal, flusher: Flusher, secrets: Secrets, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real keyring of a machine that has none: what cron sees."""
    secrets.memory_only = False
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    async with providing(journal) as provider:
        (flush,) = await flusher.flush(request(profile_at(provider.port, user="ship", secret="account")))
        assert provider.most_open == 0
    assert flush.answer
    assert flush.outcome is Outcome.BLOCKED
    assert "keyring" in flush.answer.advice


async def test_unreadable_authorities_block(journal: Journal, flusher: Flusher) -> None:
    profile = profile_at(1, tls=TlsMode.IMPLICIT, tls_ca="nowhere/ca.pem")
    (flush,) = await flusher.flush(request(profile))
    assert flush.answer
    assert flush.outcome is Outcome.BLOCKED
    assert "“nowhere/ca.pem”" in flush.answer.advice
    assert "tls_ca" in flush.answer.advice


# -- unreachable ---------------------------------------------------------------------------------------------------


async def test_a_refused_connection_says_so(journal: Journal, flusher: Flusher) -> None:
    async with providing(journal) as provider:
        port = provider.port
    flushes = await flusher.flush(request(profile_at(port), QUEUE, OTHER))
    assert [flush.outcome for flush in flushes] == [Outcome.UNREACHABLE] * 2
    assert all(flush.answer and "refuses connections" in flush.answer.advice for flush in flushes)
    assert all("refuses connections" in journal.flushes.transcript(flush.id) for flush in flushes)


@pytest.mark.parametrize(
    ("number", "words"), [(socket.EAI_NONAME, "is not known"), (socket.EAI_AGAIN, "could not be looked up now")]
)
async def test_a_name_without_address_says_so(
    number: int, words: str, journal: Journal, flusher: Flusher, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look_up(*_: object, **__: object) -> None:
        raise socket.gaierror(number, "…")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    (flush,) = await flusher.flush(request(profile_at(25, host="provider.test")))
    assert flush.answer
    assert flush.outcome is Outcome.UNREACHABLE
    assert f"The name “provider.test” {words}" in flush.answer.advice


async def test_every_address_of_a_host_is_tried(
    journal: Journal, flusher: Flusher, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with providing(journal) as provider:
        provider.answering.set()
        addresses = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, provider.port))
            for address in ("127.0.0.9", "127.0.0.1")
        ]
        with monkeypatch.context() as patched:
            patched.setattr(socket, "getaddrinfo", lambda *_, **__: addresses)
            (flush,) = await flusher.flush(request(profile_at(provider.port, host="provider.test")))
    transcript = journal.flushes.transcript(flush.id)
    assert (flush.outcome, flush.peers) == (Outcome.STARTED, ("127.0.0.1",))
    assert f"connecting to provider.test:{provider.port} at 127.0.0.9" in transcript
    assert f"connecting to provider.test:{provider.port} at 127.0.0.1" in transcript


async def test_a_certificate_that_is_not_accepted_ends_the_search(
    journal: Journal, flusher: Flusher, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next address would only hide what is wrong."""
    async with playing(Script("tls", "", {"implicit": ["unknown"]}, ()), certificates.context) as player:
        addresses = [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, player.port))
            for address in ("127.0.0.1", "127.0.0.9")
        ]
        with monkeypatch.context() as patched:
            patched.setattr(socket, "getaddrinfo", lambda *_, **__: addresses)
            profile = profile_at(player.port, host="provider.test", tls=TlsMode.IMPLICIT)
            (flush,) = await flusher.flush(request(profile))
    assert flush.outcome is Outcome.TLS_FAILED


def test_of_two_failures_the_one_that_can_be_mended_is_told() -> None:
    endpoint = Endpoint("provider.test", 25)
    assert "no route" in unreachable.explain(OSError(errno.ENETUNREACH, "Network is unreachable"), endpoint, 60)
    assert unreachable.is_no_route(OSError(errno.EHOSTUNREACH, "No route to host"))
    assert not unreachable.is_no_route(ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"))
    assert "(Bad thing)" in unreachable.explain(OSError(1234, "Bad thing."), endpoint, 60)


async def test_a_connection_that_never_comes_about_is_given_up(journal: Journal, flusher: Flusher) -> None:
    """A full backlog lets connections hang, as a firewall that drops them does."""
    stuck = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", 0, backlog=0, start_serving=False)
    listener = stuck.sockets[0]._sock  # type: ignore[attr-defined] # asyncio shows a view without listen()
    listener.listen(0)
    port = listener.getsockname()[1]
    loop = asyncio.get_running_loop()
    fillers = [asyncio.create_task(loop.create_connection(asyncio.Protocol, "127.0.0.1", port)) for _ in range(4)]
    await asyncio.wait(fillers, timeout=0.2)
    (flush,) = await flusher.flush(request(profile_at(port, reply_timeout=0.3)))
    for filler in fillers:
        filler.cancel()
    for made in await asyncio.gather(*fillers, return_exceptions=True):
        if not isinstance(made, BaseException):
            made[0].abort()
    stuck.close()
    assert flush.answer
    assert flush.outcome is Outcome.UNREACHABLE
    assert "did not answer within 0.3 s" in flush.answer.advice


# -- cancelled -----------------------------------------------------------------------------------------------------

WIRE = """S: 220 mx ESMTP
C: EHLO *
S: 250-mx
S: 250 STARTTLS
C: STARTTLS
S: 220 Go ahead
S-tls good
C: EHLO *
S: 250-mx
S: 250-AUTH LOGIN
S: 250 ETRN
C: AUTH LOGIN
S: 334 VXNlcm5hbWU6
C: c2hpcA==
S: 334 UGFzc3dvcmQ6
C: Y29ycmVjdC1ob3JzZQ==
S: 235 OK
C: ETRN client.test
S: 250 OK
C: ETRN @other.test
S: 250 OK
C: QUIT
S: 221 Bye""".splitlines()

STEPS = [number for number, line in enumerate(WIRE) if line.startswith("S")]
FIRST, SECOND = WIRE.index("C: ETRN client.test"), WIRE.index("C: ETRN @other.test")


def expected_after(step: int) -> list[Outcome]:
    """What a request that was stopped there comes to: mail may come for what was asked and not answered."""
    if step < FIRST:
        return [Outcome.CANCELLED, Outcome.CANCELLED]
    if step < SECOND:
        return [Outcome.NO_ANSWER, Outcome.CANCELLED]
    return [Outcome.STARTED, Outcome.NO_ANSWER if step == SECOND + 1 else Outcome.STARTED]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: f"{step}-{WIRE[step]}")
async def test_cancel_at_every_step(
    step: int,
    journal: Journal,
    flusher: Flusher,
    secrets: Secrets,
    certificates: Certificates,
    journal_holds: Callable[[str], bool],
) -> None:
    silence = "S-deaf" if WIRE[step] == "S-tls good" else "S-silent"
    script = Script("cancelled", "", {}, ((*WIRE[:step], silence),))
    await secrets.write("account", "correct-horse")
    async with playing(script, certificates.context) as player:
        security = {"tls": TlsMode.STARTTLS, "tls_ca": str(certificates.ca_file), "user": "ship", "secret": "account"}
        profile = profile_at(player.port, host="localhost", **security)
        asking = asyncio.create_task(flusher.flush(request(profile, QUEUE, OTHER)))
        await reached_silence(player, asking)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
    flushes = journal.flushes.since(0)
    assert player.deviations == []
    assert [flush.outcome for flush in flushes] == expected_after(step)
    assert {flush.state for flush in flushes} == {FlushState.WAITING}
    assert "connecting to" in journal.flushes.transcript(flushes[0].id)
    assert not journal_holds("correct-horse")
    assert not journal_holds("Y29ycmVjdC1ob3JzZQ==")


async def reached_silence(player: Player, asking: asyncio.Task[tuple[Flush, ...]]) -> None:
    silent = asyncio.create_task(player.silent.wait())
    await asyncio.wait((silent, asking), return_when=asyncio.FIRST_COMPLETED)
    assert silent.done(), asking.result()


async def test_cancel_while_waiting_in_line(journal: Journal, flusher: Flusher) -> None:
    async with providing(journal) as provider:
        first = asyncio.create_task(flusher.flush(request(profile_at(provider.port))))
        await provider.asked.wait()
        second = asyncio.create_task(flusher.flush(request(profile_at(provider.port), OTHER)))
        await asyncio.to_thread(wait_until, lambda: len(journal.flushes.open_ones()) == 2)
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        provider.answering.set()
        (answered,) = await first
    assert answered.outcome is Outcome.STARTED
    assert journal.flushes.since(0)[1].outcome is Outcome.CANCELLED


async def test_cancel_while_the_rows_are_being_written(journal: Journal, flusher: Flusher) -> None:
    """The thread that writes them cannot be stopped; it is awaited, and its rows are answered."""
    with journal.flushes._database.write():
        asking = asyncio.create_task(flusher.flush(request(profile_at(1), QUEUE, OTHER)))
        await asyncio.sleep(0)
        asking.cancel()
        await asyncio.sleep(0)
        assert not asking.done()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert [flush.outcome for flush in journal.flushes.since(0)] == [Outcome.CANCELLED] * 2


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 5
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


async def test_two_cancellations_lose_nothing() -> None:
    released = threading.Event()
    done: list[bool] = []
    work = asyncio.create_task(to_the_end(asyncio.to_thread(lambda: done.append(released.wait(5)))))
    for _ in range(2):
        await asyncio.sleep(0)
        work.cancel()
    await asyncio.sleep(0)
    released.set()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert done == [True]


# -- time and faults -----------------------------------------------------------------------------------------------


async def test_a_request_that_takes_too_long_ends(
    journal: Journal, flusher: Flusher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flusher_module, "LONGEST_REQUEST", 0.3)
    async with providing(journal) as provider:
        flushes = await flusher.flush(request(profile_at(provider.port), QUEUE, OTHER))
        provider.answering.set()
    assert [flush.outcome for flush in flushes] == [Outcome.NO_ANSWER, Outcome.UNREACHABLE]


async def test_nothing_is_sent_that_the_journal_does_not_know(
    journal: Journal, flusher: Flusher, journal_holds: Callable[[str], bool]
) -> None:
    """A journal that fails before the question stops it: mail could not be tied to it."""

    def fail(*_: object) -> None:
        raise JournalFault(Problem("The disk is full."))

    async with providing(journal) as provider:
        journal.flushes.mark_asked = fail  # type: ignore[method-assign, assignment]
        provider.answering.set()
        with pytest.raises(JournalFault):
            await flusher.flush(request(profile_at(provider.port)))
        assert provider.seen == []
    (flush,) = journal.flushes.since(0)
    assert flush.outcome is Outcome.CANCELLED
    assert flush.answer
    assert "fault on this side" in flush.answer.advice
