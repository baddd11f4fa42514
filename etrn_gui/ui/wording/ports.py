"""Why the receiver's port cannot be opened, and the ways around it that work on this system, ready to copy."""

import shlex

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.ui.bridge.ports import USUAL, Obstacle, PortReport
from etrn_gui.ui.machinery import said_problem
from etrn_gui.ui.resources import resource
from etrn_gui.ui.texts import tr
from etrn_gui.ui.visible import visible


@frozen
class Way:
    """One way around; `lines` are what is copied, empty where there is nothing to type."""

    title: str
    text: str
    lines: str = ""
    port: int = 0
    """The port on which the receiver listens when this way is taken; 0: the one it has."""


@frozen
class PortWords:
    """What the dialog says."""

    title: str
    text: str
    ways: tuple[Way, ...] = ()


def port_words(report: PortReport, problem: Problem | None = None) -> PortWords:
    """Say what was found, and what can be done; `problem` is what the receiver itself said last."""
    port = report.endpoint.port
    match report.obstacle:
        case Obstacle.NONE:
            return _free_words(port, problem)
        case Obstacle.FORBIDDEN:
            title = tr("Port {port} needs special rights").format(port=port)
            return PortWords(title, _forbidden_text(report), _ways(report))
        case Obstacle.IN_USE:
            title = tr("Port {port} is in use").format(port=port)
            return PortWords(title, _in_use_text(report), (*_free_ways(report), _provider_way()))
        case Obstacle.NOT_OURS:
            text = tr(
                "This machine does not have the address {address}. Perhaps the network that brings it is not up yet. "
                "Choose another address in the receiver’s settings, or 0.0.0.0 for all of them."
            )
            title = tr("The address is not this machine’s")
            return PortWords(title, text.format(address=visible(report.endpoint.host)))
    text = tr("The system says: {why}. Choose another address in the receiver’s settings.")
    return PortWords(tr("It is not possible to listen there"), text.format(why=visible(report.why)))


def _free_words(port: int, problem: Problem | None) -> PortWords:
    """The port is not what is wrong: what the receiver said counts, unless that was of the port."""
    if problem and f" {port} " not in f"{problem.what} ":
        return PortWords(tr("The receiver cannot start"), visible(said_problem(problem)))
    text = tr("Nothing stands in the way any more. Start the receiver again.")
    return PortWords(tr("Port {port} is free").format(port=port), text)


def _forbidden_text(report: PortReport) -> str:
    return tr(
        "Systems let only their administrator open ports below 1024, and providers deliver to port 25. The receiver "
        "needs such rights for nothing else, so do not run it as administrator. One of these ways is enough."
    )


def _in_use_text(report: PortReport) -> str:
    if report.holder is None:
        return tr(
            "Another program takes what comes to port {port}. Which one, only the administrator may see: "
            "the first line below tells."
        ).format(port=report.endpoint.port)
    text = tr("{name} (process {process}) takes what comes to port {port}, and only one program can.")
    holder = report.holder
    return text.format(name=visible(holder.name), process=holder.process, port=report.endpoint.port)


def _free_ways(report: PortReport) -> tuple[Way, ...]:
    port = report.endpoint.port
    if report.holder is None and report.system.startswith("linux"):
        look = tr("See who has it")
        return (Way(look, tr("In a terminal:"), f"sudo ss -ltnp 'sport = :{port}'"),)
    if report.holder is None:
        return ()
    process = report.holder.process
    stop = tr("If you do not need it: stop it")
    if not report.system.startswith("linux"):
        return (Way(stop, tr("End it in the way that it offers, then try again."), ""),)
    text = tr("The first line tells which service it belongs to; stop that one, then try again.")
    return (Way(stop, text, f"systemctl status {process}\nsudo systemctl disable --now NAME.service"),)


def _ways(report: PortReport) -> tuple[Way, ...]:
    if report.system.startswith("linux"):
        setcap = (_setcap_way(report),) if report.bundled else ()
        return (_redirect_way(report), _systemd_way(report), *setcap, _everybody_way(report), _provider_way())
    if report.system == "darwin":
        return (_pf_way(report), _provider_way())
    text = tr("Allow the program in the firewall when Windows asks, then try again.")
    return (Way(tr("Allow it in the firewall"), text), _provider_way())


def _redirect_way(report: PortReport) -> Way:
    port = report.endpoint.port
    text = tr(
        "The receiver listens on {usual}, and the system hands on to it what comes to port {port}. Type the lines of "
        "nft, or the last one where iptables is used; they last until the next start of the machine."
    ).format(usual=USUAL, port=port)
    lines = (
        "sudo nft add table inet etrn",
        "sudo nft 'add chain inet etrn incoming { type nat hook prerouting priority dstnat; }'",
        f"sudo nft add rule inet etrn incoming tcp dport {port} redirect to :{USUAL}",
        "# " + tr("or:"),
        f"sudo iptables -t nat -A PREROUTING -p tcp --dport {port} -j REDIRECT --to-ports {USUAL}",
    )
    return Way(tr("Redirect the port (the simplest)"), text, "\n".join(lines), USUAL)


def _systemd_way(report: PortReport) -> Way:
    user = report.user or "NAME"
    start = f"sudo systemctl enable --now etrn-receive@{shlex.quote(user)}.socket"
    text = tr(
        "systemd opens the port and hands it to a receiver that runs as a service, also while nobody is signed in. "
        "This window then shows what that receiver takes."
    )
    if report.has_unit and report.endpoint.port == 25 and "--data-dir" not in report.command:
        return Way(tr("Let systemd open the port"), text, start)
    socket = _unit("etrn-receive@.socket").replace("ListenStream=25", f"ListenStream={report.endpoint.port}")
    lines = (
        _written("etrn-receive@.socket", socket),
        _written("etrn-receive@.service", _own_service(report)),
        start,
    )
    return Way(tr("Let systemd open the port"), text, "\n".join(lines))


def _own_service(report: PortReport) -> str:
    """The packages' unit, with the program and the folder of this very window."""
    unit = _unit("etrn-receive@.service")
    if not report.command:
        return unit
    start = " ".join(map(_systemd_word, report.command))
    return "\n".join(f"ExecStart={start}" if line.startswith("ExecStart=") else line for line in unit.splitlines())


def _systemd_word(word: str) -> str:
    """Quote an argument (systemd.service(5), “Command lines”)."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{escaped}"' if not word or set(escaped) & set(" \t\"';\\") else escaped


def _unit(name: str) -> str:
    text = resource("systemd", name).read_text(encoding="utf-8")
    return "\n".join(line for line in text.splitlines() if not line.startswith("#"))


def _written(name: str, unit: str) -> str:
    return f"sudo tee /etc/systemd/system/{name} >/dev/null <<'END'\n{unit}\nEND"


def _setcap_way(report: PortReport) -> Way:
    text = tr("This program file alone may then open such ports. After each update it must be done again.")
    line = f"sudo setcap cap_net_bind_service=+ep {shlex.quote(report.bundled)}"
    return Way(tr("Give the receiver this one right"), text, line)


def _everybody_way(report: PortReport) -> Way:
    port = report.endpoint.port
    text = tr(
        "Every program of every user of this machine may then open port {port} and those above. Fit for a machine "
        "that only you use."
    ).format(port=port)
    lines = (
        f"echo net.ipv4.ip_unprivileged_port_start={port} | sudo tee /etc/sysctl.d/50-etrn.conf\nsudo sysctl --system"
    )
    return Way(tr("Lower the limit for all programs"), text, lines)


def _pf_way(report: PortReport) -> Way:
    port = report.endpoint.port
    text = tr("The receiver listens on {usual}, and the system hands on to it what comes to port {port}.")
    rule = f"rdr pass inet proto tcp to any port {port} -> 127.0.0.1 port {USUAL}"
    line = f'echo "{rule}" | sudo pfctl -a com.apple/etrn -Ef -'
    return Way(tr("Redirect the port"), text.format(usual=USUAL, port=port), line, USUAL)


def _provider_way() -> Way:
    text = tr(
        "Many providers can deliver to another port. Listen on {usual} and send them this, with your domain or queue:"
    ).format(usual=USUAL)
    letter = tr("Please deliver our mail to port {usual} of our address, in place of port 25.").format(usual=USUAL)
    return Way(tr("Ask the provider for a higher port"), text, letter, USUAL)
