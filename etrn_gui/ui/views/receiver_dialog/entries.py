"""What stands in the dialog's fields, and how it becomes settings or the faults of its fields. No widget here."""

import re
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from enum import StrEnum

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import MIB, SELF_MADE, Limits, ReceiverSettings
from etrn_gui.ui.bridge import check_receiver
from etrn_gui.ui.texts import tr
from etrn_gui.ui.wording.receiver import accepted_text


class CertificateKind(StrEnum):
    """Where the certificate comes from."""

    NONE = "none"
    OWN = "own"
    FILES = "files"


class Field(StrEnum):
    """The fields, by the profile file's names."""

    LISTEN = "listen"
    HOSTNAME = "hostname"
    ACCEPT = "accept"
    ALLOW = "allow"
    NORMALIZE = "normalize"
    CERTIFICATE = "certificate"
    PRIVATE_KEY = "private_key"
    SESSIONS = "sessions"
    SESSIONS_PER_ADDRESS = "sessions_per_address"
    NEW_PER_MINUTE = "new_per_minute"
    RECIPIENTS = "recipients"
    MESSAGE_SIZE = "message_size"
    FREE_SPACE = "free_space"
    IDLE = "idle"
    SLOWEST_DATA = "slowest_data"
    TLS_HANDSHAKE = "tls_handshake"
    FINISH = "finish"
    ERRORS = "errors"
    IDLE_COMMANDS = "idle_commands"
    COMMAND_LINE = "command_line"
    RECEIVED_HEADERS = "received_headers"


SIZES = frozenset({Field.MESSAGE_SIZE, Field.FREE_SPACE})
"""Octets, shown in MiB."""
SECONDS = frozenset({Field.IDLE, Field.TLS_HANDSHAKE, Field.FINISH})
LIMITS = tuple(item for item in Field if item.value in Limits.__dataclass_fields__)


@frozen
class Entries:
    """The dialog's fields as they stand; lists are separated by commas, spaces or line ends."""

    listen: str = ""
    hostname: str = ""
    accept: str = ""
    allow: str = ""
    normalize: str = ""
    kind: CertificateKind = CertificateKind.NONE
    certificate: str = ""
    private_key: str = ""
    limits: Mapping[Field, str] = field(default_factory=dict)


def entries_of(settings: ReceiverSettings) -> Entries:
    """Return what the fields show of the settings."""
    own = settings.certificate == SELF_MADE
    kind = CertificateKind.OWN if own else CertificateKind.FILES if settings.certificate else CertificateKind.NONE
    return Entries(
        listen=", ".join(map(str, settings.listen)),
        hostname=settings.hostname,
        accept="\n".join(map(accepted_text, settings.accept)),
        allow="\n".join(map(str, settings.allow)),
        normalize="\n".join(map(str, settings.normalize)),
        kind=kind,
        certificate="" if own else settings.certificate,
        private_key=settings.private_key,
        limits={item: _shown(item, getattr(settings.limits, item.value)) for item in LIMITS},
    )


def _shown(item: Field, value: float) -> str:
    return f"{value / MIB:.10g}" if item in SIZES else f"{value:g}" if item in SECONDS else str(value)


def make_settings(entries: Entries, before: ReceiverSettings) -> ReceiverSettings | Mapping[Field, Problem]:
    """Make the settings, or say of each field what is wrong with it; what the dialog does not show stays."""
    checked = check_receiver(_values(entries))
    faults: dict[Field, Problem] = {}
    if not isinstance(checked, ReceiverSettings):
        for problem in checked:
            faults.setdefault(_field(problem.place), replace(problem, place=""))
    for item, problem in _own_faults(entries):
        faults.setdefault(item, problem)
    if faults or not isinstance(checked, ReceiverSettings):
        return faults
    shown = {name: getattr(checked, name) for name in ("listen", "hostname", "accept", "allow", "normalize")}
    limits = replace(before.limits, **{item.value: getattr(checked.limits, item.value) for item in LIMITS})
    return replace(before, **shown, certificate=checked.certificate, private_key=checked.private_key, limits=limits)


def certificate_named(entries: Entries, before: ReceiverSettings) -> ReceiverSettings | None:
    """Return settings that name the chosen certificate, whatever the other fields hold; None: a file is missing."""
    values = _values(entries)
    certificate, key = str(values["certificate"]), str(values["private_key"])
    if entries.kind is CertificateKind.FILES and not (certificate and key):
        return None
    return replace(before, certificate=certificate, private_key=key, hostname=entries.hostname.strip())


def _values(entries: Entries) -> dict[str, object]:
    files = entries.kind is CertificateKind.FILES
    certificate = SELF_MADE if entries.kind is CertificateKind.OWN else entries.certificate.strip() if files else ""
    return {
        "listen": _split(entries.listen),
        "hostname": entries.hostname.strip(),
        "accept": _split(entries.accept),
        "allow": _split(entries.allow),
        "normalize": _split(entries.normalize),
        "certificate": certificate,
        "private_key": entries.private_key.strip() if files else "",
        "limits": {item.value: _number(item, entries.limits.get(item, "")) for item in LIMITS},
    }


def _split(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,;]+", text) if word]


def _number(item: Field, text: str) -> object:
    """Return the number, or the text itself, which is then refused in words."""
    kind: Callable[[str], float] = float if item in SIZES | SECONDS else int
    try:
        number = kind(text.strip().replace(",", "."))
        return round(number * MIB) if item in SIZES else number
    except (ValueError, OverflowError):
        return text


def _own_faults(entries: Entries) -> list[tuple[Field, Problem]]:
    faults = []
    if not _split(entries.listen):
        remedy = tr("Write 0.0.0.0:2525, or an address of this machine with a port.")
        faults.append((Field.LISTEN, Problem(tr("There is no address to listen on."), remedy)))
    if entries.kind is CertificateKind.FILES and not entries.certificate.strip():
        remedy = tr("Choose the PEM file with the chain, or another kind of certificate.")
        faults.append((Field.CERTIFICATE, Problem(tr("There is no file."), remedy)))
    return faults


def _field(place: str) -> Field:
    """Find the field of a place such as `listen 2` or `limits, sessions`."""
    name = place.rsplit(",", maxsplit=1)[-1].strip() if place.startswith("limits") else re.split(r"[ ,]", place)[0]
    return Field(name) if name in list(Field) else Field.LISTEN
