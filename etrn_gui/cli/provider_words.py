"""What a provider process says, in a person's words."""

from etrn_gui.cli.output import size_in_words
from etrn_gui.provider import notices


def in_words(notice: notices.Notice) -> str:
    """Tell a notice to a person; empty where it is not worth a line."""
    match notice:
        case notices.Listening(host, port):
            return f"Listening on {host}, port {port}."
        case notices.Recovered(held, returned, _) if held or returned:
            return f"From before: {held} messages wait, {returned} were refused for good."
        case notices.Asked():
            who = f"{notice.user} at {notice.peer}" if notice.user else notice.peer
            return f"ETRN {notice.argument} from {who}: {notice.code} {notice.text}"
        case notices.RunBegan(to, messages):
            return f"Connecting to {to} with {messages} messages."
        case notices.RunEnded(problem=problem):
            why = f" It broke off: {problem}." if problem else ""
            counts = f"{notice.delivered} delivered, {notice.kept} kept, {notice.returned} refused for good"
            return f"Connection to {notice.to} ended: {counts}.{why}"
        case notices.RetryPlanned():
            when = f"in {notice.seconds:g} s (attempt {notice.attempt} of {notice.most})"
            return f"{notice.messages} messages for {notice.to} are tried again {when}."
        case notices.Rehearsing(what, began, seconds):
            return f"Rehearsal of an {what} for {seconds:g} s." if began else f"The rehearsal of an {what} is over."
        case notices.Trouble(problem):
            return f"Problem: {problem}"
        case notices.Stopped():
            return "Stopped."
    return _message_in_words(notice)


def _message_in_words(notice: notices.Notice) -> str:
    match notice:
        case notices.Held(item):
            return f"Held for {item.node}: {_envelope(item)}, {size_in_words(item.size)}."
        case notices.Delivered(item, text):
            return f"Delivered {_envelope(item)}: {text}"
        case notices.Kept(item, code, text):
            return f"Kept {_envelope(item)}: {code} {text}"
        case notices.Returned(item, code, text):
            return f"Refused for good, moved to returned/: {_envelope(item)}: {code} {text}"
        case notices.Expired(item, days):
            return f"Nobody asked for it in {days:g} days, moved to returned/: {_envelope(item)}."
        case notices.Bounced(item, text):
            return f"Told the sender that it was not delivered: {_envelope(item)}: {text}"
        case notices.Turned():
            return f"Refused {_envelope(notice)}, from {notice.peer}: {notice.code} {notice.text}"
    return ""


def _envelope(about: notices.Item | notices.Turned) -> str:
    return f"<{about.sender}> for {', '.join(about.recipients) or 'nobody'}"
