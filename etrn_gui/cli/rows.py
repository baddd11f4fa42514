"""The journal's rows as JSON objects and as lines. The names of the fields are a promise to scripts."""

from etrn_gui.cli.moments import local, utc
from etrn_gui.cli.output import size_in_words
from etrn_gui.domain.fields import arrival_fields
from etrn_gui.domain.habit import Alarm
from etrn_gui.domain.history import Arrival, ArrivalKind, Flush
from etrn_gui.domain.outcome import Answer

__all__ = ["alarm_fields", "alarm_line", "arrival_fields", "arrival_line", "flush_fields", "flush_line", "in_words"]


def flush_fields(flush: Flush) -> dict[str, object]:
    """Return a flush as the fields of its JSON object; what is not known yet is null."""
    answer = flush.answer
    return {
        "kind": "flush",
        "id": flush.id,
        "time": utc(flush.opened),
        "profile": flush.profile,
        "provider": flush.provider,
        "queue": str(flush.node),
        "trigger": str(flush.trigger),
        "state": str(flush.state),
        "outcome": str(answer.outcome) if answer else None,
        "code": answer.code if answer else None,
        "text": answer.text if answer else None,
        "family": str(answer.family) if answer else None,
        "advice": answer.advice if answer else None,
        "verdict": str(flush.verdict) if flush.verdict else None,
        "promised": flush.promised,
        "arrived": flush.arrived,
        "bytes": flush.bytes,
        "left_behind": flush.left_behind,
        "first_after": flush.first_after,
    }


def arrival_line(arrival: Arrival) -> str:
    """Write a delivery or a refusal for a person."""
    recipients = ", ".join(arrival.recipients) or "nobody"
    called = f"  flush {arrival.flush}" if arrival.flush is not None else ""
    head = f"{local(arrival.time)}  {'delivered' if arrival.kind is ArrivalKind.DELIVERY else 'refused  '}"
    who = f"{arrival.sender or '<>'} to {recipients}"
    if arrival.kind is ArrivalKind.DELIVERY:
        subject = f"  “{arrival.subject}”" if arrival.subject else ""
        return f"{head}  {who}  {size_in_words(arrival.size)}{subject}{called}"
    why = " ".join(part for part in (str(arrival.code or ""), arrival.text, arrival.remedy) if part)
    if arrival.count > 1:
        return f"{head}  {arrival.count} more from {arrival.peer or 'many addresses'}: {why}{called}"
    return f"{head}  {who}  from {arrival.peer}: {why}{called}"


def flush_line(flush: Flush) -> str:
    """Write how a flush stands for a person."""
    asked = f"{local(flush.opened)}  flush {flush.id}  {flush.profile} {flush.node.display}"
    if flush.answer is None:
        return f"{asked}: asking"
    reply = reply_words(flush.answer)
    answered = f"{asked}: {in_words(flush.answer.outcome)}{f' ({reply})' if reply else ''}"
    if flush.verdict is None:
        return f"{answered}; waiting for mail"
    judged = f"{answered}; {in_words(flush.verdict)}"
    if not flush.answer.outcome.may_bring_mail:
        return f"{judged}. {flush.answer.advice}" if flush.answer.advice else judged
    promised = f" of {flush.promised} promised" if flush.promised is not None else ""
    came = f"{flush.arrived}{promised} arrived, {size_in_words(flush.bytes)}"
    first = f", the first after {flush.first_after:.1f} s" if flush.first_after is not None else ""
    return f"{judged}: {came}{first}"


def reply_words(answer: Answer) -> str:
    """Write what the provider said, and which server it is where that is known: `Postfix: 250 Queuing started`."""
    said = answer.reply
    return f"{answer.family.product}: {said}" if said and answer.family.product else said


def alarm_fields(profile: str, queue: str, found: Alarm) -> dict[str, object]:
    """Return a queue that has fallen silent as the fields of its JSON object, but for what kind of object it is."""
    return {
        "profile": profile,
        "queue": queue,
        "silent": found.silent,
        "since": utc(found.since),
        "causes": list(found.causes),
    }


def alarm_line(profile: str, queue: str, found: Alarm) -> str:
    """Say that mail stays out that usually comes, why that may be, and what to do."""
    likely = " Or: ".join(found.causes)
    return (
        f"{queue}: mail usually comes, but {found.silent} flushes in a row have brought none, since "
        f"{local(found.since)}. Likely: {likely} See: etrnctl check '{profile}'."
    )


def in_words(word: str) -> str:
    """Write a name such as `nothing_waiting` for a person."""
    return str(word).replace("_", " ")
