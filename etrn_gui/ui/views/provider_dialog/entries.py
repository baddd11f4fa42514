"""What stands in the dialog's fields, and how it becomes a profile or the faults of its fields. No widget here."""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from etrn_gui.domain.endpoint import Endpoint, parse_endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import NodeKind, parse_domain, parse_node
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue, SignIn, TlsMode
from etrn_gui.ui.bridge import check_profile
from etrn_gui.ui.texts import tr

PORTS = {TlsMode.NONE: 25, TlsMode.STARTTLS: 587, TlsMode.IMPLICIT: 465}
"""The usual port of each mode (RFC 5321, RFC 6409, RFC 8314)."""


class Field(StrEnum):
    """The fields, by the profile file's names where they are the same."""

    NAME = "name"
    HOST = "host"
    PORT = "port"
    TLS = "tls"
    USER = "user"
    PASSWORD = "password"
    QUEUES = "queue"
    REPLY_TIMEOUT = "reply_timeout"
    EHLO_NAME = "ehlo_name"
    TLS_CA = "tls_ca"
    TLS_PIN = "tls_pin"
    TLS_CERTIFICATE = "tls_certificate"
    SIGN_IN = "sign_in"
    SOURCE_ADDRESS = "source_address"
    SILENCE_AFTER = "silence_after"
    QUIET_AFTER = "quiet_after"


@frozen
class Entries:
    """The dialog's fields as they stand."""

    name: str = ""
    host: str = ""
    port: str = str(PORTS[TlsMode.STARTTLS])
    tls: TlsMode = TlsMode.STARTTLS
    user: str = ""
    password: str = ""
    queues: tuple[Queue, ...] = ()
    send_anyway: bool = False
    reply_timeout: str = "60"
    ehlo_name: str = ""
    tls_ca: str = ""
    tls_pin: str = ""
    allow_cleartext_auth: bool = False
    sign_in: SignIn = SignIn.PASSWORD
    tls_certificate: str = ""
    source_address: str = ""
    silence_after: str = "120"
    quiet_after: str = "5"


def entries_of(profile: Profile) -> Entries:
    """Return what the fields show of a profile; never its password."""
    return Entries(
        name=profile.name,
        host=profile.host,
        port=str(profile.port),
        tls=profile.tls,
        user=profile.user,
        queues=profile.queues,
        send_anyway=profile.send_anyway,
        reply_timeout=f"{profile.reply_timeout:.15g}",
        ehlo_name=profile.ehlo_name,
        tls_ca=profile.tls_ca,
        tls_pin=profile.tls_pin,
        allow_cleartext_auth=profile.allow_cleartext_auth,
        sign_in=profile.sign_in,
        tls_certificate=profile.tls_certificate,
        source_address=profile.source_address,
        silence_after=f"{profile.silence_after:.15g}",
        quiet_after=f"{profile.quiet_after:.15g}",
    )


def make_profile(entries: Entries, before: Profile | None, taken: Collection[str]) -> Profile | Mapping[Field, Problem]:
    """Make the profile, or say of each field what is wrong with it.

    `before` is the profile that is changed: what the dialog does not show stays as it is. `taken` are the names of the
    other profiles. A provider without a name is called by its host.
    """
    faults = dict(_own_faults(entries, before, taken))
    values = {name: getattr(entries, name) for name in _CHECKED} | {
        "name": _name(entries),
        "port": _number(entries.port, int),
        **{name: _number(getattr(entries, name), float) for name in _SECONDS},
    }
    checked = check_profile(values)
    if not isinstance(checked, Profile):
        for problem in checked:
            faults.setdefault(_field(problem.place), replace(problem, place=""))
    if faults or not isinstance(checked, Profile):
        return faults
    base = before or Profile(checked.name, checked.host)
    shown = {name: getattr(checked, name) for name in (*_CHECKED, *_SECONDS, "name", "port")}
    account = base.secret or (secrets.token_hex(16) if checked.user else "")
    return replace(base, **shown, queues=entries.queues, secret=account)


_CHECKED = (
    "host",
    "tls",
    "user",
    "send_anyway",
    "ehlo_name",
    "tls_ca",
    "tls_pin",
    "allow_cleartext_auth",
    "sign_in",
    "tls_certificate",
    "source_address",
)
_SECONDS = ("reply_timeout", "silence_after", "quiet_after")


def _number(text: str, kind: type[int] | type[float]) -> object:
    """Return the number, or the text itself, which is then refused in words."""
    try:
        return kind(text.strip())
    except ValueError:
        return text


def _name(entries: Entries) -> str:
    return entries.name.strip() or entries.host.strip() or tr("Provider")


def _field(place: str) -> Field:
    name = place.partition(",")[0].split(" ")[0]
    return Field(name) if name in list(Field) else Field.NAME


def _own_faults(entries: Entries, before: Profile | None, taken: Collection[str]) -> list[tuple[Field, Problem]]:
    """Find what is wrong between fields, and with what lies around."""
    name = _name(entries)
    signs_in = bool(entries.user.strip())
    kept = before is not None and before.user and before.secret and before.sign_in is entries.sign_in
    has_password = bool(entries.password or kept)
    ca, certificate = entries.tls_ca.strip(), entries.tls_certificate.strip()
    found = {
        Field.HOST: Problem(
            tr("The host is empty."), tr("Write the provider’s mail server, such as mail.provider.example.")
        )
        if not entries.host.strip()
        else None,
        Field.NAME: Problem(tr("There is a provider of this name."), tr("Give each its own."))
        if name in taken
        else None,
        Field.USER: Problem(tr("There is a password but no user name."), tr("Write the name, or empty the password."))
        if entries.password and not signs_in
        else None,
        Field.PASSWORD: Problem(tr("The password is missing."), tr("Write it, or empty the user name."))
        if signs_in and not has_password
        else None,
        Field.TLS: Problem(
            tr("The password would cross the network in clear."),
            tr("Choose STARTTLS or TLS, or allow it under Advanced where that is safe."),
        )
        if signs_in and entries.tls is TlsMode.NONE and not entries.allow_cleartext_auth
        else None,
        Field.TLS_CA: Problem(tr("There is no such file."), tr("Choose the PEM file with the provider’s authority."))
        if ca and not Path(ca).is_file()
        else None,
        Field.TLS_CERTIFICATE: Problem(
            tr("There is no such file."), tr("Choose the PEM file with your certificate and its key.")
        )
        if certificate and not Path(certificate).is_file()
        else None,
    }
    return [(field, problem) for field, problem in found.items() if problem]


def read_queue(text: str, domains: str, known: Collection[Queue], before: Queue | None = None) -> Queue | Problem:
    """Read a queue as it was typed; the domains matter for a #queue alone, which does not tell them itself.

    What is not typed here, such as the schedule, is taken from the queue as it was before.
    """
    node = parse_node(text)
    if isinstance(node, Problem):
        return node
    if any(queue.node == node for queue in known):
        return Problem(tr("“{queue}” is in the list already.").format(queue=node.display))
    base = before or Queue(node)
    if node.kind is not NodeKind.QUEUE:
        return replace(base, node=node, domains=())
    checked = [parse_domain(domain) for domain in domains.replace(",", " ").split()]
    if fault := next((domain for domain in checked if isinstance(domain, Problem)), None):
        return fault
    named = tuple(dict.fromkeys(domain for domain in checked if isinstance(domain, str)))
    return replace(base, node=node, domains=named)


def split_host(text: str) -> Endpoint | None:
    """Read `host:port` where somebody has pasted both into the host's field."""
    endpoint = parse_endpoint(text)
    return endpoint if isinstance(endpoint, Endpoint) and endpoint.port else None
