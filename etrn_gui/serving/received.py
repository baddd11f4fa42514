"""The Received line that every host puts in front of a message (RFC 5321 section 4.4)."""

import re
from email.utils import formatdate
from functools import lru_cache

from etrn_gui.serving.service import Context
from etrn_gui.smtp.envelope import Envelope


def received_line(context: Context, envelope: Envelope, hostname: str, now: float) -> bytes:
    """Return the line, folded, for a message that begins to come in; `now` in seconds since the epoch."""
    protocol = f"{protocol_name(context, envelope)}{f' ({context.tls})' if context.tls else ''}"
    client = f"{_word(context.helo)} ([{'IPv6:' * (':' in context.peer.address)}{context.peer.address}])"
    by = f"{hostname} with {protocol} id {context.id:x}"
    return f"Received: from {client}\r\n\tby {by};\r\n\t{_date(int(now))}\r\n".encode("utf-8", "replace")


@lru_cache(maxsize=4)
def _date(second: int) -> str:
    """Messages often come many a second."""
    return formatdate(second, localtime=True)


def protocol_name(context: Context, envelope: Envelope) -> str:
    """Return the protocol's registered name (RFC 3848, RFC 6531 section 3.7.3)."""
    if not context.esmtp:
        return "SMTP"
    base = "UTF8SMTP" if envelope.utf8 else "ESMTP"
    return base + ("S" if context.tls else "") + ("A" if context.user else "")


@lru_cache(maxsize=64)
def _word(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9.:\[\]_-]", "?", text) or "unknown"
