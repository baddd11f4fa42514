"""The receiver's settings: what is taken, and for whom."""

import pytest

from etrn_gui.domain.node import NodeName, parse_node
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.settings import (
    AcceptedDomain,
    ReceiverSettings,
    accepted_for,
    parse_accepted,
    parse_network,
    with_queues,
)


def node(text: str) -> NodeName:
    parsed = parse_node(text)
    assert isinstance(parsed, NodeName)
    return parsed


@pytest.mark.parametrize(
    ("rule", "taken", "refused"),
    [
        ("a.example", ["a.example", "A.EXAMPLE"], ["b.a.example", "xa.example", "example"]),
        ("*.a.example", ["b.a.example", "c.b.a.example"], ["a.example", "xa.example"]),
        ("@a.example", ["a.example", "b.a.example"], ["xa.example", "a.example.org"]),
        ("@bücher.example", ["xn--bcher-kva.example"], ["bucher.example"]),
    ],
)
def test_accepted_domains(rule: str, taken: list[str], refused: list[str]) -> None:
    parsed = parse_accepted(rule)
    assert isinstance(parsed, AcceptedDomain)
    settings = ReceiverSettings(accept=(parsed,))
    assert [domain for domain in [*taken, *refused] if settings.accepts(domain)] == taken
    assert parse_accepted(str(parsed)) == parsed


@pytest.mark.parametrize("text", ["", "*", "@", "*.", "a b", "a_b.example", "@@a.example"])
def test_what_is_no_domain_is_refused(text: str) -> None:
    assert isinstance(parse_accepted(text), Problem)


def test_nothing_is_accepted_unless_it_is_named() -> None:
    assert not ReceiverSettings().accepts("a.example")


@pytest.mark.parametrize(
    ("asked", "accepted"),
    [("host.example", "host.example"), ("@a.example", "@a.example"), ("#night", None)],
)
def test_what_a_queue_needs(asked: str, accepted: str | None) -> None:
    found = accepted_for(node(asked))
    assert (str(found) if found else None) == accepted


def test_profiles_bring_their_domains_and_their_hosts() -> None:
    queues = (Queue(node("@a.example")), Queue(node("#night"), ("b.example",)))
    settings = with_queues(ReceiverSettings(), [Profile("P", "192.0.2.7", queues=queues)])
    assert settings.accepts("x.a.example")
    assert settings.accepts("b.example")
    assert not settings.accepts("x.b.example")
    assert [str(network) for network in settings.providers] == ["192.0.2.7/32"]


@pytest.mark.parametrize(
    ("text", "written"),
    [("192.0.2.7", "192.0.2.7/32"), ("192.0.2.7/24", "192.0.2.0/24"), (" 2001:db8::1/32 ", "2001:db8::/32")],
)
def test_networks(text: str, written: str) -> None:
    assert str(parse_network(text)) == written


@pytest.mark.parametrize("text", ["", "192.0.2", "192.0.2.0/33", "example.org", "192.0.2.1-9"])
def test_what_is_no_network_is_refused(text: str) -> None:
    problem = parse_network(text)
    assert isinstance(problem, Problem)
    assert problem.remedy
