"""The server's side of AUTH PLAIN (RFC 4616) and AUTH LOGIN, for the practice provider."""

import base64
import binascii
from dataclasses import field

from etrn_gui.domain.frozen import frozen
from etrn_gui.smtp import rules
from etrn_gui.smtp.rules import Rule

MECHANISMS = ("PLAIN", "LOGIN")


@frozen
class Challenge:
    """What the client is asked next, already in base64; empty for PLAIN."""

    text: str


@frozen
class Credentials:
    """Who the client says it is."""

    user: str
    password: str = field(repr=False)


class AuthExchange:
    """One AUTH dialogue: feed it the initial response, then each line, until it gives credentials or a refusal."""

    def __init__(self, mechanism: str) -> None:
        self._mechanism = mechanism.upper()
        self._user: str | None = None

    def start(self, initial: str) -> Challenge | Credentials | Rule:
        """Begin; `initial` is what stands behind the mechanism, empty where nothing does, `=` for an empty response."""
        if self._mechanism not in MECHANISMS:
            return rules.AUTH_MECHANISM
        if initial:
            return self.step("" if initial == "=" else initial)
        return Challenge("" if self._mechanism == "PLAIN" else _encode("Username:"))

    def step(self, line: str) -> Challenge | Credentials | Rule:
        """Take the client's next line."""
        if line == "*":
            return rules.AUTH_CANCELLED
        try:
            text = base64.b64decode(line, validate=True).decode("utf-8")
        except (binascii.Error, ValueError):
            return rules.BAD_VALUE
        return self._plain(text) if self._mechanism == "PLAIN" else self._login(text)

    def _plain(self, text: str) -> Credentials | Rule:
        parts = text.split("\0")
        return Credentials(parts[1], parts[2]) if len(parts) == 3 else rules.BAD_VALUE

    def _login(self, text: str) -> Challenge | Credentials:
        if self._user is None:
            self._user = text
            return Challenge(_encode("Password:"))
        return Credentials(self._user, text)


def _encode(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
