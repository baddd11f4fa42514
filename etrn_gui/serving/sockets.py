"""Opening the listening sockets, and saying in words why one cannot be opened."""

import errno
import os
import shutil
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem

BACKLOG = 256
FIRST_INHERITED = 3
"""The first descriptor that systemd hands over (sd_listen_fds(3))."""


def open_sockets(endpoints: Sequence[Endpoint]) -> list[socket.socket] | Problem:
    """Open one listening socket for each address; all of them, or none and the reason."""
    opened: list[socket.socket] = []
    for endpoint in endpoints:
        made = _open(endpoint)
        if isinstance(made, Problem):
            for sock in opened:
                sock.close()
            return made
        opened += made
    return opened


def _open(endpoint: Endpoint) -> list[socket.socket] | Problem:
    try:
        found = socket.getaddrinfo(endpoint.host, endpoint.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except socket.gaierror as error:
        return Problem(f"{endpoint.host} cannot be found ({error.strerror}).", "Write one of this host's addresses.")
    opened: list[socket.socket] = []
    for family, kind, protocol, _, address in dict.fromkeys(found):
        try:
            opened.append(_listen(family, kind, protocol, address))
        except OSError as error:
            for sock in opened:
                sock.close()
            return _explain(error, endpoint)
    return opened


def _listen(family: int, kind: int, protocol: int, address: tuple[object, ...]) -> socket.socket:
    sock = socket.socket(family, kind, protocol)
    try:
        if sys.platform != "win32":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        sock.bind(address)
        sock.listen(BACKLOG)
        sock.setblocking(False)
    except OSError:
        sock.close()
        raise
    return sock


def obstacle(endpoint: Endpoint) -> OSError | None:
    """Try to listen there for a moment; returns what stands in the way. Blocks while a name is looked up."""
    try:
        found = socket.getaddrinfo(endpoint.host, endpoint.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        for family, kind, protocol, _, address in dict.fromkeys(found):
            _listen(family, kind, protocol, address).close()
    except OSError as error:
        return error
    return None


def inherited_sockets(environment: dict[str, str]) -> list[socket.socket]:
    """Take the sockets that systemd opened for this process (LISTEN_FDS, LISTEN_PID), if there are any."""
    if environment.get("LISTEN_PID") != str(os.getpid()):
        return []
    number = environment.get("LISTEN_FDS", "")
    count = int(number) if number.isdigit() else 0
    taken = [socket.socket(fileno=FIRST_INHERITED + number) for number in range(count)]
    for sock in taken:
        sock.setblocking(False)
        os.set_inheritable(sock.fileno(), False)
    return taken


def endpoint_of(sock: socket.socket) -> Endpoint:
    """Return where a socket listens."""
    host, port = sock.getsockname()[:2]
    return Endpoint(str(host), int(port))


def _explain(error: OSError, endpoint: Endpoint) -> Problem:
    place = str(endpoint)
    if error.errno == errno.EADDRINUSE:
        return Problem(
            f"Port {endpoint.port} is in use{_holder(endpoint.port)}.",
            "Stop it, or choose another port.",
            endpoint.host,  # the sentence names the port
        )
    if error.errno == errno.EADDRNOTAVAIL:
        return Problem(
            f"This host does not have the address {endpoint.host}.", "Use one of its own, or 0.0.0.0.", place
        )
    if error.errno in {errno.EACCES, errno.EPERM}:
        return Problem(f"Port {endpoint.port} needs special rights.", ways_to_low_ports(endpoint.port), endpoint.host)
    return Problem(f"It is not possible to listen there ({error.strerror}).", "Choose another address.", place)


@frozen
class PortHolder:
    """The process that listens on a port."""

    name: str
    process: int


def port_holder(port: int) -> PortHolder | None:
    """Find the process that listens on a port, as far as this user may know; blocks for milliseconds."""
    try:
        for connection in psutil.net_connections("tcp"):
            local = tuple(connection.laddr)
            if connection.status == psutil.CONN_LISTEN and port in local[1:] and connection.pid:
                return PortHolder(psutil.Process(connection.pid).name(), connection.pid)
    except (psutil.Error, OSError):
        pass
    return None


def _holder(port: int) -> str:
    """Name that process: ` by master (process 4711)`."""
    holder = port_holder(port)
    return f" by {holder.name} (process {holder.process})" if holder else " by another program"


def _there(name: str) -> bool:
    """Tell whether a file, a folder or a program is there; root's programs are not on everybody's search path."""
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/sbin"])
    return Path(name).exists() if name.startswith("/") else shutil.which(name, path=path) is not None


def _ways_of_linux(port: int, there: Callable[[str], bool]) -> list[str]:
    ways = []
    if there("/run/systemd/system"):
        own = port == 25 and there("/usr/lib/systemd/system/etrn-receive@.socket")
        how = "sudo systemctl enable --now etrn-receive@$USER.socket" if own else f"a socket unit, ListenStream={port}"
        ways.append(f"let systemd open the port ({how})")
    if there("nft"):
        ways.append(f"redirect it (in nftables: tcp dport {port} redirect to :2525)")
    elif there("iptables"):
        ways.append(f"redirect it (iptables -t nat -A PREROUTING -p tcp --dport {port} -j REDIRECT --to-ports 2525)")
    if getattr(sys, "frozen", False) and there("setcap"):  # an interpreter would pass the right on to every script
        ways.append(f"give the program the right (sudo setcap cap_net_bind_service=+ep {sys.executable})")
    return ways or [f"give everybody the right (sudo sysctl net.ipv4.ip_unprivileged_port_start={port})"]


def ways_to_low_ports(port: int, there: Callable[[str], bool] = _there) -> str:
    """Say how a program of an ordinary user can take mail on a port below 1024 on this system.

    `there` tells whether a file, a folder or a program is there.
    """
    if sys.platform.startswith("linux"):
        ways = [*_ways_of_linux(port, there), "ask the provider to deliver to a port above 1023"]
        return f"Ways on this system: {'; '.join(ways[:-1])}; or {ways[-1]}."
    if sys.platform == "darwin":
        return f"Ways on this system: redirect it with pf (rdr … port {port} -> port 2525), or use a port above 1023."
    return "Allow the program in the firewall, or use another port."
