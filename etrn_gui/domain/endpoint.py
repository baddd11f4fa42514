"""Where something listens: an address or name with a port, written `host:port` or `[v6]:port`."""

import ipaddress

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import parse_domain
from etrn_gui.domain.problem import Problem

MAX_PORT = 65535


@frozen
class Endpoint:
    """A host (name or address, no brackets) and a TCP port; port 0 means any free one."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse_endpoint(text: str, default_port: int | None = None) -> Endpoint | Problem:
    """Read `host:port`, `address:port` or `[v6 address]:port`; the port may be left out where there is a default."""
    text = text.strip()
    host, port_text = _split(text)
    port = default_port if port_text is None else parse_port(port_text)
    if port is None:
        return Problem(f"“{text}” has no port.", "Write host:port, such as 127.0.0.1:2525.")
    if isinstance(port, Problem):
        return port
    checked = parse_host(host)
    return checked if isinstance(checked, Problem) else Endpoint(checked, port)


def _split(text: str) -> tuple[str, str | None]:
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        return host, rest[1:] if rest.startswith(":") else None
    if text.count(":") > 1:
        return text, None
    host, colon, port = text.partition(":")
    return host, port if colon else None


def parse_port(text: str) -> int | Problem:
    """Read a port number from 0 to 65535."""
    if text.isascii() and text.isdigit() and int(text) <= MAX_PORT:
        return int(text)
    return Problem(f"“{text}” is not a port.", f"Write a number from 0 to {MAX_PORT}.")


def parse_host(text: str) -> str | Problem:
    """Read an IP address or a domain name."""
    try:
        return str(ipaddress.ip_address(text.strip().strip("[]")))
    except ValueError:
        return parse_domain(text)
