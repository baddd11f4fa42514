"""What a host offers: on which port ETRN is to be had, how it is protected, and by whose certificate.

Nobody signs in, no ETRN is sent, and no mail. A certificate that cannot be verified is looked at, not trusted: what is
learnt behind it (EHLO again) is told together with its fingerprint, for a person to compare.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime

from aiosmtplib.esmtp import parse_esmtp_extensions
from cryptography import x509

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.outcome import Answer, Family, Outcome
from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.flush import tls, unreachable
from etrn_gui.flush.approach import Approach
from etrn_gui.flush.dialogue import Dialogue
from etrn_gui.flush.transcript import Transcript

USUAL = (587, 465, 25)
"""Ports that are tried, the likeliest first (RFC 6409, RFC 8314, RFC 5321)."""
IMPLICIT = 465
PATIENCE = 10.0
"""Seconds for each reply; a port that a firewall swallows takes that long to give up."""
NO_PIN = "0" * 64
"""Fits no certificate: with it, TLS is started and nothing is said in it."""


@frozen
class SeenCertificate:
    """The certificate that a provider has shown."""

    fingerprint: str
    """SHA-256, 64 hex digits."""
    subject: str
    issuer: str
    until: datetime | None
    """None where it cannot be read."""
    fault: str = ""
    """Why it cannot be verified, with what to do; empty where it is."""

    @property
    def verified(self) -> bool:
        """Whether an authority vouches for it, and for the name."""
        return not self.fault


@frozen
class Finding:
    """What one port offers."""

    endpoint: Endpoint
    tls: TlsMode = TlsMode.NONE
    """The best protection that it has."""
    family: Family = Family.UNKNOWN
    greeting: str = ""
    etrn: bool = False
    """Whether ETRN is advertised (on the protected connection, where there is one)."""
    mechanisms: tuple[str, ...] = ()
    """Ways to sign in, upper case."""
    certificate: SeenCertificate | None = None
    problem: str = ""
    """Why the port cannot be used, with what to do; empty where it can."""

    @property
    def usable(self) -> bool:
        """Whether a mail server answers here."""
        return not self.problem

    @property
    def rank(self) -> tuple[bool, bool, bool, bool, int]:
        """The more, the better: it works, has ETRN, is protected, is vouched for, is the usual place."""
        verified = self.certificate is not None and self.certificate.verified
        usual = -USUAL.index(self.endpoint.port) if self.endpoint.port in USUAL else 0
        return self.usable, self.etrn, self.tls is not TlsMode.NONE, verified, usual


def best(findings: Sequence[Finding]) -> Finding | None:
    """Return the finding to propose; None where none can be used."""
    found = max(findings, key=lambda finding: finding.rank, default=None)
    return found if found and found.usable else None


async def name_problem(host: str, patience: float = PATIENCE) -> str:
    """Say why a host's name leads nowhere; empty where it has an address."""
    try:
        async with asyncio.timeout(patience):
            await asyncio.get_running_loop().getaddrinfo(host, 0)
    except OSError as error:
        return unreachable.explain(error, Endpoint(host, 0), patience)
    return ""


async def probe(host: str, ports: Sequence[int] = USUAL, patience: float = PATIENCE) -> AsyncIterator[Finding]:
    """Look at ports side by side; give what each offers as soon as it is known."""
    looks = {asyncio.create_task(look(Endpoint(host, port), patience)) for port in ports}
    try:
        for found in asyncio.as_completed(looks):
            yield await found
    finally:
        for task in looks:
            task.cancel()
        await asyncio.gather(*looks, return_exceptions=True)


async def look(endpoint: Endpoint, patience: float = PATIENCE) -> Finding:
    """Find out what one port offers; where no server greets in clear, TLS may be what it waits for, and the reverse."""
    profile = Profile("probe", endpoint.host, endpoint.port, reply_timeout=patience)
    modes = (TlsMode.STARTTLS, TlsMode.IMPLICIT)
    first, second = reversed(modes) if endpoint.port == IMPLICIT else modes
    found = await _look(replace(profile, tls=first))
    if found.usable or not found.greeting_may_be_hidden:
        return found.finding
    other = await _look(replace(profile, tls=second))
    return other.finding if other.usable else found.finding


@frozen
class _Look:
    """One way to come to a port, and what came of it."""

    finding: Finding
    greeting_may_be_hidden: bool = False
    """Whether a connection came about but no greeting."""

    @property
    def usable(self) -> bool:
        return self.finding.usable


async def _look(profile: Profile) -> _Look:
    dialogue = Dialogue(Approach(profile), Transcript())
    try:
        problem = await dialogue.connect() or await dialogue.greet()
        if problem is None and (dialogue.offers_starttls or profile.tls is TlsMode.IMPLICIT):
            problem = await dialogue.protect()
        if problem and problem.outcome is Outcome.TLS_FAILED:
            return await _look_behind(profile, problem, hidden=not dialogue.banner)
        if problem:
            return _Look(_unusable(profile, problem), dialogue.connected and not dialogue.banner)
        finding = _finding(profile, dialogue)
        await dialogue.quit()
        return _Look(finding)
    finally:
        dialogue.drop()


async def _look_behind(profile: Profile, problem: Answer, *, hidden: bool) -> _Look:
    """See whether it is the certificate alone that is in the way; then tell what lies behind it."""
    certificate = await shown_certificate(profile)
    if certificate is None:
        return _Look(_unusable(profile, problem), hidden)
    behind = await _look_pinned(replace(profile, tls_pin=certificate.fingerprint))
    return _Look(replace(behind, certificate=replace(certificate, fault=problem.advice)))


async def _look_pinned(profile: Profile) -> Finding:
    dialogue = Dialogue(Approach(profile), Transcript())
    try:
        problem = await dialogue.connect() or await dialogue.greet() or await dialogue.protect()
        if problem:
            return _unusable(profile, problem)
        finding = _finding(profile, dialogue)
        await dialogue.quit()
        return finding
    finally:
        dialogue.drop()


async def shown_certificate(profile: Profile) -> SeenCertificate | None:
    """Start TLS with whoever answers, read the certificate, and hang up; None where none is shown."""
    dialogue = Dialogue(Approach(replace(profile, tls_pin=NO_PIN)), Transcript())
    try:
        await _start(dialogue)
        session = dialogue.connection.tls if dialogue.connected else None
        return _seen(session) if session else None
    finally:
        dialogue.drop()


async def _start(dialogue: Dialogue) -> Answer | None:
    """Go as far as TLS; with a pin that fits nothing it ends there."""
    return await dialogue.connect() or await dialogue.greet() or await dialogue.protect()


def _finding(profile: Profile, dialogue: Dialogue) -> Finding:
    session = dialogue.connection.tls
    mechanisms = parse_esmtp_extensions("\n".join(dialogue.ehlo))[1]
    return Finding(
        endpoint=profile.endpoint,
        tls=profile.tls if session else TlsMode.NONE,
        family=dialogue.family,
        greeting=dialogue.banner,
        etrn=dialogue.offers_etrn,
        mechanisms=tuple(mechanism.upper() for mechanism in mechanisms),
        certificate=_seen(session) if session else None,
    )


def _unusable(profile: Profile, problem: Answer) -> Finding:
    said = f"{problem.code} {problem.text}: " if problem.code else ""
    return Finding(profile.endpoint, profile.tls, problem.family, problem=f"{said}{problem.advice}")


def _seen(session: ssl.SSLObject) -> SeenCertificate | None:
    der = session.getpeercert(binary_form=True)
    if not der:
        return None
    try:
        read = x509.load_der_x509_certificate(der)
        subject, issuer = read.subject.rfc4514_string(), read.issuer.rfc4514_string()
        until: datetime | None = read.not_valid_after_utc
    except ValueError:
        subject, issuer, until = "", "", None
    return SeenCertificate(tls.fingerprint(der), subject, issuer, until)
