"""Which server answers: recognised by its greeting, its EHLO reply and the words of its ETRN reply.

A table, read from above; the first sign that fits decides. A new server is a new line.
"""

import re

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.outcome import Family


@frozen
class Sign:
    """One thing that gives a server away: a pattern (any case) in what it says."""

    family: Family
    greeting: str = ""
    ehlo: str = ""
    """Matched against the whole EHLO reply, its lines separated by a line break."""
    reply: str = ""


SIGNS = (
    Sign(Family.PRACTICE, greeting=r"\bpractice provider\b"),
    Sign(Family.PRACTICE, ehlo=r"\bpractice provider\b"),
    Sign(Family.POSTFIX, greeting=r"\bpostfix\b"),
    Sign(Family.EXIM, greeting=r"\bexim\b"),
    Sign(Family.SENDMAIL, greeting=r"\bsendmail\b"),
    Sign(Family.HMAILSERVER, greeting=r"\bhmailserver\b"),
    Sign(Family.LBBS, greeting=r"\blbbs\b"),
    Sign(Family.XMAIL, greeting=r"\[xmail\b"),
    Sign(Family.ZMAILER, greeting=r"\bzmailer\b"),
    # A greeting can be set to say nothing; the words of a reply seldom are.
    Sign(Family.EXIM, reply=r"^argument must begin with #|^administrative prohibition$|^already processing "),
    Sign(Family.SENDMAIL, reply=r"^(\d\.\d\.\d )?queuing for (node|queue group) \S+ started$"),
    Sign(Family.SENDMAIL, reply=r"^4\.5\.4 queue \S+ unknown"),
    Sign(Family.POSTFIX, reply=r"^queuing started$|^<[^>]*>: service unavailable|: etrn command rejected:"),
    Sign(
        Family.HMAILSERVER, reply=r"\bmessage queuing started for\b|^etrn not supported for |^error getting info for "
    ),
    Sign(Family.LBBS, reply=r"^ok, pending messages queued$|^ok, queue processed$"),
    Sign(Family.XMAIL, reply=r"^queueing for '.*' has been started"),
    Sign(Family.ZMAILER, reply=r"\ban etrn request is submitted\b|\bonly literal target domains accepted\b"),
    Sign(Family.ZMAILER, reply=r"\bfailed to initiate etrn request\b|\betrn needs target domain name\b"),
    # Last of all: the order in which extensions are listed.
    Sign(Family.SENDMAIL, ehlo=r"\bpleased to meet you\b"),
    Sign(
        Family.POSTFIX,
        ehlo=r"^PIPELINING\nSIZE\b.*\n(VRFY\n|ETRN\n|STARTTLS\n|AUTH.*\n)*ENHANCEDSTATUSCODES\n8BITMIME\nDSN",
    ),
    Sign(Family.EXIM, ehlo=r"^SIZE\b.*\n(LIMITS\b.*\n)?8BITMIME\n((DSN|ETRN)\n)*PIPELINING\n(.*\n)*HELP$"),
)


def recognise(banner: str, ehlo: str, reply: str = "") -> Family:
    """Tell the server by its greeting, its EHLO reply (lines separated by a line break) and an ETRN reply's text."""
    return next((sign.family for sign in SIGNS if _fits(sign, banner, ehlo, reply)), Family.UNKNOWN)


def _fits(sign: Sign, banner: str, ehlo: str, reply: str) -> bool:
    pairs = ((sign.greeting, banner), (sign.ehlo, ehlo), (sign.reply, reply))
    flags = re.IGNORECASE | re.MULTILINE
    return all(re.search(pattern, text, flags) for pattern, text in pairs if pattern)
