"""Why a TLS handshake failed, as a rule with its remedy (RFC 8446 section 6.2 names the alerts)."""

import ssl

from etrn_gui.smtp import rules
from etrn_gui.smtp.rules import Rule

_NOT_TRUSTED = frozenset(
    {
        "SSLV3_ALERT_BAD_CERTIFICATE",
        "SSLV3_ALERT_CERTIFICATE_EXPIRED",
        "SSLV3_ALERT_CERTIFICATE_UNKNOWN",
        "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE",
        "TLSV1_ALERT_ACCESS_DENIED",
        "TLSV1_ALERT_DECRYPT_ERROR",
        "TLSV1_ALERT_UNKNOWN_CA",
    }
)
"""Alerts of a peer that has looked at our certificate, in OpenSSL's names."""
_TOO_OLD = frozenset(
    {"NO_SHARED_CIPHER", "TLSV1_ALERT_INSUFFICIENT_SECURITY", "TLSV1_ALERT_PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL"}
)


def handshake_rule(error: Exception | None) -> Rule:
    """Choose the rule that says best why a handshake ended with this error; None: the peer went away."""
    reason = error.reason if isinstance(error, ssl.SSLError) else None
    if reason in _NOT_TRUSTED:
        return rules.TLS_NOT_TRUSTED
    return rules.TLS_TOO_OLD if reason in _TOO_OLD else rules.TLS_FAILED
