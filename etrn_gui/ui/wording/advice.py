"""What to do about a queue: all that is known of its latest flush, in the order in which a person wants it."""

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.habit import Alarm
from etrn_gui.domain.history import Flush
from etrn_gui.domain.outcome import Family, Verdict
from etrn_gui.ui.formats import clock_text
from etrn_gui.ui.machinery import said
from etrn_gui.ui.texts import tr
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.markup import plain
from etrn_gui.ui.wording.queue import QueueWords, reply_words
from etrn_gui.ui.wording.server import family_words


@frozen
class NextTry:
    """When a queue is asked again by itself, and why then."""

    at: float | None
    """None: not by itself."""
    why: str


@frozen
class AdviceWords:
    """The parts of the advice; each may be empty."""

    title: str
    reply: str = ""
    """The provider's own words."""
    server: str = ""
    meaning: str = ""
    causes: tuple[str, ...] = ()
    """The likely causes of a silence, whole sentences."""
    next_try: str = ""
    letter: str = ""
    """To the provider, ready to send."""

    @property
    def text(self) -> str:
        """All of it, as it is copied; the letter has a button of its own."""
        causes = (f"• {cause}" for cause in self.causes)
        return "\n".join(filter(None, (self.title, self.reply, self.server, self.meaning, *causes, self.next_try)))


def advice_words(
    words: QueueWords,
    flush: Flush | None,
    now: float,
    alarm: Alarm | None = None,
    *,
    letter: str | None = None,
    next_try: NextTry | None = None,
) -> AdviceWords:
    """Put together what is said of a queue's latest flush."""
    alarmed = words.alarm if alarm else ""
    return AdviceWords(
        title=plain(words.headline),
        reply=reply_words(flush) if flush else "",
        server=_server(flush),
        meaning=" ".join(filter(None, (_general(words, flush, alarm), alarmed))),
        causes=tuple(visible(said(cause)) for cause in alarm.causes) if alarm else (),
        next_try=_next_try(next_try, now) if next_try else "",
        letter=letter or "",
    )


def _general(words: QueueWords, flush: Flush | None, alarm: Alarm | None) -> str:
    """What any silence may mean gives way to the causes that are likely of this one, which know more."""
    is_known = flush and flush.verdict is Verdict.SILENT and alarm and alarm.causes
    return "" if is_known else words.advice


def _server(flush: Flush | None) -> str:
    if flush is None or flush.answer is None or not flush.answer.code:
        return ""
    family = flush.answer.family
    if family is Family.UNKNOWN:
        return tr("The kind of server was not recognised.")
    return tr("The server is {name}.").format(name=family_words(family))


def _next_try(next_try: NextTry, now: float) -> str:
    why = visible(next_try.why)
    if next_try.at is None:
        return tr("It is not asked again by itself. {why}").format(why=why)
    text = tr("It is asked again at {when}. {why}")
    return text.format(when=clock_text(next_try.at, now), why=why)
