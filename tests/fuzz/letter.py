"""A dialogue by the letter: which octets of a stream are commands, and which are mail.

Slow and simple on purpose, and without any code of the program: RFC 5321 section 4.5.2 for DATA, RFC 3030 section 2 for
BDAT. Only the server's answers are taken from the dialogue, for they decide what follows.
"""

import re
from collections.abc import Sequence

MASK = "••••"
TOO_LONG = "(line too long)"
UNREADABLE = {"(lines end with cr lf only)", "(this is a mail server)"}
_CHUNK = re.compile(r"BDAT +(\d{1,12})( +LAST)? *", re.IGNORECASE | re.ASCII)


class Disagreement(AssertionError):  # noqa: N818 - it is what the letter and the session have
    """The session has done something else than the letter says."""


class Letter:
    """Follows what a session has recorded, side by side with the octets that it was fed."""

    def __init__(self, stream: bytes, *, limit: int, normalize: bool) -> None:
        self._stream = stream
        self._limit = limit
        self._normalize = normalize
        self._at = 0
        self._command = ""
        self._message = bytearray()
        self._chunk = b""
        self._over = False
        """Whether octets that nobody can make sense of have come: nothing may follow."""
        self.kept: list[bytes] = []
        """The messages that were acknowledged."""

    def follow(self, record: Sequence[tuple[str, str]]) -> None:
        """Go through the whole record."""
        for side, text in record:
            match side:
                case "C":
                    self._read_command(text)
                case "S":
                    self._read_reply(text)
                case _:
                    pass

    def _agree(self, condition: object, what: str) -> None:
        if not condition:
            raise Disagreement(f"{what}, at octet {self._at} of {self._stream!r}")

    def _read_command(self, text: str) -> None:
        self._agree(not self._over, f"{text!r} was run after the end")
        if text in UNREADABLE:
            self._over = True
            return
        end = self._stream.find(b"\r\n", self._at)
        self._agree(end >= 0, f"{text!r} was run before its line had ended")
        line, self._at = self._stream[self._at : end], end + 2
        self._agree((len(line) > self._limit) == (text == TOO_LONG), f"a line of {len(line)} octets gave {text!r}")
        if text == TOO_LONG:
            return
        self._agree(b"\r" not in line and b"\n" not in line, "a bare CR or LF was taken in a command")
        said = line.decode("utf-8", "backslashreplace")
        is_secret = text == MASK or said.upper().split()[:1] == ["AUTH"]
        self._agree(is_secret or text == said, f"{text!r} was run, {said!r} was said")
        self._command = "" if text == MASK else said.partition(" ")[0].upper()
        chunk = _CHUNK.fullmatch(said) if self._command else None
        if chunk:
            end = self._at + int(chunk[1])
            self._chunk, self._at = self._stream[self._at : end], end

    def _read_reply(self, text: str) -> None:
        if text.startswith("354") and self._command == "DATA":
            self._read_data()
        elif text.startswith("250 ") and self._command in {"MAIL", "RSET", "EHLO", "HELO"}:
            self._message.clear()
        elif text.startswith("250 ") and self._command == "BDAT":
            self._message += self._chunk
        if text == "250 2.0.0 kept":
            self._keep()

    def _read_data(self) -> None:
        self._message.clear()
        while True:
            end = self._stream.find(b"\r\n", self._at)
            if end < 0:
                self._at, self._over = len(self._stream), True
                return
            line, self._at = self._stream[self._at : end + 2], end + 2
            if line == b".\r\n":
                return
            self._message += line.removeprefix(b".")

    def _keep(self) -> None:
        self._agree(not self._over, "a message was kept that has not ended")
        message = bytes(self._message)
        self._message.clear()
        bare = re.search(rb"(?<!\r)\n|\r(?!\n)", message) and self._command == "DATA"
        self._agree(self._normalize or not bare, f"a message with a bare CR or LF was kept: {message!r}")
        self.kept.append(re.sub(rb"\r\n|\r|\n", b"\r\n", message) if self._normalize and bare else message)
