"""What a host offers, in words."""

from etrn_gui.domain.certificate import colons
from etrn_gui.domain.outcome import Family
from etrn_gui.domain.profile import TlsMode
from etrn_gui.ui.bridge import Finding, SeenCertificate
from etrn_gui.ui.machinery import said
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.server import family_words


def finding_title(finding: Finding) -> str:
    """Name a port, and how it is protected."""
    protection = {
        TlsMode.NONE: tr("not encrypted"),
        TlsMode.STARTTLS: tr("STARTTLS"),
        TlsMode.IMPLICIT: tr("TLS from the start"),
    }[finding.tls]
    if not finding.usable:
        return port_title(finding.endpoint.port)
    return tr("Port {port} · {protection}").format(port=finding.endpoint.port, protection=protection)


def port_title(port: int) -> str:
    """Name a port."""
    return tr("Port {port}").format(port=port)


def finding_details(finding: Finding) -> str:
    """Say what the port offers, or why it cannot be used."""
    if not finding.usable:
        return visible(said(finding.problem))
    etrn = tr("ETRN offered") if finding.etrn else tr("ETRN not offered")
    parts = [etrn]
    if finding.family is not Family.UNKNOWN:
        parts.append(family_words(finding.family))
    if finding.certificate:
        parts.append(tr("certificate verified") if finding.certificate.verified else tr("certificate not verified"))
    return " · ".join(parts)


def finding_tone(finding: Finding) -> Tone:
    """Return the colour of a finding."""
    if not finding.usable:
        return Tone.BAD
    weak = finding.certificate is not None and not finding.certificate.verified
    return Tone.WARN if weak or not finding.etrn or finding.tls is TlsMode.NONE else Tone.GOOD


def certificate_lines(certificate: SeenCertificate) -> list[tuple[str, str]]:
    """Return what a person compares with what the provider says, name and value."""
    until = f"{certificate.until:%Y-%m-%d}" if certificate.until else tr("unknown")
    return [
        (tr("Made out to"), visible(certificate.subject)),
        (tr("Issued by"), visible(certificate.issuer)),
        (tr("Valid until"), until),
        (tr("SHA-256"), colons(certificate.fingerprint)),
    ]
