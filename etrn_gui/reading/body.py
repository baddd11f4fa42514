"""Bodies: their transfer encoding undone, all at once for the view or in pieces for a file."""

import binascii
from collections.abc import Iterator

from etrn_gui.reading.charset import decode_text
from etrn_gui.reading.limits import BODY
from etrn_gui.reading.structure import Octets, Section

_PIECE = 1024 * 1024
_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_NOT_BASE64 = bytes(octet for octet in range(256) if octet not in _ALPHABET)


def pieces(data: Octets, section: Section) -> Iterator[bytes]:
    """Give the decoded body in pieces of about a megabyte; memory does not grow with its size."""
    match section.kind.encoding:
        case "base64" if not section.is_container:
            yield from _base64(_raw(data, section))
        case "quoted-printable" if not section.is_container:
            yield from _quoted_printable(_raw(data, section))
        case _:
            yield from _raw(data, section)


def _raw(data: Octets, section: Section) -> Iterator[bytes]:
    for at in range(section.body, section.end, _PIECE):
        yield data[at : min(at + _PIECE, section.end)]


def _base64(raw: Iterator[bytes]) -> Iterator[bytes]:
    """Decode groups of four letters; what is not in the alphabet is passed over, padding ends it (RFC 2045 6.8)."""
    left = b""
    for piece in raw:
        letters = left + piece.translate(None, _NOT_BASE64)
        letters, padding, _ = letters.partition(b"=")
        whole = len(letters) - len(letters) % 4
        left = letters[whole:]
        yield binascii.a2b_base64(letters[:whole])
        if padding:
            break
    if len(left) > 1:
        yield binascii.a2b_base64(left + b"==")


def _quoted_printable(raw: Iterator[bytes]) -> Iterator[bytes]:
    left = b""
    for piece in raw:
        text = left + piece
        whole = text.rfind(b"\n") + 1 or len(text)  # an escape never spans a line end
        left = text[whole:]
        yield binascii.a2b_qp(text[:whole])
    yield binascii.a2b_qp(left)


def decoded_size(data: Octets, section: Section) -> int:
    """Count the octets of the decoded body."""
    if section.is_container and section.type.startswith("multipart/"):
        return 0
    if section.kind.encoding not in ("base64", "quoted-printable"):
        return section.end - section.body
    return sum(len(piece) for piece in pieces(data, section))


def text_of(data: Octets, section: Section) -> tuple[str, bool, bool]:
    """Decode a text body: the text, whether its charset was kept to, and whether it is whole."""
    kept, whole = b"", True
    for piece in pieces(data, section):
        kept += piece
        if len(kept) > BODY:
            kept, whole = kept[:BODY], False
            break
    text, sound = decode_text(kept, section.kind.parameter("charset"))
    return text, sound or not whole, whole
