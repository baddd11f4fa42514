"""A bounce as a message: what was not delivered, to whom, and why (RFC 3464; RFC 6522 for its three parts)."""

import re
from email.message import Message
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import SMTP
from email.utils import formatdate, make_msgid

from etrn_gui.provider.mail import HeldMail

_STATUS = re.compile(r"([245]\.\d{1,3}\.\d{1,3})\b")
_LINE = 900
"""Octets of a header line of the message that are shown; a line of mail has at most 998."""


def write_bounce(mail: HeldMail, content: bytes, hostname: str, now: float) -> bytes:
    """Compose the bounce for a message with the reply by which it was returned; `now` in seconds since the epoch.

    It goes to `mail.sender` from the empty sender, which never gets one (RFC 5321 section 6.1): that is for the caller.
    """
    report = MIMEMultipart("report", policy=SMTP, report_type="delivery-status")
    report["From"] = f"Mail Delivery System <MAILER-DAEMON@{hostname}>"
    report["To"] = f"<{mail.sender}>"
    report["Subject"] = "Undelivered mail returned to sender"
    report["Date"] = formatdate(now)
    report["Message-ID"] = make_msgid(domain=hostname)
    report["Auto-Submitted"] = "auto-replied"  # RFC 3834 section 5
    report.attach(_words(mail, hostname))
    report.attach(_status(mail, hostname, now))
    report.attach(_headers(content))
    return report.as_bytes()


def _words(mail: HeldMail, hostname: str) -> Message:
    recipients = "".join(f"    <{recipient}>\n" for recipient in mail.recipients)
    text = (
        f"This is the mail server at {hostname}.\n\n"
        f"Your message could not be delivered to\n\n{recipients}\n"
        f"The reason:\n\n    {mail.code} {mail.text}\n\n"
        "The header of your message is attached. Nothing more will be tried.\n"
    )
    return _text(text, "plain")


def _status(mail: HeldMail, hostname: str, now: float) -> Message:
    """RFC 3464 section 2: a group about the message, and one for each recipient."""
    about = Message(policy=SMTP)
    about["Reporting-MTA"] = f"dns; {hostname}"
    about["Arrival-Date"] = formatdate(mail.came / 1e9)
    groups: list[Message | str] = [about, *(_recipient(mail, recipient, now) for recipient in mail.recipients)]
    part = MIMEBase("message", "delivery-status", policy=SMTP)
    part.set_payload(groups)
    return part


def _recipient(mail: HeldMail, recipient: str, now: float) -> Message:
    group = Message(policy=SMTP)
    ascii_only = recipient.isascii()
    group["Final-Recipient"] = f"rfc822; {recipient}" if ascii_only else f"utf-8; {_xtext(recipient)}"
    group["Action"] = "failed"
    group["Status"] = status_of(mail)
    group["Diagnostic-Code"] = f"smtp; {mail.code} {_ascii(mail.text)}"
    group["Last-Attempt-Date"] = formatdate(now)
    return group


def status_of(mail: HeldMail) -> str:
    """Return the enhanced status code of the reply, or the one that says no more than its class (RFC 3463)."""
    found = _STATUS.match(mail.text)
    return found[1] if found else f"{max(mail.code // 100, 4)}.0.0"


def _xtext(address: str) -> str:
    """RFC 6533 section 3: what is not ASCII, by its number."""
    return "".join(c if c.isascii() else f"\\x{{{ord(c):X}}}" for c in address)


def _ascii(text: str) -> str:
    return text.encode("ascii", "replace").decode()


def _headers(content: bytes) -> Message:
    """The message's header without its body: what it was about, and not much to carry."""
    header = content.partition(b"\r\n\r\n")[0].decode("utf-8", "replace")
    return _text("".join(f"{line[:_LINE]}\n" for line in header.splitlines()), "rfc822-headers")


def _text(text: str, kind: str) -> Message:
    return MIMEText(text, kind, "us-ascii" if text.isascii() else "utf-8", policy=SMTP)
