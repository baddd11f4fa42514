"""A certificate for STARTTLS: read from its files, and read again when they have changed (RFC 3207, RFC 8314)."""

import contextlib
import hashlib
import ssl
import time
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from etrn_gui.domain.certificate import Certificate
from etrn_gui.domain.problem import Problem

LOOK_EVERY = 5.0
"""Seconds between two looks at the files."""


def describe(chain: bytes) -> Certificate:
    """Tell what stands in a certificate, the first one of a chain in PEM. Raises ValueError where there is none."""
    first = x509.load_pem_x509_certificates(chain)[0]
    key = first.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return Certificate(
        subject=first.subject.rfc4514_string(),
        names=_names(first),
        since=first.not_valid_before_utc.timestamp(),
        until=first.not_valid_after_utc.timestamp(),
        fingerprint=hashlib.sha256(first.public_bytes(Encoding.DER)).hexdigest(),
        key_fingerprint=hashlib.sha256(key).hexdigest(),
    )


def _names(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    return tuple(str(name.value) for name in names if isinstance(name, x509.DNSName | x509.IPAddress))


class CertificateFiles:
    """A certificate chain and its key in PEM files; both empty: none."""

    def __init__(self, chain: str, key: str) -> None:
        self._chain, self._key = chain, key or chain
        self._context: ssl.SSLContext | None = None
        self._seen: tuple[int, int] | None = None
        self._look_again = 0.0
        self.certificate: Certificate | None = None
        """What is in use."""

    def check(self) -> Problem | None:
        """Read the files, if they have changed; say what is wrong with them."""
        if not self._chain:
            return None
        try:
            self._load()
        except (OSError, ValueError) as error:
            return self._explain(error)
        return None

    def current(self) -> ssl.SSLContext | None:
        """Return the certificate as the files are now; one that has become unreadable leaves the last good one."""
        if self._chain and time.monotonic() >= self._look_again:
            with contextlib.suppress(OSError, ValueError):  # half-written just now: look again later
                self._load()
        return self._context

    def _load(self) -> None:
        self._look_again = time.monotonic() + LOOK_EVERY
        seen = (Path(self._chain).stat().st_mtime_ns, Path(self._key).stat().st_mtime_ns)
        if seen == self._seen:
            return
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(self._chain, self._key, password="")  # never asks for one at the terminal
        self.certificate = describe(Path(self._chain).read_bytes())
        self._context, self._seen = context, seen

    def _explain(self, error: OSError | ValueError) -> Problem:
        if isinstance(error, FileNotFoundError):
            where = error.filename or self._chain
            return Problem(f"{where} is not there.", "Check the certificate's path.", "certificate")
        if isinstance(error, PermissionError):
            what = "The certificate or its key may not be read by the user that the receiver runs as."
            place = self._chain if _forbidden(self._chain) else self._key
            return Problem(what, "Change the file's owner or permissions.", place)
        if isinstance(error, ssl.SSLError) and error.reason == "KEY_VALUES_MISMATCH":
            return Problem("The private key does not belong to the certificate.", "Give the key of its own.", self._key)
        why = error.strerror if isinstance(error, OSError) else ""
        what = f"The certificate cannot be used ({why or error})."
        remedy = "Give a PEM file with the chain, and the key that belongs to it, without a passphrase."
        return Problem(what, remedy, self._chain)


def _forbidden(path: str) -> bool:
    try:
        with Path(path).open("rb"):
            return False
    except OSError:
        return True
