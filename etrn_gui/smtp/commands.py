"""Cutting the stream into command lines, and checking a line before anything looks at its meaning."""

import re

from etrn_gui.domain.frozen import frozen
from etrn_gui.smtp import rules
from etrn_gui.smtp.rules import Rule

_HTTP = re.compile(r"(GET|POST|PUT|HEAD|CONNECT|OPTIONS|DELETE|PRI) \S+ HTTP/|(Host|User-Agent):", re.IGNORECASE)
_TLS_HELLO = b"\x16\x03"
_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")


@frozen
class Command:
    """One command line: its verb in upper case, and what stands behind it."""

    verb: str
    argument: str

    @property
    def line(self) -> str:
        """The line again, for a transcript."""
        return f"{self.verb} {self.argument}" if self.argument else self.verb


class LineReader:
    """Takes octets and gives lines that end in CR LF, in constant memory: of one that is too long only that it was."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._buffer = b""
        self._at = 0
        """Where in the buffer the next line begins: what is before it has been given."""
        self._discarding = False

    def feed(self, data: bytes) -> None:
        """Take the next octets."""
        self._buffer = self._buffer[self._at :] + data if self.pending else data
        self._at = 0

    def take_rest(self) -> bytes:
        """Return everything that stands behind the last line, and forget it."""
        rest = self._buffer[self._at :] if self._at else self._buffer
        self._buffer, self._at = b"", 0
        return rest

    @property
    def pending(self) -> bool:
        """Whether octets stand behind the last line."""
        return self._at < len(self._buffer)

    def next_line(self) -> bytes | Rule | None:
        """Return the next line without its end, a refusal of it, or None until more has come."""
        if not (self.pending or self._discarding):
            return None
        start, end = self._at, self._buffer.find(b"\r\n", self._at)
        length = (end if end >= 0 else len(self._buffer) - self._buffer.endswith(b"\r")) - start
        if self._discarding or length > self._limit:
            return self._discard(end)
        line = self._buffer[start:end] if end >= 0 else self._buffer[start:].removesuffix(b"\r")
        if b"\n" in line or b"\r" in line or line.startswith(_TLS_HELLO):
            return rules.NOT_SMTP if line.startswith(_TLS_HELLO) else rules.BARE_NEWLINE
        if end < 0:
            return None
        self._at = end + 2
        return line

    def _discard(self, end: int) -> Rule | None:
        self._discarding = end < 0
        if end < 0:
            self._buffer, self._at = self._buffer[-1:], 0  # the last octet may be the CR of its end
            return None
        self._at = end + 2
        return rules.LINE_TOO_LONG


def parse_command(line: bytes) -> Command | Rule:
    """Take a command line apart, or say why it cannot be one."""
    if _CONTROL.search(line):
        return rules.CONTROL_CHARACTER
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return rules.BAD_UTF8
    if _HTTP.match(text):
        return rules.NOT_SMTP
    verb, _, argument = text.partition(" ")
    # A letter beyond ASCII may be one of ASCII in capitals: U+017F is an S.
    return Command(verb.upper() if verb.isascii() else verb, argument.strip(" "))
