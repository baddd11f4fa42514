"""Which names are served, whose mail is whose, and what is wrong with a node as it is written."""

import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.problem import Problem
from etrn_gui.provider.nodes import Node, parse_name, parse_nodes, parse_one
from tests.unit.provider.harness import table


def name(text: str) -> NodeName:
    parsed = parse_name(text)
    assert isinstance(parsed, NodeName)
    return parsed


NODES = table(
    "a.example=127.0.0.1:2501",
    "@b.example=127.0.0.1:2502",
    "north.b.example=127.0.0.1:2503",
    "#vip:v.example,@w.example=127.0.0.1:2504",
    "test=127.0.0.1:2505",
)


@pytest.mark.parametrize(
    ("domain", "port"),
    [
        ("a.example", 2501),
        ("A.Example", 2501),
        ("sub.a.example", None),
        ("nota.example", None),
        ("b.example", 2502),
        ("deep.sub.b.example", 2502),
        ("notb.example", None),
        ("north.b.example", 2503),
        ("sub.north.b.example", 2502),
        ("v.example", 2504),
        ("x.v.example", None),
        ("x.w.example", 2504),
        ("test", 2505),
        ("example", None),
        ("", None),
    ],
)
def test_mail_goes_to_the_node_that_fits_most_closely(domain: str, port: int | None) -> None:
    node = NODES.node_for(domain.lower())
    assert (node.deliver_to.port if node else None) == port


@pytest.mark.parametrize(
    ("argument", "called", "not_called"),
    [
        ("a.example", {"a.example"}, {"sub.a.example", "b.example"}),
        ("@a.example", {"a.example", "x.a.example"}, {"nota.example"}),
        ("@b.example", {"b.example", "north.b.example", "x.b.example"}, {"notb.example"}),
        ("b.example", {"b.example"}, {"x.b.example"}),
        ("x.b.example", {"x.b.example"}, {"b.example"}),
        ("@x.b.example", {"x.b.example", "y.x.b.example"}, {"b.example"}),
        ("#vip", {"v.example", "w.example", "x.w.example"}, {"x.v.example", "a.example"}),
        ("@test", {"test", "x.test"}, {"a.example"}),
    ],
)
def test_a_name_calls_the_mail_of_its_domains(argument: str, called: set[str], not_called: set[str]) -> None:
    wanted = NODES.asked_domains(name(argument))
    assert wanted is not None
    assert {domain for domain in called | not_called if wanted(domain)} == called


@pytest.mark.parametrize("argument", ["c.example", "@c.example", "@example", "@com", "#VIP", "#a.test", "x.a.example"])
def test_other_names_are_not_served(argument: str) -> None:
    assert NODES.asked_domains(name(argument)) is None


def test_a_node_as_it_is_written() -> None:
    node = parse_one("#a=b:One.example,@two.example=[::1]:2525")
    assert isinstance(node, Node)
    assert (str(node.name), node.deliver_to) == ("#a=b", Endpoint("::1", 2525))
    assert [str(rule) for rule in node.holds] == ["one.example", "@two.example"]
    assert parse_one("münchen.example=localhost") == parse_one("xn--mnchen-3ya.example=localhost:25")


def test_one_host_may_be_asked_for_under_several_names() -> None:
    nodes = parse_nodes(["a.example=127.0.0.1:25", "@a.example=127.0.0.1:25", "#a:a.example=127.0.0.1:25"])
    assert not isinstance(nodes, Problem)


def test_a_queue_without_domains_is_all_that_goes_to_its_address() -> None:
    nodes = table("#all=127.0.0.1:25", "a.example=127.0.0.1:25", "@b.example=127.0.0.1:25", "c.example=127.0.0.1:26")
    wanted = nodes.asked_domains(name("#all"))
    assert wanted is not None
    assert [domain for domain in ("a.example", "x.b.example", "c.example") if wanted(domain)] == [
        "a.example",
        "x.b.example",
    ]
    assert str(node.name if (node := nodes.node_for("a.example")) else "") == "a.example"


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ([], "no node"),
        (["a.example"], "address is missing"),
        (["a.example=127.0.0.1:0"], "port 0"),
        (["a.example=127.0.0.1:x"], "not a port"),
        (["a b.example=127.0.0.1:25"], "A space cannot stand"),
        (["@=127.0.0.1:25"], "domain is empty"),
        (["#q=127.0.0.1:25"], "#q holds no mail"),
        (["#q=127.0.0.1:25", "a.example=127.0.0.1:26"], "#q holds no mail"),
        (["#q:a.example,=127.0.0.1:25"], "The domains of #q cannot be read"),
        (["a.example:b.example=127.0.0.1:25"], "Only a #queue"),
        (["a.example=127.0.0.1:25", "a.example=127.0.0.1:26"], "a.example is there twice"),
        (["a.example=127.0.0.1:25", "#q:a.example=127.0.0.1:26"], "would go to 127.0.0.1:25 and to 127.0.0.1:26"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(written: list[str], what: str) -> None:
    problem = parse_nodes(written)
    assert isinstance(problem, Problem)
    assert what in problem.what
    assert problem.remedy
    assert not written or "--node" in problem.place
