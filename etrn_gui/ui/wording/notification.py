"""What is told outside of the window: one flush in a line, many in one message. No sender or subject, unless wanted."""

from collections.abc import Mapping, Sequence

from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.outcome import Outcome, Verdict
from etrn_gui.domain.preferences import Notify
from etrn_gui.ui.bridge import Message
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.markup import plain
from etrn_gui.ui.wording.queue import queue_words

_MOST = 4
"""Flushes, or messages, that are named; the others are counted."""


def is_worth_telling(flush: Flush, notify: Notify) -> bool:
    """Tell whether the person wants to hear how this flush ended. One that they stopped themselves is no news."""
    if flush.state is not FlushState.CLOSED or flush.outcome is Outcome.CANCELLED:
        return False
    if flush.verdict is Verdict.CONFIRMED:
        return notify.successes and flush.arrived > 0
    return notify.silent if flush.verdict is Verdict.SILENT else notify.failures


def flush_message(flushes: Sequence[Flush], now: float, mail: Mapping[int, Sequence[str]] | None = None) -> Message:
    """Say how flushes ended, in one message; `mail` has the lines of a flush's messages, where they may be named."""
    if len(flushes) == 1:
        return _single(flushes[0], now, (mail or {}).get(flushes[0].id, ()))
    tones = [queue_words(flush, now).tone for flush in flushes]
    bad = sum(tone in {Tone.BAD, Tone.WARN} for tone in tones)
    title = tr("%n flush(es) need a look", "", bad) if bad else tr("%n flush(es) brought mail", "", len(flushes))
    shown = sorted(flushes, key=lambda flush: _RANK[queue_words(flush, now).tone])
    lines = [_line(flush, now) for flush in shown[:_MOST]]
    if (rest := len(flushes) - _MOST) > 0:
        lines.append(tr("and %n more", "", rest))
    return Message(title, "\n".join(lines), _worst(tones), shown[0].id)


_RANK = {Tone.BAD: 0, Tone.WARN: 1, Tone.BUSY: 2, Tone.IDLE: 3, Tone.GOOD: 4}


def _worst(tones: Sequence[Tone]) -> Tone:
    return min(tones, key=_RANK.__getitem__)


def _single(flush: Flush, now: float, mail: Sequence[str]) -> Message:
    words = queue_words(flush, now)
    lines = [tr("{queue}: {state}").format(queue=visible(flush.node.display), state=plain(words.headline))]
    lines += mail[:_MOST]
    if (rest := len(mail) - _MOST) > 0:
        lines.append(tr("and %n more", "", rest))
    return Message(visible(flush.profile), "\n".join(lines), words.tone, flush.id)


def _line(flush: Flush, now: float) -> str:
    state = plain(queue_words(flush, now).headline)
    text = tr("{profile}, {queue}: {state}")
    return text.format(profile=visible(flush.profile), queue=visible(flush.node.display), state=state)
