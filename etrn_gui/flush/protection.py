"""TLS on one connection, as the profile wants it: from the start or by STARTTLS, and the certificate that is shown.

Each step gives None when the dialogue may go on, or the answer that ends it.
"""

import asyncio
import ssl
from typing import Protocol

from etrn_gui.domain.outcome import Answer, Outcome
from etrn_gui.domain.profile import Profile
from etrn_gui.flush import tls
from etrn_gui.flush.connection import Broken, Connection, Reply
from etrn_gui.flush.transcript import REMARK, Transcript


class Ending(Protocol):
    """Makes the answer with which the dialogue ends, and notes it."""

    def __call__(self, outcome: Outcome, words: str, said: Reply | Broken | None = None) -> Answer:
        """`said` is what was heard, where something was."""


class Protection:
    """How one connection is protected."""

    def __init__(self, profile: Profile, transcript: Transcript, ended: Ending) -> None:
        self._profile = profile
        self._transcript = transcript
        self._ended = ended

    async def context(self) -> ssl.SSLContext | Answer:
        """Make what TLS begins with: whom to trust, and the profile's own certificate."""
        try:
            context = await asyncio.to_thread(tls.make_context, self._profile)
        except OSError as error:
            return self._ended(Outcome.BLOCKED, tls.explain_authorities(error, self._profile))
        try:
            await asyncio.to_thread(tls.show_own, context, self._profile)
        except OSError as error:
            return self._ended(Outcome.BLOCKED, tls.explain_own(error, self._profile))
        return context

    async def start(self, connection: Connection) -> Answer | None:
        """Send STARTTLS and agree on TLS; nothing that came in clear behind the 220 is believed."""
        context = await self.context()
        if isinstance(context, Answer):
            return context
        return await self._start(connection, context) or self.check(connection)

    async def _start(self, connection: Connection, context: ssl.SSLContext) -> Answer | None:
        try:
            reply = await connection.start_tls(context, self._profile.host)
        except ssl.SSLError as error:
            return self._ended(Outcome.TLS_FAILED, tls.explain(error, self._profile))
        if isinstance(reply, Broken):
            return self._ended(Outcome.TLS_FAILED, tls.BROKEN_OFF)
        if reply.code != 220:
            return self._ended(Outcome.TLS_FAILED, tls.REFUSED, reply)
        if broken := connection.fault():
            return self._ended(Outcome.TLS_FAILED, tls.INJECTED, broken)
        return None

    def check(self, connection: Connection) -> Answer | None:
        """Compare the pin before anything secret is said, and note what the connection is."""
        session = connection.tls
        if session is None:
            self._transcript.append(REMARK, f"connected to {connection.peer}, in clear")
            return None
        self._transcript.append(REMARK, tls.describe(session))
        certificate = session.getpeercert(binary_form=True) or b""
        if not tls.pin_matches(self._profile, certificate):
            return self._ended(Outcome.TLS_FAILED, tls.pin_mismatch(certificate))
        return None
