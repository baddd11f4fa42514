"""A provider in words: its line in the list, and how it is reached."""

from collections.abc import Collection, Mapping

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.outcome import Outcome, Verdict
from etrn_gui.domain.profile import Profile, SignIn, TlsMode
from etrn_gui.ui.formats import ago_text, clock_text
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.markup import escaped
from etrn_gui.ui.wording.queue import queue_words


@frozen
class ProviderWords:
    """What the list says of a provider."""

    tone: Tone
    line: str


def provider_words(
    profile: Profile, flushes: Mapping[NodeName, Flush], now: float, pending: Collection[NodeName] = ()
) -> ProviderWords:
    """Say in one line what is going on at a provider. `flushes` has the latest one of each queue."""
    latest = [flushes[queue.node] for queue in profile.queues if queue.node in flushes]
    running = [flush for flush in latest if flush.state is not FlushState.CLOSED]
    if running or pending:
        return ProviderWords(Tone.BUSY, _running_line(running))
    if not profile.queues:
        return ProviderWords(Tone.IDLE, tr("no queues yet"))
    if not latest:
        return ProviderWords(Tone.IDLE, _queues_line(profile, tr("not flushed yet")))
    return _resting_words(profile, latest, now)


def _running_line(running: list[Flush]) -> str:
    promised = [flush.promised for flush in running]
    arrived = sum(flush.arrived for flush in running)
    known = [number for number in promised if number]
    if known and len(known) == len(promised):
        return tr("flushing… {arrived} of {promised}").format(arrived=arrived, promised=sum(known))
    if arrived:
        return tr("flushing… {arrived} so far").format(arrived=arrived)
    return tr("flushing…")


def _resting_words(profile: Profile, latest: list[Flush], now: float) -> ProviderWords:
    newest = max(latest, key=lambda flush: flush.opened)
    tones = [queue_words(flush, now).tone for flush in latest]
    for tone in (Tone.BAD, Tone.WARN):
        if tone in tones:
            flush = latest[tones.index(tone)]
            text = tr("{what} {when}")
            return ProviderWords(tone, text.format(what=_short_words(flush), when=clock_text(flush.opened, now)))
    when = tr("flushed {ago}").format(ago=ago_text(now - newest.opened))
    return ProviderWords(Tone.GOOD if Tone.GOOD in tones else Tone.IDLE, _queues_line(profile, when))


def _queues_line(profile: Profile, rest: str) -> str:
    return tr("%n queue(s) · {rest}", "", len(profile.queues)).format(rest=rest)


def _short_words(flush: Flush) -> str:
    """Say what is wrong in two or three words, lower case: it stands in a narrow list."""
    by_verdict = {Verdict.PARTIAL: tr("partial"), Verdict.SILENT: tr("silent")}
    by_outcome = {
        Outcome.TRY_LATER: tr("try later"),
        Outcome.PROVIDER_MISCONFIGURED: tr("set up wrongly"),
        Outcome.NOT_ALLOWED: tr("not allowed"),
        Outcome.NEEDS_SIGN_IN: tr("sign-in refused"),
        Outcome.NEEDS_TLS: tr("wants TLS"),
        Outcome.WRONG_FORM: tr("wrong form of name"),
        Outcome.SYNTAX: tr("not understood"),
        Outcome.NOT_SUPPORTED: tr("no ETRN"),
        Outcome.NO_ANSWER: tr("no answer"),
        Outcome.UNREACHABLE: tr("not reached"),
        Outcome.TLS_FAILED: tr("TLS failed"),
        Outcome.BLOCKED: tr("blocked"),
    }
    if flush.verdict in by_verdict:
        return by_verdict[flush.verdict]
    return by_outcome.get(flush.outcome or Outcome.CANCELLED, tr("unknown"))


def connection_words(profile: Profile, in_memory: bool = False) -> str:
    """Say where a provider is, how the connection is protected, and who signs in; may hold `<b>`.

    `in_memory`: secrets are kept in memory alone in this run.
    """
    protection = {
        TlsMode.NONE: tr("not encrypted"),
        TlsMode.STARTTLS: tr("STARTTLS"),
        TlsMode.IMPLICIT: tr("TLS"),
    }[profile.tls]
    place = escaped(visible(str(profile.endpoint)))
    if not profile.signs_in:
        return tr("{place} · {protection} · no sign-in").format(place=place, protection=protection)
    text = _sign_in_words(profile, in_memory)
    return text.format(place=place, protection=protection, user=escaped(visible(profile.user)))


def _sign_in_words(profile: Profile, in_memory: bool) -> str:
    token = profile.sign_in is SignIn.TOKEN
    if in_memory and token:
        return tr("{place} · {protection} · signs in as <b>{user}</b> (token in memory until you quit)")
    if in_memory:
        return tr("{place} · {protection} · signs in as <b>{user}</b> (password in memory until you quit)")
    if token:
        return tr("{place} · {protection} · signs in as <b>{user}</b> (token in the system keyring)")
    return tr("{place} · {protection} · signs in as <b>{user}</b> (password in the system keyring)")
