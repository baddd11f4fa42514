"""Whose mail a provider holds, and who may ask for it."""

from collections.abc import Callable

from etrn_gui.domain.node import NodeKind, NodeName
from etrn_gui.domain.problem import Problem
from etrn_gui.provider import replies
from etrn_gui.provider.nodes import NodeTable, parse_name
from etrn_gui.smtp import rules
from etrn_gui.smtp.envelope import Envelope
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.syntax import Mailbox

MAX_DOMAINS = 10
"""Domains in one message: it is kept once for each, so that each can be asked for by itself."""


class ProviderPolicy:
    """Takes mail for the nodes' domains while there is room, and relays nothing else."""

    def __init__(self, nodes: NodeTable, free_space: Callable[[], int], reserve: int) -> None:
        """Make it; `free_space` tells the octets that can still be written, `reserve` those that must stay free."""
        self._nodes = nodes
        self._free_space = free_space
        self._reserve = reserve

    def mail(self, envelope: Envelope) -> Rule | None:
        """Refuse for now what would fill the disk."""
        return self._room_for(envelope, 1)

    def recipient(self, envelope: Envelope, recipient: Mailbox) -> Rule | None:
        """Refuse what is for no node, and one domain too many: the sender brings that in another message."""
        if self._nodes.node_for(recipient.domain) is None:
            return rules.RELAY
        domains = len({known.domain for known in envelope.recipients} | {recipient.domain})
        return rules.TOO_MANY_RECIPIENTS if domains > MAX_DOMAINS else self._room_for(envelope, domains)

    def _room_for(self, envelope: Envelope, copies: int) -> Rule | None:
        needed = envelope.announced * copies + self._reserve
        return rules.DISK_FULL if self._free_space() < needed else None


def read_argument(argument: str) -> NodeName | Reply:
    """Read the argument of ETRN, or return the reply to what is none."""
    if not argument:
        return replies.NO_ARGUMENT
    name = parse_name(argument)
    return replies.BAD_ARGUMENT if isinstance(name, Problem) else name


def refuse_unknown(name: NodeName) -> Reply:
    """Answer for a name that is not in the table; RFC 1985's example has 501 for a name without a dot."""
    if name.kind is NodeKind.HOST and "." not in name.name:
        return replies.BAD_ARGUMENT
    return replies.not_allowed(name, "not served here")
