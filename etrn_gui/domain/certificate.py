"""What a person, and a provider, have to know of the certificate that the receiver shows (RFC 3207, RFC 6698)."""

from datetime import UTC, datetime

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem

DAY = 86_400.0
WARN_BEFORE = 14 * DAY
"""Seconds before its end from which on a certificate that is not renewed by itself is worth a word."""


@frozen
class Certificate:
    """One certificate. Fingerprints are SHA-256, 64 hex digits, lower case."""

    subject: str
    """Such as `CN=mx.example`; empty where it has none."""
    names: tuple[str, ...]
    """DNS names and addresses it is valid for."""
    since: float
    until: float
    """Seconds since the epoch."""
    fingerprint: str
    """Of the whole certificate (DER)."""
    key_fingerprint: str
    """Of its public key (SubjectPublicKeyInfo): stays the same when a renewal keeps the key."""
    self_made: bool = False
    """Whether the program made it, and renews it."""

    @property
    def tlsa(self) -> str:
        """The data of a TLSA record, `DANE-EE SPKI SHA2-256` (RFC 7671 section 5.1)."""
        return f"3 1 1 {self.key_fingerprint}"

    def problem(self, now: float) -> Problem | None:
        """Tell what is wrong with it at `now` (seconds since the epoch)."""
        if now < self.since:
            return Problem(f"The certificate is valid only from {_day(self.since)} on.", "Check this machine's clock.")
        if self.until - now > WARN_BEFORE or (self.self_made and now < self.until):
            return None
        ended = f"has expired on {_day(self.until)}" if now >= self.until else f"ends on {_day(self.until)}"
        return Problem(f"The certificate {ended}.", "Put a newer one in its place; no restart is needed.")


def colons(fingerprint: str) -> str:
    """Write a fingerprint as Postfix and OpenSSL do: `AB:CD:…`."""
    return ":".join(fingerprint[at : at + 2] for at in range(0, len(fingerprint), 2)).upper()


def _day(moment: float) -> str:
    return f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%d}"
