"""The lines that the receiver puts in front of a message, and reading a message's first lines back.

Return-Path, Delivered-To and Received (RFC 5321 section 4.4) carry all that the journal's row needs, so that the row
can be made again from the file alone.
"""

import email.header
import re
from email.errors import HeaderParseError

from etrn_gui.domain.frozen import frozen
from etrn_gui.serving.received import received_line
from etrn_gui.serving.service import Context
from etrn_gui.smtp.envelope import Envelope

SUBJECT_LIMIT = 1000
"""Octets of a Subject that are looked at: the standard library takes seconds over a megabyte."""

# None of these may take long on hostile octets: no part can match what the part behind it matches too.
_SUBJECT = re.compile(rb"^subject:[ \t]*((?:.|\r?\n(?=[ \t])){0,%d})" % SUBJECT_LIMIT, re.IGNORECASE | re.MULTILINE)
_TRACE = re.compile(rb"Return-Path: <(.*)>\r\n((?:Delivered-To: .*\r\n)*)(?:(Received: .*\r\n)((?:\t.*\r\n)*))?")
_FROM = re.compile(rb"Received: from \S+ \(\[(?:IPv6:)?([0-9A-Fa-f:.]+)\]\)\r\n")
_TLS = re.compile(rb"\tby \S+ with \S+ \((\S+?)[ )]")


def trace_lines(context: Context, envelope: Envelope, hostname: str, now: float) -> bytes:
    """Return the lines for a message that begins to come in."""
    lines = [f"Return-Path: <{envelope.sender.text}>"]
    lines += [f"Delivered-To: {recipient.text}" for recipient in envelope.recipients]
    first = "".join(line + "\r\n" for line in lines).encode("utf-8", "replace")
    return first + received_line(context, envelope, hostname, now)


def subject_of(head: bytes) -> str:
    """Return the Subject of a header, decoded (RFC 2047), on one line; empty where there is none."""
    found = _SUBJECT.search(head)
    if not found:
        return ""
    raw = re.sub(rb"\r?\n[ \t]*", b" ", found[1]).strip()
    text = raw.decode("utf-8", "replace")
    try:
        parts = email.header.decode_header(text) if "=?" in text else [(text, None)]
        return " ".join("".join(_decoded(part, charset) for part, charset in parts).split())
    except (HeaderParseError, ValueError):
        return text


def _decoded(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    try:
        return part.decode(charset or "ascii", "replace")
    except LookupError:
        return part.decode("latin-1")


@frozen
class Traced:
    """What the trace lines of a stored message tell."""

    sender: str
    recipients: tuple[str, ...]
    peer: str
    tls: str
    subject: str
    prefix: int
    """Octets of the trace lines."""


def read_trace(head: bytes) -> Traced:
    """Read the trace lines back; a file that another program put there gives what it has."""
    header = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0] + b"\r\n"
    found = _TRACE.match(header)
    if not found:
        return Traced("", (), "", "", subject_of(header), 0)
    peer, tls = _FROM.match(found[3] or b""), _TLS.match(found[4] or b"")
    delivered_to = found[2].decode("utf-8", "replace").split("\r\n")[:-1]
    return Traced(
        sender=found[1].decode("utf-8", "replace"),
        recipients=tuple(line.removeprefix("Delivered-To: ") for line in delivered_to),
        peer=peer[1].decode("ascii") if peer else "",
        tls=tls[1].decode("ascii", "replace") if tls else "",
        subject=subject_of(header),
        prefix=len(found[0]),
    )
