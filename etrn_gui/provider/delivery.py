"""One connection to a node's receiver, and the messages that are handed over on it (RFC 5321 section 3.3)."""

import asyncio
import contextlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from aiosmtplib import SMTP, SMTPResponse
from aiosmtplib.errors import SMTPDataError, SMTPException, SMTPHeloError, SMTPResponseException, SMTPServerDisconnected

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.provider.mail import HeldMail

CONNECT_TIMEOUT = 30.0
REPLY_TIMEOUT = 300.0
DATA_TIMEOUT = 600.0
"""Seconds (RFC 5321 section 4.5.3.2)."""
QUIT_TIMEOUT = 5.0


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was answered about one recipient that was not taken."""

    recipient: str
    code: int
    text: str


@dataclass(frozen=True, slots=True)
class Handover:
    """What came of one message: who was served, who was put off (4yz), who was refused (5yz)."""

    taken: tuple[str, ...] = ()
    text: str = ""
    """The receiver's words to those that it took."""
    refusals: tuple[Refusal, ...] = ()
    broken: str = ""
    """Why the connection cannot be used any more; what was not answered is to be sent again."""

    @property
    def later(self) -> tuple[Refusal, ...]:
        """Those who may be served another time."""
        return tuple(refusal for refusal in self.refusals if refusal.code < 500)

    @property
    def never(self) -> tuple[Refusal, ...]:
        """Those who never will be."""
        return tuple(refusal for refusal in self.refusals if refusal.code >= 500)


class Link:
    """A connection that is made by `open` and serves one message after the other."""

    def __init__(self, to: Endpoint, hostname: str) -> None:
        self._to = to
        self._client = SMTP(
            hostname=to.host,
            port=to.port,
            local_hostname=hostname,
            timeout=REPLY_TIMEOUT,
            start_tls=False,  # see _greet
            validate_certs=False,  # opportunistic, as between mail servers (RFC 7435): better than in clear
        )

    async def open(self) -> str:
        """Connect and greet; return why that failed, or nothing."""
        try:
            await self._client.connect(timeout=CONNECT_TIMEOUT)
            await self._greet()
            if self._offers("starttls"):
                await self._client.starttls()
                await self._greet()
        except (SMTPException, OSError) as error:
            return self._words(error)
        return ""

    async def _greet(self) -> None:
        try:
            await self._client.ehlo()
        except SMTPHeloError as error:
            if error.code not in {500, 502, 504}:
                raise
            await self._client.helo()

    async def hand_over(self, mail: HeldMail, content: bytes) -> Handover:
        """Send one message to its recipients."""
        try:
            return self._missing(mail) or await self._transact(mail, content)
        except (SMTPException, OSError) as error:
            return Handover(broken=self._words(error))

    def _words(self, error: SMTPException | OSError) -> str:
        """Say why the connection is of no use."""
        if isinstance(error, SMTPResponseException) and error.code > 0:
            return f"{self._to} answered {error.code} {_one_line(error.message)}"
        cause = error.__cause__
        if isinstance(cause, OSError) and cause.errno and cause.errno > 0:
            return f"{self._to}: {os.strerror(cause.errno)}"
        return f"{self._to}: {_one_line(str(error)) or type(error).__name__}"

    async def close(self) -> None:
        """Say goodbye where that is still possible."""
        if self._client.is_connected:
            with contextlib.suppress(SMTPException, OSError):
                await self._client.quit(timeout=QUIT_TIMEOUT)
        self._client.close()

    def abort(self) -> None:
        """Cut the connection; whatever waits for an answer on it ends."""
        if self._client.transport:
            cast(asyncio.WriteTransport, self._client.transport).abort()
        self._client.close()

    # -- one transaction -------------------------------------------------------------------------------------------

    def _missing(self, mail: HeldMail) -> Handover | None:
        """Refuse in the receiver's stead what it could not understand (RFC 6531 section 3.5, RFC 3030 section 3)."""
        if mail.utf8 and not self._offers("smtputf8"):
            return _refuse(mail.recipients, SMTPResponse(550, "5.6.7 The receiver does not offer SMTPUTF8"))
        if mail.body == "BINARYMIME" and not (self._offers("binarymime") and self._offers("chunking")):
            return _refuse(mail.recipients, SMTPResponse(554, "5.6.1 The receiver does not offer BINARYMIME"))
        return None

    def _offers(self, extension: str) -> bool:
        return self._client.supports_extension(extension)

    async def _transact(self, mail: HeldMail, content: bytes) -> Handover:
        begun = await self._command(f"MAIL FROM:<{mail.sender}>{self._options(mail, content)}")
        if begun.code != 250:
            return _refuse(mail.recipients, begun)
        answers = [(recipient, await self._command(f"RCPT TO:<{recipient}>")) for recipient in mail.recipients]
        taken = tuple(recipient for recipient, answer in answers if answer.code in {250, 251})
        refusals = tuple(
            refusal
            for recipient, answer in answers
            if recipient not in taken
            for refusal in _refuse([recipient], answer).refusals
        )
        if not taken:
            await self._command("RSET")
            return Handover(refusals=refusals)
        ended = await self._send_content(mail, content)
        if ended.code != 250:
            return Handover(refusals=refusals + _refuse(taken, ended).refusals)
        return Handover(taken, _one_line(ended.message), refusals)

    def _options(self, mail: HeldMail, content: bytes) -> str:
        """RFC 1870, RFC 6152, RFC 6531."""
        options = f" SIZE={len(content)}" if self._offers("size") else ""
        if mail.body != "7BIT" and self._offers("8bitmime"):
            options += f" BODY={mail.body}"
        return options + (" SMTPUTF8" if mail.utf8 else "")

    async def _command(self, line: str) -> SMTPResponse:
        answer = await self._client.execute_command(line.encode())
        if answer.code == 421 or not 200 <= answer.code <= 599:
            raise SMTPResponseException(answer.code, answer.message)
        return answer

    async def _send_content(self, mail: HeldMail, content: bytes) -> SMTPResponse:
        if mail.body == "BINARYMIME":
            return await self._send_chunk(content)
        try:
            return await self._client.data(content, timeout=DATA_TIMEOUT)
        except SMTPDataError as error:
            if not 400 <= error.code <= 599 or error.code == 421:
                raise
            return SMTPResponse(error.code, error.message)

    async def _send_chunk(self, content: bytes) -> SMTPResponse:
        """RFC 3030 section 2: the octets as they are, in one chunk; the library has no call for it."""
        protocol = self._client.protocol
        if protocol is None:
            raise SMTPServerDisconnected("the connection is gone")
        protocol.write(b"BDAT %d LAST\r\n" % len(content) + content)
        return await protocol.read_response(timeout=DATA_TIMEOUT)


def _refuse(recipients: Iterable[str], answer: SMTPResponse) -> Handover:
    text = _one_line(answer.message)
    code = answer.code if answer.code >= 400 else 450  # a positive answer out of place is none
    return Handover(refusals=tuple(Refusal(recipient, code, text) for recipient in recipients))


def _one_line(text: str) -> str:
    return " ".join(text.split())
