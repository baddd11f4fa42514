"""AUTH (RFC 4954): PLAIN, LOGIN and CRAM-MD5 with a password, XOAUTH2 with a token, as the provider offers them.

What is sent here reaches no transcript.
"""

from base64 import b64encode
from dataclasses import field

from aiosmtplib.auth import auth_crammd5_verify, auth_plain_encode
from aiosmtplib.errors import SMTPAuthenticationError

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.outcome import Answer, Outcome
from etrn_gui.flush import advice
from etrn_gui.flush.connection import Broken, Connection, Reply

PROTECTED_ORDER = ("PLAIN", "LOGIN", "CRAM-MD5")
CLEAR_ORDER = ("CRAM-MD5", "PLAIN", "LOGIN")
"""Without TLS the way that keeps the password itself off the wire comes first."""

TOKEN = "XOAUTH2"

MAX_INITIAL = 480
"""Octets of an initial response that fit into a command line of 512 (RFC 5321 section 4.5.3.1.4)."""


@frozen
class Credentials:
    """Who signs in, and with what."""

    user: str
    password: str = field(repr=False)
    token: bool = False
    """Whether `password` is an OAuth 2 access token."""

    @property
    def traces(self) -> tuple[str, ...]:
        """Every form in which the secret goes over the wire, to be masked in what the provider says."""
        plain = auth_plain_encode(self.user, self.password).decode("ascii")
        return self.password, _encode(self.password), plain, _bearer(self)


async def sign_in(connection: Connection, credentials: Credentials, offered: list[str]) -> Reply | Broken | None:
    """Sign in with the first way that both sides know; None where there is none.

    A provider that offers a way and then does not know it (504) is asked for the next one; a refused password is not
    tried again, for that locks accounts.
    """
    reply: Reply | Broken | None = None
    order = PROTECTED_ORDER if connection.tls else CLEAR_ORDER
    for mechanism in (TOKEN,) if credentials.token else order:
        if mechanism in offered:
            reply = await _MECHANISMS[mechanism](connection, credentials)
            if isinstance(reply, Broken) or reply.code != 504:
                return reply
    return reply


async def _plain(connection: Connection, credentials: Credentials) -> Reply | Broken:
    response = auth_plain_encode(credentials.user, credentials.password).decode("ascii")
    if len(response) <= MAX_INITIAL:
        return await connection.command(f"AUTH PLAIN {response}")
    reply = await connection.command("AUTH PLAIN")
    return await connection.secret(response) if _goes_on(reply) else reply


async def _login(connection: Connection, credentials: Credentials) -> Reply | Broken:
    """Wait for both questions: not every server takes the name with the command."""
    reply = await connection.command("AUTH LOGIN")
    for answer in (credentials.user, credentials.password):
        if not _goes_on(reply):
            return reply
        reply = await connection.secret(_encode(answer))
    return reply


async def _cram_md5(connection: Connection, credentials: Credentials) -> Reply | Broken:
    reply = await connection.command("AUTH CRAM-MD5")
    if isinstance(reply, Broken) or not _goes_on(reply):
        return reply
    try:
        response = auth_crammd5_verify(credentials.user, credentials.password, reply.text)
    except (SMTPAuthenticationError, ValueError):
        return await connection.command("*")
    return await connection.secret(response.decode("ascii"))


async def _xoauth2(connection: Connection, credentials: Credentials) -> Reply | Broken:
    """Send the token; a 334 behind it explains a refusal in JSON, and an empty line asks for the refusal itself."""
    response = _bearer(credentials)
    if len(response) <= MAX_INITIAL:
        reply = await connection.command(f"AUTH {TOKEN} {response}")
    else:
        reply = await connection.command(f"AUTH {TOKEN}")
        reply = await connection.secret(response) if _goes_on(reply) else reply
    return await connection.secret("") if _goes_on(reply) else reply


def _bearer(credentials: Credentials) -> str:
    return _encode(f"user={credentials.user}\1auth=Bearer {credentials.password}\1\1")


_MECHANISMS = {"PLAIN": _plain, "LOGIN": _login, "CRAM-MD5": _cram_md5, TOKEN: _xoauth2}


def _goes_on(reply: Reply | Broken) -> bool:
    return isinstance(reply, Reply) and reply.code == 334


def _encode(text: str) -> str:
    return b64encode(text.encode()).decode("ascii")


def understand_refusal(reply: Reply, *, token: bool = False) -> Answer:
    """Turn a refused sign-in into an answer that names the setting to change (RFC 4954 section 6)."""
    outcome, words = Outcome.NEEDS_SIGN_IN, advice.WRONG_TOKEN if token else advice.WRONG_PASSWORD
    if reply.code // 100 == 4:
        outcome, words = Outcome.TRY_LATER, advice.SIGN_IN_LATER
    elif reply.code == 538 or (reply.code == 530 and "tls" in reply.text.lower()):
        outcome, words = Outcome.NEEDS_TLS, advice.NEEDS_TLS
    elif reply.code in {501, 504, 534}:
        words = advice.OTHER_MECHANISM
    elif reply.code in {500, 502, 503}:
        words = advice.SIGN_IN_NOT_OFFERED
    return Answer(outcome, code=reply.code, text=reply.text, advice=words)
