"""A message that is held, as a value, and the line in front of its file that keeps all of it but the content."""

import json
from dataclasses import asdict, replace

from etrn_gui.domain.frozen import frozen
from etrn_gui.storage.maildir import IncomingFile, Maildir

MAX_HEAD = 256 * 1024
"""Octets of the first line; a hundred long recipients fit several times."""


@frozen
class HeldMail:
    """One message for one domain. `id` is the name of its file."""

    id: str
    domain: str
    """Of all its recipients, A-labels, lower case."""
    sender: str
    recipients: tuple[str, ...]
    came: int
    """When it began to come, in nanoseconds since the epoch; no two are the same, and mail goes out in this order."""
    node: str = ""
    """The node whose mail it is; empty where no node is configured for it any more."""
    size: int = 0
    """Octets of the message as it came."""
    trace: int = 0
    """Octets of the Received line that was put in front of it here."""
    body: str = "7BIT"
    """BODY of its MAIL (RFC 6152, RFC 3030)."""
    utf8: bool = False
    """Whether its MAIL said SMTPUTF8 (RFC 6531)."""
    code: int = 0
    """The reply by which it was returned; 0 while it is held, and where a person has returned it."""
    text: str = ""
    """The words of that reply, or the person's."""

    def with_recipients(self, recipients: tuple[str, ...]) -> "HeldMail":
        """Return what is left of it for some of its recipients."""
        return replace(self, recipients=recipients)


_KEPT = {
    "domain": str,
    "sender": str,
    "recipients": list,
    "came": int,
    "trace": int,
    "body": str,
    "utf8": bool,
    "code": int,
    "text": str,
}
"""What the line holds, and as what."""


def write_head(mail: HeldMail) -> bytes:
    """Return the first line of the file: a JSON object in ASCII."""
    fields = asdict(mail)
    return json.dumps({key: fields[key] for key in _KEPT}).encode("ascii") + b"\n"


def write_mail(maildir: Maildir, mail: HeldMail, content: bytes) -> HeldMail:
    """Put a message into a folder of the spool, and make it last; return it with its new id. Raises OSError."""
    file = IncomingFile(maildir)
    try:
        file.append(write_head(mail) + content)
    except OSError:
        file.drop()
        raise
    path = file.settle()
    maildir.disk.sync_folder(maildir.new)
    return replace(mail, id=path.name)


def read_head(line: bytes, name: str, file_size: int) -> HeldMail | None:
    """Read the first line of a file back; None where it is none of ours."""
    try:
        fields = json.loads(line)
        kept = {key: fields[key] for key in _KEPT}
    except (ValueError, KeyError, TypeError):
        return None
    if not all(isinstance(kept[key], kind) for key, kind in _KEPT.items()):
        return None
    kept["recipients"] = tuple(map(str, kept["recipients"]))
    return HeldMail(id=name, size=file_size - len(line) - kept["trace"], **kept)
