"""The way back: real lookups at a DNS server on loopback, and what is made of them, by table."""

from ipaddress import ip_address

import pytest

from etrn_gui.domain.profile import Queue
from etrn_gui.flush import way_back
from etrn_gui.flush.way_back import (
    Exchanger,
    Here,
    Names,
    Reach,
    Route,
    domains_of,
    judge,
    reach,
    seen_address,
)
from etrn_gui.serving.names import Address
from tests.unit.flush.conftest import node
from tests.unit.flush.dns_server import serving_names

ZONE = {
    ("client.test", "MX"): ["20 backup.test.", "10 Mail.client.test."],
    ("mail.client.test", "A"): ["192.0.2.7", "198.51.100.9"],
    ("mail.client.test", "AAAA"): ["2001:db8::7"],
    ("backup.test", "A"): ["203.0.113.1"],
    ("plain.test", "A"): ["192.0.2.8"],
    ("nowhere.test", "MX"): ["0 ."],
    ("broken.test", "MX"): ["10 gone.test."],
    ("empty.test", "TXT"): ['"nothing here"'],
}


def addresses(*texts: str) -> tuple[Address, ...]:
    return tuple(ip_address(text) for text in texts)


def told(route: Route) -> list[tuple[str, int | None, list[str]]]:
    return [(found.host, found.preference, [str(address) for address in found.addresses]) for found in route.exchangers]


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        (
            "client.test",
            [
                ("mail.client.test", 10, ["192.0.2.7", "198.51.100.9", "2001:db8::7"]),
                ("backup.test", 20, ["203.0.113.1"]),
            ],
        ),
        ("plain.test", [("plain.test", None, ["192.0.2.8"])]),
        ("nowhere.test", []),
        ("broken.test", [("gone.test", 10, [])]),
        ("empty.test", []),
        ("unknown.test", []),
    ],
)
async def test_records(domain: str, expected: list[tuple[str, int | None, list[str]]]) -> None:
    async with serving_names(ZONE) as server:
        route = await Names(server.endpoint).route(domain)
    assert (told(route), route.fault) == (expected, "")


async def test_a_server_that_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(way_back, "LOOKUP", 0.3)
    async with serving_names(ZONE, silent=True) as server:
        route = await Names(server.endpoint).route("client.test")
    assert server.asked
    assert route.fault == "no DNS server answered in time"


async def test_a_server_that_refuses() -> None:
    async with serving_names(ZONE, refusing=True) as server:
        route = await Names(server.endpoint).route("client.test")
    assert route.fault == "the DNS server refuses to answer"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("8.8.8.8", Reach.PUBLIC),
        ("2a00:1450::1", Reach.PUBLIC),
        ("100.63.255.255", Reach.PUBLIC),
        ("100.64.0.0", Reach.CGNAT),
        ("100.127.255.255", Reach.CGNAT),
        ("100.128.0.0", Reach.PUBLIC),
        ("192.168.1.2", Reach.PRIVATE),
        ("10.0.0.1", Reach.PRIVATE),
        ("fd00::1", Reach.PRIVATE),
        ("169.254.3.4", Reach.LINK),
        ("fe80::1", Reach.LINK),
        ("127.0.0.9", Reach.LOOPBACK),
        ("::1", Reach.LOOPBACK),
    ],
)
def test_reach(address: str, expected: Reach) -> None:
    assert reach(ip_address(address)) is expected


FAR, NEAR = "9.9.9.9", "192.168.1.1"


@pytest.mark.parametrize(
    ("goes_to", "own", "provider", "seen", "good", "words", "remedy"),
    [
        (["8.8.8.8"], ["8.8.8.8"], FAR, None, True, "this machine", ""),
        (["8.8.8.8"], ["192.168.1.2"], FAR, "8.8.8.8", True, "behind a router", "forwards the provider's port"),
        (["8.8.4.4"], ["192.168.1.2"], FAR, "8.8.8.8", False, "seen by the provider as 8.8.8.8", "dynamic DNS"),
        (["8.8.4.4"], ["192.168.1.2"], FAR, None, False, "it has 192.168.1.2 (private)", "route of its own"),
        (["192.168.1.2"], ["192.168.1.2"], FAR, None, False, "192.168.1.2 is a private address", "forward the port"),
        (["100.64.3.4"], ["192.168.1.2"], FAR, None, False, "carrier-grade NAT address", "lets no connection in"),
        (["8.8.8.8"], ["8.8.8.8"], FAR, "100.64.3.4", False, "sees 100.64.3.4", "lets no connection in"),
        (["192.168.1.2"], ["192.168.1.2"], NEAR, "192.168.1.2", True, "this machine", ""),
        (["192.168.1.2"], ["192.168.1.2"], None, None, True, "this machine", ""),
        (["192.168.1.2", "8.8.8.8"], ["8.8.8.8"], FAR, None, True, "this machine", ""),
        (["127.0.0.1"], ["127.0.0.1"], FAR, None, False, "loopback address", "forward the port"),
        ([], ["8.8.8.8"], FAR, None, False, "no address for mail", "A, AAAA or MX"),
    ],
)
def test_judged(
    goes_to: list[str], own: list[str], provider: str | None, seen: str | None, good: bool, words: str, remedy: str
) -> None:
    route = Route("client.test", (Exchanger("mail.client.test", 10, addresses(*goes_to)),))
    here = Here(addresses(*own), *(ip_address(text) if text else None for text in (provider, seen)))
    found = judge(route, here)
    assert found.good is good
    assert words in found.what
    assert remedy in found.remedy
    assert bool(found.remedy) == bool(remedy)
    assert found.what.startswith("client.test goes to MX 10 mail.client.test is ")


@pytest.mark.parametrize(
    ("domain", "words"),
    [
        ("unknown.test", "The DNS does not know unknown.test."),
        ("nowhere.test", "nowhere.test takes no mail"),
        ("empty.test", "empty.test has no MX, A or AAAA record"),
        ("broken.test", "broken.test goes to MX 10 gone.test is without address"),
    ],
)
async def test_a_domain_without_a_way_is_named(domain: str, words: str) -> None:
    async with serving_names(ZONE) as server:
        found = judge(await Names(server.endpoint).route(domain), Here(addresses("8.8.8.8")))
    assert not found.good
    assert words in found.what
    assert found.remedy


@pytest.mark.parametrize(("address", "kind"), [("192.168.1.4", "private"), ("100.64.3.4", "carrier-grade NAT")])
def test_an_address_that_the_internet_cannot_reach_is_named_also_before_anything_connects(
    address: str, kind: str
) -> None:
    route = Route("client.test", (Exchanger("client.test", None, addresses(address)),))
    assert f"client.test is {address} ({kind})" in judge(route, Here(addresses("8.8.8.8"))).what


def test_a_lookup_that_failed_says_why() -> None:
    found = judge(Route("client.test", fault="no DNS server answered in time"), Here(()))
    assert not found.good
    assert found.what == "client.test could not be looked up (no DNS server answered in time)."


@pytest.mark.parametrize(
    ("ehlo", "expected"),
    [
        ((), None),
        (("mail.provider.test",), None),
        (("mail.provider.test Hello ship.test [192.0.2.7]",), "192.0.2.7"),
        (("provider.test Hello [10.0.0.5] [192.0.2.7], pleased to meet you",), "192.0.2.7"),
        (("provider.test Hello ship.test [IPv6:2001:db8::7]",), "2001:db8::7"),
        (("provider.test [not:an.address]", "SIZE [192.0.2.7]"), None),
    ],
)
def test_the_address_that_the_provider_sees(ehlo: tuple[str, ...], expected: str | None) -> None:
    assert seen_address(ehlo) == (ip_address(expected) if expected else None)


def test_the_domains_of_queues() -> None:
    queues = (Queue(node("a.test")), Queue(node("@b.test")), Queue(node("#q"), ("a.test", "c.test")), Queue(node("#p")))
    assert domains_of(queues) == ("a.test", "b.test", "c.test")
