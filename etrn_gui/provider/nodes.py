"""Which nodes there are: the names that ETRN may ask for, the domains whose mail is held, and where it goes.

A node is called as a host (`a.example`), as a domain with its subdomains (`@a.example`) or as a queue (`#name`) with
the domains it holds (RFC 1985 section 5). Its mail goes to its configured address, never to whoever asks.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from etrn_gui.domain.endpoint import Endpoint, parse_endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import NodeKind, NodeName, parse_domain, parse_node
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import AcceptedDomain, accepted_for, parse_accepted
from etrn_gui.provider.routes import ByMx, Exchangers, NodeTls, Route

DEFAULT_PORT = 25
_WHERE = "Write NAME=HOST:PORT, such as a.example=127.0.0.1:2525, or NAME=mx to go by its MX records."


@frozen
class Node:
    """One name, the domains whose mail it gets, the address of its receiver, and how the way there is protected."""

    name: NodeName
    deliver_to: Endpoint | ByMx
    holds: tuple[AcceptedDomain, ...]
    tls: NodeTls = NodeTls.OPPORTUNISTIC

    def covers(self, domain: str) -> bool:
        """Tell whether mail for `domain` (A-labels) is this node's."""
        return any(rule.covers(domain) for rule in self.holds)

    def route(self, domain: str) -> Route:
        """Return the way for mail to one of its domains."""
        to = self.deliver_to
        return Route(Exchangers(domain, to.port) if isinstance(to, ByMx) else to, self.tls)


class NodeTable:
    """All nodes of a provider."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.nodes = tuple(nodes)

    def node_for(self, domain: str) -> Node | None:
        """Find the node that gets the mail for a domain: the one whose rule fits it most closely."""
        fits = [
            (rule.name == domain and rule.itself, len(rule.name), -number, node)
            for number, node in enumerate(self.nodes)
            for rule in node.holds
            if rule.covers(domain)
        ]
        return max(fits, key=lambda fit: fit[:3])[3] if fits else None

    def asked_domains(self, name: NodeName) -> Callable[[str], bool] | None:
        """Return which domains' mail an ETRN argument calls; None where no such node is served here."""
        match name.kind:
            case NodeKind.QUEUE:
                return next((node.covers for node in self.nodes if node.name == name), None)
            case NodeKind.HOST:
                return name.covers if self.node_for(name.name) else None
            case NodeKind.DOMAIN:
                rules = (rule for node in self.nodes for rule in node.holds)
                return name.covers if any(rule.name == name.name or rule.covers(name.name) for rule in rules) else None


def parse_nodes(texts: Sequence[str]) -> NodeTable | Problem:
    """Read nodes as they are written on the command line; see `parse_one`."""
    nodes: list[Node] = []
    for text in texts:
        node = parse_one(text)
        if isinstance(node, Problem):
            return node.at(f"--node {text}")
        nodes.append(node)
    return _check(nodes) or NodeTable(_with_shared_queues(nodes))


def parse_one(text: str) -> Node | Problem:
    """Read `NAME=HOST:PORT`, or `NAME=mx`, `NAME=mx:PORT` for what the DNS says.

    NAME is a host, an @domain, or `#queue:domain,domain` with the domains it holds. A #queue without domains holds
    nothing of its own: it is another name for all that goes to the same address.
    """
    written, equals, where = text.rpartition("=")
    if not equals:
        return Problem("The node's address is missing.", _WHERE)
    called, _, domains = written.partition(":")
    name = parse_name(called)
    endpoint = _parse_address(where)
    if isinstance(name, Problem):
        return name
    if isinstance(endpoint, Problem):
        return endpoint
    if not endpoint.port:
        return Problem("Nothing can be delivered to port 0.", "Write the port on which the receiver listens.")
    holds = _parse_holds(name, domains)
    return holds if isinstance(holds, Problem) else Node(name, endpoint, holds)


def _parse_address(text: str) -> Endpoint | ByMx | Problem:
    endpoint = parse_endpoint(text, DEFAULT_PORT)
    if isinstance(endpoint, Endpoint) and endpoint.host == "mx":
        return ByMx(endpoint.port)
    return endpoint


def with_tls(nodes: NodeTable, texts: Sequence[str]) -> NodeTable | Problem:
    """Set how the ways are protected, as it is written: `[NAME=]none|opportunistic|required|verified`.

    A mode without a name is for all nodes that are not named.
    """
    modes: dict[str, NodeTls] = {}
    for text in texts:
        called, _, mode = text.rpartition("=")
        if mode not in set(NodeTls):
            return Problem(f"“{mode}” is no way to protect mail.", f"Write NAME=MODE; a MODE is {', '.join(NodeTls)}.")
        name = parse_name(called) if called else None
        if isinstance(name, Problem):
            return name
        if name and all(node.name != name for node in nodes.nodes):
            return Problem(f"There is no node {name}.", "Name it with --node first.")
        modes[str(name or "")] = NodeTls(mode)
    fallback = modes.get("", NodeTls.OPPORTUNISTIC)
    return NodeTable(replace(node, tls=modes.get(str(node.name), fallback)) for node in nodes.nodes)


def parse_name(text: str) -> NodeName | Problem:
    """Read a node's name. `@` with a single label is one here: what may be asked for is what the table holds."""
    if text.strip().startswith("@"):
        domain = parse_domain(text.strip()[1:])
        return domain if isinstance(domain, Problem) else NodeName(NodeKind.DOMAIN, domain)
    return parse_node(text)


def _parse_holds(name: NodeName, domains: str) -> tuple[AcceptedDomain, ...] | Problem:
    called = accepted_for(name)
    if called:
        return Problem("Only a #queue is given domains.", f"Write {name}=HOST:PORT.") if domains else (called,)
    rules = []
    for text in domains.split(",") if domains else ():
        rule = parse_accepted(text)
        if isinstance(rule, Problem):
            return Problem(f"The domains of {name} cannot be read. {rule.what}", _HOLDS.format(name=name))
        rules.append(rule)
    return tuple(rules)


_HOLDS = "Write '{name}:a.example,@b.example=HOST:PORT'."


def _with_shared_queues(nodes: Sequence[Node]) -> list[Node]:
    """Give each #queue without domains those of the nodes at its address; behind these, so that mail stays theirs."""
    own = [node for node in nodes if node.holds]
    shared = [
        replace(node, holds=tuple(rule for other in own if other.deliver_to == node.deliver_to for rule in other.holds))
        for node in nodes
        if not node.holds
    ]
    return own + shared


def _check(nodes: Sequence[Node]) -> Problem | None:
    """See that no name stands twice and no domain goes to two addresses."""
    if not nodes:
        return Problem("There is no node.", "Name one with --node NAME=HOST:PORT.")
    addresses = {node.deliver_to for node in nodes if node.holds}
    names: set[NodeName] = set()
    goes_to: dict[AcceptedDomain, Endpoint | ByMx] = {}
    for node in nodes:
        if node.name in names:
            return Problem(f"{node.name} is there twice.", "Name each node once.", "--node")
        if node.deliver_to not in addresses:
            return Problem(
                f"{node.name} holds no mail.", f"Name its domains: {_HOLDS.format(name=node.name)}", "--node"
            )
        names.add(node.name)
        for rule in node.holds:
            if goes_to.setdefault(rule, node.deliver_to) != node.deliver_to:
                what = f"Mail for {rule} would go to {goes_to[rule]} and to {node.deliver_to}."
                return Problem(what, "Give both nodes the same address.", "--node")
    return None
