"""Addresses and parameters of MAIL and RCPT (RFC 5321 section 4.1.2, RFC 6531 section 3.3)."""

import re

import idna

from etrn_gui.domain.frozen import frozen
from etrn_gui.smtp import rules
from etrn_gui.smtp.rules import Rule

MAX_LOCAL = 64
MAX_DOMAIN = 255
MAX_PATH = 256

_PATH = re.compile(r'<((?:"(?:\\.|[^"\\])*"|[^<>"])*)>(?: +(.*))?')
_ROUTE = re.compile(r"(?:@[^,:@]+,)*@[^,:@]+:")
_MAILBOX = re.compile(r'("(?:\\.|[^"\\])*"|[^\s"(),:;<>@\[\\\]]+)@([^@\s"(),;<>\\]+)')
_PARAMETER = re.compile(r"([A-Za-z0-9][A-Za-z0-9-]*)(?:=([\x21-\x3c\x3e-\x7e]+|[^\x00-\x20=]+))?")


@frozen
class Mailbox:
    """An address as it was written, taken apart. `domain` is in A-labels and lower case; empty for `<postmaster>`."""

    text: str
    local: str
    domain: str

    def __str__(self) -> str:
        return self.text


NULL_SENDER = Mailbox("", "", "")
"""`<>`, the sender of notices about mail (RFC 5321 section 4.5.5)."""


@frozen
class Path:
    """A mailbox with the parameters that stand behind it, keywords in upper case."""

    mailbox: Mailbox
    parameters: tuple[tuple[str, str], ...]


def parse_path(text: str, wrong: Rule) -> Path | Rule:
    """Read `<address> KEY=value …` of MAIL FROM: or RCPT TO:; `wrong` is the answer where it is not one."""
    found = _PATH.fullmatch(text.strip(" "))
    if not found:
        return wrong
    inside, rest = found[1], found[2] or ""
    if len(inside.encode("utf-8", "replace")) + 2 > MAX_PATH:
        return rules.ADDRESS_TOO_LONG
    parameters = parse_parameters(rest)
    mailbox = parse_mailbox(inside, wrong)
    if isinstance(mailbox, Rule):
        return mailbox
    return parameters if isinstance(parameters, Rule) else Path(mailbox, parameters)


def parse_mailbox(text: str, wrong: Rule) -> Mailbox | Rule:
    """Read `local@domain`, the empty sender, or `postmaster` alone; a source route is dropped (RFC 5321 appendix C)."""
    text = _ROUTE.sub("", text, count=1) if text.startswith("@") else text
    if not text:
        return NULL_SENDER
    if text.lower() == "postmaster":
        return Mailbox(text, text, "")
    found = _MAILBOX.fullmatch(text)
    if not found:
        return wrong
    local, domain = found[1], found[2]
    if len(local.encode("utf-8", "replace")) > MAX_LOCAL or len(domain.encode("utf-8", "replace")) > MAX_DOMAIN:
        return rules.ADDRESS_TOO_LONG
    normal = normal_domain(domain)
    return wrong if normal is None else Mailbox(text, local, normal)


def normal_domain(text: str) -> str | None:
    """Return a domain in A-labels and lower case, None where it has no such form; address literals stay as they are."""
    if text.isascii():
        return text.lower().removesuffix(".")
    try:
        return idna.encode(text, uts46=True).decode("ascii").lower()
    except idna.IDNAError:
        return None


def parse_parameters(text: str) -> tuple[tuple[str, str], ...] | Rule:
    """Read the parameters behind a path (RFC 5321 section 4.1.2, esmtp-param)."""
    found = [_PARAMETER.fullmatch(word) for word in text.split()]
    if any(match is None for match in found):
        return rules.BAD_VALUE
    return tuple((match[1].upper(), match[2] or "") for match in found if match)


def routes_elsewhere(mailbox: Mailbox) -> bool:
    """Tell whether the local part holds an address of its own (`a%b`, `a!b`, `"a@b"`), a trick to make a host relay."""
    return any(mark in mailbox.local for mark in "%!@")
