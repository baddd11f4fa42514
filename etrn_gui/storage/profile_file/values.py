"""One value of the profile file at a time: from what TOML gives to what the program uses, or what is wrong with it."""

import ipaddress
import math
import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

from etrn_gui.domain.characters import in_words
from etrn_gui.domain.endpoint import MAX_PORT, Endpoint, parse_endpoint, parse_host
from etrn_gui.domain.node import NodeName, parse_domain, parse_node
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.schedule.rules import Hours, Schedule
from etrn_gui.domain.schedule.text import parse_hours
from etrn_gui.domain.settings import AcceptedDomain, Network, parse_accepted, parse_network

MAX_NAME = 100
MAX_SECONDS = 7 * 86_400
T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_PIN = r"[0-9a-f]{64}"

_TYPES = {str: "a text", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table"}
_OTHER = "a value of another kind"


def text(value: object) -> str | Problem:
    """Read one line of text, which may be empty."""
    if not isinstance(value, str):
        return wrong_type(value, "Write a text in quotation marks.")
    if bad := next((c for c in value if not c.isprintable()), None):
        return Problem(f"The text holds {in_words(bad)}.", "Remove it.")
    return value


def wrong_type(value: object, remedy: str) -> Problem:
    """Say that a value is of another kind than the key wants."""
    kind = _TYPES.get(type(value), _OTHER)
    return Problem(f"This is {kind}.", remedy)


def name(value: object) -> str | Problem:
    """Read a profile's name."""
    checked = text(value)
    if isinstance(checked, Problem):
        return checked
    if not checked.strip():
        return Problem("The name is empty.", "Write what you call the provider, such as “Harbour”.")
    if len(checked) > MAX_NAME:
        return Problem(f"The name has {len(checked)} characters.", f"At most {MAX_NAME} are allowed.")
    return checked.strip()


def _parsed(value: object, parse: Callable[[str], T | Problem], *, empty: T | None = None) -> T | Problem:
    checked = text(value)
    if isinstance(checked, Problem):
        return checked
    return empty if empty is not None and not checked.strip() else parse(checked)


def host(value: object) -> str | Problem:
    """Read the name or address of a provider."""
    return _parsed(value, parse_host)


def node(value: object) -> NodeName | Problem:
    """Read an ETRN argument."""
    return _parsed(value, parse_node)


def domain(value: object) -> str | Problem:
    """Read a domain name."""
    return _parsed(value, parse_domain)


def own_name(value: object) -> str | Problem:
    """Read the name given in EHLO or the greeting: empty, a domain, or an address literal in brackets."""
    return _parsed(value, _domain_or_literal, empty="")


def _domain_or_literal(value: str) -> str | Problem:
    if not value.startswith("["):
        return parse_domain(value)
    try:
        ipaddress.ip_address(value[1:].removesuffix("]").removeprefix("IPv6:"))
    except ValueError:
        return Problem(f"“{value}” is not an address in brackets.", "Write [192.0.2.1] or [IPv6:2001:db8::1].")
    return value if value.endswith("]") else f"{value}]"


def endpoint(value: object) -> Endpoint | Problem:
    """Read `host:port`."""
    return _parsed(value, parse_endpoint)


def address(value: object) -> str | Problem:
    """Read an IP address; empty for none."""
    return _parsed(value, _address, empty="")


def _address(value: str) -> str | Problem:
    try:
        return str(ipaddress.ip_address(value.strip().strip("[]")))
    except ValueError:
        return Problem(f"“{value}” is not an address.", "Write one of this machine's, such as 192.0.2.7.")


def accepted(value: object) -> AcceptedDomain | Problem:
    """Read a domain that the receiver takes mail for."""
    return _parsed(value, parse_accepted)


def network(value: object) -> Network | Problem:
    """Read an address or a network."""
    return _parsed(value, parse_network)


def pin(value: object) -> str | Problem:
    """Read a SHA-256 fingerprint, with or without colons; empty for none."""
    return _parsed(value, _pin, empty="")


def _pin(value: str) -> str | Problem:
    bare = re.sub(r"[:\s]", "", value).lower()
    if re.fullmatch(_PIN, bare):
        return bare
    what = f"The certificate's fingerprint has {len(bare)} characters that are not 64 hex digits."
    if re.fullmatch(r"[0-9a-f]*", bare):
        what = f"The certificate's fingerprint has {len(bare)} hex digits."
    return Problem(what, "Write its SHA-256: 64 hex digits, with or without colons.")


def boolean(value: object) -> bool | Problem:
    """Read true or false."""
    return value if isinstance(value, bool) else wrong_type(value, "Write true or false, without quotation marks.")


def port(value: object) -> int | Problem:
    """Read the port of a provider, 1 to 65535."""
    return whole(1, MAX_PORT)(value)


def whole(least: int, most: int | None = None) -> Callable[[object], int | Problem]:
    """Make a reader of whole numbers within bounds."""
    bounds = f"from {least} to {most}" if most is not None else f"of at least {least}"

    def read(value: object) -> int | Problem:
        if isinstance(value, bool) or not isinstance(value, int):
            return wrong_type(value, f"Write a whole number {bounds}.")
        if value < least or (most is not None and value > most):
            return Problem(f"{value} is out of range.", f"Write a whole number {bounds}.")
        return value

    return read


def seconds(value: object) -> float | Problem:
    """Read a time in seconds."""
    remedy = f"Write seconds, more than 0 and at most {MAX_SECONDS}."
    if isinstance(value, bool) or not isinstance(value, int | float):
        return wrong_type(value, remedy)
    if not math.isfinite(value) or not 0 < value <= MAX_SECONDS:
        return Problem(f"{value} is not a time to wait.", remedy)
    return float(value)


def seconds_or_none(value: object) -> float | Problem:
    """Read a time in seconds; 0 for none."""
    return 0.0 if value == 0 and not isinstance(value, bool) else seconds(value)


def hours(value: object) -> Hours | Problem:
    """Read a window of the day: `06:00-06:20, mon-fri`."""
    return _parsed(value, parse_hours)


def clause(before: Schedule, parse: Callable[[str, Schedule], Schedule | Problem]) -> Callable[[object], Any]:
    """Make a reader of the next clause of a schedule."""
    return lambda value: _parsed(value, lambda text: parse(text, before))


def command(value: object) -> tuple[str, ...] | Problem:
    """Read a command with its arguments, each a text of its own: no shell takes it apart. Empty: none."""
    remedy = 'Write a list with the program and each argument: ["/usr/bin/dial", "up"].'
    if not isinstance(value, list | tuple):
        return wrong_type(value, remedy)
    words = [text(word) for word in value]
    if problem := next((word for word in words if isinstance(word, Problem)), None):
        return problem
    if words and not str(words[0]).strip():
        return Problem("The command has no program.", remedy)
    return tuple(str(word) for word in words)


def one_of(choices: type[E]) -> Callable[[object], E | Problem]:
    """Make a reader of one word out of several."""
    words = ", ".join(choices)

    def read(value: object) -> E | Problem:
        if isinstance(value, str) and value in list(choices):
            return choices(value)
        return Problem(f"“{value}” is none of the possible words.", f"Write one of: {words}.")

    return read
