"""How a mail server behaves towards ETRN, as data: its words for each case, what its names mean, and its quirks."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import NodeKind, NodeName
from etrn_gui.domain.problem import Problem
from etrn_gui.provider.nodes import NodeTable, parse_name
from etrn_gui.smtp.reply import Reply


class Case(StrEnum):
    """What an ETRN may meet with."""

    WAITING = "waiting"
    NONE = "none"
    RUNNING = "running"
    UNKNOWN = "unknown"
    NO_ARGUMENT = "no-argument"
    BAD_NAME = "bad-name"
    WRONG_FORM = "wrong-form"
    BEFORE_EHLO = "before-ehlo"
    IN_MAIL = "in-mail"
    NEEDS_SIGN_IN = "needs-sign-in"
    NEEDS_TLS = "needs-tls"
    REFUSED = "refused"
    OVERLOADED = "overloaded"
    MISCONFIGURED = "misconfigured"


FALLS_TO = MappingProxyType({Case.RUNNING: Case.WAITING, Case.NONE: Case.WAITING, Case.UNKNOWN: Case.NONE})
"""A server without words of its own for a case does not tell it from another one."""

SILENCE = Reply(0, "")
"""No reply at all; the next line on the wire then answers the next command."""

Wanted = Callable[[str], bool]
"""Tells whether mail for a domain is called."""
Meaning = Callable[[NodeTable, str], Wanted | None]
"""What a name, without `@` or `#`, calls; None where the server does not know it."""


def exact(nodes: NodeTable, name: str) -> Wanted | None:
    """Just the domain."""
    return nodes.asked_domains(NodeName(NodeKind.HOST, name))


def subdomains(nodes: NodeTable, name: str) -> Wanted | None:
    """The domain and all below it (RFC 1985 section 5.2)."""
    return nodes.asked_domains(NodeName(NodeKind.DOMAIN, name))


def queue(nodes: NodeTable, name: str) -> Wanted | None:
    """A node that is a #queue."""
    return nodes.asked_domains(NodeName(NodeKind.QUEUE, name))


def beginning(_nodes: NodeTable, name: str) -> Wanted:
    """Whatever begins so: x.com.au for x.com."""
    return lambda domain: domain.startswith(name)


def ending(_nodes: NodeTable, name: str) -> Wanted:
    """Whatever ends so: notx.com for x.com."""
    return lambda domain: domain.endswith(name)


def part(_nodes: NodeTable, name: str) -> Wanted:
    """Whatever has it anywhere."""
    return lambda domain: name in domain


def served_part(nodes: NodeTable, name: str) -> Wanted | None:
    """Whatever has it anywhere, asked by the name of a domain that is served."""
    return part(nodes, name) if nodes.node_for(name) else None


@frozen
class Personality:
    """A server. In its texts {argument} is the argument as it came, {node} the same as a name is written, {name} the
    argument without `@` or `#`, {count} a number.

    A case without words is not told apart (FALLS_TO) or not minded at all.
    """

    greeting: str
    """Behind 220; {host} is the server's name."""
    replies: Mapping[Case, Reply]
    hello: str = "{host}"
    """The first line of the EHLO reply; {peer} is the client's address."""
    keywords: tuple[str, ...] = ()
    """The EHLO reply's other lines; SIZE, STARTTLS and AUTH are filled in, or left out. None: what is really offered.

    Real servers list DSN too. It is left out here: who sees it sends parameters for notices that nobody would send.
    """
    host: Meaning | Case = exact
    at: Meaning | Case = subdomains
    queue: Meaning | Case = queue
    queue_started: Reply | None = None
    """The reply to a #queue that is known, where it differs."""
    queue_unknown: Reply | None = None
    """The reply to a #queue that is not known, where it differs."""
    dotless_is_bad: bool = False
    """Whether an unknown name of one label is a mistake, as in RFC 1985's example."""
    in_mail_too: bool = False
    """Whether ETRN is taken between MAIL and the end of the message."""
    most_commands: int = 0
    """Commands beside those that bring mail, after which the server closes; 0: no limit."""
    most_mistakes: int = 0
    """Replies 500, 501 and 503 to ETRN, of which the last one closes; 0: no limit."""
    slow_from: int = 0
    """The ETRN of a connection from which on it waits 1, 2, 4 … s before it answers; 0: never."""
    mail_a_connection: int = 0
    """Messages it delivers over one connection; 0: all."""
    quit: Reply | None = None
    """Its reply to QUIT, where that is unusual."""

    def judge(self, nodes: NodeTable, argument: str) -> Case | Wanted:
        """Read an argument: which domains it calls, or why it calls none."""
        if not argument and Case.NO_ARGUMENT in self.replies:
            return Case.NO_ARGUMENT
        name = parse_name(argument)
        meaning = {"@": self.at, "#": self.queue}.get(argument[:1], self.host)
        if isinstance(meaning, Case):
            return meaning
        if isinstance(name, Problem):
            return Case.BAD_NAME if Case.BAD_NAME in self.replies else meaning(nodes, _bare(argument)) or Case.UNKNOWN
        if wanted := meaning(nodes, name.name):
            return wanted
        dotless = name.kind is NodeKind.HOST and "." not in name.name
        return Case.BAD_NAME if dotless and self.dotless_is_bad else Case.UNKNOWN

    def reply(self, case: Case, argument: str = "", count: int = 0) -> Reply:
        """Return the server's words for a case; those for WAITING where it has none."""
        own = {Case.WAITING: self.queue_started, Case.NONE: self.queue_started, Case.UNKNOWN: self.queue_unknown}
        found = own.get(case) if argument.startswith("#") else None
        while not found:
            found = self.replies.get(case)
            case = FALLS_TO.get(case, Case.WAITING)
        name = parse_name(argument)
        node = argument if isinstance(name, Problem) else name
        text = found.text.format(argument=argument, node=node, name=_bare(argument), count=count)
        return Reply(found.code, text, found.enhanced)


def _bare(argument: str) -> str:
    return argument[argument[:1] in {"@", "#"} :].lower()
