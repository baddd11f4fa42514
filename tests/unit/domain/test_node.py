"""Node names: the three forms of RFC 1985, checked before anything is sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etrn_gui.domain.node import MAX_DOMAIN, MAX_QUEUE, NodeKind, NodeName, parse_domain, parse_node, to_unicode
from etrn_gui.domain.problem import Problem

LONG_LABEL = "a" * 63
LONGEST = f"{'.'.join(['a' * 63] * 3)}.{'a' * 61}"


@pytest.mark.parametrize(
    ("text", "kind", "name", "wire", "display"),
    [
        ("mail.example.org", NodeKind.HOST, "mail.example.org", "mail.example.org", "mail.example.org"),
        ("  Mail.Example.ORG. ", NodeKind.HOST, "mail.example.org", "mail.example.org", "mail.example.org"),
        ("localhost", NodeKind.HOST, "localhost", "localhost", "localhost"),
        ("@example.org", NodeKind.DOMAIN, "example.org", "@example.org", "@example.org"),
        ("@Bücher.example", NodeKind.DOMAIN, "xn--bcher-kva.example", "@xn--bcher-kva.example", "@bücher.example"),
        ("xn--bcher-kva.example", NodeKind.HOST, "xn--bcher-kva.example", "xn--bcher-kva.example", "bücher.example"),
        ("straße.example", NodeKind.HOST, "xn--strae-oqa.example", "xn--strae-oqa.example", "straße.example"),
        ("#Night-run_2", NodeKind.QUEUE, "Night-run_2", "#Night-run_2", "#Night-run_2"),
        (f"#{'q' * MAX_QUEUE}", NodeKind.QUEUE, "q" * MAX_QUEUE, f"#{'q' * MAX_QUEUE}", f"#{'q' * MAX_QUEUE}"),
        (
            f"{LONG_LABEL}.example",
            NodeKind.HOST,
            f"{LONG_LABEL}.example",
            f"{LONG_LABEL}.example",
            f"{LONG_LABEL}.example",
        ),
        (LONGEST, NodeKind.HOST, LONGEST, LONGEST, LONGEST),
    ],
)
def test_taken(text: str, kind: NodeKind, name: str, wire: str, display: str) -> None:
    node = parse_node(text)
    assert node == NodeName(kind, name)
    assert (str(node), node.display) == (wire, display)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("@", "empty"),
        ("#", "missing"),
        ("@com", "top-level"),
        ("a..example", "empty part"),
        (".example", "empty part"),
        ("-a.example", "“-a”"),
        ("a-.example", "“a-”"),
        ("a_b.example", "“a_b”"),
        ("a b.example", "A space cannot"),
        ("a.example\r\nRCPT TO:<x@y>", "A line break cannot"),
        ("a\x00.example", "A null character cannot"),
        ("a\u202e.example", "U+202E"),
        ("*.example.org", "“*”"),
        ("[192.0.2.1]", "“[192”"),
        ("@@example.org", "“@example”"),
        (f"{'a' * 64}.example", "64 characters"),
        (f"{LONGEST}a", f"{MAX_DOMAIN + 1} characters"),
        ("xn--a.example", "xn--a"),
        ("💩.example", "international"),
        ("#two words", "A space cannot"),
        ("#naïve", "“ï”"),
        ("#a\x1b[31m", "An escape character cannot"),
        (f"#{'q' * (MAX_QUEUE + 1)}", f"{MAX_QUEUE + 1} characters"),
    ],
)
def test_refused_with_a_reason_and_a_remedy(text: str, named: str) -> None:
    problem = parse_node(text)
    assert isinstance(problem, Problem)
    assert named in problem.what
    assert problem.remedy


@given(st.text(max_size=300))
def test_whatever_is_taken_is_safe_on_the_wire(text: str) -> None:
    """No octet that could end the command line or start another argument, and never longer than a command line."""
    node = parse_node(text)
    if isinstance(node, NodeName):
        wire = str(node)
        assert wire.isascii()
        assert wire.isprintable()
        assert " " not in wire
        assert len(f"ETRN {wire}\r\n") <= 512
        assert parse_node(wire) == node


@given(st.text(max_size=80))
def test_a_shown_name_is_read_as_the_same_name(text: str) -> None:
    node = parse_node(text)
    if isinstance(node, NodeName):
        assert parse_node(node.display) == node


@pytest.mark.parametrize(
    ("node", "domain", "covered"),
    [
        ("a.example", "a.example", True),
        ("a.example", "A.Example.", True),
        ("a.example", "b.a.example", False),
        ("@a.example", "a.example", True),
        ("@a.example", "x.y.a.example", True),
        ("@a.example", "nota.example", False),
        ("@a.example", "a.example.org", False),
        ("#a.example", "a.example", False),
    ],
)
def test_covers(node: str, domain: str, covered: bool) -> None:
    parsed = parse_node(node)
    assert isinstance(parsed, NodeName)
    assert parsed.covers(domain) is covered


def test_a_label_that_cannot_be_decoded_is_shown_as_it_is() -> None:
    assert to_unicode("xn--bcher-kva.xn--a.example") == "bücher.xn--a.example"


def test_a_domain_has_one_form() -> None:
    assert parse_domain("BÜCHER.example") == parse_domain("bücher.example.") == "xn--bcher-kva.example"
