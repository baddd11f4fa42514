"""What a provider process says, in a person's words."""

from etrn_gui.cli.output import size_in_words
from etrn_gui.domain.outcome import as_shown
from etrn_gui.provider import notices
from etrn_gui.provider.faults import Fault, FaultKind
from etrn_gui.provider.settings import ProviderSettings, Rehearsal

_SPOILT = {
    FaultKind.SLOW: "comes {number:g} s late",
    FaultKind.CUT: "is cut off behind {number:g} octets",
    FaultKind.GARBAGE: "is garbage",
    FaultKind.ENDLESS: "has no end",
    FaultKind.SILENT: "does not come",
}
_BEGUN = {
    Rehearsal.OUTAGE: "Rehearsal of an outage: for {seconds:g} s nobody listens here. The mail above waits meanwhile.",
    Rehearsal.OVERLOAD: "Rehearsal of an overload: for {seconds:g} s ETRN is answered as an overloaded server does.",
}
_OVER = {
    Rehearsal.OUTAGE: "The outage is over: the provider is back, with the mail that waits.",
    Rehearsal.OVERLOAD: "The overload is over: ETRN is answered as usual.",
}


def orders_in_words(settings: ProviderSettings) -> list[str]:
    """Say what was ordered that is out of the ordinary, so that nobody takes it for a fault later."""
    said = [f"Behaves like {settings.like}."] if settings.like else []
    return [*said, _fault_in_words(settings.fault)] if settings.fault else said


def _fault_in_words(fault: Fault) -> str:
    if not fault.of_replies:
        return "As ordered, its certificate is for another name."
    what = "the greeting" if fault.in_greeting else "the reply to ETRN"
    return f"As ordered, {what} {_SPOILT[fault.kind].format(number=fault.number)}."


def _count(messages: int) -> str:
    return f"{messages} message{'' if messages == 1 else 's'}"


def in_words(notice: notices.Notice) -> str:
    """Tell a notice to a person; empty where it is not worth a line."""
    match notice:
        case notices.Listening(host, port):
            return f"Listening on {host}, port {port}."
        case notices.Recovered(held, returned, _) if held or returned:
            return f"From before: {_count(held)} waiting, {returned} refused for good or expired."
        case notices.Asked():
            who = f"{notice.user} at {notice.peer}" if notice.user else notice.peer
            return f"ETRN {notice.argument} from {who}: {notice.code} {notice.text}"
        case notices.Rehearsing(what, began, seconds):
            return (_BEGUN if began else _OVER)[Rehearsal(what)].format(seconds=seconds)
        case notices.Trouble(problem):
            return f"Problem: {problem}"
        case notices.Stopped():
            return "Stopped."
    return _run_in_words(notice) or _message_in_words(notice)


def _run_in_words(notice: notices.Notice) -> str:
    match notice:
        case notices.RunBegan(to, messages):
            return f"Connecting to {to} with {_count(messages)}."
        case notices.RunEnded(delivered=0, returned=0) if notice.problem:
            return f"Nothing was delivered: {notice.problem}. {_count(notice.kept)} kept for the next attempt."
        case notices.RunEnded(problem=problem):
            why = f" It broke off: {problem}." if problem else ""
            counts = f"{notice.delivered} delivered, {notice.kept} kept, {notice.returned} refused for good"
            return f"Connection to {notice.to} ended: {counts}.{why}"
        case notices.RetryPlanned():
            when = f"in {notice.seconds:g} s (attempt {notice.attempt} of {notice.most})"
            return f"For {notice.to}, {_count(notice.messages)} to be tried again {when}."
    return ""


def _message_in_words(notice: notices.Notice) -> str:
    match notice:
        case notices.Held(item):
            return f"Held for {item.node}: {_envelope(item)}, {size_in_words(item.size)}."
        case notices.Delivered(item, text):
            return f"Delivered {_envelope(item)}: {as_shown(text)}"
        case notices.Kept(item, code, text):
            return f"Kept {_envelope(item)}: {code} {as_shown(text)}"
        case notices.Returned(item, code, text):
            return f"Refused for good, moved to returned/: {_envelope(item)}: {code} {as_shown(text)}"
        case notices.Expired(item, days):
            return f"Nobody asked for it in {days:g} days, moved to returned/: {_envelope(item)}."
        case notices.Bounced(item, text):
            return f"Told the sender that it was not delivered: {_envelope(item)}: {as_shown(text)}"
        case notices.Turned():
            return f"Refused {_envelope(notice)}, from {notice.peer}: {notice.code} {notice.text}"
    return ""


def _envelope(about: notices.Item | notices.Turned) -> str:
    return f"<{about.sender}> for {', '.join(about.recipients) or 'nobody'}"
