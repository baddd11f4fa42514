"""One message while it comes: what of it is to be stored, how large it is, and what is wrong with it."""

from etrn_gui.smtp import rules
from etrn_gui.smtp.data import ChunkStream, DotStream, HeadScan
from etrn_gui.smtp.rules import Rule


class Content:
    """The content of one transaction, by DATA or by BDAT chunks. It keeps no more than the message's header."""

    def __init__(self, *, limit: int, received_limit: int) -> None:
        """Make an empty one; `limit` in octets, `received_limit` in Received fields."""
        self._limit = limit
        self._received_limit = received_limit
        self._stream: DotStream | ChunkStream | None = None
        self._scan = HeadScan()
        self.size = 0
        self.refusal: Rule | None = None
        """Why the message will be refused when it has come; nothing more of it is passed on."""

    def expect_data(self, *, normalize: bool) -> None:
        """DATA was given: everything up to CR LF . CR LF follows."""
        self._stream = DotStream(normalize=normalize)

    def expect_chunk(self, size: int, *, last: bool) -> None:
        """BDAT was given: `size` octets follow."""
        self._stream = ChunkStream(size, last=last)

    def feed(self, data: bytes) -> tuple[bytes, bytes]:
        """Take octets; return what is to be stored, and what stands behind the end."""
        if self._stream is None:
            return b"", data
        body, rest = self._stream.feed(data)
        self.size += len(body)
        if self.size > self._limit:
            self.refusal = self.refusal or rules.TOO_LARGE
        if self.refusal:
            return b"", rest
        self._scan.feed(body)
        return body, rest

    @property
    def paused(self) -> bool:
        """Whether what was announced has come: the whole DATA, or one chunk."""
        return self._stream is None or self._stream.ended

    @property
    def complete(self) -> bool:
        """Whether nothing more is to come: the end of DATA, or of the last chunk."""
        return self.paused and not (isinstance(self._stream, ChunkStream) and not self._stream.last)

    @property
    def far_too_large(self) -> bool:
        """Whether it is beyond twice the limit: not worth waiting for its end."""
        return self.size > 2 * self._limit

    @property
    def head(self) -> bytes:
        """The header, as far as it was looked at."""
        return self._scan.head

    def judge(self) -> Rule | None:
        """Tell why the complete message is refused, or None where it may be stored."""
        if isinstance(self._stream, DotStream) and self._stream.bare_newline:
            return rules.BARE_NEWLINE_IN_DATA
        if self.refusal:
            return self.refusal
        return rules.MAIL_LOOP if self._scan.received_lines() > self._received_limit else None
