"""Whose mail a provider holds."""

from collections.abc import Callable

from etrn_gui.provider.nodes import NodeTable
from etrn_gui.smtp import rules
from etrn_gui.smtp.envelope import Envelope
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
