"""A queue's latest flush in words.

Headlines may hold `<b>`. The truth is kept in each word: an accepted request is “accepted, waiting for mail”, never
“done”, and only a verdict says what came.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.node import NodeKind, NodeName
from etrn_gui.domain.outcome import Family, Outcome, Verdict
from etrn_gui.ui.bridge import Learnt
from etrn_gui.ui.formats import clock_text, count_text, duration_text, size_text
from etrn_gui.ui.machinery import said
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.markup import plain
from etrn_gui.ui.wording.server import family_words

if TYPE_CHECKING:
    from etrn_gui.domain.habit import Habit


@frozen
class QueueWords:
    """What a queue's card says."""

    tone: Tone
    headline: str
    detail: str = ""
    running: bool = False
    progress: tuple[int, int] | None = None
    """Arrived and promised; None with `running` means that nobody knows how many will come."""
    advice: str = ""
    """What it means and what to do; empty where nothing is to be done."""
    guess: str = ""
    """What is likely still to come; never a fact."""
    why_guess: str = ""
    """On what the guess rests."""
    alarm: str = ""
    """Mail that usually comes stays out."""
    server: str = ""
    """The kind of server that answered, where it is recognised."""
    is_told: bool = True
    """Whether there is a flush that it tells of."""


NOTHING_LEARNT = Learnt()


def kind_words(node: NodeName) -> str:
    """Say which of the three forms a node name has."""
    return {
        NodeKind.HOST: tr("host"),
        NodeKind.DOMAIN: tr("and subdomains"),
        NodeKind.QUEUE: tr("queue"),
    }[node.kind]


def queue_words(flush: Flush | None, now: float, pending: bool = False, learnt: Learnt = NOTHING_LEARNT) -> QueueWords:
    """Say where the latest flush of a queue stands. `pending`: a person has clicked, and no row tells of it yet."""
    if pending and (flush is None or flush.state is FlushState.CLOSED):
        return QueueWords(Tone.BUSY, tr("Starting…"), running=True, is_told=flush is not None)
    if flush is None:
        return QueueWords(Tone.IDLE, tr("Not flushed yet"), is_told=False)
    if flush.state is not FlushState.CLOSED:
        return _open_words(flush, now, learnt.habit)
    words = replace(_closed_words(flush, now), server=server_words(flush))
    return replace(words, tone=Tone.BAD, alarm=alarm_words(learnt)) if learnt.alarm else words


def detail_words(words: QueueWords) -> str:
    """Return the small line of a card: what is likely still to come, before what the provider said."""
    if words.guess and words.detail:
        return tr("{guess} · {reply}").format(guess=words.guess, reply=words.detail)
    return words.guess or words.detail


def detail_tooltip(words: QueueWords) -> str:
    """Return that line in full, with what the guess rests on and which kind of server answered."""
    server = tr("Server: {name}").format(name=words.server) if words.server else ""
    return "\n".join(filter(None, (words.detail, words.guess, words.why_guess if words.guess else "", server)))


def alarm_words(learnt: Learnt) -> str:
    """Say that mail which usually comes stays out."""
    silent = learnt.alarm.silent if learnt.alarm else 0
    return tr("%n flush(es) in a row brought nothing, though mail usually comes.", "", silent)


def server_words(flush: Flush) -> str:
    """Return the kind of server that answered; empty where it is not recognised."""
    family = flush.answer.family if flush.answer else Family.UNKNOWN
    return "" if family is Family.UNKNOWN else family_words(family)


def _open_words(flush: Flush, now: float, habit: Habit | None) -> QueueWords:
    promised = flush.promised or None
    progress = (min(flush.arrived, promised), promised) if promised else None
    return QueueWords(
        Tone.BUSY,
        _open_headline(flush, now),
        reply_words(flush),
        running=True,
        progress=progress,
        guess=_guess(flush, now, habit),
        why_guess=_why_guess(habit),
        server=server_words(flush),
    )


def _guess(flush: Flush, now: float, habit: Habit | None) -> str:
    """Say what is likely still to come: by this flush's own pace, or by habit; empty where nothing can be said."""
    from etrn_gui.domain.habit import estimate

    likely = estimate(flush, habit, now)
    if likely:
        left = duration_text(max(1.0, likely.seconds_left), whole=True)
        if flush.promised:  # the headline has the numbers, and they are no guess
            return tr("about {time} left").format(time=left)
        text = tr("{arrived} of about {expected}, about {time} left")
        return text.format(arrived=count_text(likely.arrived), expected=count_text(likely.expected), time=left)
    if habit and flush.asked is not None and not flush.arrived and flush.promised is None:
        text = tr("usually %n message(s) within {time}", "", habit.messages)
        return text.format(time=duration_text(max(1.0, habit.seconds), whole=True))
    return ""


def _why_guess(habit: Habit | None) -> str:
    if habit is None:
        return tr("A guess, from the pace of this flush so far.")
    return tr("A guess, from %n earlier flush(es) of this queue.", "", habit.flushes)


def _open_headline(flush: Flush, now: float) -> str:
    if flush.asked is None:
        return tr("Connecting to the provider…")
    elapsed = duration_text(now - flush.asked)
    if flush.promised and (flush.arrived or flush.outcome):
        text = tr("<b>{arrived} of %n</b> promised message(s) arrived · {elapsed}", "", flush.promised)
        return text.format(arrived=flush.arrived, elapsed=elapsed)
    if flush.arrived:
        text = tr("<b>%n message(s)</b> so far · {elapsed}", "", flush.arrived)
        return text.format(elapsed=elapsed)
    return _waiting_headline(flush, elapsed)


def _waiting_headline(flush: Flush, elapsed: str) -> str:
    match flush.outcome:
        case None:
            text = tr("Asked, waiting for the answer · {elapsed}")
        case Outcome.NO_ANSWER:
            text = tr("No answer came; the mail may still come · {elapsed}")
        case Outcome.ALREADY_RUNNING:
            text = tr("The provider is sending already, waiting for mail · {elapsed}")
        case _:
            text = tr("Accepted, waiting for mail · {elapsed}")
    return text.format(elapsed=elapsed)


def _closed_words(flush: Flush, now: float) -> QueueWords:
    words = {
        Verdict.CONFIRMED: _confirmed_words,
        Verdict.PARTIAL: _partial_words,
        Verdict.SILENT: _silent_words,
        Verdict.REFUSED: _refused_words,
        Verdict.UNKNOWN: _unknown_words,
    }
    return words[flush.verdict or Verdict.UNKNOWN](flush, now)


def _confirmed_words(flush: Flush, now: float) -> QueueWords:
    when = clock_text(flush.opened, now)
    if not flush.arrived:
        text = tr("No mail waiting · {code} · {when}")
        headline = text.format(code=_code(flush), when=when)
        return QueueWords(Tone.GOOD, headline, reply_words(flush))
    text = tr("<b>Confirmed:</b> %n message(s), {size}, first after {first}", "", flush.arrived)
    headline = text.format(size=size_text(flush.bytes), first=duration_text(flush.first_after or 0.0))
    return QueueWords(Tone.GOOD, headline, _reply_and_time(flush, now))


def _partial_words(flush: Flush, now: float) -> QueueWords:
    if flush.promised and flush.arrived < flush.promised:
        text = tr("<b>Partial:</b> {arrived} of %n promised message(s) arrived", "", flush.promised)
        headline = text.format(arrived=flush.arrived)
    else:
        text = tr("<b>Partial:</b> {arrived} arrived, %n message(s) not taken", "", flush.left_behind)
        headline = text.format(arrived=flush.arrived)
    return QueueWords(Tone.WARN, headline, _reply_and_time(flush, now), advice=_partial_advice(flush))


def _partial_advice(flush: Flush) -> str:
    if flush.left_behind:
        return tr(
            "%n message(s) came but could not be taken; the provider keeps them and tries again. "
            "The log names the rule that refused each one, and what to change.",
            "",
            flush.left_behind,
        )
    return tr(
        "The provider promised more than it sent. It may still be trying: flush again in some minutes. "
        "If it stays so, ask the provider what it still holds.",
    )


def _silent_words(flush: Flush, now: float) -> QueueWords:
    waited = duration_text((flush.closed or now) - (flush.asked or flush.opened))
    text = tr("<b>Silent:</b> accepted, but nothing came in {waited}")
    advice = tr(
        "The provider accepted the request, but no mail came. Either nothing was waiting (many servers answer 250 even "
        "then), or the provider cannot reach your receiver. Check that the provider delivers to this machine’s address "
        "and port, and that a firewall or router lets it in.",
    )
    return QueueWords(Tone.WARN, text.format(waited=waited), _reply_and_time(flush, now), advice=advice)


def _refused_words(flush: Flush, now: float) -> QueueWords:
    tone = Tone.WARN if flush.outcome is Outcome.TRY_LATER else Tone.BAD
    text = tr("{what} · {code} · {when}")
    headline = text.format(what=outcome_words(flush.outcome), code=_code(flush), when=clock_text(flush.opened, now))
    return QueueWords(tone, headline, reply_words(flush), advice=_advice(flush))


def _unknown_words(flush: Flush, now: float) -> QueueWords:
    cancelled = flush.outcome is Outcome.CANCELLED
    text = tr("{what} · {when}")
    headline = text.format(what=outcome_words(flush.outcome), when=clock_text(flush.opened, now))
    tone = Tone.IDLE if cancelled else Tone.WARN if flush.outcome is Outcome.NO_ANSWER else Tone.BAD
    return QueueWords(tone, headline, reply_words(flush), advice="" if cancelled else _advice(flush))


def _advice(flush: Flush) -> str:
    return visible(said(flush.answer.advice)) if flush.answer else ""


def _code(flush: Flush) -> str:
    return str(flush.answer.code) if flush.answer and flush.answer.code else "—"


def reply_words(flush: Flush) -> str:
    """Return the provider's own reply, such as `250 Queuing started`; empty where none came."""
    if flush.answer is None or not flush.answer.code:
        return ""
    return visible(flush.answer.reply)


def _reply_and_time(flush: Flush, now: float) -> str:
    text = tr("{when} · {reply}")
    return text.format(when=clock_text(flush.opened, now), reply=reply_words(flush))


def outcome_words(outcome: Outcome | None) -> str:
    """Say in a few words what the provider's answer came to."""
    words = {
        Outcome.STARTED: tr("Accepted"),
        Outcome.NOTHING_WAITING: tr("No mail waiting"),
        Outcome.ALREADY_RUNNING: tr("Already sending"),
        Outcome.TRY_LATER: tr("The provider asks to try later"),
        Outcome.PROVIDER_MISCONFIGURED: tr("The provider’s server is set up wrongly"),
        Outcome.NOT_ALLOWED: tr("Refused: not allowed for this name"),
        Outcome.NEEDS_SIGN_IN: tr("Sign-in refused"),
        Outcome.NEEDS_TLS: tr("Refused: the provider wants TLS"),
        Outcome.WRONG_FORM: tr("Refused: the provider wants another form of name"),
        Outcome.SYNTAX: tr("Refused: the provider did not understand the name"),
        Outcome.NOT_SUPPORTED: tr("The provider does not offer ETRN"),
        Outcome.NO_ANSWER: tr("No answer came"),
        Outcome.UNREACHABLE: tr("Provider not reached"),
        Outcome.TLS_FAILED: tr("The connection is not safe: TLS failed"),
        Outcome.CANCELLED: tr("Stopped"),
        Outcome.BLOCKED: tr("Blocked: nothing was sent"),
    }
    return words[outcome] if outcome else tr("Nothing is known")


def status_words(flush: Flush, now: float, learnt: Learnt = NOTHING_LEARNT) -> str:
    """Say in one line, for the foot of the window, how a flush goes or how it ended."""
    words = queue_words(flush, now, learnt=learnt)
    text = tr("Flush #{id} · {profile} · {queue} · {state}")
    state = plain(words.headline)
    if words.running and words.guess:
        state = tr("{state} · {guess}").format(state=state, guess=words.guess)
    return text.format(id=flush.id, profile=visible(flush.profile), queue=visible(flush.node.display), state=state)
