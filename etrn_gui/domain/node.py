"""The argument of ETRN: a host, a domain with its subdomains, or a queue (RFC 1985 section 5).

Names are checked here before anything is sent: some servers echo any octet back with 250 (etrn: Sendmail), and an
SMTP client library passes bytes beyond ASCII on.
"""

import re
from enum import StrEnum

from etrn_gui.domain.characters import capital, in_words
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem

MAX_DOMAIN = 253
"""Octets of a domain name in its text form (RFC 1035: 255 on the wire)."""
MAX_QUEUE = 200
"""Octets of a queue name; the ETRN line must stay within 512 (RFC 5321 section 4.5.3.1.4)."""

_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_QUEUE = re.compile(r"[A-Za-z0-9!$%&'*+./=?^_`{|}~-]+")


class NodeKind(StrEnum):
    """Which of RFC 1985's three forms a node name has."""

    HOST = "host"
    DOMAIN = "domain"
    QUEUE = "queue"


@frozen
class NodeName:
    """A checked ETRN argument. `name` is without its mark, in A-labels and lower case (a queue keeps its case)."""

    kind: NodeKind
    name: str

    def __str__(self) -> str:
        """Return the argument as it goes on the wire."""
        return {NodeKind.HOST: "", NodeKind.DOMAIN: "@", NodeKind.QUEUE: "#"}[self.kind] + self.name

    @property
    def display(self) -> str:
        """The argument as a person wrote it: U-labels where the name is international."""
        if self.kind is NodeKind.QUEUE:
            return str(self)
        return str(self)[: -len(self.name)] + to_unicode(self.name)

    def covers(self, domain: str) -> bool:
        """Tell whether mail for `domain` (A-labels, any case) is what this name asks for; a queue cannot tell."""
        domain = domain.lower().rstrip(".")
        match self.kind:
            case NodeKind.HOST:
                return domain == self.name
            case NodeKind.DOMAIN:
                return domain == self.name or domain.endswith("." + self.name)
            case NodeKind.QUEUE:
                return False


def parse_node(text: str) -> NodeName | Problem:
    """Read `host`, `@domain` or `#queue`; white space around it is dropped."""
    text = text.strip()
    if not text:
        return Problem("The queue is empty.", "Write a host, an @domain or a #queue.")
    if text[0] == "#":
        return _parse_queue(text[1:])
    kind = NodeKind.DOMAIN if text[0] == "@" else NodeKind.HOST
    name = parse_domain(text.removeprefix("@"))
    if isinstance(name, Problem):
        return name
    if kind is NodeKind.DOMAIN and "." not in name:
        return Problem(
            f"“@{name}” would ask for a whole top-level domain.",
            "Write the domain that is yours, such as @example.org.",
        )
    return NodeName(kind, name)


def _parse_queue(name: str) -> NodeName | Problem:
    if not name:
        return Problem("The queue name after # is missing.", "Ask the provider what the queue is called.")
    if len(name) > MAX_QUEUE:
        return Problem(f"The queue name has {len(name)} characters.", f"At most {MAX_QUEUE} fit into the command.")
    if bad := _first_mismatch(_QUEUE, name):
        return Problem(f"{bad} cannot stand in a queue name.", "Use letters, digits and . - _ without spaces.")
    return NodeName(NodeKind.QUEUE, name)


def parse_domain(text: str) -> str | Problem:
    """Read a domain name and give its A-labels in lower case; one trailing dot is dropped (RFC 5890, RFC 1123)."""
    text = text.strip().removesuffix(".")
    if not text:
        return Problem("The domain is empty.", "Write it in full, such as mail.example.org.")
    if control := next((c for c in text if c.isspace() or not c.isprintable()), None):
        return Problem(f"{capital(in_words(control))} cannot stand in a domain name.", "Remove it.")
    if not text.isascii():
        encoded = _to_ascii(text)
        if isinstance(encoded, Problem):
            return encoded
        text = encoded
    return _check_labels(text.lower())


def _to_ascii(text: str) -> str | Problem:
    import idna  # here and below: few names need its tables

    try:
        return idna.encode(text, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        return Problem(f"“{text}” is not a valid international domain name ({error}).", "Check its spelling.")


def _check_labels(name: str) -> str | Problem:
    if len(name) > MAX_DOMAIN:
        return Problem(f"The domain has {len(name)} characters.", f"At most {MAX_DOMAIN} are allowed.")
    for label in name.split("."):
        if not label:
            return Problem(f"“{name}” has an empty part between dots.", "Remove the extra dot.")
        if len(label) > 63:
            return Problem(f"The part “{label[:20]}…” has {len(label)} characters.", "At most 63 are allowed.")
        if not _LABEL.fullmatch(label):
            return Problem(
                f"“{label}” is not a valid part of a domain name.",
                "Use letters, digits and hyphens, with no hyphen at either end.",
            )
        if label.startswith("xn--") and isinstance(_decode_label(label), Problem):
            return Problem(f"“{label}” is not a valid international label.", "Check its spelling.")
    return name


def _decode_label(label: str) -> str | Problem:
    import idna

    try:
        return idna.decode(label)
    except idna.IDNAError as error:
        return Problem(str(error))


def to_unicode(domain: str) -> str:
    """Return the domain in U-labels, for a person to read; a label that cannot be decoded stays as it is."""
    decoded = (_decode_label(label) if label.startswith("xn--") else label for label in domain.split("."))
    return ".".join(
        original if isinstance(label, Problem) else label
        for original, label in zip(domain.split("."), decoded, strict=True)
    )


def _first_mismatch(pattern: re.Pattern[str], text: str) -> str:
    bad = next((c for c in text if not pattern.fullmatch(c)), None)
    return "" if bad is None else capital(in_words(bad))
