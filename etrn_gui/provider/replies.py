"""The replies to ETRN, in the words of RFC 1985 section 5.3.

They bear no enhanced status code: the RFC's own examples have none, and neither have Postfix's replies to ETRN.
"""

from etrn_gui.domain.node import NodeName
from etrn_gui.provider.settings import ReplyStyle
from etrn_gui.smtp.reply import Reply

NO_ARGUMENT = Reply(500, "Syntax Error")
BAD_ARGUMENT = Reply(501, "Syntax Error in Parameters")
NEEDS_SIGN_IN = Reply(530, "Authentication required", "5.7.0")
"""Not of RFC 1985, which knows no sign-in; RFC 4954 section 6."""


def started(name: NodeName) -> Reply:
    """The queue is started; nothing is said of what is in it."""
    return Reply(250, f"OK, queuing for node {name} started")


def counted(name: NodeName, count: int, style: ReplyStyle) -> Reply:
    """So many messages wait and are about to be sent; `style` says how much of that is told."""
    if style is ReplyStyle.PLAIN:
        return started(name)
    if not count:
        return Reply(251, f"OK, no messages waiting for node {name}")
    if style is ReplyStyle.UNCOUNTED:
        return Reply(252, f"OK, pending messages for node {name} started")
    return Reply(253, f"OK, {count} pending messages for node {name} started")


def unable(name: NodeName) -> Reply:
    """Not now."""
    return Reply(458, f"Unable to queue messages for node {name}")


def not_allowed(name: NodeName, reason: str) -> Reply:
    """Not this name."""
    return Reply(459, f"Node {name} not allowed: {reason}")
