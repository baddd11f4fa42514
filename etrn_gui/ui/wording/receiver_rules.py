"""What the receiver's settings do, in sentences: whose mail it takes, how much, and what it answers to the rest."""

import ipaddress

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.settings import MIB, SELF_MADE, ReceiverSettings
from etrn_gui.ui.formats import duration_text
from etrn_gui.ui.texts import tr
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.receiver import accepted_text

_MOST = 4
"""Domains or addresses that are named; the others are counted."""


@frozen
class Rules:
    """The settings in words."""

    sentences: tuple[str, ...]
    cautions: tuple[str, ...] = ()
    """What is allowed, and is perhaps not what is wanted."""


def receiver_rules(settings: ReceiverSettings) -> Rules:
    """Say what the receiver does with these settings, the domains of the queues among them."""
    limits = settings.limits
    sessions = tr(
        "Up to %n session(s) at once, {each} from one address; your providers may have as many as they like.",
        "",
        limits.sessions,
    )
    sentences = (
        _listens(settings),
        _takes(settings),
        *_mends(settings),
        protection_words(settings.certificate),
        sessions.format(each=limits.sessions_per_address),
        tr("Refuses messages over {size} with 552, and mail for other domains with 550.").format(
            size=mebibytes(limits.message_size)
        ),
        tr("Answers 452 while less than {size} of the disk would stay free: the provider keeps the message.").format(
            size=mebibytes(limits.free_space)
        ),
        tr("Ends a session after {idle} of silence; when it stops, a message on its way is given {finish}.").format(
            idle=_time(limits.idle), finish=_time(limits.finish)
        ),
    )
    return Rules(sentences, tuple(_cautions(settings)))


def mebibytes(octets: int) -> str:
    """Return a size as it stands in the fields: `50 MiB`."""
    return tr("{number}\u00a0MiB").format(number=f"{octets / MIB:.4g}")


def _time(seconds: float) -> str:
    return duration_text(seconds, whole=seconds >= 1)


def _listens(settings: ReceiverSettings) -> str:
    places = [_place(endpoint) for endpoint in settings.listen]
    return tr("Listens {places}.").format(places=tr(" and ").join(places))


def _place(endpoint: Endpoint) -> str:
    if not endpoint.port:
        return _any_port(endpoint)
    words = {
        "0.0.0.0": tr("on port {port} of every IPv4 address of this machine"),
        "::": tr("on port {port} of every IPv6 address of this machine"),
    }
    local = tr("on port {port} of {host}, for programs on this machine only")
    text = words.get(endpoint.host) or (local if _is_loopback(endpoint) else tr("on port {port} of {host}"))
    return text.format(port=endpoint.port, host=visible(endpoint.host))


def _any_port(endpoint: Endpoint) -> str:
    words = {
        "0.0.0.0": tr("on any free port of every IPv4 address of this machine"),
        "::": tr("on any free port of every IPv6 address of this machine"),
    }
    local = tr("on any free port of {host}, for programs on this machine only")
    text = words.get(endpoint.host) or (local if _is_loopback(endpoint) else tr("on any free port of {host}"))
    return text.format(host=visible(endpoint.host))


def _is_loopback(endpoint: Endpoint) -> bool:
    try:
        return ipaddress.ip_address(endpoint.host).is_loopback
    except ValueError:
        return endpoint.host == "localhost"


def _takes(settings: ReceiverSettings) -> str:
    if not settings.accept:
        return tr("Takes no mail: no domain is accepted, and no queue names one.")
    domains = _some([accepted_text(rule) for rule in settings.accept])
    if not settings.allow:
        return tr("Takes mail for {domains} from anyone.").format(domains=domains)
    places = _some([str(network) for network in settings.allow])
    return tr("Takes mail for {domains} from {places} only; others are answered 554.").format(
        domains=domains, places=places
    )


def _mends(settings: ReceiverSettings) -> list[str]:
    if not settings.normalize:
        return []
    places = _some([str(network) for network in settings.normalize])
    return [tr("Mends bare CR or LF in mail from {places}, instead of refusing it with 550.").format(places=places)]


def _some(names: list[str]) -> str:
    shown, rest = ", ".join(names[:_MOST]), len(names) - _MOST
    return tr("{names} and %n more", "", rest).format(names=shown) if rest > 0 else shown


def protection_words(certificate: str) -> str:
    """Say what the receiver offers with no certificate, its own, or one in a file."""
    if not certificate:
        return tr("Offers no TLS: mail comes as the network carries it.")
    if certificate == SELF_MADE:
        return tr("Offers STARTTLS with a certificate that it makes and renews itself.")
    return tr("Offers STARTTLS with the certificate of your files, and reads them again when they change.")


def _cautions(settings: ReceiverSettings) -> list[str]:
    limits = settings.limits
    found = []
    if settings.listen and all(map(_is_loopback, settings.listen)):
        found.append(tr("No provider can reach it: it listens on this machine’s own address only."))
    if any(0 < endpoint.port < 1024 for endpoint in settings.listen):
        found.append(tr("Ports below 1024 need special rights; where it has none, the ways around it are shown."))
    if limits.sessions_per_address > limits.sessions:
        found.append(tr("One address may have more sessions than there are: the smaller limit counts."))
    if limits.message_size < MIB:
        found.append(tr("Few messages with an attachment are smaller than that."))
    if any(network.prefixlen == 0 for network in settings.allow):
        found.append(tr("An allowed network of /0 is everybody, without the limits on one address."))
    return found
