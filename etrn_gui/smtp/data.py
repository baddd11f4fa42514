"""The content of a message on the wire: DATA with its dots (RFC 5321 section 4.5.2) and BDAT chunks (RFC 3030)."""

import re

END = b"\r\n.\r\n"
HEAD_LIMIT = 64 * 1024
"""Octets of a message's header that are looked at."""

_DOT_LINE = re.compile(rb"\n\.")
_NEWLINE = re.compile(rb"\r\n|\r|\n")


class DotStream:
    """Takes the octets behind 354 and gives the message; only CR LF . CR LF ends it, however the octets are cut.

    Works on whole blocks, not on lines. The only octets held back are a possible beginning of the end (at most four).
    """

    def __init__(self, *, normalize: bool = False) -> None:
        """Begin a message; with `normalize`, bare CR and bare LF become CR LF instead of a fault."""
        # The line end behind DATA is the first half of the end of an empty message.
        self._held = b"\r\n"
        self._virtual = 2
        self._normalize = normalize
        self.bare_newline = False
        """Whether a CR without LF, or an LF without CR, has been seen."""
        self.ended = False

    def feed(self, data: bytes) -> tuple[bytes, bytes]:
        """Take octets; return the message octets that are certain, and what stands behind the end."""
        data = self._held + data if self._held else data
        dotted = _DOT_LINE.search(data) is not None  # without one there is no end, and nothing to take out
        end = data.find(END) if dotted else -1
        if end >= 0:
            self.ended = True
            body, rest = data[: end + 2], data[end + len(END) :]
            self._held = b""
        else:
            body, self._held = _split_possible_end(data)
            rest = b""
        return self._unstuff(body, dotted=dotted), rest

    def _unstuff(self, body: bytes, *, dotted: bool) -> bytes:
        lines = body.count(b"\r\n")
        if body.count(b"\n") != lines or body.count(b"\r") != lines:
            self.bare_newline = self.bare_newline or not self._normalize
        if dotted:
            body = body.replace(b"\r\n.", b"\r\n")
        if self._virtual and body:
            body, self._virtual = body[self._virtual :], 0
        return _NEWLINE.sub(b"\r\n", body) if self._normalize else body


def _split_possible_end(data: bytes) -> tuple[bytes, bytes]:
    """Cut off the longest tail that may be the beginning of the end."""
    for length in range(len(END) - 1, 0, -1):
        if data.endswith(END[:length]):
            return data[:-length], data[-length:]
    return data, b""


class ChunkStream:
    """Takes the octets of one BDAT chunk: exactly as many as were announced."""

    def __init__(self, size: int, *, last: bool) -> None:
        self._left = size
        self.last = last

    @property
    def ended(self) -> bool:
        """Whether the whole chunk has come."""
        return self._left == 0

    def feed(self, data: bytes) -> tuple[bytes, bytes]:
        """Take octets; return those of the chunk, and what stands behind it."""
        body, rest = data[: self._left], data[self._left :]
        self._left -= len(body)
        return body, rest


class HeadScan:
    """Keeps the beginning of a message, as far as its header goes, within HEAD_LIMIT."""

    def __init__(self) -> None:
        self._head = bytearray()
        self._done = False

    def feed(self, data: bytes) -> None:
        """Take the next octets of the message."""
        if self._done or not data:
            return
        start = max(0, len(self._head) - 3)
        self._head += data[: HEAD_LIMIT - len(self._head)]
        end = self._head.find(b"\r\n\r\n", start)
        if end >= 0:
            del self._head[end + 2 :]
        self._done = end >= 0 or len(self._head) >= HEAD_LIMIT

    @property
    def head(self) -> bytes:
        """The header as far as it was kept."""
        return bytes(self._head)

    def received_lines(self) -> int:
        """Count the Received fields (RFC 5321 section 6.3)."""
        head = b"\r\n" + bytes(self._head).lower()
        return head.count(b"\r\nreceived:")
