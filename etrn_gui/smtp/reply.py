"""SMTP replies (RFC 5321 section 4.2) with enhanced status codes (RFC 3463, RFC 2034)."""

from functools import lru_cache

from etrn_gui.domain.frozen import frozen

MAX_LINE = 512
"""Octets of one reply line, with its CRLF (RFC 5321 section 4.5.3.1.5)."""


@frozen
class Reply:
    """A code, an enhanced status code where there is one, and text; a line break in the text makes several lines."""

    code: int
    text: str
    enhanced: str = ""

    @lru_cache(maxsize=256)  # noqa: B019 - a reply is a value, and most are the same few
    def encode(self) -> bytes:
        """Return the reply as it goes on the wire; what cannot stand in a line becomes `?`, and long lines are cut."""
        prefix = f"{self.enhanced} " if self.enhanced else ""
        lines = [f"{prefix}{line}".encode("utf-8", "replace") for line in self.text.split("\n")]
        last = len(lines) - 1
        return b"".join(
            b"%d%b%b\r\n" % (self.code, b" " if number == last else b"-", _clean(line)[: MAX_LINE - 6])
            for number, line in enumerate(lines)
        )

    @lru_cache(maxsize=256)  # noqa: B019 - as above
    def lines(self) -> tuple[str, ...]:
        """Return the reply as a transcript shows it."""
        return tuple(self.encode().decode("utf-8", "replace").split("\r\n")[:-1])

    @property
    def positive(self) -> bool:
        """Whether the code says yes (2yz, 3yz)."""
        return self.code < 400

    @property
    def words(self) -> str:
        """The reply without its code, on one line."""
        text = self.text.replace("\n", " ")
        return f"{self.enhanced} {text}" if self.enhanced else text


_PRINTABLE = bytes(byte if byte >= 0x20 and byte != 0x7F else ord("?") for byte in range(256))


def _clean(line: bytes) -> bytes:
    return line.translate(_PRINTABLE)
