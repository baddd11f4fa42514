"""What a person changes about the receiver: its settings, and the certificate that it makes itself."""

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.certificate import Certificate
from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import SELF_MADE, ReceiverSettings
from etrn_gui.receiver.certificate import greeting_name
from etrn_gui.serving.certificate import CertificateFiles
from etrn_gui.storage.own_certificate import OwnCertificate
from etrn_gui.storage.profile_file import Configuration
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.profiles import Profiles

Found = Certificate | Problem | None


class ReceiverSetup(QObject):
    """Reads and makes certificates in threads. A receiver that runs takes a new one within seconds, by itself."""

    certificate = Signal(object)
    """Certificate, Problem or None: what the last `look` or `make` has found. None: there is none yet."""

    def __init__(self, ground: Ground, profiles: Profiles, parent: QObject) -> None:
        super().__init__(parent)
        self._ground, self._profiles = ground, profiles
        self._asked = 0

    def apply(self, settings: ReceiverSettings) -> None:
        """Keep the settings; the receiver starts again with them."""
        self._change(lambda before: replace(before, receiver=settings))

    def keep_receiving(self, on: bool) -> None:
        """Let the receiver go on when the program has been quit, or no longer."""
        self._change(lambda before: replace(before, receiver=replace(before.receiver, keep_receiving=on)))

    def listen_on(self, port: int) -> None:
        """Listen on another port, at the same addresses."""

        def change(before: Configuration) -> Configuration:
            listen = tuple(dict.fromkeys(Endpoint(endpoint.host, port) for endpoint in before.receiver.listen))
            return replace(before, receiver=replace(before.receiver, listen=listen))

        self._change(change)

    def _change(self, change: Any) -> None:
        async def work() -> None:
            await self._profiles.change(change)

        self._ground.tasks.start(work(), "change the receiver")

    def look(self, settings: ReceiverSettings) -> None:
        """Read the certificate that these settings name."""
        self._answer(asyncio.to_thread(self._look, settings))

    def make(self, settings: ReceiverSettings, *, new_key: bool = False) -> None:
        """Make the program's own, or renew it; its key stays, unless a new one is wanted."""
        self._answer(asyncio.to_thread(self._make, settings, new_key))

    def _answer(self, work: Coroutine[Any, Any, Found]) -> None:
        self._asked += 1
        self._ground.tasks.start(self._tell(self._asked, work), "look at a certificate")

    async def _tell(self, number: int, work: Coroutine[Any, Any, Found]) -> None:
        found = await work
        if number == self._asked:  # an answer to an earlier question says nothing any more
            self.certificate.emit(found)

    def _make(self, settings: ReceiverSettings, new_key: bool) -> Found:
        data = self._ground.data
        own = OwnCertificate(data.certificate, data.private_key, greeting_name(settings))
        problem = data.make() or own.ensure(time.time(), renew=True, new_key=new_key)
        return problem or self._look(replace(settings, certificate=SELF_MADE, private_key=""))

    def _look(self, settings: ReceiverSettings) -> Found:
        data, own = self._ground.data, settings.certificate == SELF_MADE
        chain, key = settings.certificate, settings.private_key
        if own:
            chain, key = str(data.certificate), str(data.private_key)
        if not chain or (own and not data.certificate.exists()):
            return None
        files = CertificateFiles(chain, key)
        problem = files.check()
        return problem or (replace(files.certificate, self_made=own) if files.certificate else None)
