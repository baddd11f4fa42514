"""TLS to a provider: whom to trust, what went wrong in words, and what the connection turned out to be.

By default the system's authorities and the host's name decide. A profile may name its own authorities, or pin one
certificate; with a pin nothing else is checked, and nothing is sent before it has matched.
"""

import hashlib
import hmac
import ssl
from datetime import UTC, datetime

from cryptography import x509

from etrn_gui.domain.profile import Profile

HOSTNAME_MISMATCH = {62, 64}
"""X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH."""
NOT_YET_VALID = 9
EXPIRED = 10
UNTRUSTED = {2, 18, 19, 20, 21}
"""Self-signed, self-signed in the chain, or an issuer that is not known."""


def make_context(profile: Profile) -> ssl.SSLContext:
    """Make the context of one connection; reads files. Raises OSError where `tls_ca` cannot be read or holds none."""
    if not profile.tls_pin:
        return ssl.create_default_context(cafile=profile.tls_ca or None)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def show_own(context: ssl.SSLContext, profile: Profile) -> None:
    """Have the context show the profile's own certificate, where there is one; reads a file.

    Raises OSError where that cannot be read, or holds no key that fits; a key with a password counts as none, for
    there is nobody to ask.
    """
    if profile.tls_certificate:
        context.load_cert_chain(profile.tls_certificate, password=b"")


def explain_own(error: OSError, profile: Profile) -> str:
    """Say why the profile's own certificate cannot be used."""
    no_key = "it holds no certificate with its key in clear"
    words = no_key if isinstance(error, ssl.SSLError) else error.strerror
    return f"Your own certificate “{profile.tls_certificate}” cannot be used ({words}). Correct tls_certificate."


def fingerprint(certificate: bytes) -> str:
    """Return the SHA-256 of a certificate (DER), 64 hex digits."""
    return hashlib.sha256(certificate).hexdigest()


def pin_matches(profile: Profile, certificate: bytes) -> bool:
    """Tell whether the certificate is the pinned one; always true without a pin."""
    return not profile.tls_pin or hmac.compare_digest(fingerprint(certificate), profile.tls_pin.lower())


def describe(session: ssl.SSLObject) -> str:
    """Say what the connection is: `TLSv1.3 TLS_AES_256_GCM_SHA384, certificate valid until 2027-01-31 (CN=…)`."""
    cipher = session.cipher()
    protection = f"{session.version()} {cipher[0] if cipher else ''}".strip()
    certificate = session.getpeercert(binary_form=True)
    return f"{protection}, {_describe_certificate(certificate)}" if certificate else protection


def days_left(session: ssl.SSLObject) -> int | None:
    """Return the whole days until the certificate ends; None where it cannot be read."""
    der = session.getpeercert(binary_form=True)
    try:
        return _days_until(x509.load_der_x509_certificate(der).not_valid_after_utc) if der else None
    except ValueError:
        return None


def _days_until(end: datetime) -> int:
    return (end - datetime.now(UTC)).days


def _describe_certificate(der: bytes) -> str:
    try:
        certificate = x509.load_der_x509_certificate(der)
        until = certificate.not_valid_after_utc
        subject = certificate.subject.rfc4514_string()
    except ValueError:
        return f"certificate SHA-256 {fingerprint(der)}"
    left = _days_until(until)
    named = f"({subject}), SHA-256 {fingerprint(der)}"
    if 0 <= left < 14:
        return f"certificate valid until {until:%Y-%m-%d}, days left: {left} {named}"
    return f"certificate valid until {until:%Y-%m-%d} {named}"


def explain(error: ssl.SSLError, profile: Profile) -> str:
    """Say in words why TLS failed, and what to do."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _explain_certificate(error, profile)
    reason = error.reason or ""
    if reason in {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"}:
        return "This port does not start with TLS. Set TLS of the profile to STARTTLS, or use the provider's TLS port."
    if reason in {"UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "NO_PROTOCOLS_AVAILABLE"}:
        return "The provider offers only an outdated TLS (below 1.2). Ask it for TLS 1.2 or newer."
    return f"TLS could not be agreed on ({_lower(reason) or type(error).__name__}). Send the provider this text."


def _explain_certificate(error: ssl.SSLCertVerificationError, profile: Profile) -> str:
    if error.verify_code in HOSTNAME_MISMATCH:
        return (
            f"The certificate is for another name than “{profile.host}”. Write the host as the provider names it, or "
            "pin this certificate if the provider confirms that it is its own."
        )
    if error.verify_code == EXPIRED:
        return "The provider's certificate has expired. Tell the provider; check this machine's clock too."
    if error.verify_code == NOT_YET_VALID:
        return "The provider's certificate is not valid yet. Check this machine's clock, then ask the provider."
    if error.verify_code in UNTRUSTED:
        return (
            "The provider's certificate is self-signed or from an authority that is not known here. Name the "
            "authority's file in the provider's settings, or pin the certificate after the provider has confirmed its "
            "SHA-256."
        )
    return f"The provider's certificate is not accepted ({error.verify_message}). Send the provider this text."


def explain_authorities(error: OSError, profile: Profile) -> str:
    """Say why the file of the profile's own authorities cannot be used."""
    words = "it holds no certificate" if isinstance(error, ssl.SSLError) else error.strerror
    return f"The authorities' file “{profile.tls_ca}” cannot be used ({words}). Correct tls_ca in the profile."


def pin_mismatch(certificate: bytes) -> str:
    """Say that another certificate came than the pinned one."""
    return (
        f"The provider shows another certificate than the pinned one: SHA-256 {fingerprint(certificate)}. If the "
        "provider confirms that it has changed, pin the new one; if not, somebody is in between. Nothing was sent."
    )


DOWNGRADE = (
    "The provider does not offer STARTTLS, which the profile demands. Somebody in between may have removed it. Nothing "
    "was sent. Ask the provider; only if it has no TLS at all, set TLS of the profile to none."
)


_GONE = (
    "The provider used to offer STARTTLS and does not any more. Somebody in between may have removed it. Nothing was "
    "sent. Ask the provider; only if it has no TLS any more: etrnctl profile set '{name}' --accept-no-tls."
)


def gone(profile: Profile) -> str:
    """Say that STARTTLS, which the profile does not demand, was offered once and is not any more."""
    return _GONE.format(name=profile.name)


def says_gone(advice: str) -> bool:
    """Tell whether an advice is that of `gone`, whatever the profile was called when it was given."""
    before, behind = _GONE.split("{name}")
    return advice.startswith(before) and advice.endswith(behind)


INJECTED = (
    "Something was sent in clear behind the answer to STARTTLS. Somebody in between may have put it there. Nothing was "
    "sent. Ask the provider."
)
REFUSED = "The provider offers STARTTLS but refused to start it. Try again in a few minutes, then ask the provider."
BROKEN_OFF = "The connection broke off while TLS was being agreed on. Try again; check port and TLS of the profile."


def _lower(reason: str) -> str:
    return reason.replace("_", " ").lower()
