"""The way to a node: its own address, or the DNS; never back to the provider; and how it is protected."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import trustme

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.provider import notices
from etrn_gui.provider.nodes import NodeTable, parse_nodes, with_tls
from etrn_gui.provider.routes import Exchangers, NodeTls, NoWay, OurAddresses, Route, Router
from tests.lab.ports import free_port
from tests.unit.flush.dns_server import serving_names
from tests.unit.provider.harness import LOOPBACK, Provider, Receiver, letter, running, table
from tests.unit.provider.scripted import Scripted, scripted

Zone = Mapping[tuple[str, str], list[str]]
ROUTE = Route(Exchangers("y.example", 2525))


async def stops(zone: Zone, *ours: str, **server: bool) -> list[str]:
    """Where mail for y.example is tried, in order; or why nowhere."""
    own = OurAddresses()
    own.set(Endpoint(*_split(text)) for text in ours)
    async with serving_names(zone, **server) as names:
        try:
            return [str(stop) for stop in await Router(names.endpoint, own).stops(ROUTE)]
        except NoWay as error:
            return [str(error)]


def _split(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    return host.strip("[]"), int(port)


MX = ("y.example", "MX")
THREE: Zone = {
    MX: ["20 second.example.", "10 first.example.", "30 third.example."],
    ("first.example", "A"): ["127.0.0.1"],
    ("first.example", "AAAA"): ["::1"],
    ("second.example", "A"): ["127.0.0.2"],
    ("third.example", "A"): ["127.0.0.3"],
}
NINE: Zone = {
    MX: [f"{number} h{number}.example." for number in range(9)],
    **{(f"h{number}.example", "A"): ["127.0.0.9"] for number in range(9)},
}


@pytest.mark.parametrize(
    ("zone", "ours", "found"),
    [
        (
            THREE,
            (),
            [
                "first.example ([::1]:2525)",
                "first.example (127.0.0.1:2525)",
                "second.example (127.0.0.2:2525)",
                "third.example (127.0.0.3:2525)",
            ],
        ),
        (THREE, ("127.0.0.2:2525",), ["first.example ([::1]:2525)", "first.example (127.0.0.1:2525)"]),
        (THREE, ("127.0.0.2:25",), 4),
        (THREE, ("127.0.0.1:2525",), ["the MX of y.example is this provider itself: mail would go round in a circle"]),
        (THREE, ("0.0.0.0:2525",), ["the MX of y.example is this provider itself: mail would go round in a circle"]),
        ({("y.example", "A"): ["127.0.0.4"]}, (), ["y.example (127.0.0.4:2525)"]),
        ({("y.example", "AAAA"): ["::1"], ("y.example", "A"): ["127.0.0.4"]}, (), 2),
        ({MX: ["0 ."]}, (), ["y.example takes no mail: its MX is “.” (RFC 7505)"]),
        ({MX: ["10 gone.example."]}, (), ["no address is known for gone.example"]),
        ({("y.example", "TXT"): ["x"]}, (), ["no address is known for y.example"]),
        ({}, (), ["y.example does not exist in the DNS"]),
        (NINE, (), 5),
    ],
)  # fmt: skip
async def test_where_the_dns_leads(zone: Zone, ours: tuple[str, ...], found: list[str] | int) -> None:
    came = await stops(zone, *ours)
    assert came == found if isinstance(found, list) else len(came) == found


async def test_equals_share_the_load() -> None:
    zone = {MX: ["10 a.example.", "10 b.example."], **{(f"{n}.example", "A"): ["127.0.0.1"] for n in "ab"}}
    firsts = {(await stops(zone))[0] for _ in range(40)}
    assert firsts == {"a.example (127.0.0.1:2525)", "b.example (127.0.0.1:2525)"}


async def test_a_server_that_refuses() -> None:
    assert await stops({}, refusing=True) == ["y.example could not be looked up: the DNS server refuses to answer"]


# -- mail by MX ------------------------------------------------------------------------------------------------------


async def ask(provider: Provider, argument: str = "@y.example") -> notices.RunEnded:
    before = len(provider.said(notices.RunEnded))
    await provider.etrn(argument)
    return (await provider.wait(notices.RunEnded, before + 1))[-1]


async def test_mail_goes_by_mx_past_a_host_that_is_down_and_one_that_turns_away(tmp_path: Path) -> None:
    """All three listen on the same port of other loopback addresses; the first does not listen at all."""
    port = free_port()
    zone = {
        MX: ["5 down.example.", "10 busy.example.", "20 good.example."],
        ("down.example", "A"): ["127.0.0.2"],
        ("busy.example", "A"): ["127.0.0.3"],
        ("good.example", "A"): ["127.0.0.4"],
    }
    busy, good = Scripted(greeting="421 4.3.2 busy"), Scripted(["PIPELINING"])
    async with serving_names(zone) as names, scripted(busy, "127.0.0.3", port), scripted(good, "127.0.0.4", port):
        async with running(tmp_path, table(f"@y.example=mx:{port}"), None, resolver=names.endpoint) as provider:
            await provider.hold(letter("a@y.example"), letter("b@y.example"))
            ended = await ask(provider)
        assert (ended.delivered, ended.problem, ended.to) == (2, "", f"MX of y.example, port {port}")
        assert (busy.connections, good.connections) == (1, 1)
        assert names.asked[:2] == [MX, ("down.example", "AAAA")]


async def test_each_domain_has_its_own_mx(
    tmp_path: Path,
) -> None:
    port = free_port()
    zone = {
        ("y.example", "A"): ["127.0.0.2"],
        ("north.y.example", "MX"): ["1 n.example."],
        ("n.example", "A"): ["127.0.0.3"],
    }
    here, north = Scripted(), Scripted()
    async with (
        serving_names(zone) as names,
        scripted(here, "127.0.0.2", port),
        scripted(north, "127.0.0.3", port),
        running(tmp_path, table(f"@y.example=mx:{port}"), None, resolver=names.endpoint) as provider,
    ):
        await provider.hold(letter("a@y.example", "here"), letter("a@north.y.example", "north"))
        await provider.etrn("@y.example")
        await provider.wait(notices.RunEnded, 2)
    assert [b"here" in content for content in here.contents + north.contents] == [True, False]


async def test_an_mx_that_leads_back_here_keeps_the_mail(tmp_path: Path) -> None:
    port = free_port()
    zone = {MX: ["1 here.example."], ("here.example", "A"): [LOOPBACK]}
    listen = (Endpoint(LOOPBACK, port),)
    async with serving_names(zone) as names:
        settings = {"resolver": names.endpoint, "listen": listen}
        async with running(tmp_path, table(f"@y.example=mx:{port}"), None, **settings) as provider:
            await provider.hold(letter("a@y.example"))
            ended = await ask(provider)
    assert (ended.kept, ended.problem) == (
        1,
        "the MX of y.example is this provider itself: mail would go round in a circle",
    )


async def test_an_address_that_is_our_own_keeps_the_mail(tmp_path: Path) -> None:
    port = free_port()
    listen = (Endpoint("0.0.0.0", port),)
    async with running(tmp_path, f"y.example={LOOPBACK}:{port}", listen=listen) as provider:
        provider.notices[:] = [notices.Listening(LOOPBACK, port)]
        await provider.hold(letter("a@y.example"))
        ended = await ask(provider, "y.example")
    assert ended.problem == f"{LOOPBACK}:{port} is this provider itself: mail would go round in a circle"
    assert ended.kept == 1


# -- TLS -------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def context_for(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


@asynccontextmanager
async def giving_to(
    folder: Path, receiver: Scripted | Receiver, mode: str, authority: trustme.CA
) -> AsyncIterator[Provider]:
    roots = folder / "roots.pem"
    authority.cert_pem.write_to_path(str(roots))
    nodes = with_tls(table(f"y.example={receiver.endpoint}"), [f"y.example={mode}"])
    assert isinstance(nodes, NodeTable)
    async with running(folder, nodes, None, receiver_authorities=str(roots)) as provider:
        await provider.hold(letter("a@y.example"))
        yield provider


@pytest.mark.parametrize(
    ("mode", "certificate", "problem"),
    [
        ("none", LOOPBACK, ""),
        ("opportunistic", "other.example", ""),
        ("required", "other.example", ""),
        ("verified", LOOPBACK, ""),
        ("verified", "other.example", "its certificate is not good: IP address mismatch, certificate is not valid for"),
    ],
)
async def test_how_a_way_is_protected(
    tmp_path: Path, authority: trustme.CA, mode: str, certificate: str, problem: str
) -> None:
    receiver = Scripted(["STARTTLS"], tls=context_for(authority, certificate))
    async with scripted(receiver), giving_to(tmp_path, receiver, mode, authority) as provider:
        ended = await ask(provider, "y.example")
    assert (ended.delivered, problem in ended.problem) == (not problem, True)
    assert ("STARTTLS" in receiver.commands) == (mode != "none")
    assert receiver.commands.count("EHLO provider.test") == (2 if mode != "none" and not problem else 1)


async def test_an_unknown_authority_is_not_trusted(tmp_path: Path, authority: trustme.CA) -> None:
    receiver = Scripted(["STARTTLS"], tls=context_for(trustme.CA(), LOOPBACK))
    async with scripted(receiver), giving_to(tmp_path, receiver, "verified", authority) as provider:
        ended = await ask(provider, "y.example")
    assert (ended.delivered, ended.kept) == (0, 1)
    assert "its certificate is not good: " in ended.problem


@pytest.mark.parametrize("mode", ["required", "verified"])
@pytest.mark.parametrize(
    ("keywords", "answer", "problem"),
    [
        (["SIZE"], "", "does not offer STARTTLS, and TLS is {} for this node"),
        (["STARTTLS"], "454 4.7.0 no certificate", "answered 454 4.7.0 no certificate to STARTTLS, and TLS is {}"),
    ],
)
async def test_without_tls_the_mail_waits_where_it_is_wanted(
    tmp_path: Path, authority: trustme.CA, mode: str, keywords: list[str], answer: str, problem: str
) -> None:
    receiver = Scripted(keywords, {"STARTTLS": answer} if answer else {})
    async with scripted(receiver), giving_to(tmp_path, receiver, mode, authority) as provider:
        ended = await ask(provider, "y.example")
    assert (ended.kept, receiver.contents) == (1, [])
    assert problem.format(mode) in ended.problem


@pytest.mark.parametrize("answer", ["454 4.7.0 no certificate", "220 go on"])
async def test_where_tls_does_not_come_about_it_goes_in_clear(
    tmp_path: Path, authority: trustme.CA, answer: str
) -> None:
    """Refused, or a handshake that fails: the receiver has no certificate and goes on reading lines."""
    receiver = Scripted(["STARTTLS"], {"STARTTLS": answer})
    async with scripted(receiver), giving_to(tmp_path, receiver, "opportunistic", authority) as provider:
        ended = await asyncio.wait_for(ask(provider, "y.example"), 10)
    assert (ended.delivered, ended.problem) == (1, "")
    assert receiver.connections == (2 if answer.startswith("220") else 1)


async def test_what_comes_in_clear_behind_the_220_is_not_believed(tmp_path: Path, authority: trustme.CA) -> None:
    receiver = Scripted(
        ["STARTTLS"], {"STARTTLS": "220 go on\r\n250-receiver.test"}, tls=context_for(authority, LOOPBACK)
    )
    async with scripted(receiver), giving_to(tmp_path, receiver, "required", authority) as provider:
        ended = await ask(provider, "y.example")
    assert (ended.kept, "between its answer to STARTTLS and the handshake" in ended.problem) == (1, True)


# -- as it is written ------------------------------------------------------------------------------------------------


def test_how_ways_are_written() -> None:
    nodes = table("a.example=mx", "@b.example=mx:2525", "c.example=127.0.0.1:25", "#all=mx")
    found = with_tls(nodes, ["required", "c.example=none"])
    assert isinstance(found, NodeTable)
    assert [(str(node.name), str(node.deliver_to), node.tls) for node in found.nodes] == [
        ("a.example", "mx", NodeTls.REQUIRED),
        ("@b.example", "mx:2525", NodeTls.REQUIRED),
        ("c.example", "127.0.0.1:25", NodeTls.NONE),
        ("#all", "mx", NodeTls.REQUIRED),
    ]
    assert str(found.nodes[0].route("x.example")) == "MX of x.example"


@pytest.mark.parametrize(
    ("text", "what"),
    [("maybe", "“maybe” is no way to protect mail."), ("z.example=none", "There is no node z.example.")],
)
def test_what_is_wrong_with_a_mode(text: str, what: str) -> None:
    found = with_tls(table("a.example=mx"), [text])
    assert isinstance(found, Problem)
    assert found.what == what


def test_port_0_of_an_mx_is_refused() -> None:
    assert isinstance(parse_nodes(["a.example=mx:0"]), Problem)
