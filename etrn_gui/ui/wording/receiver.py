"""The receiver in words: whether it listens, where, for whom, and what is wrong if it does not."""

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import to_unicode
from etrn_gui.domain.settings import AcceptedDomain, ReceiverSettings
from etrn_gui.ui.bridge import ReceiverState, ReceiverStatus
from etrn_gui.ui.machinery import said, said_problem
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.markup import escaped


@frozen
class ReceiverWords:
    """What the panel at the foot of the list says."""

    tone: Tone
    headline: str
    """May hold `<b>`."""
    link: str
    """Protection and open connections; or what to do about a failure."""
    accepts: str
    accepts_all: str
    """The accepted domains in full, one a line."""
    failed: bool = False
    """Whether starting it again is offered."""


def receiver_words(
    status: ReceiverStatus, settings: ReceiverSettings, service: int = 0, *, unreadable: bool = False
) -> ReceiverWords:
    """Say how the receiver stands; `service` is the process of one that somebody else runs in its place.

    `unreadable`: whom it takes mail for is not known, because the profile file has faults.
    """
    tone, headline = _headline(status, settings, unreadable)
    if wrong := status.certificate.problem if status.certificate else None:
        tone = Tone.WARN if tone is Tone.GOOD else tone
    domains = [accepted_text(rule) for rule in settings.accept]
    accepts = tr("accepts {domains}").format(domains=", ".join(domains))
    return ReceiverWords(
        tone=tone,
        headline=headline,
        link=_link(status, settings, service, unreadable) if not wrong else visible(said_problem(wrong)),
        accepts=accepts if domains else "",
        accepts_all="\n".join(domains),
        failed=status.state is ReceiverState.FAILED,
    )


def _headline(status: ReceiverStatus, settings: ReceiverSettings, unreadable: bool) -> tuple[Tone, str]:
    match status.state:
        case ReceiverState.LISTENING:
            places = ", ".join(escaped(str(endpoint)) for endpoint in status.listening)
            return Tone.GOOD, tr("<b>Listening</b> on {places}").format(places=places)
        case ReceiverState.STARTING:
            return Tone.BUSY, tr("<b>Starting…</b>")
        case ReceiverState.RESTARTING:
            return Tone.WARN, tr("<b>Restarting…</b>")
        case ReceiverState.FAILED:
            return Tone.BAD, tr("<b>Not listening</b>")
    if not settings.accept and not unreadable:
        return Tone.IDLE, tr("<b>Not needed yet</b>")
    return Tone.IDLE, tr("<b>Stopped</b>")


def _link(status: ReceiverStatus, settings: ReceiverSettings, service: int, unreadable: bool) -> str:
    if status.problem and status.state in {ReceiverState.FAILED, ReceiverState.RESTARTING}:
        return visible(f"{said(status.problem.what)} {said(status.problem.remedy)}".strip())
    if service:
        text = tr("It runs as a service (process {process}) · %n open session(s)", "", status.sessions)
        return text.format(process=service)
    if status.state is ReceiverState.LISTENING:
        return _sessions(status, settings)
    if not settings.accept and unreadable:
        return tr("It starts when your providers can be read.")
    if not settings.accept:
        return tr("It starts with the first queue.")
    return ""


def _sessions(status: ReceiverStatus, settings: ReceiverSettings) -> str:
    protection = tr("TLS offered") if settings.certificate else tr("no TLS")
    text = tr("{protection} · {open} of %n session(s)", "", settings.limits.sessions)
    line = text.format(protection=protection, open=status.sessions)
    if not status.restarts:
        return line
    return tr("{line} · restarted %n time(s)", "", status.restarts).format(line=line)


def accepted_text(rule: AcceptedDomain) -> str:
    """Return an accepted domain as a person reads it, in U-labels."""
    name = str(rule)
    return visible(name[: -len(rule.name)] + to_unicode(rule.name))
