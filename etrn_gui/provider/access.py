"""Who may ask for what: by address, by sign-in, by the name in a TLS client's certificate; for all nodes or for one.

`@` and `#` reach far (RFC 1985 section 5.2): a rule for a host's name does not open the domain above it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from etrn_gui.domain.node import NodeKind, NodeName
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import Network, parse_network
from etrn_gui.provider.nodes import parse_name
from etrn_gui.serving.service import Context

_REMEDY = (
    "Write WHO or NAME=WHO; WHO is an address or network, user:NAME or certificate:NAME, "
    "and NAME what may be asked for."
)


@dataclass(frozen=True, slots=True)
class AccessRule:
    """One permission: who (one of the three), and for which name; None: for whatever is served here."""

    network: Network | None = None
    user: str = ""
    certificate: str = ""
    name: NodeName | None = None

    def admits(self, context: Context) -> bool:
        """Tell whether this is who asks."""
        if self.network:
            return context.peer.within((self.network,))
        if self.user:
            return context.user == self.user
        return self.certificate in context.certificate

    def covers(self, asked: NodeName | None) -> bool:
        """Tell whether the rule opens a name; None is an argument that is no name."""
        if self.name is None:
            return True
        if asked is None:
            return False
        below = self.name.kind is NodeKind.DOMAIN and asked.kind is not NodeKind.QUEUE
        return self.name == asked or (below and self.name.covers(asked.name))


def may_ask(rules: Sequence[AccessRule], context: Context, argument: str) -> bool:
    """Tell whether whoever asks may ask for this; without any rule everybody may."""
    name = parse_name(argument)
    asked = None if isinstance(name, Problem) else name
    return not rules or any(rule.covers(asked) and rule.admits(context) for rule in rules)


def parse_access(texts: Iterable[str]) -> tuple[AccessRule, ...] | Problem:
    """Read rules as they stand on the command line."""
    found = []
    for text in texts:
        rule = _parse(text)
        if isinstance(rule, Problem):
            return rule
        found.append(rule)
    return tuple(found)


def _parse(text: str) -> AccessRule | Problem:
    written, _, who = text.rpartition("=")
    name = parse_name(written) if written else None
    if isinstance(name, Problem):
        return name
    kind, _, value = who.partition(":")
    if kind == "user" and value:
        return AccessRule(user=value, name=name)
    if kind == "certificate" and value:
        return AccessRule(certificate=value.lower(), name=name)
    network = parse_network(who)
    if isinstance(network, Problem):
        return Problem(f"“{who}” is nobody that can be told apart.", _REMEDY)
    return AccessRule(network=network, name=name)
