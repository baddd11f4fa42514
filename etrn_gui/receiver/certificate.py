"""The receiver's certificate while it runs: made or read at the start, renewed in time, read again when it changes."""

import asyncio
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import replace

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import SELF_MADE, ReceiverSettings
from etrn_gui.receiver.notices import CertificateShown
from etrn_gui.serving.certificate import CertificateFiles
from etrn_gui.storage.own_certificate import OwnCertificate
from etrn_gui.storage.paths import DataFolder

CHECK_EVERY = 30.0
"""Seconds between two looks at how the certificate stands."""


def greeting_name(settings: ReceiverSettings) -> str:
    """Return the receiver's name: the one that was set, or this host's own."""
    return settings.hostname or socket.gethostname()  # asking the DNS for more could take a minute


class ReceiverCertificate:
    """What the receiver shows those who say STARTTLS: nothing, files of a person, or its own."""

    def __init__(self, settings: ReceiverSettings, data: DataFolder, tell: Callable[[CertificateShown], None]) -> None:
        """Make it; `tell` is called on the loop when the certificate, or what is wrong with it, has changed."""
        self._own: OwnCertificate | None = None
        chain, key = settings.certificate, settings.private_key
        if chain == SELF_MADE:
            self._own = OwnCertificate(data.certificate, data.private_key, greeting_name(settings))
            chain, key = str(data.certificate), str(data.private_key)
        self._files = CertificateFiles(chain, key)
        self._tell = tell
        self._told: CertificateShown | None = None
        self._fault: Problem | None = None

    def start(self) -> Problem | None:
        """Make what is to be made and read the files; say why there is no certificate that was wanted."""
        return self._renew() or self._files.check()

    def current(self) -> ssl.SSLContext | None:
        """Return the certificate as it is now; None where there is none."""
        return self._files.current()

    async def watch(self) -> None:
        """Tell of the certificate, and go on telling what changes, until cancelled."""
        while True:
            self._look(await asyncio.to_thread(self._renew) or self._files.check())
            await asyncio.sleep(CHECK_EVERY)

    def _renew(self) -> Problem | None:
        return self._own.ensure(time.time()) if self._own else None

    def _look(self, fault: Problem | None) -> None:
        """Tell news; a fault of the files only when it stands at a second look, for they may be half replaced."""
        stands, self._fault = fault == self._fault, fault
        certificate = self._files.certificate
        if certificate is None or not stands:
            return
        shown = replace(certificate, self_made=self._own is not None)
        news = CertificateShown(shown, _still_used(fault) if fault else shown.problem(time.time()))
        if news != self._told:
            self._told = news
            self._tell(news)


def _still_used(fault: Problem) -> Problem:
    return replace(fault, what=f"{fault.what} The one from before is still in use.")
