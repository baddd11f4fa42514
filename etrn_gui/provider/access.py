"""Who may ask for what: by address, by sign-in, by the name in a TLS client's certificate; for all nodes or for one.

Each rule permits; `+` joins what one rule wants together, such as an address and a sign-in.

`@` and `#` reach far (RFC 1985 section 5.2): a rule for a host's name does not open the domain above it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import NodeKind, NodeName
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import Network, parse_network
from etrn_gui.provider.nodes import parse_name
from etrn_gui.serving.service import Context

_REMEDY = (
    "Write WHO or NAME=WHO; WHO is an address or network, user:NAME or certificate:NAME, or several joined by +, "
    "and NAME what may be asked for."
)


@frozen
class AccessRule:
    """One permission: who (all that is given of the three), and for which name; None: for whatever is served here."""

    network: Network | None = None
    user: str = ""
    certificate: str = ""
    name: NodeName | None = None

    def admits(self, context: Context) -> bool:
        """Tell whether this is who asks."""
        signed_in = not self.user or context.user == self.user
        return signed_in and self.admits_signed_in(context)

    def admits_signed_in(self, context: Context) -> bool:
        """Tell whether this is who asks, once signed in."""
        from_there = not self.network or context.peer.within((self.network,))
        return from_there and (not self.certificate or self.certificate in context.certificate)

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
    asked = _asked(argument)
    return not rules or any(rule.covers(asked) and rule.admits(context) for rule in rules)


def needs_sign_in(rules: Sequence[AccessRule], context: Context, argument: str) -> bool:
    """Tell whether who has not signed in may ask for this once that is done, and not before."""
    asked = _asked(argument)
    fits = [rule for rule in rules if rule.covers(asked) and rule.admits_signed_in(context)]
    return all(rule.user for rule in fits) and (bool(fits) or not rules)


def _asked(argument: str) -> NodeName | None:
    name = parse_name(argument)
    return None if isinstance(name, Problem) else name


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
    rule = AccessRule(name=name)
    for part in who.split("+"):
        kind, _, value = part.partition(":")
        if kind == "user" and value:
            rule = replace(rule, user=value)
        elif kind == "certificate" and value:
            rule = replace(rule, certificate=value.lower())
        elif isinstance(network := parse_network(part), Problem):
            return Problem(f"“{part}” is nobody that can be told apart.", _REMEDY)
        else:
            rule = replace(rule, network=network)
    return rule
