"""A message as a person is shown it: decoded, cut to what can be looked at, with what was cut and why.

Everything here came out of hostile input and is safe to show: no markup is followed, no control is obeyed.
"""

from enum import StrEnum

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem


class CutKind(StrEnum):
    """What was left out of the view, or stands in it otherwise than it came. The file itself is never changed."""

    FILE = "file"
    """Octets at the end of a very large file."""
    HEADERS = "headers"
    """Octets of the message's headers."""
    FIELDS = "fields"
    """Header fields beyond the number that is shown."""
    DEPTH = "depth"
    """Parts that lie deeper than is followed; they stand as one part each."""
    PARTS = "parts"
    """Parts beyond the number that is listed."""
    STRUCTURE = "structure"
    """A multipart without boundary or without parts; it stands as plain text."""
    TEXT = "text"
    """Characters of the text."""
    HTML = "html"
    """The HTML, from some place on or as a whole: too long or too costly to lay out."""
    CHARSET = "charset"
    """Characters that are not what the message says they are, or in no known charset; they were guessed."""
    REMOTE = "remote"
    """Links to pictures, styles and the like on the network or on this machine."""
    SCRIPTS = "scripts"
    """Scripts, and addresses that would run one."""
    IMAGES = "images"
    """Pictures of the message that are too large, or of a kind that is not shown."""


@frozen
class Cut:
    """One thing that was cut. `shown` and `whole` count what its kind says; 0 where there is nothing to count."""

    kind: CutKind
    shown: int = 0
    whole: int = 0


@frozen
class Header:
    """One header field: decoded and unfolded (RFC 2047), and as it came; controls and bidi marks are made visible."""

    name: str
    value: str
    raw: str


@frozen
class Part:
    """One part of the message, in the order they came; part 0 is the message as a whole."""

    index: int
    depth: int
    type: str
    """Such as `text/plain`, lower case."""
    name: str
    """A file name that is safe to write below a folder of the person's choice."""
    size: int
    """Octets when decoded; 0 for a multipart."""
    is_attachment: bool
    """Whether a person would call it an attachment; a body, a container or an embedded picture is none."""


@frozen
class InlineImage:
    """A picture of the message that its HTML shows under the address `cid:` + `key`. It has not been decoded yet."""

    key: str
    type: str
    data: bytes


@frozen
class Source:
    """The beginning of the file as it lies on disk, controls and bidi marks made visible."""

    text: str
    shown: int
    """Octets of the file that `text` stands for."""
    size: int
    """Octets of the whole file."""
    broken_lines: bool = False
    """Whether very long lines were broken; each continuation begins with ↪."""


@frozen
class Reading:
    """A message that was read."""

    headers: tuple[Header, ...]
    text: str
    """The plain text, or the text of the HTML where there is no plain one."""
    text_from_html: bool
    html: str
    """HTML without script, style, colour and address of anything outside the message; empty where there is none."""
    images: tuple[InlineImage, ...]
    parts: tuple[Part, ...]
    cuts: tuple[Cut, ...]
    source: Source

    @property
    def attachments(self) -> tuple[Part, ...]:
        """The parts a person would call attachments."""
        return tuple(part for part in self.parts if part.is_attachment)

    def header(self, name: str) -> str:
        """Return the first field of that name (any case), decoded; empty where there is none."""
        return next((header.value for header in self.headers if header.name.lower() == name.lower()), "")


@frozen
class Unreadable:
    """A message that could not be read, why, and its source where at least that could be had."""

    problem: Problem
    source: Source | None = None
