"""The practice provider in words: how each message stands, and what the provider tells."""

from etrn_gui.domain.outcome import as_shown
from etrn_gui.ui.bridge.practice import Rehearsed
from etrn_gui.ui.bridge.practice_provider import Entry, Notice, State, notices
from etrn_gui.ui.formats import duration_text
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible


def last_answer_words(entry: Entry) -> tuple[Tone, str]:
    """Say what was last answered about a message."""
    if entry.state is State.WAITING or entry.attempt is None:
        return Tone.IDLE, tr("not asked for yet")
    attempt = entry.attempt
    answer = visible(as_shown(f"{attempt.code} {attempt.text}" if attempt.code else attempt.text))
    if entry.state is State.PUT_OFF:
        return Tone.WARN, answer or tr("not taken")
    return Tone.BAD, tr("returned: {answer}").format(answer=answer)


def next_try_words(entry: Entry, now: float) -> str:
    """Say when a message is tried next."""
    if entry.state not in {State.WAITING, State.PUT_OFF}:
        return tr("never")
    again = entry.attempt.again if entry.attempt else 0.0
    if again > now:
        return tr("in {duration}").format(duration=duration_text(again - now, whole=True))
    return tr("at the next flush")


def rehearsed_words(what: Rehearsed) -> tuple[str, str]:
    """Return the name of a rehearsal, and what it does."""
    return {
        Rehearsed.NOTHING: (tr("As usual"), tr("It answers at once, and sends what it holds.")),
        Rehearsed.OUTAGE: (tr("Outage"), tr("Nobody answers for half a minute; then it is back, with more mail.")),
        Rehearsed.OVERLOAD: (tr("Overload"), tr("It puts every flush off for half a minute.")),
        Rehearsed.SLOW: (tr("Slow"), tr("Its answer comes later than is waited for; the mail comes all the same.")),
        Rehearsed.CUT: (tr("Broken off"), tr("The connection breaks in the middle of the answer.")),
        Rehearsed.REFUSE: (tr("Refusal"), tr("It refuses every flush, as for somebody it does not know.")),
    }[what]


def notice_words(notice: Notice) -> str:
    """Say what the provider has done; empty where it is not worth a line."""
    match notice:
        case notices.Asked(argument, code, text):
            return tr("Asked for {queue}, answered {code} {text}").format(
                queue=visible(argument), code=code, text=visible(text)
            )
        case notices.RunBegan(_, messages):
            return tr("Connects to your receiver with %n message(s)", "", messages)
        case notices.RunEnded(problem=problem) if problem:
            return tr("The way to your receiver failed: {why}").format(why=visible(problem))
        case notices.Held(item):
            return tr("Holds a message for {to}").format(to=_to(item.recipients))
        case notices.Delivered(item):
            return tr("Delivered the message for {to}").format(to=_to(item.recipients))
        case notices.Kept(item, code, text):
            return tr("Keeps the message for {to}: {code} {text}").format(
                to=_to(item.recipients), code=code, text=visible(as_shown(text))
            )
        case notices.Returned(item, code, text):
            return tr("Gave up the message for {to}: {code} {text}").format(
                to=_to(item.recipients), code=code, text=visible(as_shown(text))
            )
        case notices.Rehearsing(_, began):
            return tr("The rehearsal begins") if began else tr("The rehearsal is over")
    return ""


def _to(recipients: tuple[str, ...]) -> str:
    return visible(", ".join(recipients))
