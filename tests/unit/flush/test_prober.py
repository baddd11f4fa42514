"""What a host offers, found out by asking: against real TLS on loopback; nobody signs in, and no ETRN is sent."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.outcome import Family
from etrn_gui.domain.profile import TlsMode
from etrn_gui.flush.prober import Finding, best, look, name_problem, probe
from tests.clock import LoopClock, settle
from tests.lab.ports import free_port
from tests.unit.flush.conftest import Certificates
from tests.unit.flush.script import Player, Script, playing

GREETED = ("S: 220 provider.test ESMTP Postfix", "C: EHLO *")
CLEAR = ("S: 250-provider.test", "S: 250-STARTTLS", "S: 250 HELP")
INSIDE = ("C: EHLO *", "S: 250-provider.test", "S: 250-AUTH PLAIN LOGIN", "S: 250 ETRN")
FAREWELL = ("C: QUIT", "S: 221 Bye")


def wire(*connections: tuple[str, ...], implicit: str = "") -> Script:
    return Script("probe", "", {"implicit": [implicit]} if implicit else {}, connections)


async def looked(player: Player, patience: float = 3.0) -> Finding:
    return await look(Endpoint("localhost", player.port), patience)


@pytest.fixture
def trusted(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system trusts the tests' authority."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.ca_file))


async def test_starttls_is_found_and_what_is_offered_inside(certificates: Certificates, trusted: None) -> None:
    dialogue = (*GREETED, *CLEAR, "C: STARTTLS", "S: 220 go", "S-tls good", *INSIDE, *FAREWELL)
    async with playing(wire(dialogue), certificates.context) as player:
        found = await looked(player)
    assert player.deviations == []
    assert (found.tls, found.family, found.etrn) == (TlsMode.STARTTLS, Family.POSTFIX, True)
    assert found.mechanisms == ("PLAIN", "LOGIN")
    assert found.certificate is not None
    assert found.certificate.verified


async def test_a_server_without_tls(certificates: Certificates) -> None:
    dialogue = (*GREETED, "S: 250-provider.test", "S: 250 ETRN", *FAREWELL)
    async with playing(wire(dialogue), certificates.context) as player:
        found = await looked(player)
    assert player.deviations == []
    assert (found.usable, found.tls, found.etrn, found.certificate) == (True, TlsMode.NONE, True, None)


@pytest.mark.parametrize("which", ["unknown", "wrong-name", "expired"])
async def test_a_certificate_that_cannot_be_verified_is_told_with_its_fingerprint(
    certificates: Certificates, trusted: None, which: str
) -> None:
    refused = (*GREETED, *CLEAR, "C: STARTTLS", "S: 220 go", f"S-tls {which}")
    inside = (*refused, *INSIDE, *FAREWELL)
    async with playing(wire(refused, refused, inside), certificates.context) as player:
        found = await looked(player)
    assert player.deviations == []
    assert found.usable
    assert found.etrn, "what lies behind it is told, too"
    assert found.certificate is not None
    assert not found.certificate.verified
    assert found.certificate.fingerprint == certificates.fingerprint(which)
    assert found.certificate.fault.endswith((".", "SHA-256."))


async def test_a_port_that_waits_for_tls_is_found_to_do_so(certificates: Certificates, trusted: None) -> None:
    dialogue = (*GREETED, *INSIDE[1:], *FAREWELL)
    async with playing(wire(dialogue, dialogue, implicit="good"), certificates.context) as player:
        clock, looking = LoopClock(), asyncio.create_task(looked(player))
        await settle()
        clock.forward(3.0)  # no greeting came in clear
        found = await looking
    assert (found.usable, found.tls, found.etrn) == (True, TlsMode.IMPLICIT, True)


async def test_a_port_that_is_no_mail_server() -> None:
    async def web(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.0 400 Bad Request\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(web, "127.0.0.1", 0)
    found = await look(Endpoint("127.0.0.1", server.sockets[0].getsockname()[1]), 1.0)
    assert not found.usable
    assert "does not speak SMTP" in found.problem
    server.close()
    await server.wait_closed()


async def test_a_closed_port_and_a_name_that_nobody_knows() -> None:
    found = await look(Endpoint("127.0.0.1", free_port()), 1.0)
    assert "refuses connections" in found.problem
    assert await name_problem("127.0.0.1") == ""
    assert "no-such-host.invalid" in await name_problem("no-such-host.invalid")


async def test_ports_are_looked_at_side_by_side_and_told_as_they_come(certificates: Certificates) -> None:
    """One provider is mute; the other is told long before the mute one is given up."""
    dialogue = (*GREETED, "S: 250-provider.test", "S: 250 ETRN", *FAREWELL)
    async with _mute() as silent, playing(wire(dialogue), certificates.context) as player:
        findings = probe("127.0.0.1", (silent, player.port), 20.0)
        first = await anext(findings)
        assert first.endpoint.port == player.port
        await findings.aclose()  # type: ignore[attr-defined] # giving up leaves nothing behind
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    assert not [task for task in left if "look" in str(task.get_coro())]


@asynccontextmanager
async def _mute() -> AsyncIterator[int]:
    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (Finding(Endpoint("a", 25), etrn=True), Finding(Endpoint("a", 587), TlsMode.STARTTLS)),
        (Finding(Endpoint("a", 465), TlsMode.IMPLICIT, etrn=True), Finding(Endpoint("a", 25), etrn=True)),
        (Finding(Endpoint("a", 587)), Finding(Endpoint("a", 465))),
        (Finding(Endpoint("a", 25)), Finding(Endpoint("a", 587), etrn=True, problem="gone")),
    ],
)
def test_the_best_is_proposed(better: Finding, worse: Finding) -> None:
    assert best([worse, better]) == better
    assert best([better, worse]) == better


def test_nothing_is_proposed_where_nothing_works() -> None:
    assert best([]) is None
    assert best([Finding(Endpoint("a", 25), problem="gone")]) is None
