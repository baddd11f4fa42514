"""Cutting the stream into command lines, and checking a line before anything looks at its meaning."""

import re
from dataclasses import dataclass

from etrn_gui.smtp import rules
from etrn_gui.smtp.rules import Rule

_HTTP = re.compile(r"(GET|POST|PUT|HEAD|CONNECT|OPTIONS|DELETE|PRI) \S+ HTTP/|(Host|User-Agent):", re.IGNORECASE)
_TLS_HELLO = b"\x16\x03"


@dataclass(frozen=True, slots=True)
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
        self._buffer = bytearray()
        self._discarding = False

    def feed(self, data: bytes) -> None:
        """Take the next octets."""
        self._buffer += data

    def take_rest(self) -> bytes:
        """Return everything that stands behind the last line, and forget it."""
        rest = bytes(self._buffer)
        self._buffer.clear()
        return rest

    @property
    def pending(self) -> bool:
        """Whether octets stand behind the last line."""
        return bool(self._buffer)

    def next_line(self) -> bytes | Rule | None:
        """Return the next line without its end, a refusal of it, or None until more has come."""
        end = self._buffer.find(b"\r\n")
        if self._discarding or end > self._limit or (end < 0 and len(self._buffer) > self._limit):
            return self._discard(end)
        line = bytes(self._buffer[:end] if end >= 0 else self._buffer.removesuffix(b"\r"))
        if b"\n" in line or b"\r" in line or line.startswith(_TLS_HELLO):
            return rules.NOT_SMTP if line.startswith(_TLS_HELLO) else rules.BARE_NEWLINE
        if end < 0:
            return None
        del self._buffer[: end + 2]
        return line

    def _discard(self, end: int) -> Rule | None:
        self._discarding = end < 0
        if end < 0:
            del self._buffer[:-1]  # the last octet may be the CR of its end
            return None
        del self._buffer[: end + 2]
        return rules.LINE_TOO_LONG


def parse_command(line: bytes) -> Command | Rule:
    """Take a command line apart, or say why it cannot be one."""
    if any(byte < 0x20 or byte == 0x7F for byte in line):
        return rules.CONTROL_CHARACTER
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return rules.BAD_UTF8
    if _HTTP.match(text):
        return rules.NOT_SMTP
    verb, _, argument = text.partition(" ")
    return Command(verb.upper(), argument.strip(" "))
