"""The certificate that the program makes itself: self-signed, for encryption and for providers that pin its key.

A renewal keeps the key, so that what a provider was told of it (a TLSA record 3 1 1, a key's fingerprint) stays right.
"""

import ipaddress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.atomic import replace_file

LIFE = timedelta(days=2 * 365)
RENEW_BEFORE = timedelta(days=30)
_CLOCK_SKEW = timedelta(hours=1)
"""How much slower a peer's clock may be than ours."""
_LONGEST_COMMON_NAME = 64
_SIGNING = x509.KeyUsage(
    digital_signature=True,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


class OwnCertificate:
    """A certificate and its key in two PEM files, each for its owner only; the key is P-256 (RFC 5480)."""

    def __init__(self, certificate: Path, key: Path, hostname: str) -> None:
        """Name the files, and the host: a domain name, or an address in brackets as in a greeting."""
        self.certificate = certificate
        self.key = key
        self._name = _general_name(hostname)

    def ensure(self, now: float, *, renew: bool = False, new_key: bool = False) -> Problem | None:
        """Make what is missing or near its end at `now` (seconds since the epoch); blocks. None: all is in place.

        A certificate that is damaged, for another name or of another key is made anew. A key that is there is never
        overwritten unless `new_key` asks for it.
        """
        try:
            key = self._make_key() if new_key else self._read_key()
            if isinstance(key, Problem):
                return key
            moment = datetime.fromtimestamp(now, UTC)
            if renew or not self._serves(key, moment):
                replace_file(self.certificate, _issue(key, self._name, moment))
        except OSError as error:
            place = str(error.filename or self.certificate.parent)
            return Problem(
                f"The receiver's own certificate cannot be read or written ({error.strerror}).",
                "Make the data folder and what is in it yours, and make room in it.",
                place,
            )
        return None

    def _read_key(self) -> ec.EllipticCurvePrivateKey | Problem:
        try:
            key = serialization.load_pem_private_key(self.key.read_bytes(), None)
        except FileNotFoundError:
            return self._make_key()
        except (ValueError, TypeError, UnsupportedAlgorithm):
            key = None
        if isinstance(key, ec.EllipticCurvePrivateKey):
            return key
        what = "This is not the key that the receiver's own certificate was made with."
        return Problem(what, "Move it away, or make a new one: etrnctl certificate --new-key.", str(self.key))

    def _make_key(self) -> ec.EllipticCurvePrivateKey:
        key = ec.generate_private_key(ec.SECP256R1())
        form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        replace_file(self.key, key.private_bytes(*form))
        return key

    def _serves(self, key: ec.EllipticCurvePrivateKey, now: datetime) -> bool:
        """Tell whether the certificate is whole, of this key, for this name, and not near its end."""
        try:
            found = x509.load_pem_x509_certificate(self.certificate.read_bytes())
            names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        except (FileNotFoundError, ValueError, x509.ExtensionNotFound):
            return False
        return (
            found.public_key() == key.public_key()
            and list(names) == [self._name]
            and found.not_valid_after_utc - now > RENEW_BEFORE
        )


def _general_name(hostname: str) -> x509.GeneralName:
    literal = hostname.strip("[]").removeprefix("IPv6:")
    try:
        return x509.IPAddress(ipaddress.ip_address(literal))
    except ValueError:
        return x509.DNSName(hostname if hostname.isascii() and hostname else "localhost")


def _issue(key: ec.EllipticCurvePrivateKey, name: x509.GeneralName, now: datetime) -> bytes:
    """Sign a certificate for TLS servers (RFC 5280 section 4.2); in PEM."""
    text = str(name.value)
    common = [x509.NameAttribute(NameOID.COMMON_NAME, text)] if len(text) <= _LONGEST_COMMON_NAME else []
    public, subject = key.public_key(), x509.Name(common)
    builder = (
        x509.CertificateBuilder(subject, subject, public, x509.random_serial_number())
        .not_valid_before(now - _CLOCK_SKEW)
        .not_valid_after(now + LIFE)
        .add_extension(x509.SubjectAlternativeName([name]), critical=not common)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_SIGNING, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(public), critical=False)
    )
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
