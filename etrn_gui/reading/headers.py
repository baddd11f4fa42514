"""Header blocks: split into fields and decoded (RFC 2047, RFC 2231); nothing recurses, nothing is quadratic."""

import binascii
import re
from email.message import Message
from email.utils import collapse_rfc2231_value
from itertools import groupby

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.message import Header
from etrn_gui.reading.charset import decode_text
from etrn_gui.reading.limits import FIELD, PARAMETERS
from etrn_gui.reading.visible import visible

_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:")
_LINE = re.compile(rb"[^\n]*\n|[^\n]+")  # a bare CR ends no line
_ONE_WORD = r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\s]*)\?="
_WORD = re.compile(_ONE_WORD)
_WORDS = re.compile(rf"{_ONE_WORD}(?:\s+{_ONE_WORD})*")


@frozen
class Field:
    """One field as it came: name and value without the line end, still folded."""

    name: str
    value: bytes


def split_fields(block: bytes) -> tuple[list[Field], int]:
    """Split a block into fields; also return where it ends: a line that is no field begins the body (RFC 5322 2.2)."""
    fields: list[tuple[str, list[bytes]]] = []
    at = 0
    for line in _LINE.findall(block):
        match = _FIELD.match(line)
        if line[:1] in b" \t" and fields:
            fields[-1][1].append(line)
        elif match:
            fields.append((match[1].decode("ascii"), [line[match.end() :]]))
        elif not (at == 0 and line.startswith(b"From ")):  # the first line of an mbox, kept by some tools
            break
        at += len(line)
    return [Field(name, b"".join(lines).strip(b"\r\n")) for name, lines in fields], at


def shown(field: Field) -> Header:
    """Decode one field for a person."""
    raw = _as_text(field.value[:FIELD])
    return Header(field.name, visible(decode_words(_unfolded(raw))), visible(raw.replace("\r\n", "\n").strip()))


def _as_text(value: bytes) -> str:
    """Octets beyond ASCII are UTF-8 (RFC 6532), or else what was never allowed and mostly is Latin 1."""
    return decode_text(value, "")[0]


def _unfolded(raw: str) -> str:
    return re.sub(r"(?:\r?\n)+[ \t]?", " ", raw).strip()


def decode_words(text: str) -> str:
    """Decode the encoded words of a value; white space between two of them falls away (RFC 2047 section 6.2)."""
    return _WORDS.sub(_decode_run, text) if "=?" in text else text


def _decode_run(run: re.Match[str]) -> str:
    """Neighbours of one charset are decoded together: many programs split them in the midst of a character."""
    words = groupby(_WORD.finditer(run[0]), key=lambda word: word[1].split("*")[0].lower())
    return "".join(_decode_together(charset, list(group)) for charset, group in words)


def _decode_together(charset: str, words: list[re.Match[str]]) -> str:
    try:
        octets = b"".join(_octets(word[2].lower(), word[3].encode()) for word in words)
    except binascii.Error:
        return " ".join(word[0] for word in words)
    text, sound = decode_text(octets, charset)
    return text if sound else " ".join(word[0] for word in words)


def _octets(encoding: str, payload: bytes) -> bytes:
    return binascii.a2b_base64(payload + b"==") if encoding == "b" else binascii.a2b_qp(payload, header=True)


class Fields:
    """The fields of one part that say what it is."""

    def __init__(self, fields: list[Field]) -> None:
        self._message = Message()
        for wanted in ("content-type", "content-disposition", "content-transfer-encoding", "content-id"):
            value = next((field.value for field in fields if field.name.lower() == wanted), None)
            if value is not None:
                self._message[wanted] = _unfolded(_as_text(value[:PARAMETERS]))

    @property
    def type(self) -> str:
        """The content type, lower case; `text/plain` where it is missing or malformed (RFC 2045 section 5.2)."""
        kind = self._message.get_content_type()
        return kind if re.fullmatch(r"[!-.0-~]{1,60}/[!-.0-~]{1,80}", kind) else "application/octet-stream"

    @property
    def states_type(self) -> bool:
        """Whether there is a Content-Type."""
        return "content-type" in self._message

    def parameter(self, name: str) -> str:
        """Return a parameter of the content type, such as `charset`."""
        return self._parameter(name, "content-type")

    @property
    def encoding(self) -> str:
        """The transfer encoding, lower case."""
        return str(self._message.get("content-transfer-encoding", "7bit")).strip().lower()

    @property
    def is_attached(self) -> bool:
        """Whether the disposition says *attachment*."""
        return str(self._message.get("content-disposition", "")).split(";")[0].strip().lower() == "attachment"

    @property
    def filename(self) -> str:
        """The name given to it, decoded but not yet safe."""
        name = self._parameter("filename", "content-disposition") or self._parameter("name", "content-type")
        return decode_words(name)

    @property
    def content_id(self) -> str:
        """The address other parts know it by, without angle brackets."""
        return str(self._message.get("content-id", "")).strip().strip("<>")

    def _parameter(self, name: str, header: str) -> str:
        try:
            value = self._message.get_param(name, "", header)
            return collapse_rfc2231_value(value).strip() if value else ""
        except (ValueError, LookupError):
            return ""  # such as a charset with a NUL in its name
