"""What the receiver says, line by line, and how its settings travel."""

import json

import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import AcceptedDomain, Limits, ReceiverSettings, parse_network
from etrn_gui.receiver.notices import (
    Delivered,
    Listening,
    Notice,
    Recovered,
    SessionCount,
    Stopped,
    Trouble,
    Turned,
    decode,
    encode,
)
from etrn_gui.receiver.settings_json import settings_from_json, settings_to_json

NOTICES: list[Notice] = [
    Listening("::1", 2525),
    SessionCount(3),
    Delivered(7, "é@x.example", ("b@here.example", "c@here.example"), 1234, "mail/new/1", 12),
    Delivered(7, "", ("b@here.example",), 1234, "mail/new/1", None),
    Turned(8, 550, "5.7.1 Not our domain", "relay", "a@x.example", ("b@y.example",), "192.0.2.7"),
    Trouble(Problem("what", "remedy", "place")),
    Recovered(1, 2),
    Stopped("asked to stop"),
]


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: type(notice).__name__)
def test_a_notice_is_read_back(notice: Notice) -> None:
    line = encode(notice)
    assert line.isascii()
    assert "\n" not in line
    assert decode(line) == decode(line.encode()) == notice


def test_scripts_may_rely_on_these_fields() -> None:
    fields = json.loads(encode(NOTICES[2]))
    assert {"event", "from", "to", "size", "file"} <= fields.keys()
    assert (fields["event"], fields["from"], fields["size"]) == ("delivered", "é@x.example", 1234)
    assert json.loads(encode(NOTICES[0])) == {"event": "listening", "host": "::1", "port": 2525}


@pytest.mark.parametrize(
    "line", [b"", b"\n", b"{", b"[]", b"\xff", b"null", b'{"event": "of a newer version"}', b'{"event": "session"}']
)
def test_what_is_no_notice_is_none(line: bytes) -> None:
    assert decode(line) is None


def test_settings_are_read_back() -> None:
    networks = [parse_network(text) for text in ("192.0.2.0/24", "2001:db8::/32")]
    assert not any(isinstance(network, Problem) for network in networks)
    settings = ReceiverSettings(
        listen=(Endpoint("0.0.0.0", 25), Endpoint("::", 25)),
        accept=(AcceptedDomain("a.example"), AcceptedDomain("b.example", itself=False, subdomains=True)),
        allow=(networks[0],),  # type: ignore[arg-type]
        providers=(networks[1],),  # type: ignore[arg-type]
        provider_names=("relay.provider.example",),
        hostname="mx.here.example",
        certificate="chain.pem",
        private_key="key.pem",
        limits=Limits(sessions=7, idle=1.5),
    )
    assert settings_from_json(settings_to_json(settings)) == settings


@pytest.mark.parametrize("text", ["", "{}", "null", "[1]", '{"listen": [["::1", "x"]]}'])
def test_settings_that_are_none_are_told(text: str) -> None:
    found = settings_from_json(text)
    assert isinstance(found, Problem)
    assert "standard input" in found.what
