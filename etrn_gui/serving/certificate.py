"""A certificate for STARTTLS: read from its files, and read again when they have changed (RFC 3207, RFC 8314)."""

import contextlib
import ssl
import time
from pathlib import Path

from etrn_gui.domain.problem import Problem

LOOK_EVERY = 5.0
"""Seconds between two looks at the files."""


class CertificateFiles:
    """A certificate chain and its key in PEM files; both empty: none."""

    def __init__(self, chain: str, key: str) -> None:
        self._chain, self._key = chain, key
        self._context: ssl.SSLContext | None = None
        self._seen: tuple[int, int] | None = None
        self._look_again = 0.0

    def check(self) -> Problem | None:
        """Read the files; say what is wrong with them."""
        if not self._chain:
            return None
        try:
            self._load()
        except FileNotFoundError as error:
            return Problem(
                f"{error.filename or self._chain} is not there.", "Check the certificate's path.", "certificate"
            )
        except (OSError, ssl.SSLError) as error:
            what = f"The certificate cannot be used ({error.strerror or error})."
            remedy = "Give a PEM file with the chain, and the key that belongs to it, without a passphrase."
            return Problem(what, remedy, self._chain)
        return None

    def current(self) -> ssl.SSLContext | None:
        """Return the certificate as the files are now; one that has become unreadable leaves the last good one."""
        if self._chain and time.monotonic() >= self._look_again:
            with contextlib.suppress(OSError, ssl.SSLError):  # half-written just now: look again later
                self._load()
        return self._context

    def _load(self) -> None:
        self._look_again = time.monotonic() + LOOK_EVERY
        key = self._key or self._chain
        seen = (Path(self._chain).stat().st_mtime_ns, Path(key).stat().st_mtime_ns)
        if seen == self._seen:
            return
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(self._chain, key, password="")  # never asks for one at the terminal
        self._context, self._seen = context, seen
