"""Endpoints: what a person writes as host and port, and what they are told when it is wrong."""

import pytest

from etrn_gui.domain.endpoint import Endpoint, parse_endpoint
from etrn_gui.domain.problem import Problem


@pytest.mark.parametrize(
    ("text", "host", "port", "written"),
    [
        ("127.0.0.1:2525", "127.0.0.1", 2525, "127.0.0.1:2525"),
        (" 127.0.0.1:0 ", "127.0.0.1", 0, "127.0.0.1:0"),
        ("[::1]:25", "::1", 25, "[::1]:25"),
        ("[2001:DB8::1]:25", "2001:db8::1", 25, "[2001:db8::1]:25"),
        ("Mail.Example:587", "mail.example", 587, "mail.example:587"),
        ("localhost:65535", "localhost", 65535, "localhost:65535"),
    ],
)
def test_taken(text: str, host: str, port: int, written: str) -> None:
    endpoint = parse_endpoint(text)
    assert endpoint == Endpoint(host, port)
    assert str(endpoint) == written
    assert parse_endpoint(written) == endpoint


@pytest.mark.parametrize(
    ("text", "expected"),
    [("mail.example", "mail.example:25"), ("[::1]", "[::1]:25"), ("::1", "[::1]:25"), ("192.0.2.1", "192.0.2.1:25")],
)
def test_the_default_port(text: str, expected: str) -> None:
    assert str(parse_endpoint(text, 25)) == expected


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("mail.example", "no port"),
        ("::1", "no port"),
        ("[::1]", "no port"),
        ("mail.example:", "not a port"),
        ("mail.example:smtp", "“smtp”"),
        ("mail.example:65536", "“65536”"),
        ("mail.example:-1", "“-1”"),
        ("mail.example:\uff12\uff15", "“\uff12\uff15”"),
        (":25", "empty"),
        ("a b:25", "A space cannot"),
    ],
)
def test_refused(text: str, named: str) -> None:
    problem = parse_endpoint(text)
    assert isinstance(problem, Problem)
    assert named in problem.what
    assert problem.remedy
