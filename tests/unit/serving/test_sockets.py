"""Opening sockets, and the words where that cannot be done."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.serving.sockets import endpoint_of, inherited_sockets, open_sockets, ways_to_low_ports

ROOT = Path(__file__).parents[3]


def close(opened: list[socket.socket] | Problem) -> None:
    assert isinstance(opened, list)
    for sock in opened:
        sock.close()


def test_port_0_takes_a_free_port() -> None:
    opened = open_sockets([Endpoint("127.0.0.1", 0)])
    assert isinstance(opened, list)
    assert endpoint_of(opened[0]).port > 0
    close(opened)


def test_a_port_in_use_names_its_holder() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        problem = open_sockets([Endpoint("127.0.0.1", port)])
    assert isinstance(problem, Problem)
    assert f"Port {port} is in use by " in problem.what
    assert f"(process {os.getpid()})" in problem.what
    assert problem.place == "127.0.0.1", "the port is said already"


def test_a_port_in_use_closes_what_was_opened_before_it() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, socket.create_server(("127.0.0.1", 0)) as free:
        first, second = free.getsockname()[1], taken.getsockname()[1]
        free.close()
        assert isinstance(open_sockets([Endpoint("127.0.0.1", first), Endpoint("127.0.0.1", second)]), Problem)
        close(open_sockets([Endpoint("127.0.0.1", first)]))


def test_an_address_of_another_host_is_told() -> None:
    problem = open_sockets([Endpoint("192.0.2.1", 0)])
    assert isinstance(problem, Problem)
    assert problem.what == "This host does not have the address 192.0.2.1."


def test_a_name_that_does_not_exist_is_told() -> None:
    problem = open_sockets([Endpoint("nowhere.invalid", 0)])
    assert isinstance(problem, Problem)
    assert "nowhere.invalid cannot be found" in problem.what


def test_both_families_listen_on_the_same_port() -> None:
    opened = open_sockets([Endpoint("127.0.0.1", 0)])
    assert isinstance(opened, list)
    port = endpoint_of(opened[0]).port
    other = open_sockets([Endpoint("::1", port)])
    close(opened)
    close(other)


# Root may listen anywhere, so there the child becomes an ordinary user, once it has loaded what that one cannot read.
_AS_ORDINARY_USER = """
import os, sys
from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.serving.sockets import open_sockets
for sock in open_sockets([Endpoint("0.0.0.0", 0)]):
    sock.close()
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
print(open_sockets([Endpoint("0.0.0.0", 25)]))
"""


def _first_free_for_all() -> int:
    """The lowest port that an ordinary user may listen on here."""
    setting = Path("/proc/sys/net/ipv4/ip_unprivileged_port_start")
    return int(setting.read_text()) if setting.exists() else 0


def test_a_forbidden_port_tells_the_ways_that_work_here() -> None:
    if sys.platform != "linux":
        assert "above 1023" in ways_to_low_ports(25) or "another port" in ways_to_low_ports(25)
        return
    # Where this machine lets everybody listen on port 25, a network namespace of its own does not.
    apart = [] if _first_free_for_all() > 25 else ["unshare", "--net"]
    child = [*apart, sys.executable, "-c", _AS_ORDINARY_USER]
    said = subprocess.run(child, capture_output=True, text=True, cwd=ROOT, timeout=30, check=False)
    assert "Port 25 needs special rights." in said.stdout, said
    assert ways_to_low_ports(25) in said.stdout
    assert "port above 1023" in said.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="the ways of Linux")
@pytest.mark.parametrize(
    ("there", "way"),
    [
        ({"/run/systemd/system"}, "let systemd open the port (a socket unit, ListenStream=25)"),
        (
            {"/run/systemd/system", "/usr/lib/systemd/system/etrn-receive@.socket"},
            "let systemd open the port (sudo systemctl enable --now etrn-receive@$USER.socket)",
        ),
        ({"nft", "iptables"}, "redirect it (in nftables: tcp dport 25 redirect to :2525)"),
        ({"iptables"}, "redirect it (iptables -t nat -A PREROUTING -p tcp --dport 25 -j REDIRECT --to-ports 2525)"),
        ({"setcap"}, "give everybody the right (sudo sysctl net.ipv4.ip_unprivileged_port_start=25)"),
    ],
    ids=["systemd", "the package", "nftables", "iptables", "nothing"],
)
def test_only_ways_that_work_on_this_system_are_named(there: set[str], way: str) -> None:
    others = "ask the provider to deliver to a port above 1023"
    assert ways_to_low_ports(25, there.__contains__) == f"Ways on this system: {way}; or {others}."


@pytest.mark.skipif(sys.platform != "linux", reason="the ways of Linux")
def test_a_bundled_program_may_be_given_the_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert f"setcap cap_net_bind_service=+ep {sys.executable})" in ways_to_low_ports(25, {"setcap"}.__contains__)


def test_sockets_for_another_process_are_left_alone() -> None:
    assert inherited_sockets({"LISTEN_PID": str(os.getpid() + 1), "LISTEN_FDS": "1"}) == []
    assert inherited_sockets({}) == []


def test_a_number_of_sockets_that_is_none_is_no_socket() -> None:
    assert inherited_sockets({"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "many"}) == []
    assert inherited_sockets({"LISTEN_PID": str(os.getpid())}) == []
