"""“Domain and subdomains” for the server at hand: which ETRNs are sent for one queue, and what they come to.

RFC 1985 lets `@domain` stand for the domain and all below it. Postfix takes exactly the name, Sendmail every name with
that ending, Exim's built-in ETRN only a `#text` that any address may hold, hMailServer only plain names.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import NodeKind, NodeName
from etrn_gui.domain.outcome import Answer, Family, Outcome
from etrn_gui.domain.profile import Queue
from etrn_gui.flush import advice

MAX_SUBDOMAINS = 50
"""More are not asked for one by one."""
ONE_BY_ONE = {Family.POSTFIX: NodeKind.DOMAIN, Family.HMAILSERVER: NodeKind.HOST}
"""Servers that take names only one by one, and in which form the domain itself is asked for."""


@frozen
class Asked:
    """One ETRN that was sent for a queue, and its answer."""

    argument: NodeName
    answer: Answer


def commands_for(queue: Queue, family: Family, seen: Iterable[str] = ()) -> tuple[NodeName, ...]:
    """Return what to ask for; `seen` are domains (A-labels) that mail came for, the likeliest first."""
    node = queue.node
    if node.kind is not NodeKind.DOMAIN or family not in ONE_BY_ONE:
        return (node,)
    return _one_by_one(ONE_BY_ONE[family], queue, seen)


def commands_instead(queue: Queue, refused: Asked, seen: Iterable[str] = ()) -> tuple[NodeName, ...]:
    """Return what to ask for where the server has just said that it takes another form than `@domain`."""
    if refused.argument.kind is not NodeKind.DOMAIN or refused.answer.outcome is not Outcome.WRONG_FORM:
        return ()
    if "#" in refused.answer.text:
        return (NodeName(NodeKind.QUEUE, queue.node.name),)
    return _one_by_one(NodeKind.HOST, queue, seen)


def _one_by_one(kind: NodeKind, queue: Queue, seen: Iterable[str]) -> tuple[NodeName, ...]:
    """Name the domain, then its known subdomains: those that were written down come before those that were seen."""
    known = dict.fromkeys(domain.lower() for domain in (*queue.domains, *seen) if domain.lower() != queue.node.name)
    below = [domain for domain in known if queue.node.covers(domain)][:MAX_SUBDOMAINS]
    return (NodeName(kind, queue.node.name), *(NodeName(NodeKind.HOST, domain) for domain in below))


def goes_on(asked: Asked) -> bool:
    """Tell whether the next name of the same queue may fare better; who refuses everything is not asked for each."""
    return asked.answer.outcome.accepted or asked.answer.code == 459


def combine(queue: Queue, asked: Sequence[Asked], left: Sequence[NodeName] = ()) -> Answer:
    """Make one answer of all that a queue was told. What may bring mail stands before what may not.

    `left` are names that were not asked for any more. Code and words are those of the answer that decides; what the
    others came to stands in the advice. A count is promised only where every answer that started something has one.
    """
    told = [each for each in asked if not _was_replaced(each, asked)]
    deciding = min(told, key=lambda each: _rank(each.answer.outcome))
    started = [each.answer.promised for each in told if each.answer.outcome is Outcome.STARTED]
    counted = [promised for promised in started if promised is not None]
    whole = len(counted) == len(started) and bool(started)
    words = " ".join([deciding.answer.advice, *_remarks(queue, told, deciding, left)])
    return replace(deciding.answer, promised=sum(counted) if whole else None, advice=words)


def _was_replaced(each: Asked, asked: Sequence[Asked]) -> bool:
    """Tell whether a form that was not understood was followed by another one."""
    return each.answer.outcome is Outcome.WRONG_FORM and each is asked[0] and len(asked) > 1


_ORDER = (Outcome.STARTED, Outcome.ALREADY_RUNNING, Outcome.NO_ANSWER)


def _rank(outcome: Outcome) -> int:
    """Order answers: mail may come; then a refusal, that a person has to see; last, that nothing waits."""
    if outcome in _ORDER:
        return _ORDER.index(outcome)
    return len(_ORDER) + (outcome is Outcome.NOTHING_WAITING)


def _remarks(queue: Queue, told: Sequence[Asked], deciding: Asked, left: Sequence[NodeName]) -> list[str]:
    if queue.node.kind is not NodeKind.DOMAIN:
        return []
    accepted = [each for each in told if each.answer.outcome.accepted]
    refused = [each for each in told if not each.answer.outcome.accepted and each is not deciding]
    remarks = [_matching(queue, accepted, deciding.answer.family)] if accepted else []
    if refused:
        names = ", ".join(f"{each.argument.name} ({each.answer.code or each.answer.outcome})" for each in refused)
        remarks.append(f"Not taken: {names}.")
    if left and accepted:
        remarks.append(f"Not asked for any more: {', '.join(argument.name for argument in left)}.")
    return [remark for remark in remarks if remark]


def _matching(queue: Queue, accepted: Sequence[Asked], family: Family) -> str:
    """Say what the server makes of the name, where that is not what was meant."""
    name, arguments = queue.node.name, [each.argument for each in accepted]
    if arguments[0].kind is NodeKind.QUEUE:
        return advice.MATCHES_TEXT.format(name=name)
    if family is Family.SENDMAIL:
        return advice.MATCHES_ENDING.format(name=name)
    if family in ONE_BY_ONE or arguments[0].kind is NodeKind.HOST:
        below = sum(argument.name != name for argument in arguments)
        return advice.ONE_BY_ONE.format(below=below or "none")
    return ""
